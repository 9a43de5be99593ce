// The kinds of record: the folder each lives in is its name.
import type { z } from 'zod';
import { Body } from './body.ts';
import { Condition } from './condition.ts';
import { EditorialNote } from './editorial-note.ts';
import { Finding } from './finding.ts';
import { Guideline } from './guideline.ts';
import { Modality } from './modality.ts';
import { SearchRecord } from './search-record.ts';
import { Source } from './source.ts';
import { TherapyClass } from './therapy-class.ts';
import { Tradition } from './tradition.ts';

export const KINDS = {
  modalities: Modality,
  conditions: Condition,
  traditions: Tradition,
  bodies: Body,
  guidelines: Guideline,
  classes: TherapyClass,
  findings: Finding,
  searches: SearchRecord,
  notes: EditorialNote,
  sources: Source,
} as const satisfies Record<string, z.ZodType>;

export type Kind = keyof typeof KINDS;

export interface RecordOf {
  modalities: Modality;
  conditions: Condition;
  traditions: Tradition;
  bodies: Body;
  guidelines: Guideline;
  classes: TherapyClass;
  findings: Finding;
  searches: SearchRecord;
  notes: EditorialNote;
  sources: Source;
}
