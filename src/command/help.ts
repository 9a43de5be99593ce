// The help, of all commands or of one, as blocks like any answer.

import { aside, type Block, fields, heading, list, paragraph, strong } from '../document/document.ts';
import type { Command, Option } from './command.ts';
import { optionsOf } from './parse-words.ts';

export function helpBlocks(commands: readonly Command[], command?: Command): Block[] {
  return command ? helpOfOne(command) : helpOfAll(commands);
}

function helpOfAll(commands: readonly Command[]): Block[] {
  return [
    paragraph(
      'Counterpoint: psychotherapies side by side. Every claim opens its source, every label is computed, nobody is ranked.',
    ),
    paragraph(strong('counterpoint <command> [<words>] [--format <format>]')),
    heading(2, 'Commands'),
    fields(
      commands.map(({ name, says }) => ({ name, blocks: [paragraph(says)] })),
      true,
    ),
    heading(2, 'Options'),
    optionFields(optionsOf()),
    heading(2, 'Examples'),
    ...examples(commands.flatMap((command) => command.examples.slice(0, 1))),
    aside('The help of a command: counterpoint <command> --help'),
    aside(
      'It ends with 0 where something was found, with 1 where records have a problem or something broke, with 2 where it was wrongly used or nothing was found. Colour is for terminals, and NO_COLOR turns it off; COLUMNS sets the width where there is no terminal.',
    ),
    aside('It is no medical advice. In a crisis, call your local emergency number.'),
  ];
}

function helpOfOne(command: Command): Block[] {
  const { name, takes, says, about = [], examples: lines } = command;
  return [
    paragraph(says),
    paragraph(strong(`counterpoint ${name} ${takes}`)),
    ...about.map((text) => paragraph(text)),
    heading(2, 'Options'),
    optionFields(optionsOf(command)),
    heading(2, 'Examples'),
    ...examples(lines),
  ];
}

function optionFields(options: Readonly<Record<string, Option>>): Block {
  return fields(
    Object.entries(options).map(([name, { takes, says }]) => ({
      name: `--${name}${takes === undefined ? '' : ` ${takes}`}`,
      blocks: [paragraph(says)],
    })),
    true,
  );
}

function examples(lines: Command['examples']): Block[] {
  return list(...lines.map(({ line, says }) => [{ is: 'code' as const, text: `counterpoint ${line}` }, aside(says)]));
}
