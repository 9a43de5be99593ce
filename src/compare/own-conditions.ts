// The conditions that one modality alone, of those compared, was made for or tried for.
import type { Role } from '../schema/role.ts';
import type { Letter, Subset, TreatedCondition } from './comparison.ts';

/** Roles in which the condition itself was the aim. */
export const AIMED: readonly Role[] = ['designed-for', 'adapted-to', 'tested-in'];

/**
 * Leaves out conditions for which it was only a comparison arm or aimed at something else, and those for which
 * another is listed under a broader or a narrower name: neither sets it apart.
 */
export function ownConditions(letter: Letter, conditions: readonly Subset[]): TreatedCondition[] {
  const alone = conditions.find((s) => s.members.length === 1 && s.members[0] === letter)?.conditions ?? [];
  return alone.filter((c) => c.nearby.length === 0 && c.treated.every((t) => AIMED.includes(t.role)));
}

/** Conditions for which every one of those compared was made or tried. */
export function sharedConditions(count: number, conditions: readonly Subset[]): TreatedCondition[] {
  const all = conditions.find((s) => s.members.length === count)?.conditions ?? [];
  return all.filter((c) => c.treated.every((t) => AIMED.includes(t.role)));
}
