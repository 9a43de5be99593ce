// The server for assistants, asked by the protocol's own client: every answer carries its sources and its limits.
import { once } from 'node:events';
import { request } from 'node:http';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { referencesIn } from '../src/catalog/references.ts';
import { type McpListening, serveHttp } from '../src/mcp/serve-http.ts';
import { app, origin } from './built.ts';
import { realCatalog } from './real-catalog.ts';

interface Answer {
  page: string;
  answer: unknown;
  sources: { id: string; reference: string; address?: string }[];
  limits: string[];
  licence: string;
}

const client = new Client({ name: 'test', version: '1' });

beforeAll(() =>
  client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['build/command/counterpoint.js', 'mcp'],
      env: { PATH: process.env.PATH ?? '', ORIGIN: origin },
    }),
  ),
);
afterAll(() => client.close());

async function ask(name: string, asked: Record<string, unknown>): Promise<Answer> {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: asked });
  expect(isError, JSON.stringify(content).slice(0, 300)).toBeFalsy();
  expect(content).toEqual([{ type: 'text', text: JSON.stringify(structuredContent) }]);
  // The client has held it to the schema that the tool gives.
  return structuredContent as unknown as Answer;
}

async function refusal(name: string, asked: Record<string, unknown>): Promise<string> {
  const { content, isError } = await client.callTool({ name, arguments: asked });
  expect(isError).toBe(true);
  return JSON.stringify(content);
}

/** The six with the most results for depression: the longest answer that can be asked for. */
const MUCH_STUDIED = Object.keys(realCatalog.modalities)
  .map((id) => ({
    id,
    many: Object.values(realCatalog.findings).filter((f) => f.condition === 'depression' && f.modality === id).length,
  }))
  .sort((a, b) => b.many - a.many)
  .slice(0, 6)
  .map(({ id }) => id);

const QUESTIONS: [string, Record<string, unknown>][] = [
  ['search', { text: 'cbt vs dbt' }],
  ['search', { text: 'emdr for ptsd' }],
  ['record', { kind: 'modalities', id: 'seeking-safety' }],
  ['record', { kind: 'conditions', id: 'ptsd' }],
  ['record', { kind: 'sources', id: 'nowinski1992' }],
  ['record', { kind: 'findings', id: Object.keys(realCatalog.findings)[0] }],
  ['compare', { ids: ['seeking-safety', '12-step-facilitation'] }],
  ['compare', { ids: ['seeking-safety', 'emdr', 'prolonged-exposure'], chapter: 'ideas', condition: 'ptsd' }],
  ['compare', { ids: Object.keys(realCatalog.modalities).slice(0, 6), chapter: 'practice' }],
  ['compare', { ids: MUCH_STUDIED, chapter: 'evidence', condition: 'depression' }],
  ['recommendations', { modality: 'emdr', condition: 'ptsd' }],
  ['recommendations', { condition: 'depression', verdict: 'recommended-against', superseded: true }],
  ['findings', { modality: 'seeking-safety' }],
  ['findings', { condition: 'ptsd', comparator_modality: 'emdr' }],
];

test('says who it is, and has the five tools, each described and read-only', async () => {
  expect(client.getServerVersion()).toMatchObject({ name: 'counterpoint' });
  expect(client.getInstructions()).toContain('Do not rank');
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['search', 'record', 'compare', 'recommendations', 'findings']);
  for (const { description, outputSchema, annotations } of tools)
    expect({ described: (description ?? '').length > 60, ...annotations, gives: outputSchema?.type }).toMatchObject({
      described: true,
      readOnlyHint: true,
      gives: 'object',
    });
});

