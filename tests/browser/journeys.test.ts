// What a reader does, in a real browser: on the server, on the static copy, with and without script, wide and narrow.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './chromium.ts';
import { type Host, startNode, startStatic } from './servers.ts';

const PAIR = '/compare/12-step-facilitation-vs-seeking-safety/';
let browser: Browser;
let server: Host;
let copy: Host;
const problems: string[] = [];

beforeAll(async () => {
  [browser, server, copy] = await Promise.all([launch(), startNode(), startStatic()]);
});

afterAll(async () => {
  await browser?.close();
  server?.stop();
  copy?.stop();
});

afterEach(() => {
  expect(problems.splice(0)).toEqual([]);
});

async function open(path: string, options: BrowserContextOptions = {}, host = server): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // A static copy answers 404 before the tool makes the wide comparison itself.
    if (message.type() === 'error' && !/status of 404/.test(message.text())) problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(host.address)) problems.push(`asked a third party: ${request.url()}`);
  });
  await page.goto(host.address + path);
  return page;
}

/** The tool is alive once it has taken over what the server rendered. */
async function openTool(path: string, options: BrowserContextOptions = {}, host = server): Promise<Page> {
  const page = await open(path, options, host);
  await page.waitForSelector('html.alive');
  return page;
}

const heads = (page: Page) =>
  page
    .locator('.heads .head')
    .allInnerTexts()
    .then((texts) => texts.map((t) => t.replace(/^[A-F]\s*/, '').trim()));
const path = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).search;

async function addByName(page: Page, text: string): Promise<void> {
  const field = page.getByLabel('Add a modality');
  await field.fill(text);
  await page.locator('#add-list [role=option]').first().waitFor();
  await field.press('Enter');
}

