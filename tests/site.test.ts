// Every address of the site, as the server answers it.
import { existsSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { allAddresses, pageAddresses } from '../src/site/app.ts';
import { LISTS } from '../src/site/views/lists-by-name.ts';
import { app, html, origin } from './built.ts';
import { realCatalog } from './real-catalog.ts';

const PAIR = '/compare/12-step-facilitation-vs-seeking-safety/';
const pages = pageAddresses(realCatalog);
/** One of each kind of page, and of each width of comparison. */
const KINDS = [
  '/',
  '/modalities/',
  '/modalities/emdr/',
  '/compare/',
  PAIR,
  '/compare/cognitive-behavioral-therapy-vs-emdr-vs-prolonged-exposure/',
  `/compare/${Object.keys(realCatalog.modalities).sort().slice(0, 6).join('-vs-')}/`,
  `${PAIR}talk/`,
  `${PAIR}evidence/`,
  `${PAIR}evidence/?condition=ptsd`,
  `${PAIR}practice/`,
  `${PAIR}ideas/`,
  `${PAIR}ideas/?words=plain`,
  `${PAIR}roots/`,
  `/compare/${Object.keys(realCatalog.modalities).sort().slice(0, 6).join('-vs-')}/ideas/`,
  '/modalities/emdr/plain/',
  '/questions/',
  '/critiques/',
  ...Object.keys(realCatalog.questions).map((id) => `/questions/${id}/`),
  '/thinkers/',
  ...Object.keys(realCatalog.thinkers)
    .slice(0, 2)
    .map((id) => `/thinkers/${id}/`),
  '/vignettes/',
  ...Object.keys(realCatalog.vignettes)
    .slice(0, 1)
    .map((id) => `/vignettes/${id}/`),
  '/glossary/',
  '/compare/cognitive-behavioral-therapy-vs-emdr-vs-prolonged-exposure/evidence/',
  '/conditions/',
  '/conditions/ptsd/',
  '/guidelines/',
  ...Object.keys(realCatalog.guidelines)
    .slice(0, 1)
    .map((id) => `/guidelines/${id}/`),
  '/findings/',
  '/lineage/',
  '/search/',
  '/search/?q=cbt+vs+dbt',
  '/findings/ptsd/?modality=emdr&comparator=head-to-head',
  '/classes/',
  '/traditions/',
  '/traditions/integrative/',
  '/sources/',
  `/sources/${Object.keys(realCatalog.sources)[0]}/`,
  '/method/',
  '/about/',
  '/api/',
  '/embed/',
  '/data/',
  '/data/tables/',
  '/changes/',
];

const text = (markup: string) =>
  markup
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

// The build asks for every address, and stops where one does not answer 200.
test('every address of the list is in the static copy', () => {
  const isThere = (address: string) => existsSync(`dist${address}${address.endsWith('/') ? 'index.html' : ''}`);
  expect(allAddresses(realCatalog).filter((address) => !isThere(address))).toEqual([]);
});

test('every link within the site leads somewhere', async () => {
  const known = new Set(allAddresses(realCatalog));
  // Open data are files, which hosts serve as the build wrote them.
  const isThere = async (path: string) =>
    known.has(path) || existsSync(`build${path}`) || [200, 301, 302].includes((await app.request(path)).status);
  const broken: string[] = [];
  for (const page of KINDS) {
    const markup = await html(page);
    const links = [...markup.matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    );
    for (const href of links.filter((link) => link.startsWith('/'))) {
      if (!(await isThere(href.split('#')[0] ?? ''))) broken.push(`${page}: ${href}`);
    }
  }
  expect(broken).toEqual([]);
});

test('every link to a place in another page finds it there', async () => {
  const pages = new Map<string, string>();
  const missed = new Set<string>();
  for (const page of KINDS) {
    for (const [, path = '', id = ''] of (await html(page)).matchAll(/<a [^>]*?href="(\/[^"#]*)#([^"]+)"/g)) {
      const target = path.replaceAll('&amp;', '&');
      if (!pages.has(target)) pages.set(target, await html(target));
      if (!pages.get(target)?.includes(` id="${id}"`)) missed.add(`${page}: ${target}#${id}`);
    }
  }
  expect([...missed]).toEqual([]);
});

test('every anchor and every source mark points into its own page', async () => {
  for (const page of KINDS) {
    const markup = await html(page);
    const targets = [...markup.matchAll(/(?:href="#|popovertarget=")([^"]+)"/g)].map(([, id = '']) => id);
    expect(
      targets.filter((id) => !markup.includes(`id="${id}"`)),
      page,
    ).toEqual([]);
  }
});

describe('the page that it all began with', async () => {
  const markup = await html(PAIR);
  // It is read in chapters: what each assumes and misses stands in the next one.
  const words = text(markup) + text(await html(`${PAIR}roots/`));
  test.each([
    '12-Step Facilitation',
    'Seeking Safety',
    'At a glance',
    'Tradition',
    'Founder',
    'Joseph Nowinski',
    'Lisa M. Najavits',
    'Evidence',
    'Focus',
    'Format',
    'Duration',
    '12–15 sessions',
    'Core mechanism',
    'What the problem is',
    'Conditions treated',
    'Philosophical roots',
    'Blind spots',
    'An illustration written for Counterpoint',
    'Choosing between them',
    'the full page',
    'Sources',
  ])('has %j', (part) => {
    expect(words).toContain(part);
  });

  test('counts the conditions: shared, only A, only B', () => {
    expect(words).toMatch(/\d+ shared · \d+ 12-Step Facilitation only · \d+ Seeking Safety only/);
  });

  test('says of each condition what is known, and carries no typed label', () => {
    expect(words).toMatch(/Evidence\s+Alcohol use disorder : \d bod(y|ies) for/);
    const [rows = ''] = words.split(/Sources 1 /);
    expect(rows).not.toMatch(/guideline-recommended|evidence-based|gold standard/i);
  });

  test('opens a source behind every prose cell', () => {
    const cells = [...markup.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell]) => cell ?? '');
    const bare = cells.filter(
      (cell) => !/popovertarget|class="voice"|class="absent"|class="plain computed"/.test(cell),
    );
    expect(bare.map(text)).toEqual([]);
  });
});

describe('addresses of comparisons', () => {
  test('another order redirects for good and keeps the reader’s order', async () => {
    const answer = await app.request('/compare/seeking-safety-vs-12-step-facilitation/');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(`${PAIR}?order=BA`);
    const reordered = await html(`${PAIR}?order=BA`);
    expect(reordered).toMatch(/<h1>.*?Seeking Safety.*? and .*?12-Step Facilitation/);
  });

  test.each([
    ['/compare/12-step-facilitation/', 400, /holds 2 to 6 modalities; this address names 1/],
    ['/compare/a-vs-b-vs-c-vs-d-vs-e-vs-f-vs-g/', 400, /this address names 7/],
    ['/compare/emdr-vs-emdr/', 400, /"emdr" is named more than once/],
    ['/compare/seeking-saftey-vs-emdr/', 404, /Did you mean .*Seeking Safety/],
    ['/compare/zzzzzzzzzzzzzzzzzzzzzzz-vs-emdr/', 404, /No modality has the id "zzzzzzzzzzzzzzzzzzzzzzz"/],
    ['/modalities/seeking-saftey/', 404, /Nearest: .*Seeking Safety/],
    ['/conditions/ptds/', 404, /Nearest:/],
    ['/nowhere/', 404, /There is no such page/],
  ])('%s', async (path, status, message) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(status);
    expect(text(await answer.text()).replaceAll('&quot;', '"')).toMatch(message);
  });

  test.each([
    [
      '/compare/seeking-safety-vs-12-step-facilitation/?only=differences&rows=focus',
      `${PAIR}?order=BA&only=differences&rows=focus`,
    ],
    [`${PAIR.slice(0, -1)}?only=differences`, `${PAIR}?only=differences`],
    ['/compare/EMDR-VS-Seeking-Safety/?only=differences', '/compare/emdr-vs-seeking-safety/?only=differences'],
    ['/modalities?format=group', '/modalities/?format=group'],
    [
      '/compare/?m=12-step-facilitation&m=seeking-safety&was=%3Forder%3DBA%26only%3Ddifferences&m=emdr',
      '/compare/12-step-facilitation-vs-emdr-vs-seeking-safety/?order=CAB&only=differences',
    ],
  ])('%s keeps what the reader had chosen', async (path, to) => {
    expect((await app.request(path)).headers.get('location')).toBe(to);
  });

  test.each([
    ['/compare/cbt-vs-dbt/', 'Cognitive Behavioral Therapy'],
    ['/modalities/tsf/', '12-Step Facilitation'],
  ])('%s suggests by everyday names too', async (path, name) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(404);
    expect(text(await answer.text())).toContain(name);
  });

  test('a missing slash is added', async () => {
    const answer = await app.request(PAIR.slice(0, -1));
    expect([answer.status, answer.headers.get('location')]).toEqual([301, PAIR]);
  });

  test('the form leads to the comparison, by any name', async () => {
    const answer = await app.request('/compare/?m=Seeking+Safety&m=AA+therapy');
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`${PAIR}?order=BA`);
    const unclear = await app.request('/compare/?m=therapy&m=emdr');
    expect(unclear.status).toBe(400);
    expect(text(await unclear.text())).toContain('“therapy” is not clear');
  });
});

