// /guidelines/ and /guidelines/<id>/: which bodies speak, in which editions, and what each edition says.

import { claimsOf } from '../../catalog/claims.ts';
import { readingShares } from '../../catalog/reading-shares.ts';
import { citations } from '../../compare/readings.ts';
import { termsIn } from '../../compare/terms.ts';
import { isCurrent } from '../../evidence/statements.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import { COVERAGE, POPULATIONS, VERDICTS } from '../../schema/evidence-words.ts';
import type { Guideline, Recommendation } from '../../schema/guideline.ts';
import { citationsIn } from '../../schema/prose.ts';
import { Citations } from '../components/Citations.tsx';
import { Cited } from '../components/Cited.tsx';
import { InlineProse, Prose } from '../components/Prose.tsx';
import type { Page } from '../page.ts';
import { sourcesOf } from '../views/cited-sources.ts';
import { recordOr404 } from '../views/record-or-404.tsx';

export const guidelinesPage: Page = {
  pattern: '/guidelines/',
  addresses: () => ['/guidelines/'],
  answer: ({ catalog }) => ({
    is: 'page',
    status: 200,
    title: 'Guidelines',
    description: 'The bodies that recommend psychotherapies, their editions, and what each says.',
    json: '/api/v1/guidelines.json',
    body: <GuidelinesBody catalog={catalog} />,
  }),
};

function GuidelinesBody({ catalog }: { catalog: Catalog }) {
  const bodies = Object.values(catalog.bodies);
  const registries = bodies.filter((body) => body.kind === 'registry');
  return (
    <>
      <h1>Guidelines</h1>
      <p class="lede">
        Who says what of which therapy, edition by edition. A superseded edition stays visible and counts for nothing. A
        registry lists programmes; it does not recommend.
      </p>
      <p class="lead">
        Where a body names a class of therapies, <a href="/classes/">a table</a> says which modalities fall under it,
        and who places them there.
      </p>
      <h2 id="bodies">Bodies</h2>
      {bodies
        .filter((body) => body.kind === 'guideline')
        .map((body) => (
          <Editions key={body.id} body={body} catalog={catalog} />
        ))}
      <h2 id="registries">Registries</h2>
      {registries.map((body) => (
        <Editions key={body.id} body={body} catalog={catalog} />
      ))}
    </>
  );
}

