// A comparison as a reader has chosen it → blocks: chapter by chapter, and at the end the sources that were cited.

import type { Choice } from '../../address/choice.ts';
import { CHAPTERS, type Chapter } from '../../address/compare-path.ts';
import type { Column, Comparison, Critics, Row, Section, Subset } from '../../compare/comparison.ts';
import { capital, list } from '../../compare/words.ts';
import type { ConditionEvidence } from '../../evidence/evidence.ts';
import { LIMITS } from '../../export/licence.ts';
import { monthName } from '../../schema/month.ts';
import { ROLES } from '../../schema/role.ts';
import { type Arranged, arrange } from '../../site/views/arrange.ts';
import { type Block, bullets, heading, paragraph, quiet, title } from '../document.ts';
import { answerLine, cellLines } from './cell-lines.ts';
import { choosingBlocks } from './choosing-blocks.ts';
import { type Citing, citing } from './citing.ts';
import { evidenceBlocks } from './evidence-blocks.ts';

/** Of what differs, so many are named at first; each has its row in a chapter. */
const MOST_CONTRASTS = 8;

export interface Shown {
  comparison: Comparison;
  choice: Choice;
  chapters: readonly Chapter[];
  /** The evidence on the condition that was asked for; undefined for every one. */
  asked?: ConditionEvidence | undefined;
}

export function comparisonDocument({ comparison, choice, chapters, asked }: Shown): Block[] {
  const arranged = arrange(comparison, choice);
  const cites = citing(comparison.sources);
  const names = arranged.columns.map(({ name }) => name);
  const shows = (chapter: Chapter) => chapters.includes(chapter);
  const evidence = asked ? [asked] : shows('evidence') ? arranged.evidence : [];
  return [
    title(names.length === 2 ? names.join(' vs ') : list(names)),
    ...(shows('overview') ? overview(comparison, arranged, cites) : [columnList(arranged.columns, cites)]),
    ...evidence.flatMap((one) => evidenceBlocks(one, arranged.columns, arranged.places, cites)),
    ...(['ideas', 'roots', 'practice'] as const)
      .filter(shows)
      .flatMap((chapter) => [
        ...rowsOf(chapter, arranged, cites),
        ...(chapter === 'roots' ? criticBlocks(comparison.critics, arranged.columns, cites) : []),
      ]),
    ...hiddenRows(arranged),
    ...deeper(chapters),
    ...cites.listed(),
    paragraph(LIMITS, 'quiet'),
  ];
}

function columnList(columns: readonly Column[], cites: Citing): Block {
  return {
    is: 'list',
    items: columns.map(({ letter, name, summary }) => ({
      mark: letter,
      lines: [{ text: name, tone: 'strong' }, { text: cites.prose(summary) }],
    })),
  };
}

function overview(comparison: Comparison, arranged: Arranged, cites: Citing): Block[] {
  const { shared, apart, joined } = comparison.inShort;
  return [
    columnList(arranged.columns, cites),
    heading('In short'),
    bullets([shared.text, apart.text, joined.text]),
    ...contrastBlocks(arranged),
    ...rowsOf('overview', arranged, cites),
    ...conditionBlocks(arranged.conditions, arranged.columns),
    ...choosingBlocks(comparison, arranged.columns, cites),
  ];
}

function contrastBlocks({ contrasts, rows }: Arranged): Block[] {
  if (contrasts.length === 0) return [];
  const shown = contrasts.slice(0, MOST_CONTRASTS);
  const rest = contrasts.length - shown.length;
  return [
    heading('What actually differs'),
    {
      is: 'list',
      items: shown.map(({ row, title: name, verdict }) => ({
        mark: '·',
        lines: [{ text: `${rows.get(row)?.title ?? name}: ${verdict.is}` }, quiet(verdict.reason)],
      })),
    },
    ...(rest > 0 ? [paragraph(`And ${rest} more, each in its chapter.`, 'quiet')] : []),
  ];
}

function rowsOf(chapter: Section['chapter'], { sections, columns, places }: Arranged, cites: Citing): Block[] {
  return sections
    .filter((section) => section.chapter === chapter && section.rows.length > 0)
    .flatMap(({ title: name, note, rows }): Block[] => [
      heading(name),
      ...(note === undefined ? [] : [paragraph(note, 'quiet')]),
      {
        is: 'table',
        heads: ['', ...columns.map(({ letter, label }) => `${letter} ${label}`)],
        rows: rows.map((row) => ({
          head: row.title,
          note: noteOf(row),
          cells: places.map((place) => {
            const cell = row.cells[place];
            return cell === undefined ? [] : cellLines(cell, cites);
          }),
        })),
      },
    ]);
}

/** The verdict in a word; of a contested question the question too, and why. */
function noteOf({ verdict, on }: Row): string | undefined {
  if (verdict.is === 'not-judged') return on?.asks;
  const word = verdict.is === 'not-comparable' ? 'not comparable' : verdict.is;
  return on === undefined ? word : `${on.asks} ${capital(word)}: ${verdict.reason}`;
}

function conditionBlocks(conditions: readonly Subset[], columns: readonly Column[]): Block[] {
  const filled = conditions.filter((subset) => subset.conditions.length > 0);
  const labels = (letters: readonly string[]) =>
    list(columns.filter(({ letter }) => letters.includes(letter)).map(({ label }) => label));
  const headOf = ({ members }: Subset) => (members.length === columns.length ? 'Shared' : `${labels(members)} only`);
  if (filled.length === 0) return [];
  return [
    heading('Conditions treated'),
    {
      is: 'list',
      items: filled.flatMap((subset) => [
        { mark: '·', lines: [{ text: `${headOf(subset)} (${subset.conditions.length})`, tone: 'strong' as const }] },
        ...subset.conditions.map(({ name, treated }) => ({
          mark: ' ',
          lines: [
            { text: name },
            ...treated.map(({ letter, role, words }) => quiet(`${letter} ${ROLES[role]}: ${words}`)),
          ],
        })),
      ]),
    },
  ];
}

function criticBlocks(critics: readonly Critics[], columns: readonly Column[], cites: Citing): Block[] {
  const label = (letter: string) => columns.find((column) => column.letter === letter)?.label ?? letter;
  return critics.flatMap(({ by, of, found, searched }): Block[] => [
    heading(`What ${label(by)} says of ${label(of)}`),
    found.length === 0
      ? paragraph(searched === undefined ? 'Not looked for.' : `Nothing found (${monthName(searched)}).`, 'quiet')
      : {
          is: 'list',
          items: found.map((one) => ({
            mark: '·',
            lines: [
              { text: `${one.point} (${one.by})`, tone: 'strong' },
              { text: cites.prose(one.text) },
              answerLine(one.answer, cites),
            ],
          })),
        },
  ]);
}

function hiddenRows({ same }: Arranged): Block[] {
  return same.length === 0 ? [] : [paragraph(`Left out, since they are the same: ${list(same)}.`, 'quiet')];
}

function deeper(chapters: readonly Chapter[]): Block[] {
  // Object.keys forgets its key type; CHAPTERS is a closed literal.
  const others = (Object.keys(CHAPTERS) as Chapter[]).filter((chapter) => !chapters.includes(chapter));
  if (others.length === 0) return [];
  return [paragraph(`More: --chapter ${list(others, 'or')}, or --chapter all.`, 'quiet')];
}
