// The real records as files, for tests that change some of them.
import { readFiles } from '../src/catalog/read-files.ts';

export const realFiles = await readFiles(process.cwd());