test('no link leads to a row that the reader has left out', async () => {
  const markup = await html(`${PAIR}?rows=year`);
  const targets = [...markup.matchAll(/href="#(row-[^"]+)"/g)].map(([, id = '']) => id);
  expect(targets.filter((id) => !markup.includes(`id="${id}"`))).toEqual([]);
});

describe('hostile addresses get a clear answer', () => {
  test.each([
    '/compare/%E0%A4%A-vs-emdr/',
    '/compare/__proto__-vs-constructor/',
    '/modalities/constructor/',
    '/modalities/__proto__/',
    '/sources/toString/',
    '/compare/%00-vs-%00/',
    '/compare/..%2f..%2fetc-vs-emdr/',
    '/modalities/%3Cscript%3Ealert(1)%3C%2Fscript%3E/',
    `/compare/${'a-vs-'.repeat(500)}b/`,
    '/api/v1/modalities/constructor.json',
    '/api/v1/compare/__proto__-vs-emdr.json',
    '/api/v1/constructor.json',
    '/schema/constructor.schema.json',
    `${PAIR}?order=%F0%9F%92%A9&rows=<script>&pair=ZZ&only=1`,
    '/modalities/?tradition=<script>&length=%00',
  ])('%s', async (path) => {
    const answer = await app.request(path);
    expect([200, 301, 400, 404, 414]).toContain(answer.status);
    expect(await answer.text()).not.toContain('<script>alert');
  });

  test('an address that is far too long is told so', async () => {
    const answer = await app.request(`/modalities/?tradition=${'x'.repeat(1_000_000)}`);
    expect(answer.status).toBe(414);
    expect(await answer.text()).toContain('longer than 4000 characters');
  });

  test('what a reader sends is never markup', async () => {
    const markup = await html(`/compare/${encodeURIComponent('<img src=x onerror=alert(1)>')}-vs-emdr/`);
    expect(markup).not.toContain('<img');
  });
});

