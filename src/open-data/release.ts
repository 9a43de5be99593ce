// A release of the data as a file: its version, its day, and how its state differs from that of the release before.
import { z } from 'zod';
import { IsoDate } from '../schema/fields.ts';
import { type Change, changesBetween, nextVersion, type Renamed } from './changes.ts';
import type { State } from './state.ts';

const byShelf = <T extends z.ZodType>(value: T) => z.record(z.string(), z.record(z.string(), value));

export const Release = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'is not a version: it is written like "1.2.0"'),
  on: IsoDate,
  /** Kind → id → digest of each record that is new or was corrected. */
  set: byShelf(z.string()),
  /** Kind → id → where it has moved, or "gone". */
  gone: byShelf(z.string()),
});
export type Release = z.infer<typeof Release>;

/** A release with what it changed; of the first one, which changes all, nothing is listed. */
export interface Version {
  version: string;
  on: string;
  changes: readonly Change[];
}

const GONE = 'gone';

/** What is to be written, where the state has changed since the releases before. */
export function makeRelease(before: Past, after: State, renamed: Renamed, on: string): Release {
  const changes = changesBetween(before.state, after, renamed);
  const release: Release = { version: nextVersion(before.versions.at(-1)?.version, changes), on, set: {}, gone: {} };
  for (const { is, shelf, id, to } of changes) {
    if (is === 'gone' || is === 'renamed') putAt(release.gone, shelf, id, to ?? GONE);
    else putAt(release.set, shelf, id, after.get(`${shelf}/${id}`) ?? '');
  }
  return release;
}

function putAt(shelves: Record<string, Record<string, string>>, shelf: string, id: string, value: string): void {
  shelves[shelf] ??= {};
  Object.defineProperty(shelves[shelf], id, { value, enumerable: true, writable: true, configurable: true });
}

/** What the releases so far come to. */
export interface Past {
  state: State;
  /** The oldest first. */
  versions: readonly Version[];
}

/** @throws a sentence where a release has another version than its changes ask for. */
export function followReleases(releases: readonly Release[]): Past {
  let state: State = new Map();
  const versions: Version[] = [];
  for (const { version, on, set, gone } of releases) {
    const after = new Map([...state, ...flat(set)]);
    const renamed = new Map<string, string>();
    for (const [key, to] of flat(gone)) {
      after.delete(key);
      if (to !== GONE) renamed.set(key, to);
    }
    const changes = changesBetween(state, after, renamed);
    const expected = nextVersion(versions.at(-1)?.version, changes);
    if (version !== expected)
      throw new Error(
        `data-releases/${version}.json says ${version}, but its changes make ${expected}: restore the file from Git, and let "npm run release-data" write releases.`,
      );
    versions.push({ version, on, changes: versions.length === 0 ? [] : changes });
    state = after;
  }
  return { state, versions };
}

function flat(shelves: Release['set']): [string, string][] {
  return Object.entries(shelves).flatMap(([shelf, values]) =>
    Object.entries(values).map(([id, value]): [string, string] => [`${shelf}/${id}`, value]),
  );
}
