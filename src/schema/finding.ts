// A published result with its numbers, copied exactly. Between groups only: change within one group is not an effect.
import { z } from 'zod';
import { BETTER, COMPARATORS, METHODS, OUTCOMES, POPULATIONS, RESULTS, SCALES } from './evidence-words.ts';
import { Id, IsoMonth, Name, oneOf, orAbsent, Prose, Sentence, Year } from './fields.ts';

/** JSON has no zero below zero, so what is written must be the same once it was published and read again. */
const Figure = z
  .number()
  .refine((value) => !Object.is(value, -0), 'is a zero below zero: write 0, and say in the text how it was printed');

const Interval = z
  .strictObject({
    low: Figure.meta({ description: 'Lower end of the interval.' }),
    high: Figure.meta({ description: 'Upper end of the interval.' }),
    level: z.number().min(50).max(99.9).default(95).meta({ description: 'Per cent; 95 unless said otherwise.' }),
  })
  .refine((i) => i.low <= i.high, { message: 'is smaller than low: swap them', path: ['high'] });

const Estimate = z
  .strictObject({
    scale: oneOf(SCALES).meta({ description: 'The effect measure, as published.' }),
    value: Figure.meta({ description: 'As published, sign included.' }),
    interval: orAbsent(Interval),
    prediction: Interval.optional().meta({ description: 'Prediction interval, where given.' }),
    p: Name.optional().meta({ description: 'The p value as printed, like "p = 0.03".' }),
    better: oneOf(BETTER).meta({ description: 'Which side of no effect favours the modality.' }),
  })
  .meta({ description: 'Between the groups, never within one.' });

const Proportion = z.strictObject({
  percent: z.number().min(0).max(100).meta({ description: 'Per cent of the people in this group.' }),
  low: z.number().min(0).max(100).optional().meta({ description: 'Lower end of its interval, in per cent.' }),
  high: z.number().min(0).max(100).optional().meta({ description: 'Upper end of its interval, in per cent.' }),
});

const Count = z.number().int().positive();

export const Finding = z
  .strictObject({
    study: Name.meta({ description: 'What the study is known by: "Project MATCH", "Kelly et al. 2020 (Cochrane)".' }),
    year: Year.meta({ description: 'Year of publication of this result.' }),
    source: Id,
    locator: Name.optional().meta({ description: 'Where in the source: "abstract", "Table 2", "p. 12".' }),
    condition: Id.meta({ description: 'What the people in it had.' }),
    population: oneOf(POPULATIONS).meta({ description: 'Of whom it speaks.' }),
    group: Name.optional().meta({
      description: 'The population in words: "US veterans", "women in community treatment".',
    }),
    modality: Id.optional(),
    class: Id.optional().meta({ description: 'Where the result is of a class: the class as the source names it.' }),
    comparator: z
      .strictObject({
        kind: oneOf(COMPARATORS).meta({ description: 'What kind of comparison group.' }),
        modality: Id.optional().meta({ description: 'Where it is a modality of the catalog: head-to-head.' }),
        name: Name.optional().meta({ description: 'What it was, in words.' }),
      })
      .refine((c) => c.kind !== 'active' || c.modality !== undefined || c.name !== undefined, {
        message: 'is active but does not say what it was: name the modality, or write "name"',
      }),
    outcome: z.strictObject({
      kind: oneOf(OUTCOMES).meta({ description: 'What kind of outcome.' }),
      name: Name.meta({ description: 'In words: "PTSD symptom severity".' }),
      measure: Name.optional().meta({ description: 'The instrument, like "CAPS-5"; "various" where pooled.' }),
      of: Id.optional().meta({ description: 'The condition that it measures, where that is not the one above.' }),
    }),
    time: Name.meta({ description: 'The time point: "end of treatment", "12 months after randomisation".' }),
    result: oneOf(RESULTS).meta({ description: 'As the source states it for this outcome and time point.' }),
    estimate: orAbsent(Estimate).meta({ description: 'Absent where no between-group figure was read.' }),
    margin: Sentence.optional().meta({ description: 'The non-inferiority margin, with its unit.' }),
    absolute: z
      .strictObject({
        modality: Proportion,
        comparator: Proportion,
        outcome: Name.meta({ description: 'What the people counted have.' }),
      })
      .optional()
      .meta({ description: 'Per cent of people with the outcome in each group, where the source gives them.' }),
    k: Count.optional().meta({ description: 'Trials pooled.' }),
    n: Count.optional().meta({ description: 'People in this comparison.' }),
    method: oneOf(METHODS).meta({ description: 'How the result was got.' }),
    certainty: z
      .strictObject({
        level: Name.meta({ description: 'How certain, in the words of who rated it.' }),
        rater: Name.meta({ description: 'Who rated it, and by which method.' }),
      })
      .optional()
      .meta({ description: 'Only where the source rated it; the rater named.' }),
    allegiance: Sentence.optional().meta({ description: 'Who did or paid for it, where the source says.' }),
    searchedTo: z
      .union([IsoMonth, z.string().regex(/^\d{4}$/)])
      .optional()
      .meta({ description: 'For a review: month or year up to which it searched.' }),
    replacedBy: Id.optional().meta({
      description: 'A later version of the same analysis; then this one counts for nothing.',
    }),
    text: Prose.meta({ description: 'What it found, in our words, with what limits it.' }),
  })
  .refine(
    (f) => (f.modality === undefined) !== (f.class === undefined),
    'needs either "modality" or "class", as the source names it, not both',
  )
  .meta({ title: 'Finding', description: 'A published result with its numbers.' });

type Written = z.infer<typeof Finding>;

/**
 * As the catalog holds it: linking has given names to what was studied and what it was measured against, and to those of the two that
 * an author of the source originated.
 */
export type Finding = Written & { called: string; against: string; byOriginatorOf?: string[] };
