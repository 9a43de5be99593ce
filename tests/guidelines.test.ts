// The guide for writers cannot fall behind the schema: it has an entry for every field, and for no other.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fieldsAt } from '../src/catalog/parse-record.ts';
import { RULES } from '../src/rules/index.ts';
import { ABSENCES } from '../src/schema/absence.ts';
import { Absence } from '../src/schema/fields.ts';
import { KINDS, type Kind } from '../src/schema/kinds.ts';
import { Moved } from '../src/schema/moved.ts';

const guide = readFileSync('docs/guidelines.md', 'utf8');

function sectionOf(title: string): string {
  const section = guide.split(/^## /m).find((text) => text.startsWith(`${title}\n`));
  if (section === undefined) throw new Error(`docs/guidelines.md has no section "${title}".`);
  return section;
}

/** The fields of a kind, each as a path: `name`, or `origin.year` where a field, or each item of it, has fields of its own. */
function pathsOf(kind: Kind): string[] {
  const schema = KINDS[kind];
  const shared = Object.keys(Absence.shape);
  return fieldsAt(schema, []).flatMap((field) => {
    const inner = [...fieldsAt(schema, [field]), ...fieldsAt(schema, [field, 0])];
    const own = [...new Set(inner)].filter((name) => !shared.includes(name));
    return own.length === 0 ? [field] : own.map((name) => `${field}.${name}`);
  });
}

/** What stands in backticks at the head of an entry. */
function entriesOf(section: string): string[] {
  return [...section.matchAll(/^- ((?:`[^`]+`(?:, )?)+)/gm)].flatMap(([, head = '']) =>
    [...head.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
  );
}

// Object.keys forgets its key type; KINDS is a closed literal.
describe.each(Object.keys(KINDS) as Kind[])('%s', (kind) => {
  const section = sectionOf(KINDS[kind].meta()?.title ?? kind);

  test('every field has its entry, and every entry its field', () => {
    expect(entriesOf(section).sort()).toEqual(pathsOf(kind).sort());
  });

  test('every entry has a good and a bad example', () => {
    const entries = section.split(/^- (?=`)/m).slice(1);
    expect(entries.filter((entry) => !entry.includes('\n  - 👍 ') || !entry.includes('\n  - 👎 '))).toEqual([]);
  });
});

test('the shared forms are explained: absences with their reasons, and records that have moved', () => {
  const section = sectionOf('Shared forms');
  const words = [
    ...Object.keys(Absence.shape),
    ...Object.keys(ABSENCES),
    ...Object.keys(Moved.shape),
    'min',
    'max',
    'cite',
  ];
  expect(words.filter((word) => !section.includes(`\`${word}\``))).toEqual([]);
});

test('every rule is named', () => {
  const names = [...sectionOf('What the check holds for you').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  expect(names.sort()).toEqual(RULES.map((rule) => rule.name).sort());
});

test('what is to be read again is among the sources', () => {
  const named = [...readFileSync('docs/to-read-again.md', 'utf8').matchAll(/`([a-z]+\d{4}[a-z0-9-]*)`/g)].map(
    ([, id = '']) => id,
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((id) => !existsSync(`data/sources/${id}.yaml`))).toEqual([]);
});
