// Linking: what records say of each other by id is given its words once, so that nobody who shows them has to look it up.
import type { z } from 'zod';
import { COMPARATORS } from '../schema/evidence-words.ts';
import { foldName } from '../schema/fold-name.ts';
import type { KINDS, Kind } from '../schema/kinds.ts';

type Records = Record<Kind, Record<string, unknown>>;

/** Records as their schemas have parsed them, not yet linked. */
type Parsed<K extends Kind> = Record<string, z.infer<(typeof KINDS)[K]>>;

/** Gives each relation the name of the modality that it points to. */
export function linkRelations(records: Records): void {
  // The shelf holds what its schema has parsed, which the compiler cannot.
  const modalities = records.modalities as Parsed<'modalities'>;
  for (const [id, modality] of Object.entries(modalities)) {
    const relations = modality.relations.map((r) => ({ ...r, name: r.name ?? modalities[r.to ?? '']?.name ?? r.to }));
    records.modalities[id] = { ...modality, relations };
  }
}

/** Gives each finding the names of what was studied and of what it was measured against, and those of whom an author originated. */
export function linkFindings(records: Records): void {
  // As above.
  const findings = records.findings as Parsed<'findings'>;
  const modalities = records.modalities as Parsed<'modalities'>;
  const classes = records.classes as Parsed<'classes'>;
  const sources = records.sources as Parsed<'sources'>;
  for (const [id, finding] of Object.entries(findings)) {
    const { modality, class: named, comparator } = finding;
    const called = modalities[modality ?? '']?.label ?? classes[named ?? '']?.name ?? '';
    const against = comparator.name ?? modalities[comparator.modality ?? '']?.label ?? COMPARATORS[comparator.kind];
    const authors = sources[finding.source]?.author ?? [];
    const byOriginatorOf = [modality, comparator.modality].flatMap((one) => {
      const known = modalities[one ?? ''];
      return known?.origin.people.some((person) => authors.some((author) => isSame(author, person)))
        ? [known.label]
        : [];
    });
    records.findings[id] = { ...finding, called, against, ...(byOriginatorOf.length > 0 ? { byOriginatorOf } : {}) };
  }
}

type Author = Parsed<'sources'>[string]['author'][number];

/** The family name ends the full name, and the first letters of both are the same: "Najavits, L. M." is "Lisa M. Najavits". */
function isSame(author: Author, person: string): boolean {
  if (!('family' in author)) return false;
  const [family, full] = [foldName(author.family), foldName(person)];
  return full.endsWith(` ${family}`) && (author.given === undefined || foldName(author.given)[0] === full[0]);
}
