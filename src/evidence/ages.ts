// Which ages results and guidelines on a modality speak of, condition by condition.
import type { Population } from '../schema/evidence-words.ts';
import { of } from '../schema/lists.ts';
import { indexOf } from './index-records.ts';
import { speaksOf } from './silence.ts';
import type { EvidenceRecords } from './statements.ts';

/** The ages that are asked for. What speaks of all ages speaks of both, and what names none is counted for adults. */
export const AGES = {
  adults: 'adults',
  'young-people': 'children and young people',
} as const satisfies Partial<Record<Population, string>>;
export type Age = keyof typeof AGES;

const ASKED: readonly Age[] = ['adults', 'young-people'];

export interface AgeOn {
  age: Age;
  condition: string;
}

/** Whatever they find or say: for, against, or no difference. */
export function agesOf(records: EvidenceRecords, modality: string): AgeOn[] {
  const { bearings, statements } = indexOf(records);
  const spoken = [...of(bearings, modality).map(({ finding }) => finding), ...of(statements, modality)];
  return spoken.flatMap(({ population, condition }) =>
    ASKED.filter((age) => speaksOf(population, age)).map((age) => ({ age, condition })),
  );
}
