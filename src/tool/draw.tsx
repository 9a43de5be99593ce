// A place of the tool → its page, and the words that announce it. What a chapter needs is loaded with it.
import { type ComponentChild, type ComponentType, hydrate, render } from 'preact';
import { formatOrder } from '../address/choice.ts';
import { type Chapter, comparePath } from '../address/compare-path.ts';
import { defaultShown, type Shown } from '../address/moves.ts';
import { FEWEST, MOST } from '../compare/comparison.ts';
import { list } from '../compare/words.ts';
import type { ChapterProps } from '../site/components/ChapterFrame.tsx';
import { type Tool, ToolContext } from '../site/components/tool-context.ts';
import { comparisonTitle } from '../site/views/comparison-title.ts';
import { loadComparison, loadNames } from './load.ts';
import type { Place } from './place.ts';

/** What a place has to show, once everything for it is there. */
export type Drawing = { go: string } | { shown: Shown; title: string; says: string; view: ComponentChild };

export async function prepare(place: Place): Promise<Drawing> {
  return place.at === 'start' ? prepareStart(place.query) : prepareComparison(place.shown);
}

async function prepareStart(query: URLSearchParams): Promise<Drawing> {
  const [names, { StartView }, { readStart }] = await Promise.all([
    loadNames(),
    import('../site/components/StartView.tsx'),
    import('../site/views/start.ts'),
  ]);
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

const VIEWS: Record<Chapter, () => Promise<ComponentType<ChapterProps>>> = {
  overview: () => import('../site/components/OverviewChapter.tsx').then((m) => m.OverviewChapter),
  ideas: () => import('../site/components/IdeasChapter.tsx').then((m) => m.IdeasChapter),
  practice: () => import('../site/components/PracticeChapter.tsx').then((m) => m.PracticeChapter),
  evidence: () => import('../site/components/EvidenceChapter.tsx').then((m) => m.EvidenceChapter),
};

async function prepareComparison(shown: Shown): Promise<Drawing> {
  const { order, differencesOnly, chapter } = shown.choice;
  const [comparison, View] = await Promise.all([loadComparison(shown.ids), VIEWS[chapter]()]);
  const names = order.flatMap((letter) => comparison.columns.find((c) => c.letter === letter)?.name ?? []);
  return {
    shown,
    title: comparisonTitle(names, chapter),
    says: `Showing ${list(names)}${differencesOnly ? ', differences only' : ''}.`,
    view: <View comparison={comparison} choice={shown.choice} />,
  };
}

export function show(drawing: Exclude<Drawing, { go: string }>, main: HTMLElement, tool: Tool, first: boolean): void {
  const view = <ToolContext.Provider value={tool}>{drawing.view}</ToolContext.Provider>;
  // A static copy's page for any other address than its own is replaced; what the server rendered is taken over.
  const served = first && main.querySelectorAll('li.chip').length === drawing.shown.ids.length;
  if (first && !served) main.replaceChildren();
  (served ? hydrate : render)(view, main);
  document.title = `${drawing.title} · Counterpoint`;
}
