// The words after `counterpoint` → a command and what was asked of it, or a sentence on what to write instead.
import { parseArgs } from 'node:util';
import { nearest } from '../catalog/nearest.ts';
import { list } from '../compare/words.ts';
import type { Asked, Command, Option } from './command.ts';
import { type AnswerFormat, formatsOf } from './formats.ts';
import { clip } from './named.ts';

export type Parsed =
  | { is: 'run'; command: Command; asked: Asked; format: AnswerFormat }
  /** Of one command, or of all. */
  | { is: 'help'; command?: Command }
  | { is: 'version' }
  | { is: 'refused'; sentence: string };

/** What a command takes: its own options, and those of all. */
export function optionsOf(command?: Command): Readonly<Record<string, Option>> {
  const formats = formatsOf(command).map(({ name, says }) => ({ word: name, says }));
  const format = {
    takes: '<format>',
    says: `${list(
      formats.map(({ word }) => word),
      'or',
    )}; text where none is given`,
    values: () => formats,
  };
  return { ...command?.options, format, output: OUTPUT, ...ALWAYS };
}

const OUTPUT: Option = { takes: '<file>', says: 'write the answer into this file instead of printing it' };

const ALWAYS: Readonly<Record<string, Option>> = {
  help: { says: 'this help; with a command, the help of it' },
  version: { says: 'the version, and that of the data' },
};

const SHORT: Readonly<Record<string, string>> = { h: 'help', v: 'version', f: 'format', o: 'output' };

interface Word {
  option: string | undefined;
  value: string | undefined;
}

export function parseWords(words: readonly string[], commands: readonly Command[]): Parsed {
  const first = words.find((word) => !word.startsWith('-'));
  const command = commands.find(({ name }) => name === first);
  const known = optionsOf(command);
  const read = readWords(words, known);
  const unknown = read.find(({ option }) => option !== undefined && !Object.hasOwn(known, option));
  const isAsked = (option: string) => read.some((word) => word.option === option);
  if (isAsked('version') && !command) return { is: 'version' };
  if (first === undefined && unknown === undefined) return { is: 'help' };
  if (first === 'help') return helpOn(read[1]?.value, commands);
  if (first !== undefined && !command) return noCommand(first, commands);
  if (isAsked('help')) return { is: 'help', ...(command && { command }) };
  if (unknown?.option !== undefined) return { is: 'refused', sentence: noOption(unknown.option, known, command) };
  return command ? filled(command, read.slice(1), known) : { is: 'help' };
}

function filled(command: Command, read: readonly Word[], known: Readonly<Record<string, Option>>): Parsed {
  for (const { option, value } of read) {
    if (option === undefined) continue;
    const takes = known[option]?.takes;
    if (takes !== undefined && !value)
      return { is: 'refused', sentence: `--${option} needs a value: --${option} ${takes}` };
    if (takes === undefined && value !== undefined)
      return { is: 'refused', sentence: `--${option} takes no value: write --${option} alone.` };
  }
  const options = new Map(
    read.flatMap(({ option, value }) => (option === undefined ? [] : [[option, value ?? 'yes']])),
  );
  const format = formatAsked(command, options.get('format') ?? 'text');
  if (typeof format === 'string') return { is: 'refused', sentence: format };
  const asked = { words: read.flatMap(({ option, value }) => (option === undefined ? [value ?? ''] : [])), options };
  return { is: 'run', command, asked, format };
}

/** The format, or a sentence that names those of the command. */
function formatAsked(command: Command, name: string): AnswerFormat | string {
  const formats = formatsOf(command);
  const names = formats.map((one) => one.name);
  const format = formats.find((one) => one.name === name || one.extension === name);
  return (
    format ?? `"${clip(name)}" is not a format of ${command.name}: write ${list(names, 'or')}.${meant(name, names)}`
  );
}

/** In their order; an option that is not known is taken for a switch. */
function readWords(words: readonly string[], known: Readonly<Record<string, Option>>): Word[] {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { takes }]) => {
      const short = Object.keys(SHORT).find((letter) => SHORT[letter] === name);
      return [
        name,
        { type: takes === undefined ? ('boolean' as const) : ('string' as const), ...(short && { short }) },
      ];
    }),
  );
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  return tokens.flatMap((token): Word[] => {
    if (token.kind === 'positional') return [{ option: undefined, value: token.value }];
    return token.kind === 'option' ? [{ option: token.name, value: token.value }] : [];
  });
}

function helpOn(name: string | undefined, commands: readonly Command[]): Parsed {
  if (name === undefined) return { is: 'help' };
  const command = commands.find((one) => one.name === name);
  return command ? { is: 'help', command } : noCommand(name, commands);
}

function noCommand(name: string, commands: readonly Command[]): Parsed {
  const names = commands.map((one) => one.name);
  const sentence = `There is no command "${clip(name)}".${meant(name, names)} \`counterpoint --help\` lists them: ${list(names)}.`;
  return { is: 'refused', sentence };
}

function noOption(option: string, known: Readonly<Record<string, Option>>, command: Command | undefined): string {
  const names = Object.keys(known);
  const of = command ? ` of ${command.name}` : '';
  const dashes = option.length === 1 ? '-' : '--';
  return `"${dashes}${clip(option)}" is not an option${of}.${meant(option, names, '--')} It takes ${list(names.map((name) => `--${name}`))}.`;
}

function meant(word: string, candidates: readonly string[], before = ''): string {
  const [first] = nearest(word.toLowerCase(), candidates, 1);
  return first === undefined ? '' : ` Did you mean "${before}${first}"?`;
}
