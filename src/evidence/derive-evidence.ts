// Records → the evidence on some modalities, condition by condition. Pure; what is derived of all records is kept with them.
import type { Catalog } from '../schema/catalog.ts';
import { citationsIn } from '../schema/citation.ts';
import type { Population } from '../schema/evidence-words.ts';
import { type Bearing, bearingsOf } from './bearings.ts';
import { bodyStanding } from './body-state.ts';
import type { ConditionEvidence, Evidence, GuidelineCell, GuidelineRow, PlacedFinding, Standing } from './evidence.ts';
import { findingState } from './finding-state.ts';
import { type Join, joinOf } from './joins.ts';
import { silentBodies, speaksOf } from './silence.ts';
import { type EvidenceRecords, isCurrent, type Statement, statementsOf } from './statements.ts';
import { joinWords, standingWords } from './words.ts';

type Records = EvidenceRecords & Pick<Catalog, 'conditions'>;

/** Statements and bearings by the condition that they are of. */
interface Derived {
  statements: ReadonlyMap<string, Statement[]>;
  bearings: ReadonlyMap<string, Bearing[]>;
}

const known = new WeakMap<object, Derived>();

/** Keyed by the shelf of guidelines, which is made anew whenever a catalog is. */
function derived(records: EvidenceRecords): Derived {
  const found = known.get(records.guidelines) ?? {
    statements: groupBy(statementsOf(records), (s) => s.condition),
    bearings: groupBy(bearingsOf(records), (b) => b.finding.condition),
  };
  known.set(records.guidelines, found);
  return found;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** What is known of one modality for one condition. */
export function standingOf(records: EvidenceRecords, modality: string, condition: string): Standing {
  const { statements, bearings } = derived(records);
  const own = (statements.get(condition) ?? []).filter((s) => s.modality === modality);
  const of = (population: Population) =>
    bodyStanding(
      own.filter((s) => speaksOf(s.population, population)),
      silentBodies(records, own, modality, condition, population),
    );
  const searched = Object.values(records.searches).some(
    (s) => s.modalities.length === 1 && s.modalities[0] === modality && (s.condition ?? condition) === condition,
  );
  const young = own.some((s) => s.population === 'young-people') ? { young: of('young-people') } : {};
  const bearing = (bearings.get(condition) ?? []).filter((b) => b.modality === modality);
  const standing = { adults: of('adults'), ...young, findings: findingState(bearing, searched) };
  return { ...standing, words: standingWords(standing) };
}

/**
 * The evidence on these modalities for every condition that one of them is listed for, or that a statement or a finding
 * on one of them is of; in the order of the conditions' names, those that more of them share first.
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
  ];
  const shares = (id: string) => listed.filter((ids) => ids.includes(id)).length;
  const name = (id: string) => records.conditions[id]?.name ?? id;
  const ids = [...new Set(touched)].sort((a, b) => shares(b) - shares(a) || (name(a) < name(b) ? -1 : 1));
  const conditions = ids.map((id) => deriveCondition(records, modalities, id));
  return { conditions, joins: pairs(modalities.length).map((of) => ({ of, ...joinAnywhere(of, conditions) })) };
}

function conditionsNaming(by: ReadonlyMap<string, { modality: string }[]>, modalities: readonly string[]): string[] {
  return [...by].flatMap(([condition, items]) =>
    items.some((i) => modalities.includes(i.modality)) ? [condition] : [],
  );
}

/** The evidence on these modalities for one condition. */
export function deriveCondition(records: Records, modalities: readonly string[], id: string): ConditionEvidence {
  const bearings = derived(records).bearings.get(id) ?? [];
  const searches = Object.values(records.searches).filter((s) => s.condition === undefined || s.condition === id);
  const guidelines = guidelineRows(records, modalities, id);
  const findings = placeFindings(bearings, modalities);
  return {
    id,
    name: records.conditions[id]?.name ?? id,
    standings: modalities.map((modality) => standingOf(records, modality, id)),
    guidelines,
    findings,
    cited: citedIn(guidelines, findings),
    joins: pairs(modalities.length).map((of) => {
      const join = joinOf(modalities[of[0]] ?? '', modalities[of[1]] ?? '', bearings, searches);
      return { of, join, words: joinWords(join) };
    }),
  };
}

function guidelineRows(records: Records, modalities: readonly string[], condition: string): GuidelineRow[] {
  const statements = derived(records).statements.get(condition) ?? [];
  return Object.values(records.guidelines)
    .flatMap((guideline) => {
      const body = records.bodies[guideline.body];
      const here = guideline.covers.filter((c) => c.condition === condition);
      const stated = guideline.recommendations.filter((r) => r.condition === condition);
      const populations = new Set([...here, ...stated].map((c) => c.population));
      return [...populations].map((population): GuidelineRow => {
        const read = here.find((c) => c.population === population)?.read;
        const cells = modalities.map((modality): GuidelineCell => {
          const all = statements.filter((s) => s.guideline === guideline.id && s.modality === modality);
          const own = all.filter((s) => s.population === population);
          if (own.length > 0)
            return {
              is: 'said',
              statements: own.map((s) => ({ ...s, ...classNameOf(records, s) })),
            };
          const named = all.some((s) => speaksOf(s.population, population));
          return { is: !named && read === 'whole' && body?.kind === 'guideline' ? 'silent' : 'not-assessed' };
        });
        return {
          guideline: guideline.id,
          name: guideline.name,
          body: body?.label ?? guideline.body,
          year: guideline.year,
          current: isCurrent(guideline),
          registry: body?.kind === 'registry',
          population,
          cells,
        };
      });
    })
    .filter(({ cells, current }) => cells.some(({ is }) => is === 'said' || (current && is === 'silent')))
    .sort(byWeightThenName);
}

/** Guidelines before registries, current before superseded; then by body and year, so that no order is a ranking. */
function byWeightThenName(a: GuidelineRow, b: GuidelineRow): number {
  return (
    Number(a.registry) - Number(b.registry) ||
    Number(b.current) - Number(a.current) ||
    a.body.localeCompare(b.body, 'en') ||
    b.year - a.year ||
    (a.population < b.population ? -1 : 1)
  );
}

function classNameOf({ classes }: EvidenceRecords, { class: named }: Statement): { className?: string } {
  const name = named === undefined ? undefined : classes[named]?.name;
  return name === undefined ? {} : { className: name };
}

/** Each finding once, with the places of the modalities that it bears on. */
function placeFindings(bearings: readonly Bearing[], modalities: readonly string[]): PlacedFinding[] {
  const placed = new Map<string, PlacedFinding>();
  for (const { finding, modality, reversed } of bearings) {
    const place = modalities.indexOf(modality);
    if (place < 0) continue;
    const { id, ...rest } = finding;
    const { source, locator } = finding;
    const found = placed.get(id) ?? { id, finding: rest, of: [], cite: [{ source, ...(locator && { locator }) }] };
    if (reversed) found.against = place;
    else found.of.push(place);
    placed.set(id, found);
  }
  return [...placed.values()];
}

const ORDER: readonly Join['is'][] = ['head-to-head', 'network', 'none-found', 'apart', 'not-assessed'];

/** The closest join in any condition, and the conditions in which it holds. */
function joinAnywhere(
  of: [number, number],
  conditions: readonly ConditionEvidence[],
): { join: Join; conditions: string[] } {
  const all = conditions.flatMap(({ id, joins }) =>
    joins.filter((j) => j.of[0] === of[0] && j.of[1] === of[1]).map(({ join }) => ({ id, join })),
  );
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
  const statements = guidelines
    .flatMap((row) => row.cells)
    .flatMap((cell) => (cell.is === 'said' ? cell.statements : []));
  const ids = [
    ...statements.flatMap(({ text }) => citationsIn(text).map((c) => c.source)),
    ...findings.flatMap(({ cite }) => cite.map((c) => c.source)),
  ];
  return [...new Set(ids)];
}
