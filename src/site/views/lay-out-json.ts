// JSON as a page shows it: laid out, its beginning only, and what is left out is said.

/** How much is shown of a list, of an object and of a text, and how deep. */
const LIMITS = { entries: 1, fields: 8, letters: 76, depth: 3 };

export function layOutJson(value: unknown, depth = 0): string {
  if (typeof value === 'string') return JSON.stringify(cut(value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return layOutList(value, depth);
  const fields = Object.entries(value);
  if (fields.length === 0) return '{}';
  if (depth >= LIMITS.depth) return '{ … }';
  const shown = fields
    .slice(0, LIMITS.fields)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${layOutJson(inner, depth + 1)}`);
  return block('{', '}', [...shown, ...left(fields.length - shown.length)], depth);
}

function layOutList(list: readonly unknown[], depth: number): string {
  if (list.every((entry) => typeof entry !== 'object'))
    return `[${[...list.slice(0, 4).map((entry) => layOutJson(entry)), ...left(list.length - 4)].join(', ')}]`;
  if (depth >= LIMITS.depth) return '[ … ]';
  const shown = list.slice(0, LIMITS.entries).map((entry) => layOutJson(entry, depth + 1));
  return block('[', ']', [...shown, ...left(list.length - shown.length)], depth);
}

function left(count: number): string[] {
  return count > 0 ? [`… ${count} more`] : [];
}

function block(open: string, close: string, lines: readonly string[], depth: number): string {
  const indent = '  '.repeat(depth);
  return `${open}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${close}`;
}

function cut(text: string): string {
  return text.length > LIMITS.letters ? `${text.slice(0, LIMITS.letters)}…` : text;
}
