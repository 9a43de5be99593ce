// Of two: whether they are alternatives at all, and which modalities are nearest to each.
import type { Evidence } from '../evidence/evidence.ts';
import type { Comparable } from '../schema/catalog.ts';
import type { Scope, Subset } from './comparison.ts';
import { nearestTo } from './nearest.ts';
import { sharedConditions } from './own-conditions.ts';
import type { Lettered } from './partition.ts';
import { list } from './words.ts';

/** Most that are offered for each side. */
const OFFERED = 3;

/** Only for two, where "alternative" has a meaning. */
export function deriveScope(
  lettered: readonly Lettered[],
  catalog: Comparable,
  conditions: readonly Subset[],
  evidence: Evidence,
): Scope | undefined {
  const [a, b, more] = lettered;
  if (!a || !b || more) return undefined;
  const labels = [a, b].map(({ modality }) => modality.label);
  const text = `${list(labels)} are rarely alternatives for the same problem: no condition is listed here for which both were made or tried, and nothing recorded joins their results.`;
  return {
    ...(areApart(conditions, evidence) ? { text } : {}),
    nearest: [a, b].map(({ letter, modality }, i) => ({
      letter,
      modalities: nearestTo(modality, catalog)
        .filter(({ id }) => id !== [b, a][i]?.modality.id)
        .slice(0, OFFERED),
    })),
  };
}

/**
 * Neither records nor results bring the two together: no condition for which both were made or tried, none that is a case of one of
 * the other's, and nothing that joins their evidence.
 */
function areApart(conditions: readonly Subset[], { joins }: Evidence): boolean {
  const isNear = conditions.some((subset) => subset.conditions.some(({ nearby }) => nearby.length > 0));
  return (
    !isNear && sharedConditions(2, conditions).length === 0 && joins.every(({ join }) => join.is === 'not-assessed')
  );
}
