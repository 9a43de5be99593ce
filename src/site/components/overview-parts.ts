// The parts of the overview that a browser loads only after a move.
import { Choosing } from './Choosing.tsx';
import { ConditionSets } from './ConditionSets.tsx';
import type { Parts } from './Part.tsx';

export const OVERVIEW_PARTS: Parts = { ConditionSets, Choosing };
