import { expect, test } from 'vitest';
import { problemsAfter } from '../../tests/changed-files.ts';
import { describeRecords } from '../../tests/made-records.ts';

const source = (page: string, author = 'Somebody') =>
  [
    'type: webpage',
    `author: [{ literal: ${author} }]`,
    `title: A page of ${author}`,
    `checked: { on: "2026-11-26", read: abstract, at: "https://example.org/", ${page}saw: So. }`,
    '',
  ].join('\n');

describeRecords(
  'modalities',
  [
    { title: 'as it stands', write: [] },
    {
      title: 'on an encyclopedia alone',
      write: [['mechanism: So [@zzread2001].', 'mechanism: So [@zzopen2001].']],
      refused: [
        'mechanism: ',
        /mechanism rests on zzopen2001 alone, an encyclopedia that anybody may edit, or a copy of one: cite a text by its founder/,
      ],
    },
    {
      title: 'on a number of it alone',
      write: [['min: 8, max: 12, cite: [zzread2001]', 'min: 8, max: 12, cite: [zzopen2001]']],
      refused: ['  sessions: ', /course\.sessions rests on zzopen2001 alone/],
    },
    {
      title: 'on flashcards and a digest',
      write: [['mechanism: So [@zzread2001].', 'mechanism: So [@zzcards2001; @zzdigest2001].']],
      refused: ['mechanism: ', /mechanism rests on zzcards2001, zzdigest2001 alone, flashcards, a quiz/],
    },
    {
      title: 'on an encyclopedia and a textbook',
      write: [['mechanism: So [@zzread2001].', 'mechanism: So [@zzopen2001; @zzread2001].']],
    },
    {
      title: 'on an encyclopedia that is named',
      write: [['mechanism: So [@zzread2001].', 'mechanism: So an encyclopedia has it [@zzopen2001].']],
    },
    {
      title: 'on flashcards that are named',
      write: [['mechanism: So [@zzread2001].', 'mechanism: So it stands on flashcards [@zzcards2001].']],
    },
    {
      title: 'on a digest called an encyclopedia',
      write: [['mechanism: So [@zzread2001].', 'mechanism: So an encyclopedia has it [@zzdigest2001].']],
      refused: ['mechanism: ', /mechanism rests on zzdigest2001 alone, a library, a dictionary or a directory/],
    },
  ],
  {
    'data/sources/zzopen2001.yaml': () => source('page: open-encyclopedia, '),
    'data/sources/zzcards2001.yaml': () => source('page: study-aid, '),
    'data/sources/zzdigest2001.yaml': () => source('page: unsigned-digest, '),
  },
);

test('a page that calls itself a wiki is marked as one', () => {
  const problems = (page: string, author: string) =>
    problemsAfter({ 'data/sources/zzpage.yaml': () => source(page, author) }).join('\n');
  expect(problems('', 'Wiki of Wikis')).toContain(
    'zzpage.yaml:4:10  checked is of an encyclopedia that anybody may edit, or a copy of one, by its own name: write "page: open-encyclopedia".',
  );
  expect(problems('page: open-encyclopedia, ', 'Wiki of Wikis')).toBe('');
  expect(problems('', 'Encyclopaedia with Editors')).toBe('');
});
