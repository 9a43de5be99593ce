// How pages and sources are cited: the files are read by a program that is not ours, the styles are held to their manuals.
import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { createApp } from '../src/site/app.ts';
import { typed } from './around.ts';
import { assets, openData, references } from './built.ts';
import { realCatalog } from './real-catalog.ts';

/** As if published: some readers of BibTeX take no address with a port. */
const origin = 'https://counterpoint.example';
const app = createApp(realCatalog, { origin, assets, openData, references });
const html = async (path: string) => (await app.request(path)).text();

const PAGES = [
  '/modalities/emdr/',
  '/conditions/ptsd/',
  '/compare/12-step-facilitation-vs-seeking-safety/',
  '/compare/12-step-facilitation-vs-emdr-vs-seeking-safety/',
  '/questions/body/',
  '/traditions/somatic/',
];

const plain = (title: unknown) =>
  JSON.stringify(title)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

interface Parsed {
  entry_key: string;
  fields: Record<string, unknown>;
}

const parseBib = (text: string) => {
  const { entries, errors } = new BibLatexParser(text, { processUnexpected: true, processUnknown: true }).parse();
  return { entries: Object.values(entries) as unknown as Parsed[], errors };
};

const textOf = (field: unknown): string =>
  Array.isArray(field) ? field.map((part) => (part as { text?: string }).text ?? '').join('') : String(field ?? '');

