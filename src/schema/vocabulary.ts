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

/** How a modality came to a condition. */
export const ROLES = {
  'designed-for': 'designed for',
  'adapted-to': 'adapted to',
  'tested-in': 'tested in',
  /** The trial's own aim was another problem of people who have this one. */
  'tested-alongside': 'tested for another problem in people who have it',
  /** Other treatments were measured against it. */
  'compared-in': 'a comparison arm in trials of it',
} as const;
export type Role = keyof typeof ROLES;

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

/** How two modalities are related; read "this one … that one". */
export const RELATIONS = {
  'derives-from': 'derives from',
  'variant-of': 'is a variant of',
  'component-of': 'is a component of',
  'combined-with': 'is often combined with',
  'confused-with': 'is often confused with',
} as const;

/** Why a value is missing. "Not listed" must never look like "does not work". */
export const ABSENCES = {
  untested: 'untested',
  'no-benefit-shown': 'no benefit shown',
  'not-assessed': 'not assessed here',
  'not-applicable': 'not applicable',
  'not-found': 'looked for, not found',
  disputed: 'disputed',
} as const;
export type AbsenceReason = keyof typeof ABSENCES;

/** What was actually read of a source, from least to most. */
export const READ = {
  record: 'the bibliographic record only',
  abstract: 'the abstract, or the opening of the text',
  'full-text': 'the passages relied on, in the full text',
} as const;
export type ReadDepth = keyof typeof READ;

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
} as const;

/** What kind of voice a body is. A registry lists programmes by their studies; it recommends nothing. */
export const BODY_KINDS = { guideline: 'guideline body', registry: 'registry' } as const;

/** Of whom a statement speaks. */
export const POPULATIONS = {
  adults: 'adults',
  'young-people': 'children and young people',
  'all-ages': 'all ages',
  'not-stated': 'ages not stated in what was read',
} as const;
export type Population = keyof typeof POPULATIONS;

/** The common scale on which each body's own words are placed, from for to against. */
export const VERDICTS = {
  'recommended-strong': 'recommended, strongly',
  'recommended-conditional': 'recommended, conditionally',
  'may-be-considered': 'may be considered',
  'insufficient-evidence': 'insufficient evidence',
  'not-recommended': 'not recommended',
  'recommended-against': 'recommended against',
  listed: 'listed',
} as const;
export type RecommendationVerdict = keyof typeof VERDICTS;

/** How much of what a guideline says on a condition was read. */
export const COVERAGE = {
  whole: 'every statement on psychological treatment of it was read',
  part: 'only some statements were read',
} as const;

/** What a treatment was measured against. */
export const COMPARATORS = {
  waitlist: 'waiting list',
  'no-treatment': 'no treatment',
  'usual-care': 'usual care',
  placebo: 'placebo or attention control',
  active: 'another treatment',
  mixed: 'mixed controls',
} as const;
export type ComparatorKind = keyof typeof COMPARATORS;

/** Kinds of outcome. The first group is the condition itself; the rest bear on it but are not it. */
export const OUTCOMES = {
  symptoms: 'symptoms',
  diagnosis: 'diagnosis',
  response: 'response',
  remission: 'remission',
  relapse: 'relapse',
  abstinence: 'abstinence',
  use: 'substance use or behaviour',
  attempts: 'self-harm or suicide attempts',
  weight: 'weight',
  functioning: 'functioning',
  'quality-of-life': 'quality of life',
  dropout: 'dropout',
  retention: 'retention',
  'adverse-events': 'adverse events',
  other: 'another outcome',
} as const;
export type OutcomeKind = keyof typeof OUTCOMES;

/** What a source concludes of one outcome at one time point. */
export const RESULTS = {
  'favours-modality': 'better than the comparator',
  'favours-comparator': 'the comparator did better',
  'no-difference-shown': 'no difference shown',
  'non-inferior': 'not inferior, within a stated margin',
  'not-shown-non-inferior': 'non-inferiority not shown',
  equivalent: 'equivalent, within a stated margin',
  harm: 'worse than no or usual treatment',
} as const;
export type Result = keyof typeof RESULTS;

/** Effect measures. `none`: where no effect lies on the scale. */
export const SCALES = {
  smd: 'standardised mean difference',
  g: "Hedges' g",
  d: "Cohen's d",
  md: 'mean difference',
  rd: 'risk difference',
  rr: 'risk ratio',
  or: 'odds ratio',
  hr: 'hazard ratio',
  irr: 'incidence rate ratio',
} as const;
export type Scale = keyof typeof SCALES;

/** Which side of no effect favours the modality. */
export const BETTER = {
  lower: 'lower is better for the modality',
  higher: 'higher is better for the modality',
} as const;

/** How a result was got. All compare groups. */
export const METHODS = {
  trial: 'randomised trial',
  pairwise: 'meta-analysis of randomised trials',
  network: 'network meta-analysis',
  'individual-data': 'meta-analysis of individual data',
  secondary: 'secondary analysis of a trial',
  'non-randomised': 'non-randomised comparison',
} as const;
export type Method = keyof typeof METHODS;
