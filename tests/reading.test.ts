// How far the claims of a page were read, and by whom a second time: said on the page, and true of the records.
import { expect, test } from 'vitest';
import { type Claimed, claimsAboutCondition, claimsAboutModality } from '../src/catalog/claims-about.ts';
import { type ReadingShares, readingSharesByKind } from '../src/catalog/reading-shares.ts';
import { createApp } from '../src/site/app.ts';
import { assets, html, openData, origin, references } from './built.ts';
import { edited, rebuild } from './changed-files.ts';
import { realCatalog } from './real-catalog.ts';

/** The page's text, without its marks. */
const textOf = (page: string) => page.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
const countOn = async (path: string) => {
  const [, claims, ...parts] =
    /Of (\d+) claims behind this page (\d+|none) rest on passages read in full, (\d+|none) on an abstract or opening, (\d+|none) on a bare record, each/.exec(
      textOf(await html(path)),
    ) ?? [];
  return { claims: Number(claims), parts: parts.map((part) => (part === 'none' ? 0 : Number(part))) };
};
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

test.each([
  ['/modalities/emdr/', claimsAboutModality(realCatalog, 'emdr').length],
  ['/modalities/emdr/plain/', claimsAboutModality(realCatalog, 'emdr').length],
  ['/conditions/ptsd/', claimsAboutCondition(realCatalog, 'ptsd').length],
])('%s counts each of its claims once', async (path, expected) => {
  const { claims, parts } = await countOn(path);
  expect(claims).toBe(expected);
  expect(sum(parts)).toBe(claims);
});

test('the page about the catalog has a row for each kind that makes claims, and their sum', async () => {
  const page = await html('/about/');
  const rows = readingSharesByKind(realCatalog);
  for (const [kind, shares] of [...rows, ['all', sumOf(rows.map(([, of]) => of))] as const])
    expect(page).toContain(
      `<th scope="row">${kind}</th><td>${shares['full-text']}</td><td>${shares.abstract}</td><td>${shares.record}</td><td>${shares.again}</td>`,
    );
});

function sumOf(shares: readonly ReadingShares[]): ReadingShares {
  const total = (part: keyof ReadingShares) => sum(shares.map((of) => of[part]));
  return {
    record: total('record'),
    abstract: total('abstract'),
    'full-text': total('full-text'),
    again: total('again'),
  };
}

const PAIR = ['brainspotting', 'emdr'];

test('a comparison counts what is said of both of its sides once', async () => {
  const [one, other] = PAIR.map((id) => claimsAboutModality(realCatalog, id));
  const key = ({ kind, id, path, says }: Claimed) => [kind, id, path.join('.'), says].join(' ');
  const both = new Set([...(one ?? []), ...(other ?? [])].map(key));
  const { claims, parts } = await countOn(`/compare/${PAIR.join('-vs-')}/practice/`);
  expect(claims).toBe(both.size);
  expect(sum(parts)).toBe(claims);
});

test.each([
  '/questions/body/',
  '/traditions/somatic/',
  '/thinkers/carl-rogers/',
  '/guidelines/nice-ptsd-2018/',
  '/findings/ptsd/',
  '/critiques/',
  '/classes/',
  '/glossary/',
  '/lineage/',
  '/method/',
  '/compare/brainspotting-vs-emdr/talk/',
])('%s says how its claims were read', async (path) => {
  const { claims, parts } = await countOn(path);
  expect(claims).toBeGreaterThan(0);
  expect(sum(parts)).toBe(claims);
});

test('a second reading is shown beside the review, and nothing where there was none', async () => {
  const path = 'data/modalities/seeking-safety.yaml';
  const read = rebuild({
    [path]: edited((record) =>
      record.setIn(['secondReading'], {
        on: '2026-11-26',
        by: 'somebody who had not written it',
        changed: 'A comparator was added.',
      }),
    ),
  });
  if (!read.ok) throw new Error('The record should be sound.');
  const app = createApp(read.catalog, { origin, assets, openData, references });
  const page = textOf(await (await app.request('/modalities/seeking-safety/')).text());
  expect(page).toContain(
    'Read again, claim by claim, 2026-11-26: somebody who had not written it. A comparator was added.',
  );
  const without = rebuild({ [path]: edited((record) => record.deleteIn(['secondReading'])) });
  if (!without.ok) throw new Error('The record should be sound.');
  const plain = createApp(without.catalog, { origin, assets, openData, references });
  expect(textOf(await (await plain.request('/modalities/seeking-safety/')).text())).not.toContain('Read again, claim');
});
