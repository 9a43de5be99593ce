// /: two pickers, a way in by condition, and the traditions.
import { comparePath } from '../../address/compare-path.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { CONDITION_GROUPS } from '../../schema/vocabulary.ts';
import { conditionLinks, InlineLinks } from '../components/InlineLinks.tsx';
import { Picker } from '../components/Picker.tsx';
import { SearchForm } from '../components/SearchForm.tsx';
import { WholeStave } from '../components/WholeStave.tsx';
import type { Page } from '../page.ts';
import { deriveQuestion, widest, withoutPlace } from '../views/question.ts';

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
      <SearchForm text="" hits={[]} />
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
            <WholeStave
              places={deriveQuestion(catalog, question).places}
              ordered
              without={withoutPlace(catalog, question)}
            />
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
        <h2 id="pairs">Some that share a condition</h2>
        <ul class="columns">
          {neighbours(catalog).map(([a, b]) => (
            <li key={`${a}-${b}`}>
              <a href={comparePath([a, b])}>
                {catalog.modalities[a]?.name} <i>and</i> {catalog.modalities[b]?.name}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Each modality with the next in the alphabet with which it shares a condition: an order that prefers none. */
function neighbours({ modalities }: Catalog): [string, string][] {
  const all = Object.values(modalities);
  return all.flatMap((a, i) => {
    const b = all
      .slice(i + 1)
      .find((other) => other.treats.some((t) => a.treats.some((own) => own.condition === t.condition)));
    return b ? [[a.id, b.id] as [string, string]] : [];
  });
}
