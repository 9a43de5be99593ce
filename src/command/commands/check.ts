// counterpoint check: the records of a folder, or those that the package carries, against the schemas and every rule.
import { paragraph } from '../../document/document.ts';
import { checkedWords } from '../check-words.ts';
import { type Command, type Outcome, refused, type Surroundings } from '../command.ts';

export const checkCommand: Command = {
  name: 'check',
  takes: '[<word> …]',
  says: 'Whether the records are sound: schemas, references and every editorial rule.',
  about: [
    'It checks the records that the package carries. With --records it checks those in the data/ of a folder, such as a copy of the repository, and tells every problem with file, line and column. Words narrow what is shown to records whose path holds one of them.',
    'As JSON: whether they are sound, and the lines.',
  ],
  examples: [
    { line: 'check', says: 'what the package carries' },
    {
      line: 'check --records . emdr',
      says: 'the records in ./data, showing problems of those whose name holds the word',
    },
  ],
  options: { records: { takes: '<folder>', says: 'check the records in the data/ of this folder instead' } },
  run: async ({ words, options }, around) => {
    const folder = options.get('records');
    return folder === undefined ? carried(words, around) : inFolder(folder, words, around);
  },
};

async function carried(words: readonly string[], around: Surroundings): Promise<Outcome> {
  const result = await around.checkCarried(await around.catalog());
  // Nobody who has the package has the files: a record is named, and no line in it.
  const checked = checkedWords(
    result,
    words,
    ({ file, message }) => `${file.replace(/^data\/|\.yaml$/g, '')}  ${message}`,
  );
  return outcome(checked);
}

async function inFolder(folder: string, words: readonly string[], around: Surroundings): Promise<Outcome> {
  try {
    return outcome(checkedWords(await around.checkFolder(folder), words));
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

function outcome({ sound, lines }: ReturnType<typeof checkedWords>): Outcome {
  if (!sound) return { is: 'problem', problems: lines };
  return {
    is: 'answer',
    answer: { shown: { blocks: lines.map((line) => paragraph(line)) }, data: { sound, lines } },
  };
}
