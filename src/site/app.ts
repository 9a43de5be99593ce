// The one app: catalog and surroundings in, `fetch` out. Every host serves this and nothing else.
import { type Context, Hono } from 'hono';
import { twinOf } from '../export/addresses.ts';
import type { Catalog } from '../schema/catalog.ts';
import { publishedSchema, SCHEMA_NAMES } from '../schema/json-schema.ts';
import { API, answerApi, apiAddresses, noSuchAddress } from './api/answer.ts';
import { type ProblemKind, problem } from './api/problem.ts';
import { answerPreflight, apiResponse, isApiPath, json, openForReading } from './api/respond.ts';
import { changesFeed, FEED } from './changes-feed.ts';
import { citePath, hasCiteLink, isCitable } from './cite/citable.ts';
import { answerCite, answerCiteFile, citeAddresses } from './cite/respond.tsx';
import { MODULE, oembedHeader } from './embed/addresses.ts';
import { answerEmbedding, SHORT } from './embed/routes.ts';
import { exportResponse } from './exports.ts';
import { FAVICON } from './favicon.ts';
import { llmsText } from './llms.ts';
import { type Page, type PageAnswer, type Redirect, type Surroundings, stylesOf } from './page.ts';
import { PAGES } from './pages/index.ts';
import { notFoundPage } from './pages/not-found.tsx';
import { renderDocument } from './render-document.tsx';
import { securityHeaders } from './security.ts';
import { answerTwin, hasTwinLink, twinAddresses } from './twins/respond.ts';

/** The longest path and query that are looked at; a longer one is answered with 414. */
const LONGEST = 4000;

const TEXT = 'text/plain; charset=utf-8';