describe('the tool', () => {
  test('takes over without changing what the server rendered', async () => {
    const plain = await open(PAIR, { javaScriptEnabled: false });
    const before = await plain.locator('main').innerText();
    const alive = await openTool(PAIR);
    const after = await alive.evaluate(() => {
      for (const live of document.querySelectorAll('.live')) live.remove();
      return document.querySelector('main')?.innerText;
    });
    const words = (text = '') =>
      text
        .replace(/\b(Add|Show)\b|\s+/g, ' ')
        .replace(/ +/g, ' ')
        .trim();
    expect(words(after)).toBe(words(before));
  });

  test('adds by an everyday name, removes, and Back and Forward work', async () => {
    const page = await openTool('/compare/emdr-vs-seeking-safety/');
    await addByName(page, 'AA therapy');
    await page.waitForURL('**/compare/12-step-facilitation-vs-emdr-vs-seeking-safety/');
    await expect.poll(() => heads(page)).toHaveLength(3);
    await expect
      .poll(() => page.locator('.said').innerText())
      .toContain('12-Step Facilitation, EMDR Therapy and Seeking Safety');
    await page.getByLabel('Remove EMDR').click();
    await page.waitForURL(`**${PAIR}`);
    await expect.poll(() => heads(page)).toEqual(['12-Step Facilitation', 'Seeking Safety']);
    await page.goBack();
    await expect.poll(() => heads(page)).toHaveLength(3);
    await page.goBack();
    await expect.poll(() => heads(page)).toEqual(['EMDR', 'Seeking Safety']);
    await page.goForward();
    await expect.poll(() => heads(page)).toHaveLength(3);
  });

  test('holds six and then offers no seventh', async () => {
    const page = await openTool(PAIR);
    for (const name of ['cbt', 'emdr', 'act', 'ipt']) {
      const count = (await heads(page)).length;
      await addByName(page, name);
      await expect.poll(() => heads(page)).toHaveLength(count + 1);
    }
    expect(await page.getByLabel('Add a modality').count()).toBe(0);
    await page
      .getByLabel(/^Remove /)
      .first()
      .click();
    await expect.poll(() => heads(page)).toHaveLength(5);
    expect(await page.getByLabel('Add a modality').count()).toBe(1);
  });

  test('reorders, and a shared link restores exactly what was seen', async () => {
    const page = await openTool('/compare/12-step-facilitation-vs-emdr-vs-seeking-safety/');
    await page.getByLabel('Move Seeking Safety to the left').click();
    await expect.poll(() => heads(page)).toEqual(['12-Step Facilitation', 'Seeking Safety', 'EMDR']);
    await page.getByRole('link', { name: 'Differences only' }).click();
    await page.waitForURL('**/?order=ACB&only=differences');
    await expect.poll(() => page.locator('h1').innerText()).toContain('12-Step Facilitation, Seeking Safety and');
    const elsewhere = await openTool(path(page));
    const seen = (p: Page) => p.locator('.compared').innerText();
    await expect.poll(async () => (await seen(page)) === (await seen(elsewhere))).toBe(true);
  });

  test('shows chosen rows only', async () => {
    const page = await openTool(PAIR);
    await page.locator('.rowpick summary').click();
    for (const box of await page.locator('.rowpick input[type=checkbox]').all()) await box.uncheck();
    await page.locator('.rowpick input[value=focus]').check();
    await page.locator('.rowpick input[value=key-text]').check();
    await page.getByRole('button', { name: 'Show these rows' }).click();
    await page.waitForURL('**/?rows=focus,key-text');
    await expect.poll(() => page.locator('table.rows tbody tr').count()).toBe(2);
    await page.getByRole('link', { name: 'In practice' }).click();
    await expect.poll(() => page.locator('#row-homework').count()).toBe(1);
  });

  test('differences only hides the rows that are the same, and says so', async () => {
    const page = await openTool(PAIR);
    const before = await page.locator('table.rows tbody tr').count();
    const same = await page.locator('table.rows .verdict.same').count();
    expect(same).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Differences only' }).click();
    await expect.poll(() => page.locator('table.rows tbody tr').count()).toBe(before - same);
    expect(await page.locator('.compared').innerText()).toMatch(/same in each and hidden/);
    await page.getByRole('link', { name: 'Show all rows' }).click();
    await expect.poll(() => page.locator('table.rows tbody tr').count()).toBe(before);
  });

  test('quick moves add up, and a late answer never wins', async () => {
    const page = await openTool('/compare/emdr-vs-seeking-safety/');
    await page.getByLabel('Add a modality').fill('x');
    await page.route('**/api/v1/compare/**', async (route) => {
      await new Promise((done) => setTimeout(done, 700));
      await route.continue();
    });
    for (const name of ['dbt', 'ipt']) {
      await page.getByLabel('Add a modality').fill(name);
      await page.locator('#add-list [role=option]').first().waitFor();
      await page.getByLabel('Add a modality').press('Enter');
    }
    await page.goBack();
    const wanted = '/compare/dialectical-behavior-therapy-vs-emdr-vs-seeking-safety/';
    expect(path(page)).toBe(wanted);
    await expect.poll(() => page.locator('main[aria-busy]').count(), { timeout: 10_000 }).toBe(0);
    expect(await heads(page)).toEqual(['DBT', 'EMDR', 'Seeking Safety']);
    expect(path(page)).toBe(wanted);
  });

  test('says what it cannot find or shows already, and stays', async () => {
    const page = await openTool(`${PAIR}?order=BA`);
    const field = page.getByLabel('Add a modality');
    await field.focus();
    await page.keyboard.press('Enter');
    for (const [text, said] of [
      ['zzzz', 'Nothing in the catalog is called “zzzz”.'],
      ['Seeking Safety', 'Seeking Safety is shown already.'],
    ] as const) {
      await field.fill(text);
      await page.waitForTimeout(100);
      await field.press('Enter');
      await expect.poll(() => page.locator('.said').innerText()).toContain(said);
    }
    expect(path(page)).toBe(`${PAIR}?order=BA`);
  });

  test.each([
    [768, 2],
    [1024, 2],
    [1280, 2],
    [1280, 3],
    [1280, 6],
    [360, 3],
  ])('the panel of rows lies within %i px, %i columns', async (width, count) => {
    const ids = [
      '12-step-facilitation',
      'acceptance-and-commitment-therapy',
      'cognitive-behavioral-therapy',
      'dialectical-behavior-therapy',
      'emdr',
      'seeking-safety',
    ];
    const page = await openTool(`/compare/${ids.slice(0, count).join('-vs-')}/`, { viewport: { width, height: 900 } });
    await page.locator('.rowpick summary').click();
    const box = await page.locator('.rowpick form').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  });

  test('works from the keyboard alone', async () => {
    const page = await openTool(PAIR);
    const field = page.getByLabel('Add a modality');
    await field.focus();
    await page.keyboard.type('emdr');
    await page.locator('#add-list [role=option]').first().waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => heads(page)).toHaveLength(3);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByLabel('Remove EMDR').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => heads(page)).toHaveLength(2);
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.bar') !== null)).toBe(true);
  });

  test('opens a source in place, and Escape closes it', async () => {
    const page = await openTool(PAIR);
    const mark = page.locator('td .cites button').first();
    await mark.focus();
    const scrolled = await page.evaluate(() => scrollY);
    await page.keyboard.press('Enter');
    const source = page.locator('.source:popover-open');
    await expect.poll(() => source.count()).toBe(1);
    expect(await source.innerText()).toMatch(/read: (record|abstract|full text)/);
    expect(Math.abs((await page.evaluate(() => scrollY)) - scrolled)).toBeLessThan(5);
    await page.keyboard.press('Escape');
    await expect.poll(() => source.count()).toBe(0);
  });

  test('copies the link', async () => {
    const page = await openTool(`${PAIR}?order=BA`, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => page.locator('.said').innerText()).toContain('Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('with one left it starts anew with that one', async () => {
    const page = await openTool(PAIR);
    await page.getByLabel('Remove Seeking Safety').click();
    await page.waitForURL('**/compare/?m=12-step-facilitation');
    await expect.poll(() => page.locator('li.chip').allInnerTexts()).toEqual([expect.stringContaining('12-Step')]);
    expect(await page.evaluate(() => document.activeElement?.closest('.bar') !== null)).toBe(true);
  });

  test('from nothing: two added by typing make a comparison, and Back leads to nothing again', async () => {
    const page = await openTool('/compare/');
    const field = page.getByLabel('Add a modality');
    await field.fill('AA therapy');
    await field.press('Enter');
    await page.waitForURL('**/compare/?m=12-step-facilitation');
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    await field.fill('seeking');
    await field.press('Enter');
    await page.waitForURL(`**${PAIR}`);
    await expect.poll(() => page.locator('#row-mechanism td').count()).toBe(2);
    await page.goBack();
    await page.goBack();
    await page.waitForURL('**/compare/');
    await expect.poll(() => page.locator('li.chip').count()).toBe(0);
  });

  test('from nothing: a name in the list is one tap', async () => {
    const page = await openTool('/compare/?m=emdr');
    await page.getByRole('main').getByRole('link', { name: 'Prolonged Exposure', exact: true }).click();
    await page.waitForURL('**/compare/emdr-vs-prolonged-exposure/');
    await expect.poll(() => page.locator('h1').innerText()).toContain('EMDR');
  });
});

