// The rows of "What each assumes, and misses".
import { judgeSets, type SetOf } from './judge-sets.ts';
import { judged, type RowSpec, shown } from './row-spec.ts';

const roots = judged<SetOf<'roots'>>(
  'roots',
  'Philosophical roots',
  (modality) => {
    const items = modality.roots.map(({ name, idea }) => ({ id: name, name, text: idea }));
    return { value: { kind: 'roots', members: items }, cell: { is: 'items', items, cite: [] } };
  },
  judgeSets,
);

export const WHAT_EACH_ASSUMES: readonly RowSpec[] = [
  roots,
  shown('blind-spots', 'Blind spots', ({ blindSpots }) => ({
    is: 'points',
    points: blindSpots.map(({ text, raisedBy }) => ({ text, by: raisedBy })),
  })),
  shown('voice', 'In the room', ({ voice }) => ({ is: 'voice', ...voice })),
];
