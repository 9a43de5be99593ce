// What a Markdown twin is: what its page says, made from the same records.
import type { Block, Document } from '../../document/document.ts';
import { link, list, paragraph, text } from '../../document/document.ts';
import { proseRuns } from '../../document/prose.ts';
import { sourcesIn } from '../../document/sources-in.ts';
import type { Shelf, WithId } from '../../schema/catalog.ts';
import type { PageAnswer, PageRequest } from '../page.ts';
import { sourcesOf } from '../views/cited-sources.ts';

/** For an address that its page answers with 200: what stands below the title. */
export type Twin = (request: PageRequest) => Block[];

/** Of one record: nothing else than the catalog is in it. */
export type RecordTwin = (request: Pick<PageRequest, 'catalog' | 'params'>) => Block[];

/** The sources follow from what is cited, so that each is listed and none is listed in vain. */
export function twinDocument(twin: Twin | undefined, answer: PageAnswer, request: PageRequest): Document {
  const blocks = twin?.(request) ?? [];
  return {
    title: answer.title,
    blocks: [...(twin ? blocks : [paragraph(answer.description)]), ...jsonBlock(answer)],
    sources: sourcesOf(sourcesIn(blocks), request.catalog.sources),
  };
}

function jsonBlock({ json }: PageAnswer): Block[] {
  return json === undefined ? [] : [paragraph('The same as data: ', link(json, json))];
}

/** An entry of a list of records: its name as a link, and what is said of it. */
export function entry(name: string, href: string, said?: string): Block {
  return paragraph(link(name, href), said !== undefined && said !== '' && [text(': '), ...proseRuns(said)]);
}

/** A list of records by name, or a sentence that there is none. */
export function entries(items: readonly Block[], none: string): Block[] {
  return items.length === 0 ? [paragraph(none)] : list(...items);
}

/** The record of a page that answered with 200 is there. */
export function recordOf<T>(shelf: Shelf<T>, id: string | undefined): WithId<T> {
  const record = shelf[id ?? ''];
  if (record === undefined) throw new RangeError(`"${id}" has no record: ask for a twin only where its page answers.`);
  return record;
}
