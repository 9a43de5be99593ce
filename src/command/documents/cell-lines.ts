// One aligned value of a comparison, as lines.
import type { Cell } from '../../compare/comparison.ts';
import { capital } from '../../compare/words.ts';
import { ABSENCES, type Absent } from '../../schema/absence.ts';
import { monthName } from '../../schema/month.ts';
import { type Line, quiet } from '../document.ts';
import type { Citing } from './citing.ts';

/** What stands behind a value comes after it, in quiet lines. */
export function cellLines(cell: Cell, cites: Citing): Line[] {
  const behind = (text: string | undefined): Line[] => (text === undefined ? [] : [quiet(cites.prose(text))]);
  switch (cell.is) {
    case 'absent':
      return [absentLine(cell.absent, cites)];
    case 'prose':
      return [{ text: cites.prose(cell.text) }];
    case 'items':
      return itemLines(cell, cites);
    case 'value':
    case 'range':
      return [{ text: cites.value(cell.value, cell.cite) }, ...behind(cell.text)];
    case 'level':
      return [{ text: capital(cell.value) }, ...behind(cell.text)];
    case 'stance': {
      const held = capital(cell.holds.map(({ name }) => name).join(cell.disputed ? ' or ' : ' · '));
      return [
        { text: `${held || 'Takes no position'}${cell.disputed ? ' (disputed among its own)' : ''}` },
        ...behind(cell.text),
      ];
    }
    case 'points':
      return cell.points.flatMap((point) => pointLines(point, cites));
    case 'work':
      return [{ text: cites.value(`${cell.title}, ${cell.year}`, [{ source: cell.source }]) }, ...behind(cell.text)];
    case 'voice':
      return [
        { text: `“${cell.line}”` },
        quiet(`${cell.context} An illustration written for Counterpoint, not a quotation.`),
      ];
    case 'by-condition':
      return byConditionLines(cell.conditions);
    default:
      return cell satisfies never;
  }
}

/** Why a value is missing: never an empty cell. */
export function absentLine({ absent, searched, note }: Absent, cites: Citing): Line {
  const when = searched === undefined ? '' : ` (${monthName(searched)})`;
  return quiet(`${ABSENCES[absent]}${when}${note === undefined ? '' : ` · ${cites.prose(note)}`}`);
}

function itemLines({ items, cite, text }: Extract<Cell, { is: 'items' }>, cites: Citing): Line[] {
  const isTold = items.some((item) => item.text !== undefined);
  const lines: Line[] = isTold
    ? items.flatMap((item) => [
        { text: item.name },
        ...(item.text === undefined ? [] : [quiet(cites.prose(item.text))]),
      ])
    : [{ text: cites.value(items.map(({ name }) => name).join(' · '), cite) }];
  return text === undefined ? lines : [...lines, quiet(cites.prose(text))];
}

function pointLines(
  { head, text, by, answer }: Extract<Cell, { is: 'points' }>['points'][number],
  cites: Citing,
): Line[] {
  return [
    ...(head === undefined ? [] : [{ text: head }]),
    { text: cites.prose(text) },
    ...(by === undefined ? [] : [quiet(`raised by ${by}`)]),
    ...(answer === undefined ? [] : [answerLine(answer, cites)]),
  ];
}

export function answerLine(answer: string | Absent, cites: Citing): Line {
  return typeof answer === 'string'
    ? quiet(`Answered: ${cites.prose(answer)}`)
    : quiet(`Answer: ${absentLine(answer, cites).text}`);
}

/** Conditions by what is known of each, so that one state is said once. */
function byConditionLines(conditions: Extract<Cell, { is: 'by-condition' }>['conditions']): Line[] {
  const states = [...new Set(conditions.map(({ words }) => words))];
  if (states.length === 0) return [quiet('Not listed for it.')];
  return states.map((state) => ({
    text: `${conditions
      .filter(({ words }) => words === state)
      .map(({ name }) => name)
      .join(', ')}: ${state}`,
  }));
}
