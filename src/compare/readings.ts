// Readings that several rows share: how a range, a set or prose of a record becomes a value and a cell.
import type { Absent } from '../schema/absence.ts';
import { isAbsent } from '../schema/absence.ts';
import { type Citation, parseCitation } from '../schema/citation.ts';
import { citationsIn } from '../schema/prose.ts';
import type { Cell } from './comparison.ts';
import { rangeText } from './course-label.ts';
import type { Range, Unit } from './judge-ranges.ts';
import type { SetOf } from './judge-sets.ts';
import type { Reading } from './row-spec.ts';

/** The `cite` list of a field, as citations. */
export function citations(cite: readonly string[]): Citation[] {
  return cite.flatMap((text) => parseCitation(`@${text}`) ?? []);
}

export function readRange<U extends Unit>(
  unit: U,
  field: { min: number; max: number | 'open'; cite: string[] } | Absent,
): Reading<Range<U>> | Absent {
  if (isAbsent(field)) return field;
  const value = { unit, min: field.min, max: field.max };
  return { value, cell: { is: 'range', ...value, value: rangeText(value), cite: citations(field.cite) } };
}

export function readSet<K extends string>(
  kind: K,
  ids: readonly string[],
  names: Readonly<Record<string, string>>,
  cite: readonly string[],
  text?: string,
): Reading<SetOf<K>> {
  const members = ids.map((id) => ({ id, name: names[id] ?? id }));
  return {
    value: { kind, members },
    cell: { is: 'items', items: members, cite: citations(cite), ...(text === undefined ? {} : { text }) },
  };
}

/** Prose, and the same in plain words where they are written. */
export function proseCell(text: string | Absent, plain?: string): Cell | Absent {
  return isAbsent(text) ? text : { is: 'prose', text, ...inPlainWords(plain, [text]) };
}

/** A plain text says nothing that the field does not, so it rests on the sources of the field. */
export function inPlainWords(plain: string | undefined, field: readonly string[]): { plain?: string } {
  if (plain === undefined) return {};
  const sources = new Set(field.flatMap(citationsIn).map(({ source }) => `@${source}`));
  return { plain: sources.size === 0 ? plain : `${plain} [${[...sources].join('; ')}]` };
}
