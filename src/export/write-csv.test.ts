// Any text at all, as a spreadsheet and a parser read it back.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guard, unguard, writeCsv } from './write-csv.ts';

/** Mostly signs that mean something somewhere. */
const Text = fc
  .array(
    fc.oneof(fc.constantFrom(...`=+-@'",;|\t\r\n ＝＋－＠1aé\0\u200b`), fc.string({ unit: 'binary', maxLength: 2 })),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

test('every field comes back, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(Text, Text), { minLength: 1, maxLength: 4 }), (rows) => {
      const read: string[][] = parse(writeCsv(rows), { bom: true, skip_empty_lines: false });
      expect(read.map((row) => row.map(unguard))).toEqual(rows);
    }),
  );
});

test('no field is a formula to a spreadsheet, also behind blanks and what nobody sees', () => {
  fc.assert(
    fc.property(Text, (text) => {
      expect(guard(text)).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
      expect(unguard(guard(text))).toBe(text);
    }),
  );
});

test('figures stay figures, and nothing stays nothing', () => {
  expect(writeCsv([[-0.42, undefined, '', '-0.42']])).toBe('\uFEFF-0.42,,,"\'-0.42"\r\n');
});
