// /glossary/: every term, from A to Z, with its sources.
import { claimsOfKind } from '../../catalog/claims-about.ts';
import { readingShares } from '../../catalog/reading-shares.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { Cited } from '../components/Cited.tsx';
import { InlineLinks } from '../components/InlineLinks.tsx';
import { Prose } from '../components/Prose.tsx';
import type { Page } from '../page.ts';
import { citedSources } from '../views/cited-sources.ts';

export const glossaryPage: Page = {
  pattern: '/glossary/',
  addresses: () => ['/glossary/'],
  answer: ({ catalog }) => ({
    is: 'page',
    status: 200,
    title: 'Glossary',
    description: 'The terms of these pages, in our own words, each with its source.',
    json: '/api/v1/terms.json',
    jsonLd: { '@type': 'DefinedTermSet', name: 'Glossary of Counterpoint' },
    reading: readingShares(claimsOfKind(catalog, 'terms'), catalog),
    body: <GlossaryBody catalog={catalog} />,
  }),
};

function GlossaryBody({ catalog }: { catalog: Catalog }) {
  const byName = (a: { name: string }, b: { name: string }) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1);
  const terms = Object.values(catalog.terms).sort(byName);
  const letters = [...new Set(terms.map(({ name }) => initialOf(name)))];
  const sources = citedSources(
    terms.map((t) => t.text),
    catalog,
  );
  return (
    <Cited sources={sources}>
      <h1>Glossary</h1>
      <p class="lede">
        {terms.length} terms in our own words. Where one is first met on a page it can be opened there.
      </p>
      <nav class="letters" aria-label="Letters">
        {letters.map((letter) => (
          <a key={letter} href={`#letter-${letter}`}>
            {letter}
          </a>
        ))}
      </nav>
      {letters.map((letter) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <dl class="rows one">
            {terms
              .filter(({ name }) => initialOf(name) === letter)
              .map(({ id, name, text, see }) => (
                <div key={id} id={id}>
                  <dt>{name}</dt>
                  <dd>
                    <Prose text={text} />
                    {see.length > 0 && (
                      <p class="aside">
                        See{' '}
                        <InlineLinks
                          to={see.map((other) => ({
                            id: other,
                            name: catalog.terms[other]?.name ?? other,
                            href: `#${other}`,
                          }))}
                        />
                      </p>
                    )}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Cited>
  );
}

function initialOf(name: string): string {
  return name.charAt(0).toUpperCase();
}
