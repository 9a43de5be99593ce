// /critiques/: what adherents of one side have published against another, the oldest first, with the answers.
import { claimsOfKind } from '../../catalog/claims-about.ts';
import { readingShares } from '../../catalog/reading-shares.ts';
import { oldestFirst } from '../../compare/critics.ts';
import { termsIn } from '../../compare/terms.ts';
import { textOf } from '../../schema/absence.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { Answer } from '../components/Answer.tsx';
import { Cited } from '../components/Cited.tsx';
import { Prose } from '../components/Prose.tsx';
import type { Page } from '../page.ts';
import { citedSources } from '../views/cited-sources.ts';
import { nameOfSide } from '../views/critiques.ts';

export const critiquesPage: Page = {
  pattern: '/critiques/',
  addresses: () => ['/critiques/'],
  answer: ({ catalog }) => ({
    is: 'page',
    status: 200,
    title: 'Critiques',
    description: 'What adherents of one psychotherapy have published against another, and what was answered.',
    json: '/api/v1/critiques.json',
    reading: readingShares(claimsOfKind(catalog, 'critiques'), catalog),
    body: <CritiquesBody catalog={catalog} />,
  }),
};

function CritiquesBody({ catalog }: { catalog: Catalog }) {
  const critiques = oldestFirst(Object.values(catalog.critiques));
  const texts = critiques.flatMap(({ text, answer }) => [text, textOf(answer)]);
  return (
    <Cited sources={citedSources(texts, catalog)} terms={termsIn(texts, catalog.terms)}>
      <h1>Critiques</h1>
      <p class="lede">
        Published criticism of a modality or a tradition by adherents of another, as the critic would put it, with the
        answer that was found. Attributed, not judged.
      </p>
      <dl class="rows one">
        {critiques.map(({ id, point, from, against, text, answer }) => (
          <div key={id} id={id}>
            <dt>{point}</dt>
            <dd>
              <p class="by">
                {from.by}
                {(from.modality ?? from.tradition) && `, ${nameOfSide(from, catalog)}`}, of{' '}
                {against.modality ? (
                  <a href={`/modalities/${against.modality}/#critics`}>{nameOfSide(against, catalog)}</a>
                ) : (
                  nameOfSide(against, catalog)
                )}
              </p>
              <Prose text={text} />
              <Answer answer={answer} />
            </dd>
          </div>
        ))}
      </dl>
    </Cited>
  );
}
