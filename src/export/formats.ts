// Every format of a comparison.
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';

export const FORMATS: readonly Format[] = [json, csv, markdown, html];

export function formatWith(extension: string): Format | undefined {
  return FORMATS.find((format) => format.extension === extension);
}
