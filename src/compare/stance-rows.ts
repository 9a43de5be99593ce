// The questions of the catalog as rows: what each modality holds, and how far apart they stand.
import { type Absent, isAbsent } from '../schema/absence.ts';
import type { Comparable, WithId } from '../schema/catalog.ts';
import type { Modality } from '../schema/modality.ts';
import type { Question } from '../schema/question.ts';
import { SILENT } from '../schema/vocabulary.ts';
import type { Cell, Column, PositionName, Row, RowId } from './comparison.ts';
import { judgeStances, type StanceOn } from './judge-stances.ts';
import type { Verdict } from './verdict.ts';
import { list } from './words.ts';

/** The row of a question, told apart from every other row by its first word. */
export function rowOfQuestion(question: string): RowId {
  return `on-${question}`;
}

/** What a modality holds on a question, or why there is nothing. */
export function stanceOf(modality: Modality, question: string) {
  return (
    modality.stances.find((s) => s.question === question)?.stance ??
    ({ absent: 'not-assessed', note: 'It has not been placed on this question yet.' } satisfies Absent)
  );
}

/** The stance as the judge takes it; nothing where there is none, or where no position is taken. */
export function placedStance(modality: Modality, question: WithId<Question>): StanceOn<string> | undefined {
  const stance = stanceOf(modality, question.id);
  if (isAbsent(stance) || stance.holds.includes(SILENT)) return undefined;
  const positions = question.positions.map(({ id, opposes = [], quiet }) => ({ id, opposes, quiet }));
  return { question: question.id, holds: stance.holds, positions, ordered: question.scale === 'ordered' };
}

export function deriveStanceRows(
  modalities: readonly WithId<Modality>[],
  columns: readonly Column[],
  { questions }: Pick<Comparable, 'questions'>,
): Row[] {
  return Object.values(questions).map((question) => ({
    id: rowOfQuestion(question.id),
    title: question.name,
    plain: question.plain,
    on: {
      question: question.id,
      asks: question.clinical,
      ordered: question.scale === 'ordered',
      positions: question.positions.map(positionName),
    },
    verdict: verdictOf(question, modalities, columns),
    cells: modalities.map((modality) => stanceCell(modality, question)),
  }));
}

function positionName({ id, clinical, plain, when }: Question['positions'][number]): PositionName {
  return { id, name: clinical, plain, ...(when === undefined ? {} : { when }) };
}

function stanceCell(modality: Modality, question: WithId<Question>): Cell {
  const stance = stanceOf(modality, question.id);
  if (isAbsent(stance)) return { is: 'absent', absent: stance };
  const { holds, disputed = false, text } = stance;
  const positions = holds.flatMap((id) => question.positions.find((p) => p.id === id) ?? []);
  return { is: 'stance', holds: positions.map(positionName), disputed, text };
}

function verdictOf(question: WithId<Question>, modalities: readonly Modality[], columns: readonly Column[]): Verdict {
  const placed = modalities.map((modality) => placedStance(modality, question));
  const without = withoutPosition(question, modalities, columns);
  const [first, ...rest] = placed.flatMap((stance) => stance ?? []);
  if (first === undefined || rest.length === 0) return { is: 'not-comparable', reason: without };
  const verdict = judgeStances(first, ...rest);
  if (without === '' || verdict.is === 'not-judged') return verdict;
  return { ...verdict, reason: `${verdict.reason}; ${without}` };
}

/** To take no position is a position of its own; that none is recorded is something else. */
function withoutPosition(
  question: WithId<Question>,
  modalities: readonly Modality[],
  columns: readonly Column[],
): string {
  const stances = modalities.map((modality) => stanceOf(modality, question.id));
  const labels = (is: (stance: ReturnType<typeof stanceOf>) => boolean) =>
    columns.flatMap(({ label }, i) => {
      const stance = stances[i];
      return stance && is(stance) ? [label] : [];
    });
  const silent = labels((stance) => !isAbsent(stance) && stance.holds.includes(SILENT));
  const missing = labels(isAbsent);
  const words = [
    silent.length > 0 && `${list(silent)} ${silent.length === 1 ? 'takes' : 'take'} no position`,
    missing.length > 0 && `no position of ${list(missing)} is recorded`,
  ];
  return words.filter(Boolean).join('; ');
}
