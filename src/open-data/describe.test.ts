import { describe, expect, test } from 'vitest';
import { edited, rebuild } from '../../tests/changed-files.ts';
import { realCatalog } from '../../tests/real-catalog.ts';
import { describeVersion, renamedIn } from './describe.ts';
import { followReleases, makeRelease } from './release.ts';
import { stateOf } from './state.ts';

const none = followReleases([]);
const first = makeRelease(none, stateOf(realCatalog), renamedIn(realCatalog), '2026-11-26');
const past = followReleases([first]);

function catalogAfter(changes: Parameters<typeof rebuild>[0]) {
  const result = rebuild(changes);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.catalog;
}

describe('the version of a catalog', () => {
  test('that is as it was released is that of the release', () => {
    expect(describeVersion(realCatalog, past)).toEqual({ version: '1.0.0', on: '2026-11-26', releases: past.versions });
  });

  test('with a corrected name is the next patch, not yet released; what only points to the record has not changed', () => {
    const path = 'data/modalities/seeking-safety.yaml';
    const renamed = catalogAfter({ [path]: edited((record) => record.setIn(['label'], 'Seeking Safety, SS')) });
    const { version, unreleased } = describeVersion(renamed, past);
    expect(version).toMatch(/^1\.0\.1-unreleased\+[0-9a-f]{10}$/);
    expect(unreleased).toEqual({
      version: '1.0.1',
      changes: [{ is: 'corrected', shelf: 'modalities', id: 'seeking-safety' }],
    });
  });

  test('is the same when the fields of a record are written in another order', () => {
    const path = 'data/bodies/apa.yaml';
    const turned = catalogAfter({
      [path]: edited((record) => {
        const name = record.getIn(['name']);
        record.deleteIn(['name']);
        record.setIn(['name'], name);
      }),
    });
    expect(describeVersion(turned, past).version).toBe('1.0.0');
  });

  test('before any release says so', () => {
    expect(describeVersion(realCatalog, none)).toMatchObject({ releases: [], unreleased: { changes: [] } });
  });
});
