// A place of the tool → its page, and the words that announce it. What a chapter needs is loaded with it.
import { type ComponentChild, type ComponentType, hydrate, render } from 'preact';
import type { Chapter } from '../address/compare-path.ts';
import type { Shown } from '../address/moves.ts';
import { list } from '../compare/words.ts';
import type { ChapterProps } from '../site/components/ChapterFrame.tsx';
import { type Tool, ToolContext } from '../site/components/tool-context.ts';
import { comparisonTitle } from '../site/views/comparison-title.ts';
import { loadComparison } from './load.ts';
import type { Place } from './place.ts';

/** What a place has to show, once everything for it is there. */
export type Drawing = { go: string } | { shown: Shown; title: string; says: string; view: ComponentChild };

/** `asServed` where the page is the server's own answer to this address, so that parts of it can stay as they are. */
export async function prepare(place: Place, asServed = false): Promise<Drawing> {
  if (place.at === 'comparison') return prepareComparison(place.shown, asServed);
  const { prepareStart } = await import('./draw-start.tsx');
  return prepareStart(place.query);
}

const VIEWS: Record<Chapter, () => Promise<ComponentType<ChapterProps>>> = {
  overview: () => import('../site/components/OverviewChapter.tsx').then((m) => m.OverviewChapter),
  ideas: () => import('../site/components/IdeasChapter.tsx').then((m) => m.IdeasChapter),
  roots: () => import('../site/components/RootsChapter.tsx').then((m) => m.RootsChapter),
  practice: () => import('../site/components/PracticeChapter.tsx').then((m) => m.PracticeChapter),
  evidence: () => import('../site/components/EvidenceChapter.tsx').then((m) => m.EvidenceChapter),
};

async function prepareComparison(shown: Shown, asServed: boolean): Promise<Drawing> {
  const { order, differencesOnly, chapter } = shown.choice;
  const [comparison, View, parts] = await Promise.all([
    loadComparison(shown.ids),
    VIEWS[chapter](),
    asServed || chapter !== 'overview'
      ? {}
      : import('../site/components/overview-parts.ts').then((m) => m.OVERVIEW_PARTS),
  ]);
  const names = order.flatMap((letter) => comparison.columns.find((c) => c.letter === letter)?.name ?? []);
  return {
    shown,
    title: comparisonTitle(names, chapter),
    says: `Showing ${list(names)}${differencesOnly ? ', differences only' : ''}.`,
    view: <View comparison={comparison} choice={shown.choice} parts={parts} />,
  };
}

/** Whether the page was rendered for just this: a static copy serves one page for every query, and one for what it has no page of. */
export function isServed(place: Place, main: HTMLElement): boolean {
  return (
    place.at === 'comparison' &&
    location.search === '' &&
    main.querySelectorAll('li.chip').length === place.shown.ids.length
  );
}

export function show(drawing: Exclude<Drawing, { go: string }>, main: HTMLElement, tool: Tool, first: boolean): void {
  const view = <ToolContext.Provider value={tool}>{drawing.view}</ToolContext.Provider>;
  // A static copy's page for any other address than its own is replaced; what the server rendered is taken over.
  const served = first && main.querySelectorAll('li.chip').length === drawing.shown.ids.length;
  if (first && !served) main.replaceChildren();
  (served ? hydrate : render)(view, main);
  document.title = `${drawing.title} · Counterpoint`;
}
