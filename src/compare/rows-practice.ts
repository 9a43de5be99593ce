// The rows of "Learning it, adapting it": training, adaptations, and kin.
import { isAbsent } from '../schema/absence.ts';
import { RELATIONS } from '../schema/vocabulary.ts';
import { type Cost, judgeCosts } from './judge-costs.ts';
import { judgeRanges, type Range } from './judge-ranges.ts';
import { citations, proseCell, readRange } from './readings.ts';
import { judged, type RowSpec, shown } from './row-spec.ts';

const cost = judged<Cost>(
  'training-cost',
  'Cost of training',
  ({ training }) => {
    if (isAbsent(training.cost)) return training.cost;
    const { min, max, currency, year, cite } = training.cost;
    const amount = min === max ? `${min}` : `${min}–${max}`;
    return {
      value: { min, max, currency, year },
      cell: { is: 'value', value: `${amount} ${currency} (${year})`, cite: citations(cite) },
    };
  },
  judgeCosts,
);

export const PRACTICE: readonly RowSpec[] = [
  shown('training-who', 'Who may deliver it', ({ training }) => proseCell(training.who)),
  judged<Range<'training hours'>>(
    'training-hours',
    'Hours of training',
    ({ training }) => readRange('training hours', training.hours),
    judgeRanges,
  ),
  cost,
  shown('adaptations', 'Adaptations', ({ adaptations }) =>
    isAbsent(adaptations)
      ? adaptations
      : { is: 'points', points: adaptations.map(({ for: whom, text }) => ({ head: whom, text })) },
  ),
  shown('relations', 'Related modalities', ({ relations }) =>
    relations.length === 0
      ? { absent: 'not-assessed' }
      : {
          is: 'items',
          cite: [],
          items: relations.map(({ kind, to, name, text }) => ({
            id: to ?? name,
            name: `${RELATIONS[kind]} ${name}`,
            ...(to === undefined ? {} : { href: `/modalities/${to}/` }),
            text,
          })),
        },
  ),
];
