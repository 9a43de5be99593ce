// HTML to paste: the whole comparison as a fragment without classes, styles or scripts.
import { comparisonDocument } from '../document/comparison-document.ts';
import type { TextFormat } from './format.ts';
import { writeHtml } from './write-html.ts';

export const html: TextFormat = {
  id: 'html',
  name: 'HTML, to paste into a page of your own',
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  holds: 'whole',
  write: (comparison, about) =>
    writeHtml(comparisonDocument(comparison), about, comparison.columns.map(({ id }) => id).join('-vs-')),
};
