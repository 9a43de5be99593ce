// A comparison on pages of others, in a real browser: a host on another origin, as strict and as hostile as a page can be.
import { createServer } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Locator, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './chromium.ts';
import { freePort, type Host, startNode, startStatic } from './servers.ts';

const PAIR = '/compare/12-step-facilitation-vs-seeking-safety/';
const IDS = '12-step-facilitation,seeking-safety';
const FALLBACK = '<p><a href="https://elsewhere.example/">The words of the page itself</a></p>';

/** Everything that a style sheet can do to what it does not know, but to the frame: nobody can help that. */
const HOSTILE = `
html { font: 40px fantasy !important; direction: rtl; text-transform: uppercase; letter-spacing: 1em; color: lime; --ink: transparent; --paper: red; }
* { line-height: 0 !important; word-spacing: 2em !important; }
body *:not(iframe) { all: revert; display: none !important; visibility: hidden !important; opacity: 0 !important; filter: blur(9px) !important;
  clip-path: circle(0) !important; transform: scale(0) !important; pointer-events: none !important; content-visibility: hidden !important; color: red !important; }
article, .card, p, a, button, h2 { display: none !important; position: fixed !important; font-size: 1px !important; }
`;

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Browser;
let server: Host;
let copy: Host;
let host: Host;
/** What the pages of the host hold in their bodies, by path. */
const bodies = new Map<string, string>();
const reports: string[] = [];
const problems: string[] = [];

async function startHost(): Promise<Host> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const policy = [
    "default-src 'none'",
    `script-src ${server.address} ${copy.address}`,
    `connect-src ${server.address} ${copy.address}`,
    `frame-src ${server.address}`,
    `style-src ${address}/hostile.css`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    'report-uri /reports',
  ].join('; ');
  const answers = createServer((request, response) => {
    if (request.method === 'POST') {
      request.on('data', (part: Buffer) => reports.push(part.toString()));
      request.on('end', () => response.writeHead(204).end());
      return;
    }
    const body = bodies.get(request.url ?? '');
    if (request.url === '/hostile.css') response.writeHead(200, { 'content-type': 'text/css' }).end(HOSTILE);
    else if (body === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': policy,
          'set-cookie': 'host=secret; SameSite=Lax',
        })
        .end(
          `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="stylesheet" href="/hostile.css"></head><body>${body}</body></html>`,
        );
  });
  await new Promise<void>((resolve) => answers.listen(port, '127.0.0.1', resolve));
  return { address, stop: () => answers.close().closeAllConnections() };
}

beforeAll(async () => {
  [browser, server, copy] = await Promise.all([launch(), startNode({ atHome: true }), startStatic()]);
  host = await startHost();
});

afterAll(async () => {
  await browser?.close();
  for (const one of [server, copy, host]) one?.stop();
});

afterEach(() => {
  expect(reports.splice(0)).toEqual([]);
  expect(problems.splice(0)).toEqual([]);
});

const moduleFrom = (from: Host) => `<script type="module" src="${from.address}/embed.js"></script>`;
const elementOf = (attributes: string) => `<counterpoint-compare ${attributes}>${FALLBACK}</counterpoint-compare>`;

/** Opens a page of the host with this in its body. What the browser refuses or complains of is a failure, where nothing else is said. */
async function openHost(body: string, options: BrowserContextOptions = {}, tolerated = /^$/): Promise<Page> {
  const path = `/${bodies.size}/`;
  bodies.set(path, body);
  const page = await (await browser.newContext({ viewport: { width: 1000, height: 900 }, ...options })).newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !tolerated.test(message.text())) problems.push(message.text());
  });
  await page.goto(host.address + path);
  return page;
}

const card = (page: Page): Locator => page.locator('counterpoint-compare article');

test('the host is as strict and as hostile as it means to be', async () => {
  const page = await openHost('<p style="color: red">Not to be seen</p>', {}, /Content Security Policy/);
  expect(await page.locator('p').isVisible()).toBe(false);
  await expect.poll(() => reports.splice(0).join()).toContain('style-src-attr');
});

