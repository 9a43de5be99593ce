// The server for assistants on standard input and output: nothing else may be written there.
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createMcpServer, type McpAround } from './server.ts';

/** Ends when the client closes its side. */
export async function serveStdio(around: McpAround): Promise<void> {
  const server = createMcpServer(around);
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
  });
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
}
