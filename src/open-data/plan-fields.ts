// The JSON Schema of a record → the columns of its table, and the lists in it, which become tables of their own.
import { kindOfField } from '../catalog/references.ts';
import { Id } from '../schema/fields.ts';
import type { Column } from './table.ts';

/** The part of JSON Schema that the schemas of records use. */
export interface Schema {
  type?: string;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: string[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  title?: string;
  description?: string;
}

type Path = readonly string[];

/** A list in a record: where it stands, and what one of its items is. */
export interface ListField {
  path: Path;
  items: Schema;
  description: string;
}

export interface Fields {
  columns: Column[];
  lists: ListField[];
}

/** What a value that stands alone in a list is called. */
export const ALONE = 'value';

/** `required`: whether there is a value in every row. Sources named in `cite` stand in the table of citations. */
export function planFields(schema: Schema, path: Path = [], required = true): Fields {
  if (path.at(-1) === 'cite') return { columns: [], lists: [] };
  if (schema.anyOf) return planUnion(schema.anyOf, schema.description, path, required);
  if (schema.properties) return planObject(schema, path, required);
  if (schema.items)
    return {
      columns: [],
      lists: [{ path, items: schema.items, description: schema.description ?? wordsOf(path) }],
    };
  return { columns: [columnOf(schema, path, required)], lists: [] };
}

function planObject({ properties = {}, required: always = [] }: Schema, path: Path, required: boolean): Fields {
  return merge(
    Object.entries(properties).map(([name, schema]) =>
      planFields(schema, [...path, name], required && always.includes(name)),
    ),
  );
}

/** Either a value or an absence; or one of several forms, of which every field is shown. */
function planUnion(forms: readonly Schema[], description: string | undefined, path: Path, required: boolean): Fields {
  const isAbsence = (form: Schema) => form.properties?.absent !== undefined;
  const values = forms.filter((form) => !isAbsence(form));
  const [only, ...others] = values;
  const absence = forms.filter(isAbsence).map((form) => planObject(form, path, false));
  if (only && others.length === 0)
    return merge([
      planFields({ ...describedBy(description), ...only }, path, absence.length === 0 && required),
      ...absence,
    ]);
  if (values.every((form) => form.properties))
    return merge([...values.map((form) => planFields(form, path, false)), ...absence]);
  return merge([planMixed(values, description, path, required), ...absence]);
}

/** A number or a word like "open": the number, and whether it is the word. Texts of several forms are one text. */
function planMixed(forms: readonly Schema[], description: string | undefined, path: Path, required: boolean): Fields {
  const number = forms.find((form) => form.type === 'number');
  const word = forms.find((form) => typeof form.const === 'string')?.const;
  if (!number || typeof word !== 'string')
    return { columns: [columnOf({ type: 'string', ...describedBy(description) }, path, required)], lists: [] };
  const flag: Schema = { type: 'boolean', description: `True where it is "${word}".` };
  const column = columnOf(flag, [...path, word], true);
  return {
    columns: [
      columnOf({ ...number, ...describedBy(description) }, path, false),
      { ...column, read: ({ value }) => valueAt(value, path) === word },
    ],
    lists: [],
  };
}

function describedBy(description: string | undefined): Schema {
  return description === undefined ? {} : { description };
}

function columnOf(schema: Schema, path: Path, required: boolean): Column {
  const name = path.length === 0 ? ALONE : columnName(path);
  const refersTo = schema.pattern ? kindOfField(path.at(-1) ?? '') : undefined;
  // What an id is to those who write records says nothing to those who read tables.
  const own = schema.description === Id.description ? undefined : schema.description;
  const head = {
    name,
    description: own ?? (refersTo ? keyWords(refersTo) : path.length === 0 ? 'One of the list.' : `${wordsOf(path)}.`),
  };
  // A mark that is only ever true is false where it is left out.
  if (schema.type === 'boolean')
    return {
      ...head,
      type: 'boolean',
      required: true,
      isText: false,
      read: ({ value }) => valueAt(value, path) === true,
    };
  const type = schema.type === 'integer' || schema.type === 'number' ? schema.type : 'string';
  const isFree = type === 'string' && !schema.enum && !schema.format && !schema.pattern;
  return {
    ...head,
    type,
    required,
    ...(schema.enum ? { values: schema.enum } : {}),
    ...(refersTo ? { refersTo } : {}),
    isText: isFree && schema.minLength !== undefined,
    read: ({ value }) => {
      const found = valueAt(value, path);
      return typeof found === 'string' ? (type === 'string' ? found : undefined) : numberIn(found);
    },
  };
}

/** What a column is that holds the key of another table, where its field says nothing else. */
export function keyWords(table: string): string {
  return `Id of a row of ${table}.`;
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** What stands in a value at a path, if anything does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    // A record is plain data, so that an object is its fields by name.
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    value,
  );
}

/** `["keyText", "source"]` → `key_text_source`. */
export function columnName(path: Path): string {
  return path.map((key) => wordsIn(key).join('_')).join('_');
}

function wordsOf(path: Path): string {
  const words = path.flatMap(wordsIn).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Names are written in camel case, with hyphens as CSL has them, or in capitals. */
function wordsIn(key: string): string[] {
  return key
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split('-');
}

function merge(parts: readonly Fields[]): Fields {
  return { columns: parts.flatMap((part) => part.columns), lists: parts.flatMap((part) => part.lists) };
}
