// One modality with every record that it, or the evidence on it, names: what the API publishes, and all that a comparison needs of it.
import type { Catalog, Common, Comparable, Shelf, WithId } from '../schema/catalog.ts';
import type { CritiqueSide } from '../schema/critique.ts';
import type { Modality } from '../schema/modality.ts';
import { referencesIn } from './references.ts';

export type ModalitySlice = { modality: WithId<Modality> } & Omit<Comparable, 'modalities' | Common>;

export function sliceModality(catalog: Catalog, modality: WithId<Modality>): ModalitySlice {
  const { id } = modality;
  const classes = pick(catalog.classes, ({ members }) => members.some((member) => member.modality === id));
  const isOf = (named: { modality?: string | undefined; class?: string | undefined }) =>
    named.modality === id || (named.class !== undefined && named.class in classes);
  const findings = pick(catalog.findings, (f) => isOf(f) || f.comparator.modality === id);
  const said = Object.values(catalog.guidelines).flatMap((g) => g.recommendations.filter(isOf));
  // Every condition that a comparison of it shows: what a guideline says nothing of there is shown too.
  const touched = new Set([...modality.treats, ...Object.values(findings), ...said].map(({ condition }) => condition));
  const guidelines = pick(
    catalog.guidelines,
    (g) => g.covers.some(({ condition }) => touched.has(condition)) || g.recommendations.some(isOf),
  );
  const searches = pick(catalog.searches, (s) => s.modalities.includes(id));
  const own = new Set(modality.traditions.map((t) => t.tradition));
  const isSide = (side: CritiqueSide) => side.modality === id || own.has(side.tradition ?? '');
  const critiques = pick(catalog.critiques, ({ from, against }) => isSide(from) || isSide(against));
  const references = [modality, ...[classes, findings, guidelines, searches, critiques].flatMap(Object.values)].flatMap(
    (record) => referencesIn(record),
  );
  const named = (kind: string) => new Set(references.filter((r) => r.kind === kind).map((r) => r.id));
  const take = <T>(kind: string, shelf: Shelf<T>): Shelf<T> => {
    const ids = named(kind);
    return pick(shelf, (record) => ids.has(record.id));
  };
  return {
    modality,
    conditions: take('conditions', catalog.conditions),
    traditions: take('traditions', catalog.traditions),
    bodies: take('bodies', catalog.bodies),
    guidelines,
    classes: { ...classes, ...take('classes', catalog.classes) },
    findings,
    searches,
    thinkers: take('thinkers', catalog.thinkers),
    critiques,
    sources: take('sources', catalog.sources),
  };
}

function pick<T>(shelf: Shelf<T>, wanted: (record: WithId<T>) => boolean): Shelf<T> {
  return Object.fromEntries(Object.entries(shelf).filter(([, record]) => wanted(record)));
}
