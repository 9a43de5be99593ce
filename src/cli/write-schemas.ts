// Writes schemas/*.schema.json, by which an editor helps with the records.
import { writeFile } from 'node:fs/promises';
import { jsonSchemaOf } from '../schema/json-schema.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';

// Object.keys forgets its key type; KINDS is a closed literal.
for (const kind of Object.keys(KINDS) as Kind[]) {
  await writeFile(`schemas/${kind}.schema.json`, `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`);
}
