// Compresses answers on demand for hosts that have no front of their own, and keeps what it has packed.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import { parseAccept } from 'hono/utils/accept';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const TEXTUAL = /^(text\/|application\/(json|problem\+json|xml)|image\/svg)/;

/** Below this many bytes compression gains nothing. */
const LEAST = 800;

/** How many packed answers are kept; the oldest goes first. */
const KEPT = 500;

const kept = new Map<string, Uint8Array>();

export const compress: MiddlewareHandler = async (c, next) => {
  await next();
  const textual = TEXTUAL.test(c.res.headers.get('content-type') ?? '');
  if (textual || c.res.status === 304) c.res.headers.append('vary', 'accept-encoding');
  const encoding = chooseEncoding(c.req.header('accept-encoding'));
  if (!textual || !encoding || !c.res.body || c.res.headers.has('content-encoding')) return;
  const body = new Uint8Array(await c.res.arrayBuffer());
  const headers = new Headers(c.res.headers);
  headers.delete('content-length');
  const packed = body.length < LEAST ? body : await pack(encoding, body);
  if (packed !== body) headers.set('content-encoding', encoding);
  c.res = new Response(packed as BodyInit, { status: c.res.status, headers });
};

/** The better of the encodings that a client accepts: brotli, else gzip, else none. */
export function chooseEncoding(header: string | undefined): 'br' | 'gzip' | undefined {
  if (header === undefined) return undefined;
  const weights = new Map(parseAccept(header.toLowerCase()).map(({ type, q }) => [type, q]));
  const weight = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  const [br, gz] = [weight('br'), weight('gzip')];
  if (br > 0 && br >= gz) return 'br';
  return gz > 0 ? 'gzip' : undefined;
}

async function pack(encoding: 'br' | 'gzip', body: Uint8Array): Promise<Uint8Array> {
  const key = `${encoding} ${createHash('sha1').update(body).digest('base64')}`;
  const known = kept.get(key);
  if (known) return known;
  const packed = encoding === 'gzip' ? await gzipped(body) : await brotli(body, { params: brotliParams(body.length) });
  kept.set(key, packed);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return packed;
}

/** The best quality, which a page of a pair needs to keep to its 14 KB; what is far larger gets a quicker one. */
function brotliParams(length: number): Record<number, number> {
  const quality = length < 150_000 ? 11 : 5;
  return { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: length };
}
