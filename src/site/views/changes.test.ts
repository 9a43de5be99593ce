import { expect, test } from 'vitest';
import { app, assets, openData, origin, references } from '../../../tests/built.ts';
import { realCatalog } from '../../../tests/real-catalog.ts';
import type { Change } from '../../open-data/changes.ts';
import { createApp } from '../app.ts';
import { changeGroups, changesInWords } from './changes.ts';

const CHANGES: Change[] = [
  { is: 'new', shelf: 'modalities', id: 'emdr' },
  { is: 'corrected', shelf: 'findings', id: Object.keys(realCatalog.findings)[0] ?? '' },
  { is: 'gone', shelf: 'terms', id: 'no-longer-here' },
  { is: 'renamed', shelf: 'terms', id: 'old-name', to: Object.keys(realCatalog.terms)[0] ?? '' },
  { is: 'new', shelf: 'columns', id: 'terms.see' },
];

test('what breaks stands first, and each record that is there has its address', () => {
  const groups = changeGroups(CHANGES, realCatalog);
  expect(groups.map(({ title }) => title)).toEqual([
    'gone terms',
    'renamed terms',
    'new modalities',
    'new columns',
    'corrected findings',
  ]);
  expect(groups[0]?.records).toEqual([{ name: 'no-longer-here' }]);
  expect(groups[1]?.records[0]).toMatchObject({ name: expect.stringContaining('old-name, now ') });
  expect(groups[2]?.records[0]?.address).toBe('/modalities/emdr/');
  expect(changesInWords(CHANGES)).toBe('1 gone, 1 renamed, 2 new, 1 corrected.');
  expect(changesInWords([])).toBe('Nothing changed.');
});

test('the page tells what is not yet released apart from the releases, the newest first', async () => {
  const later = { version: '2.0.0', on: '2027-01-15', changes: CHANGES };
  const releases = [{ version: '1.0.0', on: '2026-11-26', changes: [] }, later];
  const unreleased = { version: '2.1.0', changes: CHANGES.slice(0, 1) };
  const other = createApp(realCatalog, {
    origin,
    assets,
    references,
    openData: { ...openData, version: '2.1.0-unreleased+0123456789', on: '2027-01-15', releases, unreleased },
  });
  const page = await (await other.request('/changes/')).text();
  expect([...page.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['unreleased', 'v2-0-0', 'v1-0-0']);
  expect(page).toContain('the next release will be 2.1.0. 1 new.');
  expect(page).toContain('<a href="/modalities/emdr/">');
  expect(await (await other.request('/data/')).text()).toContain('since release 2.0.0 of 2027-01-15');
  const feed = await (await other.request('/changes/feed.atom')).text();
  expect([...feed.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, at]) => at)).toEqual([
    '2027-01-15T00:00:00Z',
    '2027-01-15T00:00:00Z',
    '2026-11-26T00:00:00Z',
  ]);
  expect((await app.request('/changes/')).status).toBe(200);
});