describe('every kind of page', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Preact writes void elements and boolean attributes in its own valid way.
      'doctype-style': 'off',
      'void-style': 'off',
      // Several modalities are several values of one name: ?m=…&m=….
      'form-dup-name': 'off',
      'attribute-boolean-style': 'off',
      // Telephone-like numbers are figures here.
      'tel-non-breaking': 'off',
      'long-title': 'off',
      // The style is the page's own and its digest is in the policy.
      'no-inline-style': 'error',
      'require-sri': 'off',
    },
  });

  test.each([...KINDS, '/compare/emdr/', '/nowhere/'])('%s is valid HTML', async (path) => {
    const report = await validator.validateString(await html(path));
    expect(
      report.results.flatMap((r) => r.messages.map((m) => `${m.ruleId}: ${m.message} ${m.selector ?? ''}`)),
    ).toEqual([]);
  });

  test.each(KINDS)('%s has a strict policy, one main, one h1, and a description', async (path) => {
    const answer = await app.request(path);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('set-cookie')).toBeNull();
    const markup = await answer.text();
    expect(markup.match(/<main/g)).toHaveLength(1);
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(markup).toMatch(/<meta name="description" content="[^"]{20,}"/);
    expect(markup).not.toMatch(/ style="| on[a-z]+="/);
  });

  test.each(KINDS)('%s asks nothing of any third party', async (path) => {
    const markup = await html(path);
    const loaded = [...markup.matchAll(/<(?:script|img|link|iframe)[^>]*?(?:src|href)="([^"]+)"/g)].map(
      ([, address]) => address ?? '',
    );
    expect(loaded.filter((address) => !address.startsWith('/') && !address.startsWith(origin))).toEqual([]);
  });

  test.each([PAIR, '/', '/nowhere/'])('every style of %s is one that the policy names', async (path) => {
    const answer = await app.request(path);
    const policy = answer.headers.get('content-security-policy') ?? '';
    const styles = [...(await answer.text()).matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css ?? '');
    expect(styles.length).toBeGreaterThan(1);
    for (const css of styles) {
      const digest = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css))).toString(
        'base64',
      );
      expect(policy).toContain(`'sha256-${digest}'`);
    }
  });
});

