// Filters that answer at once; on a static copy they read the address as the server does.
import { type Chosen, countOptions, type FilterSpec, matches } from '../site/views/filters.ts';
import { say } from './form-say.ts';

export function bringToLife(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    // Somebody was quicker than this script: their choice stands.
    if (field instanceof HTMLSelectElement && field.value === '') field.value = value;
  }
  answer(form);
  form.addEventListener('change', () => answer(form));
}

/** What is chosen stands in the address too. */
function answer(form: HTMLFormElement): void {
  filter(form);
  const { search, pathname, hash } = location;
  const chosen = new URLSearchParams(chosenIn([...form.querySelectorAll('select')])).toString();
  if (`?${chosen}` !== (search || '?')) history.replaceState(null, '', pathname + (chosen && `?${chosen}`) + hash);
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
