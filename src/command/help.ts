// The help, of all commands or of one, as blocks like any answer.
import type { Command, Option } from './command.ts';
import { type Block, fields, heading, paragraph, quiet } from './document.ts';
import { optionsOf } from './parse-words.ts';

export function helpBlocks(commands: readonly Command[], command?: Command): Block[] {
  return command ? helpOfOne(command) : helpOfAll(commands);
}

function helpOfAll(commands: readonly Command[]): Block[] {
  return [
    paragraph(
      'Counterpoint: psychotherapies side by side. Every claim opens its source, every label is computed, nobody is ranked.',
    ),
    paragraph('counterpoint <command> [<words>] [--format <format>]', 'strong'),
    heading('Commands'),
    fields(
      commands.map(({ name, says }) => ({ name, lines: [{ text: says }] })),
      true,
    ),
    heading('Options'),
    optionFields(optionsOf()),
    heading('Examples'),
    examples(commands.flatMap((command) => command.examples.slice(0, 1))),
    paragraph('The help of a command: counterpoint <command> --help', 'quiet'),
    paragraph(
      'It ends with 0 where something was found, with 1 where records have a problem or something broke, with 2 where it was wrongly used or nothing was found. Colour is for terminals, and NO_COLOR turns it off; COLUMNS sets the width where there is no terminal.',
      'quiet',
    ),
    paragraph('It is no medical advice. In a crisis, call your local emergency number.', 'quiet'),
  ];
}

function helpOfOne(command: Command): Block[] {
  const { name, takes, says, about = [], examples: lines } = command;
  return [
    paragraph(says),
    paragraph(`counterpoint ${name} ${takes}`, 'strong'),
    ...about.map((text) => paragraph(text)),
    heading('Options'),
    optionFields(optionsOf(command)),
    heading('Examples'),
    examples(lines),
  ];
}

function optionFields(options: Readonly<Record<string, Option>>): Block {
  return fields(
    Object.entries(options).map(([name, { takes, says }]) => ({
      name: `--${name}${takes === undefined ? '' : ` ${takes}`}`,
      lines: [{ text: says }],
    })),
    true,
  );
}

function examples(lines: Command['examples']): Block {
  return {
    is: 'list',
    items: lines.map(({ line, says }) => ({ mark: '$', lines: [{ text: `counterpoint ${line}` }, quiet(says)] })),
  };
}
