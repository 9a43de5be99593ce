// What can be taken along of a comparison: on paper, to paste, as data.

import { comparePath } from '../../address/compare-path.ts';
import { talkPath } from '../pages/talk.tsx';

interface Props {
  ids: readonly string[];
  /** A copy for any web server has pages, JSON and Markdown of pairs, and no other file of them. */
  isCopy: boolean;
  json: string;
}

export function TakeAway({ ids, isCopy, json }: Props) {
  const as = (extension: string) => json.replace(/json$/, extension);
  return (
    <section aria-labelledby="take">
      <h2 id="take">Take it along</h2>
      <dl class="rows one">
        <div>
          <dt>On paper</dt>
          <dd>
            Print <a href={comparePath(ids)}>the comparison</a> as a handout, or{' '}
            <a href={talkPath(ids)}>one page to talk over</a>.
          </dd>
        </div>
        <div>
          <dt>To write with</dt>
          <dd>
            <a href={`${comparePath(ids)}index.md`}>Markdown</a>
            {!isCopy && (
              <>
                , <a href={as('html')}>HTML to paste</a>, <a href={as('docx')}>a handout for Word</a>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>As data</dt>
          <dd>
            <a href={json}>JSON</a>
            {!isCopy && (
              <>
                , <a href={as('csv')}>CSV for a spreadsheet</a>
              </>
            )}
            ; <a href="/data/">everything at once</a>
          </dd>
        </div>
        <div>
          <dt>On another site</dt>
          <dd>
            <a href="/embed/">As an element or a frame</a>:{' '}
            <code>{`<counterpoint-compare ids="${ids.join(',')}">`}</code>
          </dd>
        </div>
      </dl>
      {isCopy && (
        <p class="aside">
          This copy holds no further files of pairs. The command writes them:{' '}
          <code>counterpoint compare {ids.join(' ')} --format docx --output handout.docx</code>
        </p>
      )}
    </section>
  );
}
