// Each record speaks for itself: no sentence of some length stands in two of them.
import type { Path } from '../catalog/entry.ts';
import type { Catalog } from '../schema/catalog.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';
import type { Rule } from './rule.ts';
import { ownTexts, wordsOf } from './texts.ts';

/** From here on a sentence is too long to be the same by chance. */
const FEWEST_WORDS = 9;

/**
 * What is meant to be the same wherever the same is so: the note on an absence, what was read of a guideline, why a
 * modality falls under a class, who did a study, and the question at issue. Searches are lists, and one search may be
 * for several pairs.
 */
const MAY_RECUR = new Set<PropertyKey>(['note', 'covers', 'members', 'allegiance', 'point']);

export const noSentenceTwice: Rule = {
  name: 'no-sentence-twice',
  check: (entry, catalog) =>
    sentencesOf(catalog, entry.kind, entry.id).flatMap(({ path, words, says, voice }) => {
      const first = firstSaid(catalog).get(words);
      return first === undefined || first.voice === voice
        ? []
        : [
            entry.problem(
              path,
              `${path.join('.')} says what ${first.record} says in ${first.path.join('.')}, word for word: "${says}" Say it of this record, or where it belongs.`,
            ),
          ];
    }),
};

interface Said {
  path: Path;
  /** The sentence as it is compared. */
  words: string;
  says: string;
  record: string;
  /** Who may repeat it: the record, or the findings of one source, whose design is one. */
  voice: string;
}

function sentencesOf(catalog: Catalog, kind: Kind, id: string): Said[] {
  if (kind === 'searches') return [];
  const record = `${kind}/${id}`;
  const finding = kind === 'findings' ? catalog.findings[id] : undefined;
  const voice = finding ? `sources/${finding.source}` : record;
  return ownTexts(kind, catalog[kind][id])
    .filter(({ path }) => !path.some((key) => MAY_RECUR.has(key)))
    .flatMap(({ path, text }) =>
      text.split(/(?<=[.!?]["”’)]*)\s+/).flatMap((says) => {
        const words = wordsOf(says);
        return words.length < FEWEST_WORDS ? [] : [{ path, words: words.join(' '), says, record, voice }];
      }),
    );
}

const known = new WeakMap<Catalog, ReadonlyMap<string, Said>>();

/** Sentence → where it stands first; found once for each catalog. */
function firstSaid(catalog: Catalog): ReadonlyMap<string, Said> {
  const found = known.get(catalog) ?? readAll(catalog);
  known.set(catalog, found);
  return found;
}

function readAll(catalog: Catalog): ReadonlyMap<string, Said> {
  const first = new Map<string, Said>();
  // Object.keys forgets its key type; KINDS is a closed literal.
  for (const kind of Object.keys(KINDS) as Kind[])
    for (const id of Object.keys(catalog[kind]))
      for (const said of sentencesOf(catalog, kind, id)) if (!first.has(said.words)) first.set(said.words, said);
  return first;
}
