// What adherents of one modality or tradition have published against another, and the answer.
import { z } from 'zod';
import { Id, Name, orAbsent, Prose, Sentence, Year } from './fields.ts';

const Side = {
  modality: Id.optional().meta({ description: 'One of the two: a modality, or a whole tradition.' }),
  tradition: Id.optional(),
};
/** A modality, or a whole tradition. */
export type CritiqueSide = { modality?: string | undefined; tradition?: string | undefined };
const isOne = (side: CritiqueSide) => (side.modality === undefined) !== (side.tradition === undefined);
const isBoth = (side: CritiqueSide) => side.modality !== undefined && side.tradition !== undefined;
const NOT_ONE = 'needs either "modality" or "tradition", not both';
const BOTH = 'names a modality and a tradition: keep one, or neither where the critic is of no side here';

export const Critique = z
  .strictObject({
    point: Sentence.meta({ description: 'What is held against it, in a few neutral words.' }),
    from: z
      .strictObject({ by: Name.meta({ description: 'Who says so: author and year.' }), ...Side })
      .refine((side) => !isBoth(side), BOTH)
      .meta({
        description: 'Who criticises, and whose adherent the critic is; neither where that is no side of the catalog.',
      }),
    against: z.strictObject(Side).refine(isOne, NOT_ONE).meta({ description: 'What is criticised.' }),
    year: Year.meta({ description: 'Year of the criticism.' }),
    text: Prose.meta({ description: 'The criticism, as the critic would put it.' }),
    answer: orAbsent(Prose).meta({ description: 'What adherents have answered.' }),
    question: Id.optional().meta({ description: 'The question that it turns on.' }),
  })
  .meta({
    title: 'Critique',
    description: 'A published criticism of one modality or tradition by adherents of another.',
  });

export type Critique = z.infer<typeof Critique>;
