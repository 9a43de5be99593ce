// The server for assistants, by the Model Context Protocol: five tools over the one catalog, for any transport.
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { LIMITS } from '../export/licence.ts';
import type { Around } from './answer.ts';
import { compareTool } from './compare-tool.ts';
import { recordTool } from './record-tool.ts';
import { findingsTool, recommendationsTool } from './rows-tools.ts';
import { searchTool } from './search-tool.ts';
import { isRefusal, type Tool } from './tool.ts';

const TOOLS: readonly Tool[] = [searchTool, recordTool, compareTool, recommendationsTool, findingsTool];

const INSTRUCTIONS = `Psychotherapies side by side, each claim with its source. Find ids with search. Every answer carries its sources and
its limits: name the sources with what you take from them, and pass the limits on. Do not rank, do not merge what bodies say into one
verdict, do not subtract effects from each other, and do not read "nothing found" as "does not work". ${LIMITS}`;

export interface McpAround extends Around {
  /** Of this software. */
  version: string;
}

export function createMcpServer(around: McpAround): McpServer {
  const server = new McpServer(
    { name: 'counterpoint', title: 'Counterpoint', version: around.version },
    { instructions: INSTRUCTIONS },
  );
  for (const { name, title, description, takes, gives, answer } of TOOLS)
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: takes,
        outputSchema: gives,
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      (asked: Record<string, unknown>) => resultOf(answer(asked, around)),
    );
  return server;
}

/** The same as structure and, for clients that know none, as text. */
function resultOf(answer: ReturnType<Tool['answer']>): CallToolResult {
  if (isRefusal(answer)) return { isError: true, content: [{ type: 'text', text: answer.refused }] };
  return { structuredContent: answer, content: [{ type: 'text', text: JSON.stringify(answer) }] };
}
