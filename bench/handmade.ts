// The first chapter of a comparison as a program of template strings would write it: the same bytes, by the same pure functions, without a component.
import { type Choice, defaultChoice } from '../src/address/choice.ts';
import { CHAPTERS, type Chapter, compareJsonPath, comparePath } from '../src/address/compare-path.ts';
import { addressOf, canAdd, move, remove, showColumn, toggleDifferences } from '../src/address/moves.ts';
import { compare } from '../src/compare/compare.ts';
import type { Column, Comparison, Section, Statement } from '../src/compare/comparison.ts';
import { list } from '../src/compare/words.ts';
import type { Catalog } from '../src/schema/catalog.ts';
import type { READ } from '../src/schema/vocabulary.ts';
import { type Numbering, numberSources } from '../src/site/components/numbering.ts';
import { authorsText } from '../src/site/components/SourceList.tsx';
import type { StyleName, Surroundings } from '../src/site/page.ts';
import { contentSecurityPolicy } from '../src/site/security.ts';
import { type Arranged, arrange } from '../src/site/views/arrange.ts';
import { conditionSection } from './handmade-conditions.ts';
import { contrastSection, sectionTable } from './handmade-rows.ts';
import { each, esc, inline, note, type RowPlaces, rowLink } from './handmade-text.ts';

const SHEETS: readonly StyleName[] = ['base', 'comparison'];

/** The whole document for these modalities, in alphabetical order of their ids, as it is shown when nothing was chosen. */
export function renderByHand(catalog: Catalog, ids: readonly string[], { origin, assets }: Surroundings): string {
  const comparison = compare(catalog, ids);
  const path = comparePath(ids);
  const names = comparison.columns.map((c) => c.name);
  const together = list(names);
  const about = names.map((name) => ({ '@type': 'PsychologicalTreatment', name }));
  const jsonLd = { '@context': 'https://schema.org', '@type': 'WebPage', name: together, about };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width,initial-scale=1"/><meta http-equiv="content-security-policy" content="${esc(contentSecurityPolicy(assets, SHEETS))}"/><title>${esc(names.length === 2 ? names.join(' vs ') : together)} · Counterpoint</title><meta name="description" content="${esc(together)} side by side: mechanism, conditions treated, roots and what actually differs, every claim with its source."/><link rel="canonical" href="${origin}${path}"/><link rel="alternate" type="application/json" href="${compareJsonPath(ids)}"/><link rel="icon" href="/favicon.svg" type="image/svg+xml"/>${each(SHEETS, (name) => `<style>${assets.styles[name].css}</style>`)}<link rel="stylesheet" href="${assets.print}" media="print"/><script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll('<', '\\u003c')}</script><script type="module" src="${assets.scripts.tool}"></script></head><body><a class="skip" href="#main">Skip to the content</a>${HEADER}<main id="main" tabindex="-1">${body(comparison)}</main>${FOOTER}</body></html>`;
}

const HEADER =
  '<header class="top"><div class="wrap"><a class="brand" href="/">Counterpoint</a><nav aria-label="Main"><a href="/modalities/">Modalities</a><a href="/conditions/">Conditions</a><a href="/compare/" aria-current="true">Compare</a><a href="/method/">Method</a></nav></div></header>';

const FOOTER =
  '<footer class="foot"><div class="wrap"><p>Counterpoint describes and contrasts; it ranks nothing and is no medical advice. <a href="/about/#crisis">If you need help now</a></p><nav aria-label="More"><a href="/about/">About</a> <a href="/method/">Method</a> <a href="/guidelines/">Guidelines</a> <a href="/findings/">Findings</a> <a href="/sources/">Sources</a> <a href="/traditions/">Traditions</a> <a href="/api/v1/modalities.json">Data (JSON)</a></nav></div></footer>';

function body(comparison: Comparison): string {
  const choice = defaultChoice(comparison.columns.length);
  const arranged = arrange(comparison, choice);
  const { columns } = arranged;
  const ids = columns.map((c) => c.id);
  const numbers = numberSources(comparison.sources);
  const places = rowPlaces(comparison, comparePath(ids, 'practice'));
  const evidence = comparePath(ids, 'evidence');
  const sections = arranged.sections.filter((section) => section.chapter === 'overview');
  const tables = (some: readonly Section[]) =>
    each(some, (section) => sectionTable(section, arranged, numbers, evidence));
  return `${title(columns)}${summaries(columns, numbers)}${inShort(comparison.inShort, places)}${toolbar(comparison, choice)}${chapters(ids)}<div class="compared">${heads(arranged, choice)}${contrastSection(arranged, comparison, places)}${tables(sections.slice(0, 2))}${conditionSection(comparison.conditions, columns, numbers)}${tables(sections.slice(2))}${choosing(comparison.choosing, columns, places)}</div>${deeper(columns)}${sourceList(comparison)}`;
}

