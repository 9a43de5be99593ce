// What a judge says of the values of one row.

/** "Close" and "opposed" are reserved for stances on one question. Prose is shown and not judged. */
export type Verdict =
  | { is: 'same' | 'close' | 'overlapping' | 'different' | 'opposed'; contrast: number; reason: string }
  | { is: 'not-comparable'; reason: string }
  | { is: 'not-judged' };
