// Records → the evidence on some modalities, condition by condition. Pure; what is derived of all records is kept with them.
import type { Catalog, WithId } from '../schema/catalog.ts';
import type { Citation } from '../schema/citation.ts';
import type { Population } from '../schema/evidence-words.ts';
import { citationsIn } from '../schema/prose.ts';
import type { SearchRecord } from '../schema/search-record.ts';
import { type Bearing, bearingsOf } from './bearings.ts';
import { bodyStanding } from './body-state.ts';
import { cellOf, type Edition, editionsOn } from './editions.ts';
import type { ConditionEvidence, Evidence, GuidelineCell, GuidelineRow, PlacedFinding, Standing } from './evidence.ts';
import { findingState } from './finding-state.ts';
import { type Join, joinOf } from './joins.ts';
import { silentBodies, speaksOf } from './silence.ts';
import { type EvidenceRecords, type Statement, statementsOf } from './statements.ts';
import { joinWords, standingWords } from './words.ts';

type Records = EvidenceRecords & Pick<Catalog, 'conditions'>;

/** What is derived of all records, each part once: by condition, but for findings as they are placed, which are by id. */
interface Derived {
  statements: ReadonlyMap<string, Statement[]>;
  bearings: ReadonlyMap<string, Bearing[]>;
  editions: Map<string, Edition[]>;
  searches: Map<string, WithId<SearchRecord>[]>;
  sides: Map<string, Side>;
  placed: Map<string, Pick<PlacedFinding, 'finding' | 'cite'>>;
}

/** What there is on one modality for one condition, whatever it is compared with. */
interface Side {
  standing: Standing;
  /** One for each edition on the condition. */
  cells: GuidelineCell[];
  bearings: Bearing[];
}

const known = new WeakMap<object, Derived>();

/** Keyed by the shelf of guidelines, which is made anew whenever a catalog is. */
function derived(records: EvidenceRecords): Derived {
  return remember(known, records.guidelines, () => ({
    statements: groupBy(statementsOf(records), (s) => s.condition),
    bearings: groupBy(bearingsOf(records), (b) => b.finding.condition),
    editions: new Map(),
    searches: new Map(),
    sides: new Map(),
    placed: new Map(),
  }));
}

function remember<K, V>(
  memory: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  derive: () => V,
): V {
  const found = memory.get(key);
  if (found !== undefined) return found;
  const made = derive();
  memory.set(key, made);
  return made;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) remember(groups, key(item), () => []).push(item);
  return groups;
}

/** What is known of one modality for one condition. */
export function standingOf(records: EvidenceRecords, modality: string, condition: string): Standing {
  return sideOf(records, modality, condition).standing;
}

function sideOf(records: EvidenceRecords, modality: string, condition: string): Side {
  const { statements, bearings, sides } = derived(records);
  return remember(sides, `${condition} ${modality}`, () => {
    const said = (statements.get(condition) ?? []).filter((s) => s.modality === modality);
    const bearing = (bearings.get(condition) ?? []).filter((b) => b.modality === modality);
    const searched = Object.values(records.searches).some(
      (s) => s.modalities.length === 1 && s.modalities[0] === modality && (s.condition ?? condition) === condition,
    );
    const of = (population: Population) =>
      bodyStanding(
        said.filter((s) => speaksOf(s.population, population)),
        silentBodies(records, said, modality, condition, population),
      );
    const young = said.some((s) => s.population === 'young-people') ? { young: of('young-people') } : {};
    const standing = { adults: of('adults'), ...young, findings: findingState(bearing, searched) };
    return {
      standing: { ...standing, words: standingWords(standing) },
      cells: editionsOf(records, condition).map((edition) => cellOf(edition, said, records)),
      bearings: bearing,
    };
  });
}

/**
 * The evidence on these modalities for every condition that one of them is listed for, that a statement or a finding
 * on one of them is of, or in which results on them were looked for; in the order of the conditions' names, those that
 * more of them share first.
 *
 * @param listed for each modality the conditions that it is listed for
 */
export function deriveEvidence(
  records: Records,
  modalities: readonly string[],
  listed: readonly (readonly string[])[],
): Evidence {
  const { statements, bearings } = derived(records);
  const touched = [
    ...listed.flat(),
    ...conditionsNaming(statements, modalities),
    ...conditionsNaming(bearings, modalities),
    ...searchedIn(records, modalities),
  ];
  const shares = (id: string) => listed.filter((ids) => ids.includes(id)).length;
  const name = (id: string) => records.conditions[id]?.name ?? id;
  const ids = [...new Set(touched)].sort((a, b) => shares(b) - shares(a) || (name(a) < name(b) ? -1 : 1));
  const conditions = ids.map((id) => deriveCondition(records, modalities, id));
  return { conditions, joins: pairs(modalities.length).map((of, i) => ({ of, ...joinAnywhere(i, conditions) })) };
}

