import { describe, expect, test } from 'vitest';
import { parseOnce } from '../../tests/changed-files.ts';
import { realCatalog } from '../../tests/real-catalog.ts';
import { realFiles } from '../../tests/real-files.ts';
import { buildCatalog } from './build-catalog.ts';
import type { DataFile } from './entry.ts';
import { formatProblem } from './problem.ts';

const TSF = 'data/modalities/12-step-facilitation.yaml';

/** The real records with one file changed, added (from nothing) or taken away (to nothing). */
function withFile(path: string, change: (text: string) => string | undefined): DataFile[] {
  const text = change(realFiles.find((file) => file.path === path)?.text ?? '');
  const rest = realFiles.filter((file) => file.path !== path);
  return text === undefined ? rest : [...rest, { path, text }];
}

function problemsOf(files: readonly DataFile[]): string[] {
  const result = buildCatalog(files, parseOnce);
  return result.ok ? [] : result.problems.map(formatProblem);
}

const replaced = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`The record has no ${from} to change.`);
  return changed;
};

test('the real records are sound', () => {
  expect(problemsOf(realFiles)).toEqual([]);
});

describe('one broken field gives one problem at its place, with the remedy', () => {
  test.each([
    [
      'an unknown field',
      TSF,
      replaced(/^label:/m, 'lable: TSF\nlabel:'),
      /:\d+:1 {2}"lable" is not a field here\. Did you mean "label"\?/,
    ],
    [
      'a value outside its vocabulary',
      TSF,
      replaced(/kinds: \[/, 'kinds: [indivdual, '),
      /formats\.kinds\.0 is "indivdual", which is not one of: .*Did you mean "individual"\?/,
    ],
    [
      'a wrong type',
      TSF,
      replaced(/^ {2}year: .*/m, '  year: nineteen'),
      /origin\.year is "nineteen", but should be a number/,
    ],
    ['a missing field', TSF, replaced(/^label: .*\n/m, ''), /label is missing/],
    [
      'a missing value that may be absent',
      TSF,
      replaced(/^dropout:/m, 'harms2: 1\ndropout:'),
      /"harms2" is not a field here/,
    ],
    [
      'prose without a citation',
      TSF,
      replaced(/^summary:[\s\S]*?\n(?=\w)/m, 'summary: It helps.\n'),
      /summary makes a claim without a citation: end it with \[@source-id\]/,
    ],
    [
      'prose that goes on after its citation',
      TSF,
      replaced(/^summary:[\s\S]*?\n(?=\w)/m, 'summary: It is [@nowinski1992]. And so on.\n'),
      /summary ends without a citation \("…And so on\."\)/,
    ],
    [
      'a citation that cannot be read',
      TSF,
      replaced(/^summary:[\s\S]*?\n(?=\w)/m, 'summary: It is [@Nowinski 1992].\n'),
      /summary has a citation that cannot be read, "\[@Nowinski 1992\]"/,
    ],
    [
      'a citation of an unknown source',
      TSF,
      replaced(/^summary:[\s\S]*?\n(?=\w)/m, 'summary: It is [@nowinsky1992].\n'),
      /summary cites "nowinsky1992", but there is no data\/sources\/nowinsky1992\.yaml.*Did you mean "nowinski1992"\?/,
    ],
    [
      'a dangling reference',
      TSF,
      replaced(/condition: alcohol-use-disorder/, 'condition: alcohol-use'),
      /treats\.\d+\.condition names "alcohol-use", which is not a record of conditions/,
    ],
    [
      'an absence without its date',
      TSF,
      replaced(/^dropout:[\s\S]*?\n(?=\w)/m, 'dropout: { absent: not-found }\n'),
      /dropout\.searched says "not-found" without saying when/,
    ],
    [
      'an absence with an unknown reason',
      TSF,
      replaced(/^dropout:[\s\S]*?\n(?=\w)/m, 'dropout: { absent: unknown }\n'),
      /dropout\.absent is "unknown", which is not one of/,
    ],
    [
      'a range upside down',
      TSF,
      replaced(/^ {2}sessions: .*/m, '  sessions: { min: 15, max: 12, cite: [nowinski1992] }'),
      /course\.sessions\.max is smaller than min: swap them/,
    ],
    [
      'a value without its source',
      TSF,
      replaced(/^ {2}sessions: .*/m, '  sessions: { min: 12, max: 15 }'),
      /course\.sessions\.cite is missing/,
    ],
    ['an empty field', TSF, replaced(/^label: .*/m, 'label:'), /label is missing: write a text/],
    [
      'an empty field that may be absent',
      TSF,
      replaced(/^dropout:[\s\S]*?\n(?=\w)/m, 'dropout:\n'),
      /dropout is missing: write it, or say why not/,
    ],
    [
      'a wrong value inside one of two forms',
      'data/sources/nowinski1992.yaml',
      replaced(/^author:[\s\S]*?\n(?=\w)/m, 'author: [{ family: 3 }]\n'),
      /author\.0\.family is 3, but should be a text/,
    ],
    [
      'a number where prose should be',
      TSF,
      replaced(/^dropout:[\s\S]*?\n(?=\w)/m, 'dropout: 3\n'),
      /dropout is 3, but should be a text/,
    ],
    [
      'an absence beside a value',
      TSF,
      replaced(/^ {2}sessions: .*/m, '  sessions: { min: 1, max: 2, cite: [nowinski1992], absent: not-assessed }'),
      /"min" does not stand beside "absent"/,
    ],
    [
      'a number in quotes',
      TSF,
      replaced(/^ {2}sessions: .*/m, '  sessions: { min: 1, max: "12", cite: [nowinski1992] }'),
      /max is "12": write a number above 0, or "open"/,
    ],
    [
      'a field named like a part of the language',
      TSF,
      replaced(/^label:/m, 'constructor: x\nlabel:'),
      /"constructor" is not a field here/,
    ],
    [
      'a citation named like a part of the language',
      TSF,
      replaced(/^summary:[\s\S]*?\n(?=\w)/m, 'summary: It is [@constructor].\n'),
      /summary cites "constructor", but there is no/,
    ],
    [
      'a citation with a stray space',
      TSF,
      replaced(/^summary:[\s\S]*?\n(?=\w)/m, 'summary: It is [ @nowinski1992].\n'),
      /has a citation that cannot be read, "\[ @nowinski1992\]"/,
    ],
    [
      'two citations parted by a comma',
      TSF,
      replaced(/^summary:[\s\S]*?\n(?=\w)/m, 'summary: It is [@nowinski1992, @vawnet].\n'),
      /has a citation that cannot be read/,
    ],
    [
      'a citation without a claim',
      TSF,
      replaced(/^summary:[\s\S]*?\n(?=\w)/m, 'summary: "[@nowinski1992]"\n'),
      /is a citation without a claim/,
    ],
    ['a day that does not exist', TSF, replaced(/on: "2026-11-23"/, 'on: "2026-99-99"'), /reviewed\.on is not a date/],
    ['a second record in one file', TSF, (text: string) => `${text}---\nname: Another\n`, /a file holds one record/],
    ['broken YAML', TSF, replaced(/^label:/m, 'label: [unclosed\nname:'), /is not valid YAML/],
    [
      'an origin after the key text',
      TSF,
      replaced(/^ {2}year: .*/m, '  year: 2020'),
      /origin\.year is 2020, later than its key text/,
    ],
    [
      'a record related to itself',
      TSF,
      replaced(/^ {4}to: .*/m, '    to: 12-step-facilitation'),
      /relates the modality to itself/,
    ],
    [
      'a condition named twice',
      TSF,
      replaced(/condition: gambling-disorder|condition: stimulant-use-disorder/, 'condition: alcohol-use-disorder'),
      /names "alcohol-use-disorder" a second time/,
    ],
  ])('%s', (_, path, change, message) => {
    const problems = problemsOf(withFile(path, change));
    expect(
      problems.some((problem) => problem.startsWith(`${path}:`) && message.test(problem)),
      problems.join('\n'),
    ).toBe(true);
    expect(problems.every((problem) => /^data\/[a-z]+\/[^:]+:\d+:\d+ {2}\S/.test(problem))).toBe(true);
  });
});

describe('sources', () => {
  const NEW = 'data/sources/new2020.yaml';
  const source = (checked: string) =>
    `type: book\nauthor: [{ family: New }]\nissued: 2020\ntitle: A new book\n${checked}`;
  const citing = (text: string) =>
    text.replace(/^summary:[\s\S]*?\n(?=\w)/m, 'summary: It helped 50% of 40 people [@new2020].\n');
  const files = (checked: string) => [...withFile(TSF, citing), { path: NEW, text: source(checked) }];

  test('nothing may rest on one that was not checked', () => {
    expect(problemsOf(files('')).join('\n')).toMatch(/summary rests on "new2020", which was not checked/);
  });

  test('a figure may not rest on a bare record', () => {
    const checked = (read: string) =>
      `checked: { on: "2026-11-23", read: ${read}, at: "https://example.org/", saw: A record. }\n`;
    expect(problemsOf(files(checked('record'))).join('\n')).toMatch(
      /summary gives a figure, but of new2020 only the record was read/,
    );
    expect(problemsOf(files(checked('abstract')))).toEqual([]);
  });

  test('too few of them', () => {
    const text = (realFiles.find((f) => f.path === TSF)?.text ?? '')
      .replace(/\[@[^\]]*\]/g, '[@nowinski1992]')
      .replace(/cite: \[[^\]]*\]/g, 'cite: [nowinski1992]');
    expect(problemsOf(withFile(TSF, () => text)).join('\n')).toMatch(/rests on 1 sources: cite at least 4/);
  });
});

