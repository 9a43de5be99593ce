// The addresses of a comparison on other people's pages: the module, the frame, and what tells programs of it.
import { parseChoice } from '../../address/choice.ts';
import { addressOf } from '../../address/moves.ts';

export const MODULE = '/embed.js';
export const FRAME = '/embed/:ids/';
export const OEMBED = '/oembed';

/** The frame of a comparison, from the address of its page, query and all: both say alike what is shown. */
export function frameOf(whole: string): string {
  return whole.replace(/^\/compare\//, '/embed/');
}

/** The first chapter as it is chosen here: that is what a card is of. */
export function wholeOf(ids: readonly string[], query: URLSearchParams): string {
  return addressOf({ ids, choice: parseChoice(query, ids.length) });
}

/** Where the embedding of a comparison is described, in each of the two forms that oEmbed has. */
export function oembedLinks(whole: string, origin: string): { type: string; href: string }[] {
  return (['json', 'xml'] as const).map((format) => ({
    type: format === 'json' ? 'application/json+oembed' : 'text/xml+oembed',
    href: `${origin}${OEMBED}?${new URLSearchParams({ url: origin + whole, format })}`,
  }));
}

/** The same as a header: pages of comparisons have no room for it. */
export function oembedHeader(whole: string, origin: string): string {
  return oembedLinks(whole, origin)
    .map(({ type, href }) => `<${href}>; rel="alternate"; type="${type}"`)
    .join(', ');
}
