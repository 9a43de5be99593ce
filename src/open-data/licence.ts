// Under which licence the data are, whom to name, and how they say so of themselves.
import { LIMITS } from '../export/licence.ts';

export { LIMITS };

export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Whom a user of the data names as their authors. */
export const AUTHORS = 'The Counterpoint authors';
export const TITLE = 'Counterpoint: psychotherapies side by side';

/** The least that the licence asks a user to say. */
export function attributionOf({ version }: { version: string }): string {
  return `${AUTHORS}. ${TITLE} (data, version ${version}). ${LICENCE.title}, ${LICENCE.path}`;
}

/** What CSV does to a few texts; the other files hold them as they are. */
export const GUARD =
  'In CSV a text that a spreadsheet would take for a formula, since it begins with one of = + - @, has an apostrophe before it: take one away to have the text.';
