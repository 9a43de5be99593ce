// Finds what a record names: citations in any of its texts, `cite` lists, and the fields that hold ids.
import { parseCitation, parseCitationGroup } from '../schema/citation.ts';
import type { Kind } from '../schema/kinds.ts';
import { remember } from '../schema/lists.ts';
import type { Path } from './entry.ts';

export interface Reference {
  kind: Kind;
  id: string;
  path: Path;
  /** A citation makes a claim rest on the source; a plain reference only points. */
  cites: boolean;
}

/** Fields that hold an id, and of which kind. */
const ID_FIELDS: Readonly<Record<string, Kind>> = {
  tradition: 'traditions',
  condition: 'conditions',
  conditions: 'conditions',
  question: 'questions',
  thinker: 'thinkers',
  see: 'terms',
  broader: 'conditions',
  to: 'modalities',
  modality: 'modalities',
  modalities: 'modalities',
  class: 'classes',
  body: 'bodies',
  of: 'conditions',
  supersededBy: 'guidelines',
  replacedBy: 'findings',
  source: 'sources',
};

/** The kind of record whose id a field holds, by the field's name; nothing where it holds no id. */
export function kindOfField(field: string): Kind | undefined {
  return Object.hasOwn(ID_FIELDS, field) ? ID_FIELDS[field] : undefined;
}

const known = new WeakMap<object, readonly Reference[]>();

/** Of a record they are found once: every rule asks for them. */
export function referencesIn(record: unknown): readonly Reference[] {
  return typeof record === 'object' && record !== null ? remember(known, record, () => referencesAt(record, [])) : [];
}

function referencesAt(value: unknown, path: Path): Reference[] {
  if (typeof value === 'string') return referencesInText(value, path);
  if (Array.isArray(value)) return value.flatMap((item, i) => referencesAt(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => referencesAt(inner, [...path, key]));
}

function referencesInText(text: string, path: Path): Reference[] {
  const field = String(typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1));
  if (field === 'cite') {
    const citation = parseCitation(`@${text}`);
    return citation ? [{ kind: 'sources', id: citation.source, path, cites: true }] : [];
  }
  const kind = kindOfField(field);
  if (kind) return [{ kind, id: text, path, cites: kind === 'sources' }];
  return [...text.matchAll(/\[(@[^\]]*)\]/g)].flatMap(([, inside = '']) =>
    parseCitationGroup(inside).map(({ source }) => ({ kind: 'sources' as const, id: source, path, cites: true })),
  );
}
