// A record as its schema describes it: without the names that linking has given to what it points to.
import type { Kind } from '../schema/kinds.ts';

/** Fields that linking adds. They follow from other records, so that a change of them is no change of this one. */
const LINKED: readonly string[] = ['called', 'against', 'byOriginatorOf'];

export function asWritten(kind: Kind, record: object): object {
  if (kind === 'findings') return without(record, LINKED);
  if ('relations' in record && Array.isArray(record.relations))
    return { ...record, relations: record.relations.map((r: object) => ('to' in r ? without(r, ['name']) : r)) };
  return record;
}

function without(record: object, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));
}
