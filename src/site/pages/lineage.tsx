// /lineage/: who came from whom, as a drawing and in words, each line with its source.
import { claimsOnLineage } from '../../catalog/claims-about.ts';
import { readingShares } from '../../catalog/reading-shares.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { RELATIONS } from '../../schema/vocabulary.ts';
import { Cited } from '../components/Cited.tsx';
import { FamilyTreeView } from '../components/FamilyTreeView.tsx';
import { InlineLinks } from '../components/InlineLinks.tsx';
import { InlineProse } from '../components/Prose.tsx';
import type { Page } from '../page.ts';
import { citedSources } from '../views/cited-sources.ts';
import { familyTree } from '../views/family-tree.ts';
import { type Descent, descents } from '../views/kinship.ts';

export const lineagePage: Page = {
  pattern: '/lineage/',
  addresses: () => ['/lineage/'],
  answer: ({ catalog }) => ({
    is: 'page',
    status: 200,
    title: 'Lineage',
    description:
      'Which psychotherapy came from which, drawn along the years and told in words, each line with its source.',
    reading: readingShares(claimsOnLineage(catalog), catalog),
    body: <LineageBody catalog={catalog} />,
  }),
};

function LineageBody({ catalog }: { catalog: Catalog }) {
  const all = descents(catalog);
  const placed = new Set(all.flatMap(({ from, to }) => [from.id, to.id]));
  const without = Object.values(catalog.modalities).filter(({ id }) => !placed.has(id));
  const sources = citedSources(
    all.map(({ relation }) => relation.text),
    catalog,
  );
  return (
    <Cited sources={sources}>
      <h1>Lineage</h1>
      <p class="lede">
        Which modality came from which, as their records tell it with a source. A line says that one was made from
        another; to be older, or to have more descendants, is no merit.
      </p>
      {all.length === 0 ? (
        <p class="absent">No descent is recorded.</p>
      ) : (
        <>
          <FamilyTreeView tree={familyTree(all)} />
          <section aria-labelledby="told">
            <h2 id="told">In words</h2>
            <dl class="rows one">
              {all.map((descent) => (
                <Line key={`${descent.from.id} ${descent.to.id} ${descent.relation.kind}`} descent={descent} />
              ))}
            </dl>
          </section>
        </>
      )}
      {without.length > 0 && (
        <section aria-labelledby="without">
          <h2 id="without">Without a descent recorded here</h2>
          <p class="lead">
            Their roots in thinkers and schools stand on their own pages, and on <a href="/thinkers/">thinkers</a>.
          </p>
          <p>
            <InlineLinks to={without.map(({ id, name }) => ({ id, name, href: `/modalities/${id}/` }))} />
          </p>
        </section>
      )}
    </Cited>
  );
}

function Line({ descent: { from, to, relation } }: { descent: Descent }) {
  const [subject, object] = relation.kind === 'component-of' ? [from, to] : [to, from];
  return (
    <div>
      <dt>
        <a href={`/modalities/${to.id}/`}>{to.label}</a> <small>{to.origin.year}</small>
      </dt>
      <dd>
        <p>
          {subject === to ? '' : `${subject.label} `}
          {RELATIONS[relation.kind]} <a href={`/modalities/${object.id}/`}>{object === to ? 'it' : object.name}</a>{' '}
          <small>{from.origin.year}</small>
        </p>
        <p class="aside">
          <InlineProse text={relation.text} />
        </p>
      </dd>
    </div>
  );
}
