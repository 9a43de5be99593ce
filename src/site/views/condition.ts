// Catalog + condition → what its page shows.
import { citations } from '../../compare/readings.ts';
import { isAbsent } from '../../schema/absence.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import { type Citation, citationsIn } from '../../schema/citation.ts';
import type { Condition } from '../../schema/condition.ts';
import type { Modality } from '../../schema/modality.ts';
import type { Source } from '../../schema/source.ts';

export interface ConditionView {
  /** Modalities that name the condition, in the order of their ids. */
  treats: { modality: WithId<Modality>; treat: Modality['treats'][number] }[];
  broader: WithId<Condition>[];
  narrower: WithId<Condition>[];
  icd11Cite: Citation[];
  dsm5trCite: Citation[];
  /** In order of use. */
  sources: WithId<Source>[];
}

export function deriveCondition(catalog: Catalog, condition: WithId<Condition>): ConditionView {
  const { id, icd11, dsm5tr, description, broader } = condition;
  const treats = treatsOf(catalog, id);
  const icd11Cite = isAbsent(icd11) ? [] : citations(icd11.cite);
  const dsm5trCite = isAbsent(dsm5tr) ? [] : citations(dsm5tr.cite);
  const notes = [icd11, dsm5tr].flatMap((code) => (isAbsent(code) && code.note ? citationsIn(code.note) : []));
  const cited = [
    ...citationsIn(description),
    ...icd11Cite,
    ...dsm5trCite,
    ...notes,
    ...treats.flatMap(({ treat }) => citationsIn(treat.text)),
  ];
  const ids = new Set(cited.map((c) => c.source));
  return {
    treats,
    broader: [broader ?? ''].flatMap((wider) => catalog.conditions[wider] ?? []),
    narrower: Object.values(catalog.conditions).filter((c) => c.broader === id),
    icd11Cite,
    dsm5trCite,
    sources: [...ids].flatMap((source) => catalog.sources[source] ?? []),
  };
}

/** Modalities that name a condition, each with what it says of it. */
export function treatsOf({ modalities }: Catalog, id: string): ConditionView['treats'] {
  return Object.values(modalities).flatMap((modality) =>
    modality.treats.filter((treat) => treat.condition === id).map((treat) => ({ modality, treat })),
  );
}
