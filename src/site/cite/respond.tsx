// <page>cite/ and the files beside it: what a page cites, in the formats of reference managers and in the styles that people write in.
import { compareJsonPath } from '../../address/compare-path.ts';
import { sourceItem } from '../../cite/csl-item.ts';
import { FILE_FORMATS } from '../../cite/file-formats.ts';
import { type References, STYLES, type Style, styledText } from '../../cite/styled.ts';
import type { CitedSource } from '../../compare/comparison.ts';
import { withAllSources } from '../../export/all-sources.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { aboutOf } from '../exports.ts';
import type { Page, PageAnswer, PageRequest, Redirect, Surroundings } from '../page.ts';
import { TWINS } from '../twins/index.ts';
import { twinDocument } from '../twins/twin.ts';
import { comparisonOf } from '../views/comparison-of.ts';
import { citePath, isCitable } from './citable.ts';
import { CitePage, inOrder } from './cite-page.tsx';
import { TakeAway } from './TakeAway.tsx';

const COMPARISON = '/compare/:ids/';

/** `path` is that of the page that is cited. */
export function answerCite(
  page: Page,
  path: string,
  request: PageRequest,
  surroundings: Surroundings,
): PageAnswer | Redirect {
  const answer = page.answer(request);
  if (answer.is === 'redirect') return { ...answer, to: citePath(withoutQuery(answer.to)) };
  if (answer.status !== 200) return answer;
  const { address, ...state } = aboutOf(path, surroundings);
  const ids = page.pattern === COMPARISON ? idsIn(request.params) : undefined;
  return {
    is: 'page',
    status: 200,
    isAside: true,
    title: `Cite: ${answer.title}`,
    description: `How to cite “${answer.title}” and its sources: ${[...Object.values(STYLES), ...FILE_FORMATS.map((f) => f.name)].join(', ')}.`,
    body: (
      <CitePage
        page={{ title: answer.title, address, ...state }}
        path={path}
        sources={sourcesOf(page, answer, request).map(({ id }) => id)}
        references={surroundings.references}
        lists={ids && surroundings.isCopy ? ['apa'] : ['apa', 'vancouver']}
        files={ids && surroundings.isCopy ? <FilesOfEach ids={ids} catalog={request.catalog} /> : <Files />}
      >
        {ids && <TakeAway ids={ids} isCopy={surroundings.isCopy ?? false} json={compareJsonPath(ids)} />}
      </CitePage>
    ),
  };
}

/** Of a comparison all that any of its chapters cites; of another page what its twin cites. */
function sourcesOf(page: Page, answer: PageAnswer, request: PageRequest): readonly CitedSource[] {
  const { catalog, params } = request;
  if (page.pattern === COMPARISON) return withAllSources(comparisonOf(catalog, idsIn(params)), catalog.sources).sources;
  return twinDocument(TWINS[page.pattern], answer, request).sources;
}

/** Of an address that has been answered, so that its ids are known and in order. */
function idsIn({ ids = '' }: PageRequest['params']): string[] {
  return ids.split('-vs-');
}

interface SourcesFile {
  name: string;
  file: string;
  mediaType: string;
  write(sources: readonly CitedSource[], references: References): string;
}

/** One entry each: what a reference manager takes, and lists to paste. */
const FILES: readonly SourcesFile[] = [
  ...FILE_FORMATS.map(({ name, extension, mediaType, write }) => ({
    name,
    file: `sources.${extension}`,
    mediaType,
    write: (sources: readonly CitedSource[]) => write(sources.map(sourceItem)),
  })),
  ...(Object.entries(STYLES) as [Style, string][]).map(([style, name]) => ({
    name: `${name} as text`,
    file: `sources-${style}.txt`,
    mediaType: 'text/plain; charset=utf-8',
    write: (sources: readonly CitedSource[], references: References) => {
      const texts = inOrder(
        style,
        sources.map(({ id }) => id),
        references,
      ).map(styledText);
      if (texts.length === 0) return 'This page cites no source.\n';
      return texts.map((text, i) => `${style === 'vancouver' ? `${i + 1}. ` : ''}${text}\n`).join('');
    },
  })),
];

function Files() {
  return (
    <ul class="plain filelinks">
      {FILES.map(({ name, file }) => (
        <li key={file}>
          <a href={file}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

/** A copy for a web server holds no such files for each pair: those of both modalities have the same sources and more. */
function FilesOfEach({ ids, catalog }: { ids: readonly string[]; catalog: Catalog }) {
  return (
    <ul class="plain">
      {ids.map((id) => (
        <li key={id}>
          As files, with everything that is cited on{' '}
          <a href={`${citePath(`/modalities/${id}/`)}#sources`}>{catalog.modalities[id]?.name}</a>
        </li>
      ))}
    </ul>
  );
}

/** `file` is like `sources.bib`; nothing where there is no such file. */
export function answerCiteFile(
  page: Page,
  file: string,
  request: PageRequest,
  surroundings: Surroundings,
): Response | undefined {
  const format = FILES.find((known) => known.file === file);
  const answer = page.answer(request);
  if (!format || answer.is === 'redirect' || answer.status !== 200) return undefined;
  const text = format.write(sourcesOf(page, answer, request), surroundings.references);
  return new Response(text, { headers: { 'content-type': format.mediaType } });
}

/** What the static copy holds: a page for every page, and the files for all but pairs. */
export function citeAddresses(pages: readonly Page[], catalog: Catalog): string[] {
  return pages.filter(isCitable).flatMap((page) => {
    const cites = CITING.has(page.pattern) ? FILES : [];
    return page
      .addresses(catalog)
      .flatMap((path) => [citePath(path), ...cites.map(({ file }) => citePath(path) + file)]);
  });
}

/** Pages whose twins cite: the others have nothing to put into a file. */
const CITING: ReadonlySet<string> = new Set([
  '/modalities/',
  '/modalities/:id/',
  '/conditions/:id/',
  '/guidelines/:id/',
  '/classes/',
  '/findings/',
  '/findings/:id/',
  '/questions/:id/',
  '/thinkers/:id/',
  '/critiques/',
  '/glossary/',
  '/lineage/',
  '/traditions/',
  '/traditions/:id/',
  '/method/',
]);

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/, '');
}
