// Lists what a record claims beside what was read for it, for a second reader. Usage: claims <kind/id or id> [--whole]
import { buildCatalog } from '../catalog/build-catalog.ts';
import { type Claimed, claimed, claimsAboutModality } from '../catalog/claims-about.ts';
import { parseEntry } from '../catalog/entry.ts';
import { findRecord } from '../catalog/find-record.ts';
import { nameOf } from '../catalog/name-of.ts';
import { readFiles } from '../catalog/read-files.ts';
import { readingShares } from '../catalog/reading-shares.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { Kind } from '../schema/kinds.ts';
import { claimsText, type PlacedClaim } from './claims-text.ts';

// A pager that is left early, or `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const words = process.argv.slice(2);
const whole = words.includes('--whole');
const [word, more] = words.filter((one) => one !== '--whole');

const files = await readFiles(process.cwd()).catch((error: unknown) =>
  stop(1, error instanceof Error ? error.message : String(error)),
);
const built = buildCatalog(files);
if (!built.ok) stop(1, 'The records have problems: `npm run check` lists them. Mend them first.');
const { catalog } = built;
if (word === undefined || more !== undefined)
  stop(2, 'Write one record, by its id or its kind and id, like: npm run claims seeking-safety');
const found = findRecord(catalog, word);
if (!found.ok) stop(2, found.problem);

const claims = claimsAbout(catalog, found.kind, found.id);
const shares = readingShares(claims, catalog);
const { columns, isTTY } = process.stdout;
// Where no terminal says how wide it is, it says 0 or nothing.
const layout = { width: Math.min(columns || 100, 120), colour: isTTY && !process.env.NO_COLOR, whole };
for (const line of claimsText(placed(catalog, claims), catalog.sources, layout)) console.log(line);
console.log(
  `\n${claims.length} claims: ${shares['full-text']} rest on passages read in full, ${shares.abstract} on an abstract or opening, ${shares.record} on a bare record; ${shares.again} on a source that was opened twice.`,
);

function claimsAbout(all: Catalog, kind: Kind, id: string): Claimed[] {
  return kind === 'modalities' ? claimsAboutModality(all, id) : claimed(all, kind, id);
}

/** In the order in which the records come up, findings of one source together; in each as its lines stand. */
function placed(all: Catalog, listed: readonly Claimed[]): PlacedClaim[] {
  const places = [...new Set(listed.map(({ kind, id }) => `${kind}/${id}`))];
  const source = (place: string) => all.findings[place.replace(/^findings\//, '')]?.source ?? '';
  return places
    .sort((a, b) => (source(a) < source(b) ? -1 : source(a) > source(b) ? 1 : 0))
    .flatMap((place) =>
      inFile(
        all,
        `data/${place}.yaml`,
        listed.filter(({ kind, id }) => `${kind}/${id}` === place),
      ),
    );
}

function inFile(all: Catalog, path: string, own: readonly Claimed[]): PlacedClaim[] {
  const file = files.find((one) => one.path === path);
  const [first] = own;
  if (!file || !first) return [];
  const { entry } = parseEntry(first.kind, first.id, file);
  return own
    .map((claim) => ({
      ...claim,
      name: nameOf(all, first.kind, first.id),
      file: path,
      line: entry.problem(claim.path, '').line,
    }))
    .sort((a, b) => a.line - b.line);
}

function stop(code: number, problem: string): never {
  console.error(problem);
  process.exit(code);
}
