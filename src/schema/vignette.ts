// A composed person, seen through several modalities. An illustration written for Counterpoint, never a real client.
import { z } from 'zod';
import { Id, Name, Sentence } from './fields.ts';

export const Vignette = z
  .strictObject({
    name: Name.meta({ description: 'A first name and what brings the person, in a few words.' }),
    person: Sentence.meta({ description: 'Age, work, household, culture: one sentence.' }),
    conditions: z.array(Id).min(1).meta({ description: 'What the story is about.' }),
    story: Sentence.meta({
      description: 'What has happened and what is asked for, in everyday words; four to six sentences.',
    }),
    voices: z
      .array(
        z.strictObject({
          modality: Id,
          attends: Sentence.meta({ description: 'What it attends to in this person.' }),
          first: Sentence.meta({ description: 'Its first move.' }),
          line: Sentence.meta({ description: 'A line the therapist might say.' }),
          leaves: Sentence.meta({ description: 'What it would leave alone, and why.' }),
        }),
      )
      .min(1)
      .meta({ description: 'What each modality would do with this person.' }),
  })
  .meta({ title: 'Vignette', description: 'A composed person, seen through several modalities.' });

export type Vignette = z.infer<typeof Vignette>;
