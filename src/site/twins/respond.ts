// <page>index.md: the Markdown twin of a page, where the page itself would answer; and which of them the static copy holds.
import { twinOf } from '../../export/addresses.ts';
import { writeMarkdown } from '../../export/write-markdown.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { aboutOf } from '../exports.ts';
import type { Page, PageAnswer, PageRequest, Redirect, Surroundings } from '../page.ts';
import { TWINS } from './index.ts';
import { twinDocument } from './twin.ts';

const COMPARISON = '/compare/:ids/';

/** All chapters of a comparison have one twin, at the address of the first. */
function isLaterChapter({ pattern }: Page): boolean {
  return pattern.startsWith(COMPARISON) && pattern !== COMPARISON;
}

/** A comparison leaves the link out: its pages are as heavy as they may be, and /llms.txt names the pattern. */
export function hasTwinLink({ pattern }: Page): boolean {
  return !pattern.startsWith(COMPARISON);
}

/** `path` is that of the page. */
export function answerTwin(page: Page, path: string, request: PageRequest, surroundings: Surroundings): Response {
  const first = page.pattern.startsWith(COMPARISON) ? `/compare/${request.params.ids}/` : path;
  if (isLaterChapter(page)) return redirect(twinOf(first));
  const answer: PageAnswer | Redirect = page.answer(request);
  if (answer.is === 'redirect') return redirect(twinOf(answer.to));
  if (answer.status !== 200) return markdown(`# ${answer.title}\n\n${answer.description}\n`, answer.status);
  const document = twinDocument(TWINS[page.pattern], answer, request);
  const about = aboutOf(path, surroundings);
  // Search engines show the page, and not the same again as Markdown.
  return markdown(writeMarkdown(document, about, true), 200, { link: `<${about.address}>; rel="canonical"` });
}

function redirect(to: string): Response {
  return new Response(null, { status: 301, headers: { location: to } });
}

function markdown(text: string, status: number, more: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/markdown; charset=utf-8', ...more } });
}

/** The twins of all pages: of a comparison one, with every pair. */
export function twinAddresses(pages: readonly Page[], catalog: Catalog): string[] {
  return pages.filter((page) => !isLaterChapter(page)).flatMap((page) => page.addresses(catalog).map(twinOf));
}
