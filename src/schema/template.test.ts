import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildCatalog } from '../catalog/build-catalog.ts';
import { KINDS, type Kind } from './kinds.ts';
import { templateOf } from './template.ts';

// Object.keys forgets its key type; KINDS is a closed literal.
const kinds = Object.keys(KINDS) as Kind[];

/** The paths at which a parsed record holds nothing: an empty value or an empty list. */
function emptyPaths(value: unknown, path: string[] = []): string[] {
  if (value === null) return [path.join('.')];
  if (typeof value !== 'object') return [];
  const inner = Object.entries(value);
  return inner.length === 0 ? [path.join('.')] : inner.flatMap(([key, v]) => emptyPaths(v, [...path, key]));
}

function problemsOf(kind: Kind, text: string) {
  const result = buildCatalog([{ path: `data/${kind}/new.yaml`, text }]);
  return result.ok ? [] : result.problems;
}

test.each(kinds)('the check lists each empty field of %s once, where it stands, and nothing else', (kind) => {
  const text = templateOf(kind);
  const problems = problemsOf(kind, text);
  const mayStayEmpty = [
    ...['aliases', 'leadIns', 'members', 'recommendations', 'relations'],
    ...['stances', 'forms', 'see', 'positions.0.opposes'],
  ];
  const expected = emptyPaths(parse(text)).filter((path) => !mayStayEmpty.includes(path));
  expect(problems.map((p) => p.message.split(' ')[0]).sort()).toEqual(expected.sort());
  const lines = text.split('\n');
  for (const { line, column } of problems) expect(lines[line - 1]?.slice(0, column)).toMatch(/^[ -]*[\w-]+:( \[)?$/);
});

test.each(kinds)('the template of %s names every field of its schema', (kind) => {
  for (const field of Object.keys(KINDS[kind].shape))
    expect(templateOf(kind)).toMatch(new RegExp(`^(# )?${field}:`, 'm'));
});

test('help, vocabulary and remarks stand above the field that they are for', () => {
  expect(templateOf('modalities')).toContain(
    [
      '  # Must the trauma or the problem be told in detail? Or an absence.',
      '  telling:',
      '    # One of: not-asked, optional, in-part, in-detail.',
      '    level:',
    ].join('\n'),
  );
});

test('what may be left out stands behind #, and can be brought in by removing it', () => {
  const text = templateOf('sources');
  expect(text).toContain('\n# checked:\n#   # The day on which it was looked up.\n#   on:\n');
  expect(parse(text.replace(/^# (checked:| {2}\w+:)/gm, '$1'))).toMatchObject({
    checked: { on: null, read: null, at: null, saw: null },
  });
});

test('the whole of a small template', () => {
  expect(templateOf('traditions')).toBe(`# yaml-language-server: $schema=../../schemas/traditions.schema.json
# Each field has a good and a bad example in docs/guidelines.md.
# A field behind # may be left out. Delete these comments as you write.
# "Cited": every paragraph ends with its citation, like [@source-id, p. 12].

# Its usual name.
name:
# Words that are no name of it and that lead to it in the search.
leadIns: []
# What holds the family together, in terms its adherents accept; cited.
summary:
# Where the family itself, or its borders, are disputed; cited.
# disputes:
`);
});
