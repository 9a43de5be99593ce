// /compare/: choose what to compare. As a plain form it resolves names on the server and leads to the comparison.

import { formatOrder, parseChoice } from '../../address/choice.ts';
import { comparePath } from '../../address/compare-path.ts';
import { add, addressOf } from '../../address/moves.ts';
import { FEWEST, MOST } from '../../compare/comparison.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { matchNames, resolveName } from '../../search/match-names.ts';
import { Picker } from '../components/Picker.tsx';
import type { Page } from '../page.ts';
import { clip } from '../views/compare-problems.tsx';

export const compareStartPage: Page = {
  pattern: '/compare/',
  addresses: () => ['/compare/'],
  answer: ({ catalog, query }) => {
    const modalities = Object.values(catalog.modalities);
    const typed = query
      .getAll('m')
      .map((text) => text.trim())
      .filter(Boolean);
    const found = typed.map((text) => resolveName(text, modalities)?.id);
    const ids = [...new Set(found.flatMap((id) => id ?? []))];
    if (typed.length > 0 && found.every(Boolean) && ids.length >= FEWEST && ids.length <= MOST) {
      return { is: 'redirect', status: 302, to: addressFor(ids, query.get('was')) };
    }
    const unclear = typed.slice(0, 12).filter((_, i) => !found[i]);
    return {
      is: 'page',
      status: typed.length > 1 ? 400 : 200,
      title: 'Compare',
      description: 'Choose two to six modalities and see them side by side.',
      script: 'form',
      body: (
        <>
          <h1>Compare</h1>
          <p class="lede">Two to six modalities side by side. Any of their names will do.</p>
          <Problems typed={typed.length} ids={ids} unclear={unclear} catalog={catalog} />
          <Picker fields={MOST} chosen={ids.map((id) => catalog.modalities[id]?.name ?? id)} catalog={catalog} />
        </>
      ),
    };
  },
};

/** Beside what was shown, whose state the form carries along, the last one is new; otherwise the order is the reader's. */
function addressFor(ids: readonly string[], was: string | null): string {
  const before = ids.slice(0, -1).sort();
  const added = ids.at(-1);
  if (was === null || added === undefined || before.length < FEWEST)
    return comparePath(ids) + formatOrder([...ids].sort(), ids);
  return addressOf(add({ ids: before, choice: parseChoice(new URLSearchParams(was), before.length) }, added));
}

function Problems({
  typed,
  ids,
  unclear,
  catalog,
}: {
  typed: number;
  ids: readonly string[];
  unclear: readonly string[];
  catalog: Catalog;
}) {
  if (typed < 2 && unclear.length === 0) return null;
  return (
    <div class="problem" role="alert">
      {unclear.map((text) => {
        const near = matchNames(text, Object.values(catalog.modalities), 3);
        return (
          <p key={text}>
            “{clip(text)}” is not clear.{' '}
            {near.length > 0
              ? `Did you mean ${near.map((n) => n.record.name).join(', or ')}?`
              : 'Nothing in the catalog is called so.'}
          </p>
        );
      })}
      {unclear.length === 0 && ids.length < FEWEST && <p>These are one modality. Choose another beside it.</p>}
      {ids.length > MOST && (
        <p>
          These are {ids.length} modalities; at most {MOST} fit side by side. Take some away.
        </p>
      )}
    </div>
  );
}
