// counterpoint sources: what a comparison, or a record, rests on.
import { nameOf } from '../../catalog/name-of.ts';
import { referencesIn } from '../../catalog/references.ts';
import { compare } from '../../compare/compare.ts';
import { FEWEST, MOST } from '../../compare/comparison.ts';
import { list } from '../../compare/words.ts';
import { aside, type Block } from '../../document/document.ts';
import { referenceBlocks } from '../../document/reference.ts';
import { sourcesIn } from '../../document/sources-in.ts';
import { withAllSources } from '../../export/all-sources.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { RECORD_TWINS } from '../../site/twins/of-records.ts';
import { type Command, type Outcome, refused } from '../command.ts';
import { findAny, type NamedRecord, recordCandidates } from '../named.ts';
import { modalitiesAsked } from '../several.ts';

export const sourcesCommand: Command = {
  name: 'sources',
  takes: '<modality> <modality> […] | <record>',
  says: 'What a comparison, or a record, rests on, in order of use.',
  about: [
    'As JSON: the records of the sources, each with what was read of it. As BibTeX, RIS or CSL-JSON: for reference managers.',
  ],
  writes: 'sources',
  examples: [
    { line: 'sources 12-step-facilitation seeking-safety', says: 'of a comparison, numbered as it numbers them' },
    { line: 'sources emdr', says: 'of one record' },
    { line: 'sources questions/abstinence --format json', says: 'for a program' },
    { line: 'sources emdr cbt --format ris --output sources.ris', says: 'for a reference manager' },
  ],
  options: {},
  next: (catalog) => recordCandidates(catalog),
  run: async ({ words }, around) => {
    const catalog = await around.catalog();
    if (words.length === 0)
      return refused(
        'Write whose sources: modalities that are compared, or one record, like: counterpoint sources emdr',
      );
    const one = findAny(catalog, words.join(' '));
    if (one.ok) return ofRecord(catalog, one);
    const isOne = words.length === 1 && !words[0]?.includes('-vs-');
    return isOne ? refused(one.problem) : ofComparison(catalog, words);
  },
};

function ofComparison(catalog: Catalog, words: readonly string[]): Outcome {
  const found = modalitiesAsked(catalog, words);
  if (!found.ok) return refused(found.problem);
  if (found.ids.length < FEWEST || found.ids.length > MOST)
    return refused(`A comparison holds ${FEWEST} to ${MOST} modalities; this names ${found.ids.length}.`);
  const { columns, sources } = withAllSources(compare(catalog, found.ids), catalog.sources);
  return listed(
    catalog,
    list(columns.map(({ name }) => name)),
    sources.map(({ id }) => id),
    found.notes,
  );
}

function ofRecord(catalog: Catalog, record: NamedRecord & { ok: true }): Outcome {
  const { kind, id, note } = record;
  return listed(catalog, nameOf(catalog, kind, id), [...new Set(sourcesOf(catalog, record))], note ? [note] : []);
}

/** In the order in which its page uses them, where it has a page that gathers more than its record. */
function sourcesOf(catalog: Catalog, { kind, id }: NamedRecord & { ok: true }): string[] {
  if (kind === 'sources') return [id];
  const page = RECORD_TWINS[kind];
  if (page) return sourcesIn(page({ catalog, params: { id } }));
  return referencesIn(catalog[kind][id]).flatMap((r) => (r.kind === 'sources' ? [r.id] : []));
}

function listed(catalog: Catalog, of: string, ids: readonly string[], notes: string[]): Outcome {
  const sources = ids.flatMap((id) => catalog.sources[id] ?? []);
  const items = sources.map((source) => [...referenceBlocks(source), aside(`counterpoint show sources/${source.id}`)]);
  const blocks: Block[] = items.length > 0 ? [{ is: 'list', items, ordered: true }] : [aside('It cites none.')];
  const title = `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}: ${of}`;
  return { is: 'answer', answer: { shown: { title, blocks }, data: sources, sources }, notes };
}
