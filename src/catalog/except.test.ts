import { describe, expect, test } from 'vitest';
import { type Changes, problemsAfter } from '../../tests/changed-files.ts';
import { describeRecords, GROUND, madeRecord } from '../../tests/made-records.ts';

const FINDING = 'data/findings/zz-outside.yaml';
/** Its value lies outside its interval: one problem, of one rule. */
const outside = madeRecord('findings', 'zz-outside', [['value: -0.5', 'value: -0.9']]);
const exception = (words: string) =>
  madeRecord('exceptions', 'zz-exception', [
    ['no-such-rule', 'results-match-figures'],
    ['findings/zz-sound', 'findings/zz-outside'],
    [/words: .*/, `words: "${words}"`],
  ]);
const problemsWith = (words: string, others: Changes = {}) =>
  problemsAfter({
    ...GROUND,
    [FINDING]: () => outside,
    'data/exceptions/zz-exception.yaml': () => exception(words),
    ...others,
  });

describe('a problem of a rule', () => {
  test('stands where an exception names its words, in whatever lines they are folded', () => {
    expect(problemsWith('the figure -0.9,\\n  which lies outside')).toEqual([]);
  });

  test('is reported where the words are others, and so is the exception', () => {
    expect(problemsWith('the figure -0.8')).toEqual([
      expect.stringMatching(
        /zz-exception\.yaml:3:8 {2}words match no problem of results-match-figures in findings\/zz-outside: delete/,
      ),
      expect.stringMatching(/zz-outside\.yaml:.*the figure -0\.9/),
    ]);
  });

  test('is reported where the exception is for another rule', () => {
    const other = () => exception('the figure -0.9').replace('results-match-figures', 'enough-sources');
    expect(problemsWith('', { 'data/exceptions/zz-exception.yaml': other })).toEqual([
      expect.stringMatching(/words match no problem of enough-sources/),
      expect.stringMatching(/the figure -0\.9/),
    ]);
  });
});

test('an exception that is no longer needed is a problem', () => {
  const mended = () => madeRecord('findings', 'zz-outside');
  expect(problemsWith('the figure -0.9', { [FINDING]: mended })).toEqual([
    expect.stringMatching(/words match no problem .*: delete the exception if it is no longer needed/),
  ]);
});

test('an exception for a record that is broken waits until it is mended', () => {
  const broken = () => `${outside}bogus: 1\n`;
  expect(problemsWith('the figure -0.9', { [FINDING]: broken })).toEqual([
    expect.stringMatching(/"bogus" is not a field here/),
  ]);
});

describeRecords('exceptions', [
  {
    title: 'a rule that is none',
    write: [['no-such-rule', 'no-advertisin']],
    refused: ['rule', /rule "no-advertisin" is not a rule: .*Did you mean "no-advertising"\?/],
  },
  {
    title: 'a record that is not there',
    write: [
      ['no-such-rule', 'no-advertising'],
      ['zz-sound', 'zz-gone'],
    ],
    refused: ['record', /record "findings\/zz-gone" is not there: correct it, or delete the exception/],
  },
  {
    title: 'a record without its kind',
    write: [['findings/zz-sound', 'zz-sound']],
    refused: ['record', /record is not a record: write its kind and id, like "modalities\/seeking-safety"/],
  },
]);
