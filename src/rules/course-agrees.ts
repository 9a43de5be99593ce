// Sessions and weeks fit each other, and what the summary says of the length of a course fits both.
import { deriveLength, LENGTHS, type Length, rangeText } from '../compare/course-label.ts';
import { isAbsent } from '../schema/absence.ts';
import type { Modality } from '../schema/modality.ts';
import { plainText } from '../schema/prose.ts';
import type { Rule } from './rule.ts';

type Sessions = Exclude<Modality['course']['sessions'], { absent: unknown }>;

const MOST_A_WEEK = 7;
/** With more weeks than this from one session to the next there is no course. */
const MOST_WEEKS_BETWEEN = 6;

export const courseAgrees: Rule = {
  name: 'course-agrees',
  alone: true,
  check: (entry, catalog) => {
    const modality = entry.kind === 'modalities' ? catalog.modalities[entry.id] : undefined;
    if (!modality || isAbsent(modality.course.sessions)) return [];
    const { summary, plain, course } = modality;
    const sessions = modality.course.sessions;
    const say = (path: string[], says: string) => entry.problem(path, `${path.join('.')} ${says}`);
    const inWords = (path: string[], text: string) =>
      [...wrongNumbers(text, sessions), ...wrongLengths(withoutNames(text, modality), sessions)].map((s) =>
        say(path, s),
      );
    return [
      ...wrongWeeks(course.weeks, sessions).map((s) => say(['course', 'weeks'], s)),
      ...inWords(['summary'], plainText(summary)),
      ...inWords(['plain', 'summary'], plain.summary),
    ];
  },
};

function wrongWeeks(weeks: Modality['course']['weeks'], { min, max }: Sessions): string[] {
  if (isAbsent(weeks)) return [];
  if (weeks.max !== 'open' && min > weeks.max * MOST_A_WEEK)
    return [`has at most ${weeks.max} weeks for at least ${min} sessions, more than one a day: correct one of them.`];
  if (max !== 'open' && weeks.min > max * MOST_WEEKS_BETWEEN)
    return [
      `has at least ${weeks.min} weeks for at most ${max} sessions, not one in ${MOST_WEEKS_BETWEEN} weeks: correct one of them.`,
    ];
  return [];
}

const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const N = `(\\d+|${WORDS.join('|')})`;
/** "Two to four sessions", "12 weekly sessions", but not "one session a week". */
const SESSIONS = new RegExp(
  `\\b${N}(?:\\s*(?:to|or|[-–])\\s*${N})?\\s+(?:[\\w-]+\\s+){0,2}?sessions?\\b(?!\\s+(?:a|an|each|every|per)\\b)`,
  'gi',
);

function wrongNumbers(text: string, { min, max }: Sessions): string[] {
  return [...text.matchAll(SESSIONS)].flatMap(([found, ...numbers]) =>
    numbers
      .flatMap((n) => (n === undefined ? [] : [numberOf(n)]))
      .every((n) => n >= min && (max === 'open' || n <= max))
      ? []
      : [`says "${found}", but course.sessions has ${rangeText({ min, max, unit: 'sessions' })}: correct one of them.`],
  );
}

function numberOf(word: string): number {
  return WORDS.includes(word.toLowerCase()) ? WORDS.indexOf(word.toLowerCase()) + 1 : Number(word);
}

/** What a word for the length of a treatment may stand for. */
const MEANS: Readonly<Record<string, readonly Length[]>> = {
  brief: ['brief', 'short'],
  short: ['brief', 'short'],
  long: ['long', 'open'],
  lengthy: ['long', 'open'],
  'open-ended': ['open'],
};
const LENGTH =
  /\b(brief|short|long|lengthy|open-ended)(?:-term)?(?: [\w-]+){0,2}? (?:(?:psycho)?therap(?:y|ies)|treatments?|counselling|courses?|forms?|interventions?|methods?|programmes?|approach(?:es)?)\b/gi;

function wrongLengths(text: string, { min, max }: Sessions): string[] {
  const range = { min, max, unit: 'sessions' } as const;
  const length = deriveLength(range);
  return [...text.matchAll(LENGTH)].flatMap(([found, word = '']) =>
    MEANS[word.toLowerCase()]?.includes(length)
      ? []
      : [`says "${found}", but ${rangeText(range)} are shown as "${LENGTHS[length]}": correct one of them.`],
  );
}

/** "Brief" in a name is part of the name. */
function withoutNames(text: string, { name, label, aliases }: Modality): string {
  return [name, label, ...aliases].reduce((rest, one) => rest.replaceAll(new RegExp(escaped(one), 'gi'), ''), text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
