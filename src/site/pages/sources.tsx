// /sources/ and /sources/<id>/: what everything rests on, what was read of it, and where it is used.
import { usesOfSources } from '../../catalog/uses.ts';
import { sourceItem } from '../../cite/csl-item.ts';
import type { References } from '../../cite/styled.ts';
import { authorsText } from '../../schema/authors.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import { copyAt, isAtCopies } from '../../schema/copies.ts';
import { listsBy } from '../../schema/lists.ts';
import type { Source } from '../../schema/source.ts';
import { READ, type ReadDepth, SOURCE_TYPES, UNSIGNED_PAGES } from '../../schema/vocabulary.ts';
import { Citing } from '../components/Citing.tsx';
import { SourceLine } from '../components/SourceList.tsx';
import type { Page } from '../page.ts';
import { recordAddress } from '../views/record-address.ts';
import { recordOr404 } from '../views/record-or-404.tsx';

export const sourcesPage: Page = {
  pattern: '/sources/',
  addresses: () => ['/sources/'],
  answer: ({ catalog }) => ({
    is: 'page',
    status: 200,
    title: 'Sources',
    description: 'Every source that a claim of Counterpoint rests on, with what was read of it.',
    json: '/api/v1/sources.json',
    body: <SourcesBody catalog={catalog} />,
  }),
};

function SourcesBody({ catalog }: { catalog: Catalog }) {
  const sources = Object.values(catalog.sources).sort(byAuthor);
  const depths = (Object.keys(READ) as ReadDepth[]).reverse();
  return (
    <>
      <h1>Sources</h1>
      <p class="lede">
        {sources.length} sources. What was read:{' '}
        {depths
          .map((depth) => `${READ[depth]} of ${sources.filter((s) => s.checked?.read === depth).length}`)
          .join('; ')}
        .
      </p>
      <p class="lead">
        Opened a second time: {sources.filter((s) => s.checked?.again).length}. Read on pages that nobody answers for:{' '}
        {sources.filter((s) => s.checked?.page).length}; what is said of a modality may not rest on such a page alone,
        unless it says whose account it is.
      </p>
      {byLetter(sources).map(([letter, here]) => (
        <details key={letter} id={letter} class="initial">
          <summary>
            {letter} <span class="aside">{here.length}</span>
          </summary>
          <ul class="plain bibliography">
            {here.map((source) => (
              <li key={source.id}>
                <SourceLine source={source} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

/** By the first letter of the first author, in the order given; what begins with none stands last. */
function byLetter(sources: readonly WithId<Source>[]): [letter: string, sources: readonly WithId<Source>[]][] {
  const letterOf = (source: WithId<Source>) => {
    const [first = ''] = authorsText(source).normalize('NFKD').toUpperCase();
    return /[A-Z]/.test(first) ? first : 'others';
  };
  return [...listsBy(sources, (source) => [letterOf(source)])].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** As in a bibliography: by the first author, then by year. Compared by code points, so that no machine's language matters. */
function byAuthor(a: WithId<Source>, b: WithId<Source>): number {
  const key = (source: WithId<Source>) =>
    `${authorsText(source).normalize('NFKD').toLowerCase()} ${source.issued ?? ''} ${source.id}`;
  return key(a) < key(b) ? -1 : 1;
}

export const sourcePage: Page = {
  pattern: '/sources/:id/',
  addresses: ({ sources }) => Object.keys(sources).map((id) => `/sources/${id}/`),
  answer: ({ catalog, references, params }) =>
    recordOr404(catalog, 'sources', params.id, (source) => ({
      is: 'page',
      status: 200,
      title: source.title,
      description: `${source.title}: what was read of it, and which claims rest on it.`,
      json: `/api/v1/sources/${source.id}.json`,
      jsonLd: deriveJsonLd(source),
      body: <SourceBody source={source} catalog={catalog} references={references} />,
    })),
};

interface BodyProps {
  source: WithId<Source>;
  catalog: Catalog;
  references: References;
}

function SourceBody({ source, catalog, references }: BodyProps) {
  const { checked, DOI, PMID, ISBN } = source;
  const uses = usesOfSources(catalog).get(source.id) ?? [];
  const details: [string, string | undefined][] = [
    [
      'Authors',
      source.author.map((a) => ('literal' in a ? a.literal : [a.given, a.family].filter(Boolean).join(' '))).join(', '),
    ],
    ['Year', source.original ? `${source.issued} (first ${source.original})` : String(source.issued ?? 'not dated')],
    ['Type', SOURCE_TYPES[source.type]],
    ['In', source['container-title']],
    ['Edition', source.edition],
    ['Publisher', source.publisher],
    [
      'Volume, issue, pages',
      [source.volume, source.issue && `(${source.issue})`, source.page].filter(Boolean).join(' ') || undefined,
    ],
    ['ISBN', ISBN],
  ];
  const links: [string, string][] = [
    ...(DOI ? [['DOI', `https://doi.org/${DOI}`] as [string, string]] : []),
    ...(PMID ? [['PubMed', `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`] as [string, string]] : []),
    ...(source.URL ? [['Address', source.URL] as [string, string]] : []),
  ];
  return (
    <>
      <h1 class="long">{source.title}</h1>
      <dl class="rows one">
        {details.map(
          ([term, text]) =>
            text && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
        {links.map(([term, href]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <a class="long" href={href} rel="noreferrer">
                {href}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      {checked && (
        <section aria-labelledby="read">
          <h2 id="read">What was read</h2>
          <p>
            On {checked.on}: {READ[checked.read]}, <ReadAt address={checked.at} />
            {checked.page && <>, {UNSIGNED_PAGES[checked.page]}</>}.
          </p>
          <p>{checked.saw}</p>
          {checked.again && (
            <p>
              Read again on {checked.again.on}, by a second reader: {checked.again.found}
            </p>
          )}
        </section>
      )}
      <section aria-labelledby="cite">
        <h2 id="cite">Cite it</h2>
        <Citing item={sourceItem(source)} name={source.id} styled={references.source(source.id)} />
      </section>
      <section aria-labelledby="uses">
        <h2 id="uses">Where it is used</h2>
        {uses.length === 0 && <p class="absent">Nowhere at present.</p>}
        <ul class="plain subset">
          {uses.map(({ kind, id, name, fields }) => (
            <li key={`${kind}/${id}`}>
              <a href={recordAddress(catalog, kind, id)}>{name}</a> <span class="aside">{fields.join(', ')}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function ReadAt({ address }: { address: string }) {
  if (isAtCopies(address)) return <>{copyAt(address)}</>;
  return (
    <>
      at{' '}
      <a class="long" href={address} rel="noreferrer">
        {address}
      </a>
    </>
  );
}

function deriveJsonLd(source: WithId<Source>): object {
  const type = {
    'article-journal': 'ScholarlyArticle',
    book: 'Book',
    chapter: 'Chapter',
    report: 'Report',
    thesis: 'Thesis',
    dataset: 'Dataset',
  }[source.type as string];
  return {
    '@type': type ?? 'CreativeWork',
    name: source.title,
    ...(source.issued === undefined ? {} : { datePublished: String(source.issued) }),
    author: source.author.map((a) =>
      'literal' in a
        ? { '@type': 'Organization', name: a.literal }
        : { '@type': 'Person', familyName: a.family, ...(a.given ? { givenName: a.given } : {}) },
    ),
    ...(source.DOI ? { sameAs: `https://doi.org/${source.DOI}` } : {}),
    ...(source.ISBN ? { isbn: source.ISBN } : {}),
  };
}
