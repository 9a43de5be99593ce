// Checks data/ and prints every problem at once. Usage: check [word…] prints only problems of files that match a word.

import { formatProblem } from '../catalog/problem.ts';
import { readCatalog } from '../catalog/read-catalog.ts';
import { readingAge } from '../rules/reading-age.ts';

const words = process.argv.slice(2);
const result = await readCatalog(process.cwd()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
if (result.ok) {
  const count = (shelf: object) => Object.keys(shelf).length;
  const { modalities, conditions, traditions, sources } = result.catalog;
  const ages = Object.values(modalities).map(({ plain }) => readingAge(Object.values(plain).flatMap((t) => t ?? [])));
  const age = (of: (...ages: number[]) => number) => of(...ages).toFixed(1);
  console.log(
    `The catalog is sound: ${count(modalities)} modalities, ${count(conditions)} conditions, ${count(traditions)} traditions, ${count(sources)} sources.`,
  );
  console.log(`Plain words are read at ${age(Math.min)} to ${age(Math.max)} years (Flesch–Kincaid grade plus five).`);
} else {
  const shown = result.problems.filter((p) => words.length === 0 || words.some((word) => p.file.includes(word)));
  for (const problem of shown) console.error(formatProblem(problem));
  const others = result.problems.length - shown.length;
  console.error(
    `\n${shown.length} problem${shown.length === 1 ? '' : 's'}${others > 0 ? `, and ${others} in other files` : ''}.`,
  );
  process.exitCode = 1;
}
