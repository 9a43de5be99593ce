// The field types that several records share.
import { z } from 'zod';
import { ABSENCES } from './absence.ts';
import { parseCitation, parseCitationGroup, parseProse } from './citation.ts';
import { plainText } from './prose.ts';

/** The keys of a vocabulary as a Zod enum. */
export function oneOf<const T extends Record<string, string>>(vocabulary: T) {
  // Object.keys forgets its key type; the vocabulary is a closed literal, so the cast restores what is known.
  return z.enum(Object.keys(vocabulary) as [keyof T & string, ...(keyof T & string)[]]);
}

export const Id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not an id: write lower-case letters, digits and single hyphens, like "seeking-safety"',
  )
  .refine(
    (id) => !/(^|-)vs(-|$)/.test(id),
    'contains "vs" as a word, which parts the modalities in an address: choose another id',
  )
  .meta({ description: 'Id of another record: the name of its file without ".yaml".' });

export const Name = z.string().trim().min(1, 'is empty: write a name, or leave the field out').max(120);

/** See `search/`. */
export const LeadIns = z
  .array(Name)
  .default([])
  .meta({ description: 'Words that are no name of it and that lead to it in the search.' });

export const Sentence = z
  .string()
  .trim()
  .min(1, 'is empty: write a sentence, or leave the field out')
  .superRefine((text, context) => {
    const message = formProblem(text);
    if (message) context.addIssue({ code: 'custom', message });
  });

/** What is wrong with the form of the citations in a text, if anything is. */
function formProblem(text: string): string | undefined {
  const rest = text.replace(/\[(@[^\]]*)\]/g, (group, inside: string) => {
    const found = parseCitationGroup(inside);
    const sound =
      inside.split(';').length === found.length && found.every(({ locator }) => !/[@[\]]/.test(locator ?? ''));
    return sound ? '' : group;
  });
  const broken = /\[[^\]]*@[^\]]*\]?|@\S*/.exec(rest)?.[0];
  if (broken === undefined) return undefined;
  return `has a citation that cannot be read, "${broken.slice(0, 60)}": write [@source-id], [@source-id, p. 12] or [@one; @other]`;
}

function citationProblem(prose: string): string | undefined {
  const broken = formProblem(prose);
  if (broken) return broken;
  if (!/\p{L}/u.test(plainText(prose)))
    return 'is a citation without a claim: write the sentence that it is the source of';
  for (const paragraph of prose.split(/\n\s*\n/)) {
    const parts = parseProse(paragraph.trim());
    if (!parts.some((part) => part.kind === 'citations'))
      return 'makes a claim without a citation: end it with [@source-id]';
    const tail = parts.slice(parts.findLastIndex((part) => part.kind === 'citations') + 1);
    const uncovered = tail.map((part) => (part.kind === 'citations' ? '' : part.text)).join('');
    if (/\p{L}/u.test(uncovered))
      return `ends without a citation ("…${uncovered.trim().slice(0, 40)}"): a citation covers what stands before it, so put one at the end`;
  }
  return undefined;
}

/** Cited prose: every paragraph ends with a citation, which covers the sentences before it. */
export const Prose = z
  .string()
  .trim()
  .min(1, 'is empty: write a cited sentence, or give the absence with its reason')
  .superRefine((prose, context) => {
    const message = citationProblem(prose);
    if (message) context.addIssue({ code: 'custom', message });
  })
  .meta({
    description:
      'Prose in our own words; every paragraph ends with its citation, like "… in 12 sessions [@nowinski1992, p. 3]."',
  });

export const Cite = z
  .array(
    z
      .string()
      .refine(
        (text) => parseCitation(`@${text}`) !== undefined,
        'is not a citation: write source-id or "source-id, p. 12"',
      ),
  )
  .min(1, 'has no source: name at least one')
  .meta({
    description:
      'Sources of this value: a list of source ids, each optionally with a locator, like "nowinski1992, p. 12".',
  });

export const IsoDate = z
  .string('is not a date: write it like "2026-11-23", in quotes')
  .refine(isDate, 'is not a date: write it like "2026-11-23", in quotes');
export const IsoMonth = z
  .string('is not a month: write it like "2026-11", in quotes')
  .refine((month) => isDate(`${month}-01`), 'is not a month: write it like "2026-11", in quotes');

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}
export const Year = z
  .number()
  .int()
  .min(-600)
  .max(2100)
  .meta({ description: 'Year of the common era; negative before it.' });

/** A missing value with its reason. A search that found nothing carries its date. */
export const Absence = z
  .strictObject({
    absent: oneOf(ABSENCES).meta({ description: 'Why there is no value.' }),
    note: Sentence.optional().meta({
      description: 'What was looked for, or why it does not apply; may carry citations.',
    }),
    searched: IsoMonth.optional().meta({ description: 'Month of the search; required with "not-found".' }),
  })
  .refine((a) => a.absent !== 'not-found' || a.searched !== undefined, {
    message: 'says "not-found" without saying when: add searched: "2026-11"',
    path: ['searched'],
  });

/**
 * Either the value or a typed absence. The two are told apart by the key `absent`, so that a broken value
 * is reported for what it is and not as "matches neither".
 */
export function orAbsent<T extends z.ZodType>(value: T) {
  return z.union([Absence, value]);
}

function range(unit: string) {
  return z
    .strictObject({
      min: z
        .number()
        .nonnegative()
        .meta({ description: `Fewest ${unit}.` }),
      max: z
        .union([z.number().positive(), z.literal('open')], {
          error: 'write a number above 0, or "open" where there is no set end',
        })
        .meta({ description: `Most ${unit}, or "open" where the treatment has no set end.` }),
      cite: Cite,
    })
    .refine((r) => r.max === 'open' || r.min <= r.max, { message: 'is smaller than min: swap them', path: ['max'] })
    .meta({ description: `A range in ${unit}.` });
}

export const Sessions = range('sessions');
export const Weeks = range('weeks');
export const Minutes = range('minutes a session');
export const TrainingHours = range('hours of training');
