// Plain forms, helped along: pickers that find a modality by any name, and filters that answer at once.
// On a server the forms work without this; on a static copy it does the server's part.
import { formatOrder } from '../address/choice.ts';
import { comparePath } from '../address/compare-path.ts';
import { startPath } from '../address/moves.ts';
import { type Named, resolveName } from '../search/match-names.ts';

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
  const chosen = [...new FormData(form)]
    .map(([name, value]) => [name, String(value)] as const)
    .filter(([, value]) => value);
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  for (const item of items)
    item.hidden = !chosen.every(([name, value]) => item.dataset[name]?.split(' ').includes(value));
  say(form, `${items.filter((item) => !item.hidden).length} of ${items.length} ${form.dataset.what}`);
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-form]')) {
  if (form.dataset.form === 'compare') {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      compareChosen(form).catch(() => form.submit());
    });
    prefill(form);
  } else {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLSelectElement) field.value = value;
    }
    filter(form);
    form.addEventListener('change', () => {
      filter(form);
      const chosen = [...new FormData(form)]
        .filter(([, value]) => value)
        .map(([name, value]) => `${name}=${String(value)}`);
      history.replaceState(null, '', chosen.length > 0 ? `?${chosen.join('&')}` : location.pathname);
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
