// A comparison as a handout of two to four pages: what a class, or a client and a clinician, can read through together.
import type { Comparison, Row } from '../compare/comparison.ts';
import { list as words } from '../compare/words.ts';
import type { ConditionEvidence, PairJoin } from '../evidence/evidence.ts';
import { briefBlocks } from './cell-blocks.ts';
import { columnBlocks, headsOf, inShortBlocks, rowBlocks } from './comparison-document.ts';
import { type AlignedRow, aside, type Block, type Document, heading, list, paragraph, strong } from './document.ts';
import { sourcesIn } from './sources-in.ts';

/** Rows in which those compared differ most: so many fit on a page beside those at a glance. */
const MOST_CONTRASTS = 6;

/** Beside more there is no room for sentences. */
const MOST_WITH_SENTENCES = 3;

/** Of the sources those that it cites, numbered in the order in which it cites them. */
export function handoutDocument(comparison: Comparison): Document {
  const { columns, sources } = comparison;
  const brief = columns.length > MOST_WITH_SENTENCES;
  const blocks = [
    ...columnBlocks(comparison),
    ...inShortBlocks(comparison, brief ? ['shared', 'apart'] : undefined),
    ...mostBlocks(comparison, brief),
    ...glanceBlocks(comparison, brief),
    ...sharedBlocks(comparison),
  ];
  return {
    title: words(columns.map(({ name }) => name)),
    blocks,
    sources: [...new Set(sourcesIn(blocks))].flatMap((id) => sources.find((source) => source.id === id) ?? []),
  };
}

/** What is known for each condition stands in the part on evidence, and not among the rows. */
export function glanceRows({ sections }: Comparison): Row[] {
  const rows = sections.flatMap((section) => (section.id === 'at-a-glance' ? section.rows : []));
  return rows.filter(({ cells }) => !cells.some((cell) => cell.is === 'by-condition'));
}

function glanceBlocks(comparison: Comparison, brief: boolean): Block[] {
  const rows = glanceRows(comparison).map((row) => rowOf(row, brief));
  if (rows.length === 0) return [];
  return [heading(2, 'At a glance'), { is: 'rows', level: 3, heads: headsOf(comparison), rows }];
}

function rowOf(row: Row, brief: boolean): AlignedRow {
  const whole = rowBlocks(row);
  return brief ? { ...whole, cells: row.cells.map(briefBlocks) } : whole;
}

/** The greatest first; what stands at a glance is not said twice. */
export function greatestContrasts(comparison: Comparison): Row[] {
  const rows = comparison.sections.flatMap(({ id, rows: own }) => (id === 'at-a-glance' ? [] : own));
  return comparison.contrasts.flatMap(({ row }) => rows.filter(({ id }) => id === row)).slice(0, MOST_CONTRASTS);
}

function mostBlocks(comparison: Comparison, brief: boolean): Block[] {
  const rows = greatestContrasts(comparison);
  if (rows.length === 0) return [];
  return [
    heading(2, 'Where they differ most'),
    aside(
      'Computed from stances on contested questions and from structured rows: opposed first, then by distance, never by importance.',
    ),
    {
      is: 'rows',
      level: 3,
      corner: 'Question',
      heads: headsOf(comparison),
      rows: rows.map((row) => rowOf(row, brief)),
    },
  ];
}

/** Conditions for which at least half of those compared were made, or tried: never fewer than two. */
export function sharedEvidence({ columns, conditions, evidence }: Comparison): ConditionEvidence[] {
  const fewest = Math.max(2, Math.ceil(columns.length / 2));
  const shared = new Set(
    conditions.flatMap(({ members, conditions: treated }) =>
      members.length < fewest ? [] : treated.map(({ id }) => id),
    ),
  );
  return evidence.conditions.filter(({ id }) => shared.has(id));
}

function sharedBlocks(comparison: Comparison): Block[] {
  const rows = sharedEvidence(comparison).map((one) => evidenceRow(one, comparison));
  return [
    heading(2, 'Evidence on what they share'),
    ...(rows.length === 0
      ? [paragraph('No condition is recorded here for which two of them were made, or tried.')]
      : [
          aside('States are computed from cited guidelines and trials. Bodies are counted and never merged.'),
          { is: 'rows' as const, level: 3 as const, corner: 'Condition', heads: headsOf(comparison), rows },
        ]),
    ...aloneBlocks(comparison),
  ];
}

function evidenceRow({ name, id, standings, joins }: ConditionEvidence, comparison: Comparison): AlignedRow {
  const joined = joinsText(joins, comparison);
  return {
    title: name,
    href: `/conditions/${id}/`,
    ...(joined === '' ? {} : { note: joined }),
    cells: standings.map((standing) => [paragraph(standing.words)]),
  };
}

function aloneBlocks({ columns, conditions }: Comparison): Block[] {
  const alone = columns.flatMap(({ letter, label }) => {
    const own = conditions.find(({ members }) => members.length === 1 && members[0] === letter)?.conditions ?? [];
    return own.length === 0 ? [] : [paragraph(strong(`Only ${label}`), `: ${own.map(({ name }) => name).join(', ')}.`)];
  });
  return alone.length === 0 ? [] : [paragraph('Made for, or tried in, one of them alone:'), ...list(...alone)];
}

/** Of two what joins them; of more only who was compared with whom, since fifteen pairs are no sentence. */
function joinsText(joins: readonly PairJoin[], { columns }: Comparison): string {
  if (columns.length === 2) return joins.map((join) => join.words).join('; ');
  return joins
    .filter(({ join }) => join.is === 'head-to-head')
    .map(({ of: [a, b] }) => `${columns[a]?.letter} and ${columns[b]?.letter} were compared with each other`)
    .join('; ');
}
