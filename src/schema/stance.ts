// Where a modality stands on a contested question.
import { z } from 'zod';
import { Id, orAbsent, Prose } from './fields.ts';

export const Stance = z.strictObject({
  question: Id,
  stance: orAbsent(
    z.strictObject({
      holds: z.array(Id).min(1).max(3).meta({
        description: 'Ids of positions of that question; [none] where it takes no position.',
      }),
      disputed: z.literal(true).optional().meta({ description: 'Where its own adherents stand at several positions.' }),
      text: Prose.meta({ description: 'One sentence that its adherents would accept.' }),
    }),
  ).meta({ description: 'not-applicable, with a note, where the question does not concern it.' }),
});
