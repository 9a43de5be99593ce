// The twins of pages that hold our own words and no records: read from the same elements that the page shows.
import { type Block, heading } from '../../document/document.ts';
import { proseBlocks } from '../../document/prose.ts';
import { Notes } from '../components/Notes.tsx';
import type { Page, PageRequest } from '../page.ts';
import { aboutPage } from '../pages/about.tsx';
import { apiPage } from '../pages/api.tsx';
import { changesPage } from '../pages/changes.tsx';
import { dataPage } from '../pages/data.tsx';
import { dataTablesPage } from '../pages/data-tables.tsx';
import { embedPage } from '../pages/embed.tsx';
import { methodPage } from '../pages/method.tsx';
import { readElements } from './read-elements.ts';
import type { Twin } from './twin.ts';

export const methodTwin: Twin = (request) =>
  readPage(methodPage, request, [
    [
      Notes,
      () => Object.values(request.catalog.notes).flatMap(({ name, text }) => [heading(2, name), ...proseBlocks(text)]),
    ],
  ]);

export const aboutTwin: Twin = (request) => readPage(aboutPage, request);
export const apiTwin: Twin = (request) => readPage(apiPage, request);
export const embedTwin: Twin = (request) => readPage(embedPage, request);
export const dataTwin: Twin = (request) => readPage(dataPage, request);
export const dataTablesTwin: Twin = (request) => readPage(dataTablesPage, request);
export const changesTwin: Twin = (request) => readPage(changesPage, request);

function readPage(
  page: Page,
  request: PageRequest,
  instead: readonly (readonly [unknown, () => Block[]])[] = [],
): Block[] {
  const answer = page.answer(request);
  return answer.is === 'page' ? readElements(answer.body, new Map(instead)) : [];
}
