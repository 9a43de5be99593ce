// A bibliographic record in the manner of CSL, with what was actually read of it.
import { z } from 'zod';
import { IsoDate, Name, oneOf, Sentence, Year } from './fields.ts';
import { READ, SOURCE_TYPES, UNSIGNED_PAGES } from './vocabulary.ts';

const Author = z.union([
  z.strictObject({
    family: Name.meta({ description: 'Family name.' }),
    given: Name.optional().meta({ description: 'Given names, or their initials.' }),
  }),
  z.strictObject({ literal: Name.meta({ description: 'An organisation, written as it is.' }) }),
]);

export const Source = z
  .strictObject({
    type: oneOf(SOURCE_TYPES).meta({ description: 'What kind of work it is, as CSL names it.' }),
    author: z.array(Author).min(1).meta({ description: 'Authors in order; use { literal: … } for an organisation.' }),
    issued: Year.optional().meta({ description: 'Year of this edition; left out where the work bears no date.' }),
    original: Year.optional().meta({ description: 'Year of the first edition, where this is a later one.' }),
    title: Sentence.meta({ description: 'Its title as published.' }),
    'container-title': Sentence.optional().meta({ description: 'Journal, or the book that holds the chapter.' }),
    edition: Sentence.optional().meta({ description: 'Which edition of a book.' }),
    publisher: Sentence.optional().meta({ description: 'Who published it.' }),
    volume: z.string().optional().meta({ description: 'Volume of the journal.' }),
    issue: z.string().optional().meta({ description: 'Issue of the volume.' }),
    page: z.string().optional().meta({ description: 'First and last page.' }),
    DOI: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, 'is not a DOI: write it bare, like 10.1001/jama.2013.8228')
      .optional()
      .meta({ description: 'Digital object identifier, bare.' }),
    PMID: z
      .string()
      .regex(/^\d{1,8}$/, 'is not a PubMed id: write digits only, in quotes')
      .optional()
      .meta({ description: 'Number in PubMed.' }),
    ISBN: z
      .string()
      .regex(/^[\d-]{9,16}[\dX]$/, 'is not an ISBN: write its digits, in quotes')
      .optional()
      .meta({ description: 'International standard book number.' }),
    URL: z
      .url({ protocol: /^https?$/, error: 'is not a web address: write it with https://' })
      .optional()
      .meta({ description: 'Its address on the web.' }),
    checked: z
      .strictObject({
        on: IsoDate.meta({ description: 'The day on which it was looked up.' }),
        read: oneOf(READ).meta({ description: 'What was read: record, abstract or full-text.' }),
        at: z
          .url({ protocol: /^https?$/, error: 'is not a web address: write it with https://' })
          .meta({ description: 'Address of the page that was read.' }),
        page: oneOf(UNSIGNED_PAGES)
          .optional()
          .meta({ description: 'What page it was, where it is one that nobody answers for.' }),
        saw: Sentence.meta({ description: 'In our own words: what the text that was read says of our claims.' }),
        again: z
          .strictObject({
            on: IsoDate.meta({ description: 'The day of the second reading.' }),
            found: Sentence.meta({ description: 'Whether it bears what rests on it, and what was changed.' }),
          })
          .optional()
          .meta({ description: 'A second reading, by somebody who had not written the record.' }),
      })
      .optional()
      .meta({ description: 'Without it nothing may rest on this source.' }),
  })
  .refine((s) => s.original === undefined || s.issued === undefined || s.original <= s.issued, {
    message: 'is later than this edition (issued): swap them',
    path: ['original'],
  })
  .meta({ title: 'Source', description: 'A bibliographic record and what was read of it.' });

export type Source = z.infer<typeof Source>;
