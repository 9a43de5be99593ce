// Finds the record of an address: it, the place it has moved to, or a 404 that suggests the nearest.
import { nameOf } from '../../catalog/name-of.ts';
import { nearest } from '../../catalog/nearest.ts';
import type { Catalog, Shelf, WithId } from '../../schema/catalog.ts';
import { KIND_NAMES } from '../../schema/kind-names.ts';
import type { Kind, RecordOf } from '../../schema/kinds.ts';
import type { PageAnswer, Redirect } from '../page.ts';
import { problemPage } from './compare-problems.tsx';
import { clip } from './start.ts';
import { suggestModalities } from './suggest.ts';

export function recordOr404<K extends Kind>(
  catalog: Catalog,
  kind: K,
  id: string | undefined,
  answer: (record: WithId<RecordOf[K]>) => PageAnswer | Redirect,
): PageAnswer | Redirect {
  const asked = id ?? '';
  const to = Object.hasOwn(catalog.moved[kind], asked) ? catalog.moved[kind][asked] : undefined;
  if (to !== undefined) return { is: 'redirect', status: 301, to: `/${kind}/${to}/` };
  // The shelf of a kind holds records of that kind; the compiler loses it through the indexed access.
  const shelf = catalog[kind] as Shelf<unknown> as Shelf<RecordOf[K]>;
  const record = Object.hasOwn(shelf, asked) ? shelf[asked] : undefined;
  if (record) return answer(record);
  const near = kind === 'modalities' ? suggestModalities(catalog, asked) : nearest(asked, Object.keys(catalog[kind]));
  return problemPage(
    404,
    'Not in the catalog',
    `No ${KIND_NAMES[kind]} has the id "${clip(asked)}".`,
    <>
      {near.length > 0 && (
        <>
          <p>Nearest:</p>
          <ul>
            {near.map((other) => (
              <li key={other}>
                <a href={`/${kind}/${other}/`}>{nameOf(catalog, kind, other)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={`/${kind}/`}>All {kind}</a>
      </p>
    </>,
  );
}
