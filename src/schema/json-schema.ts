// The published JSON Schema of each kind, from the same definitions as the types.
import { z } from 'zod';
import { KINDS, type Kind } from './kinds.ts';
import { Moved } from './moved.ts';
import { ROWS } from './rows.ts';

/** What a file of this kind may hold: a record, or the place it has moved to. */
export function jsonSchemaOf(kind: Kind): object {
  const record = z.toJSONSchema(KINDS[kind], { io: 'input', unrepresentable: 'any' });
  const moved = z.toJSONSchema(Moved, { io: 'input' });
  const { $schema, title, description, ...rest } = record;
  // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema; nobody awaits this object.
  return { $schema, title, description, if: { required: ['moved'] }, then: moved, else: rest };
}

const PUBLISHED: ReadonlyMap<string, () => object> = new Map([
  // Object.keys forgets its key type; KINDS is a closed literal.
  ...(Object.keys(KINDS) as Kind[]).map((kind): [string, () => object] => [kind, () => jsonSchemaOf(kind)]),
  ...Object.entries(ROWS).map(([name, row]): [string, () => object] => [`${name}-rows`, () => z.toJSONSchema(row)]),
]);

/** What the site publishes a schema of: every kind of record, and the flat rows. */
export const SCHEMA_NAMES: readonly string[] = [...PUBLISHED.keys()];

/** Made when it is asked for, so that no start waits for it. */
export function publishedSchema(name: string): object | undefined {
  return PUBLISHED.get(name)?.();
}
