// The editorial conscience: every rule that the records must keep.
import { controversiesHaveTwoSides } from './controversies-have-two-sides.ts';
import { courseAgrees } from './course-agrees.ts';
import { enoughSources } from './enough-sources.ts';
import { figuresHaveCompany } from './figures-have-company.ts';
import { figuresWereRead } from './figures-were-read.ts';
import { guidelinesHoldTogether } from './guidelines-hold-together.ts';
import { labelsAgree } from './labels-agree.ts';
import { linksLeadToNoCopies } from './links-lead-to-no-copies.ts';
import { lookAlikesAreToldApart } from './look-alikes-are-told-apart.ts';
import { moreThanAnEncyclopedia } from './more-than-an-encyclopedia.ts';
import { namedOnce } from './named-once.ts';
import { namesAreUnique } from './names-are-unique.ts';
import { noAdvertising } from './no-advertising.ts';
import { noSelfReference } from './no-self-reference.ts';
import { noSentenceOfASource } from './no-sentence-of-a-source.ts';
import { noSentenceTwice } from './no-sentence-twice.ts';
import { oneRecordASource } from './one-record-a-source.ts';
import { oneTermAForm } from './one-term-a-form.ts';
import { originBeforeKeyText } from './origin-before-key-text.ts';
import { plainWordsArePlain } from './plain-words-are-plain.ts';
import { questionsHoldTogether } from './questions-hold-together.ts';
import { relationsLeadToRecords } from './relations-lead-to-records.ts';
import { resultsMatchFigures } from './results-match-figures.ts';
import type { Rule } from './rule.ts';
import { searchesFoundNothing } from './searches-found-nothing.ts';
import { sourcesAreChecked } from './sources-are-checked.ts';
import { stancesHoldTogether } from './stances-hold-together.ts';
import { treatmentIsAccountedFor } from './treatment-is-accounted-for.ts';

export const RULES: readonly Rule[] = [
  controversiesHaveTwoSides,
  courseAgrees,
  enoughSources,
  figuresHaveCompany,
  figuresWereRead,
  guidelinesHoldTogether,
  labelsAgree,
  linksLeadToNoCopies,
  lookAlikesAreToldApart,
  moreThanAnEncyclopedia,
  namedOnce,
  namesAreUnique,
  noAdvertising,
  noSelfReference,
  noSentenceOfASource,
  noSentenceTwice,
  oneRecordASource,
  oneTermAForm,
  originBeforeKeyText,
  plainWordsArePlain,
  questionsHoldTogether,
  relationsLeadToRecords,
  resultsMatchFigures,
  searchesFoundNothing,
  sourcesAreChecked,
  stancesHoldTogether,
  treatmentIsAccountedFor,
];