function conditionsNaming(by: ReadonlyMap<string, { modality: string }[]>, modalities: readonly string[]): string[] {
  return [...by].flatMap(([condition, items]) =>
    items.some((i) => modalities.includes(i.modality)) ? [condition] : [],
  );
}

function searchedIn({ searches }: Records, modalities: readonly string[]): string[] {
  return Object.values(searches).flatMap(({ condition, modalities: named }) =>
    condition !== undefined && named.every((id) => modalities.includes(id)) ? [condition] : [],
  );
}

/** The evidence on these modalities for one condition. */
export function deriveCondition(records: Records, modalities: readonly string[], id: string): ConditionEvidence {
  const sides = modalities.map((modality) => sideOf(records, modality, id));
  const searches = remember(derived(records).searches, id, () =>
    Object.values(records.searches).filter((s) => s.condition === undefined || s.condition === id),
  );
  const guidelines = guidelineRows(editionsOf(records, id), sides);
  const findings = placeFindings(derived(records), modalities, id);
  return {
    id,
    name: records.conditions[id]?.name ?? id,
    standings: sides.map(({ standing }) => standing),
    guidelines,
    findings,
    cited: citedIn(guidelines, findings),
    joins: pairs(modalities.length).map((of) => {
      const bearings = of.flatMap((place) => sides[place]?.bearings ?? []);
      const join = joinOf(modalities[of[0]] ?? '', modalities[of[1]] ?? '', bearings, searches);
      return { of, join, words: joinWords(join) };
    }),
  };
}

function guidelineRows(editions: readonly Edition[], sides: readonly Side[]): GuidelineRow[] {
  return editions.flatMap(({ row }, i) => {
    const cells = sides.flatMap((side) => side.cells[i] ?? []);
    const speaks = cells.some(({ is }) => is === 'said' || (row.current && is === 'silent'));
    return speaks ? [{ ...row, cells }] : [];
  });
}

function editionsOf(records: EvidenceRecords, condition: string): Edition[] {
  return remember(derived(records).editions, condition, () => editionsOn(records, condition));
}

/** Each finding on a condition once, with the places of the modalities that it bears on. */
function placeFindings(
  { bearings, placed }: Derived,
  modalities: readonly string[],
  condition: string,
): PlacedFinding[] {
  const all = new Map<string, PlacedFinding>();
  for (const { finding, modality, reversed } of bearings.get(condition) ?? []) {
    const place = modalities.indexOf(modality);
    if (place < 0) continue;
    const found = remember(all, finding.id, () => {
      const { finding: shown, cite } = remember(placed, finding.id, () => withCitation(finding));
      return { id: finding.id, finding: shown, of: [], cite };
    });
    if (reversed) found.against = place;
    else found.of.push(place);
  }
  return [...all.values()];
}

function withCitation({ id: _, ...finding }: Bearing['finding']): Pick<PlacedFinding, 'finding' | 'cite'> {
  const { source, locator } = finding;
  return { finding, cite: [{ source, ...(locator && { locator }) }] };
}

const ORDER: readonly Join['is'][] = ['head-to-head', 'network', 'none-found', 'apart', 'not-assessed'];

/** The closest join of one pair in any condition, and the conditions in which it holds. */
function joinAnywhere(pair: number, conditions: readonly ConditionEvidence[]): { join: Join; conditions: string[] } {
  const all = conditions.flatMap(({ id, joins }) => (joins[pair] ? { id, join: joins[pair].join } : []));
  const kind = ORDER.find((is) => all.some(({ join }) => join.is === is)) ?? 'not-assessed';
  const here = all.filter(({ join }) => join.is === kind);
  return { join: together(here.map(({ join }) => join)), conditions: here.map(({ id }) => id) };
}

/** Joins of one kind as one: all that they rest on. */
function together(joins: readonly Join[]): Join {
  const [first = { is: 'not-assessed' }] = joins;
  const all = (of: (join: Join) => string[]) => [...new Set(joins.flatMap(of))];
  if (first.is === 'head-to-head')
    return { is: first.is, findings: all((join) => (join.is === 'head-to-head' ? join.findings : [])) };
  if (first.is === 'network')
    return { is: first.is, sources: all((join) => (join.is === 'network' ? join.sources : [])).sort() };
  return first;
}

function pairs(count: number): [number, number][] {
  const places = Array.from({ length: count }, (_, i) => i);
  return places.flatMap((a) => places.slice(a + 1).map((b): [number, number] => [a, b]));
}

function citedIn(guidelines: readonly GuidelineRow[], findings: readonly PlacedFinding[]): string[] {
  const ids = new Set<string>();
  const add = ({ source }: Citation) => ids.add(source);
  for (const { cells } of guidelines)
    for (const cell of cells)
      if (cell.is === 'said') for (const { text } of cell.statements) citationsIn(text).forEach(add);
  for (const { cite } of findings) cite.forEach(add);
  return [...ids];
}
