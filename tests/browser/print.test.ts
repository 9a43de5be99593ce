// What is made for paper, printed by a real browser: one sheet is one sheet.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pairsOf } from '../../src/site/views/asked-comparison.ts';
import { realCatalog } from '../real-catalog.ts';
import { launch } from './chromium.ts';
import { type Host, startNode } from './servers.ts';

let browser: Browser;
let server: Host;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), startNode()]);
});

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

/** Letters of what a page for a conversation says of a modality. */
function lengthOf(id: string): number {
  const { plain, burden } = realCatalog.modalities[id] ?? {};
  const said = [plain?.session, plain?.hard, plain?.cautions, plain?.dropout, JSON.stringify(burden)];
  return said.join('').length;
}

const pairs = pairsOf(realCatalog);
const byLength = [...pairs].sort((a, b) => lengthOf(b[0]) + lengthOf(b[1]) - lengthOf(a[0]) - lengthOf(a[1]));
const longest = Object.keys(realCatalog.modalities).sort((a, b) => lengthOf(b) - lengthOf(a));
const SETS = [
  ...byLength.slice(0, 4),
  ...pairs.filter((_, i) => i % Math.ceil(pairs.length / 6) === 0),
  longest.slice(0, 3),
  longest.slice(0, 6),
];

test.each(SETS.map((ids) => [[...ids].sort().join('-vs-')]))(
  '%s to talk over is one page of A4, and of Letter',
  async (ids) => {
    const page = await browser.newPage();
    await page.goto(`${server.address}/compare/${ids}/talk/`);
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
    }
    await page.close();
  },
);
