// The twins of pages that hold our own words and no records: read from the same elements that the page shows.
import { readingSharesByKind } from '../../catalog/reading-shares.ts';
import { type Block, heading, list, paragraph } from '../../export/document.ts';
import { proseBlocks } from '../../export/prose.ts';
import { Notes } from '../components/Notes.tsx';
import { ReadingByKind } from '../components/ReadingByKind.tsx';
import type { PageRequest } from '../page.ts';
import { aboutPage } from '../pages/about.tsx';
import { apiPage } from '../pages/api.tsx';
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

export const aboutTwin: Twin = (request) =>
  readPage(aboutPage, request, [
    [
      ReadingByKind,
      () => [
        paragraph('Claims by the most that was read for each: passages in full, abstract or opening, bare record.'),
        ...list(
          ...readingSharesByKind(request.catalog).map(([kind, shares]) =>
            paragraph(`${kind}: ${shares['full-text']}, ${shares.abstract}, ${shares.record}`),
          ),
        ),
      ],
    ],
  ]);

export const apiTwin: Twin = (request) => readPage(apiPage, request, []);

function readPage(
  page: typeof methodPage,
  request: PageRequest,
  instead: readonly (readonly [unknown, () => Block[]])[],
): Block[] {
  const answer = page.answer(request);
  return answer.is === 'page' ? readElements(answer.body, new Map(instead)) : [];
}
