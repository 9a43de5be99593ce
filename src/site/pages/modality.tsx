// /modalities/<id>/: everything that is said of one modality.
import { comparePath } from '../../address/compare-path.ts';
import { describe } from '../../compare/describe.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import { plainText } from '../../schema/citation.ts';
import type { Modality } from '../../schema/modality.ts';
import { CellView } from '../components/CellView.tsx';
import { NumberingContext, numberSources } from '../components/numbering.ts';
import { InlineProse } from '../components/Prose.tsx';
import { SourceList } from '../components/SourceList.tsx';
import { Treats } from '../components/Treats.tsx';
import type { Page } from '../page.ts';
import { recordOr404 } from '../views/record-or-404.tsx';

export const modalityPage: Page = {
  pattern: '/modalities/:id/',
  addresses: ({ modalities }) => Object.keys(modalities).map((id) => `/modalities/${id}/`),
  answer: ({ catalog, params }) =>
    recordOr404(catalog, 'modalities', params.id, (modality) => ({
      is: 'page',
      status: 200,
      title: modality.name,
      description: plainText(modality.summary),
      json: `/api/v1/modalities/${modality.id}.json`,
      jsonLd: {
        '@type': 'PsychologicalTreatment',
        name: modality.name,
        alternateName: modality.aliases,
        description: plainText(modality.summary),
      },
      body: <ModalityBody modality={modality} catalog={catalog} />,
    })),
};

function ModalityBody({ modality, catalog }: { modality: WithId<Modality>; catalog: Catalog }) {
  const { sections, sources } = describe(catalog, modality);
  const others = Object.values(catalog.modalities).filter((other) => other.id !== modality.id);
  return (
    <NumberingContext.Provider value={numberSources(sources)}>
      <h1>{modality.name}</h1>
      {modality.aliases.length > 0 && <p class="lead">Also: {modality.aliases.join(', ')}</p>}
      <p class="lede">
        <InlineProse text={modality.summary} />
      </p>
      {sections.slice(0, 2).map((section) => (
        <OneSection key={section.id} section={section} />
      ))}
      <Conditions modality={modality} catalog={catalog} />
      {sections.slice(2).map((section) => (
        <OneSection key={section.id} section={section} />
      ))}
      <section aria-labelledby="beside">
        <h2 id="beside">Beside another</h2>
        <ul class="columns">
          {others.map(({ id, name }) => (
            <li key={id}>
              <a href={comparePath([modality.id, id])}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
      <p class="lead">
        Last reviewed {modality.reviewed.on}: {modality.reviewed.by}.
      </p>
      <SourceList sources={sources} />
    </NumberingContext.Provider>
  );
}

function OneSection({ section }: { section: ReturnType<typeof describe>['sections'][number] }) {
  return (
    <section aria-labelledby={section.id}>
      <h2 id={section.id}>{ALONE[section.id] ?? section.title}</h2>
      <dl class="rows one">
        {section.rows.map(({ id, title, cell }) => (
          <div key={id} id={`row-${id}`}>
            <dt>{title}</dt>
            <dd>
              <CellView cell={cell} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Titles that speak of several, put for one. */
const ALONE: Readonly<Record<string, string>> = {
  'how-they-work': 'How it works',
  'what-each-assumes': 'What it assumes, and misses',
};

function Conditions({ modality, catalog }: { modality: WithId<Modality>; catalog: Catalog }) {
  return (
    <section aria-labelledby="conditions">
      <h2 id="conditions">Conditions treated</h2>
      <ul class="plain subset">
        {modality.treats.map(({ condition, role, text }) => (
          <li key={condition}>
            <Treats
              name={catalog.conditions[condition]?.name ?? condition}
              href={`/conditions/${condition}/`}
              role={role}
              text={text}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
