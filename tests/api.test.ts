// The API: what its document says is what it answers, to everyone, and every error says how to mend it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROBLEMS as PROBLEM_KINDS } from '../src/site/api/problem.ts';
import { createApp } from '../src/site/app.ts';
import { layOutJson } from '../src/site/views/lay-out-json.ts';
import { type Host, startNode } from './browser/servers.ts';
import { app, assets, openData, origin, references } from './built.ts';
import { realCatalog } from './real-catalog.ts';
import { someOfEach } from './some-of-each.ts';

interface Operation {
  operationId: string;
  'x-static': true | 'pairs';
  parameters?: { name: string; description?: string; in: 'path' | 'query'; schema: object; example?: string }[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}
interface Document {
  openapi: string;
  servers: { url: string }[];
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, object> };
}

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
const json = async (path: string) => (await get(path)).json();

const document = (await json('/api/v1/openapi.json')) as Document;
const ajv = new Ajv2020({ allErrors: false, strict: false, validateFormats: false });
ajv.addSchema({ $id: 'https://counterpoint.example/', components: document.components });

const compiled = new Map<string, ValidateFunction>();

/** What the document does not allow of the answer of an operation. */
function faults(address: string, body: unknown): unknown {
  const schema = document.paths[address]?.get.responses[200]?.content?.['application/json']?.schema;
  if (!schema) throw new Error(`The document says nothing of ${address}.`);
  const known =
    compiled.get(address) ?? ajv.compile({ $id: `https://counterpoint.example/${compiled.size}`, ...absolute(schema) });
  compiled.set(address, known);
  return known(body)
    ? []
    : known.errors?.slice(0, 2).map(({ instancePath, message, params }) => ({ instancePath, message, params }));
}

function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"https://counterpoint.example/#/'));
}

describe('its document', () => {
  test('passes a public linter in its strictest rules without a warning', () => {
    const folder = mkdtempSync(join(tmpdir(), 'counterpoint-'));
    writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document));
    writeFileSync(join(folder, 'redocly.yaml'), 'extends: [recommended-strict]\n');
    const found = JSON.parse(
      execFileSync(
        process.execPath,
        [
          'node_modules/@redocly/cli/bin/cli.js',
          'lint',
          join(folder, 'openapi.json'),
          '--format=json',
          '--config',
          join(folder, 'redocly.yaml'),
        ],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
          env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
        },
      ),
    );
    rmSync(folder, { recursive: true });
    expect(found.totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
  });

  test('is of version 3.1, and at home where it is read', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(document.servers).toMatchObject([{ url: origin }]);
  });

  test('names every address that the API has, and no other', async () => {
    const { apiAddresses } = await import('../src/site/api/answer.ts');
    const patterns = Object.keys(document.paths).map((path) => new RegExp(`^${path.replace(/\{\w+\}/, '[^/]+')}$`));
    expect(apiAddresses(realCatalog).filter((address) => !patterns.some((pattern) => pattern.test(address)))).toEqual(
      [],
    );
    for (const [path, { get: operation }] of Object.entries(document.paths)) {
      const { example } = operation.parameters?.find((parameter) => parameter.in === 'path') ?? {};
      if (path.includes('{') && example === undefined) continue;
      expect((await get(path.replace(/\{\w+\}/, example ?? ''))).status, path).toBe(200);
    }
  });

  test('describes every list, and some records of each kind, to the last field', async () => {
    const wrong: [string, unknown][] = [];
    const addresses = someOfEach(Object.keys(document.paths).flatMap(addressesOf));
    for (const address of addresses) {
      const fault = faults(pathOf(address), await json(address));
      if (Array.isArray(fault) && fault.length > 0) wrong.push([address, fault]);
    }
    expect(addresses.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });

  test('describes comparisons of two and of six, to the last field', async () => {
    const ids = Object.keys(realCatalog.modalities).sort();
    for (const chosen of [ids.slice(0, 2), ids.slice(2, 8), ids.slice(-6)]) {
      const body = await json(`/api/v1/compare/${chosen.join('-vs-')}.json`);
      expect(faults('/api/v1/compare/{ids}.json', body)).toEqual([]);
      expect(faults('/api/v1/compare/{ids}.json', { ...body, extra: 1 })).not.toEqual([]);
    }
  });
});

function addressesOf(path: string): string[] {
  const [, kind] = /v1\/(\w+)\/\{id\}/.exec(path) ?? [];
  if (kind === undefined) return path.includes('{') ? [] : [path];
  const shelf = Object.entries(realCatalog).find(([name]) => name === kind)?.[1] ?? {};
  return Object.keys(shelf).map((id) => path.replace('{id}', id));
}

