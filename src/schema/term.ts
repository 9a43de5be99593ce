// A term of the glossary, defined in our own words.
import { z } from 'zod';
import { Id, Name, Prose } from './fields.ts';

export const Term = z
  .strictObject({
    name: Name.meta({ description: 'The term as a reader meets it, in the singular, without a capital.' }),
    forms: z
      .array(Name)
      .default([])
      .meta({ description: 'Other forms that are linked: plurals, spellings, synonyms.' }),
    text: Prose.meta({ description: 'What it means, in one or two sentences.' }),
    see: z.array(Id).default([]).meta({ description: 'Ids of related terms.' }),
  })
  .meta({ title: 'Term', description: 'A term of the glossary.' });

export type Term = z.infer<typeof Term>;
