// The rows of "Burden and harm": what it asks of a person, and what may go wrong.
import { type Absent, isAbsent } from '../schema/absence.ts';
import { CONTACT, HOMEWORK, TELLING } from '../schema/vocabulary.ts';
import { judgeLevels, type Level } from './judge-levels.ts';
import { proseCell } from './readings.ts';
import { judged, type Reading, type RowSpec, shown } from './row-spec.ts';

/** An ordered vocabulary: its keys, in the order in which they are written, are the scale. */
function readLevel<S extends string>(
  scale: S,
  names: Readonly<Record<string, string>>,
  field: { level: string; text: string } | Absent,
): Reading<Level<S>> | Absent {
  if (isAbsent(field)) return field;
  const value = { scale, level: field.level, steps: Object.keys(names) };
  return {
    value,
    cell: {
      is: 'level',
      level: field.level,
      step: value.steps.indexOf(field.level),
      steps: Object.values(names),
      value: names[field.level] ?? field.level,
      text: field.text,
    },
  };
}

export const BURDEN_AND_HARM: readonly RowSpec[] = [
  judged<Level<'homework'>>(
    'homework',
    'Work between sessions',
    'What do you do between sessions?',
    ({ burden }) => readLevel('homework', HOMEWORK, burden.homework),
    judgeLevels,
  ),
  judged<Level<'contact'>>(
    'contact',
    'Contact between sessions',
    'Can you reach someone between sessions?',
    ({ burden }) => readLevel('contact', CONTACT, burden.contact),
    judgeLevels,
  ),
  judged<Level<'telling'>>(
    'telling',
    'Telling what happened',
    'Do you have to tell what happened?',
    ({ burden }) => readLevel('telling', TELLING, burden.telling),
    judgeLevels,
  ),
  shown('hard', 'What may be hard', 'What may be hard?', ({ burden, plain }) => proseCell(burden.hard, plain.hard)),
  shown('cautions', 'Cautions', 'Who should take care?', ({ cautions, plain }) => proseCell(cautions, plain.cautions)),
  shown('harms', 'Harms reported', 'Can it do harm?', ({ harms, plain }) => proseCell(harms, plain.harms)),
  shown('dropout', 'Dropout', 'How many stop early?', ({ dropout, plain }) => proseCell(dropout, plain.dropout)),
];
