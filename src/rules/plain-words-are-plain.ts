// Plain words are read at about twelve, say nothing where the field says nothing, and leave nothing out that has a value.
import type { Entry } from '../catalog/entry.ts';
import { isAbsent } from '../schema/absence.ts';
import type { Modality } from '../schema/modality.ts';
import { citationsIn } from '../schema/prose.ts';
import { readingAge } from './reading-age.ts';
import type { Rule } from './rule.ts';

/** Oldest reading age in years: of a record's plain texts taken together, of each of some length, of a story with its voices. */
const OLDEST = { plain: 12.5, text: 14, vignette: 13 };

/** Words from which on the age of one text says something. */
const SOME = 15;

export const plainWordsArePlain: Rule = {
  name: 'plain-words-are-plain',
  alone: true,
  check: (entry, catalog) => {
    const modality = entry.kind === 'modalities' ? catalog.modalities[entry.id] : undefined;
    const vignette = entry.kind === 'vignettes' ? catalog.vignettes[entry.id] : undefined;
    if (vignette) return ageProblem(entry, 'story', storyTexts(vignette), OLDEST.vignette);
    if (!modality) return [];
    return [
      ...ageProblem(
        entry,
        'plain',
        Object.values(modality.plain).flatMap((text) => text ?? []),
        OLDEST.plain,
      ),
      ...eachProblem(entry, modality.plain),
      ...pairingProblems(entry, modality, modality.plain),
    ];
  },
};

function storyTexts({
  story,
  voices,
}: {
  story: string;
  voices: { attends: string; first: string; line: string; leaves: string }[];
}) {
  return [story, ...voices.flatMap(({ attends, first, line, leaves }) => [attends, first, line, leaves])];
}

function ageProblem(entry: Entry, path: string, texts: readonly string[], oldest: number) {
  const age = readingAge(texts);
  return age <= oldest
    ? []
    : [
        entry.problem(
          path.split('.'),
          `${path} is read at ${age.toFixed(1)} (Flesch–Kincaid), and plain words at ${oldest} at most: use shorter sentences and everyday words.`,
        ),
      ];
}

/** None is cited, and none of some length is much harder than the rest. */
function eachProblem(entry: Entry, plain: Modality['plain']) {
  return Object.entries(plain).flatMap(([name, text = '']) => [
    ...(citationsIn(text).length > 0
      ? [
          entry.problem(
            ['plain', name],
            `plain.${name} is cited: the page shows the sources of the field, so leave them out.`,
          ),
        ]
      : []),
    ...(text.split(/\s+/).length >= SOME ? ageProblem(entry, `plain.${name}`, [text], OLDEST.text) : []),
  ]);
}

/** A plain text stands where its field has a value, and only there. */
function pairingProblems(entry: Entry, modality: Modality, plain: Modality['plain']) {
  const fields = {
    cautions: modality.cautions,
    harms: modality.harms,
    dropout: modality.dropout,
    training: modality.training.who,
  };
  return Object.entries(fields).flatMap(([name, value]) => {
    // The four names are fields of both.
    const text = plain[name as keyof typeof fields];
    if (isAbsent(value) === (text === undefined)) return [];
    const field = name === 'training' ? 'training.who' : name;
    return [
      entry.problem(
        ['plain', name],
        text === undefined
          ? `plain has no "${name}", but ${field} has a value: say it in plain words too.`
          : `plain.${name} says something where ${field} is absent: leave it out.`,
      ),
    ];
  });
}
