import { describe, expect, test } from 'vitest';
import { type Changes, edited, problemsAfter } from '../../tests/changed-files.ts';
import { GROUND, madeCondition, madeRecord, madeSearch } from '../../tests/made-records.ts';
import { realFiles } from '../../tests/real-files.ts';

/** What is recorded of the modality in the condition that the sentence is on. */
type Given = 'nothing' | 'for' | 'for the young' | 'may' | 'little' | 'against' | 'a trial';

/** A sentence on one condition, and the label in it that what is recorded does not bear out. */
const CASES: [given: Given, sentence: string, refused?: string][] = [
  ['nothing', 'It is recommended for this', 'is recommended'],
  ['nothing', 'Some call it a first-line treatment', 'first-line'],
  ['nothing', 'It is not recommended for this', 'not recommended'],
  ['nothing', 'One body advised against it', 'advised against'],
  ['nothing', 'It is untested here'],
  ['nothing', 'No randomised trial was found'],
  ['nothing', 'Its manual says “is recommended for everybody”'],
  ['for', 'It is recommended for this'],
  ['for', 'It is not recommended for this', 'not recommended'],
  ['for the young', 'It is recommended for young people'],
  ['may', 'Some call it a first-line treatment'],
  ['little', 'Some have it recommended by name', 'recommended by'],
  ['little', 'It is not recommended for this'],
  ['against', 'It is recommended for this', 'is recommended'],
  ['against', 'It is not recommended for this'],
  ['against', 'It is recommended against by one body'],
  ['against', 'It is not strongly recommended for this'],
  ['a trial', 'No randomised trial was found', 'No randomised trial'],
  ['a trial', 'It has never been studied here', 'never been studied'],
  ['a trial', 'It was studied here'],
];

const VERDICTS = {
  for: 'recommended-conditional',
  'for the young': 'recommended-conditional',
  may: 'may-be-considered',
  little: 'insufficient-evidence',
  against: 'recommended-against',
} as const;

const id = (i: number) => `zz-label-${i}`;
const MODALITY = 'data/modalities/zz-therapy.yaml';
/** A made-up modality that is listed for a condition of its own for each case. */
const therapy = edited((record) => {
  const treats = CASES.map(([, text], i) => ({
    condition: id(i),
    role: 'compared-in',
    text: `${text} [@zzread2001].`,
  }));
  record.setIn(['treats'], record.createNode(treats));
})(madeRecord('modalities', 'zz-therapy'));

const evidence = CASES.map(([given], i): Changes => {
  if (given === 'nothing') return madeSearch('zz-therapy', id(i));
  if (given === 'a trial') {
    const trial = madeRecord('findings', id(i), [
      ['condition: zz-made', `condition: ${id(i)}`],
      ['modality: emdr', 'modality: zz-therapy'],
    ]);
    return { [`data/findings/${id(i)}.yaml`]: () => trial };
  }
  const guideline = madeRecord('guidelines', id(i), [
    ['recommended-strong', VERDICTS[given]],
    [/condition: zz-made/g, `condition: ${id(i)}`],
    ['modality: emdr', 'modality: zz-therapy'],
    [/adults/g, given === 'for the young' ? 'young-people' : 'all-ages'],
  ]);
  return { [`data/guidelines/${id(i)}.yaml`]: () => guideline };
});

const BADGES: [path: string, field: string, badge: string][] = [
  ['data/modalities/12-step-facilitation.yaml', 'summary', 'empirically supported'],
  ['data/modalities/seeking-safety.yaml', 'dropout', 'Evidence-based'],
  ['data/conditions/zz-made.yaml', 'description', 'guideline-recommended'],
  ['data/traditions/humanistic.yaml', 'summary', 'guideline-supported'],
];
const badged = BADGES.map(([path, field, badge]) => {
  const text = GROUND[path]?.('') ?? realFiles.find((file) => file.path === path)?.text ?? '';
  return { path, text: edited((record) => record.setIn([field], `${badge}, they say [@zzread2001].`))(text) };
});

const problems = problemsAfter(
  Object.assign(
    { ...GROUND, [MODALITY]: () => therapy },
    ...CASES.map((_, i) => ({ [`data/conditions/${id(i)}.yaml`]: () => madeCondition(id(i)) })),
    ...evidence,
    ...badged.map(({ path, text }) => ({ [path]: () => text })),
  ),
);
const lineOf = (text: string, end: string) => text.split('\n').findIndex((line) => line.endsWith(end)) + 1;

test.each(
  CASES.map(([given, said, refused], i) => {
    return [`${said}, with ${given} recorded: ${refused ? 'refused' : 'let pass'}`, refused, i] as const;
  }),
)('%s', (_, refused, i) => {
  const own = problems.filter((problem) => problem.includes(`  treats.${i}.text `));
  // Below the condition stands its role, and below that its text.
  const at = `${MODALITY}:${lineOf(therapy, `condition: ${id(i)}`) + 2}`;
  const says = `says "${refused}", but what is computed from .* is “.*”: correct the sentence, or add the evidence`;
  expect(own).toEqual(
    refused ? [expect.stringMatching(new RegExp(`^${at}:\\d+ {2}treats\\.${i}\\.text ${says}\\.$`))] : [],
  );
});

describe('a badge is refused wherever it is worn, borne out or not', () => {
  test.each(BADGES.map((one, i) => [...one, badged[i]?.text ?? ''] as const))(
    '%s in %s: "%s"',
    (path, field, badge, text) => {
      const line = text.split('\n').findIndex((one) => one.startsWith(`${field}:`)) + 1;
      const says = `${field} wears a badge, "${badge}": say which body, or which trial, said what`;
      expect(problems.filter((problem) => problem.startsWith(`${path}:`))).toEqual([
        expect.stringMatching(new RegExp(`^${path}:${line}:\\d+ {2}${says}`)),
      ]);
    },
  );
});

test('nothing else is wrong with any of these records', () => {
  const expected = CASES.filter(([, , refused]) => refused).length + BADGES.length;
  expect(problems.filter((problem) => !/wears a badge|what is computed from/.test(problem))).toEqual([]);
  expect(problems).toHaveLength(expected);
});
