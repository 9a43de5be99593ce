// The first chapter of a comparison as a program of template strings would write it: the same bytes, by the same pure functions, without a component.
import { defaultChoice } from '../src/address/choice.ts';
import { type Chapter, compareJsonPath, comparePath } from '../src/address/compare-path.ts';
import { type ReadingShares, readingOfModalities } from '../src/catalog/reading-shares.ts';
import { compare } from '../src/compare/compare.ts';
import type { Comparison, TermsUsed } from '../src/compare/comparison.ts';
import { list } from '../src/compare/words.ts';
import { datedVersion, type OpenData } from '../src/open-data/open-data.ts';
import type { Catalog } from '../src/schema/catalog.ts';
import { numberSources } from '../src/site/components/numbering.ts';
import type { StyleName, Surroundings } from '../src/site/page.ts';
import { contentSecurityPolicy } from '../src/site/security.ts';
import { arrange } from '../src/site/views/arrange.ts';
import { readingWords } from '../src/site/views/reading-words.ts';
import { chapters, heads, toolbar } from './handmade-bar.ts';
import { choosingSection, deeper } from './handmade-choosing.ts';
import { conditionSection } from './handmade-conditions.ts';
import { contrastSection } from './handmade-contrasts.ts';
import { inShort, summaries, title } from './handmade-lead.ts';
import { sectionTable } from './handmade-rows.ts';
import { meanings, sourceList } from './handmade-sources.ts';
import { each, esc, type Marks, type RowPlaces } from './handmade-text.ts';

const PAIR: readonly StyleName[] = ['base', 'comparison', 'overview'];
const MORE: readonly StyleName[] = [...PAIR, 'wide'];

/** The whole document for these modalities, in alphabetical order of their ids, as it is shown when nothing was chosen. */
export function renderByHand(
  catalog: Catalog,
  ids: readonly string[],
  { origin, assets, openData }: Surroundings,
): string {
  const comparison = compare(catalog, ids);
  const path = comparePath(ids);
  const names = comparison.columns.map((c) => c.name);
  const together = list(names);
  const about = names.map((name) => ({ '@type': 'PsychologicalTreatment', name }));
  const heading = names.length === 2 ? names.join(' vs ') : together;
  const sheets = ids.length > 2 ? MORE : PAIR;
  const jsonLd = { '@context': 'https://schema.org', '@type': 'WebPage', name: together, about };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width,initial-scale=1"/><meta http-equiv="content-security-policy" content="${esc(contentSecurityPolicy(assets, sheets))}"/><title>${esc(heading)} · Counterpoint</title><meta name="description" content="${esc(together)} side by side: mechanism, conditions treated, roots and what actually differs, every claim with its source."/><link rel="canonical" href="${origin}${path}"/><link rel="alternate" type="application/json" href="${compareJsonPath(ids)}"/>${citationMeta(heading, `${origin}${path}`, datedVersion(openData).date)}<link rel="icon" href="/favicon.svg" type="image/svg+xml"/>${each(sheets, (name) => `<style>${assets.styles[name].css}</style>`)}<link rel="stylesheet" href="${assets.print}" media="print"/><script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll('<', '\\u003c')}</script><script type="module" src="${assets.scripts.tool}"></script></head><body><a class="skip" href="#main">Skip to the content</a>${HEADER}<main id="main" tabindex="-1">${body(comparison)}</main>${footer(`${origin}${path}`, readingOfModalities(catalog, ids), openData)}<link rel="stylesheet" href="${assets.styles.later.address}"/></body></html>`;
}

const citationMeta = (title: string, address: string, date?: string) =>
  `<meta name="citation_title" content="${esc(title)}"/><meta name="citation_author" content="The Counterpoint authors"/>${date === undefined ? '' : `<meta name="citation_publication_date" content="${date.replaceAll('-', '/')}"/>`}<meta name="citation_publisher" content="Counterpoint"/><meta name="citation_fulltext_html_url" content="${esc(address)}"/><meta property="og:type" content="website"/>`;

const HEADER =
  '<header class="top"><div class="wrap"><a class="brand" href="/">Counterpoint</a><nav aria-label="Main"><a href="/modalities/">Modalities</a><a href="/conditions/">Conditions</a><a href="/questions/">Questions</a><a href="/compare/" aria-current="true">Compare</a><a href="/method/">Method</a><a href="/search/">Search</a></nav></div></header>';

const footer = (address: string, reading: ReadingShares, openData: OpenData) => {
  const { version, date } = datedVersion(openData);
  const state = `version ${version}${date === undefined ? '' : ` of ${date}`}`;
  return `<footer class="foot"><div class="wrap"><p class="reading">${readingWords(reading)}</p><p>Counterpoint describes and contrasts; it ranks nothing and is no medical advice. <a href="/about/#crisis">If you need help now</a></p><p class="on-paper"><a href="${esc(address)}">${esc(address)}</a>, ${state}, CC BY 4.0</p><nav aria-label="More"><a href="/about/">About</a> <a href="/method/">Method</a> <a href="/guidelines/">Guidelines</a> <a href="/findings/">Findings</a> <a href="/sources/">Sources</a> <a href="/traditions/">Traditions</a> <a href="/thinkers/">Thinkers</a> <a href="/critiques/">Critiques</a> <a href="/vignettes/">Vignettes</a> <a href="/glossary/">Glossary</a> <a href="/data/">Data</a></nav></div></footer>`;
};

function body(comparison: Comparison): string {
  const choice = defaultChoice(comparison.columns.length);
  const arranged = arrange(comparison, choice);
  const { columns } = arranged;
  const ids = columns.map((c) => c.id);
  const marks: Marks = { numbers: numberSources(comparison.sources), terms: termPlaces(comparison.terms.overview) };
  const places = rowPlaces(comparison, ids);
  const evidence = comparePath(ids, 'evidence');
  const sections = arranged.sections.filter((section) => section.chapter === 'overview');
  const tables = each(sections, (section) => sectionTable(section, arranged, marks, evidence));
  const compared = `${heads(arranged, choice)}${contrastSection(arranged, places)}${tables}${conditionSection(comparison.conditions, columns, marks)}${choosingSection(comparison, columns, marks, places)}${deeper(columns)}`;
  return `${title(columns)}${summaries(columns, marks)}${inShort(comparison.inShort, arranged.rows, places)}${toolbar(comparison, choice)}${chapters(ids)}<div class="compared">${compared}</div>${sourceList(comparison)}${meanings(comparison)}`;
}

function rowPlaces({ sections }: Comparison, ids: readonly string[]): RowPlaces {
  const place = (chapter: Chapter) => (chapter === 'overview' ? '' : comparePath(ids, chapter));
  const rows = sections.flatMap(({ chapter, rows }) => {
    const address = place(chapter);
    return rows.map(({ id }): [string, string] => [id, `${address}#row-${id}`]);
  });
  return new Map([['conditions', '#conditions'], ['questions', `${place('ideas')}#questions`], ...rows]);
}

/** For each paragraph the terms that are met in it first. */
function termPlaces({ uses }: TermsUsed): Marks['terms'] {
  const places = new Map<string, TermsUsed['uses']>();
  for (const use of uses) places.set(use.paragraph, [...(places.get(use.paragraph) ?? []), use]);
  return places;
}
