// Records → the evidence on some modalities, condition by condition. Pure: the same records give the same evidence.
import type { Catalog } from '../schema/catalog.ts';
import type { Citation } from '../schema/citation.ts';
import type { Population } from '../schema/evidence-words.ts';
import { of, remember } from '../schema/lists.ts';
import { citationsIn } from '../schema/prose.ts';
import type { SearchRecord } from '../schema/search-record.ts';
import type { Bearing } from './bearings.ts';
import { bodyStanding } from './body-state.ts';
import { cellOf, type Edition, editionsOn } from './editions.ts';
import type { ConditionEvidence, Evidence, GuidelineCell, GuidelineRow, PlacedFinding, Standing } from './evidence.ts';
import { findingState } from './finding-state.ts';
import { indexOf } from './index-records.ts';
import { type Join, joinOf } from './joins.ts';
import { silentBodies, speaksOf } from './silence.ts';
import type { EvidenceRecords } from './statements.ts';
import { joinWords, standingWords } from './words.ts';

type Records = EvidenceRecords & Pick<Catalog, 'conditions'>;

/** What there is on one modality for one condition, whatever it is compared with. */
interface Side {
  standing: Standing;
  /** One for each edition on the condition. */
  cells: GuidelineCell[];
  bearings: Bearing[];
}

/** What is known of one modality for one condition. */
export function standingOf(records: EvidenceRecords, modality: string, condition: string): Standing {
  return sideOf(records, modality, condition).standing;
}

/** What was derived before, kept with the records. */
interface Memory {
  sides: Map<string, Side>;
  editions: Map<string, Edition[]>;
  placed: Map<string, Pick<PlacedFinding, 'finding' | 'cite'>>;
}

const memories = new WeakMap<object, Memory>();

/** Keyed as the index is. */
function memoryOf({ guidelines }: EvidenceRecords): Memory {
  return remember(memories, guidelines, () => ({ sides: new Map(), editions: new Map(), placed: new Map() }));
}

function sideOf(records: EvidenceRecords, modality: string, condition: string): Side {
  const index = indexOf(records);
  return remember(memoryOf(records).sides, `${condition} ${modality}`, () => {
    const said = of(index.statements, modality).filter((s) => s.condition === condition);
    const bearings = of(index.bearings, modality).filter((b) => b.finding.condition === condition);
    const searched = of(index.searches, modality).some(
      (s) => s.modalities.length === 1 && (s.condition ?? condition) === condition,
    );
    const guidelines = of(index.guidelines, condition);
    const standingFor = (population: Population) =>
      bodyStanding(
        said.filter((s) => speaksOf(s.population, population)),
        silentBodies({ ...records, guidelines }, said, modality, condition, population),
      );
    const young = said.some((s) => s.population === 'young-people') ? { young: standingFor('young-people') } : {};
    const standing = { adults: standingFor('adults'), ...young, findings: findingState(bearings, searched) };
    return {
      standing: { ...standing, words: standingWords(standing) },
      cells: editionsOf(records, condition).map((edition) => cellOf(edition, said, records)),
      bearings,
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
  const { statements, bearings, searches } = indexOf(records);
  const touched = [
    ...listed.flat(),
    ...modalities.flatMap((id) => of(statements, id).map((s) => s.condition)),
    ...modalities.flatMap((id) => of(bearings, id).map((b) => b.finding.condition)),
    ...modalities.flatMap((id) => of(searches, id).flatMap((s) => searchedIn(s, modalities))),
  ];
  const shares = (id: string) => listed.filter((ids) => ids.includes(id)).length;
  const name = (id: string) => records.conditions[id]?.name ?? id;
  const ids = [...new Set(touched)].sort((a, b) => shares(b) - shares(a) || (name(a) < name(b) ? -1 : 1));
  const conditions = ids.map((id) => deriveCondition(records, modalities, id));
  return {
    conditions,
    joins: pairs(modalities.length).map((places, i) => ({ of: places, ...joinAnywhere(i, conditions) })),
  };
}

function searchedIn({ condition, modalities: named }: SearchRecord, modalities: readonly string[]): string[] {
  return condition !== undefined && named.every((id) => modalities.includes(id)) ? [condition] : [];
}

/** The evidence on these modalities for one condition. */
export function deriveCondition(records: Records, modalities: readonly string[], id: string): ConditionEvidence {
  const sides = modalities.map((modality) => sideOf(records, modality, id));
  const { searches } = indexOf(records);
  const guidelines = guidelineRows(editionsOf(records, id), sides);
  const findings = placeFindings(records, sides, modalities);
  return {
    id,
    name: records.conditions[id]?.name ?? id,
    standings: sides.map(({ standing }) => standing),
    guidelines,
    findings,
    cited: citedIn(guidelines, findings),
    joins: pairs(modalities.length).map((places) => {
      const bearings = places.flatMap((place) => sides[place]?.bearings ?? []);
      const [a = '', b = ''] = places.map((place) => modalities[place] ?? '');
      const searched = of(searches, a).filter((s) => (s.condition ?? id) === id);
      const join = joinOf(a, b, bearings, searched);
      return { of: places, join, words: joinWords(join) };
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
  return remember(memoryOf(records).editions, condition, () =>
    editionsOn({ ...records, guidelines: of(indexOf(records).guidelines, condition) }, condition),
  );
}

/** Each finding once, in the order of their ids, with the places of the modalities that it bears on. */
function placeFindings(
  records: EvidenceRecords,
  sides: readonly Side[],
  modalities: readonly string[],
): PlacedFinding[] {
  const { placed } = memoryOf(records);
  const all = new Map<string, PlacedFinding>();
  for (const { finding, modality, reversed } of sides.flatMap((side) => side.bearings)) {
    const found = remember(all, finding.id, () => ({
      ...remember(placed, finding.id, () => withCitation(finding)),
      id: finding.id,
      of: [],
    }));
    if (reversed) found.against = modalities.indexOf(modality);
    else found.of.push(modalities.indexOf(modality));
  }
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
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
