// What is made for paper, printed by a real browser: one sheet is one sheet, and a handout has at most four.
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

/** Letters of what a comparison says of a modality. */
const weightOf = (id: string) => JSON.stringify(realCatalog.modalities[id]).length;
const heaviest = Object.keys(realCatalog.modalities).sort((a, b) => weightOf(b) - weightOf(a));
const KNOWN = ['acceptance-and-commitment-therapy', 'cognitive-behavioral-therapy', 'dialectical-behavior-therapy'];
const HANDOUTS = [
  heaviest.slice(0, 2),
  KNOWN.slice(0, 2),
  KNOWN.slice(1),
  ['hakomi', 'morita-therapy'],
  heaviest.slice(0, 3),
  KNOWN,
  heaviest.slice(0, 4),
  heaviest.slice(0, 6),
  [...KNOWN, '12-step-facilitation', 'prolonged-exposure', 'seeking-safety'],
];

test.each(HANDOUTS.map((ids) => [[...ids].sort().join('-vs-')]))(
  '%s as a handout: two to four pages, with sources, address and version, without what is for a screen',
  async (ids) => {
    const page = await browser.newPage();
    await page.goto(`${server.address}/compare/${ids}/`);
    for (const format of ['A4', 'Letter'] as const) {
      const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
      expect(pages, format).toBeGreaterThanOrEqual(2);
      expect(pages, format).toBeLessThanOrEqual(4);
    }
    await page.emulateMedia({ media: 'print' });
    const { seen, unseen } = await page.evaluate(() => {
      const isSeen = (selector: string) => document.querySelector(selector)?.checkVisibility() ?? false;
      return {
        seen: ['h1', '.in-short', '.rows', '.sources li', '.on-paper'].map(isSeen),
        unseen: ['.bar', '.chapters', 'header nav', 'footer nav'].map(isSeen),
      };
    });
    expect(seen).toEqual([true, true, true, true, true]);
    expect(unseen).toEqual([false, false, false, false]);
    expect(await page.textContent('.on-paper')).toMatch(new RegExp(`/compare/${ids}/, version \\d+\\.\\d+\\.\\d+`));
    await page.close();
  },
);
