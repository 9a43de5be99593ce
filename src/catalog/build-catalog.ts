// Files → one frozen, linked Catalog, or every problem at once. Pure: the files are given.
import type { z } from 'zod';
import { RULES } from '../rules/index.ts';
import type { Catalog } from '../schema/catalog.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';
import { type DataFile, type Entry, parseEntry } from './entry.ts';
import { type Forward, followMoved } from './follow-moved.ts';
import { freezeDeep } from './freeze.ts';
import { didYouMean } from './nearest.ts';
import { type Parsed, parseRecord } from './parse-record.ts';
import { byPlace, type Problem } from './problem.ts';
import { referencesIn } from './references.ts';

export type CatalogResult = { ok: true; catalog: Catalog } | { ok: false; problems: Problem[] };

interface Shelves {
  records: Record<Kind, Record<string, unknown>>;
  entries: Entry[];
  forwards: Forward[];
  problems: Problem[];
}

const PLACE = /^data\/([a-z]+)\/([^/]+)\.yaml$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** One file, parsed: what a development host remembers of the files that have not changed. */
export type ParseFile = (kind: Kind, id: string, file: DataFile) => { entry: Entry; parsed: Parsed };

export const parseFile: ParseFile = (kind, id, file) => {
  const { entry, problems } = parseEntry(kind, id, file);
  return { entry, parsed: problems.length > 0 ? { is: 'broken', problems } : parseRecord(entry) };
};

export function buildCatalog(files: readonly DataFile[], parse: ParseFile = parseFile): CatalogResult {
  const shelves: Shelves = {
    records: { modalities: {}, conditions: {}, traditions: {}, sources: {} },
    entries: [],
    forwards: [],
    problems: [],
  };
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const file of sorted) shelve(file, shelves, parse);

  const moved: Record<Kind, Record<string, string>> = { modalities: {}, conditions: {}, traditions: {}, sources: {} };
  for (const kind of kinds()) {
    const followed = followMoved(
      shelves.forwards.filter((f) => f.entry.kind === kind),
      (id) => id in shelves.records[kind],
    );
    moved[kind] = followed.moved;
    shelves.problems.push(...followed.problems);
  }
  shelves.problems.push(...danglingReferences(shelves, moved));

  linkRelations(shelves.records.modalities);
  // Every shelf holds only what its kind's schema has parsed, which the compiler cannot see across the loop.
  const catalog = { ...shelves.records, moved } as unknown as Catalog;
  const parsed = shelves.entries.filter((entry) => entry.id in shelves.records[entry.kind]);
  for (const rule of RULES) shelves.problems.push(...parsed.flatMap((entry) => rule.check(entry, catalog)));

  if (shelves.problems.length > 0) return { ok: false, problems: unique(shelves.problems).sort(byPlace) };
  return { ok: true, catalog: freezeDeep(catalog) };
}

function kinds(): Kind[] {
  // Object.keys forgets its key type; KINDS is a closed literal.
  return Object.keys(KINDS) as Kind[];
}

function shelve(file: DataFile, shelves: Shelves, parse: ParseFile): void {
  const [, folder = '', id = ''] = PLACE.exec(file.path) ?? [];
  const kind = kinds().find((k) => k === folder);
  if (!kind) {
    const message = file.path.endsWith('.yml')
      ? 'is not read: rename it to end in .yaml, so that each record has one name.'
      : `is not in a folder of a kind: move it to data/<kind>/<id>.yaml, where kind is one of ${kinds().join(', ')}.`;
    shelves.problems.push({ file: file.path, line: 1, column: 1, message });
    return;
  }
  const { entry, parsed } = parse(kind, id, file);
  shelves.entries.push(entry);
  shelves.problems.push(...nameProblems(entry, shelves.records));
  if (parsed.is === 'broken') shelves.problems.push(...parsed.problems);
  else if (parsed.is === 'moved') shelves.forwards.push({ entry, to: parsed.to });
  else shelves.records[kind][id] = { id, ...parsed.record };
}

function nameProblems(entry: Entry, records: Shelves['records']): Problem[] {
  const { id, kind } = entry;
  if (!ID.test(id))
    return [
      entry.problem([], `the file's name "${id}" is not an id: use lower-case letters, digits and single hyphens.`),
    ];
  if (id.includes('-vs-'))
    return [
      entry.problem([], `the id "${id}" contains "-vs-", which parts the modalities in an address: rename the file.`),
    ];
  if (kind !== 'sources' && !(id in records[kind])) {
    const twin = Object.keys(records[kind]).find((other) => other.replaceAll('-', '') === id.replaceAll('-', ''));
    if (twin)
      return [
        entry.problem(
          [],
          `the id "${id}" differs from "${twin}" only by hyphens: keep one record and let the other forward to it.`,
        ),
      ];
  }
  return [];
}

function danglingReferences(shelves: Shelves, moved: Record<Kind, Record<string, string>>): Problem[] {
  const ids = Object.fromEntries(
    kinds().map((kind) => [kind, new Set(shelves.entries.filter((e) => e.kind === kind).map((e) => e.id))]),
  );
  return shelves.entries.flatMap((entry) =>
    referencesIn(entry.data).flatMap(({ kind, id, path, cites }) => {
      const to = moved[kind][id];
      if (to) return [entry.problem(path, `${path.join('.')} names "${id}", which has moved: write "${to}".`)];
      if (ids[kind]?.has(id)) return [];
      const hint = didYouMean(id, [...(ids[kind] ?? [])]);
      const what = cites
        ? `cites "${id}", but there is no data/sources/${id}.yaml`
        : `names "${id}", which is not a record of ${kind}`;
      return [entry.problem(path, `${path.join('.')} ${what}: add it, or correct the id.${hint}`)];
    }),
  );
}

/** Gives each relation the name of the modality that it points to. */
function linkRelations(modalities: Record<string, unknown>): void {
  // The shelf holds parsed modalities whose relations are not yet linked.
  const shelf = modalities as Record<string, z.infer<typeof KINDS.modalities>>;
  for (const [id, modality] of Object.entries(shelf)) {
    const relations = modality.relations.map((r) => ({ ...r, name: r.name ?? shelf[r.to ?? '']?.name ?? r.to }));
    shelf[id] = { ...modality, relations };
  }
}

function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((p) => [JSON.stringify(p), p])).values()];
}
