// Files → one frozen, linked Catalog, or every problem at once. Pure: the files are given.
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { Catalog } from '../schema/catalog.ts';
import { Id } from '../schema/fields.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';
import { remember } from '../schema/lists.ts';
import { type DataFile, type Entry, parseEntry } from './entry.ts';
import { withoutExcepted } from './except.ts';
import { type Forward, followMoved } from './follow-moved.ts';
import { freezeDeep } from './freeze.ts';
import { linkFindings, linkRelations } from './link.ts';
import { didYouMean } from './nearest.ts';
import { type Parsed, parseRecord } from './parse-record.ts';
import { byPlace, type Problem } from './problem.ts';
import { referencesIn } from './references.ts';

export type CatalogResult = { ok: true; catalog: Catalog } | { ok: false; problems: Problem[] };

interface Shelves {
  records: Record<Kind, Record<string, unknown>>;
  /** Id without hyphens → the first id that reads so. */
  unhyphened: Record<Kind, Record<string, string>>;
  entries: Entry[];
  forwards: Forward[];
  problems: Problem[];
}

const PLACE = /^data\/([a-z]+)\/([^/]+)\.yaml$/;

/** One file, parsed: what a development host remembers of the files that have not changed. */
export type ParseFile = (kind: Kind, id: string, file: DataFile) => { entry: Entry; parsed: Parsed };

export const parseFile: ParseFile = (kind, id, file) => {
  try {
    const { entry, problems } = parseEntry(kind, id, file);
    return { entry, parsed: problems.length > 0 ? { is: 'broken', problems } : parseRecord(entry) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { entry } = parseEntry(kind, id, { ...file, text: '' });
    return {
      entry,
      parsed: { is: 'broken', problems: [entry.problem([], 'the file is nested too deeply to be a record.')] },
    };
  }
};

export function buildCatalog(files: readonly DataFile[], parse: ParseFile = parseFile): CatalogResult {
  const shelves: Shelves = {
    records: emptyShelves(),
    unhyphened: emptyShelves(),
    entries: [],
    forwards: [],
    problems: [],
  };
  // In the order of ids: with the ending, a longer id would come before the one that it begins with.
  const sorted = [...files].sort((a, b) => (withoutEnding(a.path) < withoutEnding(b.path) ? -1 : 1));
  for (const file of sorted) shelve(file, shelves, parse);

  const moved = emptyShelves<string>();
  for (const kind of kinds()) {
    const followed = followMoved(
      shelves.forwards.filter((f) => f.entry.kind === kind),
      (id) => id in shelves.records[kind],
    );
    moved[kind] = followed.moved;
    shelves.problems.push(...followed.problems);
  }
  shelves.problems.push(...danglingReferences(shelves, moved));

  linkRelations(shelves.records);
  linkFindings(shelves.records);
  // Every shelf holds only what its kind's schema has parsed, which the compiler cannot see across the loop.
  const catalog = { ...shelves.records, moved } as unknown as Catalog;
  const isSound = (entry: Entry) => entry.id in shelves.records[entry.kind];
  const sound = shelves.entries.filter(isSound);
  const found = RULES.map((rule) => ({
    rule: rule.name,
    problems: sound.flatMap((entry) => problemsOf(rule, entry, catalog)),
  }));
  shelves.problems.push(...withoutExcepted(found, catalog, shelves.entries, isSound));

  if (shelves.problems.length > 0) return { ok: false, problems: unique(shelves.problems).sort(byPlace) };
  return { ok: true, catalog: freezeDeep(catalog) };
}

const asked = new WeakMap<Entry, Map<Rule, Problem[]>>();

/** What a rule that looks at the record alone has found in an entry stays true while the entry is the same. */
function problemsOf(rule: Rule, entry: Entry, catalog: Catalog): Problem[] {
  if (!rule.alone) return rule.check(entry, catalog);
  return remember(
    remember(asked, entry, () => new Map()),
    rule,
    () => rule.check(entry, catalog),
  );
}

function withoutEnding(path: string): string {
  return path.replace(/\.yaml$/, '');
}

/** Without a prototype, so that no id is there by nature: "constructor" is an id like any other. */
function emptyShelves<T>(): Record<Kind, Record<string, T>> {
  // Object.fromEntries forgets its key type; the keys are those of KINDS.
  return Object.fromEntries(kinds().map((kind) => [kind, Object.create(null)])) as Record<Kind, Record<string, T>>;
}

function kinds(): Kind[] {
  // Object.keys forgets its key type; KINDS is a closed literal.
  return Object.keys(KINDS) as Kind[];
}

function shelve(file: DataFile, shelves: Shelves, parse: ParseFile): void {
  const [, folder = '', id = ''] = PLACE.exec(file.path) ?? [];
  const kind = kinds().find((k) => k === folder);
  const unread = file.unreadable ?? (kind ? undefined : misplaced(file.path));
  if (!kind || unread !== undefined) {
    shelves.problems.push({ file: file.path, line: 1, column: 1, message: unread ?? misplaced(file.path) });
    return;
  }
  const { entry, parsed } = parse(kind, id, file);
  shelves.entries.push(entry);
  shelves.problems.push(...nameProblems(entry, shelves));
  if (parsed.is === 'broken') shelves.problems.push(...parsed.problems);
  else if (parsed.is === 'moved') shelves.forwards.push({ entry, to: parsed.to });
  else {
    shelves.records[kind][id] = { id, ...parsed.record };
    shelves.unhyphened[kind][unhyphened(id)] ??= id;
  }
}

function misplaced(path: string): string {
  if (!path.endsWith('.yaml'))
    return 'is not read: a record is a file whose name ends in .yaml. Rename it, or move it out of data/.';
  return `is not in a folder of a kind: move it to data/<kind>/<id>.yaml, where kind is one of ${kinds().join(', ')}.`;
}

function unhyphened(id: string): string {
  return id.replaceAll('-', '');
}

function nameProblems(entry: Entry, shelves: Shelves): Problem[] {
  const { id, kind } = entry;
  const checked = Id.safeParse(id);
  if (!checked.success)
    return [entry.problem([], `the file's name "${id}" ${checked.error.issues[0]?.message ?? 'is not an id'}.`)];
  if (kind !== 'sources') {
    const twin = shelves.unhyphened[kind][unhyphened(id)];
    if (twin !== undefined && twin !== id)
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

function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((p) => [JSON.stringify(p), p])).values()];
}
