// /embed/: how a comparison is shown on a page of one's own, with the code to copy and the very thing at work.
import { h } from 'preact';
import { comparePath } from '../../address/compare-path.ts';
import { FEWEST, MOST } from '../../compare/comparison.ts';
import { list } from '../../compare/words.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { frameOf, MODULE, OEMBED } from '../embed/addresses.ts';
import { iframeOf } from '../embed/oembed.ts';
import type { Page } from '../page.ts';
import { mostSaid } from '../views/most-said.ts';

export const embedPage: Page = {
  pattern: '/embed/',
  addresses: () => ['/embed/'],
  answer: ({ catalog, origin }) => ({
    is: 'page',
    status: 200,
    title: 'On your own page',
    description: 'Show a comparison on a page of your own: one element, or a frame, without tracking or cookies.',
    script: 'embed',
    body: <EmbedBody example={exampleFrom(catalog)} origin={origin} />,
  }),
};

interface Example {
  ids: readonly string[];
  condition?: string;
  /** "A and B" */
  names: string;
}

/** Of what bodies say most, so that there is something to see. */
function exampleFrom(catalog: Catalog): Example {
  const rows = mostSaid(catalog);
  const ids = rows.map(({ modality }) => modality).sort();
  const condition = rows[0]?.condition;
  return {
    ids,
    names: list(ids.map((id) => catalog.modalities[id]?.name ?? id)),
    ...(condition === undefined ? {} : { condition }),
  };
}

function EmbedBody({ example, origin }: { example: Example; origin: string }) {
  const { ids, condition, names } = example;
  const path = comparePath(ids);
  const whole = condition === undefined ? path : `${path}?condition=${condition}`;
  const element = `<counterpoint-compare ids="${ids.join(',')}"${condition === undefined ? '' : ` condition="${condition}"`}>
  <a href="${origin}${whole}">${names} at Counterpoint</a>
</counterpoint-compare>
<script type="module" src="${origin}${MODULE}"></script>`;
  return (
    <div class="text">
      <h1>On your own page</h1>
      <p class="lede">
        A comparison as a card: what is known, where the two differ most, and every source. It stays true as the records
        change. It sets no cookie, asks nobody but Counterpoint, and does not say which page it stands on.
      </p>

      <h2 id="element">As an element</h2>
      <pre>
        <code>{element}</code>
      </pre>
      <p>It then looks like this, here and on your page:</p>
      {h(
        'counterpoint-compare',
        { ids: ids.join(','), ...(condition === undefined ? {} : { condition }) },
        <p>
          <a href={whole}>{names}</a>
        </p>,
      )}
      <p>What stands between the tags is shown until the card is there, and for good where it cannot be shown.</p>
      <dl class="one">
        <div>
          <dt>
            <code>ids</code>
          </dt>
          <dd>
            {FEWEST} to {MOST} modalities, parted by commas, in the order in which they are to stand. An id is the last
            part of the address of a modality’s page: <a href="/modalities/">all modalities</a>.
          </dd>
        </div>
        <div>
          <dt>
            <code>condition</code>
          </dt>
          <dd>
            Narrows the evidence to one condition, and gives what each body says and each trial found:{' '}
            <a href="/conditions/">all conditions</a>. Without it the card tells the states of the evidence on every
            one.
          </dd>
        </div>
        <div>
          <dt>
            <code>words</code>
          </dt>
          <dd>
            <code>plain</code> for everyday words.
          </dd>
        </div>
      </dl>
      <p>A change of an attribute draws the card anew. A mistake in one is told in the place of the card.</p>

      <h2 id="policy">On a strict page</h2>
      <p>
        The module is one file, writes no markup from text, and has its style in a shadow root, out of reach of the
        style of your page and without a <code>style</code> attribute. It works under Trusted Types, and under a
        Content-Security-Policy that allows no more than this:
      </p>
      <pre>
        <code>{`default-src 'none'; script-src ${origin}; connect-src ${origin}; require-trusted-types-for 'script'`}</code>
      </pre>

      <h2 id="frame">As a frame</h2>
      <p>
        Where a page may hold no script of others. In the frame there is none, and links open in a new tab; the page
        around needs <code>frame-src {origin}</code> if it has a policy.
      </p>
      <pre>
        <code>{iframeOf(origin + frameOf(whole), names, '100%', 720)}</code>
      </pre>

      <h2 id="oembed">By its address alone</h2>
      <p>
        Programs that know <a href="https://oembed.com/">oEmbed</a> make a frame of the address of a comparison. Each
        comparison names where it is described, in its <code>Link</code> header, and each frame in a <code>link</code>{' '}
        element too:
      </p>
      <pre>
        <code>{`curl -s '${origin}${OEMBED}?${new URLSearchParams({ url: origin + path, maxwidth: '600' })}'`}</code>
      </pre>

      <h2 id="copies">On a copy without a server</h2>
      <p>
        The module and all comparisons of two are files. A page on the same host can hold the element; for other sites
        the host must send <code>access-control-allow-origin: *</code> with {MODULE} and with what is below{' '}
        <code>/api/v1/</code>. The frame, oEmbed, and comparisons of more than two need a server of Counterpoint.
      </p>
    </div>
  );
}
