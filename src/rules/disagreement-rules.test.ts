import { describe, expect, test } from 'vitest';
import { edited, problemsAfter } from '../../tests/changed-files.ts';
import { describeRecords, GROUND, madeRecord, madeSearch } from '../../tests/made-records.ts';

describeRecords('questions', [
  { title: 'as it stands', write: [] },
  {
    title: 'an id for no position',
    write: [
      ['  - id: right', '  - id: none'],
      ['[right]', '[none]'],
    ],
    refused: ['  - id: none', /positions\.1\.id "none" is kept for taking no position: choose another/],
  },
  {
    title: 'a position twice',
    write: [
      ['  - id: right', '  - id: left'],
      ['    opposes: [right]\n', ''],
    ],
    refused: ['  - id: left', /positions\.1\.id "left" is there twice: give each its own/],
  },
  {
    title: 'a position against itself',
    write: [['[right]', '[left]']],
    refused: ['    opposes', /positions\.0\.opposes names the position itself: name others/],
  },
  {
    title: 'an order with kinds',
    write: [['scale: kinds', 'scale: ordered']],
    refused: ['    opposes', /opposes is for kinds without an order; in an order the ends are opposed: leave it out/],
  },
  {
    title: 'an exclusion of nothing',
    write: [['[right]', '[middle]']],
    refused: ['    opposes', /opposes\.0 names "middle", which is not a position here: write one of left, right/],
  },
  {
    title: 'a thinker nowhere',
    write: [['position: left', 'position: middle']],
    refused: ['    position', /thinkers\.0\.position names "middle", which is not a position here/],
  },
  {
    title: 'a thinker unknown',
    write: [['thinker: zz-thinker', 'thinker: zz-thinkers']],
    refused: ['  - thinker', /names "zz-thinkers", which is not a record of thinkers: .*Did you mean "zz-thinker"/],
  },
]);

describeRecords('critiques', [
  { title: 'as it stands', write: [] },
  {
    title: 'its own critic',
    write: [['against: { modality: prolonged-exposure }', 'against: { modality: emdr }']],
    refused: ['against', /against is the critic’s own side: a dispute inside it belongs to its controversies/],
  },
  {
    title: 'a critic of two sides',
    write: [['modality: emdr }', 'modality: emdr, tradition: behavioral }']],
    refused: ['from', /from names a modality and a tradition: keep one, or neither/],
  },
]);

describeRecords(
  'terms',
  [
    { title: 'as it stands', write: [] },
    {
      title: 'the form of another',
      write: [['forms: [', 'forms: [Common WORD, ']],
      refused: ['forms', /forms\.0 "Common WORD" is a form of terms\/zz-a-term too: keep it with one of them/],
    },
  ],
  { 'data/terms/zz-a-term.yaml': () => madeRecord('terms', 'zz-a-term', [['forms: [', 'forms: [common word, ']]) },
);

describeRecords('vignettes', [
  { title: 'as it stands', write: [] },
  {
    title: 'hard words',
    write: [
      [
        /story: .*/,
        'story: Psychotherapeutic interventions necessitate considerable deliberation regarding interpersonal contraindications and developmental vulnerabilities.',
      ],
    ],
    refused: ['story', /story is read at \d+\.\d \(Flesch–Kincaid\), and plain words at 13 at most/],
  },
  {
    title: 'one voice twice',
    write: [[/ {2}- modality[\s\S]*/, '$&$&']],
    refused: ['  - modality', /voices\.1 names "emdr" a second time: keep one/],
  },
]);

describe('stances', () => {
  const MODALITY = 'data/modalities/zz-therapy.yaml';
  const template = madeRecord('modalities', 'zz-therapy');
  const ordered = madeRecord('questions', 'zz-line', [
    ['scale: kinds', 'scale: ordered'],
    ['    opposes: [right]\n', ''],
    ['thinkers:', '  - { id: far-right, clinical: far right, plain: far right, text: Holds far right. }\nthinkers:'],
  ]);

  const problemsOf = (stance: object, plain?: (record: Parameters<Parameters<typeof edited>[0]>[0]) => void) =>
    problemsAfter({
      ...GROUND,
      ...madeSearch('zz-therapy'),
      'data/questions/zz-line.yaml': () => ordered,
      [MODALITY]: () =>
        edited((record) => {
          record.setIn(['stances'], record.createNode([{ question: 'zz-line', stance }]));
          plain?.(record);
        })(template),
    }).filter((problem) => problem.startsWith(MODALITY));

  const text = 'So [@zzread2001].';
  test.each([
    [{ holds: ['left'], text }, undefined],
    [{ holds: ['left', 'right'], text }, undefined],
    [{ holds: ['none'], text }, undefined],
    [{ holds: ['left', 'far-right'], disputed: true, text }, undefined],
    [{ absent: 'not-applicable', note: 'It is not for this.' }, undefined],
    [
      { holds: ['middle'], text },
      /on zz-line: "middle" is not one of its positions: write left, right, far-right, or none/,
    ],
    [{ holds: ['left', 'left'], text }, /a position is held twice/],
    [{ holds: ['none', 'left'], text }, /"none" stands alone/],
    [{ holds: ['left'], disputed: true, text }, /what is disputed has two sides at least/],
    [{ holds: ['left', 'far-right'], text }, /on a line it stands at one position, or between two neighbours/],
    [{ holds: ['left'], text: 'So.' }, /makes a claim without a citation/],
  ])('%o', (stance, refused) => {
    const problems = problemsOf(stance);
    expect(problems).toEqual(refused ? [expect.stringMatching(refused)] : []);
  });

  test('plain words that are hard to read are refused, with their figure', () => {
    const problems = problemsOf({ holds: ['left'], text }, (record) => {
      record.setIn(
        ['plain', 'mechanism'],
        'Psychotherapeutic interventions necessitate considerable deliberation. '.repeat(30),
      );
    });
    expect(problems).toEqual([
      expect.stringMatching(/plain is read at \d+\.\d \(Flesch–Kincaid\), and plain words at 12\.5 at most/),
      expect.stringMatching(/plain\.mechanism is read at \d+\.\d \(Flesch–Kincaid\), and plain words at 14 at most/),
    ]);
  });
});
