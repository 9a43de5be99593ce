// The living tool: address → comparison → the same components that the server rendered.
import { hydrate, render } from 'preact';
import { parseChoice } from '../address/choice.ts';
import { parseCompareSegment } from '../address/compare-path.ts';
import { addressOf, chooseRows, type Shown } from '../address/moves.ts';
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
const tool: Tool = { go, names: loadNames };

/** Shows an address and says in words what it shows. The first time it takes over what the server rendered. */
async function show({ ids, choice }: Shown, takeOver: typeof render): Promise<string> {
  const comparison = await loadComparison(ids);
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

function go(address: string): void {
  const shown = parseAddress(address);
  if (!shown) {
    location.assign(address);
    return;
  }
  history.pushState(null, '', address);
  showOrLoad(shown, address);
}

/** Where the comparison cannot be had here, the server is asked for the whole page. */
function showOrLoad(shown: Shown, address: string): void {
  show(shown, render).then(say, () => location.assign(address));
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
    go(link.href);
    keepFocus(link.getAttribute('aria-label'));
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
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    const namesake = label && document.querySelector<HTMLElement>(`.bar [aria-label="${CSS.escape(label)}"]`);
    (namesake || document.querySelector<HTMLElement>('.bar a'))?.focus();
  }, 60);
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

const first = parseAddress(location.href);
if (first && main) {
  document.addEventListener('click', onClick);
  document.addEventListener('submit', onSubmit);
  window.addEventListener('popstate', () => {
    const shown = parseAddress(location.href);
    if (shown) showOrLoad(shown, location.href);
    else location.reload();
  });
  const served = main.querySelector('.compared') !== null;
  if (!served) main.replaceChildren();
  show(first, served ? hydrate : render).then(
    () => document.documentElement.classList.add('alive'),
    (problem: unknown) =>
      console.error('The comparison could not be brought to life; links and forms still work.', problem),
  );
}
