// counterpoint mcp: the same catalog for assistants, by the Model Context Protocol.
import { type Command, refused } from '../command.ts';
import { clip } from '../named.ts';

/** What most clients of the protocol read from a file of theirs. */
const SETTINGS = { mcpServers: { counterpoint: { command: 'counterpoint', args: ['mcp'] } } };

export const mcpCommand: Command = {
  name: 'mcp',
  takes: '',
  says: 'Answers assistants by the Model Context Protocol, until they close the connection.',
  about: [
    'A client of the protocol starts it, and speaks with it over standard input and output; with --http it answers programs of this machine at /mcp. The tools are search, record, compare, recommendations and findings. Every answer carries its sources and its limits.',
  ],
  examples: [{ line: 'mcp --settings', says: 'what a client is told to start it' }],
  options: {
    http: { takes: '<port>', says: 'over streamable HTTP at this port instead' },
    settings: { says: 'print the settings for a client, and end' },
  },
  run: async ({ words: [word], options }, around) => {
    if (word !== undefined) return refused(`counterpoint mcp takes no "${clip(word)}": write it without.`);
    if (options.has('settings')) return { is: 'text', text: `${JSON.stringify(SETTINGS, null, 2)}\n` };
    const http = options.get('http');
    if (http !== undefined && !isPort(http))
      return refused(`"${clip(http)}" is no port: write a whole number from 1 to 65535, like --http 8080.`);
    await around.assist(http === undefined ? undefined : Number(http));
    return { is: 'text', text: '' };
  },
};

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}
