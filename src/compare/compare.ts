// Catalog + ids → Comparison: pure, and the same for every host, format and reader.
import { deriveEvidence } from '../evidence/derive-evidence.ts';
import type { Comparable, WithId } from '../schema/catalog.ts';
import type { Modality } from '../schema/modality.ts';
import type { Source } from '../schema/source.ts';
import { deriveCited, deriveTerms, unique } from './chapters.ts';
import { deriveChoosing } from './choosing.ts';
import { deriveCombinations } from './combinations.ts';
import { type CitedSource, type Column, type Comparison, FEWEST, LETTERS, MOST, type Section } from './comparison.ts';
import { orderContrasts } from './contrasts.ts';
import { deriveCritics } from './critics.ts';
import { deriveInShort } from './in-short.ts';
import { partitionConditions } from './partition.ts';
import { derivePeople } from './people.ts';
import { inPlainWords } from './readings.ts';
import { deriveScope } from './scope.ts';
import { QUESTIONS, SECTIONS } from './sections.ts';
import { deriveStanceRows } from './stance-rows.ts';

/**
 * Compares 2 to 6 modalities. The order of `ids` does not matter: columns stand in alphabetical order of their ids,
 * and the reader's own order is a matter of display.
 *
 * @throws RangeError where an id is unknown or repeated, or there are fewer than 2 or more than 6.
 */
export function compare(catalog: Comparable, ids: readonly string[]): Comparison {
  const modalities = chosen(catalog, ids);
  const columns = modalities.map(deriveColumn);
  const lettered = modalities.map((modality, i) => ({ letter: letterOf(i), modality }));
  const sections = deriveSections(modalities, columns, catalog);
  const rows = sections.flatMap((section) => section.rows);
  const conditions = partitionConditions(lettered, catalog);
  const evidence = deriveEvidence(
    catalog,
    modalities.map((modality) => modality.id),
    modalities.map((modality) => modality.treats.map((treat) => treat.condition)),
  );
  const critics = deriveCritics(lettered, catalog);
  const combinations = deriveCombinations(lettered);
  const parts = { columns, sections, conditions, critics, combinations, evidence };
  const scope = deriveScope(lettered, catalog, conditions, evidence);
  const cited = deriveCited(parts);
  const sources = unique([...Object.values(cited).flat(), ...evidence.conditions.flatMap((c) => c.cited)]);
  return {
    ...parts,
    inShort: deriveInShort(columns, rows, conditions, evidence),
    contrasts: orderContrasts(rows),
    choosing: deriveChoosing(columns, rows, conditions, evidence),
    ...(scope ? { scope } : {}),
    people: derivePeople(lettered, catalog),
    sources: sources.flatMap((id) => citedSource(catalog.sources[id])),
    terms: deriveTerms(parts, catalog.terms),
    cited,
  };
}

/** The sections in the order in which they are read, the contested questions last. */
function deriveSections(
  modalities: readonly WithId<Modality>[],
  columns: readonly Column[],
  catalog: Comparable,
): Section[] {
  const sections = SECTIONS.map(
    ({ id, chapter, title, plain, note, rows }): Section => ({
      id,
      chapter,
      title,
      plain,
      ...(note === undefined ? {} : { note }),
      rows: rows.map((spec) => spec.row(modalities, columns, catalog)),
    }),
  );
  return [...sections, { ...QUESTIONS, rows: deriveStanceRows(modalities, columns, catalog) }];
}

function chosen(catalog: Comparable, ids: readonly string[]): WithId<Modality>[] {
  const canonical = [...new Set(ids)].sort();
  if (canonical.length !== ids.length) throw new RangeError('A modality is named twice: name each once.');
  if (ids.length < FEWEST || ids.length > MOST)
    throw new RangeError(`A comparison holds ${FEWEST} to ${MOST} modalities, not ${ids.length}.`);
  return canonical.map((id) => {
    const modality = Object.hasOwn(catalog.modalities, id) ? catalog.modalities[id] : undefined;
    if (!modality) throw new RangeError(`"${id}" is not a modality of this catalog.`);
    return modality;
  });
}

function citedSource(source: WithId<Source> | undefined): CitedSource[] {
  if (!source?.checked) return source ? [{ ...source, checked: undefined }] : [];
  const { on, read } = source.checked;
  return [{ ...source, checked: { on, read } }];
}

function deriveColumn({ id, name, label, summary, plain }: WithId<Modality>, index: number): Column {
  return { id, letter: letterOf(index), name, label, summary, ...inPlainWords(plain.summary, [summary]) };
}

function letterOf(index: number): Column['letter'] {
  const letter = LETTERS[index];
  if (letter === undefined) throw new RangeError(`There is no letter for column ${index + 1}.`);
  return letter;
}
