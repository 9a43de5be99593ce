// References in the styles that people write in. They are made once, by the build: the program that knows the styles is slow and large.
import type { CitedPage } from './csl-item.ts';

export const STYLES = { apa: 'APA 7', vancouver: 'Vancouver' } as const;
export type Style = keyof typeof STYLES;

/** One reference in each style: text in which `<i>` marks italics and nothing else is marked. */
export type Styled = Readonly<Record<Style, string>>;

export interface References {
  source(id: string): Styled | undefined;
  /** For a page, with `TITLE` and `ADDRESS` where its own belong. */
  page: Styled | undefined;
}

export function referencesFrom(read: (id: string) => Styled | undefined): References {
  return { source: read, page: read(PAGE) };
}

/** Where a page stands among the sources: no source has it as its id. */
export const PAGE = '/';

/** Words that stand for what differs from page to page. */
export const TITLE = 'Title-of-the-page';
export const ADDRESS = 'https://counterpoint.invalid/address-of-the-page/';

/** A page in one style. */
export function styledPage(reference: string, { title, address }: CitedPage): string {
  return reference.replaceAll(TITLE, () => escaped(title)).replaceAll(ADDRESS, () => escaped(address));
}

export interface StyledRun {
  text: string;
  italic: boolean;
}

export function styledRuns(reference: string): StyledRun[] {
  return reference
    .split(/<\/?i>/)
    .map((part, i) => ({ text: unescaped(part), italic: i % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

export function styledText(reference: string): string {
  return styledRuns(reference)
    .map(({ text }) => text)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&#38;').replaceAll('<', '&#60;').replaceAll('>', '&#62;');
}

function unescaped(html: string): string {
  return html.replaceAll('&#60;', '<').replaceAll('&#62;', '>').replaceAll('&#38;', '&');
}
