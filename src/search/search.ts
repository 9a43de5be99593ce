// What people type into a search field → where to go: a comparison, one modality for one condition, or records by name.
import { foldName } from '../schema/fold-name.ts';
import { matchNames, type Named, saysSomething } from './match-names.ts';

export const FOUND_KINDS = {
  modalities: 'modality',
  conditions: 'condition',
  traditions: 'tradition',
  questions: 'question',
  thinkers: 'thinker',
  terms: 'term',
} as const;
export type FoundKind = keyof typeof FOUND_KINDS;

/** A record as the search knows it. */
export interface Findable extends Named {
  kind: FoundKind;
}

/** A place to go, with what it is, and by which other name it was found. */
export interface Hit {
  href: string;
  name: string;
  what: string;
  as?: string;
}

/** A record that a part of the text means is no further off than this, or nearer than any other. */
const CLEAR = 2.5;

/** Most that are compared. */
const WIDEST = 6;

/** Of a longer text only so many words are tried in part. */
const MOST_WORDS = 5;

/**
 * Hits, best first, at most so many; none for a text without a letter or a figure. Where nothing goes by all of it, by as many words
 * in a row as something goes by: "play therapy kids" by the first two.
 */
export function search(text: string, index: readonly Findable[], most = 24): Hit[] {
  const asked = text.trim();
  for (const part of [asked, ...partsOf(asked)]) {
    const hits = hitsOf(part, index, most);
    if (hits.length > 0) return hits;
  }
  return [];
}

/** Runs of words, the longest first, then from the left; none that says nothing, and none of a text that sets things side by side. */
function partsOf(text: string): string[] {
  if (/[/&,]|\b(vs|versus)\b/i.test(text)) return [];
  const all = text.split(/\s+/, MOST_WORDS + 1);
  const words = all.slice(0, MOST_WORDS);
  const longest = Math.min(words.length, all.length - 1);
  return Array.from({ length: longest }, (_, i) => longest - i)
    .flatMap((length) => words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' ')))
    .filter(saysSomething);
}

function hitsOf(asked: string, index: readonly Findable[], most: number): Hit[] {
  if (foldName(asked) === '') return [];
  const hits = [...comparisonIn(asked, index), ...aimIn(asked, index), ...matchNames(asked, index, most).map(hitOf)];
  return hits.filter(({ href }, i) => hits.findIndex((hit) => hit.href === href) === i).slice(0, most);
}

function hitOf({ record: { kind, id, name }, as = name }: { record: Findable; as?: string }): Hit {
  const href = kind === 'terms' ? `/glossary/#${id}` : `/${kind}/${id}/`;
  return { href, name, what: FOUND_KINDS[kind], ...(as === name || as === id ? {} : { as }) };
}

/** "cbt vs dbt", "difference between CBT and DBT", "emdr or pe". */
function comparisonIn(text: string, index: readonly Findable[]): Hit[] {
  const parts = text
    .replace(/^.*\bbetween\b/i, '')
    .split(/\s+(?:vs\.?|versus|v|or|and|against|compared (?:to|with))\s+|\s*[/&,]\s*/i)
    .filter((part) => part.trim() !== '');
  const found = parts.map((part) => clear(part.replace(/\s(?:for|in)\s.*$/i, ''), index, 'modalities'));
  const modalities = [...new Set(found.flatMap((record) => record ?? []))];
  if (parts.length < 2 || modalities.length !== parts.length || modalities.length > WIDEST) return [];
  const ids = modalities.map(({ id }) => id).sort();
  return [
    {
      href: `/compare/${ids.join('-vs-')}/`,
      name: modalities.map(({ name }) => name).join(' and '),
      what: 'side by side',
    },
    ...modalities.map((record) => hitOf({ record })),
  ];
}

/** "cbt for ptsd", "EMDR in depression". */
function aimIn(text: string, index: readonly Findable[]): Hit[] {
  const [, before = '', after = ''] = /^(.+?)\s+(?:for|in|with|against)\s+(.+)$/i.exec(text) ?? [];
  const modality = clear(before, index, 'modalities');
  const condition = clear(after, index, 'conditions');
  if (!modality || !condition) return [];
  return [
    {
      href: `/modalities/${modality.id}/#evidence-${condition.id}`,
      name: `${modality.name}: ${condition.name}`,
      what: 'evidence',
    },
    hitOf({ record: modality }),
    hitOf({ record: condition }),
  ];
}

function clear(text: string, index: readonly Findable[], kind: FoundKind): Findable | undefined {
  if (!saysSomething(text)) return undefined;
  const [best, second] = matchNames(
    text,
    index.filter((record) => record.kind === kind),
    2,
  );
  return best && (best.rank <= CLEAR || best.rank !== second?.rank) ? best.record : undefined;
}
