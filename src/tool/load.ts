// Loads what the tool shows: a comparison as published, or its records, from which the engine makes it here.

import { compareJsonPath } from '../address/compare-path.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Common, Comparable, WithId } from '../schema/catalog.ts';
import type { Modality } from '../schema/modality.ts';
import type { Named } from '../search/match-names.ts';
import type { Search } from '../site/components/tool-context.ts';

/** What `/api/v1/modalities/<id>.json` publishes: the record, and every record that it names. */
type Published = { modality: WithId<Modality> } & Omit<Comparable, 'modalities' | Common>;

const loaded = new Map<string, Promise<unknown>>();

/** Each address is loaded once; a failure is forgotten, so that the next try loads again. */
function load<T>(address: string): Promise<T> {
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

/** A static copy holds the comparisons of pairs; a wider one is made here, by the same engine. */
export function loadComparison(ids: readonly string[]): Promise<Comparison> {
  return load<Comparison>(compareJsonPath(ids)).catch(() => compareHere(ids));
}

async function compareHere(ids: readonly string[]): Promise<Comparison> {
  const [{ compare }, questions, vignettes, terms, ...parts] = await Promise.all([
    import('../compare/compare.ts'),
    loadShelf('questions'),
    loadShelf('vignettes'),
    loadShelf('terms'),
    ...ids.map((id) => load<Published>(`/api/v1/modalities/${id}.json`)),
  ]);
  const all = <K extends Exclude<keyof Published, 'modality'>>(kind: K): Published[K] =>
    Object.assign({}, ...parts.map((part) => part[kind]));
  const catalog: Comparable = {
    modalities: Object.fromEntries(parts.map(({ modality }) => [modality.id, modality])),
    conditions: all('conditions'),
    traditions: all('traditions'),
    bodies: all('bodies'),
    guidelines: all('guidelines'),
    classes: all('classes'),
    findings: all('findings'),
    searches: all('searches'),
    thinkers: all('thinkers'),
    critiques: all('critiques'),
    questions,
    vignettes,
    terms,
    sources: all('sources'),
  };
  return compare(catalog, ids);
}

/** All records of a kind, by id. */
async function loadShelf<K extends Common>(kind: K): Promise<Comparable[K]> {
  const records = await load<WithId<unknown>[]>(`/api/v1/${kind}.json`);
  // The address decides what the records are: those of the kind.
  return Object.fromEntries(records.map((record) => [record.id, record])) as Comparable[K];
}

export function loadNames(): Promise<readonly Named[]> {
  return load<readonly Named[]>('/api/v1/names.json');
}

export async function loadSearch(): Promise<Search> {
  const [names, { matchNames, resolveName }] = await Promise.all([loadNames(), import('../search/match-names.ts')]);
  return { names, matchNames, resolveName };
}
