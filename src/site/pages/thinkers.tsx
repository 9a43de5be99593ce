// /thinkers/ and /thinkers/<id>/: whose ideas modalities rest on.

import { claimsAboutThinker } from '../../catalog/claims-about.ts';
import { readingShares } from '../../catalog/reading-shares.ts';
import { citations } from '../../compare/readings.ts';
import { termsIn } from '../../compare/terms.ts';
import { isAbsent } from '../../schema/absence.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import { plainText } from '../../schema/prose.ts';
import type { Thinker } from '../../schema/thinker.ts';
import { THINKER_KINDS } from '../../schema/vocabulary.ts';
import { AbsentValue } from '../components/AbsentValue.tsx';
import { Citations } from '../components/Citations.tsx';
import { Cited } from '../components/Cited.tsx';
import { InlineProse, Prose } from '../components/Prose.tsx';
import { SourceLine } from '../components/SourceList.tsx';
import type { Page } from '../page.ts';
import { sourcesIn, sourcesOf } from '../views/cited-sources.ts';
import { recordOr404 } from '../views/record-or-404.tsx';
import { yearsText } from '../views/years-text.ts';

export const thinkersPage: Page = {
  pattern: '/thinkers/',
  addresses: () => ['/thinkers/'],
  answer: ({ catalog }) => ({
    is: 'page',
    status: 200,
    title: 'Thinkers and schools',
    description: 'The thinkers and schools whose ideas modalities rest on, and which modalities rest on each.',
    json: '/api/v1/thinkers.json',
    body: <ThinkersBody catalog={catalog} />,
  }),
};

function ThinkersBody({ catalog }: { catalog: Catalog }) {
  const all = Object.values(catalog.thinkers);
  return (
    <>
      <h1>Thinkers and schools</h1>
      <p class="lede">
        Whose ideas modalities rest on. Two modalities share a root where both records name the same one.
      </p>
      {Object.keys(THINKER_KINDS).map((kind) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>{kind === 'person' ? 'People' : 'Schools and movements'}</h2>
          <ul class="plain index">
            {all
              .filter((thinker) => thinker.kind === kind)
              .sort((a, b) => startOf(a) - startOf(b) || (a.name < b.name ? -1 : 1))
              .map((thinker) => (
                <li key={thinker.id}>
                  <a href={`/thinkers/${thinker.id}/`}>{thinker.name}</a> <small>{yearsText(thinker)}</small>
                  <span class="aside">
                    {restingOn(thinker.id, catalog)
                      .map((m) => m.label)
                      .join(' · ') || 'Named in questions only'}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function startOf({ years }: Thinker): number {
  return isAbsent(years) ? Number.POSITIVE_INFINITY : years.start;
}

function restingOn(id: string, { modalities }: Catalog) {
  return Object.values(modalities).filter((modality) => modality.roots.some((root) => root.thinker === id));
}

export const thinkerPage: Page = {
  pattern: '/thinkers/:id/',
  addresses: ({ thinkers }) => Object.keys(thinkers).map((id) => `/thinkers/${id}/`),
  answer: ({ catalog, params }) =>
    recordOr404(catalog, 'thinkers', params.id, (thinker) => ({
      is: 'page',
      status: 200,
      title: thinker.name,
      description: plainText(thinker.idea),
      json: `/api/v1/thinkers/${thinker.id}.json`,
      ...(thinker.kind === 'person' ? { jsonLd: { '@type': 'Person', name: thinker.name } } : {}),
      reading: readingShares(claimsAboutThinker(catalog, thinker.id), catalog),
      body: <ThinkerBody thinker={thinker} catalog={catalog} />,
    })),
};

function ThinkerBody({ thinker, catalog }: { thinker: WithId<Thinker>; catalog: Catalog }) {
  const resting = restingOn(thinker.id, catalog);
  const ideaOf = (m: (typeof resting)[number]) => m.roots.find((root) => root.thinker === thinker.id)?.idea ?? '';
  const positions = Object.values(catalog.questions).flatMap((question) =>
    question.thinkers.filter((t) => t.thinker === thinker.id).map((t) => ({ question, ...t })),
  );
  const texts = [
    thinker.idea,
    ...thinker.works.map((work) => work.text),
    ...resting.map(ideaOf),
    ...positions.map((p) => p.text),
  ];
  const yearsCite = isAbsent(thinker.years) ? [] : citations(thinker.years.cite);
  const cited = [
    ...(isAbsent(thinker.years) ? sourcesIn(thinker.years.note) : []),
    ...yearsCite.map((c) => c.source),
    ...sourcesIn(...texts),
  ];
  const sources = sourcesOf(cited, catalog.sources);
  return (
    <Cited sources={sources} terms={termsIn(texts, catalog.terms)}>
      <h1>{thinker.name}</h1>
      {isAbsent(thinker.years) ? (
        <AbsentValue absent={thinker.years} />
      ) : (
        <p class="lead">
          {yearsText(thinker)}
          <Citations of={yearsCite} />
        </p>
      )}
      <div class="lede">
        <Prose text={thinker.idea} />
      </div>
      <section aria-labelledby="works">
        <h2 id="works">Where the idea is set out</h2>
        <ul class="plain bibliography">
          {thinker.works.map(({ source, text }) => {
            const work = catalog.sources[source];
            return (
              work && (
                <li key={source}>
                  <SourceLine source={work} /> {text && <InlineProse text={text} />}
                </li>
              )
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="resting">
        <h2 id="resting">Modalities that rest on this idea</h2>
        {resting.length === 0 && <p class="absent">None of this catalog names it as a root.</p>}
        <dl class="rows one">
          {resting.map((modality) => (
            <div key={modality.id}>
              <dt>
                <a href={`/modalities/${modality.id}/`}>{modality.name}</a>
              </dt>
              <dd>
                <Prose text={ideaOf(modality)} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {positions.length > 0 && (
        <section aria-labelledby="positions">
          <h2 id="positions">On contested questions</h2>
          <dl class="rows one">
            {positions.map(({ question, text }) => (
              <div key={question.id}>
                <dt>
                  <a href={`/questions/${question.id}/`}>{question.name}</a>
                </dt>
                <dd>
                  <Prose text={text} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </Cited>
  );
}
