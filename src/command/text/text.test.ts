// Whatever the text and the width: nothing is lost, and nothing stands out.
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableBlock } from '../document.ts';
import { painter } from './paint.ts';
import { renderText } from './render-text.ts';
import { tableLines } from './table.ts';
import { columnsOf, wrap } from './wrap.ts';

const words = fc.array(fc.string({ unit: fc.constantFrom(...'abcäé-/'), minLength: 1, maxLength: 30 }), {
  maxLength: 20,
});
const text = words.map((all) => all.join(' '));
const bare = (all: string) => all.replace(/\s/g, '');

describe('wrapping', () => {
  test('keeps every letter, in lines of at most so many columns', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 80 }), (one, room) => {
        const lines = wrap(one, room);
        expect(bare(lines.join(''))).toBe(bare(one));
        expect(lines.every((line) => columnsOf(line) <= room)).toBe(true);
      }),
    );
  });

  test('cuts an id behind a hyphen, and an address only where there is no room to let it stand', () => {
    expect(wrap('va-dod-ptsd-2023', 12)).toEqual(['va-dod-ptsd-', '2023']);
    expect(wrap('at https://example.org/long', 10, true)).toEqual(['at', 'https://example.org/long']);
    expect(wrap('https://example.org/long', 10).every((line) => line.length <= 10)).toBe(true);
  });

  test('counts an accent that stands on a letter with it', () => {
    expect(columnsOf('e\u0301te\u0301')).toBe(3);
  });
});

describe('tables', () => {
  const table = fc
    .record({ head: text, cells: fc.array(fc.array(text, { maxLength: 3 }), { minLength: 2, maxLength: 2 }) })
    .map(({ head, cells }) => ({ head, cells: cells.map((lines) => lines.map((one) => ({ text: one }))) }));

  test('fit, and lose nothing but what they repeat', () => {
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 5 }), fc.integer({ min: 20, max: 160 }), (rows, width) => {
        const block: TableBlock = { is: 'table', heads: ['', '', ''], rows };
        const lines = tableLines(block, width, painter(false));
        expect(lines.filter((line) => columnsOf(line) > width)).toEqual([]);
        const letters = (all: string) => [...bare(all)].sort().join('');
        const put = rows.flatMap(({ head, cells }) => [head, ...cells.flat().map((line) => line.text)]).join('');
        expect(letters(lines.join(''))).toBe(letters(put));
      }),
    );
  });

  test('columns share the width by what they need; where there is too little for all, cells stand under each other', () => {
    const long = 'word '.repeat(30).trim();
    const block: TableBlock = {
      is: 'table',
      heads: ['Row', 'Short', 'Long'],
      rows: [{ head: 'one', cells: [[{ text: 'yes' }], [{ text: long }]] }],
    };
    expect(tableLines(block, 60, painter(false)).slice(0, 3)).toEqual([
      'Row  Short  Long',
      '─'.repeat(60),
      'one  yes    word word word word word word word word word',
    ]);
    expect(tableLines(block, 24, painter(false)).slice(0, 4)).toEqual(['one', '  Short', '    yes', '  Long']);
  });
});

test('blocks are parted by an empty line, and colour adds no letter', () => {
  const blocks = [
    { is: 'title', text: 'A title' },
    { is: 'paragraph', text: 'Quiet words.', tone: 'quiet' },
  ] as const;
  const plain = renderText(blocks, { width: 40, colour: false });
  expect(plain).toBe('A title\n═══════\n\nQuiet words.\n');
  const coloured = renderText(blocks, { width: 40, colour: true });
  expect(coloured).toContain('\u001b[2mQuiet words.');
  expect(stripVTControlCharacters(coloured)).toBe(plain);
});
