// A place of the tool → its page, and the words that announce it. What a chapter needs is loaded with it.
import { type ComponentChild, type ComponentType, hydrate, render } from 'preact';
import type { Chapter } from '../address/compare-path.ts';
import { addressOf, type Shown } from '../address/moves.ts';
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
  const { order, differencesOnly, plainWords, chapter } = shown.choice;
  const [comparison, View, parts] = await Promise.all([
    loadComparison(shown.ids),
    VIEWS[chapter](),
    asServed || chapter !== 'overview'
      ? {}
      : import('../site/components/overview-parts.ts').then((m) => m.OVERVIEW_PARTS),
  ]);
  const names = order.flatMap((letter) => comparison.columns.find((c) => c.letter === letter)?.name ?? []);
  const title = comparisonTitle(names, chapter);
  return {
    shown,
    title,
    says: `${title}${differencesOnly ? ', differences only' : ''}${plainWords ? ', in plain words' : ''}.`,
    view: <View comparison={comparison} choice={shown.choice} parts={parts} />,
  };
}

/**
 * Whether the page was rendered for just this: a static copy serves one page for every query, and one for what it has no page of.
 * Its link to the chapter that is shown tells for what it was rendered.
 */
export function isServed(place: Place, main: HTMLElement): boolean {
  if (place.at === 'start')
    return main.querySelectorAll('li.chip').length === place.query.getAll('m').filter(Boolean).length;
  return main.querySelector('.chapters [aria-current]')?.getAttribute('href') === addressOf(place.shown);
}

/** Takes over what the server rendered, or puts the drawing in its place. */
export function show(drawing: Exclude<Drawing, { go: string }>, main: HTMLElement, tool: Tool, served: boolean): void {
  const view = <ToolContext.Provider value={tool}>{drawing.view}</ToolContext.Provider>;
  (served ? hydrate : render)(view, main);
  document.title = `${drawing.title} · Counterpoint`;
  if (!served) leaveServed();
}

/** The server told of another address, to reference managers and on paper. */
function leaveServed(): void {
  for (const tag of document.querySelectorAll('[name^=citation],[rel=canonical],.reading')) tag.remove();
  document.querySelector('.on-paper a')?.replaceChildren(location.href);
}
