// /questions/ and /questions/<id>/: contested questions, and where every modality stands on them.

import { comparePath } from '../../address/compare-path.ts';
import { claimsAboutQuestion } from '../../catalog/claims-about.ts';
import { readingShares } from '../../catalog/reading-shares.ts';
import { termsIn } from '../../compare/terms.ts';
import { capital } from '../../compare/words.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Question } from '../../schema/question.ts';
import { AbsentValue } from '../components/AbsentValue.tsx';
import { AgreementList, AgreementMapView } from '../components/AgreementMapView.tsx';
import { StanceView } from '../components/CellView.tsx';
import { Cited } from '../components/Cited.tsx';
import { InlineLinks } from '../components/InlineLinks.tsx';
import { InlineProse, Prose } from '../components/Prose.tsx';
import { WholeStave } from '../components/WholeStave.tsx';
import type { Page } from '../page.ts';
import { agreementMap } from '../views/agreement-map.ts';
import { citedSources } from '../views/cited-sources.ts';
import { nameOfSide } from '../views/critiques.ts';
import { deriveQuestion, type QuestionView, type Taken, withoutPlace } from '../views/question.ts';
import { recordOr404 } from '../views/record-or-404.tsx';

export const questionsPage: Page = {
  pattern: '/questions/',
  addresses: () => ['/questions/'],
  answer: ({ catalog }) => ({
    is: 'page',
    status: 200,
    title: 'Questions',
    description: 'Contested questions of psychotherapy, and where each modality stands on them.',
    json: '/api/v1/questions.json',
    body: <QuestionsBody catalog={catalog} />,
  }),
};

function QuestionsBody({ catalog }: { catalog: Catalog }) {
  const questions = Object.values(catalog.questions);
  const map = agreementMap(catalog);
  return (
    <>
      <h1>Questions</h1>
      <p class="lede">
        {questions.length} points on which modalities take different positions. That two are opposed, in any comparison,
        is computed from these and from nothing else.
      </p>
      <ul class="plain index">
        {questions.map(({ id, name, clinical, plain }) => (
          <li key={id}>
            <a href={`/questions/${id}/`}>{name}</a>{' '}
            <span class="aside">
              {clinical} <i>{plain}</i>
            </span>
          </li>
        ))}
      </ul>
      {map && (
        <section aria-labelledby="map">
          <h2 id="map">Who stands near whom</h2>
          <p class="lead">
            For each pair: the mean distance over the questions on which both take a position, each question counting
            alike; placed on a plane by classical scaling. It shows agreement in ideas, says nothing of who helps whom,
            and changes when a stance or a question is added. <a href="/method/#stances">How distances are computed</a>
          </p>
          <AgreementMapView map={map} />
          <details>
            <summary>
              Near and far: for each modality the three whose stances are nearest, and the three furthest off
            </summary>
            <AgreementList map={map} />
          </details>
        </section>
      )}
    </>
  );
}

export const questionPage: Page = {
  pattern: '/questions/:id/',
  addresses: ({ questions }) => Object.keys(questions).map((id) => `/questions/${id}/`),
  answer: ({ catalog, params }) =>
    recordOr404(catalog, 'questions', params.id, (question) => ({
      is: 'page',
      status: 200,
      title: question.name,
      description: question.clinical,
      json: `/api/v1/questions/${question.id}.json`,
      reading: readingShares(claimsAboutQuestion(catalog, question.id), catalog),
      body: <QuestionBody question={question} catalog={catalog} />,
    })),
};

