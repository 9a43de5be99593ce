// What guideline bodies say of a modality for a condition: each recommendation, also those of a class that it falls under.
import type { Catalog, WithId } from '../schema/catalog.ts';
import type { Population, RecommendationVerdict } from '../schema/evidence-words.ts';
import type { Guideline, Recommendation } from '../schema/guideline.ts';

/** The part of the catalog that evidence is computed from. */
export type EvidenceRecords = Pick<Catalog, 'bodies' | 'guidelines' | 'classes' | 'findings' | 'searches'>;

/** The guidelines that cover one condition or speak of it, and the bodies. */
export interface RecordsOn {
  bodies: Catalog['bodies'];
  guidelines: readonly WithId<Guideline>[];
}

/** One statement of one edition on one modality. */
export interface Statement {
  guideline: string;
  recommendation: string;
  body: string;
  year: number;
  /** False where a later edition has taken its place, or it was withdrawn: it is shown and counts for nothing. */
  current: boolean;
  /** True where it was read only as somebody else restates it: it is shown and counts for nothing. */
  secondHand?: boolean | undefined;
  /** A registry lists and does not recommend: it is shown and counts for nothing. */
  registry: boolean;
  condition: string;
  population: Population;
  group?: string | undefined;
  modality: string;
  /** The class that the body names, where it does not name the modality itself. */
  class?: string;
  /** True where that class is only one form of the modality: what is said against the form counts for nothing. */
  form?: boolean;
  verdict: RecommendationVerdict;
  /** The body's own words. */
  words: string;
  strength?: string | undefined;
  certainty?: string | undefined;
  /** Cited prose. */
  text: string;
  source: string;
}

/** Every statement on every modality, guidelines in the order of their ids. */
export function statementsOf(records: EvidenceRecords): Statement[] {
  return Object.values(records.guidelines).flatMap((guideline) =>
    guideline.recommendations.flatMap((recommendation) => statements(guideline, recommendation, records)),
  );
}

export function isCurrent({ supersededBy, superseded }: Guideline): boolean {
  return supersededBy === undefined && superseded === undefined;
}

function statements(
  guideline: WithId<Guideline>,
  recommendation: Recommendation,
  { bodies, classes }: EvidenceRecords,
): Statement[] {
  const { id, modality, class: named, words, ...rest } = recommendation;
  const verdict = guideline.scale.find((grade) => grade.words === words)?.verdict;
  if (verdict === undefined) return [];
  const members = modality ? [{ modality }] : (classes[named ?? '']?.members ?? []);
  return members.map((member) => ({
    ...rest,
    guideline: guideline.id,
    recommendation: id,
    body: guideline.body,
    year: guideline.year,
    current: isCurrent(guideline),
    registry: bodies[guideline.body]?.kind === 'registry',
    modality: member.modality,
    ...(named === undefined ? {} : { class: named }),
    ...('form' in member && member.form ? { form: true } : {}),
    verdict,
    words,
    source: guideline.source,
  }));
}
