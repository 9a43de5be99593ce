// The server for assistants over streamable HTTP at /mcp: without sessions, since every answer follows from its question alone.
import { serve } from '@hono/node-server';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { Hono } from 'hono';
import { createMcpServer, type McpAround } from './server.ts';

const PATH = '/mcp';
const AT_HOME = ['localhost', '127.0.0.1', '[::1]'];

export interface McpListening {
  /** Where a client connects to. */
  address: string;
  close(): void;
}

/** @throws where the port cannot be had. Answers this machine only, as a local server has to. */
export function serveHttp(around: McpAround, port: number): Promise<McpListening> {
  const app = mcpApp(around);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (info) =>
      resolve({ address: `http://127.0.0.1:${info.port}${PATH}`, close: () => server.close() }),
    );
    server.on('error', ({ code }: NodeJS.ErrnoException) =>
      reject(new Error(`Port ${port} cannot be had (${code}): choose another, like --http ${port + 1}.`)),
    );
  });
}

function mcpApp(around: McpAround): Hono {
  const app = new Hono();
  app.all(PATH, async (c) => {
    if (!isFromHome(c.req.header('host'), c.req.header('origin')))
      return c.text('This server answers programs of its own machine only.\n', 403);
    if (c.req.method !== 'POST')
      return c.text('Without sessions there is nothing to stream or to end: only POST is answered.\n', 405, {
        allow: 'POST',
      });
    const server = createMcpServer(around);
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    // The class has `sessionId: string | undefined` where its interface leaves the property out.
    await server.connect(transport as Transport);
    return transport.handleRequest(c.req.raw);
  });
  app.notFound((c) => c.text(`Assistants connect to ${PATH}.\n`, 404));
  return app;
}

/** A page elsewhere must not reach it through a reader's browser, nor through a name that it points here. */
function isFromHome(host: string | undefined, origin: string | undefined): boolean {
  const named = host === undefined ? undefined : hostnameOf(`http://${host}`);
  const from = origin === undefined ? undefined : hostnameOf(origin);
  return [named, from].every((name) => name === undefined || AT_HOME.includes(name));
}

function hostnameOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
