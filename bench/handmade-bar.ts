// The bar of the hand-made page as strings, with the way to the other chapters and the heads of the columns.
import type { Choice } from '../src/address/choice.ts';
import { CHAPTERS, type Chapter, comparePath } from '../src/address/compare-path.ts';
import { addressOf, canAdd, move, remove, showColumn, toggleDifferences, toggleWords } from '../src/address/moves.ts';
import type { Comparison, Section } from '../src/compare/comparison.ts';
import type { Arranged } from '../src/site/views/arrange.ts';
import { each, esc, note } from './handmade-text.ts';

export function toolbar({ columns, sections, evidence }: Comparison, choice: Choice): string {
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
  return `<div class="bar" role="group" aria-label="Choose what is compared"><ul class="chips plain">${chips}${adding}</ul><div class="acts"><a class="chip" href="${esc(addressOf(toggleDifferences(shown)))}">Differences only</a>${rowChooser(ids, sections)}<a class="chip" href="${esc(addressOf(toggleWords(shown)))}">Plain words</a>${conditionPicker(ids, evidence.conditions)}<button class="chip live" type="button" data-act="copy">Copy link</button><button class="chip live" type="button" data-act="print">Print</button><a class="chip" href="${comparePath(ids)}cite/">Cite, take away</a></div><p class="said" role="status"></p></div>`;
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

export function chapters(ids: readonly string[]): string {
  const links = each(Object.keys(CHAPTERS) as Chapter[], (chapter) => {
    const current = chapter === 'overview' ? ' aria-current="page"' : '';
    return `<a href="${comparePath(ids, chapter)}"${current}>${CHAPTERS[chapter]}</a>`;
  });
  return `<nav class="chapters" aria-label="Chapters">${links}</nav>`;
}

export function heads({ columns, hidden }: Arranged, choice: Choice): string {
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
