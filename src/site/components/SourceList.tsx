// The sources of a page, in order of use. Each entry is also the popover that its citation marks open:
// it stands once in the page, at rest in the list, and is lifted beside the mark when asked for.

import type { CitedSource } from '../../compare/comparison.ts';
import { authorsText } from '../../schema/authors.ts';
import type { READ } from '../../schema/vocabulary.ts';

interface Props {
  sources: readonly CitedSource[];
  /** Where the page cites only some of them: their ids. Each keeps its number. */
  cited?: ReadonlySet<string>;
}

export function SourceList({ sources, cited }: Props) {
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol class="plain">
        {sources.map(
          (source, i) =>
            (cited?.has(source.id) ?? true) && (
              <li key={source.id}>
                <div id={`s${i + 1}`} popover class="source">
                  <b>{i + 1}</b> <SourceLine source={source} />
                </div>
              </li>
            ),
        )}
      </ol>
    </section>
  );
}

/** Who, when, what, and how much of it was read; its own page has the rest. */
export function SourceLine({ source }: { source: CitedSource }) {
  const { original, issued } = source;
  return (
    <>
      {authorsText(source)} {original ? `${original}/${issued}.` : issued === undefined ? 'n.d.' : `${issued}.`}{' '}
      <cite>{source.title}</cite>
      {/[.?!]$/.test(source.title) ? ' ' : '. '}
      <a href={`/sources/${source.id}/`}>{readText(source)}</a>
    </>
  );
}

function readText({ checked }: CitedSource): string {
  return checked ? `read: ${SHORT[checked.read]}` : 'not checked';
}

const SHORT: Record<keyof typeof READ, string> = { record: 'record', abstract: 'abstract', 'full-text': 'full text' };
