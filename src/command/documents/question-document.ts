// One contested question, for the terminal: its positions, who stands at each and says what, and who takes none.
import { aside, type Block, heading, list, paragraph } from '../../document/document.ts';
import { absentBlock, proseAsides, proseRuns } from '../../document/prose.ts';
import { sourcesIn } from '../../document/sources-in.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Question } from '../../schema/question.ts';
import { QUESTION_SCALES } from '../../schema/vocabulary.ts';
import { sourcesOf } from '../../site/views/cited-sources.ts';
import { deriveQuestion, type Taken } from '../../site/views/question.ts';
import type { Shown } from '../text/render-text.ts';

export function questionDocument(catalog: Catalog, question: WithId<Question>): Shown {
  const { taken, silent, absent } = deriveQuestion(catalog, question);
  const blocks = [
    paragraph(question.clinical),
    aside(question.plain),
    paragraph(proseRuns(question.matters)),
    aside(`Its positions: ${QUESTION_SCALES[question.scale]}.`),
    ...question.positions.flatMap(({ clinical, text, id }): Block[] => [
      heading(2, clinical),
      aside(text),
      ...standing(taken.filter(({ holds }) => holds[0] === clinical)),
      ...thinkersAt(catalog, question, id),
    ]),
    ...(silent.length > 0 ? [heading(2, 'Takes no position'), ...standing(silent)] : []),
    ...(absent.length > 0 ? [heading(2, 'Not placed')] : []),
    ...list(...absent.map(({ modality, absent: why }) => [paragraph(modality.name), absentBlock(why)])),
  ];
  return { title: question.name, blocks, sources: sourcesOf(sourcesIn(blocks), catalog.sources) };
}

function standing(taken: readonly Taken[]): Block[] {
  if (taken.length === 0) return [aside('No modality of this catalog stands here first.')];
  return list(
    ...taken.map(({ modality, holds, disputed, text }) => {
      const also = [disputed && 'disputed among its own', holds.length > 1 && `also: ${holds.slice(1).join(', ')}`];
      const notes = also.filter(Boolean).join('; ');
      return [paragraph(modality.name, notes !== '' && ` (${notes})`), ...proseAsides(text)];
    }),
  );
}

function thinkersAt(catalog: Catalog, { thinkers }: Question, position: string): Block[] {
  const here = thinkers.filter((one) => one.position === position);
  if (here.length === 0) return [];
  const told = here.flatMap(({ thinker, text }) => [
    ` ${catalog.thinkers[thinker]?.name ?? thinker}: `,
    proseRuns(text),
  ]);
  return [paragraph('Ideas behind it.', ...told)];
}
