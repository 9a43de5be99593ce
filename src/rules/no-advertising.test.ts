import { describeRecords } from '../../tests/made-records.ts';

const says = (text: string): [RegExp, string] => [/^text: .*/m, `text: '${text} [@zzread2001].'`];

describeRecords('terms', [
  ...[
    'It helps, they say',
    'Named in the Gold Standard Framework of a ministry',
    'It has not been proven to help',
    'What its critics call “the only effective treatment”',
    'Powerlessness, and best of all the time of day',
    'The largest effect was on sleep, the highest grade is A',
    'It hopes to add to empowerment',
  ].map((text) => ({ title: `let pass - ${text}`, write: [says(text)] })),
  ...(
    [
      ['A proven technique', 'A proven technique'],
      ['Often called the gold standard of care', 'the gold standard of'],
      ['Powerful, and short', 'Powerful'],
      ['It gives a holistic view', 'a holistic view'],
      ['It empowers clients', 'It empowers clients'],
      ['A highly effective therapy', 'A highly effective therapy'],
      ['It is well established', 'is well established'],
      ['The treatment with the best evidence', 'with the best evidence'],
      ['It is one of the most widely studied treatments', 'the most widely studied treatments'],
      ['It is the only therapy that works', 'is the only therapy that'],
      ['Pioneered in Boston', 'Pioneered in'],
    ] as const
  ).map(([text, words]) => ({
    title: `refused - ${text}`,
    write: [says(text)],
    refused: ['text', new RegExp(`text advertises, "${words}": say what is done or was found, or mark`)] as [
      string,
      RegExp,
    ],
  })),
  { title: 'a name may praise', write: [[/^name: /m, 'name: the most effective ']] },
]);
