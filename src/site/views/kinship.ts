// How modalities are related, from both ends: what each came from, what came of it, and what it is not to be taken for.
import type { Catalog, WithId } from '../../schema/catalog.ts';
import { type Lists, listsBy, of, remember } from '../../schema/lists.ts';
import type { Modality } from '../../schema/modality.ts';

type Relation = Modality['relations'][number];

/** A relation as the record of the other one tells it. */
export interface Told {
  by: WithId<Modality>;
  relation: Relation;
}

const known = new WeakMap<Catalog, Lists<Told>>();

/** What other records say of their relation to this modality, in the order of their ids. */
export function toldOf(catalog: Catalog, id: string): readonly Told[] {
  return of(
    remember(known, catalog, () => toldOfEach(catalog)),
    id,
  );
}

function toldOfEach({ modalities }: Catalog): Lists<Told> {
  const told = Object.values(modalities).flatMap((by) => by.relations.map((relation): Told => ({ by, relation })));
  return listsBy(told, ({ relation: { to } }) => (to === undefined ? [] : [to]));
}

export interface LookAlike {
  name: string;
  /** Its id, where it has a record. */
  id?: string;
  text: string;
}

/** What it is often taken for, whichever of the two records says so; each once. */
export function lookAlikes(catalog: Catalog, modality: WithId<Modality>): LookAlike[] {
  const own = modality.relations
    .filter(({ kind }) => kind === 'confused-with')
    .map(({ to, name, text }) => ({ name, text, ...(to === undefined ? {} : { id: to }) }));
  const others = toldOf(catalog, modality.id)
    .filter(({ by, relation }) => relation.kind === 'confused-with' && !own.some(({ id }) => id === by.id))
    .map(({ by, relation }) => ({ name: by.name, id: by.id, text: relation.text }));
  return [...own, ...others];
}

/** One modality from which another came. */
export interface Descent {
  from: WithId<Modality>;
  to: WithId<Modality>;
  relation: Relation;
}

/**
 * Who came from whom: what derives from another or is a variant of it came from it, unless it is the older one; a part that is older
 * than the whole went into it. In the order in which the later ones began.
 */
export function descents({ modalities }: Catalog): Descent[] {
  return Object.values(modalities)
    .flatMap((modality) =>
      modality.relations.flatMap((relation): Descent[] => {
        const other = modalities[relation.to ?? ''];
        if (!other) return [];
        const isYounger = modality.origin.year >= other.origin.year;
        const came = relation.kind === 'derives-from' || relation.kind === 'variant-of';
        if (came && isYounger) return [{ from: other, to: modality, relation }];
        return relation.kind === 'component-of' && !isYounger ? [{ from: modality, to: other, relation }] : [];
      }),
    )
    .sort((a, b) => a.to.origin.year - b.to.origin.year || (a.to.id < b.to.id ? -1 : 1));
}
