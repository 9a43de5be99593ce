// Serves an app on Node: compression, the built assets, and clear words where the port or the request is at fault.
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { OpenData } from '../open-data/open-data.ts';
import { assetName, assetResponse } from './asset.ts';
import { compress } from './compress.ts';
import { dataFileName, dataFileResponse } from './data-file.ts';
import { type UnreadRequest, unreadAnswer } from './unread-request.ts';

export interface Listening {
  address: string;
  close(): Promise<void>;
}

interface Options {
  /** Answers everything but /assets/; asked anew for each request, so that a development host can swap its app. */
  app: () => Pick<Hono, 'fetch'>;
  /** The folder that holds assets/ and data/. */
  built: string;
  /** Which files data/ holds; a development host makes none. */
  openData?: OpenData;
  host: string;
  port: number;
}

/** @throws an Error whose message says what to do, where the port cannot be had. */
export function serveNode({ app, built, openData, host, port }: Options): Promise<Listening> {
  const front = new Hono();
  front.use(compress);
  front.get('/assets/*', async (c) => {
    const name = assetName(c.req.path) ?? '';
    const file = name && (await readFile(join(built, 'assets', name)).catch(() => undefined));
    return assetResponse(name, file ? new Uint8Array(file) : undefined);
  });
  front.get('/data/*', async (c, next) => {
    const name = openData && dataFileName(c.req.path);
    if (!openData || name === undefined) return next();
    const file = await readFile(join(built, 'data', name)).catch(() => undefined);
    return dataFileResponse(name, file && new Uint8Array(file), openData, c.req.raw.headers);
  });
  front.all('*', (c) => app().fetch(c.req.raw));

  return new Promise((resolve, reject) => {
    const server = serve({ fetch: front.fetch, hostname: host, port }, ({ port: actual }) => {
      resolve({
        address: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
        close: () => close(server as Server),
      });
    }) as Server;
    server.on('error', (error: NodeJS.ErrnoException) => reject(new Error(explainListenError(error, host, port))));
    server.on('clientError', (error: UnreadRequest, socket) => {
      if (socket.writable) socket.end(unreadAnswer(error));
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function explainListenError(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use: stop what is using it, or choose another, like PORT=${port + 1} npm start.`;
  if (error.code === 'EACCES')
    return `Port ${port} needs more rights: choose one above 1023, like PORT=4321 npm start.`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `"${host}" is not an address of this machine: set HOST to one that is, like HOST=127.0.0.1.`;
  return error.message;
}
