// Comparison → one page for a conversation: everyday questions with the answers of each side, and numbers where a source gives them.
import type { Choice } from '../../address/choice.ts';
import type { Cell, Column, Comparison, Row } from '../../compare/comparison.ts';
import { sentence } from '../../compare/phrases.ts';
import type { ConditionEvidence, PlacedFinding } from '../../evidence/evidence.ts';
import { ABSENCES } from '../../schema/absence.ts';
import { plainText } from '../../schema/prose.ts';
import { inWords } from './arrange.ts';

export interface Talk {
  columns: Column[];
  /** Each with one answer a column, in the order of the columns. */
  questions: { id: string; asks: string; answers: string[] }[];
  /** The condition that the numbers are of. */
  condition: { id: string; name: string } | undefined;
  numbers: PlacedFinding[];
}

/** Row → the question as a client would put it. */
const QUESTIONS: Readonly<Record<string, string>> = {
  session: 'What would I do in a session?',
  homework: 'What would I do between sessions?',
  telling: 'Would I have to tell what happened?',
  sessions: 'How many sessions are usual?',
  formats: 'Alone, or with others?',
  hard: 'What may be hard about it?',
  cautions: 'Who should take care?',
  dropout: 'How many stop early?',
};

/** From here on one sheet has room for the short answers alone. */
const MANY = 4;
const SHORT = ['homework', 'telling', 'sessions', 'formats', 'hard'];

/** Most results that are drawn: one page has room for no more. */
const DRAWN = 2;

export function deriveTalk(comparison: Comparison, choice: Choice): Talk {
  const places = choice.order.map((letter) => comparison.columns.findIndex((column) => column.letter === letter));
  const rows = new Map(
    comparison.sections.flatMap((section) => section.rows.map((row) => [row.id, inWords(row, true)])),
  );
  const shown = conditionOf(comparison.evidence.conditions, choice.condition);
  return {
    columns: places.flatMap((place) => comparison.columns[place] ?? []),
    questions: Object.entries(QUESTIONS).flatMap(([id, asks]) => {
      const row = rows.get(id);
      const many = places.length >= MANY;
      return row && (!many || SHORT.includes(id)) ? [{ id, asks, answers: answersOf(row, places, many) }] : [];
    }),
    condition: shown && { id: shown.id, name: shown.name },
    numbers: shown ? drawn(shown) : [],
  };
}

/** The one asked for; else the first of the page's order in which a source gives numbers of people. */
function conditionOf(conditions: readonly ConditionEvidence[], asked: string | undefined) {
  return conditions.find(({ id }) => id === asked) ?? conditions.find((condition) => drawn(condition).length > 0);
}

/** Those in which two of those compared were measured against each other first. */
function drawn({ findings }: ConditionEvidence): PlacedFinding[] {
  const counted = findings.filter(({ finding }) => finding.absolute && finding.replacedBy === undefined);
  return counted.toSorted((a, b) => Number(b.against !== undefined) - Number(a.against !== undefined)).slice(0, DRAWN);
}

function answersOf({ cells }: Row, places: readonly number[], short: boolean): string[] {
  return places.map((place) => {
    const cell = cells[place];
    if (!cell) return '';
    return short && cell.is === 'level' ? sentence(cell.value) : wordsOf(cell);
  });
}

/** A cell in one or two sentences without citations, which the page's address has. */
function wordsOf(cell: Cell): string {
  switch (cell.is) {
    case 'absent':
      return sentence(ABSENCES[cell.absent.absent]);
    case 'prose':
      return plainText(cell.text);
    case 'level':
      return `${sentence(cell.value)} ${plainText(cell.text)}`;
    case 'range':
    case 'value':
      return sentence(cell.value);
    case 'items':
      return sentence(cell.items.map(({ name }) => name).join(', '));
    default:
      return '';
  }
}
