// A record of any kind, for the terminal: each field by its name, ids with the names of what they point to, prose with its citations.
import { nameOf } from '../../catalog/name-of.ts';
import { referencesIn } from '../../catalog/references.ts';
import { citations } from '../../compare/readings.ts';
import { capital } from '../../compare/words.ts';
import { aside, type Block, cites, fields, list, paragraph, text } from '../../document/document.ts';
import { absentBlock, proseRuns } from '../../document/prose.ts';
import { isAbsent } from '../../schema/absence.ts';
import type { Catalog } from '../../schema/catalog.ts';
import type { Kind } from '../../schema/kinds.ts';
import { sourcesOf } from '../../site/views/cited-sources.ts';
import type { Shown } from '../text/render-text.ts';
import { valueWords } from './value-words.ts';

/** What an id at a path points to, by name. */
type Names = ReadonlyMap<string, string>;

/** Fields that stand in the title. */
const IN_TITLE = new Set(['id', 'name']);

export function recordDocument(catalog: Catalog, kind: Kind, id: string): Shown {
  const record: object = catalog[kind][id] ?? {};
  const references = referencesIn(record);
  const sources = references.filter((one) => one.kind === 'sources').map((one) => one.id);
  const names = new Map(
    references
      .filter((one) => !(one.cites && one.path.at(-1) !== 'source'))
      .map((one) => [one.path.join('.'), `${nameOf(catalog, one.kind, one.id)} (${one.kind}/${one.id})`]),
  );
  const rows = Object.entries(record).flatMap(([key, value]) =>
    IN_TITLE.has(key) ? [] : [{ name: words(key), blocks: valueBlocks(value, key, names) }],
  );
  return {
    title: nameOf(catalog, kind, id),
    blocks: [fields(rows.filter(({ blocks }) => blocks.length > 0))],
    sources: sourcesOf(sources, catalog.sources),
  };
}

function valueBlocks(value: unknown, path: string, names: Names): Block[] {
  if (isAbsent(value)) return [absentBlock(value)];
  if (Array.isArray(value)) {
    if (/(^|\.)cite$/.test(path)) return [aside(cites(citations(value.map(String))))];
    return list(...value.map((one, i) => valueBlocks(one, `${path}.${i}`, names)));
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => fieldBlocks(key, inner, `${path}.${key}`, names));
  return [paragraph(valueRuns(value, path, names))];
}

/** A single paragraph stands behind the name of its field, anything more below it. */
function fieldBlocks(key: string, value: unknown, path: string, names: Names): Block[] {
  const [first, ...rest] = valueBlocks(value, path, names);
  if (first === undefined) return [];
  if (first.is !== 'paragraph' || rest.length > 0)
    return [
      paragraph(`${words(key)}:`),
      ...(first.is === 'list' && rest.length === 0 ? [first] : list([first, ...rest])),
    ];
  return [key === 'cite' ? first : { ...first, runs: [text(`${words(key)}: `), ...first.runs] }];
}

function valueRuns(value: unknown, path: string, names: Names): ReturnType<typeof proseRuns> {
  if (value === true) return [text('yes')];
  const field =
    path
      .replace(/(\.\d+)+$/, '')
      .split('.')
      .at(-1) ?? '';
  const known = names.get(path) ?? valueWords(field, String(value));
  return known === undefined ? proseRuns(String(value)) : [text(known)];
}

/** "supersededBy" → "Superseded by". */
function words(key: string): string {
  return /^[A-Z]+$/.test(key) ? key : capital(key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase());
}
