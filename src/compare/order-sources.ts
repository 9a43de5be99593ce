// The sources of rows in order of use, so that every citation has one number on the page.

import { textOf } from '../schema/absence.ts';
import { citationsIn } from '../schema/prose.ts';
import type { Cell, Column, Section, Subset } from './comparison.ts';

export function orderSources(
  columns: readonly Column[],
  sections: readonly Section[],
  conditions: readonly Subset[],
): string[] {
  const ids = [
    ...columns.flatMap(({ summary }) => inText(summary)),
    ...sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(sourcesOf))),
    ...conditions.flatMap((s) => s.conditions.flatMap((c) => c.treated.flatMap(({ text }) => inText(text)))),
  ];
  return [...new Set(ids)];
}

export function inText(text: string | undefined): string[] {
  return text === undefined ? [] : citationsIn(text).map((c) => c.source);
}

/** The sources of one cell in the order in which it shows them. */
export function sourcesOf(cell: Cell): string[] {
  switch (cell.is) {
    case 'absent':
      return inText(cell.absent.note);
    case 'prose':
    case 'level':
    case 'stance':
      return inText(cell.text);
    case 'value':
    case 'range':
      return [...cell.cite.map((c) => c.source), ...inText(cell.text)];
    case 'items':
      return [
        ...cell.items.flatMap((item) => inText(item.text)),
        ...cell.cite.map((c) => c.source),
        ...inText(cell.text),
      ];
    case 'points':
      return cell.points.flatMap(({ text, answer }) => [...inText(text), ...inText(textOf(answer))]);
    case 'work':
      return [cell.source, ...inText(cell.text)];
    case 'voice':
    case 'by-condition':
      return [];
    default:
      return cell satisfies never;
  }
}

/** The prose of one cell in the order in which it shows it. */
export function textsOf(cell: Cell): string[] {
  const own = (...texts: (string | undefined)[]) => texts.flatMap((text) => text ?? []);
  switch (cell.is) {
    case 'absent':
      return own(cell.absent.note);
    case 'prose':
    case 'level':
    case 'stance':
    case 'value':
    case 'range':
    case 'work':
      return own(cell.text);
    case 'items':
      return own(...cell.items.map((item) => item.text), cell.text);
    case 'points':
      return cell.points.flatMap(({ text, answer }) => own(text, textOf(answer)));
    case 'voice':
    case 'by-condition':
      return [];
    default:
      return cell satisfies never;
  }
}
