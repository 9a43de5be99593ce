import { expect, test } from 'vitest';
import { problemsAfter } from '../../tests/changed-files.ts';
import { realCatalog } from '../../tests/real-catalog.ts';

const withDoi = Object.values(realCatalog.sources).find((source) => source.DOI !== undefined);

test('a second record of one work is refused, in whatever letters its DOI is written', () => {
  const path = 'data/sources/zzcopy.yaml';
  const record = [
    'type: book',
    'author: [{ literal: Somebody }]',
    'title: The same work again',
    `DOI: "${(withDoi?.DOI ?? '').toUpperCase()}"`,
    '',
  ].join('\n');
  expect(problemsAfter({ [path]: () => record }).join('\n')).toMatch(
    new RegExp(`zzcopy\\.yaml:4:6  DOI is that of sources/${withDoi?.id} too: keep one record`),
  );
});
