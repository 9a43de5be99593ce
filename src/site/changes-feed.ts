// The feed of releases of the data, as Atom (RFC 4287): one entry a release.
import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { AUTHORS, attributionOf, TITLE } from '../open-data/licence.ts';
import type { OpenData } from '../open-data/open-data.ts';
import type { Version } from '../open-data/release.ts';
import type { Surroundings } from './page.ts';
import { anchorOf, changesInWords, isFirst } from './views/changes.ts';

export const FEED = '/changes/feed.atom';

const PROLOGUE = '<?xml version="1.0" encoding="utf-8"?>\n';
const PAGE = '/changes/';

/** The newest release first; what has no release yet has no entry. */
export function changesFeed({ origin, openData }: Pick<Surroundings, 'origin' | 'openData'>): string {
  const releases = openData.releases.toReversed();
  const feed = h(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
    h('title', null, `${TITLE}: changes of the data`),
    h('id', null, `${origin}${PAGE}`),
    h('link', { rel: 'self', type: 'application/atom+xml', href: `${origin}${FEED}` }),
    h('link', { rel: 'alternate', type: 'text/html', href: `${origin}${PAGE}` }),
    h('updated', null, moment(openData.on)),
    h('author', null, h('name', null, AUTHORS)),
    h('rights', null, attributionOf(openData)),
    ...releases.map((release) => entry(release, openData, origin)),
  );
  return `${PROLOGUE}${renderToString(feed)}\n`;
}

function entry(release: Version, openData: OpenData, origin: string): VNode {
  const address = `${origin}${PAGE}#${anchorOf(release.version)}`;
  return h(
    'entry',
    null,
    h('title', null, `Version ${release.version}`),
    h('id', null, address),
    h('link', { rel: 'alternate', type: 'text/html', href: address }),
    h('updated', null, moment(release.on)),
    h('summary', null, isFirst(release, openData) ? 'The first release.' : changesInWords(release.changes)),
  );
}

/** A release has a day and no hour. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