describe('chapters', () => {
  test('lead to one another without leaving the page, and Back works', async () => {
    const page = await openTool(PAIR);
    await page.evaluate(() => document.body.setAttribute('data-same', 'yes'));
    await page.getByRole('link', { name: 'Evidence', exact: true }).click();
    await page.waitForURL(`**${PAIR}evidence/`);
    await expect.poll(() => page.locator('.evidence h2').count()).toBeGreaterThan(3);
    expect(await page.title()).toContain('Evidence: 12-Step Facilitation vs Seeking Safety');
    await page.getByRole('link', { name: 'In practice' }).click();
    await expect.poll(() => page.locator('#row-homework td').count()).toBe(2);
    await page.goBack();
    await expect.poll(() => page.locator('.evidence h2').count()).toBeGreaterThan(3);
    await page.goBack();
    await expect.poll(() => page.locator('#row-mechanism td').count()).toBe(2);
    expect(await page.evaluate(() => document.body.dataset.same)).toBe('yes');
  });

  test('a row of another chapter is reached from the sentence that rests on it', async () => {
    const page = await openTool(PAIR);
    await page.locator('a[href$="practice/#row-telling"]').first().click();
    await page.waitForURL('**/practice/#row-telling');
    await expect.poll(() => page.locator('#row-telling').isVisible()).toBe(true);
  });

  test('picking a condition narrows everything to it, in the address, and a new modality keeps it', async () => {
    const page = await openTool(`${PAIR}evidence/`);
    await page.getByLabel('Condition').selectOption('ptsd');
    await page.waitForURL('**/evidence/?condition=ptsd');
    await expect.poll(() => page.locator('.evidence h2').allInnerTexts()).toEqual(['Post-traumatic stress disorder']);
    await addByName(page, 'emdr');
    await page.waitForURL('**/12-step-facilitation-vs-emdr-vs-seeking-safety/evidence/?condition=ptsd');
    await expect.poll(() => heads(page)).toHaveLength(3);
    expect(await page.locator('.evidence h2').count()).toBe(1);
    await page.getByRole('link', { name: 'Overview' }).click();
    await page.waitForURL('**/12-step-facilitation-vs-emdr-vs-seeking-safety/?condition=ptsd');
    await expect.poll(() => page.locator('#row-evidence td').nth(1).innerText()).toContain('Post-traumatic');
    expect(await page.locator('#row-evidence').innerText()).not.toContain('Alcohol');
  });

  test('a condition in which only one has a record leads to it, opened', async () => {
    const page = await open('/compare/hakomi-vs-motivational-enhancement-therapy/evidence/', {
      javaScriptEnabled: false,
    });
    await page.getByRole('link', { name: 'read them' }).first().click();
    await page.waitForURL('**/modalities/motivational-enhancement-therapy/#evidence-alcohol-use-disorder');
    expect(await page.locator('#evidence-alcohol-use-disorder .matrix').first().isVisible()).toBe(true);
  });

  test('without script a condition is picked by a plain form, which keeps the rest', async () => {
    const page = await open(`${PAIR}evidence/?order=BA`, { javaScriptEnabled: false });
    await page.getByLabel('Condition').selectOption('ptsd');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    expect(path(page)).toBe(`${PAIR}evidence/?order=BA&condition=ptsd`);
    expect(await page.locator('.evidence h2').count()).toBe(1);
  });

  test('a static copy makes the evidence of a wider comparison in the browser, the same as the server', async () => {
    const address = '/compare/12-step-facilitation-vs-emdr-vs-seeking-safety/evidence/';
    const made = await openTool(address, {}, copy);
    const served = await openTool(address);
    const text = (p: Page) => p.locator('.compared').innerText();
    expect(await text(made)).toBe(await text(served));
  });

  test('a statement opens in place, with its words and its source', async () => {
    const page = await openTool('/compare/cognitive-processing-therapy-vs-prolonged-exposure/evidence/?condition=ptsd');
    const statement = page.locator('.matrix details').first();
    await statement.locator('summary').click();
    expect(await statement.innerText()).toMatch(/“[^”]+”/);
    await statement.locator('.cites button').first().click();
    await expect.poll(() => page.locator('.source:popover-open').count()).toBe(1);
  });
});

