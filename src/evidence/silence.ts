// Silence: the statements of a guideline on a condition were all read, and do not name a modality or a class that it falls under.
import type { Population } from '../schema/evidence-words.ts';
import { isCurrent, type RecordsOn, type Statement } from './statements.ts';

/** Bodies whose current editions cover the condition and do not mention the modality. A registry's silence means nothing. */
export function silentBodies(
  { bodies, guidelines }: RecordsOn,
  statements: readonly Statement[],
  modality: string,
  condition: string,
  population: Population,
): string[] {
  return guidelines
    .filter(
      (g) =>
        isCurrent(g) &&
        bodies[g.body]?.kind === 'guideline' &&
        g.covers.some((c) => c.condition === condition && speaksOf(c.population, population) && c.read === 'whole'),
    )
    .map((g) => g.body)
    .filter(
      (body) =>
        !statements.some(
          (s) =>
            s.current &&
            s.body === body &&
            s.modality === modality &&
            s.condition === condition &&
            speaksOf(s.population, population),
        ),
    );
}

/** A statement on all ages speaks of adults and of young people; one that names no age is counted for adults. */
export function speaksOf(stated: Population, asked: Population): boolean {
  return stated === asked || stated === 'all-ages' || (stated === 'not-stated' && asked === 'adults');
}
