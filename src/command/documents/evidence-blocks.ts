// The evidence on some modalities for one condition: states in words, what joins them, bodies, published results.
import type { Column } from '../../compare/comparison.ts';
import type { ConditionEvidence, GuidelineCell, GuidelineRow, PlacedFinding } from '../../evidence/evidence.ts';
import { figureText, sizeText } from '../../evidence/figure-words.ts';
import { inYears } from '../../evidence/forests.ts';
import { METHODS, POPULATIONS, RESULTS, VERDICTS } from '../../schema/evidence-words.ts';
import { type Block, heading, type Line, paragraph, quiet, type TableBlock } from '../document.ts';
import type { Citing } from './citing.ts';

/** `columns` in the order in which they are shown; `places` says where each stands among the standings. */
export function evidenceBlocks(
  evidence: ConditionEvidence,
  columns: readonly Column[],
  places: readonly number[],
  cites: Citing,
): Block[] {
  const letterAt = (place: number) => columns[places.indexOf(place)]?.letter ?? '';
  return [
    heading(evidence.name),
    {
      is: 'list',
      items: [
        ...places.map((place, i) => ({
          mark: columns[i]?.letter ?? '',
          lines: [{ text: evidence.standings[place]?.words ?? '' }],
        })),
        ...evidence.joins.map(({ of: [a, b], words }) => ({
          mark: '·',
          lines: [{ text: `${letterAt(a)} and ${letterAt(b)}: ${words}` }],
        })),
      ],
    },
    ...guidelineTable(evidence.guidelines, columns, places, cites),
    ...findingsTable(evidence.findings, cites, letterAt),
  ];
}

function guidelineTable(
  rows: readonly GuidelineRow[],
  columns: readonly Column[],
  places: readonly number[],
  cites: Citing,
): Block[] {
  if (rows.length === 0) return [paragraph('No body speaks of it in the guidelines read here.', 'quiet')];
  return [
    {
      is: 'table',
      heads: ['Body', ...columns.map(({ letter, label }) => `${letter} ${label}`)],
      rows: rows.map((row) => ({
        head: editionText(row),
        cells: places.map((place) => saidLines(row.cells[place], cites)),
      })),
    },
  ];
}

export function editionText({ body, year, population, registry, current }: Omit<GuidelineRow, 'cells'>): string {
  const notes = [
    POPULATIONS[population],
    registry && 'a registry: lists, recommends nothing',
    !current && 'superseded, counts for nothing',
  ].filter(Boolean);
  return `${body} ${year} (${notes.join('; ')})`;
}

function saidLines(cell: GuidelineCell | undefined, cites: Citing): Line[] {
  if (cell?.is !== 'said') return [quiet(cell?.is === 'silent' ? 'not mentioned' : 'not assessed here')];
  return cell.statements.flatMap((said) => [
    {
      text: [
        VERDICTS[said.verdict],
        said.group,
        said.className && `named as a class: ${said.className}`,
        said.secondHand && 'read at second hand, not counted',
      ]
        .filter(Boolean)
        .join(' · '),
    },
    quiet(cites.value(`“${said.words}”`, [{ source: said.source }])),
  ]);
}

/** Of results, in the order of their years. */
export function findingsTable(
  findings: readonly PlacedFinding[],
  cites: Citing,
  letterAt: (place: number) => string = () => '',
): Block[] {
  if (findings.length === 0) return [paragraph('No published result is recorded here.', 'quiet')];
  const table: TableBlock = {
    is: 'table',
    heads: ['Study', 'Of, and against', 'Outcome and time', 'Result'],
    rows: inYears(findings).map((placed) => ({
      head: cites.value(placed.finding.study, placed.cite),
      cells: [whoLines(placed, letterAt), outcomeLines(placed), resultLines(placed)],
    })),
  };
  return [table];
}

function whoLines({ finding, of, against }: PlacedFinding, letterAt: (place: number) => string): Line[] {
  const letters = of.map(letterAt).join('');
  const other = against === undefined ? '' : letterAt(against);
  const named = [letters, finding.called, finding.class && '(a class)', 'against', other, finding.against];
  const who = [
    finding.group ?? POPULATIONS[finding.population],
    finding.byOriginatorOf && `by an originator of ${finding.byOriginatorOf.join(' and ')}`,
  ].filter(Boolean);
  return [{ text: named.filter(Boolean).join(' ') }, quiet(who.join('; '))];
}

function outcomeLines({ finding: { outcome, time } }: PlacedFinding): Line[] {
  return [{ text: `${outcome.name}; ${time}` }];
}

function resultLines(placed: PlacedFinding): Line[] {
  const { result, margin, certainty, replacedBy, method } = placed.finding;
  const behind = [
    figureText(placed),
    margin && `margin: ${margin}`,
    certainty && `certainty: ${certainty.level} (${certainty.rater})`,
    METHODS[method],
    sizeText(placed),
    replacedBy && 'replaced by a later version, counts for nothing',
  ];
  return [{ text: RESULTS[result] }, ...behind.flatMap((text) => (text ? [quiet(text)] : []))];
}
