// Words → what is printed, and how the command ends. Pure but for the surroundings that are given.
import type { Outcome, Surroundings } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { complete, completionText } from './complete.ts';
import type { AnswerFormat } from './formats.ts';
import { helpBlocks } from './help.ts';
import { parseWords } from './parse-words.ts';
import { type Layout, renderText } from './text/render-text.ts';

export interface Ending {
  /** 0 found or done; 1 the records have a problem; 2 wrongly used, or nothing found. */
  code: 0 | 1 | 2;
  out: string;
  err: string;
}

/** Not in the help: what the completion scripts ask. */
const COMPLETE = 'complete';

export async function run(words: readonly string[], around: Surroundings, layout: Layout): Promise<Ending> {
  if (words[0] === COMPLETE && words[1] === '--')
    return done(completionText(complete(words.slice(2), COMMANDS, await around.catalog())));
  const parsed = parseWords(words, COMMANDS);
  switch (parsed.is) {
    case 'version':
      return done(`${around.version}\n`);
    case 'help':
      return done(renderText({ blocks: helpBlocks(COMMANDS, parsed.command) }, layout));
    case 'refused':
      return refusal(parsed.sentence);
    case 'run':
      return endingOf(await parsed.command.run(parsed.asked, around), parsed.format, layout);
    default:
      return parsed satisfies never;
  }
}

function endingOf(outcome: Outcome, format: AnswerFormat, layout: Layout): Ending {
  switch (outcome.is) {
    case 'answer':
      return done(format.write(outcome.answer, layout), (outcome.notes ?? []).map((note) => `${note}\n`).join(''));
    case 'text':
      return done(outcome.text);
    case 'problem':
      return { code: 1, out: '', err: `${outcome.problems.join('\n')}\n` };
    case 'refused':
      return refusal(outcome.sentence);
    default:
      return outcome satisfies never;
  }
}

/** What was typed is repeated in it: without what could steer a terminal. */
function refusal(sentence: string): Ending {
  return { code: 2, out: '', err: `${sentence.replace(/(?!\n)\p{C}/gu, '')}\n` };
}

function done(out: string, err = ''): Ending {
  return { code: 0, out, err };
}
