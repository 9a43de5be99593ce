// Answers of the API as HTTP: readable from every other site, errors included, each with its licence and its description.
import type { MiddlewareHandler } from 'hono';
import type { ApiAnswer } from './answer.ts';
import { PROBLEMS, problemBody } from './problem.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const METHODS = 'GET, HEAD, OPTIONS';

/** What a program of another site may do with an answer. */
const OPEN = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'etag, link' };

/** What its browser asks before it asks: a conditional request carries `if-none-match`, which needs leave. */
const PREFLIGHT = {
  'access-control-allow-methods': METHODS,
  'access-control-allow-headers': '*',
  'access-control-max-age': '86400',
};

const LINKS = [
  '</api/v1/openapi.json>; rel="service-desc"',
  '</api/>; rel="service-doc"',
  '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
].join(', ');

export function isApiPath(pathname: string): boolean {
  return pathname.startsWith('/api/');
}

/** Leave to read, to a browser that asks before it asks. */
export const answerPreflight: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'OPTIONS') return c.body(null, 204, { ...OPEN, ...PREFLIGHT, allow: METHODS });
  await next();
};

/** Goes around everything that answers below /api/, so that no answer is without it. */
export const openForReading: MiddlewareHandler = async (c, next) => {
  const leave = await answerPreflight(c, next);
  if (leave) return leave;
  for (const [name, value] of Object.entries(OPEN)) c.res.headers.set(name, value);
  const { headers } = c.res;
  if (!headers.get('content-type')?.startsWith('text/html') && !headers.has('link')) headers.set('link', LINKS);
};

export function apiResponse(answer: ApiAnswer, origin: string): Response {
  if (answer.is === 'redirect') return new Response(null, { status: 301, headers: { location: answer.to } });
  if (answer.is === 'json') return json(answer.body);
  const { status } = PROBLEMS[answer.kind];
  return new Response(JSON.stringify(problemBody(answer, origin)), {
    status,
    headers: { 'content-type': 'application/problem+json', ...(status === 405 ? { allow: METHODS } : {}) },
  });
}

export function json(body: unknown): Response {
  return new Response(JSON.stringify(body), {
    headers: { 'content-type': JSON_TYPE, 'access-control-allow-origin': '*' },
  });
}
