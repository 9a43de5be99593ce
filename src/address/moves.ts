// The moves of the tool, each from one address to the next. What is chosen is in the address and nowhere else.
import { FEWEST, LETTERS, type Letter, MOST, type RowId } from '../compare/comparison.ts';
import { type Choice, defaultChoice, formatChoice } from './choice.ts';
import { type Chapter, comparePath } from './compare-path.ts';

/** What is compared, in canonical order, and how it is shown. */
export interface Shown {
  ids: readonly string[];
  choice: Choice;
}

/** These modalities, in any order, as they are shown where nothing was chosen. */
export function defaultShown(ids: readonly string[]): Shown {
  return { ids: [...ids].sort(), choice: defaultChoice(ids.length) };
}

/** The address that shows exactly this; with fewer than two modalities, the start of the tool with what is left. */
export function addressOf({ ids, choice }: Shown): string {
  if (ids.length < FEWEST) return startPath(ids);
  return comparePath(ids, choice.chapter) + formatChoice(choice);
}

export function startPath(ids: readonly string[]): string {
  return ids.length === 0 ? '/compare/' : `/compare/?${ids.map((id) => `m=${encodeURIComponent(id)}`).join('&')}`;
}

export function canAdd({ ids }: Shown): boolean {
  return ids.length < MOST;
}

/** A new modality takes its place in the alphabet, or comes last where the reader has an order of their own. */
export function add(shown: Shown, id: string): Shown {
  if (shown.ids.includes(id) || !canAdd(shown)) return shown;
  const own = isReordered(shown);
  const order = orderOfIds(shown);
  return withOrder(shown, own ? [...order, id] : [...order, id].sort());
}

export function remove(shown: Shown, letter: Letter): Shown {
  const id = shown.ids[LETTERS.indexOf(letter)];
  return withOrder(
    shown,
    orderOfIds(shown).filter((other) => other !== id),
  );
}

/** Moves a column by so many places; at an end it stays. */
export function move(shown: Shown, letter: Letter, by: number): Shown {
  const order = shown.choice.order.filter((other) => other !== letter);
  const to = Math.min(Math.max(shown.choice.order.indexOf(letter) + by, 0), order.length);
  return { ...shown, choice: { ...shown.choice, order: order.toSpliced(to, 0, letter) } };
}

export function toggleDifferences({ ids, choice }: Shown): Shown {
  return { ids, choice: { ...choice, differencesOnly: !choice.differencesOnly } };
}

export function toggleWords({ ids, choice }: Shown): Shown {
  return { ids, choice: { ...choice, plainWords: !choice.plainWords } };
}

export function choosePerson({ ids, choice }: Shown, person: string): Shown {
  return { ids, choice: { ...choice, person } };
}

/** Shows these rows; none means every row. */
export function chooseRows({ ids, choice: { rows: _, ...choice } }: Shown, rows: readonly RowId[]): Shown {
  return { ids, choice: rows.length > 0 ? { ...choice, rows: [...rows] } : choice };
}

/** Narrows everything to one condition; none means every one. */
export function chooseCondition({ ids, choice: { condition: _, ...choice } }: Shown, condition: string): Shown {
  return { ids, choice: condition === '' ? choice : { ...choice, condition } };
}

export function openChapter({ ids, choice }: Shown, chapter: Chapter): Shown {
  return { ids, choice: { ...choice, chapter } };
}

/** On a narrow screen: shows this column in place of the one shown longest. */
export function showColumn({ ids, choice }: Shown, letter: Letter): Shown {
  const [, kept] = choice.pair;
  return choice.pair.includes(letter) ? { ids, choice } : { ids, choice: { ...choice, pair: [kept, letter] } };
}

function isReordered({ choice }: Shown): boolean {
  return choice.order.some((letter, i) => letter !== LETTERS[i]);
}

function orderOfIds({ ids, choice }: Shown): string[] {
  return choice.order.flatMap((letter) => ids[LETTERS.indexOf(letter)] ?? []);
}

/** Letters follow the canonical order, so a change of ids gives each modality its letter anew. */
function withOrder({ choice }: Shown, ordered: readonly string[]): Shown {
  const ids = [...ordered].sort();
  const { rows, condition, chapter, person } = choice;
  return {
    ids,
    choice: {
      ...defaultChoice(ids.length),
      chapter,
      ...(condition === undefined ? {} : { condition }),
      order: ordered.flatMap((id) => LETTERS[ids.indexOf(id)] ?? []),
      differencesOnly: choice.differencesOnly,
      plainWords: choice.plainWords,
      ...(person === undefined ? {} : { person }),
      ...(rows ? { rows } : {}),
    },
  };
}
