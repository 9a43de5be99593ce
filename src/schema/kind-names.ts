// The kinds in one word each: as a reader names one record of the kind. Apart from the schemas, so that a name costs nobody Zod.
import type { Kind } from './kinds.ts';

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  modalities: 'modality',
  conditions: 'condition',
  traditions: 'tradition',
  bodies: 'body',
  guidelines: 'guideline',
  classes: 'class',
  findings: 'finding',
  searches: 'search',
  questions: 'question',
  thinkers: 'thinker',
  critiques: 'critique',
  vignettes: 'vignette',
  terms: 'term',
  notes: 'note',
  exceptions: 'exception',
  sources: 'source',
};

// Object.keys forgets its key type; the object above is closed.
export const ALL_KINDS = Object.keys(KIND_NAMES) as Kind[];
