// Which record a word means: its kind and id, or its id alone; or the sentence that says why none.
import type { Catalog } from '../schema/catalog.ts';
import { ALL_KINDS, KIND_NAMES } from '../schema/kind-names.ts';
import type { Kind } from '../schema/kinds.ts';
import { nearest } from './nearest.ts';

export type FoundRecord = { ok: true; kind: Kind; id: string } | { ok: false; problem: string };

/** `word` is like `modalities/emdr`, `modality/emdr` or `emdr`; an id that has moved is followed. */
export function findRecord(catalog: Catalog, word: string): FoundRecord {
  const [, kindWord, id = ''] = /^(?:([^/]*)\/)?(.*)$/.exec(word) ?? [];
  const kinds =
    kindWord === undefined ? ALL_KINDS : ALL_KINDS.filter((kind) => kind === kindWord || KIND_NAMES[kind] === kindWord);
  const hits = kinds.flatMap((kind) => {
    const to = catalog.moved[kind][id] ?? id;
    return Object.hasOwn(catalog[kind], to) ? [{ kind, id: to }] : [];
  });
  const [hit, other] = hits;
  if (hit && !other) return { ok: true, ...hit };
  const asked = `"${word.slice(0, 80)}"`;
  if (hit) return { ok: false, problem: `${asked} is several records: write ${listed(hits.map(nameOfHit))}.` };
  const near = nearest(
    id,
    kinds.flatMap((kind) => Object.keys(catalog[kind])),
  ).flatMap((one) => kinds.filter((kind) => one in catalog[kind]).map((kind) => `${kind}/${one}`));
  const hint = near.length > 0 ? ` Did you mean ${listed([...new Set(near)])}?` : '';
  const wanted = kinds.length === 0 ? `its kind is none of ${ALL_KINDS.join(', ')}` : 'no record has this id';
  return { ok: false, problem: `${asked} is not in the catalog: ${wanted}.${hint}` };
}

function nameOfHit({ kind, id }: { kind: Kind; id: string }): string {
  return `${kind}/${id}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
