// Stances on one question: same, close, different or opposed, by where the positions stand.
import type { Verdict } from './verdict.ts';

/** A stance on one question. The brand keeps questions apart: a stance on one is not measured against a stance on another. */
export interface StanceOn<Q extends string> {
  question: Q;
  /** Ids of the positions held: several where it holds several, or where its own adherents differ. At least one. */
  holds: readonly string[];
  /** The positions of the question, in their order if they have one. */
  positions: readonly { id: string; opposes: readonly string[]; quiet?: boolean | undefined }[];
  ordered: boolean;
}

type Judged = Exclude<Verdict, { is: 'not-comparable' | 'not-judged' }>;

/** The widest distance between any two. */
export function judgeStances<Q extends string>(first: StanceOn<Q>, ...rest: StanceOn<NoInfer<Q>>[]): Verdict {
  const all = [first, ...rest];
  const pairs = all.flatMap((a, i) =>
    all.slice(i + 1).map((b) => (first.ordered ? judgeOrdered(a, b) : judgeKinds(a, b))),
  );
  const [widest] = pairs.sort((a, b) => b.contrast - a.contrast);
  return widest ?? { is: 'same', contrast: 0, reason: 'the same position' };
}

/**
 * On a line the distance is that of the nearest two positions. Ends are opposed, unless one of them is only that something has no
 * place in the method; neighbours are close; what lies between is different. Contrast is the distance as a share of the line.
 */
function judgeOrdered(a: StanceOn<string>, b: StanceOn<string>): Judged {
  const steps = a.positions.length - 1;
  const at = (stance: StanceOn<string>) => stance.holds.map((id) => a.positions.findIndex((p) => p.id === id));
  const apart = Math.min(...at(a).flatMap((x) => at(b).map((y) => Math.abs(x - y))));
  if (apart === 0) return isEqual(a, b) ? SAME : { is: 'close', contrast: 0.5 / steps, reason: 'they meet in part' };
  const contrast = apart / steps;
  if (apart === steps)
    return isQuiet(a) || isQuiet(b)
      ? { is: 'different', contrast, reason: 'at opposite ends, one by leaving it out' }
      : { is: 'opposed', contrast, reason: 'at opposite ends' };
  if (apart === 1) return { is: 'close', contrast, reason: 'next to each other' };
  return { is: 'different', contrast, reason: `${apart} of ${steps} steps apart` };
}

/** Of kinds only those oppose that the question says exclude each other. Contrast is half of what is not shared, ¾, or 1. */
function judgeKinds(a: StanceOn<string>, b: StanceOn<string>): Judged {
  const shared = a.holds.filter((id) => b.holds.includes(id));
  const any = new Set([...a.holds, ...b.holds]);
  if (isEqual(a, b)) return SAME;
  if (shared.length > 0)
    return { is: 'close', contrast: (1 - shared.length / any.size) / 2, reason: 'they meet in part' };
  const excludes = (x: string, y: string) => a.positions.find((p) => p.id === x)?.opposes.includes(y) ?? false;
  return a.holds.some((x) => b.holds.some((y) => excludes(x, y) || excludes(y, x)))
    ? { is: 'opposed', contrast: 1, reason: 'one excludes the other' }
    : { is: 'different', contrast: 0.75, reason: 'of different kinds' };
}

/** It leaves the matter out, which is no opposition to those who take it up. */
function isQuiet({ holds, positions }: StanceOn<string>): boolean {
  return holds.every((id) => positions.find((position) => position.id === id)?.quiet);
}

const SAME: Judged = { is: 'same', contrast: 0, reason: 'the same position' };

function isEqual(a: StanceOn<string>, b: StanceOn<string>): boolean {
  return a.holds.length === b.holds.length && a.holds.every((id) => b.holds.includes(id));
}
