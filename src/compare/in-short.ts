// "In short": computed sentences on what the compared share, what sets them apart, and what joins their evidence.
import type { Evidence } from '../evidence/evidence.ts';
import type { Cell, Column, Comparison, Item, Row, Statement, Subset } from './comparison.ts';
import { deriveJoined } from './joined.ts';
import { ownConditions, sharedConditions } from './own-conditions.ts';
import { all, counted, inSentence, sentence } from './phrases.ts';
import { list } from './words.ts';

export function deriveInShort(
  columns: readonly Column[],
  rows: readonly Row[],
  conditions: readonly Subset[],
  evidence: Evidence,
): Comparison['inShort'] {
  return {
    shared: deriveShared(columns, rows, conditions),
    apart: deriveApart(columns, rows, conditions),
    joined: deriveJoined(columns, conditions, evidence),
  };
}

function deriveShared(columns: readonly Column[], rows: readonly Row[], conditions: readonly Subset[]): Statement {
  const treated = sharedConditions(columns.length, conditions);
  const traditions = itemsInAll(row(rows, 'tradition')?.cells ?? []).map((i) => i.name);
  const focus = itemsInAll(row(rows, 'focus')?.cells ?? []).map((i) => i.name);
  const formats = itemsInAll(row(rows, 'formats')?.cells ?? []).map((i) => i.name);
  const phrases = [
    {
      row: 'conditions',
      text: treated.length > 0 && `are listed here for ${few(treated.map((c) => c.name))}`,
    },
    {
      row: 'tradition',
      text:
        traditions.length > 0 &&
        `stand in the ${list(traditions)} ${traditions.length === 1 ? 'tradition' : 'traditions'}`,
    },
    { row: 'focus', text: focus.length > 0 && `work on ${list(focus)}` },
    { row: 'formats', text: formats.length > 0 && `are given in ${list(formats)} form` },
    { row: 'homework', text: sharedLevel(row(rows, 'homework'), HOMEWORK_SHARED) },
    { row: 'telling', text: sharedLevel(row(rows, 'telling'), TELLING_SHARED) },
    { row: 'questions', text: sharedStances(rows) },
  ].filter((phrase): phrase is { row: string; text: string } => Boolean(phrase.text));
  const subject = all(columns.length);
  if (phrases.length === 0)
    return { text: `${subject} are psychotherapies; the structured rows below share nothing.`, rows: [] };
  return {
    text: sentence(`${subject} ${list(phrases.map(({ text }) => text))}`),
    rows: phrases.map((phrase) => phrase.row),
  };
}

const HOMEWORK_SHARED: Readonly<Record<string, string>> = {
  none: 'ask for no work between sessions',
  suggested: 'suggest work between sessions',
  expected: 'expect work between sessions',
  central: 'rest on work between sessions',
};

const TELLING_SHARED: Readonly<Record<string, string>> = {
  'not-asked': 'do not ask that what happened be told in detail',
  optional: 'leave open whether what happened is told in detail',
  'in-part': 'ask that what happened be told in part',
  'in-detail': 'ask that what happened be told in detail',
};

/** On how many of the questions that all of them answer they hold the same. */
function sharedStances(rows: readonly Row[]): string | undefined {
  const answered = rows.filter(
    ({ on, cells }) => on && cells.every((cell) => cell.is === 'stance' && cell.holds.length > 0),
  );
  const same = answered.filter(({ verdict }) => verdict.is === 'same').length;
  return same > 0 ? `hold the same on ${same} of ${counted(answered.length, 'contested question')}` : undefined;
}

function sharedLevel(found: Row | undefined, words: Readonly<Record<string, string>>): string | undefined {
  const [first] = found?.cells ?? [];
  return found?.verdict.is === 'same' && first?.is === 'level' ? words[first.level] : undefined;
}

function deriveApart(columns: readonly Column[], rows: readonly Row[], conditions: readonly Subset[]): Statement {
  const used = new Set<string>();
  const clauses = columns.flatMap(({ label, letter }, i) => {
    const focus = itemsOnlyIn(row(rows, 'focus')?.cells ?? [], i).map((item) => item.name);
    const treated = ownConditions(letter, conditions);
    if (focus.length > 0) used.add('focus');
    if (treated.length > 0) used.add('conditions');
    const own = [
      ...(focus.length > 0 ? [`works on ${list(focus)}`] : []),
      ...(treated.length > 0 ? [`is listed here for ${few(treated.map((c) => c.name))}`] : []),
    ];
    return own.length > 0 ? [`only ${label} ${own.join(', and ')}`] : [];
  });
  const opposed = rows.filter(({ on, verdict }) => on && verdict.is === 'opposed');
  if (opposed.length > 0) {
    const named = opposed.map(({ title }) => `“${title}”`);
    const on = `${columns.length === 2 ? 'they' : 'some of them'} are opposed on ${few(named, 'more question')}`;
    const rest = clauses.length > 0 ? `; of those compared, ${clauses.join('; ')}` : '';
    return { text: sentence(`${on}${rest}`), rows: [...opposed.slice(0, 3).map(({ id }) => id), ...used] };
  }
  if (clauses.length === 0) {
    return {
      text: 'In focus and in conditions treated nothing is peculiar to one of them; the rows below show where they differ.',
      rows: [],
    };
  }
  return { text: sentence(`of those compared, ${clauses.join('; ')}`), rows: [...used] };
}

/** At most three conditions by name; of more, two and the number of the rest. */
function few(names: readonly string[], more = 'more condition'): string {
  const said = names.map(inSentence);
  return said.length <= 3 ? list(said) : `${said.slice(0, 2).join(', ')} and ${counted(said.length - 2, more)}`;
}

function row(rows: readonly Row[], id: string): Row | undefined {
  return rows.find((r) => r.id === id);
}

function itemsOf(cell: Cell | undefined): Item[] {
  return cell?.is === 'items' ? cell.items : [];
}

function itemsInAll(cells: readonly Cell[]): Item[] {
  const [first, ...rest] = cells;
  return itemsOf(first).filter((item) => rest.every((cell) => itemsOf(cell).some((other) => other.id === item.id)));
}

function itemsOnlyIn(cells: readonly Cell[], column: number): Item[] {
  return itemsOf(cells[column]).filter((item) =>
    cells.every((cell, i) => i === column || !itemsOf(cell).some((other) => other.id === item.id)),
  );
}
