// The rows of "How they work": prose, shown and never judged.
import { proseCell } from './readings.ts';
import { type RowSpec, shown } from './row-spec.ts';

export const HOW_THEY_WORK: readonly RowSpec[] = [
  shown('mechanism', 'Core mechanism', 'How is it meant to help?', ({ mechanism, plain }) =>
    proseCell(mechanism, plain.mechanism),
  ),
  shown('problem', 'What the problem is', 'What is seen as the problem?', ({ ontology, plain }) =>
    proseCell(ontology.problem, plain.problem),
  ),
  shown('person', 'What a person is', 'How does it see people?', ({ ontology, plain }) =>
    proseCell(ontology.person, plain.person),
  ),
  shown('session', 'What a session is like', 'What happens in a session?', ({ burden, plain }) =>
    proseCell(burden.session, plain.session),
  ),
];
