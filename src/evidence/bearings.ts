// Which findings bear on which modality: its own, those of a class that it falls under, and those in which it was compared against.
import type { WithId } from '../schema/catalog.ts';
import type { Finding } from '../schema/finding.ts';
import type { EvidenceRecords } from './statements.ts';

export interface Bearing {
  finding: WithId<Finding>;
  modality: string;
  /** The class that the source names, where it does not name the modality itself. */
  class?: string;
  /** The modality is what another was compared against: the result is to be read the other way round. */
  reversed: boolean;
}

/** Every bearing of every finding, findings in the order of their ids. */
export function bearingsOf({ findings, classes }: Pick<EvidenceRecords, 'findings' | 'classes'>): Bearing[] {
  return Object.values(findings).flatMap((finding): Bearing[] => {
    const { modality, class: named, comparator } = finding;
    const members = classes[named ?? '']?.members ?? [];
    return [
      ...(modality === undefined ? [] : [{ finding, modality, reversed: false }]),
      ...members.map((member) => ({
        finding,
        modality: member.modality,
        ...(named === undefined ? {} : { class: named }),
        reversed: false,
      })),
      ...(comparator.modality === undefined ? [] : [{ finding, modality: comparator.modality, reversed: true }]),
    ];
  });
}
