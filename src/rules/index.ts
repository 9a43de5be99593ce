// The editorial conscience: every rule that the records must keep.
import { enoughSources } from './enough-sources.ts';
import { figuresWereRead } from './figures-were-read.ts';
import { guidelinesHoldTogether } from './guidelines-hold-together.ts';
import { labelsAgree } from './labels-agree.ts';
import { namedOnce } from './named-once.ts';
import { namesAreUnique } from './names-are-unique.ts';
import { noSelfReference } from './no-self-reference.ts';
import { oneRecordASource } from './one-record-a-source.ts';
import { oneTermAForm } from './one-term-a-form.ts';
import { originBeforeKeyText } from './origin-before-key-text.ts';
import { plainWordsArePlain } from './plain-words-are-plain.ts';
import { questionsHoldTogether } from './questions-hold-together.ts';
import { resultsMatchFigures } from './results-match-figures.ts';
import type { Rule } from './rule.ts';
import { searchesFoundNothing } from './searches-found-nothing.ts';
import { sourcesAreChecked } from './sources-are-checked.ts';
import { stancesHoldTogether } from './stances-hold-together.ts';

export const RULES: readonly Rule[] = [
  enoughSources,
  figuresWereRead,
  guidelinesHoldTogether,
  labelsAgree,
  namedOnce,
  namesAreUnique,
  noSelfReference,
  oneRecordASource,
  oneTermAForm,
  originBeforeKeyText,
  plainWordsArePlain,
  questionsHoldTogether,
  resultsMatchFigures,
  searchesFoundNothing,
  sourcesAreChecked,
  stancesHoldTogether,
];
