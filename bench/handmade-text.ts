// The smallest parts of the hand-made page as strings: escaping, prose, its citation marks and terms, notes, absences.

import type { Letter, TermsUsed } from '../src/compare/comparison.ts';
import type { Absent } from '../src/schema/absence.ts';
import { ABSENCES } from '../src/schema/absence.ts';
import { type Citation, parseProse } from '../src/schema/citation.ts';
import { monthName } from '../src/schema/month.ts';
import type { Numbering } from '../src/site/components/numbering.ts';

const TO_ESCAPE = /["&<]/;

/** As the site escapes, in text and in attributes alike. */
export function esc(text: string): string {
  if (!TO_ESCAPE.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Every part, one after the other. */
export function each<T>(all: readonly T[], render: (one: T, index: number) => string): string {
  let html = '';
  let i = 0;
  for (const one of all) html += render(one, i++);
  return html;
}

/** The parts with a middle dot between them. */
export function dotted<T>(all: readonly T[], render: (one: T) => string): string {
  return each(all, (one, i) => (i > 0 ? ' · ' : '') + render(one));
}

export function note(letter: Letter, name?: string): string {
  const image = name ? ` role="img" aria-label="${esc(name)}"` : '';
  return `<span class="note ${letter}"${image}>${letter}</span>`;
}

/** Where each row stands, as the page's RowPlacesContext has it. */
export type RowPlaces = ReadonlyMap<string, string>;

export function rowLink(row: string | undefined, words: string, places: RowPlaces): string {
  const href = places.get(row ?? '');
  return href === undefined ? `<span>${esc(words)}</span>` : `<a href="${href}">${esc(words)}</a>`;
}

/** What prose may open: the number of each source, and for each paragraph the terms that are met in it first. */
export interface Marks {
  numbers: Numbering;
  terms: ReadonlyMap<string, TermsUsed['uses']>;
}

export function cites(of: readonly Citation[], { numbers }: Marks): string {
  if (of.length === 0) return '';
  const marks = each(of, ({ source, locator }) => {
    const number = numbers.get(source);
    const place = locator ? `<small> ${esc(locator)}</small>` : '';
    return `<button type="button" popovertarget="s${number}">${number}${place}</button>`;
  });
  return `<sup class="cites" role="group" aria-label="Sources">\u2060${marks}</sup>`;
}

/** Cited prose without a paragraph around it. */
export function inline(text: string, marks: Marks): string {
  const uses = marks.terms.get(text);
  return each(parseProse(text), (part, i) => {
    if (part.kind === 'citations') return cites(part.citations, marks);
    const words = uses
      ? termed(
          part.text,
          uses.filter((use) => use.part === i),
        )
      : esc(part.text);
    return part.kind === 'emphasis' ? `<em>${words}</em>` : words;
  });
}

/** A run of a paragraph, with the terms that are met in it first as buttons. */
function termed(text: string, uses: TermsUsed['uses']): string {
  let from = 0;
  const parts = each(uses, ({ at, form, term }) => {
    const before = text.slice(from, at);
    from = at + form.length;
    return `${esc(before)}<button class="term" type="button" popovertarget="t-${term}">${esc(form)}</button>`;
  });
  return parts + esc(text.slice(from));
}

export function prose(text: string, marks: Marks): string {
  return each(text.split(/\n\s*\n/), (paragraph) => `<p>${inline(paragraph, marks)}</p>`);
}

export function aside(text: string | undefined, marks: Marks): string {
  return text ? `<div class="aside">${prose(text, marks)}</div>` : '';
}

export function absence({ absent, searched, note: why }: Absent, marks: Marks): string {
  const when = searched ? ` (${esc(monthName(searched))})` : '';
  const reason = why ? ` · <span class="aside">${inline(why, marks)}</span>` : '';
  return `<p class="absent"><em>${esc(ABSENCES[absent])}${when}</em>${reason}</p>`;
}
