// Our words are our own: no long run of them stands in the title of a source that the record cites, or in what is quoted from it.
import { referencesIn } from '../catalog/references.ts';
import type { WithId } from '../schema/catalog.ts';
import type { Source } from '../schema/source.ts';
import type { Rule } from './rule.ts';
import { ownTexts, withoutQuotations, wordsOf } from './texts.ts';

/** Measured on the first 600 findings and 14 modalities: names and terms of art run to nine words, and nothing to ten. */
const LONGEST = 9;

export const noSentenceOfASource: Rule = {
  name: 'no-sentence-of-a-source',
  check: (entry, { sources, [entry.kind]: shelf }) => {
    const cited = new Set(referencesIn(entry.data).flatMap(({ kind, id }) => (kind === 'sources' ? [id] : [])));
    const runs = new Map([...cited].flatMap((id) => (sources[id] ? runsOf(sources[id]) : []).map((run) => [run, id])));
    if (runs.size === 0) return [];
    const begun = new Set([...runs.keys()].map((run) => run.slice(0, run.indexOf(' '))));
    return ownTexts(entry.kind, shelf[entry.id]).flatMap(({ path, text }) => {
      const run = runsIn(withoutQuotations(text), begun).find((words) => runs.has(words));
      return run === undefined
        ? []
        : [
            entry.problem(
              path,
              `${path.join('.')} has ${LONGEST + 1} words in a row of ${runs.get(run)}, "${run}": say it in other words, or mark it as a quotation, “…”.`,
            ),
          ];
    });
  },
};

const known = new WeakMap<object, string[]>();

/** The runs of a source's title, and of each passage that is marked as quoted in what was seen of it. */
function runsOf(source: WithId<Source>): string[] {
  const quoted = [...(source.checked?.saw ?? '').matchAll(/“([^”]*)”|"([^"]*)"/g)].map((m) => m[1] ?? m[2] ?? '');
  const found = known.get(source) ?? [source.title, ...quoted].flatMap((text) => runsIn(text));
  known.set(source, found);
  return found;
}

/** Every run of a text, or those that begin with one of these words. */
function runsIn(text: string, begun?: ReadonlySet<string>): string[] {
  const words = wordsOf(text);
  return words.flatMap((word, i) =>
    i + LONGEST < words.length && (begun?.has(word) ?? true) ? [words.slice(i, i + LONGEST + 1).join(' ')] : [],
  );
}
