// /traditions/ and /traditions/<id>/: families of modalities.

import { claimsAboutTradition } from '../../catalog/claims-about.ts';
import { readingShares } from '../../catalog/reading-shares.ts';
import { termsIn } from '../../compare/terms.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import { plainText } from '../../schema/prose.ts';
import type { Tradition } from '../../schema/tradition.ts';
import { Cited } from '../components/Cited.tsx';
import { InlineProse, Prose } from '../components/Prose.tsx';
import type { Page } from '../page.ts';
import { citedSources } from '../views/cited-sources.ts';
import { recordOr404 } from '../views/record-or-404.tsx';

export const traditionsPage: Page = {
  pattern: '/traditions/',
  addresses: () => ['/traditions/'],
  answer: ({ catalog }) => ({
    is: 'page',
    status: 200,
    title: 'Traditions',
    description: 'Families of modalities, and who belongs to which.',
    json: '/api/v1/traditions.json',
    body: (
      <>
        <h1>Traditions</h1>
        <p class="lede">Families of modalities. A modality may stand in several; its page says who classifies it so.</p>
        <ul class="plain index">
          {Object.values(catalog.traditions).map(({ id, name, summary }) => (
            <li key={id}>
              <a href={`/traditions/${id}/`}>{name}</a> <span class="aside">{plainText(summary)}</span>
            </li>
          ))}
        </ul>
      </>
    ),
  }),
};

export const traditionPage: Page = {
  pattern: '/traditions/:id/',
  addresses: ({ traditions }) => Object.keys(traditions).map((id) => `/traditions/${id}/`),
  answer: ({ catalog, params }) =>
    recordOr404(catalog, 'traditions', params.id, (tradition) => ({
      is: 'page',
      status: 200,
      title: `${tradition.name} tradition`,
      description: plainText(tradition.summary),
      json: `/api/v1/traditions/${tradition.id}.json`,
      reading: readingShares(claimsAboutTradition(catalog, tradition.id), catalog),
      body: <TraditionBody tradition={tradition} catalog={catalog} />,
    })),
};

function TraditionBody({ tradition, catalog }: { tradition: WithId<Tradition>; catalog: Catalog }) {
  const members = Object.values(catalog.modalities).flatMap((modality) =>
    modality.traditions.flatMap(({ tradition: id, says }, i) =>
      id === tradition.id ? [{ modality, says, primary: i === 0 }] : [],
    ),
  );
  const texts = [tradition.summary, tradition.disputes ?? '', ...members.map((m) => m.says)];
  const sources = citedSources(texts, catalog);
  return (
    <Cited sources={sources} terms={termsIn(texts, catalog.terms)}>
      <h1>{tradition.name}</h1>
      <div class="lede">
        <Prose text={tradition.summary} />
      </div>
      {tradition.disputes && (
        <>
          <h2>What is disputed</h2>
          <Prose text={tradition.disputes} />
        </>
      )}
      <h2>Modalities</h2>
      {members.length === 0 && <p class="absent">None of this catalog yet.</p>}
      <ul class="plain subset">
        {members.map(({ modality, says, primary }) => (
          <li key={modality.id}>
            <a href={`/modalities/${modality.id}/`}>{modality.name}</a> {primary ? '' : <small>(also)</small>}
            <p class="aside">
              <InlineProse text={says} />
            </p>
          </li>
        ))}
      </ul>
    </Cited>
  );
}
