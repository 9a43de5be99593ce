// Unknown data → a typed record, or its problems.
import { z } from 'zod';
import { KINDS, type Kind } from '../schema/kinds.ts';
import { Moved } from '../schema/moved.ts';
import type { Entry, Path } from './entry.ts';
import { explain } from './explain.ts';
import type { Problem } from './problem.ts';

export type Parsed =
  | { is: 'record'; record: z.infer<(typeof KINDS)[Kind]> }
  | { is: 'moved'; to: string }
  | { is: 'broken'; problems: Problem[] };

export function parseRecord(entry: Entry): Parsed {
  const { data } = entry;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return {
      is: 'broken',
      problems: [entry.problem([], 'the file holds no record: write its fields, one "name: value" a line.')],
    };
  }
  if ('moved' in data) {
    const moved = Moved.safeParse(data);
    return moved.success
      ? { is: 'moved', to: moved.data.moved }
      : { is: 'broken', problems: problemsOf(entry, moved.error, Moved) };
  }
  const schema = KINDS[entry.kind];
  const result = schema.safeParse(data);
  return result.success
    ? { is: 'record', record: result.data }
    : { is: 'broken', problems: problemsOf(entry, result.error, schema) };
}

function problemsOf(entry: Entry, error: z.ZodError, schema: z.ZodType): Problem[] {
  return explain(error.issues, entry.data, (path) => fieldsAt(schema, path)).map(({ path, message, atKey }) =>
    atKey ? entry.problemAtKey(path, message) : entry.problem(path, message),
  );
}

/** The field names that a schema knows at a path, for "did you mean". */
export function fieldsAt(schema: z.ZodType, path: Path): string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    // Zod types the inner schema by its core type; every schema here is a full one.
    return fieldsAt(schema.unwrap() as z.ZodType, path);
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => fieldsAt(option as z.ZodType, path));
  if (schema instanceof z.ZodArray && key !== undefined) return fieldsAt(schema.element as z.ZodType, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (key === undefined) return Object.keys(schema.shape);
  const inner: unknown = schema.shape[String(key)];
  return inner instanceof z.ZodType ? fieldsAt(inner, rest) : [];
}
