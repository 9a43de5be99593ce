// One edition of a guideline, or of a registry: what it covers and what it says, in its own words.
import { z } from 'zod';
import { COVERAGE, POPULATIONS, VERDICTS } from './evidence-words.ts';
import { Cite, Id, IsoMonth, Name, oneOf, Prose, Sentence, Year } from './fields.ts';

const Word = z
  .string()
  .trim()
  .min(1)
  .max(90, 'is too long for a grade: quote the few words that carry it, 90 characters at most');

const Grade = z.strictObject({
  words: Word.meta({ description: 'The body\'s own words for this strength, like "We suggest" or "consider".' }),
  verdict: oneOf(VERDICTS).meta({ description: 'What they mean on the common scale.' }),
  cite: Cite,
});

const Recommendation = z
  .strictObject({
    id: Id.meta({ description: 'Unique in this guideline; part of its address.' }),
    condition: Id,
    population: oneOf(POPULATIONS).meta({ description: 'Of whom it speaks.' }),
    group: Name.optional().meta({ description: 'The population in words, where it is narrower: "women after birth".' }),
    modality: Id.optional().meta({ description: 'The modality that the body names.' }),
    class: Id.optional().meta({ description: 'Or the class that it names.' }),
    words: Word.meta({ description: 'The grade in the body\'s own words; one of those under "scale".' }),
    strength: Word.optional().meta({ description: 'Strength as the body labels it, like "Strong for".' }),
    certainty: Word.optional().meta({ description: 'Certainty of the evidence as the body labels it.' }),
    secondHand: z.literal(true).optional().meta({
      description: 'Where it was read only as somebody else restates it: it is shown, and counts for nothing.',
    }),
    text: Prose.meta({ description: 'What it says, in our words, with its locator.' }),
  })
  .refine(
    (r) => (r.modality === undefined) !== (r.class === undefined),
    'needs either "modality" or "class", as the body names it, not both',
  );

export const Guideline = z
  .strictObject({
    name: Name.meta({ description: 'Title of this edition.' }),
    body: Id,
    year: Year.meta({ description: 'Year of this edition.' }),
    source: Id.meta({ description: 'Its bibliographic record.' }),
    supersededBy: Id.optional().meta({
      description: 'The edition that took its place. A superseded one counts for nothing.',
    }),
    superseded: Prose.optional().meta({ description: 'Who says that it is superseded or withdrawn.' }),
    confirmed: IsoMonth.optional().meta({ description: 'Month in which it was seen to be in force.' }),
    about: Prose.meta({ description: 'What it is, for whom, and how it came to its statements.' }),
    scale: z.array(Grade).min(1).meta({ description: "The body's grades and what each means on the common scale." }),
    covers: z
      .array(
        z.strictObject({
          condition: Id,
          population: oneOf(POPULATIONS).meta({ description: 'Of whom it speaks.' }),
          read: oneOf(COVERAGE).meta({ description: 'Only where the whole was read does silence mean anything.' }),
          text: Prose.optional(),
        }),
      )
      .min(1)
      .meta({ description: 'The conditions on which it speaks, and how much of that was read.' }),
    recommendations: z.array(Recommendation).meta({ description: 'What it says, statement by statement.' }),
    note: Sentence.optional().meta({ description: 'What a reader has to know of our reading of it.' }),
  })
  .meta({ title: 'Guideline', description: 'One edition of a guideline or registry, with its recommendations.' });

export type Guideline = z.infer<typeof Guideline>;
export type Recommendation = Guideline['recommendations'][number];
