// /modalities/<id>/: everything that is said of one modality.
import { comparePath } from '../../address/compare-path.ts';
import { startPath } from '../../address/moves.ts';
import { readingOfModalities } from '../../catalog/reading-shares.ts';
import type { Column } from '../../compare/comparison.ts';
import { describe } from '../../compare/describe.ts';
import { nearestTo } from '../../compare/nearest.ts';
import { counted } from '../../compare/phrases.ts';
import { list } from '../../compare/words.ts';
import { deriveEvidence, standingOf } from '../../evidence/derive-evidence.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { textOf } from '../../schema/absence.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Modality } from '../../schema/modality.ts';
import { plainText } from '../../schema/prose.ts';
import { RELATIONS } from '../../schema/vocabulary.ts';
import { CellView } from '../components/CellView.tsx';
import { Cited } from '../components/Cited.tsx';
import { ConditionEvidenceView } from '../components/ConditionEvidence.tsx';
import { CriticsOf } from '../components/CriticsOf.tsx';
import { EvidencePlaceContext } from '../components/InlineLinks.tsx';
import { InlineProse } from '../components/Prose.tsx';
import { ReadingNote } from '../components/ReadingNote.tsx';
import { Treats } from '../components/Treats.tsx';
import type { Page } from '../page.ts';
import { inWords } from '../views/arrange.ts';
import { sourcesIn, sourcesOf } from '../views/cited-sources.ts';
import { critiquesOf } from '../views/critiques.ts';
import { lookAlikes, toldOf } from '../views/kinship.ts';
import { recordOr404 } from '../views/record-or-404.tsx';

/** The record in the words of the field, and again in plain words. */
export const modalityPages: readonly Page[] = [false, true].map((plain) => ({
  pattern: `/modalities/:id/${plain ? 'plain/' : ''}`,
  addresses: ({ modalities }) => Object.keys(modalities).map((id) => addressOf(id, plain)),
  answer: ({ catalog, params, query }) =>
    recordOr404(catalog, 'modalities', params.id, (modality) => {
      // A comparison says it in its query, and a reader may carry that over.
      if (!plain && query.get('words') === 'plain')
        return { is: 'redirect', status: 302, to: addressOf(modality.id, true) };
      return {
        is: 'page',
        status: 200,
        title: plain ? `${modality.name} in plain words` : modality.name,
        description: plainText(modality.summary),
        styles: ['pages', 'evidence', 'opened'],
        json: `/api/v1/modalities/${modality.id}.json`,
        jsonLd: {
          '@type': 'PsychologicalTreatment',
          name: modality.name,
          alternateName: modality.aliases,
          description: plainText(modality.summary),
        },
        reading: readingOfModalities(catalog, [modality.id]),
        body: <ModalityBody modality={modality} catalog={catalog} plain={plain} />,
      };
    }),
}));

function addressOf(id: string, plain: boolean): string {
  return `/modalities/${id}/${plain ? 'plain/' : ''}`;
}

interface BodyProps {
  modality: WithId<Modality>;
  catalog: Catalog;
  plain: boolean;
}

function ModalityBody({ modality, catalog, plain }: BodyProps) {
  const { sections, sources: described, column, terms } = describe(catalog, modality);
  const evidence = deriveEvidence(catalog, [modality.id], [modality.treats.map((t) => t.condition)]);
  const critiques = critiquesOf(catalog, modality);
  const cited = [
    ...described.map((s) => s.id),
    ...toldOf(catalog, modality.id).flatMap(({ relation }) => sourcesIn(relation.text)),
    ...critiques.flatMap(({ text, answer }) => sourcesIn(text, textOf(answer))),
    ...evidence.conditions.flatMap((c) => c.cited),
  ];
  const sources = sourcesOf(cited, catalog.sources);
  return (
    <Cited sources={sources} terms={terms}>
      <h1>{modality.name}</h1>
      {modality.aliases.length > 0 && <p class="lead">Also: {modality.aliases.join(', ')}</p>}
      <p class="lede">
        <InlineProse text={plain ? (column.plain ?? column.summary) : column.summary} />
      </p>
      <LookAlikes modality={modality} catalog={catalog} />
      <p>
        <a href={addressOf(modality.id, !plain)}>{plain ? 'In the words of the field' : 'In plain words'}</a>
      </p>
      <EvidencePlaceContext.Provider value={(condition) => `#evidence-${condition}`}>
        {sections.slice(0, 2).map((section) => (
          <OneSection key={section.id} section={section} plain={plain} />
        ))}
      </EvidencePlaceContext.Provider>
      <Conditions modality={modality} catalog={catalog} />
      {sections.slice(2).map((section) => (
        <OneSection key={section.id} section={section} plain={plain} />
      ))}
      <CameOfIt modality={modality} catalog={catalog} />
      <CriticsOf modality={modality} critiques={critiques} catalog={catalog} />
      <EvidenceSection modality={modality} evidence={evidence} column={column} />
      <Beside modality={modality} catalog={catalog} />
      <Readings modality={modality} />
    </Cited>
  );
}

