// The rows of "Training": who may deliver a modality, and what learning it takes.
import { isAbsent } from '../schema/absence.ts';
import { type Cost, judgeCosts } from './judge-costs.ts';
import { judgeRanges, type Range } from './judge-ranges.ts';
import { citations, proseCell, readRange } from './readings.ts';
import { judged, type RowSpec, shown } from './row-spec.ts';

const cost = judged<Cost>(
  'training-cost',
  'Cost of training',
  'What does the training cost?',
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

export const TRAINING: readonly RowSpec[] = [
  shown('training-who', 'Who may deliver it', 'Who may do it?', ({ training, plain }) =>
    proseCell(training.who, plain.training),
  ),
  judged<Range<'training hours'>>(
    'training-hours',
    'Hours of training',
    'How long do they train?',
    ({ training }) => readRange('training hours', training.hours),
    judgeRanges,
  ),
  cost,
];
