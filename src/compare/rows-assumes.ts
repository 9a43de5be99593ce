// The rows of "What each assumes, and misses".
import { judgeSets, type SetOf } from './judge-sets.ts';
import { inPlainWords } from './readings.ts';
import { judged, type RowSpec, shown } from './row-spec.ts';

const roots = judged<SetOf<'thinkers'>>(
  'roots',
  'Philosophical roots',
  'Where do its ideas come from?',
  ({ roots, plain }, { thinkers }) => {
    const items = roots.map(({ thinker: id, idea }) => ({
      id,
      name: thinkers[id]?.name ?? id,
      href: `/thinkers/${id}/`,
      text: idea,
    }));
    const ideas = roots.map(({ idea }) => idea);
    return {
      value: { kind: 'thinkers', members: items },
      cell: { is: 'items', items, cite: [], ...inPlainWords(plain.roots, ideas) },
    };
  },
  judgeSets,
);

const blindSpots = shown('blind-spots', 'Blind spots', 'What may it miss?', ({ blindSpots: points, plain }) => ({
  is: 'points',
  points: points.map(({ text, raisedBy }) => ({ text, by: raisedBy })),
  ...inPlainWords(
    plain.misses,
    points.map(({ text }) => text),
  ),
}));

const voice = shown('voice', 'In the room', 'What might a therapist say?', (modality) => ({
  is: 'voice',
  ...modality.voice,
}));

export const WHAT_EACH_ASSUMES: readonly RowSpec[] = [roots, blindSpots, voice];