describe('script', () => {
  const scripts = async (path: string) =>
    [...(await html(path)).matchAll(/<script(?! type="application\/ld\+json")[^>]*>/g)].length;

  test('there is none on pages that are only read', async () => {
    const read = pages.filter((path) => /^\/(modalities\/.+|traditions\/.*|sources\/.*|method|about)\/?$/.test(path));
    expect(read.length).toBeGreaterThan(100);
    for (const path of read) expect(await scripts(path), path).toBe(0);
  });

  test('JSON-LD is JSON', async () => {
    for (const path of [
      '/',
      '/modalities/emdr/',
      '/conditions/ptsd/',
      PAIR,
      ...pages.filter((p) => p.startsWith('/sources/')).slice(1, 40),
    ]) {
      const [, data = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(await html(path)) ?? [];
      expect(JSON.parse(data)).toMatchObject({ '@context': 'https://schema.org' });
    }
  });
});

describe('the filter of modalities works on the server', () => {
  const shown = async (query: string) =>
    [
      ...(await html(`/modalities/${query}`)).matchAll(
        /<li(?! hidden)[^>]*data-tradition[^>]*><a href="\/modalities\/([^/]+)\//g,
      ),
    ].map(([, id]) => id);
  test('a value that is no option is no choice', async () => {
    expect(await shown('?tradition=nosuch')).toEqual(await shown(''));
  });

  test.each(LISTS)('the list that the search names leads to some and not to all: $id', async ({ id }) => {
    const some = await shown(id.replace('modalities/', ''));
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(Object.keys(realCatalog.modalities).length);
  });

  test('by condition and format together', async () => {
    const all = await shown('');
    const some = await shown('?condition=ptsd&format=group');
    expect(all).toHaveLength(Object.keys(realCatalog.modalities).length);
    const expected = Object.values(realCatalog.modalities)
      .filter((m) => m.treats.some((t) => t.condition === 'ptsd') && m.formats.kinds.includes('group'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(some).toEqual(expected.map((m) => m.id));
  });
});

describe('the API', () => {
  const json = async (path: string) => (await app.request(path)).json();

  test('lists records as published', async () => {
    expect(await json('/api/v1/conditions.json')).toEqual(Object.values(realCatalog.conditions));
    expect(await json('/api/v1/sources/nowinski1992.json')).toEqual(realCatalog.sources.nowinski1992);
  });

  test('gives a modality with every record that it names', async () => {
    const slice = (await json('/api/v1/modalities/seeking-safety.json')) as {
      modality: unknown;
      sources: Record<string, unknown>;
    };
    expect(slice.modality).toEqual(realCatalog.modalities['seeking-safety']);
    const cited = [...JSON.stringify(slice.modality).matchAll(/@([a-z0-9-]+)/g)].map(([, id]) => id ?? '');
    for (const id of cited) expect(slice.sources).toHaveProperty(id);
  });

  test('gives the comparison that the page shows', async () => {
    const comparison = (await json('/api/v1/compare/12-step-facilitation-vs-seeking-safety.json')) as {
      columns: { id: string }[];
    };
    expect(comparison.columns.map((c) => c.id)).toEqual(['12-step-facilitation', 'seeking-safety']);
  });

  test('answers errors as problems', async () => {
    const answer = await app.request('/api/v1/modalities/emrd.json');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ status: 404, suggestions: ['emdr'] });
  });
});

test('sitemap, robots and favicon are there', async () => {
  const sitemap = await html('/sitemap.xml');
  expect(sitemap.match(/<loc>/g)).toHaveLength(pages.length);
  expect(await html('/robots.txt')).toContain(`${origin}/sitemap.xml`);
  expect(await html('/favicon.svg')).toMatch(/^<svg/);
});
