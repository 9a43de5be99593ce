// The Markdown twin of every page: what the page says, from the same records, for those who read no HTML.
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../src/catalog/claims.ts';
import { ALL_KINDS } from '../src/schema/kind-names.ts';
import { plainText } from '../src/schema/prose.ts';
import { allAddresses, pageAddresses } from '../src/site/app.ts';
import { PAGES } from '../src/site/pages/index.ts';
import { TWINS } from '../src/site/twins/index.ts';
import { typed } from './around.ts';
import { app, html, origin } from './built.ts';
import { calm, readHtml, readMarkdown } from './readers.ts';
import { realCatalog } from './real-catalog.ts';
import { someOfEach } from './some-of-each.ts';

const PAIR = '/compare/12-step-facilitation-vs-seeking-safety/';
const pages = someOfEach(pageAddresses(realCatalog)).filter((_, i) => i % 5 === 0);
const twin = async (path: string) => (await app.request(`${path}index.md`)).text();

test('every page has one: of a title, in words, with licence and address, and every citation leads to a source', async () => {
  expect(pages.length).toBeGreaterThan(60);
  for (const path of pages.filter((page) => !/^\/compare\/.+\/.+\//.test(page))) {
    const answer = await app.request(`${path}index.md`);
    expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
      path,
      200,
      'text/markdown; charset=utf-8',
    ]);
    const markdown = await answer.text();
    const { marks, sources, links, words, kinds } = readMarkdown(markdown);
    expect(markdown, path).toMatch(/^# \S/);
    expect(
      [...new Set(marks)].filter((mark) => !sources.has(mark)),
      path,
    ).toEqual([]);
    expect(
      links.filter((link) => !/^https?:\/\//.test(link)),
      path,
    ).toEqual([]);
    expect(links, path).toContain(`${origin}${path}`);
    expect(links, path).not.toContain(`${origin}${path}index.md`);
    expect(answer.headers.get('link')).toBe(`<${origin}${path}>; rel="canonical"`);
    expect(words, path).toContain('Creative Commons');
    expect(
      [...kinds].filter((kind) => kind.startsWith('html')),
      path,
    ).toEqual([]);
  }
});

test('a record has a twin of its own, and not only a title', () => {
  const ofRecords = PAGES.map(({ pattern }) => pattern).filter((pattern) => /^\/[a-z]+\/:id\//.test(pattern));
  expect(ofRecords.filter((pattern) => !(pattern in TWINS))).toEqual([]);
});

/** What stands aside is parted by style alone. */
const close = (text: string) => text.replace(/\s+/g, '');

/** A value in words, such as "min 12, max 15", is put otherwise on a page. */
const isSentence = (claim: string) => /[.?!”)]$/.test(claim);

test.each(['modalities', 'conditions', 'guidelines', 'questions', 'thinkers', 'traditions'] as const)(
  'every claim of some %s is in its twin',
  async (kind) => {
    const ids = Object.keys(realCatalog[kind]);
    for (const id of ids.filter((_, i) => i % Math.ceil(ids.length / 6) === 0)) {
      const { words } = readMarkdown(await twin(`/${kind}/${id}/`));
      const claims = claimsOf(realCatalog, kind, id)
        .flatMap(({ says }) => says.split(/\n\s*\n/))
        .map(plainText)
        .filter(isSentence);
      expect(claims.length, id).toBeGreaterThan(0);
      expect(
        claims.filter((claim) => !words.includes(calm(claim))),
        id,
      ).toEqual([]);
    }
  },
);

test('links within the site lead to twins that are there', async () => {
  const known = new Set(allAddresses(realCatalog));
  for (const path of ['/', '/modalities/emdr/', '/conditions/ptsd/', '/method/', '/about/', '/guidelines/', PAIR]) {
    const own = readMarkdown(await twin(path)).links.filter((link) => link.startsWith(`${origin}/`));
    const paths = own.map((link) => link.slice(origin.length)).filter((link) => link !== path);
    expect(paths.length).toBeGreaterThan(3);
    expect(
      paths.filter((link) => !known.has(link)),
      path,
    ).toEqual([]);
  }
});

test.each(['/method/', '/about/', '/api/', '/embed/', '/data/', '/data/tables/', '/changes/'])(
  '%s says in its twin all that it says as a page',
  async (path) => {
    const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(await html(path)) ?? [];
    const { words } = readMarkdown(await twin(path));
    const told = [...main.matchAll(/<(p|li|h2)\b[^>]*>([\s\S]*?)<\/\1>/g)]
      .map(([, , inner = '']) => inner.replace(/<sup[\s\S]*?<\/sup>|<div[^>]*popover[\s\S]*/g, ''))
      .map((inner) => calm(readHtml(inner).words.replace(/\u2060/g, '')))
      .filter((text) => text.length > 0 && text !== 'Sources')
      .map(close);
    expect(told.length).toBeGreaterThan(3);
    expect(told.filter((text) => !close(words).includes(text))).toEqual([]);
  },
);

describe.each(ALL_KINDS)('the command takes %s elsewhere', (kind) => {
  const ids = Object.keys(realCatalog[kind]).slice(0, 2);

  test.each(ids)('%s as Markdown, with every source that it cites', async (id) => {
    const { code, out, err } = await typed(`show ${kind}/${id} --format markdown`);
    expect([code, err]).toEqual([0, '']);
    const { marks, sources, kinds, links, words } = readMarkdown(out);
    expect(marks.filter((mark) => !sources.has(mark))).toEqual([]);
    expect([...kinds].filter((one) => one.startsWith('html'))).toEqual([]);
    expect(links.filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
    expect(words).toContain('Creative Commons');
    expect(words).not.toContain('counterpoint compare ');
  });

  test.each(ids)('%s as HTML, to paste', async (id) => {
    const { code, out } = await typed(`show ${kind}/${id} --format html`);
    expect(code).toBe(0);
    expect(out).not.toMatch(/<script|<style|class=/);
    expect(readHtml(out).words).toContain('Creative Commons');
  });

  test('all of them', async () => {
    const { code, out } = await typed(`show ${kind} --format md`);
    expect([code, out.split('\n')[0]]).toEqual([0, `# ${Object.keys(realCatalog[kind]).length} ${kind}`]);
  });
});

test('the command says of a modality and of a condition what their twins say', async () => {
  const told = (markdown: string) => calm(readMarkdown(markdown).words).slice(0, 4000);
  for (const [words, path] of [
    ['show emdr', '/modalities/emdr/'],
    ['show emdr --plain', '/modalities/emdr/plain/'],
    ['condition ptsd', '/conditions/ptsd/'],
  ] as const)
    expect(told((await typed(`${words} --format markdown`)).out).slice(60)).toContain(
      told(await twin(path)).slice(100, 3900),
    );
});

describe('an address', () => {
  const at = async (path: string) => {
    const answer = await app.request(path);
    return [answer.status, answer.headers.get('location')];
  };
  test('in another order, or of a later chapter, leads to the one twin of the comparison', async () => {
    expect(await at('/compare/seeking-safety-vs-12-step-facilitation/index.md')).toEqual([301, `${PAIR}index.md`]);
    expect(await at(`${PAIR}evidence/index.md`)).toEqual([301, `${PAIR}index.md`]);
  });

  test('of nothing is told so in words', async () => {
    for (const [path, status] of [
      ['/modalities/emrd/', 404],
      ['/compare/emdr/', 400],
      ['/sources/__proto__/', 404],
    ] as const) {
      const answer = await app.request(`${path}index.md`);
      expect(answer.status).toBe(status);
      expect(await answer.text()).toMatch(/^# /);
    }
  });
});

test('a page names its twin, but for comparisons, which have no byte to spare', async () => {
  const link = (path: string) => `<link rel="alternate" type="text/markdown" href="${path}index.md"/>`;
  for (const path of ['/', '/modalities/emdr/', '/conditions/ptsd/', '/method/'])
    expect(await html(path)).toContain(link(path));
  expect(await html(PAIR)).not.toContain('text/markdown');
  expect(await html('/modalities/emrd/')).not.toContain('text/markdown');
});

test('/llms.txt says how to read the site, and each of its links is there', async () => {
  const text = await html('/llms.txt');
  expect(text).toMatch(/^# Counterpoint\n\n> /);
  expect(text).toContain('/compare/<a>-vs-<b>/index.md');
  const known = new Set(allAddresses(realCatalog));
  const { links } = readMarkdown(text);
  const own = links.filter((link) => link.startsWith(`${origin}/`)).map((link) => link.slice(origin.length));
  expect(own.length).toBeGreaterThan(Object.keys(realCatalog.modalities).length);
  expect(own.filter((link) => !known.has(link))).toEqual([]);
});
