// The smallest parts of the hand-made page as strings: escaping, prose, citation marks, notes, absences.
import type { Letter } from '../src/compare/comparison.ts';
import type { Absent } from '../src/schema/absence.ts';
import { ABSENCES } from '../src/schema/absence.ts';
import { type Citation, parseProse } from '../src/schema/citation.ts';
import { monthName } from '../src/site/components/AbsentValue.tsx';
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

export function cites(of: readonly Citation[], numbers: Numbering): string {
  if (of.length === 0) return '';
  const marks = each(of, ({ source, locator }) => {
    const number = numbers.get(source);
    const place = locator ? `<small> ${esc(locator)}</small>` : '';
    return `<button type="button" popovertarget="s${number}">${number}${place}</button>`;
  });
  return `<sup class="cites" role="group" aria-label="Sources">\u2060${marks}</sup>`;
}

/** Cited prose without a paragraph around it. */
export function inline(text: string, numbers: Numbering): string {
  return each(parseProse(text), (part) => {
    if (part.kind === 'citations') return cites(part.citations, numbers);
    return part.kind === 'emphasis' ? `<em>${esc(part.text)}</em>` : esc(part.text);
  });
}

export function prose(text: string, numbers: Numbering): string {
  return each(text.split(/\n\s*\n/), (paragraph) => `<p>${inline(paragraph, numbers)}</p>`);
}

export function aside(text: string | undefined, numbers: Numbering): string {
  return text ? `<div class="aside">${prose(text, numbers)}</div>` : '';
}

export function absence({ absent, searched, note: why }: Absent, numbers: Numbering): string {
  const when = searched ? ` (${esc(monthName(searched))})` : '';
  const reason = why ? ` · <span class="aside">${inline(why, numbers)}</span>` : '';
  return `<p class="absent"><em>${esc(ABSENCES[absent])}${when}</em>${reason}</p>`;
}
