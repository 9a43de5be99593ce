// The rows of the hand-made page as strings: section tables with their cells, and the contrasts with their staves.
import type { Cell, Comparison, Letter, Row, Section } from '../src/compare/comparison.ts';
import type { Verdict } from '../src/compare/verdict.ts';
import { capital } from '../src/compare/words.ts';
import { isAbsent } from '../src/schema/absence.ts';
import type { Numbering } from '../src/site/components/numbering.ts';
import type { Arranged } from '../src/site/views/arrange.ts';
import { deriveStave, type Stave } from '../src/site/views/stave.ts';
import {
  absence,
  aside,
  cites,
  dotted,
  each,
  esc,
  inline,
  note,
  prose,
  type RowPlaces,
  rowLink,
} from './handmade-text.ts';

/** `evidence` is the address of the chapter that has the evidence on each condition. */
export function sectionTable(
  section: Section,
  { columns, places, hidden }: Arranged,
  numbers: Numbering,
  evidence: string,
): string {
  if (section.rows.length === 0) return '';
  const row = ({ id, title, verdict, cells }: Row) => {
    const values = each(places, (place, i) => {
      const [column, cell] = [columns[i], cells[place]];
      if (!column || !cell) return '';
      const off = hidden.has(column.letter) ? ' class="off"' : '';
      return `<td${off}>${columns.length > 2 ? note(column.letter) : ''}${cellHtml(cell, numbers, evidence)}</td>`;
    });
    return `<tr id="row-${id}"><th scope="row"><div>${esc(title)} ${mark(verdict)}</div></th>${values}</tr>`;
  };
  const heads = each(columns, ({ name }) => `<th scope="col">${esc(name)}</th>`);
  const lead = section.note ? `<p class="lead">${esc(section.note)}</p>` : '';
  return `<section aria-labelledby="${section.id}"><h2 id="${section.id}">${esc(section.title)}</h2>${lead}<table class="rows n${columns.length}"><thead class="sr"><tr><th scope="col">Row</th>${heads}</tr></thead><tbody>${each(section.rows, row)}</tbody></table></section>`;
}

function mark(verdict: Verdict): string {
  if (verdict.is === 'not-judged') return '';
  const word = verdict.is === 'not-comparable' ? 'not comparable' : verdict.is;
  return `<small class="verdict ${verdict.is}" title="${esc(verdict.reason)}">${word}</small>`;
}

function cellHtml(cell: Cell, numbers: Numbering, evidence: string): string {
  switch (cell.is) {
    case 'absent':
      return absence(cell.absent, numbers);
    case 'prose':
      return prose(cell.text, numbers);
    case 'items':
      return items(cell, numbers);
    case 'value':
    case 'range':
      return `<p><span class="value">${esc(cell.value)}</span>${cites(cell.cite, numbers)}</p>${aside(cell.text, numbers)}`;
    case 'level':
      return `<p class="value">${esc(capital(cell.value))}</p><div class="aside">${prose(cell.text, numbers)}</div>`;
    case 'stance':
      throw new Error('A stance stands in another chapter than the one that is written by hand.');
    case 'points':
      return `<ul class="plain points">${each(cell.points, (one) => point(one, numbers))}</ul>`;
    case 'work':
      return `<p><cite>${esc(cell.title)}</cite>, ${esc(cell.year)}${cites([{ source: cell.source }], numbers)}</p><div class="aside">${prose(cell.text, numbers)}</div>`;
    case 'voice':
      return `<figure class="voice"><blockquote>${esc(cell.line)}</blockquote><figcaption>${esc(cell.context)} An illustration written for Counterpoint, not a quotation.</figcaption></figure>`;
    case 'by-condition':
      return byCondition(cell, evidence);
    default:
      return cell satisfies never;
  }
}

type CellOf<K extends Cell['is']> = Extract<Cell, { is: K }>;

function items({ items: all, cite, text }: CellOf<'items'>, numbers: Numbering): string {
  const name = (item: (typeof all)[number]) =>
    item.href ? `<a href="${esc(item.href)}">${esc(item.name)}</a>` : esc(item.name);
  if (!all.some((item) => item.text)) {
    return `<p>${dotted(all, name)}${cites(cite, numbers)}</p>${aside(text, numbers)}`;
  }
  const told = each(all, (item) => {
    const more = item.text ? `<span class="aside"> ${inline(item.text, numbers)}</span>` : '';
    return `<li><b>${name(item)}</b>${more}</li>`;
  });
  return `<ul class="plain told">${told}</ul>${aside(text, numbers)}`;
}

