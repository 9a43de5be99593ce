// What may come next on a command line that is being written.
import type { Catalog } from '../schema/catalog.ts';
import type { Candidate, Command, Option } from './command.ts';
import { optionsOf } from './parse-words.ts';

/** Candidates for the last word, which may be empty; those before it are whole. */
export function complete(words: readonly string[], commands: readonly Command[], catalog: Catalog): Candidate[] {
  // Bash parts `--format=json` at its sign.
  const whole = words.filter((word) => word !== '=');
  const current = whole.at(-1) ?? '';
  return candidates(whole.slice(0, -1), current, commands, catalog).filter(({ word }) => word.startsWith(current));
}

function candidates(
  before: readonly string[],
  current: string,
  commands: readonly Command[],
  catalog: Catalog,
): Candidate[] {
  const command = commands.find(({ name }) => name === before[0]);
  const options = optionsOf(command);
  const pending = optionNamed(before.at(-1), options);
  if (pending?.takes !== undefined) return pending.values?.(catalog) ?? [];
  if (current.startsWith('-')) return optionCandidates(options);
  if (!command) return before.length > 0 ? [] : commands.map(({ name, says }) => ({ word: name, says }));
  return command.next?.(catalog, namesIn(before.slice(1), options)) ?? [];
}

function optionNamed(word: string | undefined, options: Readonly<Record<string, Option>>): Option | undefined {
  const name = word?.startsWith('--') ? word.slice(2) : '';
  return Object.hasOwn(options, name) ? options[name] : undefined;
}

function optionCandidates(options: Readonly<Record<string, Option>>): Candidate[] {
  return Object.entries(options).map(([name, { says }]) => ({ word: `--${name}`, says }));
}

/** Words that are neither options nor their values. */
function namesIn(words: readonly string[], options: Readonly<Record<string, Option>>): string[] {
  return words.filter((word, i) => !word.startsWith('-') && optionNamed(words[i - 1], options)?.takes === undefined);
}

/** One candidate a line, its meaning after a tab. */
export function completionText(found: readonly Candidate[]): string {
  return found
    .map(({ word, says }) => `${word}${says === undefined ? '' : `\t${says.replace(/\s+/g, ' ')}`}\n`)
    .join('');
}
