import { describeRecords } from '../../tests/made-records.ts';

const called = (alias: string): [RegExp, string] => [/aliases: .*/, `aliases: [${alias}]`];
const related = (relation: string): [string, string] => [
  'relations: []',
  `relations: [{ ${relation}, text: "So [@zzread2001]." }]`,
];

describeRecords('modalities', [
  { title: 'under a name of its own', write: [called('A Name That Nobody Else Has')] },
  {
    title: 'under the letters of another',
    write: [called('E.M.D.R.')],
    refused: [
      'aliases',
      /aliases\.0, "E\.M\.D\.R\.", is a name of modalities\/emdr too: add a relation "confused-with"/,
    ],
  },
  {
    title: 'under the letters of another from which it is told apart',
    write: [called('D.B.T.'), related('kind: confused-with, to: dialectical-behavior-therapy')],
  },
  { title: 'related to a record', write: [related('kind: variant-of, to: emdr')] },
  {
    title: 'related to what has no record',
    write: [related('kind: variant-of, name: Therapy That Nobody Wrote Down')],
  },
  {
    title: 'related to a record by a bare name',
    write: [related('kind: variant-of, name: Cognitive Behavioural Therapy')],
    refused: [
      'relations',
      /relations\.0\.name, "Cognitive Behavioural Therapy", has a record: write "to: cognitive-behavioral-therapy"/,
    ],
  },
]);
