// Every format of a comparison.
import { csv } from './csv.ts';
import { docx } from './docx.ts';
import type { Format, TextFormat } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';

export const TEXT_FORMATS: readonly TextFormat[] = [json, csv, markdown, html];

export const FORMATS: readonly Format[] = [...TEXT_FORMATS, docx];

export function formatWith(extension: string): Format | undefined {
  return FORMATS.find((format) => format.extension === extension);
}
