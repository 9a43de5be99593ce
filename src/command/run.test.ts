// The command as people type it, on the real catalog.
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ended, typed, wordsOf } from '../../tests/around.ts';
import { realCatalog } from '../../tests/real-catalog.ts';
import { CHAPTERS } from '../address/compare-path.ts';
import { compare } from '../compare/compare.ts';
import { withAllSources } from '../export/all-sources.ts';
import { TEXT_FORMATS } from '../export/formats.ts';
import { LIMITS } from '../export/licence.ts';
import { COMMANDS } from './commands/index.ts';
import { columnsOf } from './text/wrap.ts';

const PAIR = 'compare 12-step-facilitation seeking-safety';
const SIX = `compare ${Object.keys(realCatalog.modalities).slice(0, 6).join(' ')}`;

/** What the check of real records says is told in check.test.ts. */
const SOUND = {
  checkFolder: async () => ({ ok: true as const, catalog: realCatalog }),
  checkCarried: async () => ({ ok: true as const, catalog: realCatalog }),
};

describe('help', () => {
  const examples = COMMANDS.flatMap(({ name, examples }) => examples.map(({ line }) => ({ name, line })));

  test.each(examples)('$line does what it promises', async ({ name, line }) => {
    expect(wordsOf(line)[0]).toBe(name);
    // What stands behind `>` is for the shell.
    const saved: (string | Uint8Array)[] = [];
    const save = async (_: string, contents: string | Uint8Array) => void saved.push(contents);
    const { code, out, err } = await typed(line.replace(/ > .*$/, ''), {}, { ...SOUND, save });
    expect(err.replace(/^Written into \S+\.\n$/, '')).toBe('');
    expect(code).toBe(0);
    expect((saved[0] ?? out).length).toBeGreaterThan(60);
  });

  test.each(COMMANDS.map(({ name }) => name))('%s has its own, in three ways', async (name) => {
    const { code, out } = await typed(`${name} --help`);
    expect(code).toBe(0);
    expect(out).toContain(`counterpoint ${name}`);
    expect(out).toContain('EXAMPLES');
    expect((await typed(`help ${name}`)).out).toBe(out);
    expect((await typed(`${name} -h`)).out).toBe(out);
  });

  test('all commands are in it, with and without asking; the version alone', async () => {
    const { out } = await typed('--help');
    for (const { name } of COMMANDS) expect(out).toContain(`\n${name} `);
    expect((await typed('')).out).toBe(out);
    expect(await typed('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });
});

describe('a comparison', () => {
  test('is that of the engine, as JSON; of one condition, its evidence and no other', async () => {
    const whole = JSON.parse((await typed(`${PAIR} --format json`)).out);
    const { about, sources, ...rest } = whole;
    const { sources: own, ...engine } = JSON.parse(JSON.stringify(compare(realCatalog, PAIR.split(' ').slice(1))));
    expect(rest).toEqual(engine);
    expect(sources.slice(0, own.length)).toEqual(own);
    expect(about.address).toBe('https://counterpoint.example/compare/12-step-facilitation-vs-seeking-safety/');
    const narrow = JSON.parse((await typed(`${PAIR} --condition ptsd --format=json`)).out);
    expect(narrow.evidence.conditions.map(({ id }: { id: string }) => id)).toEqual(['ptsd']);
    expect(narrow.sections).toEqual(whole.sections);
  });

  test.each(TEXT_FORMATS.map(({ id }) => id))('is written as %s as the site writes it', async (id) => {
    const { code, out } = await typed(`${PAIR} --format ${id}`);
    expect(code).toBe(0);
    const comparison = withAllSources(compare(realCatalog, PAIR.split(' ').slice(1)), realCatalog.sources);
    const about = {
      address: 'https://counterpoint.example/compare/12-step-facilitation-vs-seeking-safety/',
      version: '1.2.3',
    };
    expect(out.trimEnd()).toBe(
      TEXT_FORMATS.find((format) => format.id === id)
        ?.write(comparison, about)
        .trimEnd(),
    );
  });

  test('is a file of Word where one is named, or where it is piped, and never on a terminal', async () => {
    const saved = new Map<string, string | Uint8Array>();
    const save = async (file: string, contents: string | Uint8Array) => void saved.set(file, contents);
    const { code, out, err } = await typed(`${PAIR} --format docx --output a.docx`, {}, { save });
    expect([code, out, err]).toEqual([0, '', 'Written into a.docx.\n']);
    expect(saved.get('a.docx')?.slice(0, 2)).toEqual(new TextEncoder().encode('PK'));
    expect((await ended(`${PAIR} --format docx`, { isTerminal: false })).out).toEqual(saved.get('a.docx'));
    const shown = await typed(`${PAIR} --format docx`);
    expect([shown.code, shown.out]).toEqual([2, '']);
    expect(shown.err).toContain('a terminal cannot show it: name a file, like --output comparison.docx');
  });

  test('goes into a file as it would be printed, without colour; where that cannot be, it says so', async () => {
    const saved: (string | Uint8Array)[] = [];
    const save = async (_: string, contents: string | Uint8Array) => void saved.push(contents);
    await typed(`${PAIR} -o a.txt`, { colour: true }, { save });
    expect(saved).toEqual([(await typed(PAIR)).out]);
    const { code, err } = await typed(
      `${PAIR} -o /nowhere/a.txt`,
      {},
      {
        save: async () => {
          throw new Error('/nowhere/a.txt could not be written.');
        },
      },
    );
    expect([code, err]).toEqual([2, '/nowhere/a.txt could not be written.\n']);
  });

  test('names every modality by any of its names, and keeps the order of the reader', async () => {
    const { out } = await typed('compare "Seeking Safety" vs "AA therapy"');
    expect(out.split('\n')[0]).toBe('Seeking Safety vs 12-Step Facilitation');
    expect(out).toMatch(/\n +B · Seeking Safety +A · 12-Step Facilitation\n/);
  });

  test('shows every source that it cites, and no other', async () => {
    const { out } = await typed(`${PAIR} --chapter all`, { width: 9000 });
    const [text = '', list = ''] = out.split('\nSOURCES\n');
    const cited = [...text.matchAll(/\[(\d+(?:[,;][^\]]*)?)\]/g)].flatMap(([, inside = '']) =>
      inside.split(/;\s+/).flatMap((one) => /^\s*(\d+)/.exec(one)?.[1] ?? []),
    );
    const listed = [...list.matchAll(/^\[(\d+)\]/gm)].map(([, number]) => number);
    expect(listed.length).toBeGreaterThan(20);
    expect([...new Set(cited)].sort()).toEqual([...listed].sort());
  });

  test('of a condition that none of them is known for says so, instead of nothing', async () => {
    const ids = Object.keys(realCatalog.conditions);
    const { evidence } = compare(realCatalog, PAIR.split(' ').slice(1));
    const strange = ids.find((id) => evidence.conditions.every((known) => known.id !== id)) ?? '';
    const { code, out } = await typed(`${PAIR} --condition ${strange}`);
    expect(code).toBe(0);
    expect(out).toContain('Guidelines:');
    expect(out).toContain(realCatalog.conditions[strange]?.name.toUpperCase());
  });

  test('leaves out what is the same, and says which; speaks plainly where asked', async () => {
    const { out } = await typed(`${PAIR} --chapter practice --differences`);
    expect(out).toContain('Left out, since they are the same:');
    const plain = (await typed(`${PAIR} --plain`)).out.replace(/\s+/g, ' ');
    expect(plain).toContain(realCatalog.modalities['seeking-safety']?.plain.summary.split(/\s+/).slice(0, 5).join(' '));
  });
});

describe.each([36, 60, 80, 132, 240])('in %i columns', (width) => {
  const lines = [
    ...Object.keys(CHAPTERS).map((chapter) => `${PAIR} --chapter ${chapter}`),
    `${SIX} --chapter all`,
    'condition ptsd --whole',
    'show emdr',
    'show guidelines/va-dod-ptsd-2023',
    'show sources/hien2009',
    'search cbt',
    '--help',
  ];
  test.each(lines)('%s fits', async (line) => {
    const { out } = await typed(line, { width });
    const wide = out.split('\n').filter((one) => columnsOf(one) > width);
    // An address stays whole, so that a terminal can follow it.
    expect(wide.filter((one) => !/^\s*(\[\d+\]\s*)?\S*https?:\S+$/.test(one))).toEqual([]);
  });
});

test('colour is tone and nothing else: without it the same words stand at the same places', async () => {
  const plain = await typed(`${PAIR} --condition ptsd`);
  const coloured = await typed(`${PAIR} --condition ptsd`, { colour: true });
  expect(coloured.out).not.toBe(plain.out);
  expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
  expect(stripVTControlCharacters(plain.out)).toBe(plain.out);
});

describe('wrong use ends with 2, says nothing on standard output, and says what to write', () => {
  test.each([
    ['comprae a b', 'There is no command "comprae". Did you mean "compare"?'],
    [`${PAIR} --conditon ptsd`, '"--conditon" is not an option of compare. Did you mean "--condition"?'],
    [`${PAIR} --condition ptsdd`, 'ptsd (Post-traumatic stress disorder)'],
    [`${PAIR} --condition`, '--condition needs a value: --condition <condition>'],
    [`${PAIR} --plain=yes`, '--plain takes no value'],
    [
      `${PAIR} --chapter rots`,
      '"rots" is not a chapter: write overview, ideas, roots, evidence, practice or all. Did you mean "roots"?',
    ],
    [
      `${PAIR} --format jsn`,
      '"jsn" is not a format of compare: write text, json, csv, markdown, html or docx. Did you mean "json"?',
    ],
    [
      'compare seeking-safty emdr2 12-step-facilitaton-xx',
      'No modality is called "12-step-facilitaton-xx". Did you mean',
    ],
    ['compare emdr', 'A comparison holds 2 to 6 modalities; this names 1.'],
    ['compare emdr EMDR', 'emdr is named twice: name each once.'],
    ['compare emdr seeking safety', 'A name of several words stands in quotes, like "seeking safety".'],
    ['compare emdr ?', 'No modality is called "?". `counterpoint show modalities` lists all.'],
    ['compare therapy dbt', '"therapy" may be several of a kind: write '],
    ['show', 'Write which record, like:'],
    ['show ?', 'no record has this id'],
    ['show sources/hien2008', 'Did you mean'],
    ['show modality/nothing-like-that-at-all', 'no record has this id'],
    ['condition', 'Write which condition, like:'],
    ['search xyzzyplugh', 'Nothing of the name "xyzzyplugh" is in the catalog.'],
    ['sources', 'Write whose sources:'],
    ['completion fihs', 'Write one shell, bash, zsh or fish, instead of "fihs". Did you mean "fish"?'],
    ['help shwo', 'Did you mean "show"?'],
    ['--nothing', '"--nothing" is not an option.'],
  ])('%s', async (line, sentence) => {
    const { code, out, err } = await typed(line);
    expect(err).toContain(sentence);
    expect(code).toBe(2);
    expect(out).toBe('');
  });

  test('what was typed cannot steer the terminal when it is repeated', async () => {
    for (const line of ['show', 'compare', 'condition', 'search', 'completion', 'colour --forma'])
      expect((await typed(`${line} \u001b[31mred\u0007`)).err).toMatch(/^[^\p{Cc}]+\n/u);
  });
});

test('a name that was guessed is told apart from one that was meant', async () => {
  expect((await typed('show seeking-safety')).err).toBe('');
  expect((await typed('show "seeking safty"')).err).toContain('was taken to mean Seeking Safety (seeking-safety)');
});

test('an undated work ends its date once', async () => {
  const [id] = Object.values(realCatalog.sources).flatMap((one) => (one.issued === undefined ? [one.id] : []));
  expect((await typed(`show sources/${id}`, { width: 400 })).out).toMatch(/^.* n\.d\. [^.]/);
});

test('what people take along says what it is not', async () => {
  for (const line of [PAIR, 'condition ptsd', 'show emdr'])
    expect((await typed(line, { width: 400 })).out.replace(/\s+/g, ' ')).toContain(LIMITS);
});

describe('records', () => {
  test('of every kind can be shown, as text and as they are', async () => {
    for (const kind of [
      'modalities',
      'conditions',
      'traditions',
      'bodies',
      'guidelines',
      'classes',
      'findings',
      'searches',
      'questions',
      'thinkers',
      'critiques',
      'vignettes',
      'terms',
      'notes',
      'exceptions',
      'sources',
    ] as const) {
      const [id] = Object.keys(realCatalog[kind]);
      if (id === undefined) continue;
      const { code, out } = await typed(`show ${kind}/${id}`);
      expect(code).toBe(0);
      expect(out).not.toMatch(/\[@|\[object|undefined|NaN/);
      const data = JSON.parse((await typed(`show ${kind}/${id} --format json`)).out);
      expect(kind === 'conditions' ? data.condition : data).toEqual(JSON.parse(JSON.stringify(realCatalog[kind][id])));
    }
  });

  test('of a kind are listed, each once', async () => {
    const { out } = await typed('show conditions', { width: 120 });
    for (const id of Object.keys(realCatalog.conditions)) expect(out).toMatch(new RegExp(`^${id}`, 'm'));
  });

  test('each command that a search names opens what it found', async () => {
    const { found } = JSON.parse((await typed('search "emdr for ptsd" --format json')).out);
    const others = JSON.parse((await typed('search "cbt vs dbt" --format json')).out).found;
    const terms = JSON.parse((await typed('search exposure --format json')).out).found;
    expect(found.length + others.length + terms.length).toBeGreaterThan(6);
    for (const { command } of [...found, ...others, ...terms])
      expect((await typed(command.replace('counterpoint ', ''))).code, command).toBe(0);
  });
});
