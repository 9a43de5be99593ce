// The words that readers see for the values of closed vocabularies, by the field in which they stand.
import {
  BETTER,
  BODY_KINDS,
  COMPARATORS,
  COVERAGE,
  METHODS,
  OUTCOMES,
  POPULATIONS,
  RESULTS,
  SCALES,
  VERDICTS,
} from '../../schema/evidence-words.ts';
import { QUESTION_SCALES, THINKER_KINDS } from '../../schema/vocabulary.ts';

/** Of records that have no document of their own. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  better: BETTER,
  kind: { ...BODY_KINDS, ...COMPARATORS, ...OUTCOMES, ...THINKER_KINDS },
  method: METHODS,
  population: POPULATIONS,
  read: COVERAGE,
  result: RESULTS,
  scale: { ...SCALES, ...QUESTION_SCALES },
  verdict: VERDICTS,
};

/** Nothing where the field is of no closed vocabulary, or the value not of it. */
export function valueWords(field: string, value: string): string | undefined {
  const words = Object.hasOwn(WORDS, field) ? WORDS[field] : undefined;
  return words && Object.hasOwn(words, value) ? words[value] : undefined;
}
