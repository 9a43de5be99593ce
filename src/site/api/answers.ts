// What the API answers besides records, rows and comparisons.
import { z } from 'zod';
import { Id } from '../../schema/fields.ts';
import { PUBLISHED_RECORDS } from '../../schema/published.ts';
import { FOUND_KINDS } from '../../search/search.ts';
import { PROBLEMS } from './problem.ts';

const shelf = (record: z.ZodType) => z.record(z.string(), record);

export const ModalitySliceSchema = z
  .strictObject({
    modality: PUBLISHED_RECORDS.modalities,
    conditions: shelf(PUBLISHED_RECORDS.conditions),
    traditions: shelf(PUBLISHED_RECORDS.traditions),
    bodies: shelf(PUBLISHED_RECORDS.bodies),
    guidelines: shelf(PUBLISHED_RECORDS.guidelines),
    classes: shelf(PUBLISHED_RECORDS.classes),
    findings: shelf(PUBLISHED_RECORDS.findings),
    searches: shelf(PUBLISHED_RECORDS.searches),
    thinkers: shelf(PUBLISHED_RECORDS.thinkers),
    critiques: shelf(PUBLISHED_RECORDS.critiques),
    sources: shelf(PUBLISHED_RECORDS.sources),
  })
  .meta({
    title: 'Modality with what it names',
    description: 'A modality, and by id every record that it, or the evidence on it, names.',
  });

const found = Object.keys(FOUND_KINDS);

export const NamedSchema = z
  .strictObject({
    id: Id,
    name: z.string(),
    label: z.string().optional().meta({ description: 'For column heads.' }),
    aliases: z.array(z.string()).meta({ description: 'Other names, abbreviations and everyday names.' }),
  })
  .meta({ title: 'Names', description: 'Every name of a modality.' });

export const FindableSchema = NamedSchema.extend({
  id: z.string(),
  kind: z.enum(found),
  leadIns: z.array(z.string()).optional().meta({ description: 'Words that are no name of it and that lead to it.' }),
}).meta({
  title: 'Entry of the search index',
  description:
    'A record, a list of modalities or another page, with every name by which it is found. The id of a list or a page is its address without the first slash.',
});

export const HitSchema = z
  .strictObject({
    href: z.string().meta({ description: 'Address of the page, without the host.' }),
    json: z.string().optional().meta({
      description:
        'Address of the same as JSON; of a list of modalities that of all of them. Left out where it is a page that shows no record.',
    }),
    name: z.string(),
    what: z.string().meta({ description: 'What it is, in words.' }),
    as: z.string().optional().meta({ description: 'The other name by which it was found.' }),
    on: z.string().optional().meta({ description: 'A word by which it was found and that is no name of it.' }),
  })
  .meta({ title: 'Hit', description: 'A place that a search found.' });

export const ProblemSchema = z
  .strictObject({
    type: z.url().meta({ description: 'Names the kind of problem, and leads to what is said of it.' }),
    title: z.enum(Object.values(PROBLEMS).map(({ title }) => title)),
    status: z.union(
      [...new Set(Object.values(PROBLEMS).map(({ status }) => status))].map((status) => z.literal(status)),
    ),
    detail: z.string().meta({ description: 'What is wrong with this very question.' }),
    suggestions: z.array(z.string()).meta({ description: 'What to write instead, the likeliest first; may be empty.' }),
  })
  .meta({ title: 'Problem', description: 'An error, as RFC 9457 has it, with suggestions.' });
