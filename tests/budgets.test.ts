// The limits of weight, in bytes as brotli sends them. 1 KB is 1,024 bytes.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageAddresses } from '../src/site/app.ts';
import { app, assets } from './built.ts';
import { realCatalog } from './real-catalog.ts';

const KB = 1024;
const weight = (content: string | Buffer) => brotliCompressSync(content).length;
const scriptWeight = (address: string) => weight(readFileSync(`build${address}`));

test('HTML with its CSS: at most 14 KB for every pair page', async () => {
  const pairs = pageAddresses(realCatalog).filter((path) => path.includes('-vs-'));
  expect(pairs.length).toBeGreaterThanOrEqual(91);
  const heavy: string[] = [];
  for (const path of pairs) {
    const bytes = weight(await (await app.request(path)).text());
    if (bytes > 14 * KB) heavy.push(`${path}: ${bytes}`);
  }
  expect(heavy).toEqual([]);
});

describe('script', () => {
  test.each(['ComparisonView', 'StartView'])('at most 15 KB in the comparison tool with its %s', (view) => {
    const parts = readdirSync('build/assets').filter((name) => name.startsWith(`tool-${view}-`));
    expect(parts).toHaveLength(1);
    const bytes = [assets.scripts.tool, ...parts.map((name) => `/assets/${name}`)].map(scriptWeight);
    expect(bytes.reduce((a, b) => a + b)).toBeLessThanOrEqual(15 * KB);
  });

  test('at most 4 KB where there is a picker or a filter', () => {
    expect(scriptWeight(assets.scripts.form)).toBeLessThanOrEqual(4 * KB);
  });

  test('the engine, which only a static copy sends, and only for more than two, stays below 5 KB', () => {
    const engine = readdirSync('build/assets').filter((name) => /^tool-compare-/.test(name));
    expect(engine).toHaveLength(1);
    expect(scriptWeight(`/assets/${engine[0]}`)).toBeLessThanOrEqual(5 * KB);
  });
});

test('fonts are subset: at most 64 KB each', () => {
  const fonts = readdirSync('build/assets').filter((name) => name.endsWith('.woff2'));
  expect(fonts).toHaveLength(3);
  for (const font of fonts) expect(readFileSync(`build/assets/${font}`).length, font).toBeLessThanOrEqual(64 * KB);
});
