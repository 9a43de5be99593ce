// How to choose, on the hand-made page as strings: what is nearer to each, circumstances, combinations, and where to read on.
import { comparePath } from '../src/address/compare-path.ts';
import type { Column, Combination, Comparison, Letter } from '../src/compare/comparison.ts';
import { dotted, each, esc, inline, type Marks, note, type RowPlaces, rowLink } from './handmade-text.ts';

export function choosingSection(
  comparison: Comparison,
  columns: readonly Column[],
  marks: Marks,
  places: RowPlaces,
): string {
  const lists = each(columns, (column) => considered(column, comparison.choosing, places));
  return `<div id="Choosing"><section aria-labelledby="choosing"><h2 id="choosing">Choosing between them</h2><p class="lead">Computed from stances, burden and evidence; each line leads to its row. It describes circumstances and advises no one.</p>${scopeHtml(comparison.scope)}<div class="choosing">${lists}</div>${several(comparison, columns, marks)}${apart(comparison, places)}${nearest(comparison.scope, columns)}</section></div>`;
}

function considered({ letter, label }: Column, choosing: Comparison['choosing'], places: RowPlaces): string {
  const when = choosing.find((c) => c.letter === letter)?.when ?? [];
  const lines = each(when, ({ text, rows: [row] }) => `<li>${rowLink(row, text, places)}</li>`);
  const said =
    lines === '' ? '<p class="absent">nothing in the structured rows speaks for it alone</p>' : `<ul>${lines}</ul>`;
  return `<div><h3>${note(letter)} Consider ${esc(label)} when</h3>${said}</div>`;
}

function scopeHtml(scope: Comparison['scope']): string {
  return scope?.text ? `<p class="scope">${esc(scope.text)}</p>` : '';
}

function nearest(scope: Comparison['scope'], columns: readonly Column[]): string {
  return each(scope?.nearest ?? [], ({ letter, modalities }) => {
    const column = columns.find((c) => c.letter === letter);
    if (!column || modalities.length === 0) return '';
    const links = dotted(modalities, ({ id, name }) => `<a href="${comparePath([column.id, id])}">${esc(name)}</a>`);
    return `<p>${note(letter)} Nearest to ${esc(column.label)}: ${links}</p>`;
  });
}

function several({ combinations }: Comparison, columns: readonly Column[], marks: Marks): string {
  const labels = new Map<Letter, string>(columns.map(({ letter, label }) => [letter, label]));
  const none = combinations.length === 0 ? '<p class="absent">No combination of them is recorded here.</p>' : '';
  const lines = each(combinations, (one) => `<li><b>${esc(joined(one, labels))}.</b> ${inline(one.text, marks)}</li>`);
  return `<h3>${columns.length === 2 ? 'Both?' : 'Several of them?'}</h3>${none}<ul class="plain">${lines}</ul>`;
}

function joined({ first, second, order }: Combination, labels: ReadonlyMap<Letter, string>): string {
  const [one, other] = [labels.get(first), labels.get(second)];
  if (order === 'in-turn') return `First ${one}, then ${other}`;
  return `${one} with ${other}${order === 'together' ? ', side by side' : ''}`;
}

/** Where their stances are opposed. */
function apart({ contrasts }: Comparison, places: RowPlaces): string {
  const opposed = contrasts.filter(({ verdict }) => verdict.is === 'opposed');
  if (opposed.length === 0) return '';
  return `<p>What would pull apart: ${dotted(opposed, ({ row, title }) => rowLink(row, title, places))}</p>`;
}

export function deeper(columns: readonly Column[]): string {
  const pages = each(
    columns,
    ({ id, name }) => `<li><a href="/modalities/${id}/">${esc(name)}, the full page</a></li>`,
  );
  return `<section aria-labelledby="deeper"><h2 id="deeper">Going deeper</h2><ul>${pages}<li><a href="talk/">One page to talk over</a></li><li><a href="/compare/">Another comparison</a></li></ul></section>`;
}
