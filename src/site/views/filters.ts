// Filters of a list: values chosen in the address, kept only where they are options.

export interface FilterSpec {
  name: string;
  label: string;
  options: readonly (readonly [value: string, name: string])[];
}

/** The values by which an item is found, for each filter. */
export type Facets = Readonly<Record<string, readonly string[]>>;

export interface Chosen {
  name: string;
  value: string;
}

/** A value that is no option is no choice, as in the browser's own field. */
export function readFilters(specs: readonly FilterSpec[], query: URLSearchParams): Chosen[] {
  return specs.flatMap(({ name, options }) =>
    options.filter(([value]) => query.get(name) === value).map(([value]) => ({ name, value })),
  );
}

export function matches(facets: Facets, chosen: readonly Chosen[]): boolean {
  return chosen.every(({ name, value }) => facets[name]?.includes(value));
}

/** What the script needs of an item to filter it in the browser. */
export function dataOf(facets: Facets): Record<string, string> {
  const entries = Object.entries(facets).map(([name, values]): [string, string] => [`data-${name}`, values.join(' ')]);
  return { 'data-item': '', ...Object.fromEntries(entries) };
}

/** Only values that some item has, so that no choice leads to nothing. */
export function onlyUsed(specs: readonly FilterSpec[], items: readonly Facets[]): FilterSpec[] {
  return specs.map((spec) => {
    const used = new Set(items.flatMap((facets) => facets[spec.name] ?? []));
    return { ...spec, options: spec.options.filter(([value]) => used.has(value)) };
  });
}
