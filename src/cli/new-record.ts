// What `npm run new <kind> <id>` is to write, or the one sentence that says why it cannot.
import { Id } from '../schema/fields.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';
import { templateOf } from '../schema/template.ts';

/** A file to be written, or a sentence for the person who asked. */
export type NewRecord = { ok: true; path: string; text: string } | { ok: false; problem: string };

/** `words` are what stands after the command: a kind, in the singular or the plural, and an id. */
export function newRecord(words: readonly string[]): NewRecord {
  const [kindWord = '', id = '', ...rest] = words;
  const singulars = kinds().map(singularOf).join(', ');
  if (kindWord === '' || id === '' || rest.length > 0)
    return refuse(`Write the kind and the id, like: npm run new <kind> <id>. A kind is one of: ${singulars}.`);
  const kind = kinds().find((k) => k === kindWord || singularOf(k) === kindWord);
  if (!kind) return refuse(`"${kindWord}" is not a kind of record: write one of ${singulars}.`);
  const checked = Id.safeParse(id);
  if (!checked.success) return refuse(`"${id}" ${checked.error.issues[0]?.message ?? 'is not an id'}.`);
  return { ok: true, path: `data/${kind}/${id}.yaml`, text: templateOf(kind) };
}

function refuse(problem: string): NewRecord {
  return { ok: false, problem };
}

function kinds(): Kind[] {
  // Object.keys forgets its key type; KINDS is a closed literal.
  return Object.keys(KINDS) as Kind[];
}

/** The schema's own title: "modality" for the folder modalities. */
export function singularOf(kind: Kind): string {
  return KINDS[kind].meta()?.title?.toLowerCase() ?? kind;
}
