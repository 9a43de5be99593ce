// By which of its fields a list is filtered: every id, closed word, code, whole number and yes or no, named as the field is.
import { type JsonSchema, schemas } from './schemas.ts';

export interface FilterField {
  /** The way to the field, like `condition`, or `treats.condition` for the conditions under `treats`. */
  name: string;
  /** What one value of it may be. */
  schema: JsonSchema;
  description?: string;
}

const REF = /^#\/components\/schemas\//;

/** The fields of a component, in the order of its definition, each once. */
export function filterFields(component: string): FilterField[] {
  const found = fieldsIn(schemas()[component] ?? {}, '');
  return found.filter(({ name }, i) => found.findIndex((other) => other.name === name) === i);
}

function fieldsIn(schema: JsonSchema, name: string, described = schema.description): FilterField[] {
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return branches.flatMap((branch) => fieldsIn(asSchema(branch), name, described));
  if (schema.items) return fieldsIn(asSchema(schema.items), name, described);
  const named = schema.$ref?.replace(REF, '');
  if (named === 'Absence') return fieldsIn(schemas().Absence ?? {}, name);
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([key, inner]) =>
      fieldsIn(asSchema(inner), name === '' ? key : `${name}.${key}`),
    );
  return isFilterable(schema, named)
    ? [{ name, schema: oneValue(schema), ...(described ? { description: described } : {}) }]
    : [];
}

/** Free text is for the search; a number that was measured is not looked up by being equal. */
function isFilterable({ type, enum: words, pattern, format }: JsonSchema, named: string | undefined): boolean {
  if (named !== undefined) return named === 'Id';
  return words !== undefined || type === 'boolean' || type === 'integer' || (pattern !== undefined && !format);
}

function oneValue({ description, title, default: _, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

/** `true` and `false` are schemas too; we write none. */
function asSchema(schema: unknown): JsonSchema {
  return typeof schema === 'object' && schema !== null ? (schema as JsonSchema) : {};
}
