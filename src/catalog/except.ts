// Takes away the problems that an exception stands for, and reports each exception that stands for none.
import type { Catalog } from '../schema/catalog.ts';
import type { Exception } from '../schema/exception.ts';
import type { Entry } from './entry.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';

/** What one rule found in all records. */
export interface Found {
  rule: string;
  problems: Problem[];
}

/** @param entries every file that was read, sound or not */
export function withoutExcepted(
  found: readonly Found[],
  { exceptions }: Pick<Catalog, 'exceptions'>,
  entries: readonly Entry[],
  isSound: (entry: Entry) => boolean,
): Problem[] {
  const byPlace = new Map<string, Exception[]>();
  for (const exception of Object.values(exceptions)) {
    const place = placeOf(exception.rule, fileOf(exception.record));
    byPlace.set(place, [...(byPlace.get(place) ?? []), exception]);
  }
  const used = new Set<Exception>();
  const kept = found.flatMap(({ rule, problems }) =>
    problems.filter((problem) => {
      const matching = (byPlace.get(placeOf(rule, problem.file)) ?? []).filter((one) => isOn(one, problem));
      for (const one of matching) used.add(one);
      return matching.length === 0;
    }),
  );
  const rules = found.map(({ rule }) => rule);
  const files = new Map(entries.map((entry) => [entry.file, entry]));
  const idle = entries.flatMap((entry) => {
    const exception = entry.kind === 'exceptions' ? exceptions[entry.id] : undefined;
    if (!exception || used.has(exception)) return [];
    const record = files.get(fileOf(exception.record));
    const why = whyIdle(exception, rules, record, record !== undefined && isSound(record));
    return why ? [entry.problem([why.field], `${why.field} ${why.says}`)] : [];
  });
  return [...kept, ...idle];
}

function fileOf(record: string): string {
  return `data/${record}.yaml`;
}

function placeOf(rule: string, file: string): string {
  return `${rule} ${file}`;
}

function isOn({ words }: Exception, { message }: Problem): boolean {
  return oneSpaced(message).includes(oneSpaced(words));
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Nothing where the record is itself broken: no rule has read it. */
function whyIdle(
  { rule, record }: Exception,
  rules: readonly string[],
  entry: Entry | undefined,
  isSound: boolean,
): { field: string; says: string } | undefined {
  if (!rules.includes(rule))
    return { field: 'rule', says: `"${rule}" is not a rule: write a name of one.${didYouMean(rule, rules)}` };
  if (!entry)
    return { field: 'record', says: `"${record}" is not there: correct it, or delete the exception if it is gone.` };
  return isSound
    ? {
        field: 'words',
        says: `match no problem of ${rule} in ${record}: delete the exception if it is no longer needed, or write them as the check prints them.`,
      }
    : undefined;
}
