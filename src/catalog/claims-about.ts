// The claims that a reader meets under a record: its own, and those of others about it.
import type { Catalog, WithId } from '../schema/catalog.ts';
import type { Critique } from '../schema/critique.ts';
import type { Finding } from '../schema/finding.ts';
import type { Recommendation } from '../schema/guideline.ts';
import type { Kind } from '../schema/kinds.ts';
import { type Lists, listsBy, of, remember } from '../schema/lists.ts';
import type { Modality } from '../schema/modality.ts';
import type { TherapyClass } from '../schema/therapy-class.ts';
import { type Claim, claimsIn, claimsOf } from './claims.ts';

/** A claim with the record in which it stands. */
export interface Claimed extends Claim {
  kind: Kind;
  id: string;
}

/** A recommendation, and where it stands. */
interface Recommended {
  guideline: string;
  item: Recommendation;
  at: number;
}

/** Records under the names of what they are about, like `modality emdr`. */
interface Abouts {
  classes: Lists<WithId<TherapyClass>>;
  critiques: Lists<WithId<Critique>>;
  recommendations: Lists<Recommended>;
  findings: Lists<WithId<Finding>>;
  modalities: Lists<WithId<Modality>>;
}

interface Names {
  modality?: string | undefined;
  class?: string | undefined;
  tradition?: string | undefined;
  condition?: string | undefined;
}

function names(named: Names): string[] {
  const { modality, class: of, tradition, condition } = named;
  return Object.entries({ modality, class: of, tradition, condition }).flatMap(([kind, id]) =>
    id === undefined ? [] : [`${kind} ${id}`],
  );
}

const known = new WeakMap<Catalog, Abouts>();

function aboutsOf(catalog: Catalog): Abouts {
  return remember(known, catalog, () => ({
    classes: listsBy(Object.values(catalog.classes), ({ members }) => members.flatMap(names)),
    critiques: listsBy(Object.values(catalog.critiques), ({ from, against }) => [...names(from), ...names(against)]),
    recommendations: listsBy(
      Object.values(catalog.guidelines).flatMap(({ id, recommendations }) =>
        recommendations.map((item, at): Recommended => ({ guideline: id, item, at })),
      ),
      ({ item }) => names(item),
    ),
    findings: listsBy(Object.values(catalog.findings), (finding) => [...names(finding), ...names(finding.comparator)]),
    modalities: listsBy(Object.values(catalog.modalities), ({ treats }) => treats.flatMap(names)),
  }));
}

/** Its record; what critics say of it and it of others; findings and recommendations on it, and on classes that it falls under. */
export function claimsAboutModality(catalog: Catalog, id: string): Claimed[] {
  const abouts = aboutsOf(catalog);
  const own = names({ modality: id });
  const traditions = (catalog.modalities[id]?.traditions ?? []).flatMap(names);
  const under = own.flatMap((name) => of(abouts.classes, name)).flatMap((c) => names({ class: c.id }));
  return [
    ...claimed(catalog, 'modalities', id),
    ...unique([...own, ...traditions].flatMap((name) => of(abouts.critiques, name))).flatMap((critique) =>
      claimed(catalog, 'critiques', critique.id),
    ),
    ...unique([...own, ...under].flatMap((name) => of(abouts.recommendations, name))).flatMap(recommended),
    ...unique([...own, ...under].flatMap((name) => of(abouts.findings, name))).flatMap((finding) =>
      claimed(catalog, 'findings', finding.id),
    ),
  ];
}

/** Its record; the ground on which modalities are listed for it; findings and recommendations on it. */
export function claimsAboutCondition(catalog: Catalog, id: string): Claimed[] {
  const abouts = aboutsOf(catalog);
  const [name = ''] = names({ condition: id });
  return [
    ...claimed(catalog, 'conditions', id),
    ...saidByModalities(of(abouts.modalities, name), 'treats', ({ condition }) => condition === id),
    ...of(abouts.recommendations, name).flatMap(recommended),
    ...of(abouts.findings, name).flatMap((finding) => claimed(catalog, 'findings', finding.id)),
  ];
}

/** Its record, and the ground on which modalities are counted in it. */
export function claimsAboutTradition(catalog: Catalog, id: string): Claimed[] {
  const said = saidByModalities(Object.values(catalog.modalities), 'traditions', ({ tradition }) => tradition === id);
  return [...claimed(catalog, 'traditions', id), ...said];
}

/** Its record, and where each modality stands. */
export function claimsAboutQuestion(catalog: Catalog, id: string): Claimed[] {
  const said = saidByModalities(Object.values(catalog.modalities), 'stances', ({ question }) => question === id);
  return [...claimed(catalog, 'questions', id), ...said];
}

/** Its record, and what modalities have taken from it. */
export function claimsAboutThinker(catalog: Catalog, id: string): Claimed[] {
  const said = saidByModalities(Object.values(catalog.modalities), 'roots', ({ thinker }) => thinker === id);
  return [...claimed(catalog, 'thinkers', id), ...said];
}

/** Who came from whom, and how they are told apart. */
export function claimsOnLineage({ modalities }: Catalog): Claimed[] {
  return saidByModalities(Object.values(modalities), 'relations', () => true);
}

/** Those of every record of a kind. */
export function claimsOfKind(catalog: Catalog, kind: Kind): Claimed[] {
  return Object.keys(catalog[kind]).flatMap((id) => claimed(catalog, kind, id));
}

/** Those items of a list of each modality that are about something. */
function saidByModalities<F extends 'treats' | 'traditions' | 'stances' | 'roots' | 'relations'>(
  modalities: readonly WithId<Modality>[],
  field: F,
  isAbout: (item: Modality[F][number]) => boolean,
): Claimed[] {
  return modalities.flatMap((modality) =>
    // The field decides the type of its items; the compiler loses it through the indexed access.
    (modality[field] as Modality[F][number][]).flatMap((item, i) =>
      isAbout(item)
        ? claimsIn(item, [field, i]).map((claim): Claimed => ({ ...claim, kind: 'modalities', id: modality.id }))
        : [],
    ),
  );
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** Its own alone, each with its record. */
export function claimed(catalog: Catalog, kind: Kind, id: string): Claimed[] {
  return claimsOf(catalog, kind, id).map((claim) => ({ ...claim, kind, id }));
}

/** Each begins with the body's own words for its strength. */
function recommended({ guideline, item, at }: Recommended): Claimed[] {
  return claimsIn(item, ['recommendations', at]).map(
    (claim): Claimed => ({ ...claim, says: `“${item.words}”: ${claim.says}`, kind: 'guidelines', id: guideline }),
  );
}
