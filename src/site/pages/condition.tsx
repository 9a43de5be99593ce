// /conditions/<id>/: the condition, and the modalities that treat it, to compare up to six of them.
import type { ComponentChildren } from 'preact';
import { claimsAboutCondition } from '../../catalog/claims-about.ts';
import { readingShares } from '../../catalog/reading-shares.ts';
import { isAbsent } from '../../schema/absence.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Condition } from '../../schema/condition.ts';
import { plainText } from '../../schema/prose.ts';
import { AbsentValue } from '../components/AbsentValue.tsx';
import { BodiesMatrix } from '../components/BodiesMatrix.tsx';
import { Citations } from '../components/Citations.tsx';
import { Cited } from '../components/Cited.tsx';
import { FindingsTable } from '../components/FindingsTable.tsx';
import { IconArrays } from '../components/IconArrays.tsx';
import { conditionLinks, InlineLinks } from '../components/InlineLinks.tsx';
import { InlineProse } from '../components/Prose.tsx';
import { ReadingNote } from '../components/ReadingNote.tsx';
import { Treats } from '../components/Treats.tsx';
import type { Page } from '../page.ts';
import { type ConditionView, deriveCondition } from '../views/condition.ts';
import { recordOr404 } from '../views/record-or-404.tsx';

export const conditionPage: Page = {
  pattern: '/conditions/:id/',
  addresses: ({ conditions }) => Object.keys(conditions).map((id) => `/conditions/${id}/`),
  answer: ({ catalog, params }) =>
    recordOr404(catalog, 'conditions', params.id, (condition) => ({
      is: 'page',
      status: 200,
      title: condition.name,
      description: plainText(condition.description),
      styles: ['pages', 'evidence', 'opened'],
      script: 'form',
      json: `/api/v1/conditions/${condition.id}.json`,
      jsonLd: deriveJsonLd(condition),
      reading: readingShares(claimsAboutCondition(catalog, condition.id), catalog),
      body: <ConditionBody condition={condition} catalog={catalog} />,
    })),
};

function deriveJsonLd({ name, plainName, aliases, icd11 }: Condition): object {
  const codes = isAbsent(icd11) ? [] : icd11.codes;
  return {
    '@type': 'MedicalCondition',
    name,
    alternateName: [plainName, ...aliases],
    ...(codes.length > 0
      ? { code: codes.map(({ code }) => ({ '@type': 'MedicalCode', codeValue: code, codingSystem: 'ICD-11' })) }
      : {}),
  };
}

function ConditionBody({ condition, catalog }: { condition: WithId<Condition>; catalog: Catalog }) {
  const { name, plainName, aliases, icd11, dsm5tr, description } = condition;
  const { treats, broader, narrower, icd11Cite, dsm5trCite, evidence, columns, sources, terms } = deriveCondition(
    catalog,
    condition,
  );
  return (
    <Cited sources={sources} terms={terms}>
      <h1>{name}</h1>
      <p class="lead">{[plainName, ...aliases].join(' · ')}</p>
      <p class="lede">
        <InlineProse text={description} />
      </p>
      <dl class="rows one">
        <Entry term="ICD-11">
          {isAbsent(icd11) ? (
            <AbsentValue absent={icd11} />
          ) : (
            <p>
              {icd11.codes.map(({ code, title }) => `${code} ${title}`).join(' · ')}
              <Citations of={icd11Cite} />
            </p>
          )}
        </Entry>
        <Entry term="DSM-5-TR">
          {isAbsent(dsm5tr) ? (
            <AbsentValue absent={dsm5tr} />
          ) : (
            <p>
              {dsm5tr.name}
              <Citations of={dsm5trCite} />
            </p>
          )}
        </Entry>
        {broader.length > 0 && (
          <Entry term="Broader">
            <InlineLinks to={conditionLinks(broader)} />
          </Entry>
        )}
        {narrower.length > 0 && (
          <Entry term="Narrower">
            <InlineLinks to={conditionLinks(narrower)} />
          </Entry>
        )}
      </dl>
      <section aria-labelledby="treating">
        <h2 id="treating">Modalities made for it, or tried in it</h2>
        <p class="lead">
          In alphabetical order. Being listed is no verdict; what bodies and trials say of each stands below.
        </p>
        {treats.length === 0 ? <p class="absent">No modality of this catalog names it.</p> : <Choice treats={treats} />}
      </section>
      <section aria-labelledby="evidence">
        <h2 id="evidence">Who says what</h2>
        <ReadingNote />
        <BodiesMatrix evidence={evidence} columns={columns} />
        <p class="lead">
          Every statement in its own words: choose a body above, or <a href="/guidelines/">all guidelines</a>.
        </p>
        <h2 id="findings">Published results</h2>
        {evidence.findings.length === 0 ? (
          <p class="absent">None is recorded here.</p>
        ) : (
          <Results evidence={evidence} />
        )}
      </section>
    </Cited>
  );
}

/** So many results are shown at once; more are folded, since they are looked up and not read through. */
const AT_ONCE = 12;

function Results({ evidence: { id, findings } }: Pick<ConditionView, 'evidence'>) {
  return (
    <>
      <p class="lead">
        What was measured, against what, and what came of it. <a href={`/findings/${id}/`}>The same, to be filtered</a>
      </p>
      <details open={findings.length <= AT_ONCE}>
        <summary>
          {findings.length === 1 ? '1 result' : `${findings.length} results`}, drawn together where measure, outcome and
          comparator agree
        </summary>
        <FindingsTable findings={findings} columns={[]} />
        {findings.map((placed) => (
          <IconArrays key={placed.id} placed={placed} />
        ))}
      </details>
    </>
  );
}

function Entry({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The modalities, each with a box to tick: a plain form that leads to their comparison. */
function Choice({ treats }: Pick<ConditionView, 'treats'>) {
  return (
    <form action="/compare/" data-form="compare">
      <ul class="plain subset">
        {treats.map(({ modality: { id, name }, treat, standing }) => (
          <li key={id}>
            <label>
              <input type="checkbox" name="m" value={id} /> <span class="sr">Compare {name}</span>
            </label>{' '}
            <Treats name={name} href={`/modalities/${id}/`} role={treat.role} text={treat.text} standing={standing} />
          </li>
        ))}
      </ul>
      {treats.length > 1 && <button type="submit">Compare those ticked (two to six)</button>}
      <p class="said" role="status" />
    </form>
  );
}
