// Changes of the data, for readers: how many of what, and which records, kind by kind.
import { nameOf } from '../../catalog/name-of.ts';
import type { Change } from '../../open-data/changes.ts';
import type { OpenData } from '../../open-data/open-data.ts';
import type { Version } from '../../open-data/release.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { ALL_KINDS } from '../../schema/kind-names.ts';
import type { Kind } from '../../schema/kinds.ts';
import { recordAddress } from './record-address.ts';

const WORDS = { gone: 'gone', renamed: 'renamed', new: 'new', corrected: 'corrected' } as const;

/** In the order of what a user of the data has to know first. */
// Object.keys forgets its key type; the object above is closed.
const ORDER = Object.keys(WORDS) as Change['is'][];

/** The first release brings everything, so that its changes are not listed. */
export function isFirst({ version }: Version, { releases }: OpenData): boolean {
  return releases[0]?.version === version;
}

/** Where the page on changes tells of a release. */
export function anchorOf(version: string): string {
  return `v${version.replaceAll('.', '-')}`;
}

/** "3 new, 41 corrected." */
export function changesInWords(changes: readonly Change[]): string {
  const counts = ORDER.flatMap((is) => {
    const count = changes.filter((change) => change.is === is).length;
    return count === 0 ? [] : [`${count} ${WORDS[is]}`];
  });
  return counts.length === 0 ? 'Nothing changed.' : `${counts.join(', ')}.`;
}

export interface ChangedRecord {
  name: string;
  /** Where it stands now, if it still does. */
  address?: string;
}

export interface ChangeGroup {
  /** Like "corrected findings". */
  title: string;
  records: readonly ChangedRecord[];
}

/** Those of one sort in one kind of record together. */
export function changeGroups(changes: readonly Change[], catalog: Catalog): ChangeGroup[] {
  return ORDER.flatMap((is) => {
    const shelves = new Map<string, ChangedRecord[]>();
    for (const change of changes) {
      if (change.is !== is) continue;
      shelves.set(change.shelf, [...(shelves.get(change.shelf) ?? []), changedRecord(change, catalog)]);
    }
    return [...shelves].map(([shelf, records]) => ({ title: `${WORDS[is]} ${shelf}`, records }));
  });
}

function changedRecord({ shelf, id, to }: Change, catalog: Catalog): ChangedRecord {
  const kind = kindOf(shelf);
  const now = to ?? id;
  if (!kind || !Object.hasOwn(catalog[kind], now)) return { name: id };
  const name = nameOf(catalog, kind, now);
  return { name: to === undefined ? name : `${id}, now ${name}`, address: recordAddress(catalog, kind, now) };
}

function kindOf(shelf: string): Kind | undefined {
  return ALL_KINDS.find((kind) => kind === shelf);
}
