// The tool `record`: one record as it is published.
import { z } from 'zod';
import { API_KINDS } from '../site/api/schemas.ts';
import { recordAddress } from '../site/views/record-address.ts';
import { answerSchema, CITATIONS, whole } from './answer.ts';
import { IdOf, meantId, tool } from './tool.ts';

export const recordTool = tool({
  name: 'record',
  title: 'One record',
  description:
    'A whole record: a modality (what it does, assumes, asks and misses, each claim cited), a condition, question, guideline, finding, source and so on. A missing value says why it is missing.',
  takes: z.strictObject({ kind: z.enum(API_KINDS), id: IdOf('record') }),
  gives: answerSchema(z.looseObject({ id: z.string() })),
  answer: ({ kind, id }, around) => {
    const meant = meantId(kind, id, around);
    if (typeof meant !== 'string') return meant;
    const answer = around.catalog[kind][meant];
    if (!answer) return { refused: `There is no ${kind}/${meant}.` };
    return whole({ page: recordAddress(around.catalog, kind, meant), answer, limits: [CITATIONS] }, around);
  },
});
