// "Choosing between them": for each modality the circumstances that speak for a look at it, each from one row.
import type { Cell, Column, Comparison, Item, Row, Statement, Subset } from './comparison.ts';
import { inSentence, list } from './words.ts';

/** Computed from differences only, so it says something else for every set of modalities. It never advises a person. */
export function deriveChoosing(
  columns: readonly Column[],
  rows: readonly Row[],
  conditions: readonly Subset[],
): Comparison['choosing'] {
  const find = (id: string) => rows.find((row) => row.id === id);
  return columns.map(({ letter }, i) => ({
    letter,
    when: [
      ...ownConditions(letter, conditions),
      ...ownItems(find('focus'), i, (names) => `the wish is to work on ${names}`),
      ...ownItems(
        find('formats'),
        i,
        (names) => `${names} format is wanted; of those compared it alone is described so`,
      ),
      ...extremeRange(find('sessions'), i),
      ...extremeLevel(find('homework'), i, {
        least: 'little work between sessions is possible',
        most: 'practice between sessions is welcome',
      }),
      ...extremeLevel(find('contact'), i, {
        least: 'no contact between sessions is needed',
        most: 'contact between sessions is wanted',
      }),
      ...extremeLevel(find('telling'), i, {
        least: 'telling what happened in detail is not wanted, or not yet',
        most: 'a person is ready to go through what happened in detail',
      }),
    ],
  }));
}

function ownConditions(letter: string, conditions: readonly Subset[]): Statement[] {
  const own = conditions.find((s) => s.members.length === 1 && s.members[0] === letter)?.conditions ?? [];
  return own.length === 0
    ? []
    : [
        {
          text: `the problem is ${list(
            own.map((c) => inSentence(c.name)),
            'or',
          )}`,
          rows: ['conditions'],
        },
      ];
}

function ownItems(row: Row | undefined, column: number, say: (names: string) => string): Statement[] {
  if (!row) return [];
  const others = new Set(row.cells.flatMap((cell, i) => (i === column ? [] : itemsOf(cell).map((item) => item.id))));
  const own = itemsOf(row.cells[column]).filter((item) => !others.has(item.id));
  return own.length === 0
    ? []
    : [
        {
          text: say(
            list(
              own.map((item) => item.name),
              'or',
            ),
          ),
          rows: [row.id],
        },
      ];
}

function itemsOf(cell: Cell | undefined): Item[] {
  return cell?.is === 'items' ? cell.items : [];
}

/** Speaks only where the ranges do not meet, and only for the shortest and the longest course. */
function extremeRange(row: Row | undefined, column: number): Statement[] {
  const spans =
    row?.cells.map((cell) =>
      cell.is === 'range'
        ? { min: cell.min, max: cell.max === 'open' ? Number.POSITIVE_INFINITY : cell.max }
        : undefined,
    ) ?? [];
  const own = spans[column];
  const others = spans.filter((s, i): s is { min: number; max: number } => i !== column && s !== undefined);
  if (!row || !own || others.length === 0) return [];
  if (others.every((s) => own.max < s.min)) return [{ text: 'a shorter course is wanted', rows: [row.id] }];
  if (others.every((s) => own.min > s.max)) return [{ text: 'there is time for a longer course', rows: [row.id] }];
  return [];
}

/** Speaks for the one modality that alone stands lowest, or highest, on the scale. */
function extremeLevel(row: Row | undefined, column: number, words: { least: string; most: string }): Statement[] {
  const places = row?.cells.map((cell) => (cell.is === 'level' ? cell.step : undefined)) ?? [];
  const own = places[column];
  const others = places.filter((p, i): p is number => i !== column && p !== undefined);
  if (!row || own === undefined || others.length === 0) return [];
  if (others.every((p) => own < p)) return [{ text: words.least, rows: [row.id] }];
  if (others.every((p) => own > p)) return [{ text: words.most, rows: [row.id] }];
  return [];
}
