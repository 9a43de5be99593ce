// What the hand-made page begins with, as strings: the title, each modality in a sentence, and the comparison in short.
import type { Column, Comparison, Statement } from '../src/compare/comparison.ts';
import type { Arranged } from '../src/site/views/arrange.ts';
import { each, esc, inline, type Marks, note, type RowPlaces, rowLink } from './handmade-text.ts';

export function title(columns: readonly Column[]): string {
  const names = each(columns, ({ name }, i) => {
    const joint = i === columns.length - 1 ? ' and ' : ', ';
    return `${i > 0 ? `<i>${joint}</i>` : ''}<span>${esc(name)}</span>`;
  });
  return `<h1${columns.length > 3 ? ' class="many"' : ''}>${names}</h1>`;
}

export function summaries(columns: readonly Column[], marks: Marks): string {
  const lines = each(columns, ({ letter, summary }) => `<p>${note(letter)} ${inline(summary, marks)}</p>`);
  return `<p class="lead">Side by side: what each does, for whom, on what evidence, and where they really differ.</p><div class="summaries">${lines}</div>`;
}

export function inShort(
  { shared, apart, joined }: Comparison['inShort'],
  rows: Arranged['rows'],
  places: RowPlaces,
): string {
  const said = ({ text, rows: from }: Statement) => {
    if (from.length === 0) return esc(text);
    const links = each(from, (row, i) => `${i > 0 ? ', ' : ''}${rowLink(row, rows.get(row)?.title ?? row, places)}`);
    return `${esc(text)} <small>(computed from ${links})</small>`;
  };
  return `<dl class="in-short"><dt>What they share</dt><dd>${said(shared)}</dd><dt>What sets them apart</dt><dd>${said(apart)}</dd><dt>What joins their evidence</dt><dd>${said(joined)}</dd></dl>`;
}
