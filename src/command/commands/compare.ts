// counterpoint compare: two to six modalities side by side.
import { type Choice, defaultChoice } from '../../address/choice.ts';
import { CHAPTERS, type Chapter, comparePath, isChapter } from '../../address/compare-path.ts';
import { didYouMean } from '../../catalog/nearest.ts';
import { compare } from '../../compare/compare.ts';
import { type Comparison, FEWEST, LETTERS, MOST } from '../../compare/comparison.ts';
import { list } from '../../compare/words.ts';
import { deriveCondition } from '../../evidence/derive-evidence.ts';
import type { ConditionEvidence } from '../../evidence/evidence.ts';
import { withAllSources } from '../../export/all-sources.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { type Asked, type Command, type Outcome, refused, type Surroundings } from '../command.ts';
import { comparisonDocument } from '../documents/comparison-document.ts';
import { clip, conditionCandidates, findNamed, modalityCandidates } from '../named.ts';
import { modalitiesAsked } from '../several.ts';

// Object.keys forgets its key type; CHAPTERS is a closed literal.
const ALL = Object.keys(CHAPTERS) as Chapter[];

export const compareCommand: Command = {
  name: 'compare',
  takes: '<modality> <modality> […]',
  says: 'Two to six modalities side by side.',
  about: [
    'A modality is named by its id or by any of its names; a name of several words stands in quotes. Columns stand in the order in which they are named. With --condition the evidence on that condition is shown as well, and only what bears on it.',
    'Chapters, plain words and differences are of the text; every other format holds the whole comparison, as the API gives it (docx a handout of it), and with --condition of conditions and evidence that one alone. ORIGIN in the environment is the address of the site to which its links lead.',
  ],
  writes: 'comparison',
  examples: [
    {
      line: 'compare 12-step-facilitation seeking-safety --condition ptsd',
      says: 'with the evidence on one condition',
    },
    { line: 'compare "AA therapy" cbt --chapter ideas', says: 'by their everyday names; where they differ' },
    { line: 'compare cbt dbt act --plain --differences', says: 'in plain words, without the rows that are the same' },
    { line: 'compare emdr "prolonged exposure" --format csv > exposure.csv', says: 'for a spreadsheet' },
    { line: 'compare emdr cbt --format docx --output handout.docx', says: 'a handout of some pages, to edit' },
  ],
  options: {
    condition: { takes: '<condition>', says: 'narrow everything to one condition', values: conditionCandidates },
    chapter: {
      takes: '<chapter>',
      says: `${list([...ALL, 'all'], 'or')}; overview where none is given`,
      values: () => [...ALL.map((word) => ({ word, says: CHAPTERS[word] })), { word: 'all', says: 'every chapter' }],
    },
    plain: { says: 'plain words instead of the words of the field' },
    differences: { says: 'leave out the rows that are the same' },
  },
  next: (catalog, before) => modalityCandidates(catalog).filter(({ word }) => !before.includes(word)),
  run: async (asked, around) => answer(asked, await around.catalog(), around.about),
};

function answer({ words, options }: Asked, catalog: Catalog, about: Surroundings['about']): Outcome {
  const found = modalitiesAsked(catalog, words);
  if (!found.ok) return refused(found.problem);
  const { ids, notes } = found;
  if (ids.length < FEWEST || ids.length > MOST)
    return refused(`A comparison holds ${FEWEST} to ${MOST} modalities; this names ${ids.length}.`);
  const chapters = chaptersAsked(options.get('chapter') ?? 'overview');
  if (typeof chapters === 'string') return refused(chapters);
  const condition = options.get('condition');
  const named = condition === undefined ? undefined : findNamed(catalog, 'conditions', condition);
  if (named?.ok === false) return refused(named.problem);
  const comparison = withAllSources(compare(catalog, ids), catalog.sources);
  const evidence =
    named &&
    deriveCondition(
      catalog,
      comparison.columns.map(({ id }) => id),
      named.id,
    );
  const choice: Choice = {
    ...defaultChoice(ids.length),
    chapter: chapters[0] ?? 'overview',
    order: ids.flatMap((id) => LETTERS[comparison.columns.findIndex((column) => column.id === id)] ?? []),
    differencesOnly: options.has('differences'),
    plainWords: options.has('plain'),
    ...(named && { condition: named.id }),
  };
  const shown = evidence ? narrowed(comparison, evidence) : comparison;
  return {
    is: 'answer',
    answer: {
      shown: comparisonDocument({ comparison: withEvidence(comparison, evidence), choice, chapters }),
      data: shown,
      exported: { comparison: shown, about: about(comparePath(ids)) },
    },
    notes: [...notes, ...(named?.note ? [named.note] : [])],
  };
}

function chaptersAsked(text: string): Chapter[] | string {
  if (text === 'all') return ALL;
  if (isChapter(text)) return [text];
  return `"${clip(text)}" is not a chapter: write ${list([...ALL, 'all'], 'or')}.${didYouMean(text, ALL)}`;
}

/** A condition that nothing of those compared is of has its evidence too: that nothing was found, or assessed. */
function withEvidence(comparison: Comparison, evidence: ConditionEvidence | undefined): Comparison {
  const { conditions } = comparison.evidence;
  if (!evidence || conditions.some(({ id }) => id === evidence.id)) return comparison;
  return { ...comparison, evidence: { ...comparison.evidence, conditions: [...conditions, evidence] } };
}

function narrowed(comparison: Comparison, evidence: ConditionEvidence): Comparison {
  return {
    ...comparison,
    conditions: comparison.conditions.map((subset) => ({
      ...subset,
      conditions: subset.conditions.filter(({ id }) => id === evidence.id),
    })),
    evidence: { ...comparison.evidence, conditions: [evidence] },
  };
}
