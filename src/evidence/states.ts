// The computed states, with the words that readers see.

/** What guideline bodies together say of one modality for one condition. */
export const BODY_STATES = {
  recommended: 'recommended',
  option: 'may be considered',
  divided: 'bodies differ',
  insufficient: 'insufficient evidence',
  'advised-against': 'advised against',
  silent: 'not mentioned',
  'not-assessed': 'not assessed here',
} as const;
export type BodyState = keyof typeof BODY_STATES;

/** What published results together say of one modality for one condition. */
export const FINDING_STATES = {
  'benefit-shown': 'benefit shown',
  mixed: 'mixed results',
  'no-benefit-shown': 'no benefit shown',
  'harm-signal': 'harm signal',
  'treatments-only': 'compared with other treatments only',
  untested: 'no controlled result found',
  'not-assessed': 'not assessed here',
} as const;
export type FindingState = keyof typeof FINDING_STATES;
