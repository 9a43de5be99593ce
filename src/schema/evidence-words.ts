// The closed vocabularies of evidence, with the words that readers see.

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
  harm: 'harmed, against no or usual treatment',
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
