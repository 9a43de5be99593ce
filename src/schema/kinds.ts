// The kinds of record: the folder each lives in is its name.
import type { z } from 'zod';
import { Condition } from './condition.ts';
import { Modality } from './modality.ts';
import { Source } from './source.ts';
import { Tradition } from './tradition.ts';

export const KINDS = {
  modalities: Modality,
  conditions: Condition,
  traditions: Tradition,
  sources: Source,
} as const satisfies Record<string, z.ZodType>;

export type Kind = keyof typeof KINDS;

export interface RecordOf {
  modalities: Modality;
  conditions: Condition;
  traditions: Tradition;
  sources: Source;
}
