// Turns what Zod found into sentences: what is wrong at which path, and what to write instead.
import type { z } from 'zod';
import type { Path } from './entry.ts';
import { didYouMean } from './nearest.ts';

export interface Explanation {
  path: Path;
  message: string;
  /** The place meant is the key, not its value. */
  atKey: boolean;
}

type Issue = z.core.$ZodIssue;

/** All explanations of one failed record; a union is explained by the branch that its author meant. */
export function explain(
  issues: readonly Issue[],
  data: unknown,
  known: (path: Path) => readonly string[],
): Explanation[] {
  return issues.flatMap((issue) => explainOne(issue, data, known, []));
}

function explainOne(issue: Issue, data: unknown, known: (path: Path) => readonly string[], above: Path): Explanation[] {
  const path = [...above, ...issue.path];
  const say = (message: string): Explanation[] => [{ path, message: `${pathText(path)} ${message}`, atKey: false }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: unknownField(key, known(path)),
        atKey: true,
      }));
    case 'invalid_union':
      return explainUnion(issue, data, known, path);
    case 'invalid_value': {
      const values = issue.values.map(String);
      const found = valueAt(data, path);
      if (isEmpty(found)) return say(`is missing. Write one of: ${values.join(', ')}.`);
      return say(`is ${show(found)}, which is not one of: ${values.join(', ')}.${didYouMean(String(found), values)}`);
    }
    case 'invalid_type': {
      const found = valueAt(data, path);
      if (isEmpty(found)) return say(`is missing: write ${article(issue.expected)}.`);
      return say(`is ${show(found)}, but should be ${article(issue.expected)}.`);
    }
    case 'too_small':
      return say(customOr(issue, tooSmall(issue.origin, Number(issue.minimum))));
    case 'too_big':
      return say(
        customOr(issue, `is too large: at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}.`),
      );
    default:
      return say(`${issue.message}.`.replace(/\.\.$/, '.'));
  }
}

function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  data: unknown,
  known: (path: Path) => readonly string[],
  path: Path,
): Explanation[] {
  const found = valueAt(data, path);
  const mayBeAbsent = known(path).includes('absent');
  if (issue.message !== 'Invalid input') {
    const what = isEmpty(found) ? 'is missing' : `is ${show(found)}`;
    return [{ path, message: `${pathText(path)} ${what}: ${issue.message}.`, atKey: false }];
  }
  if (isEmpty(found)) {
    const otherwise = mayBeAbsent ? ', or say why not, like { absent: not-assessed }' : '';
    const message = `${pathText(path)} is missing: write it${otherwise}.`;
    return [{ path, message, atKey: false }];
  }
  const meant = meantBranch(issue.errors, found, mayBeAbsent);
  return meant.flatMap((inner) => explainOne(inner, data, known, path));
}

/** An object with `absent` is meant as an absence, which stands first; anything else as the branch that fits it best. */
function meantBranch(branches: readonly (readonly Issue[])[], found: unknown, mayBeAbsent: boolean): readonly Issue[] {
  const [absence = [], ...others] = branches;
  const values = mayBeAbsent ? others : [...branches];
  if (mayBeAbsent && typeof found === 'object' && found !== null && 'absent' in found) return absence;
  return values.sort((a, b) => misfit(a) - misfit(b))[0] ?? absence;
}

/** How badly a value fits a branch: of another type altogether, with fields that are not there, or with small faults. */
function misfit(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') return sum + 100 * issue.keys.length;
    return sum + (issue.code === 'invalid_type' && issue.path.length === 0 ? 1000 : 1);
  }, 0);
}

function unknownField(key: string, known: readonly string[]): string {
  if (known.includes(key))
    return `"${key}" does not stand beside "absent": keep the value, or the absence with its reason.`;
  return `"${key}" is not a field here.${didYouMean(key, known)} Known fields: ${known.join(', ')}.`;
}

function tooSmall(origin: string, minimum: number): string {
  if (origin === 'array') return `needs at least ${minimum}.`;
  return origin === 'string' ? `is too short: ${minimum} characters or more.` : `is too small: ${minimum} or more.`;
}

function customOr(issue: Issue, otherwise: string): string {
  return issue.message.startsWith('Too ') ? otherwise : `${issue.message}.`;
}

/** A key with nothing behind it is as good as missing. */
function isEmpty(found: unknown): found is null | undefined {
  return found === undefined || found === null;
}

function pathText(path: Path): string {
  return path.length === 0 ? 'the record' : path.map(String).join('.');
}

function valueAt(data: unknown, path: Path): unknown {
  // Walking unknown data by key: each step is checked for being an object first.
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const ARTICLES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of fields',
};

function article(expected: string): string {
  return ARTICLES[expected] ?? expected;
}
