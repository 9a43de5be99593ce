// The kinds of record: the folder each lives in is its name.
import type { z } from 'zod';
import { Body } from './body.ts';
import { Condition } from './condition.ts';
import { Critique } from './critique.ts';
import { EditorialNote } from './editorial-note.ts';
import { Exception } from './exception.ts';
import { Finding } from './finding.ts';
import { Guideline } from './guideline.ts';
import { Modality } from './modality.ts';
import { Question } from './question.ts';
import { SearchRecord } from './search-record.ts';
import { Source } from './source.ts';
import { Term } from './term.ts';
import { TherapyClass } from './therapy-class.ts';
import { Thinker } from './thinker.ts';
import { Tradition } from './tradition.ts';
import { Vignette } from './vignette.ts';

export const KINDS = {
  modalities: Modality,
  conditions: Condition,
  traditions: Tradition,
  bodies: Body,
  guidelines: Guideline,
  classes: TherapyClass,
  findings: Finding,
  searches: SearchRecord,
  questions: Question,
  thinkers: Thinker,
  critiques: Critique,
  vignettes: Vignette,
  terms: Term,
  notes: EditorialNote,
  exceptions: Exception,
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
  questions: Question;
  thinkers: Thinker;
  critiques: Critique;
  vignettes: Vignette;
  terms: Term;
  notes: EditorialNote;
  exceptions: Exception;
  sources: Source;
}
