// Fetches what the site publishes as JSON, each address once.
const loaded = new Map<string, Promise<unknown>>();

/** Each address is loaded once; a failure is forgotten, so that the next try loads again. */
export function load<T>(address: string): Promise<T> {
  const known = loaded.get(address) ?? fetchJson(address);
  loaded.set(address, known);
  known.catch(() => loaded.delete(address));
  // The address decides the type: it is our own, and published from the same definitions.
  return known as Promise<T>;
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
