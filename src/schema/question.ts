// A question on which modalities take different positions: a fault line of the field.
import { z } from 'zod';
import { Id, LeadIns, Name, oneOf, Prose, Sentence } from './fields.ts';
import { QUESTION_SCALES } from './vocabulary.ts';

const Position = z.strictObject({
  id: Id.meta({ description: 'Id of the position within its question; "none" is kept for taking no position.' }),
  clinical: Name.meta({ description: 'The position in a few words of the field.' }),
  plain: Name.meta({ description: 'The same in everyday words.' }),
  text: Sentence.meta({ description: 'Who stands here: what a modality must hold to be placed at it.' }),
  when: Sentence.optional().meta({ description: 'Ends "Consider it when …", as a circumstance and not as advice.' }),
  quiet: z.literal(true).optional().meta({
    description:
      'Where it says that something has no place in the method: differs from others, and is opposed to none.',
  }),
  opposes: z.array(Id).optional().meta({ description: 'Positions that it excludes; only where there is no order.' }),
});

export const Question = z
  .strictObject({
    name: Name.meta({ description: 'Its short name, as a heading.' }),
    clinical: Sentence.meta({ description: 'The question in the words of the field.' }),
    plain: Sentence.meta({ description: 'The question as a client might ask it.' }),
    leadIns: LeadIns,
    matters: Prose.meta({ description: 'Why it matters in the room.' }),
    scale: oneOf(QUESTION_SCALES).meta({ description: 'Whether the positions stand in an order.' }),
    positions: z.array(Position).min(1).max(12).meta({ description: 'In their order, where there is one.' }),
    thinkers: z
      .array(
        z.strictObject({
          thinker: Id,
          position: Id.meta({ description: 'The position that the thinker is known for.' }),
          text: Prose,
        }),
      )
      .min(1)
      .meta({ description: 'Whose ideas stand behind its positions.' }),
  })
  .meta({ title: 'Question', description: 'A point on which modalities take different positions.' });

export type Question = z.infer<typeof Question>;
export type Position = Question['positions'][number];
