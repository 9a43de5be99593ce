// What a reader has chosen of a comparison, and its form in the address. All state of a page is here.

import { LETTERS, type Letter, type RowId } from '../compare/comparison.ts';
import type { Chapter } from './compare-path.ts';

export interface Choice {
  chapter: Chapter;
  /** The condition that everything is narrowed to; undefined for every one. */
  condition?: string;
  /** Columns in the reader's order. */
  order: Letter[];
  differencesOnly: boolean;
  /** Plain words in place of the field's own. */
  plainWords: boolean;
  /** The composed person who is seen through those compared; undefined for the one that fits best. */
  person?: string;
  /** The chosen rows in the reader's order; undefined for all. */
  rows?: RowId[];
  /** The two columns that a narrow screen shows. */
  pair: [Letter, Letter];
}

export function defaultChoice(count: number): Choice {
  return {
    chapter: 'overview',
    order: LETTERS.slice(0, count),
    differencesOnly: false,
    plainWords: false,
    pair: ['A', 'B'],
  };
}

const ROW_ID = /^[a-z][a-z0-9-]{1,60}$/;
const ID = /^[a-z0-9][a-z0-9-]{1,60}$/;

/** Reads a query; whatever is broken or does not fit falls back to the default, so that every link shows something. */
export function parseChoice(query: URLSearchParams, count: number, chapter: Chapter = 'overview'): Choice {
  const standard = defaultChoice(count);
  const order = letters(query.get('order'), standard.order);
  const pair = letters(query.get('pair'), standard.order);
  const rows = [...new Set(query.getAll('rows').join(',').split(','))].filter((id) => ROW_ID.test(id));
  const condition = query.get('condition') ?? '';
  const person = query.get('person') ?? '';
  const [first, second] = pair;
  return {
    chapter,
    ...(ID.test(condition) ? { condition } : {}),
    order: order.length === count ? order : standard.order,
    differencesOnly: query.get('only') === 'differences',
    plainWords: query.get('words') === 'plain',
    ...(ID.test(person) ? { person } : {}),
    ...(rows.length > 0 ? { rows } : {}),
    pair: pair.length === 2 && first && second ? [first, second] : standard.pair,
  };
}

/** The query that restores a choice, with its question mark; nothing for the default. */
export function formatChoice(choice: Choice): string {
  const standard = defaultChoice(choice.order.length);
  const parts = [
    choice.condition && `condition=${choice.condition}`,
    choice.order.join('') !== standard.order.join('') && `order=${choice.order.join('')}`,
    choice.differencesOnly && 'only=differences',
    choice.plainWords && 'words=plain',
    choice.person && `person=${choice.person}`,
    choice.rows && `rows=${choice.rows.join(',')}`,
    choice.pair.join('') !== standard.pair.join('') && `pair=${choice.pair.join('')}`,
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The query for ids in another than the canonical order. */
export function formatOrder(canonical: readonly string[], as: readonly string[]): string {
  const order = as.flatMap((id) => LETTERS[canonical.indexOf(id)] ?? []);
  return formatChoice({ ...defaultChoice(canonical.length), order });
}

function letters(text: string | null, allowed: readonly Letter[]): Letter[] {
  const found = (text ?? '').toUpperCase().slice(0, LETTERS.length).split('');
  return [...new Set(allowed.filter((letter) => found.includes(letter)))].sort(
    (a, b) => found.indexOf(a) - found.indexOf(b),
  );
}
