// The server for assistants, asked by the protocol's own client: every answer carries its sources and its limits.
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

test.each<[string, Record<string, unknown>, RegExp]>([
  ['record', { kind: 'modalities', id: 'emrd' }, /Nearest: emdr/],
  ['record', { kind: 'modalities', id: '__proto__' }, /There is no/],
  ['compare', { ids: ['emdr', 'emdr'] }, /named twice/],
  ['compare', { ids: ['emdr'] }, /ids/],
  ['compare', { ids: ['emdr', 'seeking-safety'], condition: 'ptds' }, /Nearest: ptsd/],
  ['recommendations', {}, /Name a modality or a condition/],
  ['recommendations', { modality: 'emrd' }, /Nearest: emdr/],
  ['findings', { modality: 'emdr', verdict: 'good' }, /verdict/],
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

  test.each([
    ['a page elsewhere', 'POST', { origin: 'https://other.example' }, 403],
    ['what is no origin', 'POST', { origin: 'null' }, 403],
    ['a stream that nothing would come through', 'GET', {}, 405],
  ])('refuses %s', async (_, method, headers, status) => {
    const answer = await fetch(listening.address, { method, headers });
    expect(answer.status).toBe(status);
  });
});
