// What people type into a search field → where to go: a comparison, one modality for one condition, records and lists by name.
import { foldName } from '../schema/fold-name.ts';
import { type Match as MatchOf, matchNames, type Named, saysSomething, wordsNamed } from './match-names.ts';
import { literalRankOf, rankOf } from './nearness.ts';

/** Kinds of record that are found by name. */
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
export interface FindableRecord extends Named {
  kind: FoundKind;
}

/** A list of modalities as the search knows it; its id is the filter that makes it, "format=group". */
export interface FindableList extends Named {
  kind: 'lists';
}

export type Findable = FindableRecord | FindableList;

type Match = MatchOf<Findable>;

/** A place to go, with what it is, and by which other name it was found. */
export interface Hit {
  href: string;
  name: string;
  what: string;
  as?: string;
  /** A word by which it was found and that is no name of it. */
  on?: string;
}

export interface Found {
  /** Best first. */
  hits: Hit[];
  /** What of the text the hits go by, where nothing goes by all of it. */
  by: string[];
}

/** A record that a part of the text means is no further off than this, or nearer than any other. */
const CLEAR = 2.5;

/** A word that is no name of a record means it where it was typed whole. */
const WHOLE = 0.5;

/** Most that are compared. */
const WIDEST = 6;

/** Of a longer text only so many words are tried in part. */
const MOST_WORDS = 7;

/** A part with fewer letters begins too many names. */
const SHORTEST = 3;

/** At most so many hits; none for a text without a letter or a figure. */
export function search(text: string, index: readonly Findable[], most = 24): Found {
  const asked = text.trim();
  const { hits } = meaningsOf(asked, index);
  if (hits.length > 0) return { hits: hits.slice(0, most), by: [] };
  const sides = sidesOf(asked);
  const { hits: some, by } = sides.length > 1 ? bySides(sides, index) : byWords(asked, index);
  return { hits: some.slice(0, most), by };
}

/** "aba vs floortime": those sides that are known. */
function bySides(sides: readonly string[], index: readonly Findable[]): Found {
  const known = sides.filter(saysSomething).flatMap((side) => {
    const { hits } = meaningsOf(side, index, literalRankOf);
    return hits.length > 0 ? [{ side, hits }] : [];
  });
  return { hits: once(known.flatMap(({ hits }) => hits)), by: known.map(({ side }) => side.trim()) };
}

/** As many words in a row as something goes by to the letter, and of as many the nearest: "play therapy kids" by the first two. */
function byWords(text: string, index: readonly Findable[]): Found {
  const words = wordsNamed(text).slice(0, MOST_WORDS);
  for (let length = words.length; length > 0; length--) {
    const runs = words
      .slice(length - 1)
      .map((_, i) => words.slice(i, i + length).join(' '))
      .filter((run) => saysSomething(run) && run.length >= SHORTEST)
      .map((run) => ({ run, ...meaningsOf(run, index, literalRankOf) }))
      .filter(({ hits }) => hits.length > 0);
    const [first, ...others] = runs;
    if (!first) continue;
    const best = others.reduce((a, b) => (b.rank < a.rank ? b : a), first);
    return { hits: best.hits, by: [best.run] };
  }
  return { hits: [], by: [] };
}

interface Meanings {
  hits: Hit[];
  /** How far off the nearest is. */
  rank: number;
}

function meaningsOf(asked: string, index: readonly Findable[], nearness = rankOf): Meanings {
  if (foldName(asked) === '') return { hits: [], rank: Infinity };
  const said = [...comparisonIn(asked, index), ...aimIn(asked, index)];
  const named = matchNames(asked, index, index.length, nearness);
  return { hits: once([...said, ...named.map(hitOf)]), rank: said.length > 0 ? 0 : (named[0]?.rank ?? Infinity) };
}

/** Each place once. */
function once(hits: readonly Hit[]): Hit[] {
  return hits.filter(({ href }, i) => hits.findIndex((hit) => hit.href === href) === i);
}

function hitOf({ record, as = record.name, isLeadIn = false }: Pick<Match, 'record'> & Partial<Match>): Hit {
  const { id, name } = record;
  const otherwise = as === name || as === id ? {} : { as };
  return { href: hrefOf(record), name, what: whatIs(record), ...(isLeadIn ? { on: as } : otherwise) };
}

function hrefOf({ kind, id }: Findable): string {
  if (kind === 'lists') return `/modalities/?${id}`;
  return kind === 'terms' ? `/glossary/#${id}` : `/${kind}/${id}/`;
}

function whatIs({ kind }: Findable): string {
  return kind === 'lists' ? 'list' : FOUND_KINDS[kind];
}

/** What a text sets side by side: of too many as many as show that they are. */
function sidesOf(text: string): string[] {
  return text
    .replace(/^.*\bbetween\b/i, '')
    .split(/\s+(?:vs\.?|versus|v|or|and|against|compared (?:to|with))\s+|\s*[/&,]\s*/i)
    .filter((part) => part.trim() !== '')
    .slice(0, WIDEST + 1);
}

/** "cbt vs dbt", "difference between CBT and DBT", "emdr or pe". */
function comparisonIn(text: string, index: readonly Findable[]): Hit[] {
  const parts = sidesOf(text);
  if (parts.length < 2 || parts.length > WIDEST) return [];
  const found = parts.map((part) => clear(part.replace(/\s(?:for|in)\s.*$/i, ''), index, 'modalities'));
  const modalities = [...new Set(found.flatMap((record) => record ?? []))];
  if (modalities.length !== parts.length) return [];
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

function clear(text: string, index: readonly Findable[], kind: FoundKind): FindableRecord | undefined {
  if (!saysSomething(text)) return undefined;
  const [best, second] = matchNames(
    text,
    index.filter((record): record is FindableRecord => record.kind === kind),
    2,
  );
  if (!best || (best.isLeadIn && best.rank > WHOLE)) return undefined;
  return best.rank <= CLEAR || best.rank !== second?.rank ? best.record : undefined;
}
