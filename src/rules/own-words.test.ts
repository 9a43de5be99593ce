import { describeRecords, GROUND, madeRecord } from '../../tests/made-records.ts';

const text = (words: string): [RegExp, string] => [/^text: .*/m, `text: '${words} [@zzread2001].'`];
const LONG = 'A sentence of some length that says what nobody else has told';

describeRecords(
  'terms',
  [
    {
      title: 'what another record says',
      write: [text(LONG)],
      refused: ['text', new RegExp(`text says what terms/zz-a-term says in text, word for word: "${LONG}\\."`)],
    },
    {
      title: 'what another says in other letters',
      write: [text(`Once more. ${LONG.toUpperCase()}`)],
      refused: ['text', /word for word: "A SENTENCE OF/],
    },
    { title: 'half of what another says', write: [text('A sentence of some length')] },
    { title: 'the same for a short while', write: [text('It was only a short while')] },
  ],
  {
    'data/terms/zz-a-term.yaml': () => madeRecord('terms', 'zz-a-term', [text(LONG)]),
    'data/terms/zz-b-term.yaml': () => madeRecord('terms', 'zz-b-term', [text('It was only a short while')]),
  },
);

describeRecords(
  'findings',
  [
    { title: 'the design of one study', write: [text(LONG)] },
    {
      title: 'the design of another study',
      write: [text(LONG), ['source: zzread2001', 'source: zzread2002']],
      refused: ['text', /word for word/],
    },
  ],
  { 'data/findings/zz-a-finding.yaml': () => madeRecord('findings', 'zz-a-finding', [text(LONG)]) },
);

const TITLE = 'On the use of many words in the long titles of books';
const source = GROUND['data/sources/zzread2001.yaml']?.('')?.replace('A made-up book, abstract', TITLE) ?? '';
const quoting = source.replace(
  'saw: So.',
  'saw: It says “nothing at all is said here that could not be said elsewhere” and more.',
);

describeRecords(
  'terms',
  [
    {
      title: 'the title of its source',
      write: [text('It is on the use of many words in the long titles of books')],
      refused: [
        'text',
        /text has 10 words in a row of zzread2001, "on the use of many words in the long titles": say it in other words/,
      ],
    },
    {
      title: 'what is quoted from its source',
      write: [text('Nothing at all is said here that could not be said elsewhere')],
      refused: ['text', /10 words in a row of zzread2001, "nothing at all is said here that could not be"/],
    },
    {
      title: 'a marked quotation',
      write: [text('They hold that “nothing at all is said here that could not be said”')],
    },
    { title: 'less of it', write: [text('It is about the long titles of books and the use of many words')] },
  ],
  { 'data/sources/zzread2001.yaml': () => quoting },
);
