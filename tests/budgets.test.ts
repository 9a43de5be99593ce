// The limits of weight, in bytes as brotli sends them. 1 KB is 1,024 bytes.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageAddresses } from '../src/site/app.ts';
import { assets } from './built.ts';
import { realCatalog } from './real-catalog.ts';

const KB = 1024;
const weight = (content: string | Buffer) => brotliCompressSync(content).length;
const scriptWeight = (address: string) => weight(readFileSync(`build${address}`));

const pairs = pageAddresses(realCatalog).filter((path) => path.includes('-vs-'));

/** The pages of a chapter as the build wrote them, the heaviest last, as a quicker way of packing weighs them. */
const pagesOf = (chapter: string) =>
  pairs
    .filter((path) => new RegExp(`-vs-[^/]+/${chapter}$`).test(path))
    .map((path) => ({ path, bytes: quickWeight(readFileSync(`dist${path}index.html`)) }))
    .sort((a, b) => a.bytes - b.bytes)
    .map(({ path }) => path);

const quickWeight = (content: Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;

/** To pack thousands as well as can be takes many minutes. The two ways rank pages alike, but for a few places. */
const HEAVIEST = 60;

const weights = (paths: readonly string[]) =>
  paths.map((path) => ({ path, bytes: weight(readFileSync(`dist${path}index.html`)) }));

test.each(['', 'ideas/', 'roots/', 'practice/'])(
  'HTML with its CSS: at most 14 KB for every pair page, chapter "%s"',
  (chapter) => {
    const paths = pagesOf(chapter);
    expect(paths.length).toBeGreaterThanOrEqual(91);
    expect(weights(paths.slice(-HEAVIEST)).filter(({ bytes }) => bytes > 14 * KB)).toEqual([]);
  },
);

test('the chapter on evidence, which grows with what is known: half of the pairs within 12 KB, none over 44 KB', () => {
  const paths = pagesOf('evidence/');
  const middle = Math.floor(paths.length / 2);
  for (const { path, bytes } of weights(paths.slice(middle - 1, middle + 2)))
    expect(bytes, path).toBeLessThanOrEqual(12 * KB);
  for (const { path, bytes } of weights(paths.slice(-10))) expect(bytes, path).toBeLessThanOrEqual(44 * KB);
});

describe('script', () => {
  const PLACES = {
    overview: /^tool-OverviewChapter/,
    evidence: /^tool-EvidenceChapter/,
    ideas: /^tool-IdeasChapter/,
    roots: /^tool-RootsChapter/,
    practice: /^tool-PracticeChapter/,
    start: /^tool-draw-start-/,
  };
  const files = readdirSync('build/assets').filter((name) => name.endsWith('.js'));

  /** A script with every other that it imports before it runs, however far around. */
  const withImports = (name: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(name)) return seen;
    seen.add(name);
    const code = readFileSync(`build/assets/${name}`, 'utf8');
    for (const [, other = ''] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)) withImports(other, seen);
    return seen;
  };

  const bytesOf = (names: readonly string[]) =>
    [...new Set(names.flatMap((name) => [...withImports(name)]))]
      .map((name) => scriptWeight(`/assets/${name}`))
      .reduce((a, b) => a + b);
  test.each(Object.entries(PLACES))('at most 15 KB in the comparison tool at its %s', (_, chunk) => {
    const own = files.filter((name) => chunk.test(name));
    expect(own.length).toBeGreaterThan(0);
    expect(bytesOf([assets.scripts.tool.replace('/assets/', ''), ...own])).toBeLessThanOrEqual(15 * KB);
  });

  const partOf = (name: string): string => {
    const found = files.filter((file) => file.startsWith(`form-${name}-`));
    expect(found).toHaveLength(1);
    return found[0] ?? '';
  };

  test.each([
    ['a filter', ['form-filter']],
    ['a picker', ['form-compare']],
    ['a search field and a picker, as at the start', ['form-compare', 'form-search']],
  ])('at most 4 KB where there is %s', (_, parts) => {
    const main = assets.scripts.form.replace('/assets/', '');
    expect(bytesOf([main, ...parts.map(partOf)])).toBeLessThanOrEqual(4 * KB);
  });

  test('a page of the search carries no more than that even once the field is used', () => {
    const main = assets.scripts.form.replace('/assets/', '');
    expect(bytesOf([main, partOf('form-search'), partOf('search')])).toBeLessThanOrEqual(4 * KB);
  });

  test('what comes later stays small: names are searched once the field is used, wide comparisons made on a static copy', () => {
    const later = { 'add-modality-live': 2, 'overview-parts': 3, 'compare-here': 13 };
    for (const [name, most] of Object.entries(later)) {
      const found = files.filter((file) => file.startsWith(`tool-${name}-`));
      expect(found).toHaveLength(1);
      expect(scriptWeight(`/assets/${found[0]}`)).toBeLessThanOrEqual(most * KB);
    }
  });
});

test('fonts are subset: at most 64 KB each', () => {
  const fonts = readdirSync('build/assets').filter((name) => name.endsWith('.woff2'));
  expect(fonts).toHaveLength(3);
  for (const font of fonts) expect(readFileSync(`build/assets/${font}`).length, font).toBeLessThanOrEqual(64 * KB);
});
