// `counterpoint check` of what the package carries: by the same rules as the files that it was built from.
import { expect, test } from 'vitest';
import { typed } from '../../tests/around.ts';
import { realCatalog } from '../../tests/real-catalog.ts';
import { realFiles } from '../../tests/real-files.ts';
import { buildCatalog } from '../catalog/build-catalog.ts';
import { carriedFiles } from './carried-files.ts';

test('what is carried is every record that was written, and gives the same catalog again', () => {
  const carried = carriedFiles(realCatalog);
  expect(carried.map(({ path }) => path).sort()).toEqual(realFiles.map(({ path }) => path).sort());
  const again = buildCatalog(carried);
  expect(again.ok && JSON.parse(JSON.stringify(again.catalog))).toEqual(JSON.parse(JSON.stringify(realCatalog)));
});

test('a record that has been tampered with is named, with what is wrong, and the command ends with 1', async () => {
  const [id = '', source] = Object.entries(realCatalog.sources).find(([, one]) => one.checked) ?? [];
  const broken = { ...realCatalog, sources: { ...realCatalog.sources, [id]: { ...source, id, title: '' } } };
  // A catalog that nobody has checked: that it is none is what is tested.
  const { code, out, err } = await typed('check', {}, { catalog: async () => broken as unknown as typeof realCatalog });
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toMatch(new RegExp(`^sources/${id}  title `, 'm'));
  expect(err).toContain('problem');
});

test('a folder that holds no records is wrong use', async () => {
  const { code, err } = await typed(
    'check --records /nowhere',
    {},
    {
      checkFolder: async (folder) => {
        throw new Error(`There is no folder data/ in ${folder}.`);
      },
    },
  );
  expect([code, err]).toEqual([2, 'There is no folder data/ in /nowhere.\n']);
});
