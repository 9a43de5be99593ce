// /embed/<ids>/: the card alone, for an iframe. The only page of the site that others may frame; no script runs in it.
import { renderToString } from 'preact-render-to-string';
import { parseChoice } from '../../address/choice.ts';
import { nearest } from '../../catalog/nearest.ts';
import { list } from '../../compare/words.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { CardView } from '../components/Card.tsx';
import type { PageAnswer, PageRequest, Redirect, Surroundings } from '../page.ts';
import { framedSecurityHeaders } from '../security.ts';
import { answerComparison } from '../views/asked-comparison.ts';
import { deriveCard } from '../views/card.ts';
import { comparisonOf } from '../views/comparison-of.ts';
import { clip } from '../views/start.ts';
import { frameOf, oembedHeader, oembedLinks, wholeOf } from './addresses.ts';

interface Framed extends PageAnswer {
  /** Address of the page that shows the same in full. */
  whole?: string;
}

export function frameResponse(request: PageRequest, { origin, assets }: Surroundings): Response {
  const answer = answerFrame(request);
  if (answer.is === 'redirect')
    return new Response(null, { status: answer.status, headers: { location: frameOf(answer.to) } });
  const { whole } = answer;
  return new Response(frameDocument(answer, origin, assets.styles.embed.css), {
    status: answer.status,
    headers: {
      ...framedSecurityHeaders(assets),
      'content-type': 'text/html; charset=utf-8',
      ...(whole === undefined ? {} : { link: oembedHeader(whole, origin) }),
    },
  });
}

function answerFrame(request: PageRequest): Framed | Redirect {
  let whole: string | undefined;
  const answer = answerComparison(request, '', (ids) => {
    const shown = show(request, ids);
    if (shown.status === 200) whole = wholeOf(ids, request.query);
    return shown;
  });
  return answer.is === 'page' && whole !== undefined ? { ...answer, whole } : answer;
}

function show({ catalog, query }: PageRequest, ids: readonly string[]): PageAnswer {
  const choice = parseChoice(query, ids.length);
  const { condition } = choice;
  if (condition !== undefined && !Object.hasOwn(catalog.conditions, condition))
    return unknownCondition(condition, catalog);
  const card = deriveCard(comparisonOf(catalog, ids), choice);
  const names = list(card.columns.map(({ name }) => name));
  return {
    is: 'page',
    status: 200,
    title: names,
    description: `${names} side by side, in short.`,
    body: <CardView card={card} level={1} />,
  };
}

function unknownCondition(id: string, { conditions }: Catalog): PageAnswer {
  const near = nearest(id, Object.keys(conditions));
  return {
    is: 'page',
    status: 404,
    title: 'Not in the catalog',
    description: `There is no condition “${clip(id)}”.`,
    body: (
      <>
        <h1 class="head-0">Not in the catalog</h1>
        <p>
          There is no condition “{clip(id)}”.
          {near.length > 0 && ` Did you mean ${near.map((one) => `“${one}”`).join(' or ')}?`}{' '}
          <a href="/conditions/">All conditions</a>
        </p>
      </>
    ),
  };
}

function frameDocument({ title, description, body, status, whole }: Framed, origin: string, css: string): string {
  const html = renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        {/* The site itself may not be framed: what is opened from here opens beside the page around. */}
        <base target="_blank" />
        <title>{`${title} · Counterpoint`}</title>
        <meta name="description" content={description} />
        <meta name="robots" content="noindex" />
        {whole !== undefined && <link rel="canonical" href={origin + whole.replace(/\?.*/, '')} />}
        {whole !== undefined &&
          oembedLinks(whole, origin).map(({ type, href }) => (
            <link key={type} rel="alternate" type={type} href={href} title={title} />
          ))}
        {/* Our own sheet, as in render-document.tsx. */}
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <main>{status === 200 ? body : <div class="card">{body}</div>}</main>
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
