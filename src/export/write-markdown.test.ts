// Any text at all, as a CommonMark parser and an HTML parser read it back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calm, readHtml, readMarkdown } from '../../tests/readers.ts';
import { type Document, heading, link, list, paragraph, strong } from '../document/document.ts';
import { writeHtml } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';

const about = { address: 'https://counterpoint.example/', version: '1' };

const Text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'*_`[]()<>#&!|~\\-+=.:;@^$"\'{} \n\t12ab',
        '](',
        '<!--',
        '&amp;',
        '&#35;',
        '1. ',
        '```',
        'http://a.b',
        '](x)',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join(''))
  // Marks of citations are taken out by the reader; control characters have no place in a record.
  .filter((text) => !/\[[a-z\d-]+[,\]]/.test(text) && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text.replace(/[\n\t]/g, '')));

const documentOf = (text: string): Document => ({
  title: 'Title',
  sources: [],
  blocks: [
    heading(2, `a ${text}`),
    paragraph(text),
    ...list(paragraph(text), [paragraph(text), ...list(paragraph(text))]),
    paragraph(strong('b'), ' ', text),
    paragraph(link(`c ${text}`, '/d/')),
    {
      is: 'rows',
      level: 3,
      heads: [`e ${text}`, 'f'],
      rows: [{ title: 'g', note: `h ${text}`, cells: [[paragraph(text)], []] }],
    },
  ],
});

/** How often the words of the text stand in what was read. */
const times = (words: string, text: string) => (calm(text) === '' ? 9 : words.split(calm(text)).length - 1);

test('Markdown shows the text that was written, at every place', () => {
  fc.assert(
    fc.property(Text, (text) => {
      const { words, kinds } = readMarkdown(writeMarkdown(documentOf(text), about));
      expect(times(words, text)).toBeGreaterThanOrEqual(9);
      expect([...kinds].filter((kind) => /html|code|image|block_quote/.test(kind))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('HTML shows the text that was written, at every place', () => {
  fc.assert(
    fc.property(Text, (text) => {
      const { words, kinds } = readHtml(writeHtml(documentOf(text), about, 'a-vs-b'));
      expect(times(words, text)).toBeGreaterThanOrEqual(9);
      expect([...kinds].filter((kind) => /script|img|style|@on/.test(kind))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('a citation before a parenthesis does not become a link of the two', () => {
  const cites = { is: 'cites' as const, citations: [{ source: 'some' }] };
  const sources = [{ id: 'some', type: 'book' as const, author: [{ literal: 'Someone' }], title: 'Something' }];
  const blocks = [paragraph('So', cites, '(https://evil.example) and so', cites, ': no more')];
  const { links, words } = readMarkdown(writeMarkdown({ title: 'Title', sources, blocks }, about));
  expect(links.filter((address) => address.includes('evil'))).toEqual([]);
  expect(words).toContain('So(https://evil.example) and so: no more');
});
