// /conditions/ and /conditions/<id>/: what is treated, and by which modalities.

import { capital } from '../../compare/words.ts';
import { isAbsent } from '../../schema/absence.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import { citationsIn, parseCitation, plainText } from '../../schema/citation.ts';
import type { Condition } from '../../schema/condition.ts';
import { ABSENCES, CONDITION_GROUPS, ROLES } from '../../schema/vocabulary.ts';
import { AbsentValue } from '../components/AbsentValue.tsx';
import { Citations } from '../components/Citations.tsx';
import { NumberingContext, numberSources } from '../components/numbering.ts';
import { InlineProse } from '../components/Prose.tsx';
import { SourceList } from '../components/SourceList.tsx';
import type { Page } from '../page.ts';
import { recordOr404 } from '../views/record-or-404.tsx';

export const conditionsPage: Page = {
  pattern: '/conditions/',
  addresses: () => ['/conditions/'],
  answer: ({ catalog }) => ({
    is: 'page',
    status: 200,
    title: 'Conditions',
    description: 'What is treated, and which modalities were designed for it, adapted to it or tested in it.',
    json: '/api/v1/conditions.json',
    body: <ConditionsBody catalog={catalog} />,
  }),
};

function ConditionsBody({ catalog }: { catalog: Catalog }) {
  const conditions = Object.values(catalog.conditions);
  return (
    <>
      <h1>Conditions</h1>
      <p class="lede">
        What is treated. The number says how many modalities of this catalog name the condition; it says nothing of how
        well they help.
      </p>
      {Object.entries(CONDITION_GROUPS).map(([group, title]) => {
        const here = conditions.filter((c) => c.group === group);
        if (here.length === 0) return null;
        return (
          <section key={group} class="index" aria-labelledby={group}>
            <h2 id={group}>{title}</h2>
            <ul class="plain">
              {here.map(({ id, name, plainName }) => (
                <li key={id}>
                  <a href={`/conditions/${id}/`}>{name}</a>{' '}
                  <span class="aside">
                    {plainName} · {treating(catalog, id).length}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function treating({ modalities }: Catalog, id: string) {
  return Object.values(modalities).filter((m) => m.treats.some((t) => t.condition === id));
}

export const conditionPage: Page = {
  pattern: '/conditions/:id/',
  addresses: ({ conditions }) => Object.keys(conditions).map((id) => `/conditions/${id}/`),
  answer: ({ catalog, params }) =>
    recordOr404(catalog, 'conditions', params.id, (condition) => ({
      is: 'page',
      status: 200,
      title: condition.name,
      description: plainText(condition.description),
      script: 'form',
      json: `/api/v1/conditions/${condition.id}.json`,
      jsonLd: {
        '@type': 'MedicalCondition',
        name: condition.name,
        alternateName: [condition.plainName, ...condition.aliases],
        ...(isAbsent(condition.icd11)
          ? {}
          : {
              code: condition.icd11.codes.map(({ code }) => ({
                '@type': 'MedicalCode',
                codeValue: code,
                codingSystem: 'ICD-11',
              })),
            }),
      },
      body: <ConditionBody condition={condition} catalog={catalog} />,
    })),
};

function ConditionBody({ condition, catalog }: { condition: WithId<Condition>; catalog: Catalog }) {
  const { id, name, plainName, aliases, icd11, dsm5tr, description, broader } = condition;
  const modalities = treating(catalog, id);
  const narrower = Object.values(catalog.conditions).filter((c) => c.broader === id);
  const treats = modalities.flatMap((m) =>
    m.treats.filter((t) => t.condition === id).map((t) => ({ ...t, modality: m })),
  );
  const cited = (cite: string[]) => cite.flatMap((text) => parseCitation(`@${text}`) ?? []);
  const sources = [
    ...citationsIn(description),
    ...(isAbsent(icd11) ? citationsIn(icd11.note ?? '') : cited(icd11.cite)),
    ...(isAbsent(dsm5tr) ? citationsIn(dsm5tr.note ?? '') : cited(dsm5tr.cite)),
    ...treats.flatMap(({ text }) => citationsIn(text)),
  ].map((c) => c.source);
  const unique = [...new Set(sources)].flatMap((sourceId) => catalog.sources[sourceId] ?? []);
  return (
    <NumberingContext.Provider value={numberSources(unique)}>
      <h1>{name}</h1>
      <p class="lead">{[plainName, ...aliases].join(' · ')}</p>
      <p class="lede">
        <InlineProse text={description} />
      </p>
      <dl class="rows one">
        <div>
          <dt>ICD-11</dt>
          <dd>
            {isAbsent(icd11) ? (
              <AbsentValue absent={icd11} />
            ) : (
              <p>
                {icd11.codes.map(({ code, title }) => `${code} ${title}`).join(' · ')}
                <Citations of={cited(icd11.cite)} />
              </p>
            )}
          </dd>
        </div>
        <div>
          <dt>DSM-5-TR</dt>
          <dd>
            {isAbsent(dsm5tr) ? (
              <AbsentValue absent={dsm5tr} />
            ) : (
              <p>
                {dsm5tr.name}
                <Citations of={cited(dsm5tr.cite)} />
              </p>
            )}
          </dd>
        </div>
        {broader && (
          <div>
            <dt>Broader</dt>
            <dd>
              <a href={`/conditions/${broader}/`}>{catalog.conditions[broader]?.name}</a>
            </dd>
          </div>
        )}
        {narrower.length > 0 && (
          <div>
            <dt>Narrower</dt>
            <dd>
              {narrower.map((c, i) => (
                <>
                  {i > 0 && ' · '}
                  <a key={c.id} href={`/conditions/${c.id}/`}>
                    {c.name}
                  </a>
                </>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <section aria-labelledby="treating">
        <h2 id="treating">Modalities that treat it</h2>
        <p class="lead">
          In alphabetical order. What guidelines and trials say of each for this condition is {ABSENCES['not-assessed']}{' '}
          yet; being listed is no verdict.
        </p>
        {treats.length === 0 ? (
          <p class="absent">No modality of this catalog names it.</p>
        ) : (
          <form action="/compare/" data-form="compare">
            <ul class="plain subset">
              {treats.map(({ modality, role, text }) => (
                <li key={modality.id}>
                  <label>
                    <input type="checkbox" name="m" value={modality.id} />{' '}
                    <span class="sr">Compare {modality.name}</span>
                  </label>{' '}
                  <a href={`/modalities/${modality.id}/`}>{modality.name}</a>{' '}
                  <em class="absent">evidence {ABSENCES['not-assessed']}</em>
                  <p>
                    {capital(ROLES[role])}.{' '}
                    <span class="aside">
                      <InlineProse text={text} />
                    </span>
                  </p>
                </li>
              ))}
            </ul>
            {treats.length > 1 && <button type="submit">Compare those ticked (two to six)</button>}
            <p class="said" role="status" />
          </form>
        )}
      </section>
      <SourceList sources={unique} />
    </NumberingContext.Provider>
  );
}