describe('words, people and terms', () => {
  test('plain words are in the address, go along from chapter to chapter, and come back', async () => {
    const page = await openTool(PAIR);
    await page.getByRole('link', { name: 'Plain words' }).click();
    await page.waitForURL('**/?words=plain');
    await expect.poll(() => page.locator('#row-mechanism th').innerText()).toContain('How is it meant to help?');
    const plain = await page.locator('#row-mechanism td').first().innerText();
    await page.getByRole('link', { name: 'Where they differ' }).click();
    await expect.poll(() => page.locator('#row-on-abstinence h4').innerText()).toBe('Do I have to stop for good?');
    expect(path(page)).toBe(`${PAIR}ideas/?words=plain`);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.locator('#row-mechanism th').innerText()).toContain('Core mechanism');
    expect(await page.locator('#row-mechanism td').first().innerText()).not.toBe(plain);
  });

  test('without script the same words are on the page of that address', async () => {
    const page = await open(`${PAIR}?words=plain`, { javaScriptEnabled: false });
    expect(await page.locator('#row-mechanism th').innerText()).toContain('How is it meant to help?');
    await page.getByRole('link', { name: 'Clinical words' }).click();
    expect(await page.locator('#row-mechanism th').innerText()).toContain('Core mechanism');
  });

  test('a modality has a page in plain words, and a way back', async () => {
    const page = await open('/modalities/emdr/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'In plain words' }).click();
    expect(path(page)).toBe('/modalities/emdr/plain/');
    expect(await page.locator('#row-mechanism dt').innerText()).toBe('How is it meant to help?');
    await page.getByRole('link', { name: 'In the words of the field' }).click();
    expect(path(page)).toBe('/modalities/emdr/');
  });

  test('another person is one tap away, and stays with the comparison', async () => {
    const page = await openTool(`${PAIR}practice/`);
    const before = await page.locator('.story').innerText();
    await page.locator('section[aria-labelledby=person] p a').last().click();
    await expect.poll(() => page.locator('.story').innerText()).not.toBe(before);
    const chosen = new URL(page.url()).searchParams.get('person');
    expect(chosen).toBeTruthy();
    await addByName(page, 'emdr');
    await expect.poll(() => page.locator('.says > div').count()).toBe(3);
    expect(new URL(page.url()).searchParams.get('person')).toBe(chosen);
  });

  test('a term opens in place, without script, and Escape closes it', async () => {
    const page = await open(`${PAIR}ideas/`, { javaScriptEnabled: false });
    const term = page.locator('.term').first();
    const meaning = page.locator(`#${await term.getAttribute('popovertarget')}`);
    expect(await meaning.isVisible()).toBe(false);
    await term.click();
    expect(await meaning.isVisible()).toBe(true);
    expect(path(page)).toBe(`${PAIR}ideas/`);
    await page.keyboard.press('Escape');
    expect(await meaning.isVisible()).toBe(false);
  });

  test('what was taken over as it was served is drawn anew after a move', async () => {
    const page = await openTool(PAIR);
    await expect.poll(() => page.locator('#Choosing h3').count()).toBeGreaterThan(1);
    await addByName(page, 'emdr');
    await expect.poll(() => page.locator('#Choosing h3').allInnerTexts()).toContainEqual(expect.stringMatching(/EMDR/));
    await page.getByLabel('Remove EMDR').click();
    const again = await open(PAIR, { javaScriptEnabled: false });
    const choosing = (p: Page) => p.locator('#Choosing').innerText();
    await expect.poll(() => choosing(page)).toBe(await choosing(again));
  });

  test('a question leads to a comparison of two who are opposed on it', async () => {
    const page = await open('/questions/thoughts/', { javaScriptEnabled: false });
    await page.locator('section[aria-labelledby=opposed] summary').first().click();
    await page.locator('section[aria-labelledby=opposed] a').first().click();
    expect(page.url()).toMatch(/-vs-[^/]+\/ideas\/$/);
    expect(await page.locator('#row-on-thoughts').innerText()).toContain('opposed');
  });
});

