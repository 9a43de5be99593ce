// Addresses to look at where looking at all would take too long.
import { listsBy } from '../src/schema/lists.ts';

const MOST = 24;

/** At most so many of each kind, at even steps: always the same ones for the same records. */
export function someOfEach(addresses: readonly string[]): string[] {
  return [...listsBy(addresses, (address) => [kindOf(address)]).values()].flatMap((all) =>
    all.filter((_, i) => i % Math.ceil(all.length / MOST) === 0),
  );
}

/** The address without the record, or the modalities, that it is of. */
function kindOf(address: string): string {
  const parts = address.split('/');
  const record = parts[1] === 'api' ? 4 : 2;
  return parts.map((part, i) => (i === record && part !== '' ? '…' : part)).join('/');
}