describe('ids', () => {
  const record =
    'name: Some condition\nplainName: Some\ngroup: mood\nicd11: { absent: not-assessed }\ndsm5tr: { absent: not-assessed }\ndescription: It is [@nowinski1992].\n';

  test.each([
    ['data/conditions/this-vs-that.yaml', /contains "vs" as a word/],
    ['data/conditions/vs-that.yaml', /contains "vs" as a word/],
    ['data/conditions/notes.txt', /a record is a file whose name ends in \.yaml/],
    ['data/conditions/Some_Thing.yaml', /is not an id/],
    ['data/conditons/some.yaml', /is not in a folder of a kind/],
    ['data/conditions/some.yml', /a record is a file whose name ends in \.yaml/],
    ['data/conditions/deep/some.yaml', /is not in a folder of a kind/],
    ['data/conditions/de-pression.yaml', /the id "depression" differs from "de-pression" only by hyphens/],
  ])('%s is refused', (path, message) => {
    expect(problemsOf([...realFiles, { path, text: record }]).join('\n')).toMatch(message);
  });

  test('two records with one name are refused', () => {
    const path = 'data/conditions/zz.yaml';
    expect(
      problemsOf([...realFiles, { path, text: record.replace('Some condition', 'Depression') }]).join('\n'),
    ).toMatch(/name is the same as that of conditions\/depression/);
  });

  test('a record that has moved forwards to where it is', () => {
    const moved = { path: 'data/conditions/melancholy.yaml', text: 'moved: depression\n' };
    const result = buildCatalog([...realFiles, moved], parseOnce);
    expect(result.ok && result.catalog.moved.conditions).toEqual({ melancholy: 'depression' });
  });

  test('moved may go by way of another, but not nowhere, and not in a circle', () => {
    const moved = (from: string, to: string) => ({ path: `data/conditions/${from}.yaml`, text: `moved: ${to}\n` });
    const files = [...realFiles, moved('zz-one', 'zz-two'), moved('zz-two', 'depression')];
    const result = buildCatalog(files, parseOnce);
    expect(result.ok && result.catalog.moved.conditions['zz-one']).toBe('depression');
    expect(problemsOf([...realFiles, moved('zz-one', 'nowhere')]).join('\n')).toMatch(
      /moved leads to "nowhere", which is not a record of conditions/,
    );
    expect(problemsOf([...realFiles, moved('zz-one', 'zz-two'), moved('zz-two', 'zz-one')]).join('\n')).toMatch(
      /moved leads in a circle/,
    );
  });

  test('a reference to a record that has moved is told the new id', () => {
    const files = [
      ...withFile(TSF, replaced(/condition: alcohol-use-disorder/, 'condition: drinking')),
      { path: 'data/conditions/drinking.yaml', text: 'moved: alcohol-use-disorder\n' },
    ];
    expect(problemsOf(files).join('\n')).toMatch(/names "drinking", which has moved: write "alcohol-use-disorder"/);
  });
});

