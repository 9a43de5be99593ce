// What changed between two states of the data, and the version that follows from it.
import { COLUMNS, type State } from './state.ts';

export interface Change {
  is: 'new' | 'gone' | 'renamed' | 'corrected';
  /** A kind of record, or "columns". */
  shelf: string;
  id: string;
  /** Where it is renamed: its new id. */
  to?: string;
}

/** Old key → new id, as in `modalities/old-name` → `new-name`. */
export type Renamed = ReadonlyMap<string, string>;

/** In the order of their keys. */
export function changesBetween(before: State, after: State, renamed: Renamed = new Map()): Change[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key): Change[] => {
    const [old, now] = [before.get(key), after.get(key)];
    if (old === now) return [];
    const [shelf = '', id = ''] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];
    if (old === undefined) return [{ is: 'new', shelf, id }];
    if (now !== undefined) return [{ is: 'corrected', shelf, id }];
    const to = renamed.get(key);
    return [to === undefined ? { is: 'gone', shelf, id } : { is: 'renamed', shelf, id, to }];
  });
}

const FIRST = '1.0.0';

/**
 * The version after a version, by what changed: a record or a column gone, renamed or of another type is a major one, one more is a
 * minor one, a record corrected is a patch. The first is 1.0.0; without a change it stays as it is.
 */
export function nextVersion(version: string | undefined, changes: readonly Change[]): string {
  if (version === undefined) return FIRST;
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (changes.some(breaks)) return `${major + 1}.0.0`;
  if (changes.some(({ is }) => is === 'new')) return `${major}.${minor + 1}.0`;
  return changes.length > 0 ? `${major}.${minor}.${patch + 1}` : version;
}

/** Whether what was made for the version before may no longer work. */
function breaks({ is, shelf }: Change): boolean {
  return is === 'gone' || is === 'renamed' || (is === 'corrected' && shelf === COLUMNS);
}