describe('without script', () => {
  const off = { javaScriptEnabled: false };

  test('the start page leads to a comparison, by any name', async () => {
    const page = await open('/', off);
    await page.locator('.picker input').nth(0).fill('seeking safety');
    await page.locator('.picker input').nth(1).fill('AA therapy');
    await page.getByRole('button', { name: 'Side by side' }).click();
    expect(path(page)).toBe(`${PAIR}?order=BA`);
  });

  test('every control of the tool is a link or a form', async () => {
    const page = await open(PAIR, off);
    await page.getByLabel('Add a modality').fill('emdr');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    expect(path(page)).toBe('/compare/12-step-facilitation-vs-emdr-vs-seeking-safety/');
    await page.getByLabel('Remove EMDR').click();
    expect(path(page)).toBe(PAIR);
    await page.getByRole('link', { name: 'Differences only' }).click();
    expect(path(page)).toBe(`${PAIR}?only=differences`);
  });

  test('a source opens in place', async () => {
    const page = await open('/modalities/seeking-safety/', off);
    await page.locator('.cites button').first().click();
    expect(await page.locator('.source:popover-open').count()).toBe(1);
  });

  test('on a narrow screen no column is left out', async () => {
    const page = await open('/compare/12-step-facilitation-vs-emdr-vs-seeking-safety/', {
      ...off,
      viewport: { width: 360, height: 740 },
    });
    expect(await page.locator('#row-mechanism td:visible').count()).toBe(3);
  });
});

