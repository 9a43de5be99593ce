// The files of the open data as answers. Their addresses stay while their content changes, so that each is asked for anew, by its digest.
import { LICENCE } from '../open-data/licence.ts';
import type { OpenData } from '../open-data/open-data.ts';

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  zip: 'application/zip',
  sqlite: 'application/vnd.sqlite3',
};

/** The name of a file in `/data/<name>`; nothing for any other path, or a name that no build makes. */
export function dataFileName(pathname: string): string | undefined {
  return /^\/data\/((?:tables\/)?[\w-]+(?:\.schema)?\.(?:json|csv|zip|sqlite))$/.exec(pathname)?.[1];
}

/** Anybody's page may read them: they are open. */
export function dataFileResponse(
  name: string,
  body: BodyInit | null | undefined,
  { files }: OpenData,
  asked: Headers,
): Response {
  const file = files.find((one) => one.name === name);
  if (body === undefined || !file) return new Response('There is no such file. /data/ lists them.\n', { status: 404 });
  const tag = `"${file.sha256.slice(0, 20)}"`;
  const headers = {
    'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    etag: tag,
    // A CSV file has no place for it.
    link: `<${LICENCE.path}>; rel="license"`,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag, link',
    'x-content-type-options': 'nosniff',
  };
  if (asked.get('if-none-match')?.includes(tag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
