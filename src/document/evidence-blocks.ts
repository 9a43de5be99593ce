// The evidence on some modalities for one condition, as parts of a document.
import { capital } from '../compare/words.ts';
import type { ConditionEvidence, GuidelineCell, GuidelineRow, PlacedFinding } from '../evidence/evidence.ts';
import { figureText, sizeText } from '../evidence/figure-words.ts';
import { figureOf, inYears } from '../evidence/forests.ts';
import { METHODS, POPULATIONS, RESULTS, SCALES, VERDICTS } from '../schema/evidence-words.ts';
import {
  type AlignedRow,
  aside,
  type Block,
  cites,
  emphasis,
  link,
  list,
  paragraph,
  strong,
  text,
} from './document.ts';
import { proseAsides, proseRuns } from './prose.ts';

/** Someone compared: "A · Seeking Safety", or the name alone where there is only one. */
export type Heads = readonly string[];

export function conditionEvidenceBlocks(evidence: ConditionEvidence, heads: Heads): Block[] {
  const { standings, joins, guidelines, findings } = evidence;
  return [
    ...list(...heads.map((head, i) => paragraph(strong(head), `: ${standings[i]?.words ?? ''}`))),
    ...joins.map(({ of: [a, b], words }) => paragraph(`${heads[a]} and ${heads[b]}: ${words}.`)),
    ...(guidelines.length === 0
      ? []
      : [{ is: 'rows' as const, level: 4 as const, heads, rows: guidelines.map(guidelineRow) }]),
    ...findingsBlocks(findings),
  ];
}

export function findingsBlocks(findings: readonly PlacedFinding[]): Block[] {
  if (findings.length === 0) return [];
  return [paragraph(strong('Published results')), ...list(...inYears(findings).map(findingBlocks))];
}

export function guidelineTitle(row: GuidelineRow): string {
  return `${row.body} ${row.year}, ${POPULATIONS[row.population]}`;
}

/** What lessens its weight: that it is superseded, or a registry. */
export function guidelineNote({ current, registry }: GuidelineRow): string {
  const notes = [
    registry && 'a registry: it lists, it does not recommend',
    !current && 'superseded, counts for nothing',
  ];
  return notes.filter(Boolean).join('; ');
}

function guidelineRow(row: GuidelineRow): AlignedRow {
  const note = guidelineNote(row);
  return {
    title: guidelineTitle(row),
    href: `/guidelines/${row.guideline}/`,
    ...(note === '' ? {} : { note }),
    cells: row.cells.map(guidelineCellBlocks),
  };
}

export function guidelineCellBlocks(cell: GuidelineCell): Block[] {
  if (cell.is !== 'said') return [aside(emphasis(cell.is === 'silent' ? 'not mentioned' : 'not assessed here'))];
  return cell.statements.flatMap((s) => {
    const notes = [
      s.group,
      s.className && `named as a class: ${s.className}`,
      s.secondHand && 'read at second hand, not counted',
      s.strength && `strength: ${s.strength}`,
      s.certainty && `certainty: ${s.certainty}`,
    ];
    return [
      paragraph(
        [VERDICTS[s.verdict], `“${s.words}”`, ...notes].filter(Boolean).join(' · '),
        cites([{ source: s.source }]),
      ),
      ...proseAsides(s.text),
    ];
  });
}

/** "Study · what was studied against what · outcome; time". */
export function findingTitle({ finding: { study, called, against, outcome, time } }: PlacedFinding): string {
  return `${study} · ${called} against ${against} · ${outcome.name}; ${time}`;
}

/** What came of it, with its figure as published. */
export function resultText(placed: PlacedFinding): string {
  const { result, margin } = placed.finding;
  const figure = figureOf(placed);
  const said = figure
    ? `: ${SCALES[figure.scale]} ${figureText(placed)}, ${figure.better} is better for what was studied`
    : '';
  return `${RESULTS[result]}${said}${margin === undefined ? '' : `; margin: ${margin}`}`;
}

/** Of whom, how it was got, how large it is, and what limits it. */
export function circumstances(placed: PlacedFinding): string {
  const { group, population, method, certainty, searchedTo, byOriginatorOf, replacedBy } = placed.finding;
  const parts = [
    group ?? POPULATIONS[population],
    METHODS[method],
    sizeText(placed),
    placed.finding.class !== undefined && 'of a class of therapies',
    certainty && `certainty: ${certainty.level} (${certainty.rater})`,
    searchedTo && `searched to ${searchedTo}`,
    byOriginatorOf && `by an originator of ${byOriginatorOf.join(' and ')}`,
    replacedBy && 'replaced by a later version, counts for nothing',
  ];
  return parts.filter(Boolean).join(' · ');
}

export function findingBlocks(placed: PlacedFinding): Block[] {
  const { condition, absolute, called, against, allegiance, text: prose } = placed.finding;
  return [
    paragraph(link(findingTitle(placed), `/findings/${condition}/#${placed.id}`), cites(placed.cite)),
    paragraph(`${capital(resultText(placed))}. ${capital(circumstances(placed))}.`),
    ...(absolute
      ? [
          paragraph(
            `Of 100 people, ${absolute.outcome}: ${percentText(absolute.modality)} with ${called}, ${percentText(absolute.comparator)} with ${against}.`,
          ),
        ]
      : []),
    aside(proseRuns(prose), allegiance !== undefined && [text(' '), ...proseRuns(allegiance)]),
  ];
}

/** "34 (20 to 47)". */
export function percentText({
  percent,
  low,
  high,
}: {
  percent: number;
  low?: number | undefined;
  high?: number | undefined;
}): string {
  return low === undefined || high === undefined ? `${percent}` : `${percent} (${low} to ${high})`;
}
