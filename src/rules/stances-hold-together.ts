// A stance holds positions of its own question: one on a line, unless it is disputed or lies between two neighbours.
import type { Entry } from '../catalog/entry.ts';
import { isAbsent } from '../schema/absence.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { Modality } from '../schema/modality.ts';
import { plainText } from '../schema/prose.ts';
import type { Question } from '../schema/question.ts';
import { SILENT } from '../schema/vocabulary.ts';
import type { Rule } from './rule.ts';

/** Longest stance, in words without its citations. */
const MOST_WORDS = 45;

export const stancesHoldTogether: Rule = {
  name: 'stances-hold-together',
  check: (entry, catalog) => {
    const modality = entry.kind === 'modalities' ? catalog.modalities[entry.id] : undefined;
    return (modality?.stances ?? []).flatMap((stance, i) => stanceProblems(entry, catalog, stance, i));
  },
};

function stanceProblems(
  entry: Entry,
  { questions }: Catalog,
  { question: id, stance }: Modality['stances'][number],
  i: number,
) {
  const question = questions[id];
  if (!question || isAbsent(stance)) return [];
  const problem = problemOf(stance, question);
  return problem === undefined
    ? []
    : [entry.problem(['stances', i, 'stance', 'holds'], `stances.${i}, on ${id}: ${problem}`)];
}

function problemOf(
  { holds, disputed, text }: { holds: string[]; disputed?: true | undefined; text: string },
  question: Question,
) {
  const ids = question.positions.map((position) => position.id);
  const words = plainText(text).split(/\s+/).length;
  if (words > MOST_WORDS)
    return `the sentence has ${words} words: say it in ${MOST_WORDS} at most, so that it can be read beside others.`;
  const unknown = holds.find((held) => held !== SILENT && !ids.includes(held));
  if (unknown !== undefined)
    return `"${unknown}" is not one of its positions: write ${ids.join(', ')}, or ${SILENT} where it takes none.`;
  if (new Set(holds).size < holds.length) return 'a position is held twice: name each once.';
  if (holds.includes(SILENT) && holds.length > 1)
    return `"${SILENT}" stands alone: it takes a position, or it does not.`;
  if (disputed && holds.length < 2) return 'what is disputed has two sides at least: name the positions in dispute.';
  const [first = 0, second = first, more] = holds.map((held) => ids.indexOf(held)).sort((a, b) => a - b);
  if (question.scale === 'ordered' && !disputed && (more !== undefined || second - first > 1))
    return 'on a line it stands at one position, or between two neighbours: choose, or say that it is disputed.';
  return undefined;
}