describe.each(QUESTIONS)('%s %j', (name, asked) => {
  test('carries limits, licence, and a page that is there', async () => {
    const { limits, licence, page } = await ask(name, asked);
    expect(limits[0]).toContain('No medical advice');
    expect(licence).toContain('CC BY 4.0');
    expect(page.startsWith(origin)).toBe(true);
    expect((await app.request(page.slice(origin.length).split('#')[0] ?? '')).status).toBe(200);
  });

  test('names every source that it cites, with how much of it was read', async () => {
    const { answer, sources } = await ask(name, asked);
    const known = new Set(sources.map(({ id }) => id));
    const inTexts = [...JSON.stringify(answer).matchAll(/\[([a-z]+\d{4}[a-z0-9]*)[\],]/g)].map(([, id]) => id ?? '');
    const cited = [
      ...referencesIn(answer)
        .filter(({ kind }) => kind === 'sources')
        .map(({ id }) => id),
      ...inTexts,
    ];
    expect(cited.filter((id) => Object.hasOwn(realCatalog.sources, id) && !known.has(id))).toEqual([]);
    for (const { reference } of sources) expect(reference).toMatch(/Read: |Not checked/);
  });

  test('is short enough to be read', async () => {
    expect(JSON.stringify(await ask(name, asked)).length).toBeLessThan(160_000);
  });
});

test('gives the rows that the API gives', async () => {
  const { answer } = await ask('recommendations', { modality: 'emdr', condition: 'ptsd' });
  const rows = await (
    await app.request('/api/v1/recommendations.json?modality=emdr&condition=ptsd&current=true')
  ).json();
  expect(answer).toEqual(rows);
});

test('says that no row is no verdict, and how many rows there are besides', async () => {
  const without = Object.keys(realCatalog.conditions).flatMap((condition) =>
    Object.values(realCatalog.guidelines).some((g) => g.recommendations.some((r) => r.condition === condition))
      ? []
      : [condition],
  );
  for (const condition of without.slice(0, 1)) {
    const { answer, limits } = await ask('recommendations', { condition });
    expect([answer, limits.join(' ')]).toEqual([[], expect.stringContaining('No row is no verdict')]);
  }
  const many = await ask('findings', { condition: 'depression' });
  expect(many.limits.join(' ')).toMatch(/These are 60 of \d+ rows/);
});

test('a comparison names what its counts of bodies and results rest on, or who does', async () => {
  const ids = ['emdr', 'prolonged-exposure'];
  const { answer, sources, limits } = await ask('compare', { ids, condition: 'ptsd', chapter: 'evidence' });
  const [on] = (answer as { evidence: { cite?: string[]; joins: { of: string; words: string }[] }[] }).evidence;
  const read = Object.values(realCatalog.findings).filter(
    (f) => f.condition === 'ptsd' && f.modality === 'emdr' && f.comparator.modality === 'prolonged-exposure',
  );
  expect(read.length).toBeGreaterThan(0);
  expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining(read.map(({ source }) => source)));
  expect(on?.cite).toEqual(expect.arrayContaining(read.map(({ source }) => source)));
  expect(on?.joins[0]?.of).toBe('A and B');
  expect(on?.joins[0]?.words).toMatch(/^compared with each other in \d+ results$/);
  expect(limits.join(' ')).toContain('rows of the sources in cite');
  const all = await ask('compare', { ids });
  expect(all.limits.join(' ')).toContain('Name a condition to have those sources here');
});

test.each<[string, Record<string, unknown>, RegExp]>([
  ['record', { kind: 'modalities', id: 'emrd' }, /Nearest: emdr/],
  ['record', { kind: 'modalities', id: '__proto__' }, /There is no/],
  ['compare', { ids: ['emdr', 'emdr'] }, /named twice/],
  ['compare', { ids: ['emdr'] }, /ids/],
  ['compare', { ids: ['emdr', 'seeking-safety'], condition: 'ptds' }, /Nearest: ptsd/],
  ['recommendations', {}, /Name a modality or a condition/],
  ['recommendations', { modality: 'emrd' }, /Nearest: emdr/],
  ['findings', { modality: 'emdr', verdict: 'good' }, /verdict/],
  ['recommendations', { modality: 'emdr', conditon: 'ptsd' }, /conditon/],
  ['search', { text: 'emdr', limit: 5 }, /limit/],
])('%s %j is refused with a way on', async (name, asked, words) => {
  expect(await refusal(name, asked)).toMatch(words);
});

