// The commands, in the order of the help.
import type { Command } from '../command.ts';
import { checkCommand } from './check.ts';
import { compareCommand } from './compare.ts';
import { completionCommand } from './completion.ts';
import { conditionCommand } from './condition.ts';
import { mcpCommand } from './mcp.ts';
import { searchCommand } from './search.ts';
import { showCommand } from './show.ts';
import { sourcesCommand } from './sources.ts';

export const COMMANDS: readonly Command[] = [
  compareCommand,
  showCommand,
  searchCommand,
  conditionCommand,
  sourcesCommand,
  checkCommand,
  mcpCommand,
  completionCommand,
];