function QuestionBody({ question, catalog }: { question: WithId<Question>; catalog: Catalog }) {
  const view = deriveQuestion(catalog, question);
  const critiques = Object.values(catalog.critiques).filter((c) => c.question === question.id);
  const texts = [
    question.matters,
    ...[...view.taken, ...view.silent].map((t) => t.text),
    ...view.absent.map(({ absent }) => absent.note),
    ...question.thinkers.map((t) => t.text),
  ];
  const sources = citedSources(texts, catalog);
  return (
    <Cited sources={sources} terms={termsIn(texts, catalog.terms)}>
      <h1>{question.name}</h1>
      <p class="lede">{question.clinical}</p>
      <p class="lead">In plain words: {question.plain}</p>
      <WholeStave
        places={view.places}
        ordered={question.scale === 'ordered'}
        without={withoutPlace(catalog, question)}
        hrefOf={(id) => `#${placeOf(id)}`}
      />
      <section class="text" aria-labelledby="matters">
        <h2 id="matters">Why it matters in the room</h2>
        <Prose text={question.matters} />
      </section>
      <Positions question={question} />
      <section aria-labelledby="stances">
        <h2 id="stances">What each says</h2>
        <dl class="rows one">
          {[...view.taken, ...view.silent].map((taken) => (
            <Stance key={taken.modality.id} taken={taken} />
          ))}
          {view.absent.map(({ modality, absent }) => (
            <div key={modality.id} id={placeOf(modality.id)}>
              <dt>
                <a href={`/modalities/${modality.id}/`}>{modality.label}</a>
              </dt>
              <dd>
                <AbsentValue absent={absent} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <Thinkers question={question} catalog={catalog} />
      {critiques.length > 0 && (
        <section aria-labelledby="argued">
          <h2 id="argued">Argued in print</h2>
          <ul class="plain index">
            {critiques.map(({ id, point, from, against }) => (
              <li key={id}>
                <a href={`/critiques/#${id}`}>{point}</a>{' '}
                <span class="aside">{`${from.by}, of ${nameOfSide(against, catalog)}`}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Opposed opposed={view.opposed} />
    </Cited>
  );
}

function Positions({ question }: { question: Question }) {
  return (
    <section aria-labelledby="positions">
      <h2 id="positions">The positions</h2>
      <dl class="rows one">
        {question.positions.map(({ id, clinical, plain, text }) => (
          <div key={id}>
            <dt>{capital(clinical)}</dt>
            <dd>
              <p>{text}</p>
              <p class="aside">In plain words: {plain}.</p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Stance({ taken: { modality, holds, disputed, text } }: { taken: Taken }) {
  return (
    <div id={placeOf(modality.id)}>
      <dt>
        <a href={`/modalities/${modality.id}/`}>{modality.label}</a>
      </dt>
      <dd>
        <StanceView holds={holds} disputed={disputed} text={text} />
      </dd>
    </div>
  );
}

function Thinkers({ question, catalog }: { question: Question; catalog: Catalog }) {
  const positionOf = (id: string) => question.positions.find((p) => p.id === id)?.clinical ?? id;
  return (
    <section aria-labelledby="behind">
      <h2 id="behind">Who stands behind the positions</h2>
      <dl class="rows one">
        {question.thinkers.map(({ thinker, position, text }) => (
          <div key={thinker}>
            <dt>
              <a href={`/thinkers/${thinker}/`}>{catalog.thinkers[thinker]?.name ?? thinker}</a>
            </dt>
            <dd>
              <p class="value">{capital(positionOf(position))}</p>
              <p class="aside">
                <InlineProse text={text} />
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Each modality that is opposed to some, with these folded: there may be hundreds of pairs. */
function Opposed({ opposed }: Pick<QuestionView, 'opposed'>) {
  return (
    <section aria-labelledby="opposed">
      <h2 id="opposed">Opposed on it</h2>
      {opposed.length === 0 && <p class="absent">No two of the catalog are.</p>}
      {opposed.map(({ modality: { id, label }, to }) => (
        <details key={id}>
          <summary>
            {label} <span class="aside">is opposed to {to.length}</span>
          </summary>
          <p>
            <InlineLinks
              to={to.map((other) => ({ id: other.id, name: other.label, href: comparePath([id, other.id], 'ideas') }))}
            />
          </p>
        </details>
      ))}
    </section>
  );
}

/** Where a modality's stance stands on the page; an id may begin with a digit, an anchor may not. */
function placeOf(modality: string): string {
  return `stance-${modality}`;
}
