// Plain forms, helped along: pickers that find a modality by any name, and filters that answer at once.
// On a server the forms work without this; on a static copy it does the server's part.
import { formatOrder } from '../address/choice.ts';
import { comparePath } from '../address/compare-path.ts';
import { startPath } from '../address/moves.ts';
import { type Named, resolveName } from '../search/match-names.ts';
import { type Findable, type Hit, search } from '../search/search.ts';
import { type Chosen, countOptions, type FilterSpec, matches } from '../site/views/filters.ts';
import { noteOf, saidOf } from '../site/views/hits.ts';

function say(form: Element, text: string): void {
  const region = form.querySelector('.said') ?? form.parentElement?.querySelector('.said');
  if (region) region.textContent = text;
}

async function compareChosen(form: HTMLFormElement): Promise<void> {
  const typed = new FormData(form)
    .getAll('m')
    .map((text) => String(text).trim())
    .filter(Boolean);
  const response = await fetch('/api/v1/names.json');
  // Our own address, published from the same definition.
  const names = (await response.json()) as Named[];
  const unclear = typed.find((text) => !resolveName(text, names));
  const ids = [...new Set(typed.flatMap((text) => resolveName(text, names)?.id ?? []))];
  if (unclear !== undefined) say(form, `“${unclear.slice(0, 60)}” is not clear: choose one of the names suggested.`);
  else if (ids.length < 2) say(form, 'Choose at least two different modalities.');
  else if (ids.length > 6) say(form, `These are ${ids.length}; at most six fit side by side.`);
  else location.assign(comparePath(ids) + formatOrder([...ids].sort(), ids));
}

function filter(form: HTMLFormElement): void {
  const selects = [...form.querySelectorAll('select')];
  const specs = selects.map(specOf);
  const chosen = chosenIn(selects);
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  const facets = items.map(({ dataset }) =>
    Object.fromEntries(specs.map(({ name }): [string, string[]] => [name, (dataset[name] ?? '').split(' ')])),
  );
  for (const [i, item] of items.entries()) item.hidden = !matches(facets[i] ?? {}, chosen, specs);
  for (const [i, { options }] of countOptions(specs, facets, chosen).entries()) {
    for (const [j, [value, name, count]] of options.entries()) {
      const option = selects[i]?.options[j + 1];
      if (!option) continue;
      option.text = `${name} (${count})`;
      option.disabled = count === 0 && chosen[selects[i]?.name ?? ''] !== value;
    }
  }
  say(form, `${items.filter((item) => !item.hidden).length} of ${items.length} ${form.dataset.what}`);
}

/** The filter that a field stands for; its first option stands for none. */
function specOf({ name, options, dataset }: HTMLSelectElement): FilterSpec {
  const values = [...options]
    .slice(1)
    .map(({ value, text }): [string, string] => [value, text.replace(/ \(\d+\)$/, '')]);
  return { name, label: '', options: values, ...(dataset.within ? { within: dataset.within } : {}) };
}

function chosenIn(selects: readonly HTMLSelectElement[]): Chosen {
  return Object.fromEntries(selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
}

/** Loaded when the field is first used. */
let index: Promise<Findable[]> | undefined;

async function find(form: HTMLFormElement): Promise<void> {
  index ??= fetch('/api/v1/search.json').then((response) => response.json() as Promise<Findable[]>);
  const known = await index;
  const field = form.elements.namedItem('q');
  const text = field instanceof HTMLInputElement ? field.value : '';
  const found = search(text, known);
  form.querySelector('.hits')?.replaceChildren(...found.hits.map(itemOf));
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

/** Answers as one types; on a static copy also what the address asks for. */
function bringToLife(form: HTMLFormElement): void {
  const field = form.elements.namedItem('q');
  if (!(field instanceof HTMLInputElement)) return;
  form.addEventListener('input', () => void find(form).catch(() => {}));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = form.querySelector<HTMLAnchorElement>('.hits a');
    if (first) first.click();
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked && location.pathname === form.getAttribute('action')) {
    field.value = asked.slice(0, field.maxLength);
    void find(form).catch(() => {});
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-form]')) {
  if (form.dataset.form === 'compare') {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      compareChosen(form).catch(() => form.submit());
    });
    prefill(form);
  } else if (form.dataset.form === 'search') {
    bringToLife(form);
  } else {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLSelectElement) field.value = value;
    }
    filter(form);
    form.addEventListener('change', () => {
      filter(form);
      const chosen = new URLSearchParams(chosenIn([...form.querySelectorAll('select')])).toString();
      history.replaceState(null, '', chosen ? `?${chosen}` : location.pathname);
    });
  }
}

/** A static copy does not read the query: what it names is put into the empty fields here. */
function prefill(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search).getAll('m');
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[list]')];
  if (asked.length === 0 || fields.some((field) => field.value)) return;
  if (asked.length > 1) {
    for (const [i, field] of fields.entries()) field.value = asked[i] ?? '';
    compareChosen(form).catch(() => location.assign(startPath([])));
  } else if (fields[0]) fields[0].value = asked[0] ?? '';
}
