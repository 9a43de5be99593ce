// A search that found nothing: what was looked for, where, in which words, and when.
import { z } from 'zod';
import { Id, IsoMonth, Sentence } from './fields.ts';

export const SearchRecord = z
  .strictObject({
    modalities: z
      .array(Id)
      .min(1)
      .max(2, 'names more than two: a search is for one modality, or for one against another')
      .meta({ description: 'One modality, or the two that were looked for against each other.' }),
    condition: Id.optional().meta({ description: 'In which condition; left out for any.' }),
    searched: IsoMonth.meta({ description: 'Month of the search.' }),
    how: Sentence.meta({ description: 'Where, and in which words.' }),
    found: Sentence.meta({ description: 'What came up instead; may carry citations.' }),
  })
  .meta({ title: 'Search', description: 'A search for trials that found none.' });

export type SearchRecord = z.infer<typeof SearchRecord>;
