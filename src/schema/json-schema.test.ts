import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemaOf } from './json-schema.ts';
import { KINDS, type Kind } from './kinds.ts';

// Object.keys forgets its key type; KINDS is a closed literal.
test.each(Object.keys(KINDS) as Kind[])(
  'schemas/%s.schema.json is what the definitions say; `npm run fix` writes it anew',
  (kind) => {
    const written = readFileSync(`schemas/${kind}.schema.json`, 'utf8');
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(kind))));
  },
);

test('the fields carry their help', () => {
  expect(JSON.stringify(jsonSchemaOf('modalities'))).toContain('Who may deliver it.');
});
