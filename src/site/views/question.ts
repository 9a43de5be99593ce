// Catalog + question → what its page shows: who stands where, and what each says.
import { judgeStances } from '../../compare/judge-stances.ts';
import { placedStance, stanceOf } from '../../compare/stance-rows.ts';
import { type Absent, isAbsent } from '../../schema/absence.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Modality } from '../../schema/modality.ts';
import type { Question } from '../../schema/question.ts';
import { SILENT } from '../../schema/vocabulary.ts';
import type { Place } from '../components/WholeStave.tsx';

export interface Taken {
  modality: WithId<Modality>;
  /** Names of the positions held; none where it takes no position. */
  holds: string[];
  disputed: boolean;
  text: string;
}

export interface QuestionView {
  places: Place[];
  /** In the order of the positions, then of ids; each modality once, at its first position. */
  taken: Taken[];
  silent: Taken[];
  absent: { modality: WithId<Modality>; absent: Absent }[];
  /** Those that are opposed to others on it, with these. */
  opposed: { modality: WithId<Modality>; to: WithId<Modality>[] }[];
}

export function deriveQuestion({ modalities }: Catalog, question: WithId<Question>): QuestionView {
  const all = Object.values(modalities);
  const stances = all.map((modality) => ({ modality, stance: stanceOf(modality, question.id) }));
  const present = stances.flatMap(({ modality, stance }) => (isAbsent(stance) ? [] : [{ modality, stance }]));
  const rank = (holds: readonly string[]) => question.positions.findIndex((p) => p.id === holds[0]);
  const told = present
    .toSorted((a, b) => rank(a.stance.holds) - rank(b.stance.holds))
    .map(({ modality, stance }) => ({
      modality,
      holds: stance.holds.flatMap((id) => question.positions.find((p) => p.id === id)?.clinical ?? []),
      disputed: stance.disputed ?? false,
      text: stance.text,
    }));
  return {
    places: question.positions.map((position) => ({
      id: position.id,
      name: position.clinical,
      members: present
        .filter(({ stance }) => stance.holds.includes(position.id))
        .map(({ modality: { id, label }, stance }) => ({ id, label, disputed: stance.disputed ?? false })),
    })),
    taken: told.filter(({ holds }) => holds.length > 0),
    silent: told.filter(({ holds }) => holds.length === 0),
    absent: stances.flatMap(({ modality, stance }) => (isAbsent(stance) ? [{ modality, absent: stance }] : [])),
    opposed: opposedOn(all, question),
  };
}

function opposedOn(all: readonly WithId<Modality>[], question: WithId<Question>): QuestionView['opposed'] {
  const placed = all.flatMap((modality) => {
    const stance = placedStance(modality, question);
    return stance === undefined ? [] : [{ modality, stance }];
  });
  return placed
    .map(({ modality, stance }) => ({
      modality,
      to: placed.filter((other) => judgeStances(stance, other.stance).is === 'opposed').map((other) => other.modality),
    }))
    .filter(({ to }) => to.length > 0);
}

/** Labels of those that stand at no position of it. */
export function withoutPlace({ modalities }: Catalog, question: WithId<Question>): string[] {
  return Object.values(modalities).flatMap((modality) => {
    const stance = stanceOf(modality, question.id);
    return isAbsent(stance) || stance.holds.includes(SILENT) ? [modality.label] : [];
  });
}

/** The two questions with an order on which the modalities stand furthest apart, by the mean contrast of all pairs. */
export function widest({ modalities, questions }: Catalog): WithId<Question>[] {
  const all = Object.values(modalities);
  return Object.values(questions)
    .filter((question) => question.scale === 'ordered')
    .map((question) => ({ question, spread: spreadOf(all, question) }))
    .sort((a, b) => b.spread - a.spread || (a.question.id < b.question.id ? -1 : 1))
    .slice(0, 2)
    .map(({ question }) => question);
}

/** From 0, where all who take a position hold the same, to 1. */
function spreadOf(modalities: readonly WithId<Modality>[], question: WithId<Question>): number {
  const placed = modalities.flatMap((modality) => placedStance(modality, question) ?? []);
  const contrasts = placed.flatMap((a, i) =>
    placed.slice(i + 1).map((b) => {
      const verdict = judgeStances(a, b);
      return 'contrast' in verdict ? verdict.contrast : 0;
    }),
  );
  return contrasts.length === 0 ? 0 : contrasts.reduce((a, b) => a + b) / contrasts.length;
}