export function createApp(catalog: Catalog, surroundings: Surroundings): Hono {
  const app = new Hono({ strict: true });
  const headers = securityHeaders(surroundings.assets);
  const { origin } = surroundings;

  app.use('/api/*', openForReading);
  // The files themselves are answered by the host.
  app.use('/data/:file{.+\\.(?:json|csv|zip|sqlite)}', answerPreflight);
  app.use(async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD')
      return refuse(pathname, 405, 'only-reading', 'Counterpoint only answers GET and HEAD.', { allow: 'GET, HEAD' });
    if (pathname.length + search.length > LONGEST)
      return refuse(
        pathname,
        414,
        'too-long',
        `This address is longer than ${LONGEST} characters. Start again at ${surroundings.origin}/`,
        headers,
      );
    // A page is a function of its address and the release, so the release is validator enough and nothing is rendered for a 304.
    const kept = pathname === MODULE ? SHORT : 'no-cache';
    const tag = surroundings.release && `W/"${surroundings.release}"`;
    // Compared weakly, as the standard has it: some ask without the mark of a weak tag.
    if (tag && c.req.header('if-none-match')?.includes(tag.replace('W/', '')))
      return c.body(null, 304, { etag: tag, 'cache-control': kept });
    await next();
    if (tag && c.res.status === 200) c.res.headers.set('etag', tag);
    setMissing(c.res.headers, { ...headers, 'cache-control': kept });
  });

  const { openData, references } = surroundings;
  const given = { catalog, openData, references, origin };
  for (const page of PAGES) {
    app.get(page.pattern, (c) => {
      const query = new URL(c.req.url).searchParams;
      return respond(page.answer({ ...given, params: c.req.param(), query }), c.req.path, page);
    });
    app.get(`${page.pattern}index.md`, (c) =>
      answerTwin(
        page,
        c.req.path.replace(/index\.md$/, ''),
        { ...given, params: c.req.param(), query: new URLSearchParams() },
        surroundings,
      ),
    );
    if (isCitable(page)) {
      const request = (c: Context) => ({ ...given, params: c.req.param(), query: new URLSearchParams() });
      app.get(citePath(page.pattern), (c) => {
        const path = c.req.path.replace(/cite\/$/, '');
        return respond(answerCite(page, path, request(c), surroundings), c.req.path);
      });
      app.get(`${citePath(page.pattern)}:file{sources.+}`, (c) => {
        return answerCiteFile(page, c.req.param('file') ?? '', request(c), surroundings) ?? c.notFound();
      });
    }
    if (page.pattern !== '/')
      app.get(page.pattern.replace(/\/$/, ''), (c) =>
        respond({ is: 'redirect', status: 301, to: withSlash(new URL(c.req.url)) }, c.req.path),
      );
  }

  answerEmbedding(app, given, surroundings);
  app.get('/api/v1/compare/:file{.+\\.(?:csv|md|html|docx)}', (c) =>
    exportResponse(c.req.param('file'), new URL(c.req.url).searchParams, catalog, surroundings),
  );
  app.get(`${API}*`, (c) => {
    const path = c.req.path.slice(API.length);
    return apiResponse(answerApi({ catalog, path, query: new URL(c.req.url).searchParams, origin }), origin);
  });
  app.get('/api/*', (c) => apiResponse(noSuchAddress(c.req.path), origin));
  app.get('/schema/:kind{.+\\.schema\\.json}', (c) => {
    const name = c.req.param('kind').replace('.schema.json', '');
    const schema = publishedSchema(name);
    return schema ? json(schema) : c.notFound();
  });
  app.get(FEED, (c) =>
    c.body(changesFeed(surroundings), 200, { 'content-type': 'application/atom+xml; charset=utf-8' }),
  );
  app.get('/favicon.svg', (c) => c.body(FAVICON, 200, { 'content-type': 'image/svg+xml' }));
  app.get('/llms.txt', (c) => c.body(llmsText(catalog, surroundings.origin), 200, { 'content-type': TEXT }));
  app.get('/robots.txt', (c) =>
    c.body(`User-agent: *\nAllow: /\nSitemap: ${surroundings.origin}/sitemap.xml\n`, 200, { 'content-type': TEXT }),
  );
  app.get('/sitemap.xml', (c) =>
    c.body(sitemap(catalog, surroundings.origin), 200, { 'content-type': 'application/xml; charset=utf-8' }),
  );
  app.notFound((c) => respond(notFoundPage(), c.req.path));
  app.onError((error, c) => {
    console.error(error);
    return refuse(
      c.req.path,
      500,
      'our-fault',
      'Something broke on our side. The address is fine; try again, or start at the front page.',
    );
  });

  /** `page` is left out where the page stands for another, like one that tells how to cite it. */
  function respond(answer: PageAnswer | Redirect, path: string, page?: Page): Response {
    if (answer.is === 'redirect')
      return new Response(null, { status: answer.status, headers: { location: asHeader(answer.to) } });
    const html = renderDocument(answer, path, surroundings, {
      twin: page && hasTwinLink(page) ? twinOf(path) : undefined,
      cite: page && hasCiteLink(page) ? citePath(path) : undefined,
    });
    const policy = securityHeaders(surroundings.assets, stylesOf(answer));
    return new Response(html, {
      status: answer.status,
      headers: { ...policy, 'content-type': 'text/html; charset=utf-8', ...linkOf(answer) },
    });
  }

  function linkOf({ embeddable }: PageAnswer): Record<string, string> {
    return embeddable === undefined ? {} : { link: oembedHeader(embeddable, origin) };
  }

  /** A refusal in words to people, and as a problem to programs. */
  function refuse(
    pathname: string,
    status: number,
    kind: ProblemKind,
    sentence: string,
    more: Record<string, string> = {},
  ): Response {
    if (isApiPath(pathname)) return apiResponse(problem(kind, sentence), surroundings.origin);
    return new Response(`${sentence}\n`, { status, headers: { 'content-type': TEXT, ...more } });
  }

  return app;
}

/** An address as a header takes it: what is not printable ASCII is written in per cent. */
function asHeader(address: string): string {
  return address.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}

function setMissing(headers: Headers, wanted: Record<string, string>): void {
  for (const [name, value] of Object.entries(wanted)) if (!headers.has(name)) headers.set(name, value);
}

function withSlash({ pathname, search }: URL): string {
  return `${pathname}/${search}`;
}

/** The pages of the site, each once. */
export function pageAddresses(catalog: Catalog): string[] {
  return PAGES.flatMap((page) => page.addresses(catalog));
}

/** Every address that the static copy holds. */
export function allAddresses(catalog: Catalog): string[] {
  const schemas = SCHEMA_NAMES.map((name) => `/schema/${name}.schema.json`);
  return [
    ...pageAddresses(catalog),
    ...twinAddresses(PAGES, catalog),
    ...citeAddresses(PAGES, catalog),
    ...apiAddresses(catalog),
    ...schemas,
    FEED,
    MODULE,
    '/favicon.svg',
    '/llms.txt',
    '/robots.txt',
    '/sitemap.xml',
  ];
}

function sitemap(catalog: Catalog, origin: string): string {
  const urls = pageAddresses(catalog).map((path) => `<url><loc>${origin}${path}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`;
}
