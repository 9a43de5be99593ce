// A named psychotherapy: everything that is said of it, each claim with its source.
import { z } from 'zod';
import {
  Absence,
  Cite,
  Id,
  IsoDate,
  IsoMonth,
  LeadIns,
  Minutes,
  Name,
  oneOf,
  orAbsent,
  Prose,
  Sentence,
  Sessions,
  TrainingHours,
  Weeks,
  Year,
} from './fields.ts';
import { PlainWords } from './plain-words.ts';
import { ROLES } from './role.ts';
import { Stance } from './stance.ts';
import { CONTACT, DELIVERERS, FOCUS, FORMATS, HOMEWORK, ORDERS, RELATIONS, TELLING } from './vocabulary.ts';

const setOf = <T extends Record<string, string>>(vocabulary: T) =>
  z
    .array(oneOf(vocabulary))
    .min(1)
    .refine((values) => new Set(values).size === values.length, 'names a value twice: name each once');

const level = <T extends Record<string, string>>(vocabulary: T) =>
  z.strictObject({ level: oneOf(vocabulary).meta({ description: 'How much of it.' }), text: Prose });

export const Relation = z
  .strictObject({
    kind: oneOf(RELATIONS).meta({ description: 'How the two are related.' }),
    to: Id.optional().meta({ description: 'Id of the other modality, where it has a record.' }),
    name: Name.optional().meta({ description: 'Its name, where it has no record yet.' }),
    order: oneOf(ORDERS).optional().meta({ description: 'Where they are combined: which comes first.' }),
    text: Prose,
  })
  .refine(
    (r) => (r.to === undefined) !== (r.name === undefined),
    'needs either "to" (a record) or "name" (none yet), not both',
  );

