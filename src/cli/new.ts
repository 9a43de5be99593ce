// Starts a record from its template and never overwrites one. Usage: new <kind> <id>
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type NewRecord, newRecord } from './new-record.ts';

const asked = newRecord(process.argv.slice(2));
const problem = asked.ok ? await write(asked) : asked.problem;
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
} else if (asked.ok) {
  console.log(`Wrote ${asked.path}, which needs its facts now.`);
  console.log(
    'Next: `npm run check` lists what remains to be filled in, and `npm run dev` shows the pages as you write.',
  );
}

/** Writes the file, or returns the sentence that says why it was not written. */
async function write({ path, text }: NewRecord & { ok: true }): Promise<string | undefined> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return `${path} exists already: edit it, or choose another id.`;
    throw error;
  }
}
