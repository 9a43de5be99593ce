// The editorial conscience: every rule that the records must keep.
import { enoughSources } from './enough-sources.ts';
import { figuresWereRead } from './figures-were-read.ts';
import { guidelinesHoldTogether } from './guidelines-hold-together.ts';
import { labelsAgree } from './labels-agree.ts';
import { namedOnce } from './named-once.ts';
import { namesAreUnique } from './names-are-unique.ts';
import { noSelfReference } from './no-self-reference.ts';
import { oneRecordASource } from './one-record-a-source.ts';
import { originBeforeKeyText } from './origin-before-key-text.ts';
import { resultsMatchFigures } from './results-match-figures.ts';
import type { Rule } from './rule.ts';
import { searchesFoundNothing } from './searches-found-nothing.ts';
import { sourcesAreChecked } from './sources-are-checked.ts';

export const RULES: readonly Rule[] = [
  enoughSources,
  figuresWereRead,
  guidelinesHoldTogether,
  labelsAgree,
  namedOnce,
  namesAreUnique,
  noSelfReference,
  oneRecordASource,
  originBeforeKeyText,
  resultsMatchFigures,
  searchesFoundNothing,
  sourcesAreChecked,
];
