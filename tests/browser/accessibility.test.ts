// WCAG 2.2 AA, as far as a machine can tell: no axe violation on any kind of page, light and dark, wide and narrow.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

const SIX = Object.keys(realCatalog.modalities).sort().slice(0, 6).join('-vs-');
const PAGES = [
  '/',
  '/modalities/',
  '/modalities/seeking-safety/',
  '/compare/',
  '/compare/12-step-facilitation-vs-seeking-safety/',
  '/compare/12-step-facilitation-vs-emdr-vs-seeking-safety/?only=differences',
  `/compare/${SIX}/`,
  '/compare/emdr/',
  '/compare/12-step-facilitation-vs-seeking-safety/talk/',
  '/compare/12-step-facilitation-vs-seeking-safety/evidence/',
  '/compare/12-step-facilitation-vs-seeking-safety/ideas/',
  '/compare/12-step-facilitation-vs-seeking-safety/roots/?words=plain',
  '/compare/12-step-facilitation-vs-seeking-safety/practice/',
  `/compare/${SIX}/ideas/`,
  '/modalities/seeking-safety/plain/',
  '/modalities/?condition=ptsd',
  '/lineage/',
  '/search/?q=cbt+vs+dbt',
  '/questions/',
  '/questions/traumatic-memory/',
  '/questions/what-brings-change/',
  '/thinkers/',
  '/thinkers/b-f-skinner/',
  '/critiques/',
  '/vignettes/',
  '/vignettes/teresa/',
  '/glossary/',
  `/compare/${SIX}/evidence/?condition=depression`,
  '/conditions/',
  '/conditions/ptsd/',
  '/guidelines/',
  '/guidelines/va-dod-ptsd-2023/',
  '/findings/gambling-disorder/',
  '/classes/',
  '/traditions/',
  '/traditions/integrative/',
  '/sources/',
  '/sources/nowinski1992/',
  '/method/',
  '/about/',
  '/api/',
  '/data/',
  '/data/tables/',
  '/changes/',
  '/nowhere/',
];
/** Long lists of the like, or widest comparisons: once is enough, dark and narrow, where most can go wrong. */
const LONG = new Set([
  '/lineage/',
  '/sources/',
  '/findings/gambling-disorder/',
  '/classes/',
  '/conditions/ptsd/',
  `/compare/${SIX}/`,
  `/compare/${SIX}/ideas/`,
  '/critiques/',
  '/glossary/',
  '/modalities/seeking-safety/plain/',
  '/vignettes/',
  '/thinkers/',
  `/compare/${SIX}/evidence/?condition=depression`,
]);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.each(
  PAGES.flatMap((path) => [...(LONG.has(path) ? [] : [[path, 'light', 1280] as const]), [path, 'dark', 360] as const]),
)('%s, %s, %i px', async (path, colorScheme, width) => {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(server.address + path);
  if (path.includes('-vs-') && !path.endsWith('/talk/')) await page.waitForSelector('html.alive');
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(
    violations.map(
      (v) =>
        `${v.id}: ${v.help} ${v.nodes
          .slice(0, 3)
          .map((n) => n.target.join(' '))
          .join(', ')}`,
    ),
  ).toEqual([]);
  await context.close();
});

test('the opened type-ahead, an opened source and an opened term have none either', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${server.address}/compare/12-step-facilitation-vs-seeking-safety/`);
  await page.waitForSelector('html.alive');
  await page.locator('td .cites button').first().click();
  const withSource = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  await page.keyboard.press('Escape');
  await page.locator('.term').first().click();
  const withTerm = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  await page.keyboard.press('Escape');
  await page.getByLabel('Add a modality').fill('c');
  await page.locator('#add-list [role=option]').first().waitFor();
  const withList = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(
    [...withSource.violations, ...withTerm.violations, ...withList.violations].map(
      (v) => `${v.id}: ${v.nodes[0]?.target.join(' ')}`,
    ),
  ).toEqual([]);
});
