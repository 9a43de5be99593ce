// A cell of a comparison, as the API describes it.
import { z } from 'zod';
import { Absence, Id } from '../../schema/fields.ts';
import { CitationSchema } from './evidence-schema.ts';

const text = z.string();
const cite = z.array(CitationSchema);
const plain = text.optional().meta({ description: 'The same in plain words.' });

export const PositionNameSchema = z.strictObject({ id: Id, name: text, plain: text, when: text.optional() });

export const CellSchema = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.literal('absent'), absent: Absence }),
    z.strictObject({ is: z.literal('prose'), text, plain }),
    z.strictObject({
      is: z.literal('items'),
      items: z.array(z.strictObject({ id: text, name: text, href: text.optional(), text: text.optional() })),
      cite,
      text: text.optional(),
      plain,
    }),
    z.strictObject({ is: z.literal('value'), value: text, cite, text: text.optional() }),
    z.strictObject({
      is: z.literal('level'),
      level: text,
      step: z.number().int(),
      steps: z.array(text),
      value: text,
      text,
    }),
    z.strictObject({
      is: z.literal('range'),
      unit: z.enum(['sessions', 'weeks', 'minutes', 'training hours']),
      min: z.number(),
      max: z.union([z.number(), z.literal('open')]),
      value: text,
      cite,
      text: text.optional(),
    }),
    z.strictObject({
      is: z.literal('points'),
      points: z.array(
        z.strictObject({
          head: text.optional(),
          text,
          by: text.optional(),
          answer: z.union([Absence, text]).optional(),
        }),
      ),
      plain,
    }),
    z.strictObject({ is: z.literal('stance'), holds: z.array(PositionNameSchema), disputed: z.boolean(), text }),
    z.strictObject({ is: z.literal('work'), source: Id, title: text, year: text, text }),
    z.strictObject({ is: z.literal('voice'), line: text, context: text }),
    z.strictObject({
      is: z.literal('by-condition'),
      conditions: z.array(z.strictObject({ id: Id, name: text, words: text })),
    }),
  ])
  .meta({ title: 'Cell', description: 'One value, or why there is none. Texts are prose with citations.' });
