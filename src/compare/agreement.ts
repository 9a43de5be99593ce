// How far two modalities agree over all questions: a count of distances, made of the same verdicts as a comparison.
import type { Comparable, WithId } from '../schema/catalog.ts';
import type { Modality } from '../schema/modality.ts';
import { judgeStances } from './judge-stances.ts';
import { placedStance } from './stance-rows.ts';

export interface Agreement {
  /** Questions on which both take a position. */
  questions: number;
  /** Mean contrast over those questions: 0 where they agree on every one, 1 where they are opposed on every one. */
  distance: number;
  /** On how many of them they are opposed, and on how many they hold the same. */
  opposed: number;
  same: number;
}

/** Nothing where there is no question on which both take a position. Every question counts alike: none is held to matter more. */
export function deriveAgreement(
  a: WithId<Modality>,
  b: WithId<Modality>,
  { questions }: Pick<Comparable, 'questions'>,
): Agreement | undefined {
  const verdicts = Object.values(questions).flatMap((question) => {
    const [one, other] = [placedStance(a, question), placedStance(b, question)];
    return one && other ? [judgeStances(one, other)] : [];
  });
  if (verdicts.length === 0) return undefined;
  const sum = verdicts.reduce((total, verdict) => total + ('contrast' in verdict ? verdict.contrast : 0), 0);
  const count = (is: string) => verdicts.filter((verdict) => verdict.is === is).length;
  return {
    questions: verdicts.length,
    distance: sum / verdicts.length,
    opposed: count('opposed'),
    same: count('same'),
  };
}