function rowPlaces({ sections }: Comparison, practice: string): RowPlaces {
  const rows = sections.flatMap(({ chapter, rows }) =>
    rows.map(({ id }): [string, string] => [id, `${chapter === 'practice' ? practice : ''}#row-${id}`]),
  );
  return new Map([['conditions', '#conditions'], ...rows]);
}

function title(columns: readonly Column[]): string {
  const names = each(columns, ({ name }, i) => {
    const joint = i === columns.length - 1 ? ' and ' : ', ';
    return `${i > 0 ? `<i>${joint}</i>` : ''}<span>${esc(name)}</span>`;
  });
  return `<h1${columns.length > 3 ? ' class="many"' : ''}>${names}</h1>`;
}

function summaries(columns: readonly Column[], numbers: Numbering): string {
  const lines = each(columns, ({ letter, summary }) => `<p>${note(letter)} ${inline(summary, numbers)}</p>`);
  return `<p class="lead">Side by side: mechanism, evidence, the conditions each treats, philosophical roots, burden, and what actually differs.</p><div class="summaries">${lines}</div>`;
}

function inShort({ shared, apart, joined }: Comparison['inShort'], places: RowPlaces): string {
  const said = ({ text, rows }: Statement) => {
    if (rows.length === 0) return esc(text);
    const links = each(rows, (row, i) => `${i > 0 ? ', ' : ''}${rowLink(row, row, places)}`);
    return `${esc(text)} <small>(computed from ${links})</small>`;
  };
  return `<dl class="in-short"><dt>What they share</dt><dd>${said(shared)}</dd><dt>What sets them apart</dt><dd>${said(apart)}</dd><dt>What joins their evidence</dt><dd>${said(joined)}</dd></dl>`;
}

function chapters(ids: readonly string[]): string {
  const links = each(Object.keys(CHAPTERS) as Chapter[], (chapter) => {
    const current = chapter === 'overview' ? ' aria-current="page"' : '';
    return `<a href="${comparePath(ids, chapter)}"${current}>${CHAPTERS[chapter]}</a>`;
  });
  return `<nav class="chapters" aria-label="Chapters">${links}</nav>`;
}

function toolbar({ columns, sections, evidence }: Comparison, choice: Choice): string {
  const ids = columns.map((c) => c.id);
  const shown = { ids, choice };
  const chips = each(columns, ({ letter, label }, i) => {
    const name = esc(label);
    const act = (to: string, words: string, sign: string) => `<a href="${esc(to)}" aria-label="${words}">${sign}</a>`;
    const left = i === 0 ? '' : act(addressOf(move(shown, letter, -1)), `Move ${name} to the left`, '‹');
    const right =
      i === columns.length - 1 ? '' : act(addressOf(move(shown, letter, 1)), `Move ${name} to the right`, '›');
    return `<li class="chip">${note(letter)} ${name}${left}${right}${act(addressOf(remove(shown, letter)), `Remove ${name}`, '×')}</li>`;
  });
  const adding = canAdd(shown) ? `<li>${addForm(ids)}</li>` : '';
  return `<div class="bar" role="group" aria-label="Choose what is compared"><ul class="chips plain">${chips}${adding}</ul><div class="acts"><a class="chip" href="${esc(addressOf(toggleDifferences(shown)))}">Differences only</a>${rowChooser(ids, sections)}${conditionPicker(ids, evidence.conditions)}<button class="chip live" type="button" data-act="copy">Copy link</button><button class="chip live" type="button" data-act="print">Print</button></div><p class="said" role="status"></p></div>`;
}

function addForm(ids: readonly string[]): string {
  const there = `${each(ids, (id) => `<input type="hidden" name="m" value="${id}"/>`)}<input type="hidden" name="was" value/>`;
  return `<form class="add" action="/compare/" data-form="add">${there}<input type="text" name="m" class="chip" placeholder="+ Add a modality" aria-label="Add a modality" autocomplete="off" maxlength="80" value/><button type="submit" class="chip">Add</button></form>`;
}

