// One contract for every format of a comparison, read back by programs that are not ours.
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/compare/compare.ts';
import type { Cell, Comparison, Row } from '../src/compare/comparison.ts';
import { textsOf } from '../src/compare/order-sources.ts';
import { glanceRows, greatestContrasts, handoutDocument, sharedEvidence } from '../src/document/handout-document.ts';
import { withAllSources } from '../src/export/all-sources.ts';
import { tableOf } from '../src/export/csv.ts';
import type { About, Format } from '../src/export/format.ts';
import { FORMATS, TEXT_FORMATS } from '../src/export/formats.ts';
import { LICENCE, LIMITS } from '../src/export/licence.ts';
import { ABSENCES, textOf } from '../src/schema/absence.ts';
import { plainText } from '../src/schema/prose.ts';
import { calm, type Reading, readCells, readCsv, readDocx, readHtml, readJson, readMarkdown } from './readers.ts';
import { realCatalog } from './real-catalog.ts';

const READERS: Record<string, (text: string) => Reading> = {
  json: readJson,
  csv: readCsv,
  markdown: readMarkdown,
  html: readHtml,
};

/** What was written, as text where it is text, and as a reader that is not ours reads it. */
async function readingOf(format: Format, comparison: Comparison) {
  if (format.holds === 'handout') {
    const file = await format.write(comparison, about);
    return { file, text: '', read: await readDocx(file) };
  }
  const text = format.write(comparison, about);
  const read = READERS[format.id]?.(text);
  if (!read) throw new Error(`There is no reader for ${format.id}: write one in tests/readers.ts.`);
  return { file: text, text, read };
}

const about: About = { address: 'https://counterpoint.example/compare/some/', version: '3.1.4', date: '2026-11-26' };
const ids = Object.keys(realCatalog.modalities).sort();
const whole = (...chosen: string[]) => withAllSources(compare(realCatalog, chosen), realCatalog.sources);
const COMPARISONS: [string, Comparison][] = [
  ['the pair that it all began with', whole('12-step-facilitation', 'seeking-safety')],
  ['a pair with many findings', whole('emdr', 'prolonged-exposure')],
  ['six', whole(...ids.filter((_, i) => i % Math.ceil(ids.length / 6) === 0))],
];

/** Rows that a format holds. */
function rowsIn(format: Format, comparison: Comparison): Row[] {
  if (format.holds === 'handout') return [...glanceRows(comparison), ...greatestContrasts(comparison)];
  return comparison.sections.flatMap(({ rows }) => rows);
}

/** A handout is of what can be read in class: of many columns the values, of few the sentences too. */
function claimsOfHandout(format: Format, comparison: Comparison): string[] {
  const { columns, inShort } = comparison;
  const cells = rowsIn(format, comparison).flatMap((row) => row.cells);
  const texts = [
    ...columns.map(({ summary }) => summary),
    inShort.shared.text,
    inShort.apart.text,
    ...cells.flatMap(valuesOf),
    ...(columns.length > 3 ? [] : cells.flatMap(textsOf)),
    ...sharedEvidence(comparison).flatMap(({ name, standings }) => [name, ...standings.map(({ words }) => words)]),
  ];
  return texts.flatMap((text) => text.split(/\n\s*\n/)).map(plainText);
}

function valuesOf(cell: Cell): string[] {
  if (cell.is === 'items') return cell.items.map(({ name }) => name);
  if (cell.is === 'stance') return cell.holds.map(({ name }) => name);
  if (cell.is === 'work') return [cell.title];
  return 'value' in cell ? [cell.value] : [];
}

/** Every sourced sentence of a comparison, as its reader sees it. */
function claimsOf({ columns, sections, conditions, critics, combinations, evidence }: Comparison): string[] {
  const texts = [
    ...columns.map((c) => c.summary),
    ...sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(textsOf))),
    ...conditions.flatMap((s) => s.conditions.flatMap(({ treated }) => treated.map((t) => t.text))),
    ...critics.flatMap(({ found }) => found.flatMap(({ point, text, answer }) => [point, text, textOf(answer) ?? ''])),
    ...combinations.map((c) => c.text),
    ...evidence.conditions.flatMap(({ guidelines, findings, standings }) => [
      ...standings.map((s) => s.words),
      ...guidelines.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell.is === 'said' ? cell.statements.flatMap((s) => [s.words, s.text]) : [])),
      ),
      ...findings.flatMap(({ finding }) => [finding.study, finding.time, finding.text]),
    ]),
  ];
  return texts.flatMap((text) => text.split(/\n\s*\n/)).map(plainText);
}

