// What pages of others ask for: the module, the frame, and oEmbed.
import type { Hono } from 'hono';
import type { PageRequest, Surroundings } from '../page.ts';
import { FRAME, MODULE, OEMBED } from './addresses.ts';
import { frameResponse } from './frame.tsx';
import { oembedResponse } from './oembed.ts';

/** Its address stays while its content changes, so that it is kept for ten minutes, and shown for a day while it is asked for anew. */
export const SHORT = 'public, max-age=600, stale-while-revalidate=86400';

type Given = Pick<PageRequest, 'catalog' | 'openData' | 'references' | 'origin'>;

export function answerEmbedding(app: Hono, given: Given, surroundings: Surroundings): void {
  app.get(FRAME, (c) =>
    frameResponse({ ...given, params: c.req.param(), query: new URL(c.req.url).searchParams }, surroundings),
  );
  app.get(FRAME.replace(/\/$/, ''), (c) => {
    const { pathname, search } = new URL(c.req.url);
    return new Response(null, { status: 301, headers: { location: `${pathname}/${search}` } });
  });
  app.get(OEMBED, (c) => oembedResponse(new URL(c.req.url).searchParams, given.catalog, given.origin));
  app.get(MODULE, (c) =>
    c.body(surroundings.assets.embed, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    }),
  );
}