/** How far the record was gone through. */
function Readings({ modality }: { modality: WithId<Modality> }) {
  const { reviewed, secondReading } = modality;
  return (
    <>
      <p class="lead">
        Last reviewed {reviewed.on}: {reviewed.by}.
      </p>
      {secondReading && (
        <p class="lead">
          Read again, claim by claim, {secondReading.on}: {secondReading.by}. {secondReading.changed}
        </p>
      )}
    </>
  );
}

function OneSection({ section, plain }: { section: ReturnType<typeof describe>['sections'][number]; plain: boolean }) {
  return (
    <section aria-labelledby={section.id}>
      <h2 id={section.id}>{(ALONE[section.id] ?? section)[plain ? 'plain' : 'title']}</h2>
      <dl class="rows one">
        {section.rows
          .map((row) => inWords(row, plain))
          .map(({ id, title, on, cells: [cell] }) => (
            <div key={id} id={`row-${id}`}>
              <dt>{on ? <a href={`/questions/${on.question}/`}>{title}</a> : title}</dt>
              <dd>{cell && <CellView cell={cell} />}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

/** Names that look alike are told apart before anything else is read. */
function LookAlikes({ modality, catalog }: { modality: WithId<Modality>; catalog: Catalog }) {
  return (
    <>
      {lookAlikes(catalog, modality).map(({ id, name, text }) => (
        <p key={name} class="lead">
          Not to be confused with {id ? <a href={`/modalities/${id}/`}>{name}</a> : name}: <InlineProse text={text} />
        </p>
      ))}
    </>
  );
}

/** What other records say of their relation to it. */
function CameOfIt({ modality, catalog }: { modality: WithId<Modality>; catalog: Catalog }) {
  const told = toldOf(catalog, modality.id).filter(({ relation }) => relation.kind !== 'confused-with');
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="told">
      <h2 id="told">What others say of their relation to it</h2>
      <ul class="plain index">
        {told.map(({ by, relation }) => (
          <li key={`${by.id} ${relation.kind}`}>
            <a href={`/modalities/${by.id}/`}>{by.name}</a> {RELATIONS[relation.kind]} it{' '}
            <span class="aside">
              <InlineProse text={relation.text} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href="/lineage/">Who came from whom, drawn</a>
      </p>
    </section>
  );
}

/** What it is often weighed against, by what it treats: nobody's clicks are counted. */
function Beside({ modality, catalog }: { modality: WithId<Modality>; catalog: Catalog }) {
  const nearest = nearestTo(modality, catalog);
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">Beside another</h2>
      {nearest.length > 0 && (
        <>
          <p class="lead">
            Those made or tried for most of the same conditions; among equals those opposed on more questions first.
            Computed from the records.
          </p>
          <ul class="plain index">
            {nearest.map(({ id, name, shared, opposed }) => (
              <li key={id}>
                <a href={comparePath([modality.id, id])}>{name}</a>{' '}
                <span class="aside">
                  {list(shared)}
                  {opposed > 0 && `; opposed on ${counted(opposed, 'question')}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={startPath([modality.id])}>Beside any other modality</a>
      </p>
    </section>
  );
}

/** Each condition folded: a page of one modality is read for one condition at a time. */
function EvidenceSection({ modality, evidence, column }: { modality: Modality; evidence: Evidence; column: Column }) {
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">Evidence, condition by condition</h2>
      <ReadingNote />
      {evidence.conditions.map((condition) => (
        <details key={condition.id} class="evidence">
          <summary>
            {condition.name} <span class="aside">{condition.standings[0]?.words}</span>
            {!modality.treats.some((t) => t.condition === condition.id) && <small> · not listed for it</small>}
          </summary>
          {/* An address leads inside: that opens what is around it. */}
          <div id={`evidence-${condition.id}`}>
            <ConditionEvidenceView evidence={condition} columns={[column]} places={[0]} />
          </div>
        </details>
      ))}
    </section>
  );
}

/** Titles that speak of several, put for one. */
const ALONE: Readonly<Record<string, { title: string; plain: string }>> = {
  'how-they-work': { title: 'How it works', plain: 'How it works' },
  'what-each-assumes': {
    title: 'What it assumes, and misses',
    plain: 'Where it comes from, and what it may miss',
  },
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
              standing={standingOf(catalog, modality.id, condition)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
