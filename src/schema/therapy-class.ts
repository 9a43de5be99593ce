// A class of therapies as a guideline or a review names it, and which modalities fall under it.
import { z } from 'zod';
import { Id, Name, Prose } from './fields.ts';

export const TherapyClass = z
  .strictObject({
    name: Name.meta({ description: 'The class as the body names it, like "trauma-focused CBT".' }),
    definition: Prose.meta({ description: 'What the body, or the review, means by it.' }),
    members: z
      .array(
        z.strictObject({
          modality: Id,
          form: z.literal(true).optional().meta({
            description:
              'Where the class is only one form of the modality: what is said against the form does not count against the modality.',
          }),
          text: Prose.meta({ description: 'Who places it there, or why it fits.' }),
        }),
      )
      .meta({ description: 'Modalities of the catalog that fall under it; none is a possible answer.' }),
  })
  .meta({ title: 'Class', description: 'A class of therapies, as named by a body or a review.' });

export type TherapyClass = z.infer<typeof TherapyClass>;
