// What the page of a record says, to be taken elsewhere; of a record without a page of its own, what the terminal is told.
import { sourcesIn } from '../../document/sources-in.ts';
import type { Catalog } from '../../schema/catalog.ts';
import type { Kind } from '../../schema/kinds.ts';
import { plainModalityTwin } from '../../site/twins/modality.ts';
import { RECORD_TWINS } from '../../site/twins/of-records.ts';
import { sourcesOf } from '../../site/views/cited-sources.ts';
import { recordAddress } from '../../site/views/record-address.ts';
import type { Page, Surroundings } from '../command.ts';
import type { Shown } from '../text/render-text.ts';

export interface OfRecord {
  kind: Kind;
  id: string;
  /** Of a modality: plain words instead of the words of the field. */
  plain?: boolean;
}

export function recordPage(
  catalog: Catalog,
  { kind, id, plain = false }: OfRecord,
  shown: Shown,
  about: Surroundings['about'],
): Page {
  const isPlain = plain && kind === 'modalities';
  const twin = isPlain ? plainModalityTwin : RECORD_TWINS[kind];
  const blocks = twin?.({ catalog, params: { id } }) ?? shown.blocks;
  return {
    document: { title: shown.title ?? id, blocks, sources: sourcesOf(sourcesIn(blocks), catalog.sources) },
    about: about(`${recordAddress(catalog, kind, id)}${isPlain ? 'plain/' : ''}`),
    name: `${kind}-${id}`,
  };
}
