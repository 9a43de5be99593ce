// A file of Word whose bytes follow from what it says: the library gives its links names by chance and dates it today.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { About } from './format.ts';

interface Properties {
  title: string;
  creator: string;
  rights: string;
  about: About;
}

/** Zip has no date before this one; it is read in the time of the place, and so the same everywhere. */
const EARLIEST = new Date(1980, 0, 1);

export function steadyDocx(bytes: Uint8Array, properties: Properties): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);
  const named = namer();
  const steady = parts.map(([path, text]): [string, Uint8Array] => [
    path,
    strToU8(steadyPart(path, text, named, properties)),
  ]);
  return zipSync(Object.fromEntries(steady.sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))), {
    mtime: EARLIEST,
    level: 9,
  });
}

/** Readers look for the list of types first. */
function order(path: string): number {
  return path === '[Content_Types].xml' ? 0 : 1;
}

function steadyPart(path: string, text: string, named: (id: string) => string, properties: Properties): string {
  if (path === 'docProps/core.xml') return coreProperties(properties);
  const renamed = text.replace(/\brId[\w-]{21}(?=")/g, named);
  return path === 'word/document.xml' ? withCaptions(countedAnew(renamed)) : renamed;
}

/** Names in the order in which they are met: the same in the text and in the list of its links. */
function namer(): (id: string) => string {
  const names = new Map<string, string>();
  return (id) => {
    const name = names.get(id) ?? `rIdLink${names.size + 1}`;
    names.set(id, name);
    return name;
  };
}

/** The library counts bookmarks on from the file that it wrote before. */
function countedAnew(xml: string): string {
  const ids = new Map<string, number>();
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)"/g, (_, before: string, id: string) => {
    ids.set(id, ids.get(id) ?? ids.size + 1);
    return `${before}${ids.get(id)}"`;
  });
}

/** What a table is, for those who do not see it: the heading before it. */
function withCaptions(xml: string): string {
  let heading = '';
  return xml.replace(/<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="Heading\d"\/>.*?<\/w:p>|<\/w:tblPr>/gs, (found) => {
    if (found !== '</w:tblPr>') {
      heading = [...found.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('');
      return found;
    }
    return `<w:tblCaption w:val="${heading.replaceAll('"', '&quot;')}"/></w:tblPr>`;
  });
}

function coreProperties({ title, creator, rights, about: { address, version, date } }: Properties): string {
  const day = date === undefined ? '' : `${date}T00:00:00Z`;
  const dates = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:creator>${escapeXml(creator)}</dc:creator>`,
    `<dc:description>${escapeXml(`${address} · Version ${version} · ${rights}`)}</dc:description>`,
    '<dc:language>en-GB</dc:language>',
    ...(date === undefined ? [] : dates),
    '</cp:coreProperties>',
  ].join('');
}

function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
