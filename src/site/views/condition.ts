// Catalog + condition → what its page shows.
import type { TermsUsed } from '../../compare/comparison.ts';
import { citations } from '../../compare/readings.ts';
import { termsIn } from '../../compare/terms.ts';
import { deriveCondition as deriveConditionEvidence, standingOf } from '../../evidence/derive-evidence.ts';
import type { ConditionEvidence, Standing } from '../../evidence/evidence.ts';
import { isAbsent } from '../../schema/absence.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Citation } from '../../schema/citation.ts';
import type { Condition } from '../../schema/condition.ts';
import type { Modality } from '../../schema/modality.ts';
import { citationsIn } from '../../schema/prose.ts';
import type { Source } from '../../schema/source.ts';
import { sourcesOf } from './cited-sources.ts';

interface Treating {
  modality: WithId<Modality>;
  treat: Modality['treats'][number];
}

export interface ConditionView {
  /** The evidence on every modality that the condition is listed for, or that a statement or a finding is of. */
  evidence: ConditionEvidence;
  /** The modalities of the evidence, in its order. */
  columns: WithId<Modality>[];
  /** Modalities that name the condition, in the order of their ids. */
  treats: (Treating & { standing: Standing })[];
  broader: WithId<Condition>[];
  narrower: WithId<Condition>[];
  icd11Cite: Citation[];
  dsm5trCite: Citation[];
  /** In order of use. */
  sources: WithId<Source>[];
  terms: TermsUsed;
}

export function deriveCondition(catalog: Catalog, condition: WithId<Condition>): ConditionView {
  const { id, icd11, dsm5tr, description, broader } = condition;
  const treats = treatsOf(catalog, id).map((treating) => ({
    ...treating,
    standing: standingOf(catalog, treating.modality.id, id),
  }));
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
  const columns = Object.values(catalog.modalities).filter((m) => concerns(catalog, m, id));
  const evidence = deriveConditionEvidence(
    catalog,
    columns.map((m) => m.id),
    id,
  );
  return {
    evidence,
    columns,
    treats,
    broader: [broader ?? ''].flatMap((wider) => catalog.conditions[wider] ?? []),
    narrower: Object.values(catalog.conditions).filter((c) => c.broader === id),
    icd11Cite,
    dsm5trCite,
    terms: termsIn(
      [description, ...treats.map(({ treat }) => treat.text), ...evidence.findings.map(({ finding }) => finding.text)],
      catalog.terms,
    ),
    sources: sourcesOf([...cited.map((c) => c.source), ...evidence.cited], catalog.sources),
  };
}

/** Listed for it, or spoken of by a body, or studied in it. */
function concerns(catalog: Catalog, modality: WithId<Modality>, condition: string): boolean {
  const { adults, young, findings } = standingOf(catalog, modality.id, condition);
  const spoken = [adults, young].some((s) => s && !['not-assessed', 'silent'].includes(s.state));
  return spoken || findings !== 'not-assessed' || modality.treats.some((t) => t.condition === condition);
}

/** Modalities that name a condition, each with what it says of it. */
export function treatsOf({ modalities }: Catalog, id: string): Treating[] {
  return Object.values(modalities).flatMap((modality) =>
    modality.treats.filter((treat) => treat.condition === id).map((treat) => ({ modality, treat })),
  );
}
