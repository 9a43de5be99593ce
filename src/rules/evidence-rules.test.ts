import { describeRecords, madeRecord } from '../../tests/made-records.ts';

describeRecords(
  'guidelines',
  [
    { title: 'as it stands', write: [] },
    {
      title: 'a word that is not on the scale',
      write: [['    words: offer', '    words: provide']],
      refused: [
        '    words: provide',
        /words "provide" is not under "scale": add it there with what it means, or correct it/,
      ],
    },
    {
      title: 'a condition that it does not cover',
      write: [
        [
          '    condition: zz-made\n    population: adults\n    modality',
          '    condition: ptsd\n    population: adults\n    modality',
        ],
      ],
      refused: ['    condition: ptsd', /speaks of ptsd in adults, which is not under "covers": add it/],
    },
    {
      title: 'people that it does not cover',
      write: [['    population: adults\n    modality', '    population: young-people\n    modality']],
      refused: ['    condition: zz-made', /speaks of zz-made in young-people, which is not under "covers": add it/],
    },
    {
      title: 'a statement without an age',
      write: [['    population: adults\n    modality', '    population: not-stated\n    modality']],
    },
    {
      title: 'two statements of one id',
      write: [[/^ {2}- id: one[\s\S]*/m, '$&$&']],
      refused: ['  - id: one', /recommendations\.1\.id "one" is there twice: give each its own/],
    },
    {
      title: 'a registry that recommends',
      write: [['body: nice', 'body: cebc']],
      refused: [
        '    verdict: rec',
        /scale\.0 \("offer"\) recommends, but cebc is a registry, which only lists: write "listed"/,
      ],
    },
    {
      title: 'a registry that lists',
      write: [
        ['body: nice', 'body: cebc'],
        ['recommended-strong', 'listed'],
      ],
    },
    {
      title: 'a body that lists',
      write: [['recommended-strong', 'listed']],
      refused: ['    verdict: listed', /only lists, but nice is not a registry: write what its words mean/],
    },
    {
      title: 'a verdict that is none',
      write: [['recommended-strong', 'recommended-strongly']],
      refused: [
        '    verdict: rec',
        /verdict is "recommended-strongly", which is not one of: .*Did you mean "recommended-strong"\?/,
      ],
    },
    {
      title: 'superseded by itself',
      write: [['year: 2020', 'year: 2020\nsupersededBy: ID']],
      refused: ['supersededBy', /supersededBy leads back to this edition: name a later one/],
    },
    {
      title: 'superseded in a circle',
      write: [['year: 2020', 'year: 2020\nsupersededBy: zz-circle']],
      refused: ['supersededBy', /supersededBy leads back to this edition: name a later one/],
    },
    {
      title: 'superseded by another body',
      write: [['year: 2020', 'year: 2020\nsupersededBy: zz-who']],
      refused: ['supersededBy', /names an edition of another body, who: name one of nice/],
    },
    {
      title: 'superseded by an earlier edition',
      write: [['year: 2020', 'year: 2021\nsupersededBy: zz-sound']],
      refused: ['supersededBy', /names an edition of 2020, earlier than this one: swap them/],
    },
    { title: 'superseded by a later edition', write: [['year: 2020', 'year: 2019\nsupersededBy: zz-sound']] },
    {
      title: 'a grade twice',
      write: [[/ {2}- words: offer\n.*\n.*\n/, '$&$&']],
      refused: ['  - words: offer', /scale\.1 names "offer" a second time: keep one/],
    },
    {
      title: 'what it covers twice',
      write: [[/ {2}- condition: zz-made\n.*\n.*\n/, '$&$&']],
      refused: ['  - condition', /covers\.1 names "zz-made, adults" a second time: keep one/],
    },
    {
      title: 'a condition covered for two ages',
      write: [[/( {2}- condition: zz-made\n.*)adults(\n.*\n)/, '$&$1young-people$2']],
    },
    {
      title: 'a modality and a class',
      write: [['    modality: emdr', '    class: zz-class\n    modality: emdr']],
      refused: ['  - id: one', /needs either "modality" or "class", as the body names it, not both/],
    },
    {
      title: 'a figure of which only the record was read',
      write: [['    text: So [@zzread2001]', '    text: It helped 50% [@zzrecord2001]']],
      refused: ['    text: It', /text gives a figure, but of zzrecord2001 only the record was read: cite a source/],
    },
    { title: 'a figure that was read', write: [['    text: So [@', '    text: It helped 50% [@']] },
  ],
  {
    'data/classes/zz-class.yaml': () => madeRecord('classes', 'zz-class'),
    'data/guidelines/zz-sound.yaml': () => madeRecord('guidelines', 'zz-sound'),
    'data/guidelines/zz-circle.yaml': () =>
      madeRecord('guidelines', 'zz-circle', [['year: 2020', 'year: 2020\nsupersededBy: zz-superseded-in-a-circle']]),
    'data/guidelines/zz-who.yaml': () => madeRecord('guidelines', 'zz-who', [['body: nice', 'body: who']]),
  },
);

describeRecords('classes', [
  { title: 'as it stands', write: [] },
  {
    title: 'a member twice',
    write: [[/ {2}- modality[\s\S]*/, '$&$&']],
    refused: ['  - modality: emdr', /members\.1 names "emdr" a second time: keep one/],
  },
]);

describeRecords('searches', [
  { title: 'as it stands', write: [] },
  {
    title: 'one for trials of the two that are there',
    write: [['zz-empty', 'zz-made']],
    refused: [
      '  - emdr',
      /says that nothing was found, but findings\/zz-sound is: remove the search, or narrow its condition/,
    ],
  },
  {
    title: 'one in any condition',
    write: [['condition: zz-empty\n', '']],
    refused: ['  - emdr', /but findings\/\S+ is: remove the search, or narrow/],
  },
  {
    title: 'one for trials of one that are there',
    write: [
      ['zz-empty', 'zz-made'],
      ['  - prolonged-exposure\n', ''],
    ],
    refused: ['  - emdr', /but findings\/zz-sound is: remove/],
  },
  {
    title: 'one for the comparator of trials that are there',
    write: [
      ['zz-empty', 'zz-made'],
      ['  - emdr\n', ''],
    ],
    refused: ['  - prolonged', /but findings\/zz-sound is: remove/],
  },
  {
    title: 'one for a pair without a trial',
    write: [
      ['zz-empty', 'zz-made'],
      ['prolonged-exposure', 'seeking-safety'],
    ],
  },
  {
    title: 'more than two',
    write: [['  - emdr', '  - seeking-safety\n  - emdr']],
    refused: ['  - seeking', /names more than two: a search is for one modality, or for one against another/],
  },
]);