function point({ head, text, by, answer }: CellOf<'points'>['points'][number], numbers: Numbering): string {
  const title = head ? `<p class="head">${esc(head)}</p>` : '';
  const who = by ? `<p class="by">raised by ${esc(by)}</p>` : '';
  return `<li>${title}${prose(text, numbers)}${who}${answer === undefined ? '' : answerHtml(answer, numbers)}</li>`;
}

function answerHtml(answer: NonNullable<CellOf<'points'>['points'][number]['answer']>, numbers: Numbering): string {
  return `<div class="answer"><b>Answer.</b> ${isAbsent(answer) ? absence(answer, numbers) : prose(answer, numbers)}</div>`;
}

function byCondition({ conditions }: CellOf<'by-condition'>, evidence: string): string {
  const states = [...new Set(conditions.map((c) => c.words))];
  const lines = each(states, (state) => {
    const names = dotted(
      conditions.filter((c) => c.words === state),
      ({ id, name }) => `<a href="${evidence}#${id}">${esc(name)}</a>`,
    );
    return `<li>${names}: ${esc(state)}</li>`;
  });
  return lines === '' ? '<em class="absent">Not listed for it.</em>' : `<ul class="plain computed">${lines}</ul>`;
}

export function contrastSection({ contrasts, columns }: Arranged, { sections }: Comparison, places: RowPlaces): string {
  const names = new Map(columns.map(({ letter, label }) => [letter, label]));
  const rows = sections.flatMap((section) => section.rows);
  const none =
    contrasts.length === 0 ? '<p>In the structured rows nothing differs. What differs in prose stands below.</p>' : '';
  const all = each(contrasts, ({ row: id, title, verdict }) => {
    const row = rows.find((r) => r.id === id);
    const stave = row && deriveStave(row, columns);
    const picture = stave ? staveHtml(stave, names) : '';
    return `<div class="contrast"><div><h3>${rowLink(id, title, places)}</h3><p>${mark(verdict)}<small> · ${esc(verdict.reason)}</small></p></div>${picture}</div>`;
  });
  return `<section aria-labelledby="differs"><h2 id="differs">What actually differs</h2><p class="lead">Computed from the structured rows, the greatest contrast first; prose is shown below and never judged. <a href="/method/#verdicts">How verdicts are computed</a></p>${none}${all}</section>`;
}

function staveHtml(stave: Stave, names: ReadonlyMap<Letter, string>): string {
  if (stave.is === 'spans') return spans(stave);
  const places = each(stave.places, ({ name, letters }) => {
    const notes = each(letters, (letter) => note(letter, names.get(letter) ?? letter));
    return `<li><span class="notes">${notes}</span><span>${esc(name)}</span></li>`;
  });
  return stave.is === 'ordered' ? `<ol class="stave plain">${places}</ol>` : `<ul class="places plain">${places}</ul>`;
}

function spans({ words, ticks, spans: lines }: Extract<Stave, { is: 'spans' }>): string {
  const foot = lines.length * 26;
  const tick = ({ at, text }: (typeof ticks)[number]) => {
    const anchor = at < 5 ? 'start' : at > 95 ? 'end' : 'middle';
    return `<g class="tick"><line x1="${at}%" x2="${at}%" y1="0" y2="${foot}"></line><text x="${at}%" y="${foot + 16}" text-anchor="${anchor}">${esc(text)}</text></g>`;
  };
  const span = ({ letter, from, to, open }: (typeof lines)[number], i: number) => {
    const y = i * 26;
    const dash = open ? ' stroke-dasharray="1 6"' : '';
    return `<g class="span ${letter}"><line x1="${from}%" x2="${to}%" y1="${y + 14}" y2="${y + 14}"${dash}></line><circle cx="${from}%" cy="${y + 14}" r="8"></circle><text x="${from}%" y="${y + 18}" text-anchor="middle">${letter}</text></g>`;
  };
  return `<svg class="spans" role="img" aria-label="${esc(words)}" width="100%" height="${foot + 24}">${each(ticks, tick)}${each(lines, span)}</svg>`;
}
