// Whatever the text and the width: nothing is lost, and nothing stands out.
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AlignedRows, aside, emphasis, list, paragraph, strong } from '../../document/document.ts';
import { type Line, textOf, wrapLine } from './lines.ts';
import { type Layout, renderText } from './render-text.ts';
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
    .map(({ head, cells }) => ({ title: head, cells: cells.map((lines) => lines.map((one) => paragraph(one))) }));
  const linesOf = (rows: AlignedRows, width: number) =>
    renderText({ blocks: [rows] }, { width, colour: false })
      .trimEnd()
      .split('\n');

  test('fit, and lose nothing but what they repeat', () => {
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 5 }), fc.integer({ min: 20, max: 160 }), (rows, width) => {
        const lines = linesOf({ is: 'rows', level: 3, heads: ['', ''], rows }, width);
        expect(lines.filter((line) => columnsOf(line) > width)).toEqual([]);
        const letters = (all: string) => [...bare(all)].sort().join('');
        const put = rows
          .flatMap(({ title, cells }) => [
            title,
            ...cells.flat().flatMap(({ runs }) => textOf(runs.flatMap((run) => (run.is === 'text' ? [run] : [])))),
          ])
          .join('');
        expect(letters(lines.join(''))).toBe(letters(put));
      }),
    );
  });

  test('columns share the width by what they need; where there is too little for all, cells stand under each other', () => {
    const long = 'word '.repeat(30).trim();
    const block: AlignedRows = {
      is: 'rows',
      level: 3,
      corner: 'Row',
      heads: ['Short', 'Long'],
      rows: [{ title: 'one', cells: [[paragraph('yes')], [paragraph(long)]] }],
    };
    expect(linesOf(block, 60).slice(0, 3)).toEqual([
      'Row  Short  Long',
      '─'.repeat(60),
      'one  yes    word word word word word word word word word',
    ]);
    expect(linesOf(block, 24).slice(0, 4)).toEqual(['one', '  Short', '    yes', '  Long']);
  });
});

test('blocks are parted by an empty line, and colour adds no letter', () => {
  const shown = { title: 'A title', blocks: [aside('Quiet ', strong('words'), '.'), paragraph(emphasis('Slanted'))] };
  const written = (layout: Partial<Layout>) => renderText(shown, { width: 40, colour: false, ...layout });
  expect(written({})).toBe('A title\n═══════\n\nQuiet words.\n\nSlanted\n');
  const coloured = written({ colour: true });
  expect(coloured).toContain('\u001b[2mQuiet \u001b[22m\u001b[1mwords\u001b[22m');
  expect(coloured).toContain('\u001b[3mSlanted');
  expect(stripVTControlCharacters(coloured)).toBe(written({}));
});

test('a letter keeps its tone wherever its line is broken', () => {
  const tones = fc.array(fc.record({ text, tone: fc.constantFrom('strong' as const, 'quiet' as const, undefined) }));
  fc.assert(
    fc.property(tones, fc.integer({ min: 1, max: 40 }), (line, room) => {
      const tonedLetters = (pieces: Line) =>
        pieces.flatMap((piece) => [...bare(piece.text)].map((letter) => `${letter} ${piece.tone}`));
      const broken = wrapLine(line, room).flat();
      expect(tonedLetters(broken)).toEqual(tonedLetters(line));
    }),
  );
});

test('lists within lists stand in, and numbered ones count', () => {
  const [outer] = list([paragraph('one'), ...list(paragraph('two'))], paragraph('three'));
  const blocks = outer?.is === 'list' ? [outer, { ...outer, ordered: true as const }] : [];
  expect(renderText({ blocks }, { width: 40, colour: false })).toBe(
    '· one\n  · two\n· three\n\n1. one\n   · two\n2. three\n',
  );
});