const all = await Promise.all(
  FORMATS.flatMap((format) =>
    COMPARISONS.map(async ([name, comparison]) => {
      const read = await readingOf(format, comparison);
      return [format.id, name, format, comparison, read] as const;
    }),
  ),
);

describe.each(all)('%s of %s', (id, _, format, comparison, { file, text, read }) => {
  const isWhole = format.holds === 'whole';
  test("has every claim's text", () => {
    const claims = isWhole ? claimsOf(comparison) : claimsOfHandout(format, comparison);
    const words = isWhole ? read.words : read.words.toLowerCase();
    expect(
      claims.map((claim) => calm(isWhole ? claim : claim.toLowerCase())).filter((claim) => !words.includes(claim)),
    ).toEqual([]);
  });

  test('has every citation, and each leads to a source that is listed', () => {
    expect(read.marks.length).toBeGreaterThan(isWhole ? 100 : 40);
    expect([...new Set(read.marks)].filter((mark) => !read.sources.has(mark))).toEqual([]);
    const listed = isWhole ? comparison.sources : handoutDocument(comparison).sources;
    expect(read.sources.size).toBe(listed.length);
    const titles = listed.map(({ title }) => calm(title));
    expect(titles.filter((title) => !read.words.includes(title))).toEqual([]);
  });

  test('says of every absence why', () => {
    const absences = rowsIn(format, comparison).flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.is === 'absent' ? [cell.absent] : [])),
    );
    for (const { absent, note } of absences) {
      expect(read.words).toContain(id === 'json' ? absent : ABSENCES[absent]);
      expect(read.words).toContain(calm(plainText(note ?? '')));
    }
  });

  test('names its address, version, licence and limits, and Counterpoint', () => {
    for (const said of [
      about.address,
      about.version,
      about.date ?? '',
      LICENCE.name,
      LICENCE.address,
      LIMITS,
      'Counterpoint',
    ])
      expect(read.words + read.links.join(' ')).toContain(said);
  });

  test('ranks nothing: modalities stand in the order of their ids, and no word of its own weighs them', async () => {
    const labels = comparison.columns.map(({ label }) => label);
    expect(comparison.columns.map((c) => c.id)).toEqual(comparison.columns.map((c) => c.id).toSorted());
    if (id === 'csv')
      expect(readCells(text)[0]?.filter((head) => /^[A-F] (?!sources)/.test(head))).toEqual(
        labels.map((label, i) => `${'ABCDEF'[i]} ${label}`),
      );
    const nothing = await readingOf(format, nothingSaid(comparison));
    const own = [
      ...(nothing.text || nothing.read.words).matchAll(/\b(best|better|rank\w*|score\w*|winner|superior|top)\b/gi),
    ];
    expect(own.map(([word]) => word).filter((word) => word !== 'ranked' && word !== 'better')).toEqual([]);
  });

  test('the same comparison gives the same bytes', async () => {
    expect(await format.write(structuredClone(comparison), { ...about })).toEqual(file);
  });

  test('links lead to the web and nowhere else', () => {
    expect(read.links.filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
  });
});

/** A comparison in which only the words of the format itself are left, and the names of those compared. */
function nothingSaid(comparison: Comparison): Comparison {
  const columns = comparison.columns.map(({ plain: _, ...column }) => ({ ...column, summary: '' }));
  return { ...comparison, ...NOTHING_SAID, columns };
}

const NO_TERMS = { uses: [], entries: [] };
const NOTHING_SAID = {
  sections: [],
  conditions: [],
  critics: [],
  combinations: [],
  choosing: [],
  people: [],
  sources: [],
  evidence: { conditions: [], joins: [] },
  terms: { overview: NO_TERMS, ideas: NO_TERMS, roots: NO_TERMS, evidence: NO_TERMS, practice: NO_TERMS },
};

const HOSTILE = [
  '=HYPERLINK("https://evil.example","x")',
  '+1+cmd|’ /C calc’!A0',
  '-2+3',
  '@SUM(A1:A9)',
  ' \t=1+1',
  '＝1+1',
  "'=1+1",
  '</td></table></article><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1)) ![y](https://evil.example/y.png)',
  '# no heading',
  '1. no list',
  '- no list either',
  '> no quotation',
  '***no emphasis*** _none_ `no code` ~~not struck~~',
  '&lt;b&gt; &copy; &#x3c;',
  '"quoted", with a comma; and a semicolon',
  'a\\[b\\] \\* | c',
  '<!-- no comment -->',
  '[1]: https://evil.example',
  'ends with a backslash \\',
];

