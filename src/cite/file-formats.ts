// The formats that reference managers read, one entry each: citation-js writes them.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl-item.ts';

export interface FileFormat {
  name: string;
  extension: string;
  mediaType: string;
  write(items: readonly CslItem[]): string;
}

/** Our ids are keys as they are: letters, digits and hyphens. Accents stay letters, which more programs read than TeX's own marks. */
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

export const FILE_FORMATS: readonly FileFormat[] = [
  {
    name: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex; charset=utf-8',
    write: (items) => `${new Cite(items).format('bibtex').trim()}\n`,
  },
  {
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    write: (items) => `${joinLines(new Cite(items).format('ris').trim())}\n`,
  },
  {
    name: 'CSL-JSON',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: (items) => `${JSON.stringify(items, null, 2)}\n`,
  },
];

/** The library breaks values every 70 letters, within words; what reads RIS takes a line for a value. */
function joinLines(ris: string): string {
  return ris.replace(/\r?\n(?![A-Z][A-Z0-9] {2}-|\s*$|\s*\r?\n)/g, '');
}
