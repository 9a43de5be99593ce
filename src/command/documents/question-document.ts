// One contested question → blocks: its positions, who stands at each and says what, and who takes none.
import type { Catalog, WithId } from '../../schema/catalog.ts';
import { citationsIn } from '../../schema/prose.ts';
import type { Question } from '../../schema/question.ts';
import { QUESTION_SCALES } from '../../schema/vocabulary.ts';
import { deriveQuestion, type Taken } from '../../site/views/question.ts';
import { type Block, heading, type Line, paragraph, quiet, title } from '../document.ts';
import { absentLine } from './cell-lines.ts';
import { type Citing, citing } from './citing.ts';

export function questionDocument(catalog: Catalog, question: WithId<Question>): Block[] {
  const { taken, silent, absent } = deriveQuestion(catalog, question);
  const prose = [
    question.matters,
    ...question.thinkers.map(({ text }) => text),
    ...[...taken, ...silent].map((t) => t.text),
  ];
  const ids = new Set(
    [...prose, ...absent.map((a) => a.absent.note ?? '')].flatMap(citationsIn).map(({ source }) => source),
  );
  const cites = citing([...ids].flatMap((id) => catalog.sources[id] ?? []));
  return [
    title(question.name),
    paragraph(question.clinical),
    paragraph(question.plain, 'quiet'),
    paragraph(cites.prose(question.matters)),
    paragraph(`Its positions: ${QUESTION_SCALES[question.scale]}.`, 'quiet'),
    ...question.positions.flatMap(({ clinical, text, id }): Block[] => [
      heading(clinical),
      paragraph(text, 'quiet'),
      standing(
        taken.filter(({ holds }) => holds[0] === clinical),
        cites,
      ),
      ...thinkersAt(catalog, question, id, cites),
    ]),
    ...(silent.length > 0 ? [heading('Takes no position'), standing(silent, cites)] : []),
    ...(absent.length > 0
      ? [
          heading('Not placed'),
          listOf(absent.map(({ modality, absent: why }) => [modality.name, absentLine(why, cites)])),
        ]
      : []),
    ...cites.listed(),
  ];
}

function standing(taken: readonly Taken[], cites: Citing): Block {
  if (taken.length === 0) return paragraph('No modality of this catalog stands here first.', 'quiet');
  return listOf(
    taken.map(({ modality, holds, disputed, text }) => {
      const also = [disputed && 'disputed among its own', holds.length > 1 && `also: ${holds.slice(1).join(', ')}`];
      const notes = also.filter(Boolean).join('; ');
      return [notes ? `${modality.name} (${notes})` : modality.name, quiet(cites.prose(text))];
    }),
  );
}

function thinkersAt(catalog: Catalog, { thinkers }: Question, position: string, cites: Citing): Block[] {
  const here = thinkers.filter((one) => one.position === position);
  if (here.length === 0) return [];
  const named = here.map(({ thinker, text }) => `${catalog.thinkers[thinker]?.name ?? thinker}: ${cites.prose(text)}`);
  return [paragraph(`Ideas behind it. ${named.join(' ')}`)];
}

function listOf(items: readonly (readonly [name: string, line: Line])[]): Block {
  return { is: 'list', items: items.map(([name, line]) => ({ mark: '·', lines: [{ text: name }, line] })) };
}
