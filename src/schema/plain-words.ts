// The prose of a modality in plain words: nothing that its clinical fields do not say.
import { z } from 'zod';
import { Sentence } from './fields.ts';

export const PlainWords = z.strictObject({
  summary: Sentence.meta({ description: 'What a person does in it, and for what.' }),
  mechanism: Sentence.meta({ description: 'How it is meant to help.' }),
  problem: Sentence.meta({ description: 'What it takes the problem to be.' }),
  person: Sentence.meta({ description: 'How it sees a person.' }),
  session: Sentence.meta({ description: 'What happens in a session.' }),
  roots: Sentence.meta({ description: 'Where its ideas come from.' }),
  misses: Sentence.meta({ description: 'What critics say that it misses.' }),
  hard: Sentence.meta({ description: 'What may be hard.' }),
  cautions: Sentence.optional().meta({
    description: 'Who should take care; only where the clinical field has a value.',
  }),
  harms: Sentence.optional().meta({ description: 'Harms; only where the clinical field has a value.' }),
  dropout: Sentence.optional().meta({ description: 'How many stop early; only where the clinical field has a value.' }),
  training: Sentence.optional().meta({ description: 'Who may do it; only where the clinical field has a value.' }),
});
