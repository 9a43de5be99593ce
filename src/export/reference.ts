// A source as one entry of a list: who, when, what, where, and how much of it was read.
import type { CitedSource } from '../compare/comparison.ts';
import { authorsText } from '../schema/authors.ts';
import { READ } from '../schema/vocabulary.ts';
import { emphasis, link, type Run, text } from './document.ts';

export function referenceRuns(source: CitedSource): Run[] {
  const { title, checked } = source;
  const address = webAddress(source);
  return [
    text(`${ended(authorsText(source))} ${ended(yearText(source))} `),
    emphasis(title),
    text(`${ended(title).slice(title.length)} ${placeText(source)}`),
    ...(address === undefined ? [] : [link(address, address), text('. ')]),
    link(checked ? `Read: ${READ[checked.read]}, ${checked.on}` : 'Not checked', `/sources/${source.id}/`),
    text('.'),
  ];
}

/** With a full stop, unless it ends already. */
function ended(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

/** "1999", "1962/1994", "n.d." */
function yearText({ issued, original }: CitedSource): string {
  if (issued === undefined) return 'n.d.';
  return original === undefined ? `${issued}` : `${original}/${issued}`;
}

/** "Journal, 12(3), 1–9. Publisher. " or nothing. */
function placeText(source: CitedSource): string {
  const { volume, issue, page, publisher, edition } = source;
  const numbers = [`${volume ?? ''}${issue === undefined ? '' : `(${issue})`}`, page].filter(Boolean);
  const parts = [[source['container-title'], ...numbers].filter(Boolean).join(', '), edition, publisher];
  return parts.flatMap((part) => (part ? `${part}. ` : [])).join('');
}

/** The most lasting address that the record has. */
export function webAddress({ DOI, PMID, URL }: CitedSource): string | undefined {
  if (DOI !== undefined) return `https://doi.org/${DOI}`;
  return PMID === undefined ? URL : `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`;
}
