// Checks data/ and prints every problem at once. Usage: check [word…] prints only problems of files that match a word.

import { readCatalog } from '../catalog/read-catalog.ts';
import { checkedWords } from '../command/check-words.ts';

// A pager that is left early, or `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const result = await readCatalog(process.cwd()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
const { sound, lines } = checkedWords(result, process.argv.slice(2));
if (sound) for (const line of lines) console.log(line);
else {
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}
