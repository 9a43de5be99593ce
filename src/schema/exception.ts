// A rule's problem that stands with a reason: which rule, in which record, on which words, and why.
import { z } from 'zod';
import { Id, Sentence } from './fields.ts';

export const Exception = z
  .strictObject({
    rule: Id.meta({ description: 'Name of the rule, as docs/guidelines.md lists it.' }),
    record: z
      .string()
      .regex(/^[a-z]+\/[a-z0-9-]+$/, 'is not a record: write its kind and id, like "modalities/seeking-safety"')
      .meta({ description: 'Kind and id of the record, like "modalities/seeking-safety".' }),
    words: Sentence.meta({ description: 'Words of the problem, as the check prints it, that tell which is meant.' }),
    reason: Sentence.meta({ description: 'Why the rule is wrong here.' }),
  })
  .meta({ title: 'Exception', description: 'A problem of a rule that stands with a reason.' });

export type Exception = z.infer<typeof Exception>;
