// What checking records says: that all is sound, or every problem at once.
import type { CatalogResult } from '../catalog/build-catalog.ts';
import { formatProblem, type Problem } from '../catalog/problem.ts';
import { readingAge } from '../rules/reading-age.ts';
import type { Catalog } from '../schema/catalog.ts';

export type Checked = { sound: true; lines: string[] } | { sound: false; lines: string[] };

/** `words` narrow what is shown to problems of files whose path holds one of them. */
export function checkedWords(result: CatalogResult, words: readonly string[] = [], show = formatProblem): Checked {
  if (result.ok) return { sound: true, lines: soundLines(result.catalog) };
  const shown = result.problems.filter(
    ({ file }: Problem) => words.length === 0 || words.some((word) => file.includes(word)),
  );
  const others = result.problems.length - shown.length;
  const count = `${shown.length} problem${shown.length === 1 ? '' : 's'}${others > 0 ? `, and ${others} in other files` : ''}.`;
  return { sound: false, lines: [...shown.map(show), '', count] };
}

function soundLines({ modalities, conditions, traditions, sources }: Catalog): string[] {
  const count = (shelf: object) => Object.keys(shelf).length;
  const ages = Object.values(modalities).map(({ plain }) => readingAge(Object.values(plain).flatMap((t) => t ?? [])));
  const age = (of: (...ages: number[]) => number) => of(...ages).toFixed(1);
  return [
    `The catalog is sound: ${count(modalities)} modalities, ${count(conditions)} conditions, ${count(traditions)} traditions, ${count(sources)} sources.`,
    `Plain words are read at ${age(Math.min)} to ${age(Math.max)} years (Flesch–Kincaid grade plus five).`,
  ];
}
