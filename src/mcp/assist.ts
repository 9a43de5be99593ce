// How the command serves assistants: over standard input and output, or at a port until it is stopped.
import { serveHttp } from './serve-http.ts';
import { serveStdio } from './serve-stdio.ts';
import type { McpAround } from './server.ts';

/** @throws where the port cannot be had. */
export async function assist(around: McpAround, port: number | undefined): Promise<void> {
  if (port === undefined) return serveStdio(around);
  const { address, close } = await serveHttp(around, port);
  // Standard output is for answers; this is for the person who started it.
  console.error(`Assistants connect to ${address}. Ctrl-C ends it.`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  close();
}
