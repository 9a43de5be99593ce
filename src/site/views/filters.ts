// Filters of a list: values chosen in the address, kept only where they are options, each with how many it would leave.

export interface FilterSpec {
  name: string;
  label: string;
  options: readonly (readonly [value: string, name: string])[];
  /** The filter whose choice narrows what a value of this one means: the state of the evidence is that for the chosen condition. */
  within?: string;
}

/** The values by which an item is found, for each filter; of a filter within another also `other/value`. */
export type Facets = Readonly<Record<string, readonly string[]>>;

export type Chosen = Readonly<Record<string, string>>;

export interface CountedFilter extends Omit<FilterSpec, 'options'> {
  chosen: string | undefined;
  options: readonly (readonly [value: string, name: string, count: number])[];
}

/** A value that is no option is no choice, as in the browser's own field. */
export function readFilters(specs: readonly FilterSpec[], query: URLSearchParams): Chosen {
  return Object.fromEntries(
    specs.flatMap(({ name, options }) =>
      options.filter(([value]) => query.get(name) === value).map(([value]) => [name, value]),
    ),
  );
}

export function matches(facets: Facets, chosen: Chosen, specs: readonly FilterSpec[]): boolean {
  return specs.every(({ name, within }) => {
    const value = chosen[name];
    return value === undefined || (facets[name]?.includes(meaning(value, within, chosen)) ?? false);
  });
}

function meaning(value: string, within: string | undefined, chosen: Chosen): string {
  const frame = within === undefined ? undefined : chosen[within];
  return frame === undefined ? value : `${frame}/${value}`;
}

/** Each option with the number of items that it would leave beside the other filters' choices. */
export function countOptions(specs: readonly FilterSpec[], items: readonly Facets[], chosen: Chosen): CountedFilter[] {
  return specs.map((spec) => {
    // What is chosen within this filter means something else with each of its values; the others leave the same items.
    const within = specs.filter((other) => other.within === spec.name && chosen[other.name] !== undefined);
    const others = specs.filter((other) => other !== spec && !within.includes(other));
    const left = items.filter((facets) => matches(facets, chosen, others));
    const tally = tallyOf(left, spec.name);
    const countOf = (value: string): number => {
      if (within.length === 0) return tally.get(meaning(value, spec.within, chosen)) ?? 0;
      const then = { ...chosen, [spec.name]: value };
      return left.filter((facets) => matches(facets, then, [spec, ...within])).length;
    };
    return {
      ...spec,
      chosen: chosen[spec.name],
      options: spec.options.map(([value, name]) => [value, name, countOf(value)]),
    };
  });
}

/** How many items have each value. */
function tallyOf(items: readonly Facets[], name: string): ReadonlyMap<string, number> {
  const tally = new Map<string, number>();
  for (const facets of items) for (const value of new Set(facets[name])) tally.set(value, (tally.get(value) ?? 0) + 1);
  return tally;
}

/** A list as the address filters it. */
export interface Filtered {
  filters: CountedFilter[];
  /** How many are shown, and of how many. */
  found: number;
  all: number;
  isShown(id: string): boolean;
  /** What the item's element carries for the script. */
  dataOf(id: string): Record<string, string>;
}

/** @param items the values by which each item is found, by its id */
export function filterItems(
  items: ReadonlyMap<string, Facets>,
  offered: readonly FilterSpec[],
  query: URLSearchParams,
): Filtered {
  const all = [...items.values()];
  const specs = onlyUsed(offered, all);
  const chosen = readFilters(specs, query);
  return {
    filters: countOptions(specs, all, chosen),
    found: all.filter((facets) => matches(facets, chosen, specs)).length,
    all: all.length,
    isShown: (id) => matches(items.get(id) ?? {}, chosen, specs),
    dataOf: (id) => dataOf(items.get(id) ?? {}),
  };
}

/** What the script needs of an item to filter it in the browser. */
export function dataOf(facets: Facets): Record<string, string> {
  const entries = Object.entries(facets).map(([name, values]): [string, string] => [
    `data-${name}`,
    [...new Set(values)].join(' '),
  ]);
  return { 'data-item': '', ...Object.fromEntries(entries) };
}

/** Only values that some item has, so that no choice leads to nothing from the start. */
export function onlyUsed(specs: readonly FilterSpec[], items: readonly Facets[]): FilterSpec[] {
  return specs.map((spec) => {
    const used = new Set(items.flatMap((facets) => facets[spec.name] ?? []));
    return { ...spec, options: spec.options.filter(([value]) => used.has(value)) };
  });
}
