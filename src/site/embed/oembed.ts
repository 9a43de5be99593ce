// /oembed: how a page of the site may be embedded, for programs that are given its address (https://oembed.com, version 1.0).
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { formatChoice, parseChoice } from '../../address/choice.ts';
import { isChapter, parseCompareSegment } from '../../address/compare-path.ts';
import { LETTERS } from '../../compare/comparison.ts';
import { list } from '../../compare/words.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { frameOf, wholeOf } from './addresses.ts';

/** In pixels: what is asked for where nothing says that there is less room. */
const WIDTH = 640;
const HEIGHT = 720;

/** In seconds. */
const CACHE_AGE = 86_400;

export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
}

/** With a status, where it is no answer: 400 for a broken question, 404 for a page that is none of ours to embed, 501 for another format. */
export function oembedResponse(query: URLSearchParams, catalog: Catalog, origin: string): Response {
  const format = query.get('format') ?? 'json';
  const [width, height] = ['maxwidth', 'maxheight'].map((name) => sizeOf(query.get(name)));
  const url = query.get('url');
  if (format !== 'json' && format !== 'xml') return refuse(501, 'format is json or xml.');
  if (url === null) return refuse(400, `Say of which page: /oembed?url=${origin}/compare/<a>-vs-<b>/`);
  if (width === 'wrong' || height === 'wrong')
    return refuse(400, 'maxwidth and maxheight are whole numbers of pixels, 1 or more.');
  const whole = embeddable(url, catalog, origin);
  if (!whole) return refuse(404, `Only comparisons can be embedded: url is like ${origin}/compare/<a>-vs-<b>/`);
  const answer = describe(whole, origin, Math.min(width ?? WIDTH, WIDTH), Math.min(height ?? HEIGHT, HEIGHT));
  return new Response(format === 'json' ? JSON.stringify(answer) : asXml(answer), {
    headers: {
      'content-type': format === 'json' ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8',
      'access-control-allow-origin': '*',
    },
  });
}

function sizeOf(text: string | null): number | undefined | 'wrong' {
  if (text === null) return undefined;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 'wrong';
}

interface Whole {
  address: string;
  title: string;
}

/** The comparison that the address of a page of the site is of, in any of its chapters, or in its frame. */
function embeddable(url: string, { modalities, moved, conditions }: Catalog, origin: string): Whole | undefined {
  const asked = URL.canParse(url) ? new URL(url) : undefined;
  if (asked?.origin !== new URL(origin).origin) return undefined;
  const [, kind, segment = '', chapter = ''] =
    /^\/(compare|embed)\/([^/]+)(?:\/([^/]*))?\/?$/.exec(asked.pathname) ?? [];
  if (kind === undefined || !(chapter === '' || (kind === 'compare' && isChapter(chapter)))) return undefined;
  const path = parseCompareSegment(segment.toLowerCase(), (id) => Object.hasOwn(modalities, id), moved.modalities);
  if (!('as' in path) && path.is !== 'canonical') return undefined;
  const { ids } = path;
  const choice = parseChoice(asked.searchParams, ids.length);
  const { condition } = choice;
  if (condition !== undefined && !Object.hasOwn(conditions, condition)) return undefined;
  const order = 'as' in path ? path.as.flatMap((id) => LETTERS[ids.indexOf(id)] ?? []) : choice.order;
  const names = order.flatMap((letter) => modalities[ids[LETTERS.indexOf(letter)] ?? '']?.name ?? []);
  return {
    address: wholeOf(ids, new URLSearchParams(formatChoice({ ...choice, order }))),
    title: `${list(names)}${condition === undefined ? '' : `: ${conditions[condition]?.name}`}`,
  };
}

function describe({ address, title }: Whole, origin: string, width: number, height: number): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Counterpoint',
    provider_url: `${origin}/`,
    cache_age: CACHE_AGE,
    html: iframeOf(origin + frameOf(address), title, width, height),
    width,
    height,
  };
}

/** The markup of the frame: it asks for no more than it needs, which is to open links beside the page. */
export function iframeOf(src: string, title: string, width: number | string, height: number): string {
  return renderToString(
    h('iframe', {
      src,
      title: `${title}, side by side`,
      width,
      height,
      frameborder: 0,
      loading: 'lazy',
      sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    }),
  );
}

function asXml(answer: OEmbed): string {
  const root = h(
    'oembed',
    null,
    Object.entries(answer).map(([name, value]) => h(name, null, value)),
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${renderToString(root)}\n`;
}

function refuse(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'access-control-allow-origin': '*' },
  });
}
