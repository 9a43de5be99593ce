// What a page is: a pattern of addresses, the addresses it has in the static copy, and its answer to a request.
import type { VNode } from 'preact';
import type { ReadingShares } from '../catalog/reading-shares.ts';
import type { References } from '../cite/styled.ts';
import type { OpenData } from '../open-data/open-data.ts';
import type { Catalog } from '../schema/catalog.ts';

export interface PageRequest {
  catalog: Catalog;
  openData: OpenData;
  references: References;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** Where the site is published, for what is taken elsewhere. */
  origin: string;
}

export interface PageAnswer {
  is: 'page';
  status: 200 | 400 | 404;
  title: string;
  description: string;
  body: VNode;
  /** Besides `base`; `pages` and `opened` where nothing is said. */
  styles?: StyleName[];
  /** Only where there is a picker, a filter or the tool; every page is complete without it. */
  script?: 'tool' | 'form' | 'embed';
  /** A schema.org description, where a type fits. */
  jsonLd?: object;
  /** Address of the same as JSON. */
  json?: string;
  /** Address of a feed of what changes here. */
  feed?: string;
  /** Address of the comparison that others may show of it, as it is chosen here. */
  embeddable?: string;
  /** How deep the reading under its claims goes. */
  reading?: ReadingShares;
  /** Serves another page and is no work of its own: search engines and reference managers pass it by. */
  isAside?: boolean;
}

export interface Redirect {
  is: 'redirect';
  status: 301 | 302;
  to: string;
}

export interface Page {
  pattern: string;
  /** The addresses of the static copy. */
  addresses(catalog: Catalog): string[];
  answer(request: PageRequest): PageAnswer | Redirect;
}

/** What the site is given besides the catalog: the same bytes in, the same bytes out. */
export interface Surroundings {
  /** Where the site is published, without a slash at the end, like https://counterpoint.example. */
  origin: string;
  /** Names the state of code and data; left out where both change under way. */
  release?: string;
  assets: Assets;
  /** The version of the data, and the files to take away. */
  openData: OpenData;
  /** Sources in the styles that people write in. */
  references: References;
  /** A static copy holds no file for a pair but its pages, JSON and Markdown. */
  isCopy?: boolean;
}

/**
 * The style sheets that a page may carry: each is inlined only where it is needed. `later` holds what the tool may show next; pages
 * with the tool link it at their end, so that it holds up nothing.
 */
export type StyleName =
  | 'base'
  | 'pages'
  | 'comparison'
  | 'overview'
  | 'wide'
  | 'evidence'
  | 'opened'
  | 'later'
  | 'embed';

export interface Assets {
  /** Each with the SHA-256 of its text in base64, for the Content-Security-Policy, and its address as a file. */
  styles: Record<StyleName, { css: string; hash: string; address: string }>;
  /** Address of the style sheet for paper. */
  print: string;
  scripts: { tool: string; form: string; embed: string };
  /** The module for pages of others, as text: it is served at one address that stays. */
  embed: string;
}

/** The style sheets of a page, in their order. */
export function stylesOf({ styles }: PageAnswer): StyleName[] {
  return ['base', ...(styles ?? (['pages', 'opened'] as const))];
}