test('thirty broken records give all their problems in one run', () => {
  const broken = realFiles.map((file, i) => (i % 20 === 0 ? { ...file, text: `${file.text}\nbogus: ${i}\n` } : file));
  const count = broken.filter((file) => file.text.includes('\nbogus: ')).length;
  expect(count).toBeGreaterThanOrEqual(20);
  expect(problemsOf(broken).filter((problem) => problem.includes('"bogus" is not a field here'))).toHaveLength(count);
});

test('a file that is not UTF-8, or no file at all, is a problem', () => {
  const files = [
    ...realFiles,
    { path: 'data/conditions/zz.yaml', text: '', unreadable: 'is not UTF-8: save it in that encoding.' },
  ];
  expect(problemsOf(files)).toEqual(['data/conditions/zz.yaml:1:1  is not UTF-8: save it in that encoding.']);
});

test('nesting without end is a problem, not a crash', () => {
  expect(
    problemsOf([...realFiles, { path: 'data/conditions/zz.yaml', text: '['.repeat(20_000) }]).length,
  ).toBeGreaterThan(0);
});

test.each(['', '- a list\n', 'just text\n', '[]', 'null\n', '{}', '&a [*a]\n', '? complex\n: key\n', '\u0000'])(
  'a file that holds %j is a problem, not a crash',
  (text) => {
    expect(problemsOf([...realFiles, { path: 'data/conditions/zz.yaml', text }]).length).toBeGreaterThan(0);
  },
);

test('the catalog is frozen to its depths', () => {
  expect(() => {
    // The compiler forbids it too; the test is about what happens at run time.
    (realCatalog.modalities['seeking-safety'] as { aliases: string[] }).aliases.push('x');
  }).toThrow(TypeError);
});