function Editions({ body, catalog }: { body: Catalog['bodies'][string]; catalog: Catalog }) {
  const editions = Object.values(catalog.guidelines)
    .filter((guideline) => guideline.body === body.id)
    .sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1));
  return (
    <section aria-labelledby={body.id}>
      <h3 id={body.id}>
        {body.name} <small>{body.place}</small>
      </h3>
      {editions.length === 0 && <p class="absent">No statement of this body could be read so far.</p>}
      <ul class="plain index">
        {editions.map((guideline) => (
          <li key={guideline.id}>
            <a href={`/guidelines/${guideline.id}/`}>{guideline.name}</a> {guideline.year}
            {!isCurrent(guideline) && <em class="absent"> superseded</em>}
            <span class="aside">
              {' '}
              {guideline.recommendations.length === 1
                ? '1 statement'
                : `${guideline.recommendations.length} statements`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export const guidelinePage: Page = {
  pattern: '/guidelines/:id/',
  addresses: ({ guidelines }) => Object.keys(guidelines).map((id) => `/guidelines/${id}/`),
  answer: ({ catalog, params }) =>
    recordOr404(catalog, 'guidelines', params.id, (guideline) => ({
      is: 'page',
      status: 200,
      title: `${catalog.bodies[guideline.body]?.label} ${guideline.year}: ${guideline.name}`,
      description: `What ${catalog.bodies[guideline.body]?.name} said in ${guideline.year}, statement by statement.`,
      styles: ['pages', 'evidence', 'opened'],
      json: `/api/v1/guidelines/${guideline.id}.json`,
      jsonLd: { '@type': 'MedicalGuideline', name: guideline.name, guidelineDate: String(guideline.year) },
      reading: readingShares(claimsOf(catalog, 'guidelines', guideline.id), catalog),
      body: <GuidelineBody guideline={guideline} catalog={catalog} />,
    })),
};

function GuidelineBody({ guideline, catalog }: { guideline: WithId<Guideline>; catalog: Catalog }) {
  const { name, year, about, scale, covers, recommendations, superseded, supersededBy, confirmed, note, source } =
    guideline;
  const body = catalog.bodies[guideline.body];
  const later = supersededBy === undefined ? undefined : catalog.guidelines[supersededBy];
  const sources = sourcesOfGuideline(guideline, catalog);
  return (
    <Cited sources={sources} terms={termsIn(textsOf(guideline), catalog.terms)}>
      <h1 class="long">{name}</h1>
      <p class="lead">
        {body?.name}, {body?.place}. {year}
        <Citations of={[{ source }]} />
      </p>
      {!isCurrent(guideline) && (
        <p class="problem">
          Superseded: it is shown, and counts for nothing.{' '}
          {later && (
            <>
              Its place was taken by <a href={`/guidelines/${later.id}/`}>{later.name}</a> ({later.year}).{' '}
            </>
          )}
          {superseded && <InlineProse text={superseded} />}
        </p>
      )}
      <div class="text">
        <Prose text={about} />
        {confirmed && <p class="aside">Seen to be in force in {confirmed}.</p>}
        {note && (
          <p class="aside">
            <InlineProse text={note} />
          </p>
        )}
      </div>
      <section aria-labelledby="says">
        <h2 id="says">What it says</h2>
        {recommendations.length === 0 && <p class="absent">No statement on a modality of the catalog was read.</p>}
        <ul class="plain index">
          {recommendations.map((r) => (
            <li key={r.id} id={r.id}>
              <Statement recommendation={r} guideline={guideline} catalog={catalog} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="words">
        <h2 id="words">Its words, and what they mean here</h2>
        <dl class="rows one">
          {scale.map(({ words, verdict, cite }) => (
            <div key={words}>
              <dt>“{words}”</dt>
              <dd>
                {VERDICTS[verdict]}
                <Citations of={citations(cite)} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="covers">
        <h2 id="covers">What was read of it</h2>
        <dl class="rows one">
          {covers.map(({ condition, population, read, text }) => (
            <div key={condition + population}>
              <dt>
                <a href={`/conditions/${condition}/`}>{catalog.conditions[condition]?.name}</a>,{' '}
                {POPULATIONS[population]}
              </dt>
              <dd>
                <p>{COVERAGE[read]}</p>
                {text && <Prose text={text} />}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </Cited>
  );
}

function Statement({
  recommendation: r,
  guideline,
  catalog,
}: {
  recommendation: Recommendation;
  guideline: Guideline;
  catalog: Catalog;
}) {
  const verdict = guideline.scale.find((grade) => grade.words === r.words)?.verdict;
  return (
    <>
      {r.modality ? (
        <a href={`/modalities/${r.modality}/`}>{catalog.modalities[r.modality]?.name}</a>
      ) : (
        <a href={`/classes/#${r.class}`}>{catalog.classes[r.class ?? '']?.name}</a>
      )}{' '}
      for <a href={`/conditions/${r.condition}/`}>{catalog.conditions[r.condition]?.name}</a>,{' '}
      {r.group ?? POPULATIONS[r.population]}
      <p>
        “{r.words}”{verdict && ` · ${VERDICTS[verdict]}`}
        {r.strength && ` · strength: ${r.strength}`}
        {r.certainty && ` · certainty: ${r.certainty}`}
        {r.class && ' · named as a class'}
        {r.secondHand && ' · read only as others restate it, so it is not counted'}
      </p>
      <p class="aside">
        <InlineProse text={r.text} />
      </p>
    </>
  );
}

function sourcesOfGuideline(guideline: Guideline, { sources }: Catalog) {
  const { source, about, scale, covers, recommendations, superseded, note } = guideline;
  const texts = [about, superseded, note, ...covers.map((c) => c.text), ...recommendations.map((r) => r.text)];
  const cited = texts.flatMap((text) => citationsIn(text ?? ''));
  const graded = scale.flatMap(({ cite }) => citations(cite));
  return sourcesOf([source, ...[...cited, ...graded].map((c) => c.source)], sources);
}

/** Its prose in the order in which the page shows it. */
function textsOf({ superseded, about, note, recommendations, covers }: Guideline): (string | undefined)[] {
  return [superseded, about, note, ...recommendations.map((r) => r.text), ...covers.map((c) => c.text)];
}
