import { describe, expect, test } from 'vitest';
import { changesBetween, nextVersion } from './changes.ts';
import { readReleases } from './read-releases.ts';
import { followReleases, makeRelease, type Release } from './release.ts';
import type { State } from './state.ts';

const state = (records: Record<string, string>): State => new Map(Object.entries(records));
const FIRST = state({ 'terms/a': '1', 'terms/b': '1', 'columns/terms.id': 'string' });

/** A release of each state after the other. */
function releasesOf(states: readonly State[], renamed = new Map<string, string>()): Release[] {
  const done: Release[] = [];
  for (const next of states) done.push(makeRelease(followReleases(done), next, renamed, '2026-11-26'));
  return done;
}

describe('the version follows from what changed', () => {
  const after = (records: Record<string, string>) => nextVersion('1.4.2', changesBetween(FIRST, state(records)));
  const same = { 'terms/a': '1', 'terms/b': '1', 'columns/terms.id': 'string' };

  test.each([
    ['nothing', same, '1.4.2'],
    ['a record corrected', { ...same, 'terms/a': '2' }, '1.4.3'],
    ['a record more', { ...same, 'terms/c': '1' }, '1.5.0'],
    ['one more and one corrected', { ...same, 'terms/a': '2', 'terms/c': '1' }, '1.5.0'],
    ['a record gone', { 'terms/a': '1', 'columns/terms.id': 'string' }, '2.0.0'],
    ['one gone and one more', { 'terms/a': '1', 'terms/c': '1', 'columns/terms.id': 'string' }, '2.0.0'],
    ['a column more', { ...same, 'columns/terms.name': 'string' }, '1.5.0'],
    ['a column of another type', { ...same, 'columns/terms.id': 'integer' }, '2.0.0'],
    ['a column gone', { 'terms/a': '1', 'terms/b': '1' }, '2.0.0'],
  ])('%s', (_, records, version) => {
    expect(after(records)).toBe(version);
  });

  test('the first is 1.0.0', () => {
    expect(nextVersion(undefined, [])).toBe('1.0.0');
  });
});

describe('releases', () => {
  const second = state({ 'terms/a': '2', 'terms/constructor': '1', 'columns/terms.id': 'string' });

  test('hold only what changed, and come to the state that was released', () => {
    const releases = releasesOf([FIRST, second]);
    expect(releases[1]).toEqual({
      version: '2.0.0',
      on: '2026-11-26',
      set: { terms: { a: '2', constructor: '1' } },
      gone: { terms: { b: 'gone' } },
    });
    const { state: reached, versions } = followReleases(JSON.parse(JSON.stringify(releases)));
    expect(new Map([...reached].sort())).toEqual(new Map([...second].sort()));
    expect(versions[1]?.changes).toEqual([
      { is: 'corrected', shelf: 'terms', id: 'a' },
      { is: 'gone', shelf: 'terms', id: 'b' },
      { is: 'new', shelf: 'terms', id: 'constructor' },
    ]);
  });

  test('say where a record has moved', () => {
    const moved = state({ 'terms/a': '1', 'terms/b2': '1', 'columns/terms.id': 'string' });
    const releases = releasesOf([FIRST, moved], new Map([['terms/b', 'b2']]));
    expect(releases[1]?.version).toBe('2.0.0');
    expect(followReleases(releases).versions[1]?.changes[0]).toEqual({
      is: 'renamed',
      shelf: 'terms',
      id: 'b',
      to: 'b2',
    });
  });

  test('with another version than their changes ask for are refused', () => {
    const [first, next] = releasesOf([FIRST, second]);
    if (!first || !next) throw new Error('Two releases were made.');
    expect(() => followReleases([first, { ...next, version: '1.0.1' }])).toThrow(
      'data-releases/1.0.1.json says 1.0.1, but its changes make 2.0.0',
    );
  });

  test('those of this repository follow from each other', async () => {
    const { versions } = followReleases(await readReleases(process.cwd()));
    expect(versions[0]?.version).toBe('1.0.0');
  });
});
