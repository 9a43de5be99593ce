// Markdown: the whole comparison as CommonMark, for editors and for assistants.
import { comparisonDocument } from '../document/comparison-document.ts';
import type { TextFormat } from './format.ts';
import { writeMarkdown } from './write-markdown.ts';

export const markdown: TextFormat = {
  id: 'markdown',
  name: 'Markdown, for editors and assistants',
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  holds: 'whole',
  write: (comparison, about) => writeMarkdown(comparisonDocument(comparison), about),
};
