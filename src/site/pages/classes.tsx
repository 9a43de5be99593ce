// /classes/: the classes of therapies that bodies and reviews name, and which modalities fall under each, and who says so.
import { claimsOfKind } from '../../catalog/claims-about.ts';
import { readingShares } from '../../catalog/reading-shares.ts';
import { termsIn } from '../../compare/terms.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { Cited } from '../components/Cited.tsx';
import { InlineProse } from '../components/Prose.tsx';
import type { Page } from '../page.ts';
import { citedSources } from '../views/cited-sources.ts';

export const classesPage: Page = {
  pattern: '/classes/',
  addresses: () => ['/classes/'],
  answer: ({ catalog }) => ({
    is: 'page',
    status: 200,
    title: 'Classes of therapies',
    description:
      'Classes such as trauma-focused CBT, as bodies and reviews name them, and which modalities fall under each.',
    json: '/api/v1/classes.json',
    reading: readingShares(claimsOfKind(catalog, 'classes'), catalog),
    body: <ClassesBody catalog={catalog} />,
  }),
};

function ClassesBody({ catalog }: { catalog: Catalog }) {
  const classes = Object.values(catalog.classes);
  const texts = classes.flatMap((c) => [c.definition, ...c.members.map((m) => m.text)]);
  const sources = citedSources(texts, catalog);
  return (
    <Cited sources={sources} terms={termsIn(texts, catalog.terms)}>
      <h1>Classes of therapies</h1>
      <p class="lede">
        A guideline or a review often names a class and not a therapy. What it says then holds for the class; it is
        shown with each modality below, and always marked “named as a class”.
      </p>
      <dl class="rows one">
        {classes.map(({ id, name, definition, members }) => (
          <div key={id} id={id}>
            <dt>{name}</dt>
            <dd>
              <p>
                <InlineProse text={definition} />
              </p>
              {members.length === 0 && <p class="absent">No modality of the catalog is placed under it.</p>}
              <ul class="plain">
                {members.map(({ modality, text }) => (
                  <li key={modality}>
                    <a href={`/modalities/${modality}/`}>{catalog.modalities[modality]?.name}</a>{' '}
                    <span class="aside">
                      <InlineProse text={text} />
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Cited>
  );
}
