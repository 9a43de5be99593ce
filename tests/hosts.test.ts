// One app, three hosts: the same addresses give the same bytes on Node, on workerd, and from the static copy.
import { execFileSync, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allAddresses } from '../src/site/app.ts';
import { type Host, startNode, startStatic, startWorker } from './browser/servers.ts';
import { assets, openData } from './built.ts';
import { realCatalog } from './real-catalog.ts';
import { someOfEach } from './some-of-each.ts';

const hosts: Record<string, Host> = {};

beforeAll(async () => {
  hosts.node = await startNode();
  hosts.static = await startStatic();
  hosts.worker = await startWorker();
});

afterAll(() => {
  for (const host of Object.values(hosts)) host.stop();
});

const get = (host: string, path: string, headers: Record<string, string> = {}) =>
  fetch(`${hosts[host]?.address}${path}`, {
    redirect: 'manual',
    headers: { 'accept-encoding': 'identity', ...headers },
  });

/** The page on what can be taken along of a pair names what its host has: a copy has fewer files. */
const namesItsFiles = (path: string) => /^\/compare\/.*\/cite\/$/.test(path);

test('some addresses of each kind, and every file of the open data, have the same bytes everywhere', async () => {
  const addresses = [
    ...someOfEach(allAddresses(realCatalog)).filter((path) => !namesItsFiles(path)),
    assets.print,
    ...Object.values(assets.scripts),
    ...openData.files.map(({ name }) => `/data/${name}`),
  ];
  const different: string[] = [];
  for (const path of addresses) {
    const [onNode, onDisk, onWorker] = await Promise.all(
      ['node', 'static', 'worker'].map(async (host) => Buffer.from(await (await get(host, path)).arrayBuffer())),
    );
    if (!onNode || !onDisk || !onWorker || onNode.length === 0 || !onNode.equals(onDisk) || !onNode.equals(onWorker))
      different.push(path);
  }
  expect(different).toEqual([]);
}, 120_000);

test('what can be taken along of a pair is what the host has', async () => {
  const path = '/compare/12-step-facilitation-vs-seeking-safety/cite/';
  const [onNode = '', onWorker, onDisk = ''] = await Promise.all(
    ['node', 'worker', 'static'].map(async (host) => (await get(host, path)).text()),
  );
  expect(onWorker).toBe(onNode);
  const files = (page: string) =>
    [...page.matchAll(/href="([^"]+\.(?:docx|html|csv|json|md|bib|ris|txt))"/g)].map(
      ([, to = '']) => new URL(to, `http://here${path}`).pathname,
    );
  expect(files(onNode).length).toBeGreaterThan(files(onDisk).length);
  for (const [host, page] of [
    ['node', onNode],
    ['static', onDisk],
  ] as const)
    for (const file of files(page)) expect([file, (await get(host, file)).status]).toEqual([file, 200]);
});

