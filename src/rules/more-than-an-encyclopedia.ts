// What is said of a modality rests on more than a page that nobody answers for, or says whose account it is.
import { claimsOf } from '../catalog/claims.ts';
import type { Entry } from '../catalog/entry.ts';
import type { Problem } from '../catalog/problem.ts';
import type { Catalog } from '../schema/catalog.ts';
import { UNSIGNED_PAGES } from '../schema/vocabulary.ts';
import type { Rule } from './rule.ts';

type Page = keyof typeof UNSIGNED_PAGES;

/** Words by which a sentence says whose account it is. */
const NAMED: Record<Page, RegExp> = {
  'open-encyclopedia': /encyclopa?edia|\bwiki/i,
  'study-aid': /flash ?cards|\bquiz|\bstudents?\b|\bstudy (guide|notes|page|text)|preparation text/i,
  'unsigned-digest': /\bdigest\b|\bdictionary|\bdirectory|\blexicon|\blibrary|reference page/i,
};

/** What such a page calls itself. */
const ITSELF: readonly [Page, RegExp][] = [
  ['open-encyclopedia', /wiki/i],
  ['study-aid', /flash ?cards|quiz/i],
];

export const moreThanAnEncyclopedia: Rule = {
  name: 'more-than-an-encyclopedia',
  check: (entry, catalog) => [...onSuchAlone(entry, catalog), ...unmarked(entry, catalog)],
};

function onSuchAlone(entry: Entry, catalog: Catalog): Problem[] {
  if (entry.kind !== 'modalities') return [];
  return claimsOf(catalog, entry.kind, entry.id).flatMap(({ path, says, rests }) => {
    const pages = rests.map(({ source }) => catalog.sources[source]?.checked?.page);
    const [page] = pages;
    if (!page || pages.some((one) => !one || NAMED[one].test(says))) return [];
    const ids = rests.map(({ source }) => source).join(', ');
    return [
      entry.problem(
        path,
        `${path.join('.')} rests on ${ids} alone, ${UNSIGNED_PAGES[page]}: cite a text by its founder, an association, a publisher, a review or a textbook, or say in the sentence whose account it is.`,
      ),
    ];
  });
}

function unmarked(entry: Entry, catalog: Catalog): Problem[] {
  const source = entry.kind === 'sources' ? catalog.sources[entry.id] : undefined;
  if (!source?.checked || source.checked.page) return [];
  const name = [source.title, ...source.author.map((author) => ('literal' in author ? author.literal : ''))].join(' ');
  return ITSELF.filter(([, itself]) => itself.test(name)).map(([page]) =>
    entry.problem(['checked'], `checked is of ${UNSIGNED_PAGES[page]}, by its own name: write "page: ${page}".`),
  );
}
