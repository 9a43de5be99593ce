// A comparison, as the API describes it; `comparison-schema.type-test.ts` holds it to the types of src/compare/.
import { z } from 'zod';
import { Absence, Id, oneOf } from '../../schema/fields.ts';
import { PUBLISHED_RECORDS } from '../../schema/published.ts';
import { ROLES } from '../../schema/role.ts';
import { READ } from '../../schema/vocabulary.ts';
import { CellSchema, PositionNameSchema } from './cell-schema.ts';
import { EvidenceSchema } from './evidence-schema.ts';

const text = z.string();
const ids = z.array(Id);
const letter = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
const letters = z.array(letter);
const chapter = z.enum(['overview', 'ideas', 'roots', 'practice']);

const ColumnSchema = z
  .strictObject({ id: Id, letter, name: text, label: text, summary: text, plain: text.optional() })
  .meta({ title: 'Column', description: 'A modality that is compared; letters follow the order of ids.' });

const VerdictSchema = z
  .discriminatedUnion('is', [
    z.strictObject({
      is: z.enum(['same', 'close', 'overlapping', 'different', 'opposed']),
      contrast: z.number().min(0).max(1),
      reason: text,
    }),
    z.strictObject({ is: z.literal('not-comparable'), reason: text }),
    z.strictObject({ is: z.literal('not-judged') }),
  ])
  .meta({
    title: 'Verdict',
    description: 'What a row says of its values: "opposed" only of positions on one question.',
  });

const RowSchema = z
  .strictObject({
    id: text,
    title: text,
    plain: text.meta({ description: 'The title as a client might ask it.' }),
    on: z
      .strictObject({ question: Id, asks: text, ordered: z.boolean(), positions: z.array(PositionNameSchema) })
      .optional()
      .meta({ description: 'Where the row is a contested question.' }),
    verdict: VerdictSchema,
    cells: z.array(CellSchema).meta({ description: 'One a column.' }),
  })
  .meta({ title: 'Row', description: 'One field of every modality compared.' });

const StatementSchema = z
  .strictObject({ text, rows: z.array(text).meta({ description: 'Ids of the rows that it rests on.' }) })
  .meta({ title: 'Computed sentence', description: 'A sentence of ours, and the rows that it rests on.' });

const Condition = z.strictObject({
  id: Id,
  name: text,
  treated: z.array(z.strictObject({ letter, role: oneOf(ROLES), text, words: text })),
  nearby: letters,
});

const Critics = z.strictObject({
  by: letter,
  of: letter,
  found: z.array(
    z.strictObject({
      id: Id,
      point: text,
      by: text,
      asTradition: text.optional(),
      againstTradition: text.optional(),
      text,
      answer: z.union([Absence, text]),
    }),
  ),
  searched: text.optional(),
});

const SeenPerson = z.strictObject({
  id: Id,
  name: text,
  person: text,
  conditions: ids,
  story: text,
  voices: z.array(z.union([Absence, z.strictObject({ attends: text, first: text, line: text, leaves: text })])),
});

const Terms = z.strictObject({
  uses: z.array(
    z.strictObject({ paragraph: text, part: z.number().int(), at: z.number().int(), form: text, term: Id }),
  ),
  entries: z.array(z.strictObject({ id: Id, name: text, text })),
});

export const CitedSourceSchema = PUBLISHED_RECORDS.sources
  .safeExtend({ checked: z.strictObject({ on: text, read: oneOf(READ) }).optional() })
  .meta({ title: 'Cited source', description: 'A source with how much of it was read.' });

export const ComparisonSchema = z
  .strictObject({
    columns: z.array(ColumnSchema).min(2).max(6),
    inShort: z.strictObject({ shared: StatementSchema, apart: StatementSchema, joined: StatementSchema }),
    contrasts: z
      .array(z.strictObject({ row: text, title: text, verdict: VerdictSchema }))
      .meta({ description: 'Judged rows that differ, the greatest contrast first.' }),
    sections: z.array(
      z.strictObject({ id: text, chapter, title: text, plain: text, note: text.optional(), rows: z.array(RowSchema) }),
    ),
    conditions: z
      .array(z.strictObject({ members: letters, conditions: z.array(Condition) }))
      .meta({ description: 'The conditions that exactly these modalities are listed for.' }),
    evidence: EvidenceSchema,
    critics: z.array(Critics),
    choosing: z.array(z.strictObject({ letter, when: z.array(StatementSchema) })),
    combinations: z.array(
      z.strictObject({ first: letter, second: letter, order: z.enum(['in-turn', 'together']).optional(), text }),
    ),
    scope: z
      .strictObject({
        text: text.optional(),
        nearest: z.array(
          z.strictObject({
            letter,
            modalities: z.array(
              z.strictObject({ id: Id, name: text, shared: z.array(text), opposed: z.number().int() }),
            ),
          }),
        ),
      })
      .optional(),
    people: z.array(SeenPerson),
    sources: z
      .array(CitedSourceSchema)
      .meta({ description: "Every source used; a citation's number is its place here, from 1." }),
    terms: z.strictObject({ overview: Terms, ideas: Terms, roots: Terms, practice: Terms, evidence: Terms }),
    cited: z.strictObject({ overview: ids, ideas: ids, roots: ids, practice: ids }),
  })
  .meta({ title: 'Comparison', description: 'Two to six modalities side by side: what every page of it shows.' });

export const COMPARISON_PARTS = {
  Column: ColumnSchema,
  Cell: CellSchema,
  Verdict: VerdictSchema,
  Row: RowSchema,
  ComputedSentence: StatementSchema,
  CitedSource: CitedSourceSchema,
  Comparison: ComparisonSchema,
};