/** The comparison with each of its names and sentences in turn replaced by something hostile. */
function hostile(comparison: Comparison): Comparison {
  let turn = 0;
  const next = () => HOSTILE[turn++ % HOSTILE.length] ?? '';
  const columns = comparison.columns.map((column) => ({ ...column, label: next(), name: next(), summary: next() }));
  const sections = comparison.sections.map((section) => ({
    ...section,
    title: next(),
    rows: section.rows.map((row) => ({
      ...row,
      title: next(),
      cells: row.cells.map(() => ({ is: 'prose' as const, text: next() })),
    })),
  }));
  const sources = comparison.sources.map(({ DOI: _, PMID: __, ...source }) => ({
    ...source,
    title: next(),
    URL: 'javascript:alert(1)',
  }));
  return { ...comparison, columns, sections, sources };
}

/** Prose has emphasis and citations of its own; what is left of these is the same for every format. */
const seen = (text: string) => calm(plainText(text));

const made = hostile(COMPARISONS[0]?.[1] ?? whole(...ids.slice(0, 2)));
const allHostile = await Promise.all(
  FORMATS.map(async (format) => [format.id, format, await readingOf(format, made)] as const),
);

describe.each(allHostile)('hostile contents in %s', (id, format, { text, read }) => {
  test('are read as the words that they are', () => {
    const cells = rowsIn(format, made).flatMap((row) => row.cells.flatMap(textsOf));
    const words = id === 'json' ? text : read.words;
    const wanted = [...new Set(cells)].filter((cell) => !/^\[1\]/.test(cell));
    expect(wanted.length).toBeGreaterThan(HOSTILE.length - (format.holds === 'whole' ? 2 : 6));
    if (id === 'json') expect(JSON.parse(text).sections).toEqual(made.sections);
    else
      expect(
        wanted.filter((cell) => !words?.includes(seen(cell).replace(/\s*\[b\]/, '')) && !words?.includes(seen(cell))),
      ).toEqual([]);
  });

  test('make no element, no link and no formula', () => {
    expect(HARMFUL[id]?.(text, read.kinds) ?? []).toEqual([]);
    if (id !== 'json') expect(read.links.filter((link) => /evil|javascript/.test(link))).toEqual([]);
  });
});

/** What would do harm in a format, as far as it is there. */
const HARMFUL: Record<string, (text: string, kinds: Set<string>) => string[]> = {
  html: (_, kinds) => [...kinds].filter((kind) => !HTML_KINDS.includes(kind)),
  docx: (_, kinds) => [...kinds].filter((kind) => /script|img|@on/.test(kind)),
  markdown: (_, kinds) => [...kinds].filter((kind) => /html|image|code|block_quote/.test(kind)),
  csv: (text) =>
    parseCsv(text, { bom: true })
      .flat()
      .filter((cell: string) => /^\s*[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell)),
};

const HTML_KINDS = [
  'article @lang',
  'a @href',
  'h2',
  'h3',
  'h4',
  'h5',
  'p',
  'ul',
  'ol',
  'li',
  'li @id',
  'strong',
  'em',
  'sup',
  'small',
  'br',
  'table',
  'thead',
  'tbody',
  'tr',
  'td',
  'th @scope',
];

describe('round trips', () => {
  const [, comparison] = COMPARISONS[1] ?? COMPARISONS[0] ?? ['', whole(...ids.slice(0, 2))];
  const written = (id: string) => TEXT_FORMATS.find((format) => format.id === id)?.write(comparison, about) ?? '';

  test('JSON gives the comparison back', () => {
    const { about: note, ...rest } = JSON.parse(written('json'));
    expect(rest).toEqual(JSON.parse(JSON.stringify(comparison)));
    expect(note).toMatchObject(about);
  });

  test('CSV gives every cell back, and each line has as many', () => {
    const table = tableOf(comparison, about).map((line) => line.map((field) => String(field ?? '')));
    expect(readCells(written('csv'))).toEqual(table);
    expect(written('csv').split('\r\n').length).toBeGreaterThanOrEqual(table.length);
  });

  test('CSV keeps figures as numbers, below zero too', () => {
    const [head = [], ...lines] = readCells(written('csv'));
    const estimates = lines.map((line) => line[head.indexOf('estimate')]).filter(Boolean);
    expect(estimates.length).toBeGreaterThan(5);
    expect(estimates.filter((estimate) => !Number.isFinite(Number(estimate)))).toEqual([]);
    expect(estimates.some((estimate) => Number(estimate) < 0)).toBe(true);
  });

  test('Markdown has a heading for each row, and its sources as one numbered list', () => {
    const { kinds, sources } = readMarkdown(written('markdown'));
    expect(kinds).toContain('heading');
    expect([...sources.keys()]).toEqual(comparison.sources.map((_, i) => `${i + 1}`));
  });
});
