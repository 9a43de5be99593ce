// Where two modalities treat nothing in common: that they are rarely alternatives, and which are nearer ones to each.
import type { Evidence } from '../evidence/evidence.ts';
import { type Lists, listsBy, of, remember } from '../evidence/index-records.ts';
import type { Comparable, WithId } from '../schema/catalog.ts';
import type { Modality } from '../schema/modality.ts';
import type { Scope, Subset } from './comparison.ts';
import { AIMED, sharedConditions } from './own-conditions.ts';
import type { Lettered } from './partition.ts';
import { inSentence } from './phrases.ts';
import { list } from './words.ts';

/** Most alternatives that are offered for each side. */
const OFFERED = 3;

/**
 * Only for two, where "alternative" has a meaning, and only where neither record nor results bring them together: no condition for
 * which both were made or tried, none that is a case of one of the other's, and nothing that joins their evidence.
 */
export function deriveScope(
  lettered: readonly Lettered[],
  catalog: Comparable,
  conditions: readonly Subset[],
  { joins }: Evidence,
): Scope | undefined {
  const [a, b, more] = lettered;
  if (!a || !b || more || joins.some(({ join }) => join.is !== 'not-assessed')) return undefined;
  const isNear = conditions.some((subset) => subset.conditions.some(({ nearby }) => nearby.length > 0));
  if (isNear || sharedConditions(2, conditions).length > 0) return undefined;
  const labels = [a, b].map(({ modality }) => modality.label);
  return {
    text: `${list(labels)} are rarely alternatives for the same problem: no condition is listed here for which both were made or tried, and nothing recorded joins their results.`,
    alternatives: [a, b].map(({ letter, modality }) => ({ letter, modalities: nearest(modality, catalog) })),
  };
}

/** Those that were made or tried for most of the same conditions, then by name. */
function nearest(modality: WithId<Modality>, { modalities, conditions }: Comparable) {
  const own = aimedAt(modality);
  const byAim = remember(known, modalities, () => listsBy(Object.values(modalities), aimedAt));
  return [...new Set(own.flatMap((condition) => of(byAim, condition)))]
    .filter((other) => other.id !== modality.id)
    .map((other) => ({ other, shared: aimedAt(other).filter((condition) => own.includes(condition)) }))
    .sort((x, y) => y.shared.length - x.shared.length || (x.other.name < y.other.name ? -1 : 1))
    .slice(0, OFFERED)
    .map(({ other: { id, name }, shared }) => ({
      id,
      name,
      shared: shared.map((condition) => inSentence(conditions[condition]?.name ?? condition)),
    }));
}

/** Modalities by the conditions that they were made or tried for, kept with their shelf. */
const known = new WeakMap<object, Lists<WithId<Modality>>>();

function aimedAt({ treats }: Modality): string[] {
  return treats.filter(({ role }) => AIMED.includes(role)).map(({ condition }) => condition);
}
