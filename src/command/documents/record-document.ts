// A record of any kind → blocks: each field by its name, ids with the names of what they point to, prose with its citations.
import { nameOf } from '../../catalog/name-of.ts';
import { referencesIn } from '../../catalog/references.ts';
import { citations } from '../../compare/readings.ts';
import { capital } from '../../compare/words.ts';
import { isAbsent } from '../../schema/absence.ts';
import type { Catalog } from '../../schema/catalog.ts';
import type { Kind } from '../../schema/kinds.ts';
import { type Block, fields, type Line, quiet, title } from '../document.ts';
import { absentLine } from './cell-lines.ts';
import { type Citing, citing } from './citing.ts';
import { valueWords } from './value-words.ts';

interface Reader {
  cites: Citing;
  /** What an id at this path points to, by name. */
  nameAt: (path: string) => string | undefined;
}

/** Fields that stand in the title. */
const IN_TITLE = new Set(['id', 'name']);

export function recordDocument(catalog: Catalog, kind: Kind, id: string): Block[] {
  const record: object = catalog[kind][id] ?? {};
  const references = referencesIn(record);
  const sources = [...new Set(references.filter((r) => r.kind === 'sources').map((r) => r.id))];
  const cites = citing(sources.flatMap((source) => catalog.sources[source] ?? []));
  const names = new Map(
    references
      .filter((r) => !(r.cites && r.path.at(-1) !== 'source'))
      .map((r) => [r.path.join('.'), `${nameOf(catalog, r.kind, r.id)} (${r.kind}/${r.id})`]),
  );
  const reader = { cites, nameAt: (path: string) => names.get(path) };
  const rows = Object.entries(record).flatMap(([key, value]) =>
    IN_TITLE.has(key) ? [] : [{ name: words(key), lines: linesOf(value, key, reader) }],
  );
  return [title(nameOf(catalog, kind, id)), fields(rows.filter(({ lines }) => lines.length > 0)), ...cites.listed()];
}

function linesOf(value: unknown, path: string, reader: Reader): Line[] {
  if (isAbsent(value)) return [absentLine(value, reader.cites)];
  if (Array.isArray(value)) return listLines(value, path, reader);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => fieldLines(key, inner, `${path}.${key}`, reader));
  return [{ text: textOf(value, path, reader) }];
}

function listLines(values: readonly unknown[], path: string, reader: Reader): Line[] {
  if (/(^|\.)cite$/.test(path)) return [quiet(reader.cites.value('', citations(values.map(String))).trim())];
  return values.flatMap((value, i) =>
    linesOf(value, `${path}.${i}`, reader).map((line, j) => ({
      ...line,
      mark: (j === 0 ? '· ' : '  ') + (line.mark ?? ''),
    })),
  );
}

function fieldLines(key: string, value: unknown, path: string, reader: Reader): Line[] {
  const lines = linesOf(value, path, reader);
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  if (rest.length > 0)
    return [{ text: `${words(key)}:` }, ...lines.map((line) => ({ ...line, mark: `  ${line.mark ?? ''}` }))];
  return [{ ...first, text: key === 'cite' ? first.text : `${words(key)}: ${first.text}` }];
}

function textOf(value: unknown, path: string, { cites, nameAt }: Reader): string {
  if (value === true) return 'yes';
  const field =
    path
      .replace(/(\.\d+)+$/, '')
      .split('.')
      .at(-1) ?? '';
  return nameAt(path) ?? valueWords(field, String(value)) ?? cites.prose(String(value));
}

/** "supersededBy" → "Superseded by". */
function words(key: string): string {
  return /^[A-Z]+$/.test(key) ? key : capital(key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase());
}
