// Where two modalities treat nothing in common: that they are rarely alternatives, and which are nearer ones to each.
import type { Comparable, WithId } from '../schema/catalog.ts';
import type { Modality } from '../schema/modality.ts';
import type { Role } from '../schema/role.ts';
import type { Scope } from './comparison.ts';
import { AIMED } from './own-conditions.ts';
import type { Lettered } from './partition.ts';
import { inSentence } from './phrases.ts';
import { list } from './words.ts';

/** Most alternatives that are offered for each side. */
const OFFERED = 3;

/** Nothing where the two share a condition for which both were made or tried; and only for two, where "alternative" has a meaning. */
export function deriveScope(lettered: readonly Lettered[], catalog: Comparable): Scope | undefined {
  const [a, b, more] = lettered;
  if (!a || !b || more) return undefined;
  const own = new Set(aimedAt(a.modality));
  if (aimedAt(b.modality).some((condition) => own.has(condition))) return undefined;
  const labels = [a, b].map(({ modality }) => modality.label);
  return {
    text: `${list(labels)} are rarely alternatives for the same problem: none of the conditions listed here is one for which both were made or tried.`,
    alternatives: [a, b].map(({ letter, modality }) => ({ letter, modalities: nearest(modality, catalog) })),
  };
}

/** Those that were made or tried for most of the same conditions, then by name. */
function nearest(modality: WithId<Modality>, { modalities, conditions }: Comparable) {
  const own = aimedAt(modality);
  return Object.values(modalities)
    .filter((other) => other.id !== modality.id)
    .map((other) => ({ other, shared: aimedAt(other).filter((condition) => own.includes(condition)) }))
    .filter(({ shared }) => shared.length > 0)
    .sort((x, y) => y.shared.length - x.shared.length || (x.other.name < y.other.name ? -1 : 1))
    .slice(0, OFFERED)
    .map(({ other: { id, name }, shared }) => ({
      id,
      name,
      shared: shared.map((condition) => inSentence(conditions[condition]?.name ?? condition)),
    }));
}

function aimedAt({ treats }: Modality): string[] {
  return treats.filter(({ role }) => isAim(role)).map(({ condition }) => condition);
}

function isAim(role: Role): boolean {
  return AIMED.includes(role);
}
