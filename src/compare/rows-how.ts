// The rows of "How they work": prose, shown and never judged.
import { proseCell } from './readings.ts';
import { type RowSpec, shown } from './row-spec.ts';

export const HOW_THEY_WORK: readonly RowSpec[] = [
  shown('mechanism', 'Core mechanism', ({ mechanism }) => proseCell(mechanism)),
  shown('problem', 'What the problem is', ({ ontology }) => proseCell(ontology.problem)),
  shown('person', 'What a person is', ({ ontology }) => proseCell(ontology.person)),
  shown('session', 'What a session is like', ({ burden }) => proseCell(burden.session)),
];
