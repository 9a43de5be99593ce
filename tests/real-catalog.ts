// The real records, read once for a test file.
import { buildCatalog } from '../src/catalog/build-catalog.ts';
import { formatProblem } from '../src/catalog/problem.ts';
import { readFiles } from '../src/catalog/read-files.ts';

export const realFiles = await readFiles(process.cwd());

const result = buildCatalog(realFiles);
if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
export const realCatalog = result.catalog;
