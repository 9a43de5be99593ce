import { describeRecords, madeRecord } from '../../tests/made-records.ts';

describeRecords(
  'findings',
  [
    { title: 'as it stands', write: [] },
    {
      title: 'a value outside its interval',
      write: [['value: -0.5', 'value: -0.9']],
      refused: ['result', /the figure -0\.9, which lies outside its own interval -0\.8 to -0\.2: copy both again/],
    },
    {
      title: 'an interval that holds no effect',
      write: [['high: -0.2', 'high: 0.2']],
      refused: [
        'result',
        /"favours-modality", but the interval -0\.8 to 0\.2 .* says "no-difference-shown": correct one of them/,
      ],
    },
    {
      title: 'an interval that ends at no effect',
      write: [['high: -0.2', 'high: 0']],
      refused: ['result', /says "no-difference-shown"/],
    },
    {
      title: 'an interval on the other side',
      write: [['better: lower', 'better: higher']],
      refused: ['result', /with "better: higher" says "favours-comparator": correct one of them/],
    },
    {
      title: 'a difference that is called none',
      write: [['favours-modality', 'no-difference-shown']],
      refused: ['result', /"no-difference-shown", but the interval .* says "favours-modality"/],
    },
    {
      title: 'a ratio whose interval holds one',
      write: [
        ['smd', 'rr'],
        ['-0.5', '0.7'],
        ['-0.8', '0.4'],
        ['-0.2', '1.1'],
      ],
      refused: ['result', /says "no-difference-shown"/],
    },
    {
      title: 'a ratio below one',
      write: [
        ['smd', 'or'],
        ['-0.5', '0.7'],
        ['-0.8', '0.4'],
        ['-0.2', '0.9'],
      ],
    },
    { title: 'a narrower interval, which decides nothing', write: [['high: -0.2', 'high: 0.2, level: 90']] },
    {
      title: 'a result against a margin',
      write: [
        ['favours-modality', 'non-inferior'],
        ['high: -0.2', 'high: 0.2'],
      ],
    },
    {
      title: 'a result without an interval',
      write: [
        [/interval: .*/, 'interval: { absent: not-assessed }'],
        ['favours-modality', 'no-difference-shown'],
      ],
    },
    {
      title: 'an interval upside down',
      write: [['low: -0.8, high: -0.2', 'low: -0.2, high: -0.8']],
      refused: ['  interval', /interval\.high is smaller than low: swap them/],
    },
    {
      title: 'a modality against itself',
      write: [['modality: prolonged-exposure', 'modality: emdr']],
      refused: ['  modality: emdr', /comparator\.modality is the modality itself: name the other/],
    },
    {
      title: 'replaced by itself',
      write: [['method: trial', 'method: trial\nreplacedBy: ID']],
      refused: ['replacedBy', /replacedBy leads back to the finding itself: name the later version/],
    },
    {
      title: 'replaced in a circle',
      write: [['method: trial', 'method: trial\nreplacedBy: zz-circle']],
      refused: ['replacedBy', /replacedBy leads back to the finding itself: name the later version/],
    },
    { title: 'replaced by a later version', write: [['method: trial', 'method: trial\nreplacedBy: zz-sound']] },
    {
      title: 'another treatment without a name',
      write: [['  modality: prolonged-exposure\n', '']],
      refused: [
        '  kind: active',
        /comparator is active but does not say what it was: name the modality, or write "name"/,
      ],
    },
    {
      title: 'a source of which only the record was read',
      write: [
        ['source: zzread2001', 'source: zzrecord2001'],
        ['text: So [@zzread2001]', 'text: So [@zzrecord2001]'],
      ],
      refused: [
        'source',
        /source "zzrecord2001" was read only as a record, and a record holds no result: cite a source/,
      ],
    },
    { title: 'such a source beside one that was read', write: [['source: zzread2001', 'source: zzrecord2001']] },
  ],
  {
    'data/findings/zz-circle.yaml': () =>
      madeRecord('findings', 'zz-circle', [['method: trial', 'method: trial\nreplacedBy: zz-replaced-in-a-circle']]),
  },
);
