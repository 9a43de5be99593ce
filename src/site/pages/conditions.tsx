// /conditions/: what is treated, on its shelves.
import type { Catalog } from '../../schema/catalog.ts';
import { CONDITION_GROUPS } from '../../schema/vocabulary.ts';
import type { Page } from '../page.ts';
import { treatsOf } from '../views/condition.ts';

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
                    {plainName} · {treatsOf(catalog, id).length}
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
