// Words → the modalities that they name, in their order: by any name each, or an address like `a-vs-b`.
import type { Catalog } from '../schema/catalog.ts';
import { findNamed } from './named.ts';

export type Several = { ok: true; ids: string[]; notes: string[] } | { ok: false; problem: string };

/** Words between two names say nothing. */
const BETWEEN = /^(vs\.?|versus|and|with)$/i;

export function modalitiesAsked(catalog: Catalog, words: readonly string[]): Several {
  const names = words.filter((word) => !BETWEEN.test(word)).flatMap((word) => word.split(/-vs-|\s+vs\.?\s+/i));
  const found = names.map((name) => findNamed(catalog, 'modalities', name));
  const problems = found.flatMap((one) => (one.ok ? [] : [one.problem]));
  if (problems.length > 0) return { ok: false, problem: problems.join('\n') + unquoted(catalog, names) };
  const records = found.flatMap((one) => (one.ok ? [one] : []));
  const ids = records.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  if (twice !== undefined)
    return { ok: false, problem: `${twice} is named twice: name each once.${unquoted(catalog, names)}` };
  return { ok: true, ids, notes: records.flatMap(({ note }) => note ?? []) };
}

/** Two words that are a name together were meant as one. */
function unquoted(catalog: Catalog, names: readonly string[]): string {
  const together = names.flatMap((name, i) => {
    const next = names[i + 1];
    const both = `${name} ${next}`;
    const found = next === undefined ? undefined : findNamed(catalog, 'modalities', both);
    // One that has to be explained is no name.
    return found?.ok && found.note === undefined ? [`"${both}"`] : [];
  });
  return together.length === 0 ? '' : `\nA name of several words stands in quotes, like ${together[0]}.`;
}
