// A comparison as it leaves the site: with every source that any of its texts cites, also those that no page of it shows.
import type { CitedSource, Comparison } from '../compare/comparison.ts';
import type { Shelf } from '../schema/catalog.ts';
import { citationsIn } from '../schema/prose.ts';
import type { Source } from '../schema/source.ts';

/** The sources already there keep their numbers; what is added stands after them. */
export function withAllSources(comparison: Comparison, sources: Shelf<Source>): Comparison {
  const there = new Set(comparison.sources.map(({ id }) => id));
  const missing = [...new Set(citedByEvidence(comparison))].filter((id) => !there.has(id));
  const added = missing.flatMap((id): CitedSource[] => {
    const source = sources[id];
    if (!source) return [];
    const { checked, ...record } = source;
    return [{ ...record, checked: checked && { on: checked.on, read: checked.read } }];
  });
  return added.length === 0 ? comparison : { ...comparison, sources: [...comparison.sources, ...added] };
}

/** Pages show a finding without its sentence, and a statement without the record of its guideline. */
function citedByEvidence({ evidence }: Comparison): string[] {
  return evidence.conditions.flatMap(({ guidelines, findings }) => [
    ...guidelines.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.is === 'said' ? cell.statements.map(({ source }) => source) : [])),
    ),
    ...findings.flatMap(({ finding: { text, allegiance } }) =>
      [text, allegiance ?? ''].flatMap((prose) => citationsIn(prose).map(({ source }) => source)),
    ),
  ]);
}
