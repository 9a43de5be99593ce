// The living tool: follows addresses without leaving the page, and brings to life what the server rendered.
import { addressOf, chooseCondition, chooseRows, defaultShown, type Shown } from '../address/moves.ts';
import type { Tool } from '../site/components/tool-context.ts';
import { type Drawing, isServed, prepare, show } from './draw.tsx';
import { loadSearch } from './load.ts';
import { canonicalOf, type Place, placeOf } from './place.ts';

const main = document.querySelector('main');
const tool: Tool = { make, say, search: loadSearch };

/** What was asked for last, which may be ahead of what is drawn. */
let asked: Shown = defaultShown([]);

function make(move: (shown: Shown) => Shown, focus: string): void {
  go(addressOf(move(asked)), focus);
}

/** `focus` is the label of the control that was used: it keeps the keyboard's place. */
function go(address: string, focus: string | null): void {
  const place = placeOf(address);
  if (!place) {
    location.assign(address);
    return;
  }
  history.pushState(null, '', address);
  follow(place, focus);
}

/** Counts the addresses followed: an answer that comes after a newer address was asked for is dropped. */
let newest = 0;

/** Shows what the address asks for; where that cannot be had here, the server is asked for the whole page. */
function follow(place: Place, focus: string | null = null): void {
  const turn = ++newest;
  main?.setAttribute('aria-busy', 'true');
  if (place.at === 'comparison') asked = place.shown;
  prepare(place).then(
    (drawing) => {
      if (turn !== newest) return;
      main?.removeAttribute('aria-busy');
      arrive(drawing);
      requestAnimationFrame(() => {
        keepFocus(focus);
        if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
      });
    },
    () => {
      if (turn === newest) location.reload();
    },
  );
}

/** `taken` is said of the first drawing only: whether the page was rendered for just this, or must make room for it. */
function arrive(drawing: Drawing, taken?: boolean): void {
  if ('go' in drawing) {
    location.replace(drawing.go);
    return;
  }
  if (taken === false) main?.replaceChildren();
  if (main) show(drawing, main, tool, taken === true);
  asked = drawing.shown;
  if (taken === undefined) say(drawing.says);
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
  if (link && plain && link.pathname + link.search !== location.pathname + location.search && placeOf(link.href)) {
    event.preventDefault();
    // Drawn links start from what was drawn; while an answer is awaited they would undo the move before.
    if (!main?.hasAttribute('aria-busy')) go(link.href, link.getAttribute('aria-label') ?? '');
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
  if (label === null || document.activeElement !== document.body) return;
  const namesake = label && document.querySelector<HTMLElement>(`.bar [aria-label="${CSS.escape(label)}"]`);
  (namesake || document.querySelector<HTMLElement>('.bar a, .bar input'))?.focus();
}

function onSubmit(event: SubmitEvent): void {
  const form = event.target instanceof HTMLFormElement ? event.target : undefined;
  const move = form && MOVES[form.dataset.form ?? ''];
  if (!move) return;
  event.preventDefault();
  go(addressOf(move(form)), '');
  form.closest('details')?.removeAttribute('open');
}

/** The plain forms of the bar, as moves. */
const MOVES: Record<string, (form: HTMLFormElement) => Shown> = {
  rows: (form) => {
    const boxes = form.querySelectorAll('input[name=rows]').length;
    const rows = new FormData(form).getAll('rows').map(String);
    return chooseRows(asked, rows.length < boxes ? rows : []);
  },
  condition: (form) => chooseCondition(asked, String(new FormData(form).get('condition'))),
};

function onChange({ target }: Event): void {
  if (target instanceof HTMLSelectElement) target.form?.requestSubmit();
}

async function begin(place: Place): Promise<void> {
  const taken = main !== null && isServed(place, main);
  arrive(await prepare(place, taken), taken);
  document.documentElement.classList.add('alive');
  document.addEventListener('click', onClick);
  document.addEventListener('submit', onSubmit);
  document.addEventListener('change', onChange);
  window.addEventListener('popstate', () => {
    const back = placeOf(location.href);
    if (back) follow(back);
    else location.reload();
  });
}

const first = placeOf(location.href);
const canonical = canonicalOf(location);
if (canonical !== undefined) location.replace(canonical);
else if (first) {
  begin(first).catch((problem: unknown) => {
    console.error('The page could not be brought to life; links and forms still work.', problem);
  });
}