describe('over streamable HTTP', () => {
  let listening: McpListening;
  beforeAll(async () => {
    listening = await serveHttp({ catalog: realCatalog, origin, version: '1.2.3' }, 0);
  });
  afterAll(() => listening.close());

  test('answers the same', async () => {
    const other = new Client({ name: 'test', version: '1' });
    // The class has `sessionId: string | undefined` where its interface leaves the property out.
    await other.connect(new StreamableHTTPClientTransport(new URL(listening.address)) as Transport);
    expect(other.getServerVersion()).toMatchObject({ version: '1.2.3' });
    expect((await other.listTools()).tools).toEqual((await client.listTools()).tools);
    for (const [name, asked] of QUESTIONS.slice(0, 3))
      expect(await other.callTool({ name, arguments: asked })).toEqual(
        await client.callTool({ name, arguments: asked }),
      );
    await other.close();
  });

  /** Without a client of the protocol: what is sent and answered, byte for byte. */
  const say = async (body: unknown, headers: Record<string, string> = {}) => {
    const answer = await fetch(listening.address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await answer.text();
    return { status: answer.status, said: text === '' ? undefined : JSON.parse(text) };
  };
  const message = (method: string, more: object = {}) => ({ jsonrpc: '2.0', id: 7, method, ...more });

  test.each([
    ['2024-11-05', '2024-11-05'],
    ['2025-06-18', '2025-06-18'],
    ['1999-01-01', '2025-11-25'],
  ])('speaks %s with who speaks it, and else its newest', async (asked, spoken) => {
    const params = { protocolVersion: asked, capabilities: {}, clientInfo: { name: 'test', version: '1' } };
    const { said } = await say(message('initialize', { params }));
    expect(said).toMatchObject({ id: 7, result: { protocolVersion: spoken, instructions: expect.any(String) } });
  });

  test.each<[string, unknown, number, unknown]>([
    ['a ping', message('ping'), 200, { id: 7, result: {} }],
    ['an unknown method', message('nothing/at-all'), 200, { id: 7, error: { code: -32601 } }],
    ['a notification', { jsonrpc: '2.0', method: 'notifications/initialized' }, 202, undefined],
    ['a batch', [message('ping'), message('ping', { id: 8 })], 200, [{ id: 7 }, { id: 8 }]],
    ['what is no JSON', '{', 400, { error: { code: -32700 } }],
    ['what is no message', { hello: 1 }, 400, { error: { code: -32700 } }],
  ])('answers %s', async (_, body, status, wanted) => {
    const answer = await say(body);
    expect(answer.status).toBe(status);
    if (wanted === undefined) expect(answer.said).toBeUndefined();
    else expect(answer.said).toMatchObject(wanted as object);
  });

  test('refuses a name that somebody else lets point here', async () => {
    const asked = request(listening.address, { method: 'POST', headers: { host: 'rebound.example' } }).end();
    const [{ statusCode }] = await once(asked, 'response');
    expect(statusCode).toBe(403);
  });

  test('asks for what the protocol asks for', async () => {
    expect((await say(message('ping'), { accept: 'application/json' })).status).toBe(406);
    expect((await say(message('ping'), { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await say(message('ping'), { 'mcp-protocol-version': '1999-01-01' })).status).toBe(400);
  });

  test.each([
    ['a page elsewhere', 'POST', { origin: 'https://other.example' }, 403],
    ['what is no origin', 'POST', { origin: 'null' }, 403],
    ['a page whose name only begins like ours', 'POST', { origin: 'http://127.0.0.1.other.example' }, 403],
    ['a stream that nothing would come through', 'GET', {}, 405],
    ['the end of a session', 'DELETE', {}, 405],
  ])('refuses %s', async (_, method, headers, status) => {
    const answer = await fetch(listening.address, { method, headers });
    expect(answer.status).toBe(status);
  });
});
