// A table as CSV after RFC 4180, made so that a spreadsheet shows what stands in it and runs nothing.

/** A number stays one; anything else is text. Nothing at all is written as an empty field. */
export type Field = string | number | undefined;

/** Spreadsheets take text without a byte order mark for the old code page of their country. */
export const BYTE_ORDER_MARK = '\uFEFF';

export function writeCsv(rows: readonly (readonly Field[])[]): string {
  return BYTE_ORDER_MARK + writeRows(rows);
}

/** For programs that would take the mark for a part of the first head. */
export function writeRows(rows: readonly (readonly Field[])[]): string {
  return rows.map((row) => `${row.map(writeField).join(',')}\r\n`).join('');
}

/** Text is always quoted: a semicolon or a tab in it then parts nothing where a program takes those for separators. */
function writeField(field: Field): string {
  if (field === undefined || field === '') return '';
  return typeof field === 'number' ? String(field) : `"${guard(field).replaceAll('"', '""')}"`;
}

/**
 * What a spreadsheet would take for a formula, also after blanks and signs that nobody sees, and in the wide forms of these signs:
 * one leaves a NUL out, and then runs what stands behind it.
 */
const FORMULA = /^'*[\s\p{C}]*[=+\-@\t\r\n＝＋－＠]/u;

/** An apostrophe before what would be run as a formula: it is shown as text. To get the text back, take one apostrophe away. */
export function guard(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

export function unguard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
