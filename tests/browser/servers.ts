// The three hosts, each as it is run for real, on ports of their own.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

export interface Host {
  address: string;
  stop(): void;
}

export async function untilAnswers(address: string, child?: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (child?.exitCode != null) throw new Error(`The server for ${address} ended with ${child.exitCode}.`);
    const answer = await fetch(`${address}/robots.txt`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${address} does not answer.`);
}

/** A port that nobody has: a server left over from a broken run is never mistaken for ours. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('No free port was found.');
  return address.port;
}

/** `atHome`: published where it is served, for what names its own address in full. */
export async function startNode({ atHome = false } = {}): Promise<Host> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['build/server/node.js'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', ...(atHome ? { ORIGIN: address } : {}) },
  });
  await untilAnswers(address, child).catch((error: unknown) => {
    child.kill();
    throw error;
  });
  return { address, stop: () => child.kill() };
}

/** Any web server can serve the static copy; this one stands for them, with its 404.html. */
export async function startStatic(): Promise<Host> {
  const port = await freePort();
  const serve = sirv('dist', { etag: true });
  const notFound = readFileSync('dist/404.html');
  const server = createServer((request, response) =>
    serve(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    }),
  );
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${port}`, stop: () => server.close().closeAllConnections() };
}

export async function startWorker(): Promise<Host> {
  const port = await freePort();
  const child = spawn(
    'node_modules/.bin/workerd',
    ['serve', 'src/hosts/worker.capnp', '--socket-addr', `http=127.0.0.1:${port}`],
    { stdio: 'ignore' },
  );
  const address = `http://127.0.0.1:${port}`;
  await untilAnswers(address, child).catch((error: unknown) => {
    child.kill();
    throw error;
  });
  return { address, stop: () => child.kill() };
}
