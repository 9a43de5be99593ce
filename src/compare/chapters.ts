// What each chapter of a comparison cites, and which terms of the glossary it uses, in the order in which it is read.
import type { Evidence } from '../evidence/evidence.ts';
import { textOf } from '../schema/absence.ts';
import type { Shelf } from '../schema/catalog.ts';
import type { Term } from '../schema/term.ts';
import type { Column, Combination, Comparison, Critics, Section, Subset } from './comparison.ts';
import { inText, orderSources, textsOf } from './order-sources.ts';
import { termsIn } from './terms.ts';

/** The parts of a comparison that hold prose. */
interface Parts {
  columns: readonly Column[];
  sections: readonly Section[];
  conditions: readonly Subset[];
  critics: readonly Critics[];
  combinations: readonly Combination[];
  evidence: Evidence;
}

export function deriveCited(parts: Parts): Comparison['cited'] {
  const { columns, conditions } = parts;
  const rows = (chapter: Section['chapter']) => orderSources([], rowsOf(parts, chapter), []);
  return {
    overview: unique([
      ...orderSources(columns, rowsOf(parts, 'overview'), conditions),
      ...parts.combinations.flatMap(({ text }) => inText(text)),
    ]),
    ideas: rows('ideas'),
    roots: unique([...rows('roots'), ...criticsTexts(parts).flatMap(inText)]),
    practice: rows('practice'),
  };
}

export function deriveTerms(parts: Parts, glossary: Shelf<Term>): Comparison['terms'] {
  const { columns, combinations, evidence } = parts;
  const prose = (chapter: Section['chapter']) =>
    rowsOf(parts, chapter).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(textsOf)));
  const cells = evidence.conditions.flatMap(({ guidelines }) => guidelines.flatMap((row) => row.cells));
  const texts = {
    overview: [...columns.map((c) => c.summary), ...prose('overview'), ...combinations.map((c) => c.text)],
    ideas: prose('ideas'),
    roots: [...prose('roots'), ...criticsTexts(parts)],
    practice: prose('practice'),
    evidence: cells.flatMap((cell) => (cell.is === 'said' ? cell.statements.map((s) => s.text) : [])),
  };
  return {
    overview: termsIn(texts.overview, glossary),
    ideas: termsIn(texts.ideas, glossary),
    roots: termsIn(texts.roots, glossary),
    practice: termsIn(texts.practice, glossary),
    evidence: termsIn(texts.evidence, glossary),
  };
}

function rowsOf({ sections }: Parts, chapter: Section['chapter']): Section[] {
  return sections.filter((section) => section.chapter === chapter);
}

function criticsTexts({ critics }: Parts): string[] {
  return critics.flatMap(({ found }) => found.flatMap(({ text, answer }) => [text, textOf(answer) ?? []].flat()));
}

export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
