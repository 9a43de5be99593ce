// What people type into a search field → where to go: a comparison, one modality for one condition, records, lists and pages by name.
import { foldName } from '../schema/fold-name.ts';
import { type Match as MatchOf, matchNames, type Named, saysSomething, wordsNamed } from './match-names.ts';
import { IN_PART, LITERAL, type Nearness, TYPED } from './nearness.ts';

/** What is found by name: kinds of record, lists of modalities, other pages. */
export const FOUND_KINDS = {
  modalities: 'modality',
  conditions: 'condition',
  traditions: 'tradition',
  questions: 'question',
  thinkers: 'thinker',
  terms: 'term',
  bodies: 'who says what',
  lists: 'list',
  pages: 'page',
} as const;
export type FoundKind = keyof typeof FOUND_KINDS;

/** A place as the search knows it; the id of a list or of another page is its address without the first slash. */
export interface Findable extends Named {
  kind: FoundKind;
}

/** One that is a record. */
export type FindableRecord = Findable & { kind: Exclude<FoundKind, 'lists' | 'pages'> };

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

/** From here on a text is no beginning of a name. */
const BEGUN = 1.9;

/** Most that are compared. */
const WIDEST = 6;

/** Of a longer text only so many words are tried in part. */
const MOST_WORDS = 7;

/** A part with fewer letters begins too many names. */
const SHORTEST = 3;

/** What says nothing by itself: not "management" of "anger management". */
const ALONE =
  /^(self|management|skills?|problems?|disorders?|mental|health|life|long|care|functional|evidence|research)$/;

/** At most so many hits; none for a text without a letter or a figure. */
export function search(text: string, index: readonly Findable[], most = 24): Found {
  const asked = text.trim();
  const { hits } = meaningsOf(asked, index);
  if (hits.length > 0) return { hits: hits.slice(0, most), by: [] };
  const sides = sidesOf(asked);
  const { hits: some, by } = sides.length > 1 ? bySides(sides, index) : (byTwo(asked, index) ?? byWords(asked, index));
  return { hits: some.slice(0, most), by };
}

/** "aba vs floortime": those sides that are known. */
function bySides(sides: readonly string[], index: readonly Findable[]): Found {
  const known = sides.filter(saysSomething).flatMap((side) => {
    const { hits } = meaningsOf(side, index, LITERAL);
    return hits.length > 0 ? [{ side, hits }] : [];
  });
  return { hits: once(known.flatMap(({ hits }) => hits)), by: known.map(({ side }) => side.trim()) };
}

/** "ketamine depression", "ptsd emdr": a modality and a condition with no word between. */
function byTwo(text: string, index: readonly Findable[]): Found | undefined {
  const words = wordsNamed(text).slice(0, MOST_WORDS);
  for (let i = 1; i < words.length; i++) {
    const [one, other] = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    const aim = (modality: string, condition: string) =>
      aimAt(beginsName(modality, index, 'modalities'), beginsName(condition, index, 'conditions'));
    const hits = [...aim(one, other), ...aim(other, one)];
    if (hits.length > 0) return { hits, by: [] };
  }
  return undefined;
}

/** As many words in a row as something goes by, and of as many the nearest: "play therapy kids" by the first two. */
function byWords(text: string, index: readonly Findable[]): Found {
  const words = wordsNamed(text).slice(0, MOST_WORDS);
  for (let length = words.length; length > 0; length--) {
    const [best] = words
      .slice(length - 1)
      .map((_, i) => words.slice(i, i + length).join(' '))
      .filter((run) => saysSomething(run) && run.length >= SHORTEST && !ALONE.test(run))
      .map((run) => ({ run, ...meaningsOf(run, index, IN_PART) }))
      .filter(({ hits }) => hits.length > 0)
      .sort((a, b) => a.rank - b.rank);
    if (best) return { hits: best.hits, by: [best.run] };
  }
  return { hits: [], by: [] };
}

interface Meanings {
  hits: Hit[];
  /** How far off the nearest is. */
  rank: number;
}

function meaningsOf(asked: string, index: readonly Findable[], nearness = TYPED): Meanings {
  if (foldName(asked) === '') return { hits: [], rank: Infinity };
  const said = [...comparisonIn(asked, index), ...aimIn(asked, index)];
  const named = matchNames(asked, index, index.length, nearness).filter((match) => isMeant(match, nearness));
  const rank = named[0]?.rank ?? Infinity;
  const found = named.map(hitOf);
  // "CBT for insomnia" is a name of its own.
  return { hits: once(rank === 0 ? [...found, ...said] : [...said, ...found]), rank: said.length > 0 ? 0 : rank };
}

