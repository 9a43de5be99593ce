// Lists under a key, and what is made once and kept: so that a request looks at what it asks for and not at every record.

/** Lists under a key, each in the order of the records. */
export type Lists<T> = ReadonlyMap<string, readonly T[]>;

export function of<T>(lists: Lists<T>, key: string): readonly T[] {
  return lists.get(key) ?? [];
}

/** An item stands once under each of its keys. */
export function listsBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Lists<T> {
  const lists = new Map<string, T[]>();
  for (const item of items) for (const key of new Set(keys(item))) remember(lists, key, () => []).push(item);
  return lists;
}

export function remember<K, V>(
  memory: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  derive: () => V,
): V {
  const found = memory.get(key);
  if (found !== undefined) return found;
  const made = derive();
  memory.set(key, made);
  return made;
}
