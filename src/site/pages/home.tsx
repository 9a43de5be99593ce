// /: two pickers, a way in by condition, and the traditions.
import { comparePath } from '../../address/compare-path.ts';
import { nearestTo } from '../../compare/nearest.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { CONDITION_GROUPS } from '../../schema/vocabulary.ts';
import { conditionLinks, InlineLinks } from '../components/InlineLinks.tsx';
import { Picker } from '../components/Picker.tsx';
import { SearchForm } from '../components/SearchForm.tsx';
import { CountStave } from '../components/WholeStave.tsx';
import type { Page } from '../page.ts';
import { deriveQuestion, widest } from '../views/question.ts';

export const homePage: Page = {
  pattern: '/',
  addresses: () => ['/'],
  answer: ({ catalog }) => ({
    is: 'page',
    status: 200,
    title: 'Counterpoint',
    description: 'Psychotherapies side by side: what each does, assumes, asks and misses, every claim with its source.',
    script: 'form',
    jsonLd: {
      '@type': 'WebSite',
      name: 'Counterpoint',
      description: 'Psychotherapies side by side, every claim with its source.',
    },
    body: <HomeBody catalog={catalog} />,
  }),
};

function HomeBody({ catalog }: { catalog: Catalog }) {
  const conditions = Object.values(catalog.conditions);
  return (
    <>
      <h1>
        Psychotherapies, <i>side by side</i>
      </h1>
      <p class="lede">
        What each does, assumes, asks of a person and misses; where two of them differ. Every claim opens its source,
        nothing is ranked, and what is not known is said.
      </p>
      <Picker fields={2} chosen={[]} catalog={catalog} />
      <SearchForm text="" found={{ hits: [], by: [] }} />
      <section aria-labelledby="whole">
        <h2 id="whole">Where they stand</h2>
        <p class="lead">
          Of {Object.keys(catalog.questions).length} contested questions two on which they stand furthest apart. Neither
          end is the better one. <a href="/questions/">All questions</a>
        </p>
        {widest(catalog).map((question) => (
          <section key={question.id} aria-labelledby={question.id}>
            <h3 id={question.id}>
              <a href={`/questions/${question.id}/`}>{question.clinical}</a>
            </h3>
            <CountStave question={question.id} places={deriveQuestion(catalog, question).places} />
          </section>
        ))}
      </section>
      <section aria-labelledby="by-condition">
        <h2 id="by-condition">Start from a condition</h2>
        <dl class="rows one">
          {Object.entries(CONDITION_GROUPS).map(([group, title]) => {
            const here = conditions.filter((c) => c.group === group);
            return here.length === 0 ? null : (
              <div key={group}>
                <dt>{title}</dt>
                <dd>
                  <InlineLinks to={conditionLinks(here)} />
                </dd>
              </div>
            );
          })}
        </dl>
      </section>
      <section aria-labelledby="by-tradition">
        <h2 id="by-tradition">Start from a tradition</h2>
        <ul class="columns">
          {Object.values(catalog.traditions).map(({ id, name }) => (
            <li key={id}>
              <a href={`/traditions/${id}/`}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="pairs">
        <h2 id="pairs">Some that share conditions</h2>
        <p class="lead">
          For each tradition one of its modalities, beside the one that it shares most conditions with.
        </p>
        <ul class="columns">
          {neighbours(catalog).map(([a, b]) => (
            <li key={`${a.id}-${b.id}`}>
              <a href={comparePath([a.id, b.id])}>
                {a.name} <i>and</i> {b.name}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** The first by name of each tradition that is at home there, with its nearest: an order that prefers none. Each pair once. */
function neighbours(catalog: Catalog): [Named, Named][] {
  const all = Object.values(catalog.modalities);
  const pairs = Object.keys(catalog.traditions).flatMap((tradition): [Named, Named][] => {
    const first = all.find((m) => m.traditions[0]?.tradition === tradition && nearestTo(m, catalog).length > 0);
    const [nearest] = first ? nearestTo(first, catalog) : [];
    return first && nearest ? [[first, nearest]] : [];
  });
  const keys = pairs.map(([a, b]) => comparePath([a.id, b.id]));
  return pairs.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}

type Named = { id: string; name: string };
