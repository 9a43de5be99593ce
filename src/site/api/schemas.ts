// The JSON Schemas of everything that the API answers, from the one definition of each: components of the OpenAPI document.
import { z } from 'zod';
import { Absence, Cite, Id, Prose } from '../../schema/fields.ts';
import { KINDS, type Kind } from '../../schema/kinds.ts';
import { PUBLISHED_RECORDS } from '../../schema/published.ts';
import { ROWS } from '../../schema/rows.ts';
import { FindableSchema, HitSchema, ModalitySliceSchema, NamedSchema, ProblemSchema } from './answers.ts';
import { COMPARISON_PARTS } from './comparison-schema.ts';
import { EVIDENCE_PARTS } from './evidence-schema.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

// Object.keys forgets its key type; KINDS is a closed literal.
export const API_KINDS = Object.keys(KINDS) as Kind[];

/** Where a schema stands in the document. */
export function refTo(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** The name of the component that describes what this schema describes: its title without spaces. */
export function componentOf(schema: z.ZodType): string {
  const { title = '' } = schema.meta() ?? {};
  return title.replace(/(?:^|[ -])(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const PARTS: Readonly<Record<string, z.ZodType>> = {
  Id,
  Absence,
  Prose,
  Cite,
  ModalitySlice: ModalitySliceSchema,
  ...EVIDENCE_PARTS,
  ...COMPARISON_PARTS,
  Named: NamedSchema,
  Findable: FindableSchema,
  Hit: HitSchema,
  Problem: ProblemSchema,
};

let made: Readonly<Record<string, JsonSchema>> | undefined;

/** Made when they are first asked for, so that no start waits for them. */
export function schemas(): Readonly<Record<string, JsonSchema>> {
  made ??= makeSchemas();
  return made;
}

function makeSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  const described = [...Object.values(PUBLISHED_RECORDS), ...Object.values(ROWS)];
  for (const schema of described) registry.add(schema, { id: componentOf(schema) });
  for (const [name, schema] of Object.entries(PARTS)) registry.add(schema, { id: name });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => refTo(id).$ref, io: 'output' });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema as JsonSchema]),
  );
}
