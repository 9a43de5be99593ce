// Which modalities are nearest to one: those that were made or tried for most of the same conditions. It counts no clicks.

import type { Comparable, WithId } from '../schema/catalog.ts';
import { type Lists, listsBy, of, remember } from '../schema/lists.ts';
import type { Modality } from '../schema/modality.ts';
import type { Nearest } from './comparison.ts';
import { judgeStances } from './judge-stances.ts';
import { AIMED } from './own-conditions.ts';
import { inSentence } from './phrases.ts';
import { placedStance } from './stance-rows.ts';

type Records = Pick<Comparable, 'modalities' | 'conditions' | 'questions'>;

/** Most that are named. */
const MOST = 8;

interface Memory {
  byCondition: Lists<WithId<Modality>>;
  of: Map<string, Nearest[]>;
}

const memories = new WeakMap<object, Memory>();

/** Those with most conditions in common; among them those opposed on most questions, since there is most to compare; then by name. */
export function nearestTo(modality: WithId<Modality>, records: Records): readonly Nearest[] {
  const { byCondition, of: known } = remember(memories, records.modalities, () => ({
    byCondition: listsBy(Object.values(records.modalities), aimedAt),
    of: new Map(),
  }));
  return remember(known, modality.id, () => {
    const own = aimedAt(modality);
    const others = new Set(own.flatMap((condition) => of(byCondition, condition)));
    return [...others]
      .filter((other) => other.id !== modality.id)
      .map((other) => ({
        id: other.id,
        name: other.name,
        shared: own.filter((condition) => aimedAt(other).includes(condition)),
        opposed: opposedOn(modality, other, records),
      }))
      .sort((a, b) => b.shared.length - a.shared.length || b.opposed - a.opposed || (a.name < b.name ? -1 : 1))
      .slice(0, MOST)
      .map((near) => ({ ...near, shared: near.shared.map((id) => inSentence(records.conditions[id]?.name ?? id)) }));
  });
}

function aimedAt({ treats }: Modality): string[] {
  return treats.filter(({ role }) => AIMED.includes(role)).map(({ condition }) => condition);
}

/** On how many questions two stand opposed. */
function opposedOn(a: Modality, b: Modality, { questions }: Records): number {
  return Object.values(questions).filter((question) => {
    const [one, other] = [placedStance(a, question), placedStance(b, question)];
    return one && other && judgeStances(one, other).is === 'opposed';
  }).length;
}
