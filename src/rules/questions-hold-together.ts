// A question's positions are told apart, those that exclude each other are its own, and its thinkers stand at one of them.
import type { Entry, Path } from '../catalog/entry.ts';
import type { Question } from '../schema/question.ts';
import { SILENT } from '../schema/vocabulary.ts';
import type { Rule } from './rule.ts';

export const questionsHoldTogether: Rule = {
  name: 'questions-hold-together',
  check: (entry, catalog) => {
    const question = entry.kind === 'questions' ? catalog.questions[entry.id] : undefined;
    return question ? [...positionProblems(entry, question), ...thinkerProblems(entry, question)] : [];
  },
};

function positionProblems(entry: Entry, { positions, scale }: Question) {
  const ids = positions.map((position) => position.id);
  if (positions.length < 2)
    return [entry.problem(['positions'], 'positions: a question on which there is one position is none: add another.')];
  return positions.flatMap(({ id, when, opposes = [] }, i) => [
    ...(id === SILENT
      ? [
          entry.problem(
            ['positions', i, 'id'],
            `positions.${i}.id "${SILENT}" is kept for taking no position: choose another.`,
          ),
        ]
      : []),
    ...(ids.indexOf(id) < i
      ? [entry.problem(['positions', i, 'id'], `positions.${i}.id "${id}" is there twice: give each its own.`)]
      : []),
    ...(scale === 'ordered' && opposes.length > 0
      ? [
          entry.problem(
            ['positions', i, 'opposes'],
            `positions.${i}.opposes is for kinds without an order; in an order the ends are opposed: leave it out.`,
          ),
        ]
      : []),
    ...(opposes.includes(id)
      ? [entry.problem(['positions', i, 'opposes'], `positions.${i}.opposes names the position itself: name others.`)]
      : []),
    ...(when !== undefined && !/^[a-z0-9].*[^.!?]$/u.test(when)
      ? [
          entry.problem(
            ['positions', i, 'when'],
            `positions.${i}.when follows "Consider it when": begin it with a small letter, and end it without a full stop.`,
          ),
        ]
      : []),
    ...opposes.flatMap((other, j) => unknown(entry, ids, other, ['positions', i, 'opposes', j])),
  ]);
}

function thinkerProblems(entry: Entry, { positions, thinkers }: Question) {
  const ids = positions.map((position) => position.id);
  return thinkers.flatMap(({ position }, i) => unknown(entry, ids, position, ['thinkers', i, 'position']));
}

function unknown(entry: Entry, ids: readonly string[], id: string, path: Path) {
  return ids.includes(id)
    ? []
    : [
        entry.problem(
          path,
          `${path.join('.')} names "${id}", which is not a position here: write one of ${ids.join(', ')}.`,
        ),
      ];
}
