// What joins the evidence of two modalities for one condition, from most to least.
import type { WithId } from '../schema/catalog.ts';
import type { SearchRecord } from '../schema/search-record.ts';
import type { Bearing } from './bearings.ts';

export type Join =
  /** Compared with each other at random: the ids of the findings. */
  | { is: 'head-to-head'; findings: string[] }
  /** Both in one published network, which compares them through others: the ids of its sources. */
  | { is: 'network'; sources: string[] }
  /** Each was compared with something, never with the other. */
  | { is: 'apart' }
  /** A search for trials of one against the other is recorded, and found none. */
  | { is: 'none-found'; searched: string }
  /** Results of one only, or of neither, and no search recorded. */
  | { is: 'not-assessed' };

/** `bearings` are those of the one condition, or of all where conditions are not told apart. */
export function joinOf(
  a: string,
  b: string,
  bearings: readonly Bearing[],
  searches: readonly WithId<SearchRecord>[],
): Join {
  const ofA = bearings.filter((x) => x.modality === a && x.finding.replacedBy === undefined);
  const ofB = bearings.filter((x) => x.modality === b && x.finding.replacedBy === undefined);
  const idsOfB = new Set(ofB.filter((x) => x.class === undefined).map((x) => x.finding.id));
  const direct = ofA.filter((x) => isDirect(x) && idsOfB.has(x.finding.id)).map((x) => x.finding.id);
  if (direct.length > 0) return { is: 'head-to-head', findings: direct };
  const networksOfB = new Set(ofB.filter(isNetwork).map(networkOf));
  const sources = ofA.filter((x) => isNetwork(x) && networksOfB.has(networkOf(x))).map((x) => x.finding.source);
  if (sources.length > 0) return { is: 'network', sources: [...new Set(sources)].sort() };
  const search = searches.find(({ modalities }) => modalities.includes(a) && modalities.includes(b));
  if (search) return { is: 'none-found', searched: search.searched };
  return ofA.length > 0 && ofB.length > 0 ? { is: 'apart' } : { is: 'not-assessed' };
}

function isDirect({ finding, class: named }: Bearing): boolean {
  return named === undefined && finding.method !== 'network' && finding.method !== 'non-randomised';
}

function isNetwork({ finding }: Bearing): boolean {
  return finding.method === 'network';
}

/** One source may hold several networks, one for each condition. */
function networkOf({ finding: { source, condition } }: Bearing): string {
  return `${source} ${condition}`;
}
