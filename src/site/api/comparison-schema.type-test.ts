// What must compile: a comparison is what the API says it is. `npm run check` fails where a type has moved and its schema has not.
import type { z } from 'zod';
import type { Comparison } from '../../compare/comparison.ts';
import type { ComparisonSchema } from './comparison-schema.ts';

type Described = z.input<typeof ComparisonSchema>;

/** Each part in turn, so that the compiler names the one that is at fault. Records are held by their own schemas. */
type Held = Omit<Comparison, 'sources' | 'evidence'> & {
  evidence: Pick<Comparison['evidence'], 'joins'>;
};

declare const comparison: Held;

export const columns: Described['columns'] = comparison.columns;
export const inShort: Described['inShort'] = comparison.inShort;
export const contrasts: Described['contrasts'] = comparison.contrasts;
export const sections: Described['sections'] = comparison.sections;
export const conditions: Described['conditions'] = comparison.conditions;
export const critics: Described['critics'] = comparison.critics;
export const choosing: Described['choosing'] = comparison.choosing;
export const combinations: Described['combinations'] = comparison.combinations;
export const people: Described['people'] = comparison.people;
export const terms: Described['terms'] = comparison.terms;
export const cited: Described['cited'] = comparison.cited;
export const joins: Described['evidence']['joins'] = comparison.evidence.joins;
export const everyPart: Record<keyof Described, unknown> = comparison as Comparison & { scope: unknown };
