// Our own prose praises nothing: no advertising words and no superlatives, but where somebody else's words are quoted.

import type { Rule } from './rule.ts';
import { ownTexts, withoutQuotations } from './texts.ts';

/** What a superlative must speak of to be praise: "the best time of the day" is none. */
const PRAISED =
  '(therap(y|ies)|psychotherap(y|ies)|treatments?|methods?|approach(es)?|interventions?|models?|programmes?|techniques?|options?|choice|evidence|support|research|body of|results?|outcomes?|effectiveness|studied|supported|researched|tested|validated|known|established)';

const WORDS = [
  'gold[- ]standard|state[- ]of[- ]the[- ]art|world[- ]class|cutting[- ]edge|ground-?breaking|life-?changing|break-?through',
  'powerful(ly)?|unique(ly)?|holistic(ally)?|transformati(ve|onal)|revolutionary|innovative|remarkabl[ey]|outstanding|superb|unparalleled|unrivalled|renowned|acclaimed|pioneer(s|ed|ing)?|empower(s|ing)',
  // "Not proven" is no praise.
  '(?<!not |not been |not yet |to be )proven|well[- ]established',
  '(highly|extremely|extraordinarily|incredibly) (effective|efficacious|successful|beneficial|skilled|trained|respected)',
];
const SUPERLATIVES = [
  `the (very )?(best|finest|strongest|largest|greatest) ([\\w-]+ ){0,3}${PRAISED}`,
  'best[- ](studied|supported|researched|tested|validated|established)',
  'most ((widely|thoroughly|extensively|rigorously|intensively|often|frequently|well|clinically|much|cost)[- ])*(effective|efficacious|successful|promising|advanced|influential|popular|trusted|respected|researched|studied|tested|supported|validated|used|practised|known|established)',
  `the only ([\\w-]+ ){0,2}${PRAISED}`,
];
/** With the word before and the word after, so that an exception can name the one that it means. */
const PRAISE = new RegExp(
  `\\b(?<=(?<before>\\S+\\s+)?)(?<praise>${[...WORDS, ...SUPERLATIVES].join('|')})\\b(?=(?<after>\\s+[^\\s.,;:!?]+)?)`,
  'giu',
);

export const noAdvertising: Rule = {
  name: 'no-advertising',
  alone: true,
  check: (entry, catalog) =>
    ownTexts(entry.kind, catalog[entry.kind][entry.id]).flatMap(({ path, text }) =>
      praiseIn(withoutQuotations(text)).map((words) =>
        entry.problem(
          path,
          `${path.join('.')} advertises, "${words}": say what is done or was found, or mark the words of whoever says so as a quotation, “…”.`,
        ),
      ),
    ),
};

function praiseIn(text: string): string[] {
  return [...text.matchAll(PRAISE)].flatMap(({ groups: { before = '', praise = '', after = '' } = {} }) =>
    isName(praise, before) ? [] : [`${before}${praise}${after}`],
  );
}

/** A capital within a sentence makes it part of a name. */
function isName(praise: string, before: string): boolean {
  return /^\p{Lu}/u.test(praise) && /[^.!?:…]\s+$/u.test(before);
}
