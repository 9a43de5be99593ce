// Word: a handout of a few pages, for teachers who edit. Its library is heavy, and loaded only where a file is asked for.
import { handoutDocument } from '../document/handout-document.ts';
import type { Format } from './format.ts';

export const docx: Format = {
  id: 'docx',
  name: 'Word, a handout to edit',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  holds: 'handout',
  write: async (comparison, about) => {
    const { writeDocx } = await import('./write-docx.ts');
    return writeDocx(handoutDocument(comparison), about);
  },
};
