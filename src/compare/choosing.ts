// "Choosing between them": for each modality the circumstances that speak for a look at it, each from one row.
import type { Evidence } from '../evidence/evidence.ts';
import type { Cell, Column, Comparison, Item, Row, Statement, Subset, TreatedCondition } from './comparison.ts';
import { orderContrasts } from './contrasts.ts';
import { ownConditions, sharedConditions } from './own-conditions.ts';
import { counted, inSentence } from './phrases.ts';
import { list } from './words.ts';

/** Computed from differences only, so it says something else for every set of modalities. It never advises a person. */
export function deriveChoosing(
  columns: readonly Column[],
  rows: readonly Row[],
  conditions: readonly Subset[],
  evidence: Evidence,
): Comparison['choosing'] {
  const find = (id: string) => rows.find((row) => row.id === id);
  const apart = orderContrasts(rows).flatMap(({ row, verdict }) =>
    verdict.is === 'opposed' || verdict.is === 'different' ? (find(row) ?? []) : [],
  );
  return columns.map(({ letter }, i) => ({
    letter,
    when: [
      ...apart.flatMap((row) => ownPosition(row, i)).slice(0, MOST_STANCES),
      ...recommended(sharedConditions(columns.length, conditions), evidence, i),
      ...designedFor(letter, conditions),
      ...ownItems(find('focus'), i, (names) => `the wish is to work on ${names}`),
      ...ownItems(find('formats'), i, (names) => `the form wanted is ${names}`),
      ...extremeRange(find('sessions'), i),
      ...extremeLevel(find('homework'), i, HOMEWORK_WORDS),
      ...extremeLevel(find('contact'), i, CONTACT_WORDS),
      ...extremeLevel(find('telling'), i, TELLING_WORDS),
      ...cautious(find('cautions'), i),
    ],
  }));
}

/** Of positions only so many speak, those that are furthest apart: the list is read, not searched. */
const MOST_STANCES = 6;

/** What speaks for a look at the one whose position none of the others holds, in the words of the question's record. */
function ownPosition(row: Row, column: number): Statement[] {
  const cell = row.cells[column];
  if (cell?.is !== 'stance') return [];
  const others = new Set(
    row.cells.flatMap((c, i) => (i !== column && c.is === 'stance' ? c.holds.map((p) => p.id) : [])),
  );
  return cell.holds
    .flatMap(({ id, when }) => (others.has(id) || when === undefined ? [] : [{ text: when, rows: [row.id] }]))
    .slice(0, 1);
}

/** Where bodies recommend it for a condition that all are listed for, and none recommends another. It counts, and weighs nothing. */
function recommended(shared: readonly TreatedCondition[], { conditions }: Evidence, column: number): Statement[] {
  return shared.flatMap(({ id, name }) => {
    const standings = conditions.find((c) => c.id === id)?.standings ?? [];
    const own = standings[column];
    const others = standings.filter((_, i) => i !== column);
    if (!own || own.adults.for.length === 0 || others.some((s) => s.adults.for.length > 0)) return [];
    const bodies = counted(own.adults.for.length, 'guideline body', 'guideline bodies');
    return [
      {
        text: `the problem is ${inSentence(name)} and a recommendation matters: ${bodies} of those read here recommend${own.adults.for.length === 1 ? 's' : ''} it, none the other${others.length === 1 ? '' : 's'}`,
        rows: ['evidence'],
      },
    ];
  });
}

/** What a level says on its own; a level between has nothing to say, even where it is the lowest or the highest here. */
type LevelWords = Readonly<Record<string, string>>;

const HOMEWORK_WORDS: LevelWords = {
  none: 'no work between sessions is wanted',
  suggested: 'little work between sessions is wanted',
  central: 'practice between sessions is welcome',
};
const CONTACT_WORDS: LevelWords = { planned: 'planned contact between sessions is wanted' };
const TELLING_WORDS: LevelWords = {
  'not-asked': 'telling what happened in detail is not wanted, or not yet',
  optional: 'it is to stay open how much is told of what happened',
  'in-detail': 'a person is ready to go through what happened in detail',
};

/** Only what a modality was made for, and none of the others is listed for. */
function designedFor(letter: Column['letter'], conditions: readonly Subset[]): Statement[] {
  const own = ownConditions(letter, conditions).filter((c) => c.treated.some((t) => t.role === 'designed-for'));
  if (own.length === 0) return [];
  const names = own.map((c) => inSentence(c.name));
  return [{ text: `the problem is ${list(names, 'or')}, for which it was designed`, rows: ['conditions'] }];
}

/** Where it has cautions of its own, what is considered is read with them. */
function cautious(row: Row | undefined, column: number): Statement[] {
  const cell = row?.cells[column];
  if (!row || cell?.is !== 'prose') return [];
  const isShared = row.cells.some((other, i) => i !== column && other.is === 'prose' && other.text === cell.text);
  return isShared ? [] : [{ text: 'none of its cautions applies', rows: [row.id] }];
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

/** Speaks for the one modality that alone stands lowest, or highest, on the scale, and only in that level's own words. */
function extremeLevel(row: Row | undefined, column: number, words: LevelWords): Statement[] {
  const cell = row?.cells[column];
  const others = row?.cells.flatMap((other, i) => (i !== column && other.is === 'level' ? [other.step] : [])) ?? [];
  if (!row || cell?.is !== 'level' || others.length === 0) return [];
  const alone = others.every((step) => cell.step < step) || others.every((step) => cell.step > step);
  const text = words[cell.level];
  return alone && text !== undefined ? [{ text, rows: [row.id] }] : [];
}
