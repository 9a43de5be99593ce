// What must not compile: `npm run check` fails where one of these lines is accepted.
import { judgeLevels } from './judge-levels.ts';
import { judgeRanges, type Range } from './judge-ranges.ts';
import { judgeSets, type SetOf } from './judge-sets.ts';

declare const sessions: Range<'sessions'>;
declare const weeks: Range<'weeks'>;
declare const focus: SetOf<'focus'>;
declare const formats: SetOf<'formats'>;
declare const homework: { scale: 'homework'; level: string; steps: string[] };
declare const telling: { scale: 'telling'; level: string; steps: string[] };

export const allowed = [judgeRanges(sessions, sessions), judgeSets(focus, focus), judgeLevels(homework, homework)];

export const refused = [
  // @ts-expect-error Sessions are not weeks.
  judgeRanges(sessions, weeks),
  // @ts-expect-error What is worked on is not how it is delivered.
  judgeSets(focus, formats),
  // @ts-expect-error Homework and telling are two scales.
  judgeLevels(homework, telling),
];