function rowChooser(ids: readonly string[], sections: readonly Section[]): string {
  const sets = each(sections, ({ chapter, title: legend, rows }) => {
    if (chapter !== 'overview') return '';
    const boxes = each(
      rows,
      (row) => `<label><input type="checkbox" name="rows" value="${row.id}" checked/> ${esc(row.title)}</label>`,
    );
    return `<fieldset><legend>${esc(legend)}</legend>${boxes}</fieldset>`;
  });
  return `<details class="rowpick"><summary class="chip">Rows</summary><form action="${comparePath(ids)}" data-form="rows">${sets}<button type="submit">Show these rows</button></form></details>`;
}

function conditionPicker(ids: readonly string[], conditions: Comparison['evidence']['conditions']): string {
  const options = each(conditions, ({ id, name }) => `<option value="${id}">${esc(name)}</option>`);
  return `<form class="pick" action="${comparePath(ids)}" data-form="condition"><select class="chip" name="condition" aria-label="Condition"><option value>Every condition</option>${options}</select><button class="chip" type="submit">Show</button></form>`;
}

function heads({ columns, hidden }: Arranged, choice: Choice): string {
  const ids = columns.map((c) => c.id);
  const names = each(
    columns,
    ({ letter, label }) =>
      `<span aria-hidden="true" class="${hidden.has(letter) ? 'head off' : 'head'}">${note(letter)} ${esc(label)}</span>`,
  );
  const others = each(columns, ({ letter, label }) => {
    if (!hidden.has(letter)) return '';
    return `<a href="${esc(addressOf(showColumn({ ids, choice }, letter)))}" aria-label="Show ${esc(label)}">${note(letter)}</a>`;
  });
  const nav = others === '' ? '' : `<nav class="others" aria-label="Other columns">${others}</nav>`;
  return `<div class="heads n${columns.length}">${names}${nav}</div>`;
}

function choosing(all: Comparison['choosing'], columns: readonly Column[], places: RowPlaces): string {
  const lists = each(columns, ({ letter, label }) => {
    const when = all.find((c) => c.letter === letter)?.when ?? [];
    const lines = each(when, ({ text, rows: [row] }) => `<li>${rowLink(row, text, places)}</li>`);
    const said =
      lines === '' ? '<p class="absent">nothing in the structured rows speaks for it alone</p>' : `<ul>${lines}</ul>`;
    return `<div><h3>${note(letter)} Consider ${esc(label)} when</h3>${said}</div>`;
  });
  return `<section aria-labelledby="choosing"><h2 id="choosing">Choosing between them</h2><p class="lead">Computed from the differences above; each line leads to its row. It describes circumstances and advises no one: how well each helps with a condition is not yet assessed here.</p><div class="choosing">${lists}</div></section>`;
}

function deeper(columns: readonly Column[]): string {
  const pages = each(
    columns,
    ({ id, name }) => `<li><a href="/modalities/${id}/">${esc(name)}, the full page</a></li>`,
  );
  return `<section aria-labelledby="deeper"><h2 id="deeper">Going deeper</h2><ul>${pages}<li><a href="/compare/">Another comparison</a></li></ul></section>`;
}

const SHORT: Record<keyof typeof READ, string> = { record: 'record', abstract: 'abstract', 'full-text': 'full text' };

function sourceList({ sources, cited }: Comparison): string {
  const here = new Set(cited.overview);
  const lines = each(sources, (source, i) => {
    if (!here.has(source.id)) return '';
    const { id, title: name, original, issued, checked } = source;
    const year = original ? `${original}/${issued}.` : issued === undefined ? 'n.d.' : `${issued}.`;
    const stop = /[.?!]$/.test(name) ? ' ' : '. ';
    const read = checked ? `read: ${SHORT[checked.read]}` : 'not checked';
    return `<li><div id="s${i + 1}" popover class="source"><b>${i + 1}</b> ${esc(authorsText(source))} ${year} <cite>${esc(name)}</cite>${stop}<a href="/sources/${id}/">${read}</a></div></li>`;
  });
  return `<section class="sources" aria-labelledby="sources"><h2 id="sources">Sources</h2><ol class="plain">${lines}</ol></section>`;
}
