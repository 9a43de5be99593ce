// Words → what is printed, and how the command ends. Pure but for the surroundings that are given.
import type { Answer, Outcome, Surroundings } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { complete, completionText } from './complete.ts';
import { helpBlocks } from './help.ts';
import { type Parsed, parseWords } from './parse-words.ts';
import { type Layout, renderText } from './text/render-text.ts';

export interface Ending {
  /** 0 found or done; 1 the records have a problem; 2 wrongly used, or nothing found. */
  code: 0 | 1 | 2;
  /** Text, or the bytes of a file. */
  out: string | Uint8Array;
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
      return endingOf(await parsed.command.run(parsed.asked, around), parsed, around, layout);
    default:
      return parsed satisfies never;
  }
}

type Asked = Extract<Parsed, { is: 'run' }>;

async function endingOf(outcome: Outcome, asked: Asked, around: Surroundings, layout: Layout): Promise<Ending> {
  switch (outcome.is) {
    case 'answer':
      return answered(outcome.answer, outcome.notes ?? [], asked, around, layout);
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

/** Printed, or written into the file that was named; what is no text is not printed where a person would see it. */
async function answered(
  answer: Answer,
  notes: readonly string[],
  { format, asked }: Asked,
  around: Surroundings,
  layout: Layout,
): Promise<Ending> {
  const file = asked.options.get('output');
  const told = (more: readonly string[]) => more.map((note) => `${note}\n`).join('');
  const written = await format.write(answer, file === undefined ? layout : { ...layout, colour: false });
  if (file === undefined && typeof written !== 'string' && around.isTerminal)
    return refusal(
      `What is written as ${format.name} is no text, and a terminal cannot show it: name a file, like --output comparison.${format.name}`,
    );
  if (file === undefined) return done(written, told(notes));
  try {
    await around.save(file, written);
  } catch (error) {
    return refusal(error instanceof Error ? error.message : String(error));
  }
  return done('', told([...notes, `Written into ${file}.`]));
}

/** What was typed is repeated in it: without what could steer a terminal. */
function refusal(sentence: string): Ending {
  return { code: 2, out: '', err: `${sentence.replace(/(?!\n)\p{C}/gu, '')}\n` };
}

function done(out: string | Uint8Array, err = ''): Ending {
  return { code: 0, out, err };
}
