// How a row is made: what it reads of a modality, how that is shown, and how it is judged, if it is.
import { type Absent, isAbsent } from '../schema/absence.ts';
import type { Comparable, WithId } from '../schema/catalog.ts';
import type { Modality } from '../schema/modality.ts';
import type { Cell, Column, Row, RowId } from './comparison.ts';
import type { Verdict } from './verdict.ts';
import { list } from './words.ts';

export interface Reading<V> {
  value: V;
  cell: Cell;
}

/** A spec with its value type closed over, so that rows of different values stand in one table. */
export interface RowSpec {
  id: RowId;
  title: string;
  row(modalities: readonly WithId<Modality>[], columns: readonly Column[], catalog: Comparable): Row;
}

/** A row of prose or of single works: shown, never judged. `plain` is its title in everyday words. */
export function shown(
  id: RowId,
  title: string,
  plain: string,
  show: (modality: WithId<Modality>, catalog: Comparable) => Cell | Absent,
): RowSpec {
  return {
    id,
    title,
    row: (modalities, _columns, catalog) => ({
      id,
      title,
      plain,
      verdict: { is: 'not-judged' },
      cells: modalities.map((modality) => asCell(show(modality, catalog))),
    }),
  };
}

/** A row of structured values: shown, and judged by the one judge of their kind. */
export function judged<V>(
  id: RowId,
  title: string,
  plain: string,
  read: (modality: WithId<Modality>, catalog: Comparable) => Reading<V> | Absent,
  judge: (first: V, ...rest: V[]) => Verdict,
): RowSpec {
  return {
    id,
    title,
    row: (modalities, columns, catalog) => {
      const readings = modalities.map((modality) => read(modality, catalog));
      const cells = readings.map((r) => asCell(isAbsent(r) ? r : r.cell));
      return { id, title, plain, verdict: verdictOf(judge, readings, columns), cells };
    },
  };
}

function asCell(value: Cell | Absent): Cell {
  return 'is' in value ? value : { is: 'absent', absent: value };
}

function verdictOf<V>(
  judge: (first: V, ...rest: V[]) => Verdict,
  readings: readonly (Reading<V> | Absent)[],
  columns: readonly Column[],
): Verdict {
  const values = readings.flatMap((r) => (isAbsent(r) ? [] : [r.value]));
  const without = columns.filter((_, i) => isAbsent(readings[i])).map((c) => c.label);
  const [first, ...rest] = values;
  if (first === undefined || rest.length === 0)
    return { is: 'not-comparable', reason: `no value for ${list(without)}` };
  const verdict = judge(first, ...rest);
  if (without.length === 0 || verdict.is === 'not-judged') return verdict;
  return { ...verdict, reason: `${verdict.reason}; no value for ${list(without)}` };
}
