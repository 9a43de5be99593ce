// The tool `compare`: two to six modalities side by side, one chapter at a time, as texts that carry their citations.
import { z } from 'zod';
import { CHAPTERS, comparePath } from '../address/compare-path.ts';
import { type Comparison, FEWEST, MOST, type Row } from '../compare/comparison.ts';
import { cellBlocks } from '../document/cell-blocks.ts';
import { blocksText } from '../export/write-text.ts';
import { comparisonOf } from '../site/views/comparison-of.ts';
import { answerSchema, CITATIONS, whole } from './answer.ts';
import { IdOf, meantId, tool } from './tool.ts';

const text = z.string();
const byLetter = z.record(text, text).meta({ description: 'A text for each column, by its letter.' });

const Compared = z.strictObject({
  columns: z.array(z.strictObject({ letter: text, id: text, name: text, summary: text })),
  inShort: z.strictObject({ shared: text, apart: text, joined: text }),
  contrasts: z.array(z.strictObject({ title: text, verdict: text, reason: text })),
  rows: z.array(z.strictObject({ title: text, verdict: text, cells: byLetter })),
  evidence: z.array(
    z.strictObject({
      condition: text,
      name: text,
      standings: byLetter,
      joins: z.array(z.strictObject({ of: text, words: text })),
      cite: z
        .array(text)
        .optional()
        .meta({ description: 'Ids of the sources that these rest on, where it was asked for.' }),
    }),
  ),
  choosing: z.array(z.strictObject({ letter: text, consider_when: z.array(text) })),
});

const COMPUTED =
  'inShort, contrasts, verdicts, standings, joins and choosing are computed by Counterpoint; other texts are of the sources named.';
/** All of them at once would be hundreds of sources. */
const COUNTED =
  'standings and joins count rows that the tools recommendations and findings give, each with its source. Name a condition to have those sources here.';
const COUNTED_HERE =
  'standings and joins count rows of the sources in cite: the tools recommendations and findings give their words and figures.';
const NO_RANK = 'A contrast says how far apart two values are, and not which is better.';

export const compareTool = tool({
  name: 'compare',
  title: 'Modalities side by side',
  description:
    'Compares two to six psychotherapies: what they share, what sets them apart, what joins their evidence, and the rows of one chapter. It ranks nothing. Use recommendations and findings for the evidence itself.',
  takes: z.strictObject({
    ids: z.array(IdOf('modality')).min(FEWEST).max(MOST),
    chapter: z.enum(Object.keys(CHAPTERS)).default('overview').meta({
      description:
        'Which rows: ideas are contested questions, roots what each assumes and misses, practice burden and harm.',
    }),
    condition: IdOf('condition')
      .optional()
      .meta({ description: 'To have the evidence on this condition only, and its sources.' }),
  }),
  gives: answerSchema(Compared),
  answer: ({ ids, chapter, condition }, around) => {
    const meant = ids.map((id) => meantId('modalities', id, around));
    for (const one of meant) if (typeof one !== 'string') return one;
    const asked = meant.filter((one) => typeof one === 'string');
    if (new Set(asked).size < asked.length) return { refused: 'A modality is named twice: name each once.' };
    const on = condition === undefined ? undefined : meantId('conditions', condition, around);
    if (typeof on === 'object') return on;
    const comparison = comparisonOf(around.catalog, asked.sort());
    const rows = comparison.sections
      .filter((section) => section.chapter === chapter)
      .flatMap((section) => section.rows);
    const answer = compared(comparison, rows, on);
    const limits = [CITATIONS, COMPUTED, NO_RANK, ...limitsOf(answer.evidence, on)];
    return whole({ page: pageOf(asked, chapter, on), answer, limits }, around, [
      rows,
      comparison.columns,
      answer.evidence,
    ]);
  },
});

function compared(comparison: Comparison, rows: readonly Row[], on: string | undefined): z.infer<typeof Compared> {
  const { columns, inShort, contrasts, evidence, choosing } = comparison;
  const lettered = (texts: readonly string[]) =>
    Object.fromEntries(columns.map(({ letter }, i) => [letter, texts[i] ?? '']));
  return {
    columns: columns.map(({ letter, id, name, summary }) => ({ letter, id, name, summary })),
    inShort: { shared: inShort.shared.text, apart: inShort.apart.text, joined: inShort.joined.text },
    contrasts: contrasts.map(({ title, verdict }) => ({ title, verdict: verdict.is, reason: verdict.reason })),
    rows: rows.map(({ title, verdict, cells }) => ({
      title,
      verdict: verdict.is,
      cells: lettered(cells.map((cell) => blocksText(cellBlocks(cell)))),
    })),
    evidence: evidence.conditions
      .filter(({ id }) => on === undefined || id === on)
      .map(({ id, name, standings, joins, cited }) => ({
        condition: id,
        name,
        standings: lettered(standings.map(({ words }) => words)),
        // What stands below on a page is another tool's answer here.
        joins: joins.map(({ of, words }) => ({
          of: of.map((at) => columns[at]?.letter).join(' and '),
          words: words.replace(/ below$/, ''),
        })),
        ...(on === undefined ? {} : { cite: cited }),
      })),
    choosing: choosing.map(({ letter, when }) => ({ letter, consider_when: when.map((statement) => statement.text) })),
  };
}

function limitsOf(evidence: readonly unknown[], on: string | undefined): string[] {
  if (on === undefined) return evidence.length === 0 ? [] : [COUNTED];
  return [evidence.length === 0 ? 'None of them is listed for this condition. That is no verdict.' : COUNTED_HERE];
}

function pageOf(ids: readonly string[], chapter: string, on: string | undefined): string {
  const query = on === undefined ? '' : `?condition=${on}`;
  return `${comparePath(ids)}${chapter === 'overview' ? '' : `${chapter}/`}${query}`;
}
