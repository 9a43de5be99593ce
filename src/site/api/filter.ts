// Filters of lists: `?condition=ptsd&modality=emdr`. Several values of one field mean any of them; several fields mean all.
import { nearest } from '../../catalog/nearest.ts';
import { kindOfField, referencesIn } from '../../catalog/references.ts';
import type { Catalog } from '../../schema/catalog.ts';
import type { Kind } from '../../schema/kinds.ts';
import { clip } from '../views/start.ts';
import type { FilterField } from './filter-fields.ts';
import { type Problem, problem } from './problem.ts';

/** The entries that are meant, or what is wrong with the question. */
export function filterList<T>(
  list: readonly T[],
  fields: readonly FilterField[],
  query: URLSearchParams,
  catalog: Catalog,
): readonly T[] | Problem {
  let kept = list;
  for (const name of new Set(query.keys())) {
    const field = fields.find((one) => one.name === name);
    if (!field) return unknownParameter(name, fields);
    const wanted = query.getAll(name).map((value) => follow(value, name, catalog));
    const wrong = wanted.find((value) => !isPossible(value, field, list, catalog));
    if (wrong !== undefined) return unknownValue(wrong, field, list);
    kept = kept.filter((entry) => valuesAt(entry, name.split('.')).some((value) => wanted.includes(value)));
  }
  return kept;
}

export function unknownParameter(name: string, fields: readonly Pick<FilterField, 'name'>[]): Problem {
  const names = fields.map((field) => field.name);
  const takes = names.length === 0 ? 'It takes none.' : `It takes ${names.join(', ')}.`;
  return problem(
    'unknown-parameter',
    `This address takes no parameter "${clip(name)}". ${takes}`,
    nearest(name, names),
  );
}

function unknownValue(value: string, { name, schema }: FilterField, list: readonly unknown[]): Problem {
  const words =
    schema.enum?.map(String) ?? (schema.type === 'boolean' ? ['true', 'false'] : occurring(name, list).sort());
  const near = nearest(value, words);
  const kind = kindOfField(lastOf(name));
  const those =
    words.length <= 20
      ? ` It is one of ${words.join(', ')}.`
      : kind
        ? ` It is the id of a record: /api/v1/${kind}.json lists them.`
        : '';
  return problem('unknown-value', `"${clip(value)}" is no value of "${name}".${those}`, near);
}

/** A record without an entry gives an empty list; what is no record at all is a slip. */
function isPossible(value: string, { name, schema }: FilterField, list: readonly unknown[], catalog: Catalog): boolean {
  if (schema.enum) return schema.enum.map(String).includes(value);
  if (schema.type === 'boolean') return value === 'true' || value === 'false';
  if (schema.type === 'integer') return /^-?\d{1,9}$/.test(value);
  const kind = kindAt(name, value);
  return (kind !== undefined && Object.hasOwn(catalog[kind], value)) || occurring(name, list).includes(value);
}

/** An id that has moved stands for the record that it leads to. */
function follow(value: string, name: string, catalog: Catalog): string {
  const kind = kindAt(name, value);
  const moved = kind === undefined ? {} : catalog.moved[kind];
  return Object.hasOwn(moved, value) ? (moved[value] ?? value) : value;
}

/** Of which kind the ids in a field are: `condition`, `treats.condition`, `comparator_modality`. */
function kindAt(name: string, value: string): Kind | undefined {
  const field = lastOf(name);
  return field === 'id' ? undefined : referencesIn({ [field]: value })[0]?.kind;
}

function lastOf(name: string): string {
  return name.split(/[._]/).at(-1) ?? name;
}

function occurring(name: string, list: readonly unknown[]): string[] {
  return [...new Set(list.flatMap((entry) => valuesAt(entry, name.split('.'))))];
}

function valuesAt(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  const [key, ...rest] = path;
  if (key === undefined)
    return value === undefined || value === null || typeof value === 'object' ? [] : [String(value)];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return [];
  // Own keys only, so that no prototype answers.
  return valuesAt((value as Record<string, unknown>)[key], rest);
}
