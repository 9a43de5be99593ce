// /compare/: the tool, empty. As a plain form it resolves names on the server and leads to the comparison.

import { formatChoice, formatOrder, parseChoice } from '../../address/choice.ts';
import { comparePath, isChapter } from '../../address/compare-path.ts';
import { add, addressOf } from '../../address/moves.ts';
import { FEWEST, MOST } from '../../compare/comparison.ts';
import { StartView } from '../components/StartView.tsx';
import type { Page } from '../page.ts';
import { namesOf } from '../views/names.ts';
import { readStart } from '../views/start.ts';

export const compareStartPage: Page = {
  pattern: '/compare/',
  addresses: () => ['/compare/'],
  answer: ({ catalog, query }) => {
    const names = namesOf(catalog);
    const start = readStart(query, names);
    const { ids, unclear } = start;
    if (unclear.length === 0 && ids.length >= FEWEST && ids.length <= MOST)
      return { is: 'redirect', status: 302, to: addressFor(ids, query) };
    return {
      is: 'page',
      status: unclear.length > 0 || ids.length > MOST ? 400 : 200,
      title: 'Compare',
      description: 'Choose two to six modalities and see them side by side.',
      styles: ['pages', 'comparison'],
      script: 'tool',
      body: <StartView start={start} names={names} />,
    };
  },
};

/** Beside what was shown, whose state the form carries along, the last one is new; otherwise the order is the reader's. */
function addressFor(ids: readonly string[], query: URLSearchParams): string {
  const was = new URLSearchParams(query.get('was') ?? '');
  const asked = query.get('chapter') ?? '';
  const chapter = isChapter(asked) ? asked : 'overview';
  const before = ids.slice(0, -1).sort();
  const added = ids.at(-1);
  if (query.has('was') && added !== undefined && before.length >= FEWEST)
    return addressOf(add({ ids: before, choice: parseChoice(was, before.length, chapter) }, added));
  const { order } = parseChoice(new URLSearchParams(formatOrder([...ids].sort(), ids)), ids.length);
  return comparePath(ids, chapter) + formatChoice({ ...parseChoice(was, ids.length, chapter), order });
}
