// The start of the tool → its page, and the words that announce it.
import { formatOrder } from '../address/choice.ts';
import { comparePath } from '../address/compare-path.ts';
import { defaultShown } from '../address/moves.ts';
import { FEWEST, MOST } from '../compare/comparison.ts';
import { StartView } from '../site/components/StartView.tsx';
import { readStart } from '../site/views/start.ts';
import type { Drawing } from './draw.tsx';
import { loadNames } from './load.ts';

export async function prepareStart(query: URLSearchParams): Promise<Drawing> {
  const names = await loadNames();
  const start = readStart(query, names);
  const { ids, unclear } = start;
  if (unclear.length === 0 && ids.length >= FEWEST && ids.length <= MOST)
    return { go: comparePath(ids) + formatOrder([...ids].sort(), ids) };
  return {
    shown: defaultShown(ids),
    title: 'Compare',
    says: `${ids.length} chosen of at least ${FEWEST}.`,
    view: <StartView start={start} names={names} />,
  };
}