describe('at 360 px', () => {
  const narrow = { viewport: { width: 360, height: 740 } };

  test('the matrix of bodies shows the same two columns as its heads', async () => {
    const page = await openTool(
      '/compare/emdr-vs-prolonged-exposure-vs-seeking-safety/evidence/?condition=ptsd',
      narrow,
    );
    const cells = page.locator('.matrix tbody tr').first().locator('td');
    expect(await cells.count()).toBe(3);
    expect(await cells.filter({ visible: true }).count()).toBe(2);
  });

  test.each([
    '/',
    '/modalities/',
    '/modalities/emdr/',
    PAIR,
    '/conditions/ptsd/',
    '/sources/',
    '/method/',
    '/data/',
    '/data/tables/',
    '/compare/',
  ])('%s does not scroll sideways', async (address) => {
    const page = await open(address, narrow);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('two columns at a time, the others one tap away', async () => {
    const page = await openTool('/compare/12-step-facilitation-vs-emdr-vs-seeking-safety/', narrow);
    expect(await page.locator('#row-mechanism td:visible').count()).toBe(2);
    await page.getByLabel('Show Seeking Safety').click();
    await page.waitForURL('**/?pair=BC');
    await expect
      .poll(() => page.locator('.heads .head:visible').allInnerTexts())
      .toEqual([expect.stringContaining('EMDR'), expect.stringContaining('Seeking Safety')]);
  });
});

describe('the static copy', () => {
  test('holds the pair, and its tool makes a wider comparison in the browser', async () => {
    const page = await openTool(PAIR, {}, copy);
    await addByName(page, 'emdr');
    await expect.poll(() => heads(page)).toHaveLength(3);
    const fromServer = await openTool('/compare/12-step-facilitation-vs-emdr-vs-seeking-safety/');
    const text = (p: Page) => p.locator('.compared').innerText();
    expect(await text(page)).toBe(await text(fromServer));
  });

  test('an address of a wider comparison works when opened directly', async () => {
    const page = await openTool('/compare/12-step-facilitation-vs-emdr-vs-seeking-safety/?order=CAB', {}, copy);
    expect(await heads(page)).toEqual(['Seeking Safety', '12-Step Facilitation', 'EMDR']);
  });

  test('another order of a wider comparison too, and an unknown one keeps its words', async () => {
    const page = await openTool('/compare/seeking-safety-vs-emdr-vs-12-step-facilitation/', {}, copy);
    expect(path(page)).toBe('/compare/12-step-facilitation-vs-emdr-vs-seeking-safety/?order=CBA');
    const unknown = await open('/compare/emdr-vs-nosuch/', {}, copy);
    await unknown.waitForLoadState('networkidle');
    expect(await unknown.locator('h1').innerText()).toBe('There is no such page');
    problems.splice(0);
  });

  test('another order of a pair leads to it', async () => {
    const page = await open('/compare/seeking-safety-vs-12-step-facilitation/', {}, copy);
    await page.waitForURL(`**${PAIR}?order=BA`);
    await expect.poll(() => heads(page)).toEqual(['Seeking Safety', '12-Step Facilitation']);
  });

  test('its pickers and filters work', async () => {
    const page = await open('/', {}, copy);
    await page.locator('.picker input').nth(0).fill('AA therapy');
    await page.locator('.picker input').nth(1).fill('Seeking Safety');
    await page.getByRole('button', { name: 'Side by side' }).click();
    await page.waitForURL(`**${PAIR}`);
    const index = await open('/modalities/', {}, copy);
    await index.getByLabel('Condition').selectOption('ptsd');
    await index.waitForURL('**/modalities/?condition=ptsd');
    const count = await index.locator('li[data-tradition]:visible').count();
    expect(await index.locator('.said').innerText()).toMatch(new RegExp(`^${count} of `));
    const again = await open('/modalities/?condition=ptsd', {}, copy);
    await expect.poll(() => again.locator('li[data-tradition]:visible').count()).toBe(count);
  });
});

describe('the search', () => {
  test('answers as one types, and Enter goes to the first place', async () => {
    const page = await open('/search/', {}, copy);
    const field = page.getByRole('searchbox');
    await field.fill('12 step vs seeking saftey');
    await expect.poll(() => page.locator('.hits a').first().getAttribute('href')).toBe(PAIR);
    expect(await page.locator('.search .said').innerText()).toBe('3 places');
    await field.press('Enter');
    await page.waitForURL(`**${PAIR}`);
  });

  test('asks its page where only a part of the text is known', async () => {
    const page = await open('/search/', {}, copy);
    const field = page.getByRole('searchbox');
    await field.fill('emdr zebra');
    await expect.poll(() => page.locator('.hits a').first().getAttribute('href')).toBe('/modalities/emdr/');
    await field.press('Enter');
    await page.waitForURL('**/search/?q=emdr+zebra');
    await expect
      .poll(() => page.locator('.search .said').innerText())
      .toMatch(/^Nothing goes by all of that. By “emdr”/);
  });

  test('answers an address on a static copy, and says so where nothing is found', async () => {
    const page = await open('/search/?q=panic+atacks', {}, copy);
    await expect.poll(() => page.locator('.hits a').first().getAttribute('href')).toBe('/conditions/panic-disorder/');
    await page.getByRole('searchbox').fill('zzzzzzz');
    await expect.poll(() => page.locator('.search .said').innerText()).toMatch(/^Nothing of that name/);
  });

  test('works as a plain form', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.getByRole('searchbox').fill('emdr for depression');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.waitForURL('**/search/?q=emdr+for+depression');
    expect(await page.locator('.hits a').first().getAttribute('href')).toBe('/modalities/emdr/#evidence-depression');
  });
});

describe('the filters of modalities', () => {
  const counts = (page: Page, name: string) => page.locator(`select[name=${name}] option`).allInnerTexts();

  test('count beside each choice what it would leave, alike with script and without', async () => {
    const plain = await open('/modalities/?condition=ptsd&bodies=recommended', { javaScriptEnabled: false });
    const page = await open('/modalities/');
    await page.locator('select[name=condition]').selectOption('ptsd');
    await page.locator('select[name=bodies]').selectOption('recommended');
    await page.waitForURL('**/modalities/?condition=ptsd&bodies=recommended');
    for (const name of ['tradition', 'condition', 'bodies', 'trials', 'format', 'length', 'homework', 'telling', 'by'])
      expect(await counts(page, name)).toEqual(await counts(plain, name));
    const shown = (on: Page) => on.locator('li[data-item]:visible > a').allInnerTexts();
    expect(await shown(page)).toEqual(await shown(plain));
    expect((await shown(page)).length).toBeGreaterThan(2);
  });
});

test('a condition’s page leads to a comparison of those ticked', async () => {
  const page = await open('/conditions/ptsd/');
  const boxes = page.locator('input[name=m]');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByRole('button', { name: /Compare those ticked/ }).click();
  await page.waitForURL('**/compare/*-vs-*/**');
});
