// A picker that finds a modality by any name; on a static copy also the server's part, which reads the query.
import { formatOrder } from '../address/choice.ts';
import { comparePath } from '../address/compare-path.ts';
import { startPath } from '../address/moves.ts';
import type { Named } from '../search/match-names.ts';
import { say } from './form-say.ts';

export function bringToLife(form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    compareChosen(form).catch(() => form.submit());
  });
  prefill(form);
}

async function compareChosen(form: HTMLFormElement): Promise<void> {
  const typed = new FormData(form)
    .getAll('m')
    .map((text) => String(text).trim())
    .filter(Boolean);
  const { resolveName } = await import('../search/match-names.ts');
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
