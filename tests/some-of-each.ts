// Addresses to look at where looking at all would take too long.

const MOST = 24;

/** At most so many of each kind, at even steps: always the same ones for the same records. */
export function someOfEach(addresses: readonly string[]): string[] {
  const kinds = new Map<string, string[]>();
  for (const address of addresses) kinds.set(kindOf(address), [...(kinds.get(kindOf(address)) ?? []), address]);
  return [...kinds.values()].flatMap((all) => all.filter((_, i) => i % Math.ceil(all.length / MOST) === 0));
}

/** The address without the record, or the modalities, that it is of. */
function kindOf(address: string): string {
  const parts = address.split('/');
  const record = parts[1] === 'api' ? 4 : 2;
  return parts.map((part, i) => (i === record && part !== '' ? '…' : part)).join('/');
}