describe.each(PAGES)('the sources of %s', (path) => {
  test('BibTeX: another program reads every entry by its id, with title, year and DOI', async () => {
    const csl = JSON.parse(await html(`${path}cite/sources.json`)) as { id: string; title: string; DOI?: string }[];
    const { entries, errors } = parseBib(await html(`${path}cite/sources.bib`));
    expect(errors).toEqual([]);
    expect(entries.map((e) => e.entry_key)).toEqual(csl.map(({ id }) => id));
    for (const [i, { fields }] of entries.entries()) {
      expect(plain(textOf(fields.title))).toBe(plain(csl[i]?.title));
      expect(fields.doi ?? undefined).toBe(csl[i]?.DOI);
    }
  });

  test('RIS: a value a line, and another program reads every entry', async () => {
    const ris = await html(`${path}cite/sources.ris`);
    for (const line of ris.trim().split('\n')) expect(line).toMatch(/^([A-Z][A-Z0-9] {2}- .*|ER {2}- ?|)$/);
    const csl = JSON.parse(await html(`${path}cite/sources.json`)) as { title: string }[];
    const entries = Object.values(new RISParser(ris).parse().entries) as unknown as Parsed[];
    expect(entries.map(({ fields }) => plain(textOf(fields.title)))).toEqual(csl.map(({ title }) => plain(title)));
  });

  test('as text: as many as in the files, APA by the first author, Vancouver with its numbers', async () => {
    const csl = JSON.parse(await html(`${path}cite/sources.json`)) as unknown[];
    const apa = (await html(`${path}cite/sources-apa.txt`)).trim().split('\n');
    const vancouver = (await html(`${path}cite/sources-vancouver.txt`)).trim().split('\n');
    expect(apa).toHaveLength(csl.length);
    expect(vancouver.map((line) => Number.parseInt(line, 10))).toEqual(csl.map((_, i) => i + 1));
    expect([...apa, ...vancouver].join('\n')).not.toMatch(/&#|<\/?[a-z]|undefined/);
  });
});

test.each([
  ['bibtex', 'bib'],
  ['ris', 'ris'],
  ['csl-json', 'json'],
])('the command writes the same as %s', async (format, extension) => {
  for (const [words, path] of [
    ['emdr', '/modalities/emdr/'],
    ['12-step-facilitation seeking-safety', '/compare/12-step-facilitation-vs-seeking-safety/'],
  ]) {
    const { code, out, err } = await typed(`sources ${words} --format ${format}`);
    expect([code, err]).toEqual([0, '']);
    const file = await html(`${path}cite/sources.${extension}`);
    // The command numbers the sources of a comparison as the comparison does; the page lists them as it tells them.
    if (words?.includes(' ')) expect(out.split('\n').sort()).toEqual(file.split('\n').sort());
    else expect(out).toBe(file);
  }
});

test('every source of the catalog is there in both styles', async () => {
  for (const { id } of Object.values(realCatalog.sources).filter((_, i) => i % 40 === 0)) {
    const page = await html(`/sources/${id}/`);
    expect(page, id).toContain('<dt>APA 7</dt>');
    expect(page, id).toContain('<dt>Vancouver</dt>');
  }
});

test('a trial as both manuals write an article with a DOI', async () => {
  const apa = await html('/compare/12-step-facilitation-vs-seeking-safety/cite/sources-apa.txt');
  expect(apa).toContain(
    'Norman, S. B., Trim, R., Haller, M., Davis, B. C., Myers, U. S., Colvonen, P. J., Blanes, E., Lyons, R., Siegel, E. Y., Angkaw, A. C., Norman, G. J., & Mayes, T. (2019). Efficacy of Integrated Exposure Therapy vs Integrated Coping Skills Therapy for Comorbid Posttraumatic Stress Disorder and Alcohol Use Disorder: A Randomized Clinical Trial. JAMA Psychiatry, 76(8), 791–799. https://doi.org/10.1001/jamapsychiatry.2019.0638',
  );
  const vancouver = await html('/compare/12-step-facilitation-vs-seeking-safety/cite/sources-vancouver.txt');
  expect(vancouver).toMatch(
    /\d+\. Norman SB, Trim R, Haller M, Davis BC, Myers US, Colvonen PJ, et al\. Efficacy of .*\. JAMA Psychiatry\. 2019;76\(8\):791–9\. doi:10\.1001\/jamapsychiatry\.2019\.0638/,
  );
});

describe('a page', () => {
  test.each(PAGES)('%s links to how to cite it, which gives its title, address and version', async (path) => {
    expect(await html(path)).toContain(`href="${path}cite/"`);
    const page = await html(`${path}cite/`);
    expect(page).toContain(openData.version);
    expect(page).toContain(`The Counterpoint authors`);
    const links = [...page.matchAll(/href="data:text\/plain;charset=utf-8,([^"]+)" download="[^"]+\.(bib|ris|json)"/g)];
    const files = Object.fromEntries(links.map(([, text = '', kind = '']) => [kind, decodeURIComponent(text)]));
    const { entries, errors } = parseBib(files.bib ?? '');
    expect(errors).toEqual([]);
    expect(entries[0]?.fields.url).toBe(`${origin}${path}`);
    const [ris] = Object.values(new RISParser(files.ris ?? '').parse().entries) as unknown as Parsed[];
    expect(ris?.fields.url).toBe(`${origin}${path}`);
    expect(JSON.parse(files.json ?? '')).toMatchObject([{ type: 'webpage', URL: `${origin}${path}` }]);
  });

  test('carries the tags that reference managers read; what serves another page, and what is missing, does not', async () => {
    const page = await html('/compare/12-step-facilitation-vs-seeking-safety/ideas/');
    expect(page).toContain('<meta name="citation_title" content="Where they differ: ');
    expect(page).toContain('<meta name="citation_author" content="The Counterpoint authors"/>');
    for (const path of ['/compare/12-step-facilitation-vs-seeking-safety/cite/', '/nothing-here/']) {
      expect(await html(path)).not.toContain('citation_title');
      expect(await html(path)).toContain('noindex');
    }
  });

  test('the other way round leads to the same, and what is no file is not found', async () => {
    const other = await app.request('/compare/seeking-safety-vs-12-step-facilitation/cite/');
    expect([other.status, other.headers.get('location')]).toEqual([
      301,
      '/compare/12-step-facilitation-vs-seeking-safety/cite/',
    ]);
    expect((await app.request('/modalities/emdr/cite/sources.xyz')).status).toBe(404);
    expect((await app.request('/modalities/nobody/cite/')).status).toBe(404);
  });
});
