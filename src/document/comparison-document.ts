// A comparison as a document: every chapter, in the order in which it is read.
import type { Comparison, Row, Section, Statement } from '../compare/comparison.ts';
import { list as words } from '../compare/words.ts';
import { cellBlocks } from './cell-blocks.ts';
import { choosingBlocks, combinationBlocks, conditionBlocks, criticsBlocks, personBlocks } from './comparison-parts.ts';
import { type AlignedRow, aside, type Block, type Document, heading, list, paragraph, strong } from './document.ts';
import { conditionEvidenceBlocks } from './evidence-blocks.ts';
import { proseRuns } from './prose.ts';

export type Chapter = keyof Comparison['terms'];

export function comparisonDocument(comparison: Comparison): Document {
  const { columns, sources } = comparison;
  return {
    title: words(columns.map((c) => c.name)),
    blocks: [
      ...columnBlocks(comparison),
      ...(['overview', 'ideas', 'roots', 'evidence', 'practice'] as const).flatMap((chapter) =>
        chapterBlocks(comparison, chapter),
      ),
    ],
    sources,
  };
}

/** Each that is compared, in a sentence. */
export function columnBlocks(comparison: Comparison): Block[] {
  const heads = headsOf(comparison);
  return comparison.columns.map(({ id, summary }, i) => paragraph(strong(heads[i] ?? id), ': ', proseRuns(summary)));
}

/** What one chapter of its pages says. */
export function chapterBlocks(comparison: Comparison, chapter: Chapter): Block[] {
  const { columns, conditions, critics, evidence, people } = comparison;
  const heads = headsOf(comparison);
  switch (chapter) {
    case 'overview':
      return [
        ...inShortBlocks(comparison),
        ...contrastBlocks(comparison),
        ...rowsOf(comparison, chapter),
        ...conditionBlocks(conditions, columns),
        ...choosingBlocks(comparison),
        ...combinationBlocks(comparison),
      ];
    case 'ideas':
      return rowsOf(comparison, chapter);
    case 'roots':
      return [...rowsOf(comparison, chapter), ...criticsBlocks(critics, columns)];
    case 'evidence':
      return [
        heading(2, 'Evidence, condition by condition'),
        ...evidence.conditions.flatMap((condition) => [
          heading(3, condition.name, `/conditions/${condition.id}/`),
          ...conditionEvidenceBlocks(condition, heads),
        ]),
      ];
    case 'practice':
      return [...rowsOf(comparison, chapter), ...people.slice(0, 1).flatMap((person) => personBlocks(person, heads))];
    default:
      return chapter satisfies never;
  }
}

function rowsOf(comparison: Comparison, chapter: Section['chapter']): Block[] {
  const here = comparison.sections.filter((section) => section.chapter === chapter);
  return here.flatMap((section) => sectionBlocks(section, headsOf(comparison)));
}

/** "A · Seeking Safety", as columns are headed. */
export function headsOf({ columns }: Pick<Comparison, 'columns'>): string[] {
  return columns.map(({ letter, label }) => `${letter} · ${label}`);
}

const IN_SHORT = {
  shared: 'What they share',
  apart: 'What sets them apart',
  joined: 'What joins their evidence',
} as const satisfies Record<keyof Comparison['inShort'], string>;

export function inShortBlocks(
  { inShort, sections }: Comparison,
  parts: readonly (keyof typeof IN_SHORT)[] = ['shared', 'apart', 'joined'],
): Block[] {
  const titles = new Map(sections.flatMap(({ rows }) => rows.map(({ id, title }) => [id, title] as const)));
  const say = ({ text, rows }: Statement) =>
    rows.length === 0 ? text : `${text} (Computed from ${rows.map((row) => titles.get(row) ?? row).join(', ')}.)`;
  return [
    heading(2, 'In short'),
    ...list(...parts.map((part) => paragraph(strong(IN_SHORT[part]), `: ${say(inShort[part])}`))),
  ];
}

function contrastBlocks({ contrasts }: Comparison): Block[] {
  return [
    heading(2, 'What actually differs'),
    aside(
      'Computed from stances on contested questions and from the structured rows: opposed first, then by distance, never by importance. Prose is never judged.',
    ),
    ...(contrasts.length === 0 ? [paragraph('In the structured rows nothing differs.')] : []),
    ...list(...contrasts.map(({ title, verdict }) => paragraph(strong(title), `: ${verdictText(verdict)}`))),
  ];
}

function sectionBlocks({ title, note, rows }: Section, heads: readonly string[]): Block[] {
  if (rows.length === 0) return [];
  return [
    heading(2, title),
    ...(note === undefined ? [] : [aside(note)]),
    { is: 'rows', level: 3, heads, rows: rows.map(rowBlocks) },
  ];
}

export function rowBlocks({ title, on, verdict, cells }: Row): AlignedRow {
  const note = [on?.asks, verdictText(verdict)].filter(Boolean).join(' ');
  return {
    title,
    ...(on === undefined ? {} : { href: `/questions/${on.question}/` }),
    ...(note === '' ? {} : { note }),
    cells: cells.map((cell) => cellBlocks(cell)),
  };
}

/** "different: one is shorter", or nothing where prose is not judged. */
export function verdictText(verdict: Row['verdict']): string {
  if (verdict.is === 'not-judged') return '';
  return `${verdict.is === 'not-comparable' ? 'not comparable' : verdict.is}: ${verdict.reason}`;
}
