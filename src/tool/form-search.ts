// A search that answers as one types; on a static copy also what the address asks for.
import type { Findable, Hit } from '../search/search.ts';
import { noteOf, saidOf } from '../site/views/hits.ts';
import { say } from './form-say.ts';

export function bringToLife(form: HTMLFormElement): void {
  const field = form.elements.namedItem('q');
  if (!(field instanceof HTMLInputElement)) return;
  form.addEventListener('input', () => void find(form).catch(() => {}));
  // Somebody was quicker than this script.
  if (field.value !== field.defaultValue) void find(form).catch(() => {});
  // Enter goes to the first place; the form itself asks the page for what is not answered yet, or goes by a part of the text.
  form.addEventListener('submit', (event) => {
    const list = form.querySelector<HTMLElement>('.hits');
    const first = list?.dataset.for === field.value && list.querySelector('a');
    if (!first) return;
    event.preventDefault();
    first.click();
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked && location.pathname === form.getAttribute('action')) {
    field.value = asked.slice(0, field.maxLength);
    void find(form).catch(() => {});
  }
}

/** Both are fetched when the field is first used. */
let engine: Promise<[typeof import('../search/search.ts'), Findable[]]> | undefined;

async function find(form: HTMLFormElement): Promise<void> {
  engine ??= Promise.all([
    import('../search/search.ts'),
    fetch('/api/v1/search.json').then((response) => response.json() as Promise<Findable[]>),
  ]);
  const [{ search }, index] = await engine;
  const field = form.elements.namedItem('q');
  const text = field instanceof HTMLInputElement ? field.value : '';
  const found = search(text, index);
  const list = form.querySelector<HTMLElement>('.hits');
  list?.replaceChildren(...found.hits.map(itemOf));
  if (list) list.dataset.for = found.by.length === 0 ? text : '';
  say(form, text.trim() === '' ? '' : saidOf(found));
}

function itemOf(hit: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const [link, note] = [document.createElement('a'), document.createElement('small')];
  link.href = hit.href;
  link.textContent = hit.name;
  note.textContent = noteOf(hit);
  item.append(link, ' ', note);
  return item;
}
