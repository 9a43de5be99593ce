// A source as one entry of a list: who, when, what, where, and how much of it was read.
import type { CitedSource } from '../compare/comparison.ts';
import { authorsText } from '../schema/authors.ts';
import { READ } from '../schema/vocabulary.ts';
import { aside, type Block, emphasis, link, paragraph, type Run, text } from './document.ts';

/** In one paragraph; `saysRead`: with how much of it was read. */
export function referenceRuns(source: CitedSource, saysRead = true): Run[] {
  const address = webAddress(source);
  return [
    ...workRuns(source),
    ...(address === undefined ? [] : [link(address, address), text('. ')]),
    ...(saysRead ? readRuns(source) : []),
  ];
}

/** The same with its address in a paragraph of its own, so that it can be followed whole; an ISBN where it has none. */
export function referenceBlocks(source: CitedSource): Block[] {
  const { ISBN } = source;
  const address = webAddress(source);
  return [
    paragraph(workRuns(source), readRuns(source)),
    ...(address === undefined ? [] : [aside(link(address, address))]),
    ...(address === undefined && ISBN !== undefined ? [aside(`ISBN ${ISBN}`)] : []),
  ];
}

/** "Nowinski, Baker & Carroll. 1992. Title.", without where it stands. */
export function workText(source: CitedSource): string {
  return `${ended(authorsText(source))} ${ended(yearText(source))} ${ended(source.title)}`;
}

function workRuns(source: CitedSource): Run[] {
  const { title } = source;
  return [
    text(`${ended(authorsText(source))} ${ended(yearText(source))} `),
    emphasis(title),
    text(`${ended(title).slice(title.length)} ${placeText(source)}`),
  ];
}

/** How much of it was read, and when. */
function readRuns({ id, checked }: CitedSource): Run[] {
  return [link(checked ? `Read: ${READ[checked.read]}, ${checked.on}` : 'Not checked', `/sources/${id}/`), text('.')];
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
