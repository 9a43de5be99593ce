// Makes what pages need besides the catalog: fonts in the letters that are used, style sheets, two scripts.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { type CodeSplittingGroup, type InputOptions, type OutputChunk, rolldown } from 'rolldown';
import subsetFont from 'subset-font';
import { MODULE } from '../site/embed/addresses.ts';
import type { Assets, StyleName } from '../site/page.ts';

const require = createRequire(import.meta.url);

const FONTS = {
  'newsreader-normal': '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  'newsreader-italic': '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
  'inter-normal': '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
};

/** Adds to `out/assets/` and returns what pages say of it. Names hold a digest of the content, so that older files do no harm. */
export async function buildAssets(root: string, out: string): Promise<Assets> {
  // Vite reads it, and an environment that says otherwise would give other bytes.
  process.env.NODE_ENV = 'production';
  await mkdir(join(out, 'assets'), { recursive: true });
  const [styles, print, scripts, embed] = await Promise.all([
    buildStyles(root, out),
    buildPrint(root, out),
    buildScripts(root, out),
    buildEmbed(root),
  ]);
  const assets: Assets = { styles, print, scripts: { ...scripts, embed: MODULE }, embed };
  await writeFile(join(out, 'assets.json'), JSON.stringify(assets));
  return assets;
}

/** Basic Latin, Latin-1 and Latin Extended-A, and the punctuation that the texts use. */
function letters(): string {
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
  return `${range(0x20, 0x7e)}${range(0xa0, 0x17f)}–—‘’“”…‹›×·−≤≥≈`;
}

async function buildStyles(root: string, out: string): Promise<Assets['styles']> {
  const read = (name: StyleName) => readSheet(root, name);
  let fonts = await readPart(root, 'fonts');
  for (const [name, path] of Object.entries(FONTS)) {
    const font = await subsetFont(await readFile(require.resolve(path)), letters(), { targetFormat: 'woff2' });
    const address = `/assets/${name}-${hash(font)}.woff2`;
    await writeFile(join(out, address), font);
    fonts = fonts.replace(`FONT_${name}`, address);
  }
  const write = async (name: string, text: string) => {
    const css = minifyCss(text);
    const address = `/assets/${name}-${hash(css)}.css`;
    await writeFile(join(out, address), css);
    return { css, hash: createHash('sha256').update(css).digest('base64'), address };
  };
  const sheet = async (name: StyleName) => write(name, await read(name));
  return {
    base: await write('base', fonts + (await read('base'))),
    pages: await sheet('pages'),
    comparison: await sheet('comparison'),
    overview: await sheet('overview'),
    wide: await sheet('wide'),
    evidence: await sheet('evidence'),
    opened: await sheet('opened'),
    later: await write('later', (await Promise.all(LATER.map(read))).join('')),
    embed: await write('embed', fonts + (await read('embed'))),
  };
}

/** The text of a sheet. Marks stand in a layer on our pages; in the shadow root of a card there are none. */
async function readSheet(root: string, name: StyleName): Promise<string> {
  const part = (of: string) => readPart(root, of);
  if (name === 'base') return (await part('base')) + inParts(await part('marks'));
  if (name === 'wide') return inParts(await part('marks-more')) + (await part('wide'));
  if (name === 'embed') return (await part('marks')) + (await part('marks-more')) + (await part('embed'));
  return part(name);
}

function readPart(root: string, name: string): Promise<string> {
  return readFile(join(root, `src/site/styles/${name}.css`), 'utf8');
}

function inParts(css: string): string {
  return `@layer parts {${css}}`;
}

/** What a comparison shows once somebody opens something, adds a column or turns to another chapter. */
const LATER: readonly StyleName[] = ['overview', 'wide', 'evidence', 'opened'];

async function buildPrint(root: string, out: string): Promise<string> {
  const css = minifyCss(await readPart(root, 'print'));
  const address = `/assets/print-${hash(css)}.css`;
  await writeFile(join(out, address), css);
  return address;
}

export function minifyCss(css: string): string {
  // Targets are current browsers: light-dark(), nesting and media ranges stay as they are written.
  const { code } = transform({ filename: 'site.css', code: Buffer.from(css), minify: true });
  return code.toString();
}

/** What every place of the tool needs: one file, since small files that share nothing pack badly. */
const ALWAYS =
  /preact|src\/(address\/|tool\/(main|draw\.|load|fetch-once|place))|components\/(Bar|AddModality\.|Note|tool-context|ChapterFrame|Toolbar|Title|SourceList|Heads|numbering|Prose|Citations|HiddenChoice|InlineLinks|ColumnHeads)|views\/(arrange|comparison-title)|schema\/(citation|absence)|compare\/words/;

/** What every chapter of rows needs besides. */
const ROWS =
  /components\/(CellView|SectionTable|RowChooser|HiddenRows|Answer|AbsentValue|Stave)|views\/stave|schema\/month/;

/** What the overview and its parts share goes with the overview. */
const OVERVIEW = /components\/(OverviewChapter|RowLink|Contrasts|InShort|Part)\.tsx/;

const TOOL_GROUPS: CodeSplittingGroup[] = [
  { name: 'core', test: ALWAYS },
  { name: 'rows', test: ROWS },
  { name: 'OverviewChapter', test: OVERVIEW },
];

/** Vite would add a loader for style sheets and old browsers to each script that loads another; we have neither. */
async function buildScripts(root: string, out: string): Promise<Pick<Assets['scripts'], 'tool' | 'form'>> {
  const one = async (name: string, entry: string, groups: CodeSplittingGroup[]): Promise<string> => {
    const bundle = await rolldown(forBrowsers(root, entry));
    const { output } = await bundle.generate({
      format: 'es',
      minify: true,
      comments: false,
      entryFileNames: `assets/${name}-[hash].js`,
      chunkFileNames: `assets/${name}-[name]-[hash].js`,
      codeSplitting: { groups },
    });
    const chunks = output.filter((file) => file.type === 'chunk');
    for (const chunk of chunks) await writeFile(join(out, chunk.fileName), chunk.code);
    const main = chunks.find((chunk) => chunk.isEntry);
    if (!main) throw new Error(`The build of ${entry} gave no script.`);
    return `/${main.fileName}`;
  };
  const [tool, form] = await Promise.all([
    one('tool', 'src/tool/main.tsx', TOOL_GROUPS),
    one('form', 'src/tool/form.ts', []),
  ]);
  return { tool, form };
}

/** One module that needs nothing else: its style is in it, without faces, which a page of others would have to allow. */
async function buildEmbed(root: string): Promise<string> {
  const css = minifyCss(await readSheet(root, 'embed'));
  const bundle = await rolldown(forBrowsers(root, 'src/embed/main.ts', { CARD_STYLE: JSON.stringify(css) }));
  const { output } = await bundle.generate({ format: 'es', minify: true, comments: false, codeSplitting: false });
  const [module, ...others] = output.filter((file): file is OutputChunk => file.type === 'chunk');
  if (!module || others.length > 0) throw new Error('The module for pages of others must be one file.');
  return module.code;
}

function forBrowsers(root: string, entry: string, define: Record<string, string> = {}): InputOptions {
  return {
    input: join(root, entry),
    platform: 'browser',
    tsconfig: false,
    transform: { jsx: { runtime: 'automatic', importSource: 'preact' }, target: 'es2023', define },
  };
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}
