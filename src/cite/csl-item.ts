// Sources and pages as CSL items, which is what the field's own programs read.
import type { CitedSource } from '../compare/comparison.ts';

/** An item as https://docs.citationstyles.org/en/stable/specification.html names its parts: those that our records have. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author: readonly { family?: string | undefined; given?: string | undefined; literal?: string }[];
  issued?: CslDate | undefined;
  'original-date'?: CslDate | undefined;
  accessed?: CslDate | undefined;
  'container-title'?: string | undefined;
  publisher?: string | undefined;
  edition?: string | undefined;
  version?: string | undefined;
  volume?: string | undefined;
  issue?: string | undefined;
  page?: string | undefined;
  DOI?: string | undefined;
  PMID?: string | undefined;
  ISBN?: string | undefined;
  URL?: string | undefined;
  language?: string | undefined;
  note?: string | undefined;
}

/** Year, month, day: as many of them as are known. */
export interface CslDate {
  'date-parts': [number[]];
}

/** What was read of a source, and who read it, stays with us; the day on which a web page was read goes along. */
export function sourceItem(source: CitedSource): CslItem {
  const { checked, issued, original, ...rest } = source;
  return {
    ...rest,
    ...(issued === undefined ? {} : { issued: { 'date-parts': [[issued]] } }),
    ...(original === undefined ? {} : { 'original-date': { 'date-parts': [[original]] } }),
    ...(rest.URL !== undefined && checked ? { accessed: dayOf(checked.on) } : {}),
  };
}

export interface CitedPage {
  title: string;
  /** The whole address. */
  address: string;
  /** Version of the data. */
  version: string;
  /** Day of that version, like 2026-11-26; nothing where it is not released. */
  date?: string;
}

/** Authors as CITATION.cff names them. */
export function pageItem({ title, address, version, date }: CitedPage): CslItem {
  return {
    id: `counterpoint${date?.slice(0, 4) ?? ''}`,
    type: 'webpage',
    title,
    author: [{ literal: 'The Counterpoint authors' }],
    ...(date === undefined ? {} : { issued: dayOf(date) }),
    'container-title': `Counterpoint, version ${version}`,
    version,
    note: `Version ${version}`,
    URL: address,
    language: 'en-GB',
  };
}

function dayOf(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
