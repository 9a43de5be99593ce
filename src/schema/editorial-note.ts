// A short sourced note of our own on how to read the evidence; it stands on the page of method.
import { z } from 'zod';
import { Name, Prose } from './fields.ts';

export const EditorialNote = z
  .strictObject({
    name: Name.meta({ description: 'Its heading.' }),
    text: Prose.meta({
      description: 'Two or three short paragraphs; what is disputed is attributed to who disputes it.',
    }),
  })
  .meta({ title: 'Note', description: 'A short sourced note on how to read the evidence.' });

export type EditorialNote = z.infer<typeof EditorialNote>;
