// An empty record of each kind, written from its schema: every field with its help and its vocabulary as comments.
import { z } from 'zod';
import { ABSENCES } from './absence.ts';
import { Absence, Prose } from './fields.ts';
import { KINDS, type Kind } from './kinds.ts';

const WIDTH = 110;
const CITED = 'Cited.';
const OR_ABSENT = 'Or an absence.';

/** What the two recurring remarks mean; each is explained only in a template that makes it. */
const REMARKS: Readonly<Record<string, string>> = {
  [CITED]: '"Cited": every paragraph ends with its citation, like [@source-id, p. 12].',
  [OR_ABSENT]: `"Or an absence": { absent: reason, note: …, searched: "2026-11" }. Reasons: ${Object.keys(ABSENCES).join(', ')}.`,
};

/** The text of a record file in which every required field stands empty and every optional one behind `#`. */
export function templateOf(kind: Kind): string {
  const said = new Set([descriptionOf(Prose)]);
  const fields = fieldsOf(KINDS[kind], said);
  const words = fields.join('\n').toLowerCase();
  const remarks = Object.keys(REMARKS).filter((remark) => words.includes(remark.toLowerCase()));
  return [
    `# yaml-language-server: $schema=../../schemas/${kind}.schema.json`,
    ...comment('Each field has a good and a bad example in docs/guidelines.md.'),
    ...comment('A field behind # may be left out. Delete these comments as you write.'),
    ...remarks.flatMap((remark) => comment(REMARKS[remark] ?? '')),
    '',
    ...fields,
    '',
  ].join('\n');
}

function fieldsOf(schema: z.ZodObject, said: Set<string>): string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => fieldOf(name, full(field), said));
}

function fieldOf(name: string, written: z.ZodType, said: Set<string>): string[] {
  const { schema, optional, absence } = innermost(written);
  const description = descriptionOf(written);
  const cited = isProse(schema) && !/cited\.$/.test(description) ? CITED : '';
  const help = [description, cited, choicesOf(schema), absence ? OR_ABSENT : ''];
  const lines = [...comment(newWords(help, said)), ...emptyValue(name, schema, said)];
  return optional && !acceptsNone(schema) ? behindHash(lines) : lines;
}

function emptyValue(name: string, schema: z.ZodType, said: Set<string>): string[] {
  if (schema instanceof z.ZodObject) return [`${name}:`, ...indent(fieldsOf(schema, said))];
  if (!(schema instanceof z.ZodArray)) return [`${name}:`];
  const forms = formsOf(full(schema.element));
  if (forms.length === 0) return [`${name}: []`];
  const items = forms.flatMap((form) => itemOf(form, said));
  if (acceptsNone(schema)) return [`${name}: []`, ...behindHash(['Or, in place of []:', ...items])];
  return [`${name}:`, ...(forms.length === 1 ? indent(items) : indent(behindHash(items)))];
}

/** The item of a list: its first field stands after the dash, that field's help above it. */
function itemOf(form: z.ZodObject, said: Set<string>): string[] {
  const lines = fieldsOf(form, said);
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, i) => (i < first ? line : i === first ? `- ${line}` : `  ${line}`));
}

interface Value {
  schema: z.ZodType;
  optional: boolean;
  absence: boolean;
}

/** What is to be written where a value is given: without the wrappers, and without the absence beside it. */
function innermost(schema: z.ZodType): Value {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return { ...innermost(full(schema.unwrap())), optional: true };
  if (schema instanceof z.ZodUnion && schema.options.includes(Absence)) {
    const value = schema.options.find((option) => option !== Absence);
    if (value) return { ...innermost(full(value)), absence: true };
  }
  return { schema, optional: false, absence: false };
}

/** The groups of fields that an item of a list may be; none where it is a plain value. */
function formsOf(element: z.ZodType): z.ZodObject[] {
  const options = element instanceof z.ZodUnion ? element.options : [element];
  return options.filter((option) => option instanceof z.ZodObject);
}

function descriptionOf(schema: z.ZodType): string {
  const own = schema.meta()?.description;
  if (own !== undefined) return own;
  const inner = innermost(schema).schema;
  return inner === schema ? '' : descriptionOf(inner);
}

function choicesOf(schema: z.ZodType): string {
  if (schema instanceof z.ZodEnum) return `One of: ${schema.options.join(', ')}.`;
  if (!(schema instanceof z.ZodArray) || !(schema.element instanceof z.ZodEnum)) return '';
  return `A list, of: ${schema.element.options.join(', ')}.`;
}

function acceptsNone(schema: z.ZodType): boolean {
  return schema.safeParse([]).success;
}

function isProse(schema: z.ZodType): boolean {
  return schema.safeParse('A claim [@source].').success && !schema.safeParse('A claim.').success;
}

/** Help that several fields share is given once, where it is first needed; the remarks stand at each. */
function newWords(help: string[], said: Set<string>): string {
  const fresh = help.filter((words) => words !== '' && (words in REMARKS || !said.has(words)));
  for (const words of fresh) said.add(words);
  return fresh.join(' ');
}

function comment(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== '') lines.push(`# ${word}`);
  }
  return lines;
}

function behindHash(lines: string[]): string[] {
  return lines.map((line) => (line.startsWith('#') ? line : `# ${line}`));
}

function indent(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** Zod types an inner schema by its core type; every schema here is a full one. */
function full(schema: unknown): z.ZodType {
  return schema as z.ZodType;
}
