// The rule by which the statements of several bodies on one modality, for one condition and population, become one state.
// It stands in plain words on /method/.
import type { RecommendationVerdict } from '../schema/evidence-words.ts';
import type { Statement } from './statements.ts';
import type { BodyState } from './states.ts';

/** Which way a statement points. */
type Side = 'for' | 'may' | 'little' | 'against';

const SIDES: Record<Exclude<RecommendationVerdict, 'listed'>, Side> = {
  'recommended-strong': 'for',
  'recommended-conditional': 'for',
  'may-be-considered': 'may',
  'insufficient-evidence': 'little',
  'not-recommended': 'against',
  'recommended-against': 'against',
};

export interface BodyStanding {
  state: BodyState;
  /** Bodies by what they say; one that says different things of different groups stands under each. */
  for: string[];
  /** Those of `for` that say so strongly. */
  strongly: string[];
  may: string[];
  little: string[];
  against: string[];
  /** Bodies whose statements on the condition were all read and do not name the modality. */
  silent: string[];
  /** Registries that list it. */
  listed: string[];
}

/**
 * Only statements read at first hand in current editions of guideline bodies count, and of those against one form of the modality, none.
 * A body's statement on the modality itself goes before its statements on a class. For and against, or for and too little evidence, make the bodies differ; no strength outweighs another.
 */
export function bodyStanding(statements: readonly Statement[], silent: readonly string[] = []): BodyStanding {
  const counted = mostSpecific(
    statements.filter((s) => s.current && !s.registry && !s.secondHand && !isAgainstAForm(s)),
  );
  const bodies = (side: Side) => unique(counted.filter((s) => sideOf(s) === side).map((s) => s.body));
  const sides = { for: bodies('for'), may: bodies('may'), little: bodies('little'), against: bodies('against') };
  const spoke = new Set(Object.values(sides).flat());
  const quiet = unique(silent).filter((body) => !spoke.has(body));
  return {
    state: stateOf(sides, quiet),
    ...sides,
    strongly: unique(counted.filter((s) => s.verdict === 'recommended-strong').map((s) => s.body)),
    silent: quiet,
    listed: unique(statements.filter((s) => s.current && s.verdict === 'listed').map((s) => s.body)),
  };
}

function stateOf(sides: Record<Side, string[]>, silent: readonly string[]): BodyState {
  const positive = sides.for.length + sides.may.length > 0;
  const negative = sides.little.length + sides.against.length > 0;
  if (positive && negative) return 'divided';
  if (sides.for.length > 0) return 'recommended';
  if (sides.may.length > 0) return 'option';
  if (sides.little.length > 0) return sides.against.length > 0 ? 'divided' : 'insufficient';
  if (sides.against.length > 0) return 'advised-against';
  return silent.length > 0 ? 'silent' : 'not-assessed';
}

function mostSpecific(statements: readonly Statement[]): Statement[] {
  const named = new Set(statements.filter((s) => s.class === undefined).map((s) => s.body));
  return statements.filter((s) => s.class === undefined || !named.has(s.body));
}

/** "No computerised CBT" says nothing of CBT with a therapist. */
function isAgainstAForm(statement: Statement): boolean {
  const side = sideOf(statement);
  return statement.form === true && (side === 'little' || side === 'against');
}

function sideOf({ verdict }: Statement): Side | undefined {
  return verdict === 'listed' ? undefined : SIDES[verdict];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
