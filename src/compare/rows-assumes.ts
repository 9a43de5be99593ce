// The rows of "What each assumes, and misses".
import { type RowSpec, shown } from './row-spec.ts';

export const WHAT_EACH_ASSUMES: readonly RowSpec[] = [
  // Names of thinkers and schools are written freely, so equal roots may have unequal names: shown, not judged.
  shown('roots', 'Philosophical roots', ({ roots }) => ({
    is: 'items',
    items: roots.map(({ name, idea }) => ({ id: name, name, text: idea })),
    cite: [],
  })),
  shown('blind-spots', 'Blind spots', ({ blindSpots }) => ({
    is: 'points',
    points: blindSpots.map(({ text, raisedBy }) => ({ text, by: raisedBy })),
  })),
  shown('voice', 'In the room', ({ voice }) => ({ is: 'voice', ...voice })),
];
