import { describeRecords, madeCondition, madeRecord } from '../../tests/made-records.ts';

/** Listed for a condition of its own, on which something is recorded. */
const listedFor = (condition: string): [string, string] => ['condition: zz-searched', `condition: ${condition}`];
const statement = (id: string, ...write: [string | RegExp, string][]) => ({
  [`data/conditions/zz-of-${id}.yaml`]: () => madeCondition(`zz-of-${id}`),
  [`data/guidelines/zz-${id}.yaml`]: () =>
    madeRecord('guidelines', `zz-${id}`, [
      ['modality: emdr', `modality: zz-${id}`],
      [/condition: zz-made/g, `condition: zz-of-${id}`],
      ...write,
    ]),
});

const unaccounted = (id: string): [string, RegExp] => [
  '  - condition',
  new RegExp(
    `treats\\.0\\.condition "zz-${id}" has no finding and no search: .*npm run new search zz-[a-z-]+-in-zz-${id}\\.`,
  ),
];

describeRecords(
  'modalities',
  [
    { title: 'as it stands', write: [] },
    {
      title: 'recommended',
      write: [listedFor('zz-of-recommended')],
      refused: unaccounted('of-recommended'),
    },
    {
      title: 'recommended where it was not the aim',
      write: [listedFor('zz-of-recommended-where-it-was-not-the-aim'), ['role: designed-for', 'role: compared-in']],
    },
    {
      title: 'listed',
      write: [listedFor('zz-of-listed')],
      refused: unaccounted('of-listed'),
    },
    {
      title: 'recommended at second hand',
      write: [listedFor('zz-of-recommended-at-second-hand')],
      refused: unaccounted('of-recommended-at-second-hand'),
    },
    { title: 'tried', write: [listedFor('zz-of-tried')] },
    { title: 'compared', write: [listedFor('zz-of-compared')] },
    { title: 'of a class', write: [listedFor('zz-of-a-class')] },
    { title: 'alongside', write: [listedFor('zz-of-alongside')] },
    { title: 'in nothing', write: [listedFor('zz-empty')], refused: unaccounted('empty') },
  ],
  {
    ...statement('recommended'),
    ...statement('recommended-where-it-was-not-the-aim'),
    ...statement('listed', ['body: nice', 'body: cebc'], ['recommended-strong', 'listed']),
    ...statement('recommended-at-second-hand', [
      '    words: offer\n    text',
      '    words: offer\n    secondHand: true\n    text',
    ]),
    ...Object.fromEntries(
      ['tried', 'compared', 'a-class', 'alongside'].map((of) => [
        `data/conditions/zz-of-${of}.yaml`,
        () => madeCondition(`zz-of-${of}`),
      ]),
    ),
    'data/findings/zz-tried.yaml': () =>
      madeRecord('findings', 'zz-tried', [
        ['modality: emdr', 'modality: zz-tried'],
        ['zz-made', 'zz-of-tried'],
      ]),
    'data/findings/zz-compared.yaml': () =>
      madeRecord('findings', 'zz-compared', [
        ['modality: prolonged-exposure', 'modality: zz-compared'],
        ['zz-made', 'zz-of-compared'],
      ]),
    'data/classes/zz-class.yaml': () => madeRecord('classes', 'zz-class', [['emdr', 'zz-of-a-class']]),
    'data/findings/zz-of-class.yaml': () =>
      madeRecord('findings', 'zz-of-class', [
        ['modality: emdr', 'class: zz-class'],
        ['zz-made', 'zz-of-a-class'],
      ]),
    'data/findings/zz-alongside.yaml': () =>
      madeRecord('findings', 'zz-alongside', [
        ['modality: emdr', 'modality: zz-alongside'],
        ['name: severity', 'name: severity, of: zz-of-alongside'],
      ]),
  },
);

const controversy = (critics: string, answer: string): [RegExp, string] => [
  /critics: .*\n {4}answer: .*/,
  `critics: So [${critics}].\n    answer: ${answer}`,
];
describeRecords('modalities', [
  {
    title: 'both sides heard',
    write: [controversy('@zzread2001', 'So [@zzread2001; @zzread2002].')],
    refused: [
      '    critics',
      /controversies\.0\.critics rests on no source that is not that of the answer too \(zzread2001\)/,
    ],
  },
  {
    title: 'an answer out of the mouth of the critics',
    write: [controversy('@zzread2001; @zzread2002', 'So [@zzread2001].')],
    refused: [
      '    answer',
      /controversies\.0\.answer rests on no source that is not that of the critics too .*: cite one of its own side, or say that none was found/,
    ],
  },
  {
    title: 'each with a source of its own beside one that both cite',
    write: [controversy('@zzread2001; @zzread2002', 'So [@zzread2001; @zzread2003].')],
  },
  { title: 'no answer found', write: [controversy('@zzread2001', '{ absent: not-found, searched: "2026-11" }')] },
  {
    title: 'an answer not looked for',
    write: [controversy('@zzread2001', '{ absent: not-assessed }')],
    refused: [
      '    answer',
      /controversies\.0\.answer is "not-assessed": give the answer, or say "not-found" with the month/,
    ],
  },
]);
