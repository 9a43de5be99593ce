// Splits the conditions of N modalities by exactly who treats them.
import { standingOf } from '../evidence/derive-evidence.ts';
import { statesWords } from '../evidence/words.ts';
import type { Comparable, WithId } from '../schema/catalog.ts';
import type { Modality } from '../schema/modality.ts';
import type { Letter, Subset } from './comparison.ts';

export interface Lettered {
  letter: Letter;
  modality: WithId<Modality>;
}

/**
 * Every non-empty subset that treats at least one condition together; for two modalities all three subsets,
 * empty or not, so that a zero is said. Larger subsets first, then by letters; conditions by name.
 */
export function partitionConditions(lettered: readonly Lettered[], catalog: Comparable): Subset[] {
  const subsets = new Map<string, Subset>();
  if (lettered.length === 2) for (const members of ['AB', 'A', 'B']) subsets.set(members, subset(members));
  for (const id of conditionIds(lettered)) {
    const treated = lettered.flatMap(({ letter, modality }) => {
      const treats = modality.treats.find((t) => t.condition === id);
      if (!treats) return [];
      const { adults, findings } = standingOf(catalog, modality.id, id);
      return [{ letter, role: treats.role, text: treats.text, words: statesWords(adults.state, findings) }];
    });
    const key = treated.map((t) => t.letter).join('');
    const found = subsets.get(key) ?? subset(key);
    const letters = treated.map((t) => t.letter);
    const nearby = lettered.filter(
      (l) => !letters.includes(l.letter) && l.modality.treats.some((t) => isNear(t.condition, id, catalog)),
    );
    found.conditions.push({
      id,
      name: catalog.conditions[id]?.name ?? id,
      treated,
      nearby: nearby.map((l) => l.letter),
    });
    subsets.set(key, found);
  }
  for (const found of subsets.values()) found.conditions.sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...subsets.values()].sort(
    (a, b) => b.members.length - a.members.length || (a.members.join('') < b.members.join('') ? -1 : 1),
  );
}

/** One is a case of the other, however far up. */
function isNear(a: string, b: string, { conditions }: Pick<Comparable, 'conditions'>): boolean {
  const above = (id: string): string[] => {
    const broader = conditions[id]?.broader;
    return broader === undefined ? [] : [broader, ...above(broader)];
  };
  return above(a).includes(b) || above(b).includes(a);
}

function conditionIds(lettered: readonly Lettered[]): string[] {
  return [...new Set(lettered.flatMap(({ modality }) => modality.treats.map((t) => t.condition)))].sort();
}

function subset(members: string): Subset {
  // The key is made of letters only, one a member.
  return { members: members.split('') as Letter[], conditions: [] };
}
