// How a modality came to a condition.

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
