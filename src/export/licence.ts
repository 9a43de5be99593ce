// What stands in every file that leaves: whose it is, under which licence, from where, and what it is not.
import type { About } from './format.ts';

export const LICENCE = {
  name: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

export const ATTRIBUTION = 'Counterpoint';

export const LIMITS =
  'Compiled from published sources and not yet reviewed by a clinician. No medical advice. Nothing is ranked: what is not listed was not judged.';

/** "Version 1.2.0, 2026-11-26". */
export function versionText({ version, date }: About): string {
  return date === undefined ? `Version ${version}` : `Version ${version}, ${date}`;
}
