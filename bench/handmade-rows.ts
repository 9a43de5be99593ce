// The rows of the hand-made page as strings: section tables with their cells.
import type { Cell, Row, Section } from '../src/compare/comparison.ts';
import type { Verdict } from '../src/compare/verdict.ts';
import { capital } from '../src/compare/words.ts';
import { isAbsent } from '../src/schema/absence.ts';
import type { Arranged } from '../src/site/views/arrange.ts';
import { absence, aside, cites, dotted, each, esc, inline, type Marks, note, prose } from './handmade-text.ts';

/** `evidence` is the address of the chapter that has the evidence on each condition. */
export function sectionTable(
  section: Section,
  { columns, places, hidden }: Arranged,
  marks: Marks,
  evidence: string,
): string {
  if (section.rows.length === 0) return '';
  const row = ({ id, title, verdict, cells }: Row) => {
    const values = each(places, (place, i) => {
      const [column, cell] = [columns[i], cells[place]];
      if (!column || !cell) return '';
      const off = hidden.has(column.letter) ? ' class="off"' : '';
      return `<td${off}>${columns.length > 2 ? note(column.letter) : ''}${cellHtml(cell, marks, evidence)}</td>`;
    });
    return `<tr id="row-${id}"><th scope="row"><div>${esc(title)} ${mark(verdict)}</div></th>${values}</tr>`;
  };
  const heads = each(columns, ({ name }) => `<th scope="col">${esc(name)}</th>`);
  const lead = section.note ? `<p class="lead">${esc(section.note)}</p>` : '';
  return `<section aria-labelledby="${section.id}"><h2 id="${section.id}">${esc(section.title)}</h2>${lead}<table class="rows n${columns.length}"><thead class="sr"><tr><th scope="col">Row</th>${heads}</tr></thead><tbody>${each(section.rows, row)}</tbody></table></section>`;
}

export function mark(verdict: Verdict, told = false): string {
  if (verdict.is === 'not-judged') return '';
  const word = verdict.is === 'not-comparable' ? 'not comparable' : verdict.is;
  return told
    ? `<small class="verdict ${verdict.is}">${word}</small><small> · ${esc(verdict.reason)}</small>`
    : `<small class="verdict ${verdict.is}" title="${esc(verdict.reason)}">${word}</small>`;
}

function cellHtml(cell: Cell, marks: Marks, evidence: string): string {
  switch (cell.is) {
    case 'absent':
      return absence(cell.absent, marks);
    case 'prose':
      return prose(cell.text, marks);
    case 'items':
      return items(cell, marks);
    case 'value':
    case 'range':
      return `<p><span class="value">${esc(cell.value)}</span>${cites(cell.cite, marks)}</p>${aside(cell.text, marks)}`;
    case 'level':
      return `<p class="value">${esc(capital(cell.value))}</p><div class="aside">${prose(cell.text, marks)}</div>`;
    case 'stance':
      throw new Error('A stance stands in another chapter than the one that is written by hand.');
    case 'points':
      return `<ul class="plain points">${each(cell.points, (one) => point(one, marks))}</ul>`;
    case 'work':
      return `<p><cite>${esc(cell.title)}</cite>, ${esc(cell.year)}${cites([{ source: cell.source }], marks)}</p><div class="aside">${prose(cell.text, marks)}</div>`;
    case 'voice':
      return `<figure class="voice"><blockquote>${esc(cell.line)}</blockquote><figcaption>${esc(cell.context)} An illustration written for Counterpoint, not a quotation.</figcaption></figure>`;
    case 'by-condition':
      return byCondition(cell, evidence);
    default:
      return cell satisfies never;
  }
}

type CellOf<K extends Cell['is']> = Extract<Cell, { is: K }>;

function items({ items: all, cite, text }: CellOf<'items'>, marks: Marks): string {
  const name = (item: (typeof all)[number]) =>
    item.href ? `<a href="${esc(item.href)}">${esc(item.name)}</a>` : esc(item.name);
  if (!all.some((item) => item.text)) {
    return `<p>${dotted(all, name)}${cites(cite, marks)}</p>${aside(text, marks)}`;
  }
  const told = each(all, (item) => {
    const more = item.text ? `<span class="aside"> ${inline(item.text, marks)}</span>` : '';
    return `<li><b>${name(item)}</b>${more}</li>`;
  });
  return `<ul class="plain told">${told}</ul>${aside(text, marks)}`;
}

function point({ head, text, by, answer }: CellOf<'points'>['points'][number], marks: Marks): string {
  const title = head ? `<p class="head">${esc(head)}</p>` : '';
  const who = by ? `<p class="by">raised by ${esc(by)}</p>` : '';
  return `<li>${title}${prose(text, marks)}${who}${answer === undefined ? '' : answerHtml(answer, marks)}</li>`;
}

function answerHtml(answer: NonNullable<CellOf<'points'>['points'][number]['answer']>, marks: Marks): string {
  return `<div class="answer"><b>Answer.</b> ${isAbsent(answer) ? absence(answer, marks) : prose(answer, marks)}</div>`;
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