describe('the element on a hostile page', () => {
  test('shows the card in its shadow root, as legible as at home', async () => {
    const asked: Request[] = [];
    const page = await (await browser.newContext({ viewport: { width: 1000, height: 900 } })).newPage();
    page.on('request', (request) => asked.push(request));
    bodies.set('/first/', elementOf(`ids="${IDS}" condition="ptsd"`) + moduleFrom(server));
    await page.goto(`${host.address}/first/`);
    await card(page).waitFor();
    const comparison = await (await fetch(`${server.address}/api/v1${PAIR.slice(0, -1)}.json`)).json();
    const words = await card(page).innerText();
    for (const { name } of comparison.columns) expect(words).toContain(name);
    const { standings } = comparison.evidence.conditions.find(({ id }: { id: string }) => id === 'ptsd');
    for (const { words: state } of standings) expect(words).toContain(state);
    for (const { title } of comparison.contrasts.slice(0, 4)) expect(words).toContain(title);
    expect(words).toMatch(/CC BY 4\.0\. Sources last read \d{4}-\d\d-\d\d/);

    const seen = await card(page).evaluate((article) => {
      const style = (of: Element) => {
        const { fontSize, color, direction, letterSpacing, textTransform, lineHeight } = getComputedStyle(of);
        return { fontSize, color, direction, letterSpacing, textTransform, lineHeight };
      };
      const root = article.getRootNode();
      const outer = root instanceof ShadowRoot ? getComputedStyle(root.host) : undefined;
      return {
        inShadow: root instanceof ShadowRoot && root.adoptedStyleSheets.length === 1,
        article: style(article),
        width: article.getBoundingClientRect().width > 500,
        outer: [outer?.display, outer?.visibility, outer?.opacity, outer?.transform, outer?.clipPath, outer?.filter],
        styled: root instanceof ShadowRoot ? root.querySelectorAll('[style], style, script').length : -1,
      };
    });
    expect(seen).toEqual({
      inShadow: true,
      article: {
        fontSize: '16px',
        color: 'rgb(29, 27, 25)',
        direction: 'ltr',
        letterSpacing: 'normal',
        textTransform: 'none',
        lineHeight: '24.8px',
      },
      width: true,
      outer: ['block', 'visible', '1', 'none', 'none', 'none'],
      styled: 0,
    });
    // What is asked of Counterpoint carries no cookie, and does not say from where it comes.
    const own = asked.filter((request) => request.url().startsWith(`${server.address}/api/`));
    expect(own.map((request) => new URL(request.url()).pathname)).toEqual([`/api/v1${PAIR.slice(0, -1)}.json`]);
    const sent = await own[0]?.allHeaders();
    expect([sent?.accept, sent?.cookie ?? '', sent?.referer ?? '']).toEqual(['*/*', '', '']);
    const known = [server, host].map(({ address }) => address);
    expect(asked.map((request) => new URL(request.url()).origin).filter((origin) => !known.includes(origin))).toEqual(
      [],
    );
    expect(await page.evaluate(() => document.cookie)).toBe('host=secret');
  });

  test('links lead to Counterpoint, and sources open and close by keyboard', async () => {
    const page = await openHost(elementOf(`ids="${IDS}"`) + moduleFrom(server));
    await card(page).waitFor();
    const hrefs = await card(page)
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.filter((href) => !href.startsWith(`${server.address}/`) && !href.startsWith('https://'))).toEqual([]);
    for (const path of ['/modalities/seeking-safety/', PAIR]) expect(hrefs).toContain(server.address + path);
    const open = card(page).locator('.source:popover-open');
    await card(page).locator('.cites button').first().focus();
    await page.keyboard.press('Enter');
    expect(await open.innerText()).toMatch(/^1 \S/);
    await page.keyboard.press('Escape');
    expect(await open.count()).toBe(0);
  });

  test('what is folded away opens, and its marks open its sources', async () => {
    const page = await openHost(elementOf(`ids="${IDS}" condition="ptsd-with-substance-use"`) + moduleFrom(server));
    await card(page).locator('details.sources > summary').focus();
    await page.keyboard.press('Enter');
    const mark = card(page).locator('.findings .cites button').first();
    await mark.click();
    const source = card(page).locator('.source:popover-open');
    expect(await source.isVisible()).toBe(true);
    expect((await source.innerText()).split(' ')[0]).toBe((await mark.innerText()).split(/\s/)[0]);
  });

  test('a change of attributes draws anew, and the answer to the last question stays', async () => {
    const page = await openHost(elementOf(`ids="${IDS}"`) + moduleFrom(server));
    await card(page).waitFor();
    const title = () => card(page).locator('h2').innerText();
    await page.locator('counterpoint-compare').evaluate((element) => {
      element.setAttribute('ids', 'emdr,act');
      element.setAttribute('ids', 'seeking-safety, 12-step-facilitation');
    });
    await expect.poll(title).toMatch(/Seeking Safety and\s+A\s+12-Step Facilitation/);
    await page.locator('counterpoint-compare').evaluate((element) => element.setAttribute('condition', 'ptsd'));
    await expect.poll(() => card(page).innerText()).toContain('Evidence: Post-traumatic stress disorder');
    await page.locator('counterpoint-compare').evaluate((element) => element.setAttribute('words', 'plain'));
    await expect.poll(() => card(page).innerText()).toContain('Do I take charge');
  });

  test.each([
    ['ids="seeking-saftey,emdr"', 'No modality has the id "seeking-saftey". Did you mean “seeking-safety”'],
    [`ids="${IDS}" condition="ptds"`, 'Did you mean “ptsd”?'],
    ['ids="emdr"', 'A comparison holds 2 to 6 modalities; the attribute “ids” names 1.'],
    ['ids="emdr,emdr"', '"emdr" is named more than once: name each once.'],
    ['', 'the attribute “ids” names 0.'],
  ])('%j is told in a sentence, with the page’s own words under it', async (attributes, sentence) => {
    // The browser itself says that an answer was 400 or 404.
    const page = await openHost(elementOf(attributes) + moduleFrom(server), {}, /status of 40[04]/);
    const said = page.locator('counterpoint-compare .says-so');
    await expect.poll(() => said.innerText()).toContain(sentence);
    expect(await said.locator('a').getAttribute('href')).toMatch(server.address);
    expect(
      await page
        .locator('counterpoint-compare slot')
        .evaluate((slot: HTMLSlotElement) => slot.assignedElements().length),
    ).toBe(1);
  });

  test('nothing on a condition is said to be nothing', async () => {
    const page = await openHost(elementOf(`ids="${IDS}" condition="insomnia"`) + moduleFrom(server));
    await expect
      .poll(() => card(page).innerText())
      .toContain('Nothing on “insomnia” is recorded here of those compared.');
  });

  test('while Counterpoint cannot be reached the page’s own words stay', async () => {
    const page = await openHost('', {}, /Failed to load resource/);
    await page.route('**/api/**', (route) => route.abort());
    bodies.set('/cut/', elementOf(`ids="${IDS}"`) + moduleFrom(server));
    await page.goto(`${host.address}/cut/`);
    await expect
      .poll(() => page.locator('counterpoint-compare .says-so').innerText())
      .toContain('cannot be reached just now');
    expect(await page.locator('counterpoint-compare slot').count()).toBe(1);
  });

  test('where the module may not be loaded the page’s own words are all there is', async () => {
    // A static copy whose host gives no leave to read it from other sites.
    const page = await openHost(
      elementOf(`ids="${IDS}"`) + moduleFrom(copy),
      {},
      /CORS policy|Failed to load resource/,
    );
    expect(await page.evaluate(() => customElements.get('counterpoint-compare') === undefined)).toBe(true);
    expect(await page.locator('counterpoint-compare').evaluate((element) => element.shadowRoot)).toBeNull();
    expect(await page.locator('counterpoint-compare').innerHTML()).toBe(FALLBACK);
  });

  test.each([
    [280, 'light'],
    [320, 'dark'],
    [600, 'light'],
    [1000, 'dark'],
  ] as const)('at %i px, %s: nothing runs out of it, and axe finds nothing', async (width, colorScheme) => {
    const six =
      width % 50 === 0
        ? `${IDS},emdr,cognitive-behavioral-therapy,prolonged-exposure,dialectical-behavior-therapy`
        : IDS;
    const page = await openHost(elementOf(`ids="${six}" condition="ptsd-with-substance-use"`) + moduleFrom(server), {
      viewport: { width, height: 800 },
      colorScheme,
    });
    await card(page).locator('details.sources > summary').click();
    const over = await card(page).evaluate((article) => {
      const { right } = article.getBoundingClientRect();
      const wide = [...article.querySelectorAll('*:not(thead, thead *)')].filter(
        (element) => element.getBoundingClientRect().right > right + 1,
      );
      return wide.map((element) => element.outerHTML.slice(0, 80));
    });
    expect(over).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).include('counterpoint-compare').withTags(WCAG).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.target.join(' ')}`)).toEqual([]);
  });

  test('on paper everything is open', async () => {
    const page = await openHost(elementOf(`ids="${IDS}" condition="ptsd-with-substance-use"`) + moduleFrom(server));
    await card(page).waitFor();
    const height = () =>
      card(page)
        .locator('details.sources')
        .evaluate((fold) => fold.getBoundingClientRect().height);
    const folded = await height();
    await page.emulateMedia({ media: 'print' });
    expect(await height()).toBeGreaterThan(10 * folded);
  });
});

describe('the frame on a hostile page', () => {
  const FRAME = '/embed/12-step-facilitation-vs-seeking-safety/?condition=ptsd';

  test('shows the card from the markup that oEmbed gives, and its sources open without script', async () => {
    const url = `${server.address}${PAIR}?condition=ptsd`;
    const { html } = await (await fetch(`${server.address}/oembed?${new URLSearchParams({ url })}`)).json();
    const page = await openHost(html);
    const frame = page.frameLocator('iframe');
    await frame.locator('article').waitFor();
    expect(await frame.locator('article').innerText()).toContain('Evidence: Post-traumatic stress disorder');
    await frame.locator('.cites button').first().click();
    expect(await frame.locator('.source:popover-open').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    const [opened] = await Promise.all([page.context().waitForEvent('page'), frame.locator('.whole').click()]);
    await opened.waitForLoadState();
    expect(opened.url()).toBe(url);
    expect(await opened.locator('h1').innerText()).toContain('Seeking Safety');
  });

  test('is there on a page that is isolated, too, and no other page of the site can be framed', async () => {
    const page = await openHost(
      `<iframe title="one" src="${server.address}${FRAME}"></iframe><iframe title="two" src="${server.address}${PAIR}"></iframe>`,
      {},
      /frame-ancestors/,
    );
    await page.frameLocator('iframe[title=one]').locator('article').waitFor();
    await expect.poll(() => page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
    const answer = await fetch(server.address + FRAME);
    expect(answer.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  test.each([
    [320, 'light'],
    [1000, 'dark'],
  ] as const)('at %i px, %s: axe finds nothing, and nothing runs over', async (width, colorScheme) => {
    const page = await (await browser.newContext({ viewport: { width, height: 800 }, colorScheme })).newPage();
    await page.goto(server.address + FRAME);
    const { violations } = await new AxeBuilder({ page }).withTags([...WCAG, 'best-practice']).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.target.join(' ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

test('oEmbed in XML is XML, and says the same as in JSON', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${server.address}/robots.txt`);
  const told = await page.evaluate(async (url) => {
    const at = (format: string) => fetch(`/oembed?${new URLSearchParams({ url, format, maxwidth: '400' })}`);
    const xml = await at('xml');
    const { documentElement: root } = new DOMParser().parseFromString(await xml.text(), 'application/xml');
    return {
      type: xml.headers.get('content-type'),
      root: root.nodeName,
      fields: Object.fromEntries([...root.children].map((field) => [field.nodeName, field.textContent])),
      json: await (await at('json')).json(),
    };
  }, `${server.address}${PAIR}?condition=ptsd&order=BA`);
  expect([told.type, told.root]).toEqual(['text/xml; charset=utf-8', 'oembed']);
  expect(told.fields).toEqual(
    Object.fromEntries(Object.entries(told.json).map(([name, value]) => [name, String(value)])),
  );
  expect(told.fields.html).toContain('order=BA');
});

test.each(['server', 'static copy'])('the page that explains it shows it at work, on the %s', async (where) => {
  const page = await (await browser.newContext()).newPage();
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(`${(where === 'server' ? server : copy).address}/embed/`);
  await card(page).waitFor();
  expect(await card(page).locator('h2').count()).toBe(1);
  const { violations } = await new AxeBuilder({ page }).withTags([...WCAG, 'best-practice']).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.target.join(' ')}`)).toEqual([]);
});
