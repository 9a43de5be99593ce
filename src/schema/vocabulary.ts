// The closed vocabularies: every value that is chosen rather than written, with the words that readers see.

/** What a modality works on. A set of atoms, so that two modalities can be compared without judging prose. */
export const FOCUS = {
  thoughts: 'thoughts',
  attention: 'attention',
  acceptance: 'acceptance',
  behavior: 'behaviour',
  skills: 'coping skills',
  avoidance: 'avoidance',
  'traumatic-memory': 'traumatic memory',
  emotion: 'emotion',
  body: 'the body',
  reinforcement: 'reward',
  motivation: 'motivation',
  values: 'values',
  meaning: 'meaning',
  self: 'the self',
  'inner-conflict': 'inner conflict',
  'therapeutic-relationship': 'the therapeutic relationship',
  relationships: 'relationships',
  attachment: 'attachment',
  family: 'the family',
  fellowship: 'fellowship',
  spirituality: 'spirituality',
  narrative: 'life story',
  safety: 'safety',
} as const;

/** With whom, and by which channel, a modality is delivered. */
export const FORMATS = {
  individual: 'individual',
  group: 'group',
  couple: 'couple',
  family: 'family',
  'parent-child': 'parent–child',
  network: 'network',
  remote: 'remote (video or telephone)',
  'self-guided': 'self-guided',
} as const;

/** How much the work between sessions carries, from none to central. Ordered. */
export const HOMEWORK = {
  none: 'none',
  suggested: 'suggested',
  expected: 'expected',
  central: 'central to the treatment',
} as const;

/** Contact with the therapist or programme between sessions. Ordered. */
export const CONTACT = {
  none: 'none planned',
  'if-needed': 'if needed',
  planned: 'a planned part of treatment',
} as const;

/** Whether the trauma or the problem must be told in detail. Ordered. */
export const TELLING = {
  'not-asked': 'not asked for',
  optional: 'optional',
  'in-part': 'in part',
  'in-detail': 'in detail',
} as const;

/** Who may deliver a modality, by the rule or the practice that its record describes. */
export const DELIVERERS = {
  licensed: 'licensed or registered clinicians',
  certified: 'people certified in it',
  'other-staff': 'other trained staff, such as nurses, teachers or counsellors',
  lay: 'trained lay people or peers',
} as const;

/** How two modalities are related; read "this one … that one". */
export const RELATIONS = {
  'derives-from': 'derives from',
  'variant-of': 'is a variant of',
  'component-of': 'is a component of',
  'combined-with': 'is often combined with',
  'confused-with': 'is often confused with',
} as const;

/** In which order two modalities are combined. */
export const ORDERS = {
  'this-first': 'this one first',
  'that-first': 'the other first',
  together: 'side by side',
} as const;

/** What a stance holds where it takes no position. */
export const SILENT = 'none';

/** Whether the positions of a question stand in an order. */
export const QUESTION_SCALES = {
  ordered: 'from one end to the other',
  kinds: 'kinds without an order',
} as const;

export const THINKER_KINDS = { person: 'person', school: 'school or movement' } as const;

/** What a source is, in the terms of CSL. */
export const SOURCE_TYPES = {
  'article-journal': 'journal article',
  book: 'book',
  chapter: 'book chapter',
  report: 'report',
  webpage: 'web page',
  thesis: 'thesis',
  dataset: 'dataset',
  speech: 'talk',
} as const;

/** What was actually read of a source, from least to most. */
export const READ = {
  record: 'the bibliographic record only',
  abstract: 'the abstract, or the opening of the text',
  'full-text': 'the passages relied on, in the full text',
} as const;
export type ReadDepth = keyof typeof READ;

/** Pages that nobody answers for. */
export const UNSIGNED_PAGES = {
  'open-encyclopedia': 'an encyclopedia that anybody may edit, or a copy of one',
  'study-aid': 'flashcards, a quiz, or notes and summaries for learners',
  'unsigned-digest': 'a library, a dictionary or a directory whose entries nobody signs',
} as const;

/** Shelves for conditions; they order lists and carry no claim. */
export const CONDITION_GROUPS = {
  mood: 'Mood',
  anxiety: 'Anxiety and fear',
  'obsessive-compulsive': 'Obsessive-compulsive',
  stress: 'Trauma, stress and loss',
  'substance-use': 'Alcohol and other drugs',
  'addictive-behavior': 'Addictive behaviours',
  eating: 'Eating',
  personality: 'Personality',
  'self-harm': 'Suicidality and self-harm',
  psychosis: 'Psychosis',
  sleep: 'Sleep',
  body: 'Body and pain',
  neurodevelopmental: 'Neurodevelopmental',
  conduct: 'Conduct and behaviour',
  relationships: 'Couples and families',
  illness: 'Distress with illness',
} as const;