function pathOf(address: string): string {
  return Object.hasOwn(document.paths, address) ? address : address.replace(/[^/]+\.json$/, '{id}.json');
}

test('every parameter is described', () => {
  const bare = Object.entries(document.paths).flatMap(([path, { get: operation }]) =>
    (operation.parameters ?? []).filter(({ description }) => !description).map(({ name }) => `${path}?${name}`),
  );
  expect(bare).toEqual([]);
});

describe('filters', () => {
  const rows = async (address: string) => (await json(address)) as Record<string, unknown>[];

  test('several fields mean all of them', async () => {
    const all = await rows('/api/v1/recommendations.json');
    const [row] = all;
    if (!row) throw new Error('There is no recommendation to filter by.');
    const some = await rows(
      `/api/v1/recommendations.json?modality=${row.modality}&condition=${row.condition}&current=true`,
    );
    expect(some).toEqual(
      all.filter((r) => r.modality === row.modality && r.condition === row.condition && r.current === true),
    );
    expect(some.length).toBeLessThan(all.length);
  });

  test('several values of one field mean any of them', async () => {
    const all = await rows('/api/v1/findings.json');
    const [one, other] = [...new Set(all.map((r) => r.verdict))];
    const either = await rows(`/api/v1/findings.json?verdict=${one}&verdict=${other}`);
    expect(new Set(either.map((r) => r.verdict))).toEqual(new Set([one, other]));
    expect(either).toEqual(all.filter((r) => r.verdict === one || r.verdict === other));
  });

  test('reach into lists within a record', async () => {
    const found = await rows('/api/v1/modalities.json?treats.condition=ptsd&formats.kinds=group');
    const expected = Object.values(realCatalog.modalities).filter(
      (m) => m.treats.some((t) => t.condition === 'ptsd') && m.formats.kinds.includes('group'),
    );
    expect(expected.length).toBeGreaterThan(1);
    expect(found).toEqual(expected);
  });

  test('a record on which there is nothing gives an empty list', async () => {
    const all = await rows('/api/v1/recommendations.json');
    const without = Object.keys(realCatalog.conditions).find((id) => all.every((r) => r.condition !== id));
    if (without === undefined) return;
    expect(await rows(`/api/v1/recommendations.json?condition=${without}`)).toEqual([]);
  });

  test('every filter of every list is answered, with the entries that have the value', async () => {
    const filters = Object.entries(document.paths).flatMap(([path, { get: operation }]) =>
      (operation.parameters ?? [])
        .filter((p) => p.in === 'query' && p.name !== 'q')
        .map(({ name }) => ({ path, name })),
    );
    expect(filters.length).toBeGreaterThan(100);
    const empty: string[] = [];
    for (const { path, name } of filters) {
      const value = valuesAt(await json(path), name.split('.'))[0];
      if (value === undefined) continue;
      const found = await json(`${path}?${new URLSearchParams({ [name]: String(value) })}`);
      if (!Array.isArray(found) || found.length === 0) empty.push(`${path}?${name}=${value}`);
    }
    expect(empty).toEqual([]);
  });
});

function valuesAt(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, key === undefined ? [] : [key, ...rest]));
  if (key === undefined) return value === null || value === undefined || typeof value === 'object' ? [] : [value];
  return typeof value === 'object' && value !== null
    ? valuesAt(Object.entries(value).find(([name]) => name === key)?.[1], rest)
    : [];
}

describe('search', () => {
  test('without a question is the index, as the copy holds it', async () => {
    expect(((await json('/api/v1/search.json')) as unknown[]).length).toBeGreaterThan(
      Object.keys(realCatalog.modalities).length,
    );
  });

  test.each(['%25', '%00', '%ff', '%F0%9F%98%80', '---'])('a text without a letter finds nothing: %s', async (text) => {
    expect(await json(`/api/v1/search.json?q=${text}`)).toEqual([]);
  });

  test.each([
    ['cbt vs dbt', '/api/v1/compare/cognitive-behavioral-therapy-vs-dialectical-behavior-therapy.json'],
    ['AA therapy', '/api/v1/modalities/12-step-facilitation.json'],
    ['emdr for ptsd', '/api/v1/modalities/emdr.json'],
  ])('%s', async (text, first) => {
    const hits = (await json(`/api/v1/search.json?q=${encodeURIComponent(text)}`)) as { json: string }[];
    expect(hits[0]?.json).toBe(first);
    for (const hit of hits) expect((await get(hit.json)).status, hit.json).toBe(200);
    expect(faults('/api/v1/search.json', hits)).toEqual([]);
  });
});

