// The three hosts, each as it is run for real, on ports of their own.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Host {
  address: string;
  stop(): void;
}

async function untilAnswers(address: string, child?: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (child?.exitCode != null) throw new Error(`The server for ${address} ended with ${child.exitCode}.`);
    const answer = await fetch(`${address}/robots.txt`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${address} does not answer.`);
}

export async function startNode(port: number): Promise<Host> {
  const child = spawn(process.execPath, ['build/server/node.js'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
  });
  const address = `http://127.0.0.1:${port}`;
  await untilAnswers(address, child);
  return { address, stop: () => child.kill() };
}

/** Any web server can serve the static copy; this one stands for them, with its 404.html. */
export async function startStatic(port: number): Promise<Host> {
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

export async function startWorker(port: number): Promise<Host> {
  const config = readFileSync('src/hosts/worker.capnp', 'utf8').replace('127.0.0.1:8787', `127.0.0.1:${port}`);
  const file = join(mkdtempSync(join(tmpdir(), 'counterpoint-')), 'worker.capnp');
  writeFileSync(file, config.replace('"../../build/worker/worker.js"', `"${process.cwd()}/build/worker/worker.js"`));
  const child = spawn(process.execPath, ['node_modules/workerd/bin/workerd', 'serve', '--import-path=/', file]);
  const address = `http://127.0.0.1:${port}`;
  await untilAnswers(address, child);
  return { address, stop: () => child.kill() };
}
