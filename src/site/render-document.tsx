// PageAnswer → the whole HTML document, with its style in it: one round trip, nothing from elsewhere.
import { renderToString } from 'preact-render-to-string';
import { datedVersion } from '../open-data/open-data.ts';
import { CitationMeta } from './components/CitationMeta.tsx';
import { Footer } from './components/Footer.tsx';
import { Header } from './components/Header.tsx';
import { type PageAnswer, type Surroundings, stylesOf } from './page.ts';
import { contentSecurityPolicy } from './security.ts';

/** Addresses of what belongs to the page, where there is room for a link. */
interface Beside {
  /** The Markdown twin. */
  twin?: string | undefined;
  /** How to cite it. */
  cite?: string | undefined;
}

export function renderDocument(
  answer: PageAnswer,
  path: string,
  { origin, assets, openData }: Surroundings,
  { twin, cite }: Beside = {},
): string {
  const { title, description, body, script, jsonLd, json, feed, status, isAside, reading } = answer;
  const sheets = stylesOf(answer);
  const isWork = status === 200 && !isAside;
  const address = `${origin}${path}`;
  const state = datedVersion(openData);
  const html = renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta http-equiv="content-security-policy" content={contentSecurityPolicy(assets, sheets)} />
        <title>{title === 'Counterpoint' ? title : `${title} · Counterpoint`}</title>
        <meta name="description" content={description} />
        {isWork ? <link rel="canonical" href={address} /> : <meta name="robots" content="noindex" />}
        {json && <link rel="alternate" type="application/json" href={json} />}
        {isWork && <CitationMeta title={title} address={address} {...state} />}
        {twin && isWork && <link rel="alternate" type="text/markdown" href={twin} />}
        {feed && <link rel="alternate" type="application/atom+xml" href={feed} />}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {/* The sheets are ours, built from src/site/styles; escaping would break their selectors. */}
        {sheets.map((name) => (
          <style key={name} dangerouslySetInnerHTML={{ __html: assets.styles[name].css }} />
        ))}
        <link rel="stylesheet" href={assets.print} media="print" />
        {jsonLd && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdText(jsonLd) }} />}
        {script && <script type="module" src={assets.scripts[script]} />}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <Header path={path} />
        <main id="main" tabindex={-1}>
          {body}
        </main>
        <Footer cite={isWork ? cite : undefined} address={address} reading={reading} {...state} />
        {script === 'tool' && <link rel="stylesheet" href={assets.styles.later.address} />}
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}

/** JSON that cannot end the script element it stands in. */
function jsonLdText(data: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}