describe('every error is a problem that says how to mend it', () => {
  const six = 'a-vs-b-vs-c-vs-d-vs-e-vs-f-vs-g';
  const PROBLEMS: [string, number, string, string[] | undefined][] = [
    ['/api/v1/modalities/emrd.json', 404, 'no-such-record', ['emdr']],
    ['/api/v1/modalities/tsf.json', 404, 'no-such-record', undefined],
    ['/api/v1/compare/emrd-vs-seeking-safety.json', 404, 'no-such-record', undefined],
    ['/api/v1/compare/emdr.json', 400, 'wrong-number', []],
    [`/api/v1/compare/${six}.json`, 400, 'wrong-number', []],
    ['/api/v1/compare/emdr-vs-emdr.json', 400, 'repeated', []],
    ['/api/v1/modalites.json', 404, 'no-such-address', ['/api/v1/modalities.json']],
    ['/api/v1/nothing', 404, 'no-such-address', undefined],
    ['/api/v2/modalities.json', 404, 'no-such-address', ['/api/v1/modalities.json']],
    ['/api//v1/modalities.json', 404, 'no-such-address', ['/api/v1/modalities.json']],
    ['/api/v1//modalities.json', 404, 'no-such-address', ['/api/v1/modalities.json']],
    ['/api/v1/modalities/%00.json', 404, 'no-such-record', []],
    ['/api/v1/modalities/%ff.json', 404, 'no-such-record', undefined],
    ['/api/v1/modalities/%25.json', 404, 'no-such-record', []],
    ['/api/v1/modalities/..%2fconditions.json', 404, 'no-such-record', []],
    ['/api/v1/recommendations.json?modality=', 400, 'unknown-value', []],
    ['/api/v1/recommendations.json?modality=%ff', 400, 'unknown-value', []],
    ['/api/v1/compare/emdr-vs-seeking-safety.csv?condition=ptsd', 400, 'unknown-parameter', []],
    ['/api/v1/compare/emdr-vs-seeking-safety.json?condition=ptsd', 400, 'unknown-parameter', []],
    ['/api/v1/recommendations.json?modalty=emdr', 400, 'unknown-parameter', ['modality']],
    ['/api/v1/recommendations.json?modality=emrd', 400, 'unknown-value', ['emdr']],
    ['/api/v1/recommendations.json?verdict=recommended', 400, 'unknown-value', undefined],
    ['/api/v1/recommendations.json?current=yes', 400, 'unknown-value', undefined],
    ['/api/v1/recommendations.json?year=new', 400, 'unknown-value', undefined],
    ['/api/v1/recommendations.json?__proto__=x', 400, 'unknown-parameter', undefined],
    ['/api/v1/recommendations.json?modality=constructor', 400, 'unknown-value', undefined],
    ['/api/v1/search.json?query=emdr', 400, 'unknown-parameter', undefined],
    ['/api/v1/names.json?q=emdr', 400, 'unknown-parameter', undefined],
    ['/api/v1/modalities/emdr.json?condition=ptsd', 400, 'unknown-parameter', []],
    [`/api/v1/search.json?q=${'x'.repeat(5000)}`, 414, 'too-long', []],
  ];
  const problem = ajv.compile({
    $id: 'https://counterpoint.example/problem',
    ...absolute({ $ref: '#/components/schemas/Problem' }),
  });

  test.each(PROBLEMS)('%.60s', async (path, status, kind, suggestions) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const body = await answer.json();
    expect(problem(body), JSON.stringify(problem.errors)).toBe(true);
    expect(body).toMatchObject({ type: `${origin}/api/#${kind}`, status });
    if (suggestions)
      expect((body as { suggestions: string[] }).suggestions.slice(0, 1)).toEqual(suggestions.slice(0, 1));
  });

  test.each([
    ['/api/v2/modalities.json', 'There is no /api/v2/modalities.json.'],
    ['/api//v1/x.json', 'There is no /api//v1/x.json.'],
    ['/api/v1/x.json', 'There is no /api/v1/x.json.'],
    ['/api/v1/recommendations.json?modality=%ff', '/api/v1/modalities.json lists them.'],
  ])('%s is called by its name', async (path, words) => {
    expect(await json(path)).toMatchObject({ detail: expect.stringContaining(words) });
  });

  test('possible years are told in order', async () => {
    const { detail } = (await json('/api/v1/recommendations.json?year=new')) as { detail: string };
    const years = detail.match(/\d{4}/g) ?? [];
    expect(years.length).toBeGreaterThan(5);
    expect(years).toEqual([...years].sort());
  });

  test('what breaks on our side is one too', async () => {
    const broken = createApp(
      new Proxy(realCatalog, {
        get: () => {
          throw new Error('broken on purpose');
        },
      }),
      { origin, assets, openData, references },
    );
    const said = console.error;
    console.error = () => {};
    const answer = await broken.request('/api/v1/modalities.json');
    console.error = said;
    expect([answer.status, answer.headers.get('content-type')]).toEqual([500, 'application/problem+json']);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await answer.json()).toMatchObject({ type: `${origin}/api/#our-fault`, status: 500, suggestions: [] });
  });

  test('a method that writes', async () => {
    const answer = await app.request('/api/v1/modalities.json', { method: 'POST', body: '{}' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('reading from another site', () => {
  test('is allowed when a browser asks first', async () => {
    const answer = await app.request('/api/v1/modalities.json', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://other.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match',
      },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
    expect(answer.headers.get('access-control-allow-headers')).toBe('*');
  });

  test.each(['/api/v1/modalities.json', '/api/v1/openapi.json', '/api/v1/compare/seeking-safety-vs-emdr.json'])(
    '%s',
    async (path) => {
      const answer = await get(path);
      expect([200, 301]).toContain(answer.status);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('link')).toContain('rel="license"');
    },
  );

  test('pages stay closed to it', async () => {
    expect((await get('/')).headers.get('access-control-allow-origin')).toBeNull();
    expect((await app.request('/', { method: 'OPTIONS' })).status).toBe(405);
  });
});

describe('caching', () => {
  const released = createApp(realCatalog, { origin, assets, openData, references, release: 'r1' });
  test.each([
    '/api/v1/conditions.json',
    '/api/v1/recommendations.json?condition=ptsd',
    '/api/v1/openapi.json',
    '/api/v1/search.json?q=emdr',
  ])('what has not changed is not sent again: %s', async (path) => {
    const first = await released.request(path);
    expect([first.headers.get('etag'), first.headers.get('cache-control')]).toEqual(['W/"r1"', 'no-cache']);
    const again = await released.request(path, { headers: { 'if-none-match': 'W/"r1"' } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', 'W/"r1"']);
    expect(again.headers.get('access-control-allow-origin')).toBe('*');
    for (const asked of ['"r1"', 'W/"r0", W/"r1"'])
      expect((await released.request(path, { headers: { 'if-none-match': asked } })).status).toBe(304);
    expect((await released.request(path, { headers: { 'if-none-match': 'W/"r0"' } })).status).toBe(200);
  });

  test('a problem is not kept under the name of a release', async () => {
    expect((await released.request('/api/v1/modalities/emrd.json')).headers.get('etag')).toBeNull();
  });

  test('HEAD has the headers of GET and no body', async () => {
    const answer = await released.request('/api/v1/conditions.json', { method: 'HEAD' });
    expect([answer.status, answer.headers.get('etag'), await answer.text()]).toEqual([200, 'W/"r1"', '']);
  });
});

describe('the page that explains it', () => {
  const plainText = (markup: string) =>
    markup.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const EXAMPLE =
    /<pre data-in="(\w+)"><code>([\s\S]*?)<\/code><\/pre><pre data-shown="([\w-]+)"><samp>([\s\S]*?)<\/samp>/g;
  let host: Host;
  let examples: { language: string; typed: string; id: string; shown: string }[];

  beforeAll(async () => {
    host = await startNode();
    const markup = await (await fetch(`${host.address}/api/`)).text();
    examples = [...markup.matchAll(EXAMPLE)].map(([, language = '', typed = '', id = '', shown = '']) => ({
      language,
      // The server of the test has a port of its own.
      typed: plainText(typed).replaceAll(origin, host.address),
      id,
      shown: plainText(shown),
    }));
  });
  afterAll(() => host.stop());

  /** Run as a reader would run it. */
  function run(language: string, typed: string): string {
    const [command, ...args] =
      language === 'shell' ? ['sh', '-c', typed] : [process.execPath, '--input-type=module', '-e', typed];
    return execFileSync(command ?? '', args, { encoding: 'utf8', maxBuffer: 1e8 }).trimEnd();
  }

  test('every example that it shows is answered as it shows', () => {
    expect(examples.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['search', 'get', 'filter', 'compare', 'mend', 'program', 'again']),
    );
    for (const { language, typed, id, shown } of examples) {
      const answered = run(language, typed).replaceAll(host.address, origin);
      expect(language === 'shell' ? layOutJson(JSON.parse(answered)) : answered, id).toBe(shown);
    }
  });

  test('explains each kind of problem where its type leads', async () => {
    const markup = await (await get('/api/')).text();
    for (const kind of Object.keys(PROBLEM_KINDS)) expect(markup).toContain(` id="${kind}"`);
  });

  test('is linked from the page about Counterpoint, and carries no script', async () => {
    expect(await (await get('/about/')).text()).toContain('href="/api/"');
    expect(await (await get('/api/')).text()).not.toContain('<script');
  });
});
