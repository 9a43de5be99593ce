// The catalog and the releases so far → the version of the data, what changed since, and the tables in words.
import type { Catalog } from '../schema/catalog.ts';
import { changesBetween, nextVersion, type Renamed } from './changes.ts';
import type { OpenData, TableNote } from './open-data.ts';
import type { Past } from './release.ts';
import { digestOfState, type State, stateOf } from './state.ts';
import type { Table } from './table.ts';

/** Before the first release there is no day. */
const NO_DAY = '1970-01-01';

export function describeVersion(catalog: Catalog, past: Past): Omit<OpenData, 'files' | 'tables'> {
  const state = stateOf(catalog);
  const last = past.versions.at(-1);
  const changes = changesBetween(past.state, state, renamedIn(catalog));
  const releases = past.versions;
  const on = last?.on ?? NO_DAY;
  if (last && changes.length === 0) return { version: last.version, on, releases };
  const version = nextVersion(last?.version, changes);
  return {
    version: unreleasedVersion(version, state),
    on,
    releases,
    unreleased: { version, changes: last ? changes : [] },
  };
}

/** Comes before the release that it may become, as semantic versions are ordered, and names its content. */
function unreleasedVersion(version: string, state: State): string {
  return `${version}-unreleased+${digestOfState(state)}`;
}

export function renamedIn({ moved }: Catalog): Renamed {
  return new Map(
    Object.entries(moved).flatMap(([kind, ids]) =>
      Object.entries(ids).map(([from, to]): [string, string] => [`${kind}/${from}`, to]),
    ),
  );
}

export function noteOf({ name, description, key, columns }: Table, rows: number): TableNote {
  return {
    name,
    description,
    rows,
    key,
    columns: columns.map(({ name, type, description, values, refersTo }) => ({
      name,
      type,
      description,
      ...(values ? { values } : {}),
      ...(refersTo ? { refersTo } : {}),
    })),
  };
}
