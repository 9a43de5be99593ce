// Compares in the browser, from the records as published: for what a static copy has no page of.
import { compare } from '../compare/compare.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Common, Comparable, WithId } from '../schema/catalog.ts';
import type { Modality } from '../schema/modality.ts';
import { load } from './fetch-once.ts';

/** What `/api/v1/modalities/<id>.json` publishes: the record, and every record that it names. */
type Published = { modality: WithId<Modality> } & Omit<Comparable, 'modalities' | Common>;

/** A static copy holds the comparisons of pairs; a wider one is made here, by the engine that the server runs. */
export async function compareHere(ids: readonly string[]): Promise<Comparison> {
  const [questions, vignettes, terms, ...parts] = await Promise.all([
    loadShelf('questions'),
    loadShelf('vignettes'),
    loadShelf('terms'),
    ...ids.map((id) => load<Published>(`/api/v1/modalities/${id}.json`)),
  ]);
  const all = <K extends Exclude<keyof Published, 'modality'>>(kind: K): Published[K] =>
    inOrder(Object.assign({}, ...parts.map((part) => part[kind])));
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

/** Records in the order of their ids, as the catalog has them: what is found first decides the order of what is drawn. */
function inOrder<T extends object>(shelf: T): T {
  // The same records under the same ids.
  return Object.fromEntries(Object.entries(shelf).sort(([a], [b]) => (a < b ? -1 : 1))) as T;
}
