// Writes every source in the styles that people write in, and a page with words that stand for its title and its address.
// The styles are those of the Citation Style Language; citeproc-js, which reference managers use, applies them.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import CSL from 'citeproc';
import { type CitedPage, type CslItem, pageItem, sourceItem } from '../cite/csl-item.ts';
import { ADDRESS, PAGE, type Style, type Styled, TITLE } from '../cite/styled.ts';
import type { Catalog } from '../schema/catalog.ts';
import { inLines } from './write-catalog.ts';

/** A reference with a digest of what it was made from: what has not changed is not made again. */
type Made = Styled & { of: string };

export async function writeReferences(
  { sources }: Catalog,
  data: Pick<CitedPage, 'version' | 'date'>,
  built: string,
): Promise<void> {
  const file = join(built, 'references.json');
  const before = await readMade(file);
  const items: CslItem[] = [
    { ...pageItem({ ...data, title: TITLE, address: ADDRESS }), id: PAGE },
    ...Object.values(sources).map(sourceItem),
  ];
  const digests = new Map(items.map((item) => [item.id, digestOf(item)]));
  const changed = items.filter(({ id }) => before[id]?.of !== digests.get(id));
  const styled: Record<Style, Map<string, string>> = {
    apa: format(changed, styles.apa),
    vancouver: format(changed, styles.vancouver),
  };
  const made = items.map(({ id }): [string, Made | undefined] => {
    const [apa, vancouver] = [styled.apa.get(id), styled.vancouver.get(id)];
    if (apa === undefined || vancouver === undefined) return [id, before[id]];
    return [id, { of: digests.get(id) ?? '', apa, vancouver }];
  });
  await writeFile(file, inLines(Object.fromEntries(made)));
}

async function readMade(file: string): Promise<Record<string, Made>> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return {};
  }
}

const require = createRequire(import.meta.url);
const styles: Record<Style, string> = require('@citation-js/plugin-csl/lib-mjs/styles.json');
const locale: string = require('@citation-js/plugin-csl/lib-mjs/locales.json')['en-US'];
const program = JSON.stringify([styles, locale, CSL.PROCESSOR_VERSION]);

function digestOf(item: CslItem): string {
  return createHash('sha256').update(program).update(JSON.stringify(item)).digest('hex').slice(0, 16);
}

/** Each item by itself: "2019a" and longer first names belong to the list in which two would be taken for one. */
function format(items: readonly CslItem[], style: string): Map<string, string> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const apart = style.replace(/ (disambiguate-[a-z-]+|givenname-disambiguation-rule)="[^"]*"/g, '');
  const engine = new CSL.Engine(
    { retrieveLocale: () => locale, retrieveItem: (id) => byId.get(id) ?? {} },
    apart,
    'en-US',
    true,
  );
  engine.setOutputFormat('html');
  engine.updateItems([...byId.keys()], true);
  const [{ entry_ids }, entries] = engine.makeBibliography();
  return new Map(entries.map((entry, i) => [entry_ids[i]?.[0] ?? '', referenceIn(entry)]));
}

/** Without the number that the list would give it, and without marks but italics. */
function referenceIn(entry: string): string {
  return entry
    .replace(/<div class="csl-left-margin">.*?<\/div>/s, '')
    .replace(/<(?!\/?i>)[^>]+>/g, '')
    .replace(/&#(\d+);/g, (whole, code) => (/^(38|60|62)$/.test(code) ? whole : String.fromCodePoint(Number(code))))
    .trim();
}
