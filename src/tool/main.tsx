// The living tool: address → comparison → the same components that the server rendered.
import { hydrate, render } from 'preact';
import { formatOrder, parseChoice } from '../address/choice.ts';
import { comparePath, parseCompareSegment } from '../address/compare-path.ts';
import { addressOf, chooseRows, type Shown } from '../address/moves.ts';
import type { Comparison } from '../compare/comparison.ts';
import { list } from '../compare/words.ts';
import { ComparisonView } from '../site/components/ComparisonView.tsx';
import { type Tool, ToolContext } from '../site/components/tool-context.ts';
import { loadComparison, loadNames } from './load.ts';

/** What an address of the tool shows; nothing where it is not one, or leaves the tool. */
function parseAddress(address: string): Shown | undefined {
  const url = new URL(address, location.href);
  const [, segment] = /^\/compare\/([^/]+)\/$/.exec(url.pathname) ?? [];
  if (url.origin !== location.origin || segment === undefined) return undefined;
  const asked = parseCompareSegment(segment, () => true);
  return asked.is === 'canonical'
    ? { ids: asked.ids, choice: parseChoice(url.searchParams, asked.ids.length) }
    : undefined;
}

const main = document.querySelector('main');
const tool: Tool = { make, say, names: loadNames };

/** Shows a comparison and says in words what it shows. The first time it takes over what the server rendered. */
function draw(comparison: Comparison, { choice }: Shown, takeOver: typeof render): string {
  const view = (
    <ToolContext.Provider value={tool}>
      <ComparisonView comparison={comparison} choice={choice} />
    </ToolContext.Provider>
  );
  if (main) takeOver(view, main);
  const names = choice.order.flatMap((letter) => comparison.columns.find((c) => c.letter === letter)?.name ?? []);
  document.title = `${names.length === 2 ? names.join(' vs ') : list(names)} · Counterpoint`;
  return `Showing ${list(names)}${choice.differencesOnly ? ', differences only' : ''}.`;
}

function make(move: (shown: Shown) => Shown): void {
  const shown = parseAddress(location.href);
  if (shown) go(addressOf(move(shown)));
}

function go(address: string, after?: () => void): void {
  const shown = parseAddress(address);
  if (!shown) {
    location.assign(address);
    return;
  }
  history.pushState(null, '', address);
  follow(shown, after);
}

/** Counts the addresses followed: an answer that comes after a newer address was asked for is dropped. */
let newest = 0;

/** Shows what the address asks for; where the comparison cannot be had here, the server is asked for the whole page. */
function follow(shown: Shown, after?: () => void): void {
  const turn = ++newest;
  main?.setAttribute('aria-busy', 'true');
  loadComparison(shown.ids).then(
    (comparison) => {
      if (turn !== newest) return;
      main?.removeAttribute('aria-busy');
      say(draw(comparison, shown, render));
      requestAnimationFrame(() => after?.());
    },
    () => {
      if (turn === newest) location.reload();
    },
  );
}

/** Announces; the same words a second time are told apart by a space, so that they are announced again. */
function say(text: string): void {
  const region = document.querySelector('.said');
  if (region) region.textContent = region.textContent === text ? `${text} ` : text;
}

function onClick(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : undefined;
  const link = target?.closest<HTMLAnchorElement>('main a[href]');
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (link && plain && !link.hash && parseAddress(link.href)) {
    event.preventDefault();
    const label = link.getAttribute('aria-label');
    // Drawn links start from what was drawn; while an answer is awaited they would undo the move before.
    if (!main?.hasAttribute('aria-busy')) go(link.href, () => keepFocus(label));
  }
  const act = target?.closest<HTMLElement>('[data-act]')?.dataset.act;
  if (act === 'print') window.print();
  if (act === 'copy') {
    navigator.clipboard.writeText(location.href).then(
      () => say('Link copied.'),
      () => say(`Copy this address: ${location.href}`),
    );
  }
}

/** A control that a move has taken away leaves the keyboard's place to its namesake, or to the bar. */
function keepFocus(label: string | null): void {
  if (document.activeElement !== document.body) return;
  const namesake = label && document.querySelector<HTMLElement>(`.bar [aria-label="${CSS.escape(label)}"]`);
  (namesake || document.querySelector<HTMLElement>('.bar a'))?.focus();
}

function onSubmit(event: SubmitEvent): void {
  const form = event.target instanceof HTMLFormElement ? event.target : undefined;
  const shown = parseAddress(location.href);
  if (form?.dataset.form !== 'rows' || !shown) return;
  event.preventDefault();
  const boxes = form.querySelectorAll('input[name=rows]').length;
  const rows = new FormData(form).getAll('rows').map(String);
  go(addressOf(chooseRows(shown, rows.length < boxes ? rows : [])));
}

/** Takes over what the server rendered; a static copy's page for any other address is replaced once there is something to show. */
async function begin(shown: Shown, page: HTMLElement): Promise<void> {
  const comparison = await loadComparison(shown.ids);
  const served = page.querySelector('.compared') !== null;
  if (!served) page.replaceChildren();
  draw(comparison, shown, served ? hydrate : render);
  document.documentElement.classList.add('alive');
  document.addEventListener('click', onClick);
  document.addEventListener('submit', onSubmit);
  window.addEventListener('popstate', () => {
    const back = parseAddress(location.href);
    if (back) follow(back);
    else location.reload();
  });
}

/** A static copy cannot redirect wide comparisons to their canonical order. */
function canonicalOf({ pathname }: Location): string | undefined {
  const [, segment = ''] = /^\/compare\/([^/]+)\/?$/.exec(pathname) ?? [];
  const asked = parseCompareSegment(segment, () => true);
  return asked.is === 'reordered' ? comparePath(asked.ids) + formatOrder(asked.ids, asked.as) : undefined;
}

const first = parseAddress(location.href);
const canonical = canonicalOf(location);
if (canonical !== undefined) location.replace(canonical);
else if (first && main) {
  begin(first, main).catch((problem: unknown) => {
    console.error('The comparison could not be brought to life; links and forms still work.', problem);
  });
}
