// What a reader is told who asks for a comparison that cannot be: what is wrong, and how to mend it.
import { comparePath } from '../../address/compare-path.ts';
import { FEWEST, MOST } from '../../compare/comparison.ts';
import type { Catalog } from '../../schema/catalog.ts';
import type { PageAnswer } from '../page.ts';
import { clip } from './start.ts';

export function miscountedPage(count: number): PageAnswer {
  const detail = `A comparison holds ${FEWEST} to ${MOST} modalities; this address names ${count}. Join ${FEWEST} to ${MOST} ids with "-vs-", like /compare/<a>-vs-<b>/.`;
  return problemPage(
    400,
    count < FEWEST ? 'One more is needed' : 'Too many at once',
    detail,
    <p>
      <a href="/compare/">Choose what to compare</a>
    </p>,
  );
}

export function repeatedPage(ids: readonly string[], repeated: string, catalog: Catalog): PageAnswer {
  const rest = [...new Set(ids)];
  const possible = rest.length >= FEWEST && rest.every((id) => Object.hasOwn(catalog.modalities, id));
  const detail = `"${clip(repeated)}" is named more than once. Name each modality once.`;
  return problemPage(
    400,
    'The same modality twice',
    detail,
    <p>
      {possible ? <a href={comparePath(rest)}>Compare each once</a> : <a href="/compare/">Choose what to compare</a>}
    </p>,
  );
}

export function unknownPage(
  ids: readonly string[],
  near: (id: string) => readonly string[],
  catalog: Catalog,
): PageAnswer {
  const isKnown = (id: string) => Object.hasOwn(catalog.modalities, id);
  const unknown = ids.filter((id) => !isKnown(id));
  const mended = ids.map((id) => (isKnown(id) ? id : near(id)[0]));
  const whole = mended.every((id) => id !== undefined) && new Set(mended).size === ids.length;
  return problemPage(
    404,
    'Not in the catalog',
    `No modality has the id ${unknown.map((id) => `"${clip(id)}"`).join(' or ')}.`,
    <>
      {whole && (
        <p>
          Did you mean{' '}
          <a href={comparePath(mended.flatMap((id) => id ?? []))}>
            {mended.map((id) => catalog.modalities[id ?? '']?.name).join(' and ')}
          </a>
          ?
        </p>
      )}
      {unknown.map((id) => (
        <Suggestions key={id} id={id} near={near(id)} catalog={catalog} />
      ))}
      <p>
        <a href="/modalities/">All modalities</a> · <a href="/compare/">Choose what to compare</a>
      </p>
    </>,
  );
}

function Suggestions({ id, near, catalog }: { id: string; near: readonly string[]; catalog: Catalog }) {
  if (near.length === 0) return null;
  return (
    <>
      <p>Nearest to “{clip(id)}”:</p>
      <ul>
        {near.map((other) => (
          <li key={other}>
            <a href={`/modalities/${other}/`}>{catalog.modalities[other]?.name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

export function problemPage(status: 400 | 404, title: string, detail: string, more: PageAnswer['body']): PageAnswer {
  return {
    is: 'page',
    status,
    title,
    description: detail,
    body: (
      <div class="narrow">
        <h1>{title}</h1>
        <p class="lede">{detail}</p>
        {more}
      </div>
    ),
  };
}
