// Rows that a modality's own page has and a comparison leaves to it: they are long, and line up with nothing beside them.
import { isAbsent } from '../schema/absence.ts';
import { RELATIONS } from '../schema/vocabulary.ts';
import { type RowSpec, shown } from './row-spec.ts';

export const CONTEXT: readonly RowSpec[] = [
  shown('controversies', 'Controversies', 'What do people argue about?', ({ controversies }) =>
    isAbsent(controversies)
      ? controversies
      : {
          is: 'points',
          points: controversies.map(({ point, critics, answer }) => ({ head: point, text: critics, answer })),
        },
  ),
  shown('adaptations', 'Adaptations', 'How has it been changed for others?', ({ adaptations }) =>
    isAbsent(adaptations)
      ? adaptations
      : { is: 'points', points: adaptations.map(({ for: whom, text }) => ({ head: whom, text })) },
  ),
  shown('relations', 'Related modalities', 'What is it related to?', ({ relations }) =>
    relations.length === 0
      ? { absent: 'not-assessed' }
      : {
          is: 'items',
          cite: [],
          items: relations.map(({ kind, to, name, text }) => ({
            id: to ?? name,
            name: `${RELATIONS[kind]} ${name}`,
            ...(to === undefined ? {} : { href: `/modalities/${to}/` }),
            text,
          })),
        },
  ),
];