/** A body or a page is called by its whole name or the beginning of it: the WHO is not meant by "health". */
function isMeant({ record: { kind }, rank }: Match, nearness: Nearness): boolean {
  return rank < BEGUN || (kind !== 'bodies' && (kind !== 'pages' || nearness !== TYPED));
}

/** Each place once. */
function once(hits: readonly Hit[]): Hit[] {
  return hits.filter(({ href }, i) => hits.findIndex((hit) => hit.href === href) === i);
}

function hitOf({ record, as = record.name, isLeadIn = false }: Pick<Match, 'record'> & Partial<Match>): Hit {
  const { kind, id, name } = record;
  const otherwise = as === name || as === id ? {} : { as };
  return { href: hrefOf(record), name, what: FOUND_KINDS[kind], ...(isLeadIn ? { on: as } : otherwise) };
}

/** Where a kind has no page for each. */
const WITHIN: Partial<Record<FoundKind, string>> = {
  lists: '',
  pages: '',
  terms: 'glossary/#',
  bodies: 'guidelines/#',
};

function hrefOf({ kind, id }: Findable): string {
  const page = WITHIN[kind];
  return page === undefined ? `/${kind}/${id}/` : `/${page}${id}`;
}

/** What a text sets side by side: of too many as many as show that they are. */
function sidesOf(text: string): string[] {
  return text
    .replace(/^.*\bbetween\b/i, '')
    .split(/\s+(?:vs\.?|versus|v|or|and|against|compared (?:to|with))\s+|\s*[/&,]\s*/i)
    .filter((part) => part.trim() !== '')
    .slice(0, WIDEST + 1);
}

/** "cbt vs dbt", "difference between CBT and DBT", "emdr or pe", "erp vs act for ocd". */
function comparisonIn(text: string, index: readonly Findable[]): Hit[] {
  const parts = sidesOf(text).map((part) => /^(.+?)(?:\s(?:for|in)\s(.*))?$/i.exec(part) ?? []);
  if (parts.length < 2 || parts.length > WIDEST) return [];
  const found = parts.map(([, side = '']) => clear(side, index, 'modalities'));
  const modalities = [...new Set(found.flatMap((record) => record ?? []))];
  if (modalities.length !== parts.length) return [];
  const compared = `/compare/${modalities
    .map(({ id }) => id)
    .sort()
    .join('-vs-')}/`;
  const name = modalities.map((modality) => modality.name).join(' and ');
  const conditions = [clear(parts.at(-1)?.[2] ?? '', index, 'conditions') ?? []].flat();
  return [
    ...conditions.map((condition) => ({
      href: `${compared}evidence/?condition=${condition.id}`,
      name: `${name}: ${condition.name}`,
      what: 'evidence side by side',
    })),
    { href: compared, name, what: 'side by side' },
    ...[...modalities, ...conditions].map((record) => hitOf({ record })),
  ];
}

/** "cbt for ptsd", "EMDR in depression". */
function aimIn(text: string, index: readonly Findable[]): Hit[] {
  const [, before = '', after = ''] = /^(.+?)\s+(?:for|in|with|against)\s+(.+)$/i.exec(text) ?? [];
  return aimAt(clear(before, index, 'modalities'), clear(after, index, 'conditions'));
}

function aimAt(modality: Findable | undefined, condition: Findable | undefined): Hit[] {
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

function beginsName(text: string, index: readonly Findable[], kind: FoundKind): Findable | undefined {
  const [best] = matchNames(text, ofKind(index, kind), 1, LITERAL);
  return best && best.rank < BEGUN && !best.isLeadIn && !ALONE.test(text) ? best.record : undefined;
}

function ofKind(index: readonly Findable[], kind: FoundKind): Findable[] {
  return index.filter((record) => record.kind === kind);
}

function clear(text: string, index: readonly Findable[], kind: FoundKind): Findable | undefined {
  if (!saysSomething(text)) return undefined;
  const [best, second] = matchNames(text, ofKind(index, kind), 2);
  if (!best || (best.isLeadIn && best.rank > WHOLE)) return undefined;
  return best.rank <= CLEAR || best.rank !== second?.rank ? best.record : undefined;
}