describe.each(['node', 'worker'])('on %s', (host) => {
  test('wider comparisons are rendered on demand, with the policy', async () => {
    const answer = await get(
      host,
      '/compare/cognitive-behavioral-therapy-vs-emdr-vs-prolonged-exposure-vs-seeking-safety/',
    );
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('the API is filtered, and may be read from other sites, also when a browser asks first', async () => {
    const rows = (await (await get(host, '/api/v1/recommendations.json?condition=ptsd')).json()) as {
      condition: string;
    }[];
    expect([...new Set(rows.map((row) => row.condition))]).toEqual(['ptsd']);
    const first = await fetch(`${hosts[host]?.address}/api/v1/recommendations.json`, { method: 'OPTIONS' });
    expect([first.status, first.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    const wrong = await fetch(`${hosts[host]?.address}/api/v1/recommendations.json`, { method: 'DELETE' });
    expect([wrong.status, wrong.headers.get('content-type')]).toEqual([405, 'application/problem+json']);
  });

  test('a file of the open data has a type, may be read by any page, and is sent again only when it has changed', async () => {
    const first = await get(host, '/data/counterpoint.json');
    expect(first.headers.get('content-type')).toContain('application/json');
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(first.headers.get('link')).toBe('<https://creativecommons.org/licenses/by/4.0/>; rel="license"');
    const tag = first.headers.get('etag') ?? '';
    expect((await get(host, '/data/counterpoint.json', { 'if-none-match': tag })).status).toBe(304);
    expect(first.headers.get('access-control-expose-headers')).toContain('etag');
    const asked = { method: 'OPTIONS', headers: { 'access-control-request-headers': 'if-none-match' } };
    const leave = await fetch(`${hosts[host]?.address}/data/counterpoint.json`, asked);
    expect([leave.status, leave.headers.get('access-control-allow-headers')]).toEqual([204, '*']);
    const written = await fetch(`${hosts[host]?.address}/data/counterpoint.json`, { method: 'POST', body: '{}' });
    expect(written.status).toBe(405);
    expect((await get(host, '/data/nothing.json')).status).toBe(404);
    expect((await get(host, '/data/..%2fcatalog.json')).status).toBe(404);
  });

  test('a hostile or broken request gets an answer in words', async () => {
    expect((await get(host, '/compare/emdr-vs-emdr/')).status).toBe(400);
    expect((await get(host, '/assets/../catalog.json')).status).toBe(404);
    expect((await get(host, '/assets/%2e%2e%2fcatalog.json')).status).toBe(404);
    expect((await get(host, '/assets/nothing.js')).status).toBe(404);
  });
});

describe('the Node host', () => {
  test('sends brotli where it is accepted', async () => {
    const answer = await get('node', '/method/', { 'accept-encoding': 'br' });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(await answer.text()).toContain('<h1>Method</h1>');
  });

  test('sends the pair within one round trip', async () => {
    const script = `require('http').get(process.argv[1],{headers:{'accept-encoding':'br'}},r=>{let n=0;r.on('data',d=>n+=d.length);r.on('end',()=>console.log(n))})`;
    const address = `${hosts.node?.address}/compare/12-step-facilitation-vs-seeking-safety/`;
    const bytes = Number(execFileSync(process.execPath, ['-e', script, address], { encoding: 'utf8' }));
    expect(bytes).toBeGreaterThan(5000);
    expect(bytes).toBeLessThanOrEqual(14 * 1024);
  });

  test('an answer that has not changed is not sent again, and says what it varies by', async () => {
    const first = await get('node', '/method/');
    const again = await get('node', '/method/', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect([again.status, again.headers.get('vary')]).toEqual([304, 'accept-encoding']);
  });

  test('keeps assets for ever, and types them', async () => {
    const answer = await get('node', assets.scripts.tool);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-type')).toContain('text/javascript');
  });

  test('a query a megabyte long gets a sentence', () => {
    // Sent raw: a client library may refuse to send so much.
    const script = `const s=require('net').connect(${new URL(hosts.node?.address ?? '').port},'127.0.0.1',()=>s.write('GET /?q='+'x'.repeat(1e6)+' HTTP/1.1\\r\\nhost: x\\r\\n\\r\\n'));s.on('data',d=>process.stdout.write(d));s.on('error',()=>{});s.on('close',()=>process.exit())`;
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })).toMatch(
      /^HTTP\/1\.1 4(31|14)[\s\S]*Shorten the address/,
    );
  });

  test('answers only GET and HEAD', async () => {
    const answer = await fetch(`${hosts.node?.address}/`, { method: 'POST' });
    expect([answer.status, await answer.text()]).toEqual([405, 'Counterpoint only answers GET and HEAD.\n']);
  });

  test('a port in use gets one clear sentence', () => {
    const port = Number(new URL(hosts.node?.address ?? '').port);
    const { stderr, status } = spawnSync(process.execPath, ['build/server/node.js'], {
      encoding: 'utf8',
      env: { ...process.env, PORT: String(port), HOST: '' },
    });
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      `Port ${port} is in use: stop what is using it, or choose another, like PORT=${port + 1} npm start.`,
    );
  });

  test.each([
    [{ PORT: 'x' }, 'PORT is "x": write a whole number from 1 to 65535, or leave it out for 4321.'],
    [{ PORT: '99999' }, 'PORT is "99999": write a whole number from 1 to 65535, or leave it out for 4321.'],
    [{ ORIGIN: 'nowhere' }, 'ORIGIN is "nowhere": write an address like https://counterpoint.example.'],
  ])('%j gets one clear sentence', (env, sentence) => {
    const { stderr, status } = spawnSync(process.execPath, ['build/server/node.js'], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    expect([status, stderr.trim()]).toEqual([1, sentence]);
  });

  test('a Node that is too old gets one clear sentence', () => {
    const script =
      "Object.defineProperty(process.versions, 'node', { value: '18.20.4' }); require('./scripts/prepare.cjs').checkNode()";
    const { stderr, status } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Counterpoint needs Node 20\.19 or newer; this is 18\.20\.4\. Install a newer one .*\n$/);
  });
});
