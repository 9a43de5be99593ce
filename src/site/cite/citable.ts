// Which pages have a page on how to cite them, and where it is.
import { CHAPTERS } from '../../address/compare-path.ts';
import type { Page } from '../page.ts';

/** Chapters are cited as their comparison; a source shows how to cite it on its own page; a search is no work. */
const WITHOUT: ReadonlySet<string> = new Set([
  ...Object.keys(CHAPTERS).map((chapter) => `/compare/:ids/${chapter}/`),
  '/compare/:ids/talk/',
  '/compare/',
  '/modalities/:id/plain/',
  '/sources/:id/',
  '/search/',
]);

export function isCitable({ pattern }: Page): boolean {
  return !WITHOUT.has(pattern);
}

/** A comparison has the link in its bar, where the tool keeps it right. */
export function hasCiteLink(page: Page): boolean {
  return isCitable(page) && !page.pattern.startsWith('/compare/');
}

export function citePath(path: string): string {
  return `${path}cite/`;
}