export const Modality = z
  .strictObject({
    name: Name.meta({ description: 'Full name in the field.' }),
    label: z
      .string()
      .trim()
      .min(2)
      .max(28, 'is too long for a column head: 28 characters at most')
      .meta({ description: 'Short label for column heads.' }),
    aliases: z
      .array(Name)
      .meta({ description: 'Other names, abbreviations and everyday names that a reader may type.' }),
    leadIns: LeadIns,
    summary: Prose.meta({ description: 'One plain sentence: what a person does in it, and for what.' }),
    traditions: z
      .array(
        z.strictObject({
          tradition: Id,
          says: Prose.meta({ description: 'Who classifies it so, and on what ground.' }),
        }),
      )
      .min(1)
      .meta({ description: 'The first is primary.' }),
    origin: z.strictObject({
      people: z.array(Name).min(1).meta({ description: 'Who originated it, full names, in order.' }),
      year: Year.meta({ description: 'Year from which it is dated; not later than the key text.' }),
      text: Prose.meta({ description: 'How it began.' }),
    }),
    keyText: z.strictObject({ source: Id, text: Prose.meta({ description: 'Why this is the text to start from.' }) }),
    focus: z.strictObject({ atoms: setOf(FOCUS).meta({ description: 'What it works on.' }), cite: Cite }),
    formats: z.strictObject({
      kinds: setOf(FORMATS).meta({ description: 'In which forms it is given.' }),
      cite: Cite,
      text: Prose.optional(),
    }),
    course: z.strictObject({
      sessions: orAbsent(Sessions),
      weeks: orAbsent(Weeks),
      minutes: orAbsent(Minutes),
      text: Prose.meta({ description: 'What the numbers mean, and where they vary.' }),
    }),
    mechanism: Prose.meta({ description: 'What is held to bring the change.' }),
    ontology: z.strictObject({
      problem: Prose.meta({ description: 'What it takes the problem to be.' }),
      person: Prose.meta({ description: 'What it takes a person to be.' }),
    }),
    roots: z
      .array(
        z.strictObject({
          thinker: Id.meta({ description: 'Thinker or school.' }),
          idea: Prose.meta({ description: 'What it took from there.' }),
        }),
      )
      .min(1)
      .meta({ description: 'Whose ideas it rests on.' }),
    blindSpots: z
      .array(
        z.strictObject({
          text: Prose,
          raisedBy: Name.meta({ description: 'Who raises it: author and year, or school.' }),
        }),
      )
      .min(1)
      .meta({ description: 'What critics say that it misses.' }),
    voice: z
      .strictObject({
        line: Sentence.meta({ description: 'What is said.' }),
        context: Sentence.meta({ description: 'When it is said, and to whom.' }),
      })
      .meta({
        description: 'A line the therapist might say. An illustration written for Counterpoint, never a quotation.',
      }),
    treats: z
      .array(
        z.strictObject({
          condition: Id,
          role: oneOf(ROLES).meta({ description: 'How it came to this condition.' }),
          text: Prose,
        }),
      )
      .min(1)
      .meta({
        description: 'Conditions for which it was made, or in which it was tested. To be listed is no verdict.',
      }),
    burden: z.strictObject({
      session: Prose.meta({ description: 'What a session is like.' }),
      homework: orAbsent(level(HOMEWORK)),
      contact: orAbsent(level(CONTACT)),
      telling: orAbsent(level(TELLING)).meta({ description: 'Must the trauma or the problem be told in detail?' }),
      hard: Prose.meta({ description: 'What may be hard about it.' }),
    }),
    cautions: orAbsent(Prose).meta({ description: 'For whom, or when, care is advised.' }),
    harms: orAbsent(Prose).meta({ description: 'Harms that were measured or reported.' }),
    dropout: orAbsent(Prose).meta({ description: 'Dropout as reported, with comparator, k or N.' }),
    training: z.strictObject({
      who: orAbsent(Prose).meta({ description: 'Who may deliver it.' }),
      by: setOf(DELIVERERS).optional().meta({ description: 'The same in values, as far as `who` bears them out.' }),
      hours: orAbsent(TrainingHours),
      cost: orAbsent(
        z
          .strictObject({
            min: z.number().nonnegative().meta({ description: 'Lowest cost of the training.' }),
            max: z.number().positive().meta({ description: 'Highest cost of the training.' }),
            currency: z
              .string()
              .regex(/^[A-Z]{3}$/, 'is not a currency: write the ISO 4217 code, like USD')
              .meta({ description: 'ISO 4217 code, like USD.' }),
            year: Year,
            cite: Cite,
          })
          .refine((cost) => cost.min <= cost.max, { message: 'is smaller than min: swap them', path: ['max'] }),
      ),
    }),
    adaptations: z
      .union([
        Absence,
        z.array(z.strictObject({ for: Name.meta({ description: 'For whom, or for what.' }), text: Prose })).min(1),
      ])
      .meta({ description: 'How it has been changed for some people or places.' }),
    controversies: z.union([
      Absence,
      z
        .array(
          z.strictObject({
            point: Sentence.meta({ description: 'The question at issue, neutrally put.' }),
            critics: Prose,
            answer: orAbsent(Prose),
          }),
        )
        .min(1)
        .meta({ description: 'What is disputed about it, by whom, and what is answered.' }),
    ]),
    relations: z
      .array(Relation)
      .meta({ description: 'Other modalities that it comes from, is part of, or goes with.' }),
    stances: z.array(Stance).default([]).meta({ description: 'One for each question that stands in data/questions/.' }),
    critics: z
      .strictObject({
        searched: IsoMonth.meta({ description: 'Month of the search.' }),
        how: Sentence.meta({ description: 'Where, and in which words.' }),
      })
      .optional()
      .meta({ description: 'That published critics of it were looked for; what was found stands in data/critiques/.' }),
    plain: PlainWords.meta({
      description:
        'The prose fields in words of a reading age of about 12: nothing that they do not say. No citations.',
    }),
    reviewed: z.strictObject({
      on: IsoDate.meta({ description: 'The day of the last review.' }),
      by: Sentence.meta({ description: 'Who reviewed it, and in what capacity.' }),
    }),
    secondReading: z
      .strictObject({
        on: IsoDate.meta({ description: 'The day on which it ended.' }),
        by: Sentence.meta({ description: 'Who read, and in what capacity.' }),
        changed: Sentence.meta({ description: 'What was changed, in a sentence or two.' }),
      })
      .optional()
      .meta({ description: 'That somebody who had not written the record went through it claim by claim.' }),
  })
  .meta({ title: 'Modality', description: 'A named psychotherapy.' });

type Written = z.infer<typeof Modality>;

/** As the catalog holds it: linking has given every relation the name of what it points to. */
export type Modality = Omit<Written, 'relations'> & { relations: (Written['relations'][number] & { name: string })[] };
