// What stands in a file of Word, part by part: its structure, its properties, and that nothing in it is of chance or of today.

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { calm, readDocx } from '../../tests/readers.ts';
import { realCatalog } from '../../tests/real-catalog.ts';
import { compare } from '../compare/compare.ts';
import { type Document, heading, link, list, paragraph, strong } from '../document/document.ts';
import { handoutDocument } from '../document/handout-document.ts';
import type { About } from './format.ts';
import { LICENCE } from './licence.ts';
import { writeDocx } from './write-docx.ts';

const about: About = {
  address: 'https://counterpoint.example/compare/a-vs-b/?x=1&y=2',
  version: '1.2.3',
  date: '2026-11-26',
};
const ids = Object.keys(realCatalog.modalities).sort();
const handout = (count: number) => handoutDocument(compare(realCatalog, ids.slice(0, count)));
const partsOf = (file: Uint8Array) =>
  new Map(Object.entries(unzipSync(file)).map(([path, part]) => [path, strFromU8(part)]));

describe('a handout of two', async () => {
  const document = handoutDocument(compare(realCatalog, ['12-step-facilitation', 'seeking-safety']));
  const file = await writeDocx(document, about);
  const parts = partsOf(file);
  const text = parts.get('word/document.xml') ?? '';
  const links = parts.get('word/_rels/document.xml.rels') ?? '';
  const matches = (part: string, pattern: RegExp) => [...part.matchAll(pattern)].map(([, found = '']) => found);

  test('has the styles of Word for its title and its headings, each under the one above it', () => {
    expect(matches(text, /<w:pStyle w:val="(Title)"/g)).toHaveLength(1);
    const titles = document.blocks.filter(({ is }) => is === 'heading');
    expect(matches(text, /<w:pStyle w:val="(Heading1)"/g)).toHaveLength(titles.length + 1);
  });

  test('repeats the head of each table, which has a name, and lets no row break where it need not', () => {
    const tables = document.blocks.filter(({ is }) => is === 'rows').length;
    expect(tables).toBeGreaterThan(2);
    expect(matches(text, /<(w:tblHeader)\/>/g)).toHaveLength(tables);
    expect(matches(text, /<w:tblCaption w:val="([^"]+)"\/>/g)).toHaveLength(tables);
    expect(matches(text, /<(w:tr)>/g)).toHaveLength(matches(text, /<(w:cantSplit)\/>/g).length);
  });

  test('leads by marks to a list that Word numbers, and by links to the web', () => {
    const anchors = new Set(matches(text, /w:anchor="([^"]+)"/g));
    const places = new Set(matches(text, /<w:bookmarkStart w:name="([^"]+)"/g));
    expect(anchors.size).toBeGreaterThan(10);
    expect([...anchors].filter((anchor) => !places.has(anchor))).toEqual([]);
    expect(places.size).toBe(document.sources.length);
    const used = new Set(matches(text, /r:id="(rIdLink\d+)"/g));
    const listed = matches(links, /<Relationship Id="(rIdLink\d+)"/g);
    expect([...used].sort()).toEqual([...listed].sort());
    expect(matches(links, /Target="([^"]+)" TargetMode="External"/g).filter((to) => !/^https?:/.test(to))).toEqual([]);
  });

  test('is A4, and says at the foot of each page where it is from, in which state, and which page it is', () => {
    expect(text).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const foot = parts.get('word/footer1.xml') ?? '';
    for (const said of [
      'counterpoint.example/compare/a-vs-b/?x=1&amp;y=2',
      '1.2.3',
      '2026-11-26',
      LICENCE.name,
      'PAGE',
      'NUMPAGES',
    ])
      expect(foot).toContain(said);
  });

  test('has its title, its language and the day of the data as properties, and no other day', () => {
    const properties = parts.get('docProps/core.xml') ?? '';
    expect(properties).toContain(`<dc:title>${document.title}</dc:title>`);
    expect(properties).toContain('<dc:language>en-GB</dc:language>');
    expect(matches(properties, /W3CDTF">([^<]*)</g)).toEqual(['2026-11-26T00:00:00Z', '2026-11-26T00:00:00Z']);
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
    // The date of a part stands behind its signature: 1 January 1980.
    const bytes = Buffer.from(file);
    const at = [...Array(bytes.length - 4).keys()].filter((i) => bytes.readUInt32LE(i) === 0x04034b50);
    expect(at.length).toBe(parts.size);
    expect(new Set(at.map((i) => bytes.readUInt32LE(i + 10)))).toEqual(new Set([0x00210000]));
  });

  test('without a day of release names none', async () => {
    const { date: _, ...undated } = about;
    const properties = partsOf(await writeDocx(document, undated)).get('docProps/core.xml') ?? '';
    expect(properties).not.toMatch(/<dcterms:/);
  });
});

test('more than three columns stand on pages that are turned', async () => {
  const text = partsOf(await writeDocx(handout(4), about)).get('word/document.xml') ?? '';
  expect(text).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
});

test('any text at all is read back as it was written, at every place', async () => {
  const Text = fc
    .string({ unit: fc.constantFrom(...'<>&"\'[]ab é＝\u0007\u{1F642}'), minLength: 1, maxLength: 20 })
    .filter((text) => calm(text.replace(/\p{Cc}/gu, '')) !== '');
  await fc.assert(
    fc.asyncProperty(Text, async (text) => {
      const blocks = [
        heading(2, `a ${text}`),
        ...list(paragraph(text), [paragraph(text), ...list(paragraph(strong(text)))]),
        paragraph(link(`b ${text}`, '/d/')),
        { is: 'code' as const, text: `c ${text}` },
        {
          is: 'rows' as const,
          level: 3 as const,
          heads: [`e ${text}`],
          rows: [{ title: `f ${text}`, note: text, cells: [[paragraph(text)]] }],
        },
      ];
      const document: Document = { title: `g ${text}`, sources: [], blocks };
      const { words } = await readDocx(await writeDocx(document, about));
      const seen = calm(text.replace(/\p{Cc}/gu, ''));
      expect(words.split(seen).length - 1).toBeGreaterThanOrEqual(11);
    }),
    { numRuns: 40 },
  );
});
