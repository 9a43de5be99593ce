// A comparison as a reader has chosen it, for the terminal: chapter by chapter, with the evidence that was asked for.
import type { Choice } from '../../address/choice.ts';
import { CHAPTERS, type Chapter } from '../../address/compare-path.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { list } from '../../compare/words.ts';
import { chapterBlocks, columnBlocks, headsOf } from '../../document/comparison-document.ts';
import { aside, type Block, heading } from '../../document/document.ts';
import { conditionEvidenceBlocks } from '../../document/evidence-blocks.ts';
import { LIMITS } from '../../export/licence.ts';
import type { Shown } from '../text/render-text.ts';
import { chosen } from './chosen.ts';

export interface Asked {
  comparison: Comparison;
  choice: Choice;
  chapters: readonly Chapter[];
}

export function comparisonDocument({ comparison: whole, choice, chapters }: Asked): Shown {
  const { comparison, same } = chosen(whole, choice);
  const names = comparison.columns.map(({ name }) => name);
  return {
    title: names.length === 2 ? names.join(' vs ') : list(names),
    blocks: [
      ...columnBlocks(comparison),
      ...(choice.condition === undefined || chapters.includes('evidence') ? [] : evidenceBlocks(comparison)),
      ...chapters.flatMap((chapter) => chapterBlocks(comparison, chapter)),
      ...(same.length === 0 ? [] : [aside(`Left out, since they are the same: ${list(same)}.`)]),
      ...deeper(chapters),
    ],
    sources: comparison.sources,
    foot: [aside(LIMITS)],
  };
}

/** On a condition that was asked for, before any chapter. */
function evidenceBlocks(comparison: Comparison): Block[] {
  return comparison.evidence.conditions.flatMap((condition) => [
    heading(2, condition.name),
    ...conditionEvidenceBlocks(condition, headsOf(comparison)),
  ]);
}

function deeper(chapters: readonly Chapter[]): Block[] {
  // Object.keys forgets its key type; CHAPTERS is a closed literal.
  const others = (Object.keys(CHAPTERS) as Chapter[]).filter((chapter) => !chapters.includes(chapter));
  return others.length === 0 ? [] : [aside(`More: --chapter ${list(others, 'or')}, or --chapter all.`)];
}
