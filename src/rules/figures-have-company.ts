// In a modality's prose no figure stands alone: its paragraph says in how many, and of an effect also against what.
import { plainText } from '../schema/prose.ts';
import type { Rule } from './rule.ts';
import { textsIn } from './texts.ts';

const SHARE = /\d\s?%|\bper ?cent\b/;
const EFFECT =
  /\b[gd] ?[=<>] ?[-−–]?\d|\b(SMD|OR|RR|HR|IRR)s?\b|\b(odds|risk|hazard|rate) ratios?\b|\beffect sizes?\b.*\d/;

const NUMBER =
  '(\\d[\\d,. ]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)';
const COUNTED = [
  'people|persons|participants|patients|(out|in)?patients|clients|users|members|cases|volunteers|respondents|individuals|survivors|refugees|prisoners|smokers|drinkers',
  'adults|adolescents|teenagers|youths?|children|students|pupils|girls|boys|women|men|mothers|fathers|parents|carers|relatives|siblings|partners|couples|families|veterans|soldiers',
  'therapists|clinicians|counsellors|experts|practitioners|studies|trials|comparisons|samples|reviews|meta-analyses|experiments|surveys|articles|reports',
].join('|');
/** "k = 12", "N = 40", "68 studies", "405 depressed young people", "2% of 330"; or that it was not to be seen: "of how many is not given". */
const HOW_MANY = new RegExp(
  `\\bhow many\\b[^.;]* not\\b|\\b[kNn] ?= ?\\d|% of \\d|\\b${NUMBER}\\s+([\\w/-]+,? ){0,4}(${COUNTED})\\b`,
  'i',
);
const AGAINST = /\b(against|than|compar(ed|ison)|versus|vs|controls?|usual|placebo|waiting|without)\b/i;

export const figuresHaveCompany: Rule = {
  name: 'figures-have-company',
  alone: true,
  check: (entry) =>
    entry.kind === 'modalities'
      ? // Plain words rest on the field beside them.
        textsIn(entry.data, [], (field) => field === 'plain').flatMap(({ path, text }) =>
          text
            .split(/\n\s*\n/)
            .flatMap((paragraph) => wanting(plainText(paragraph)))
            .map((says) => entry.problem(path, `${path.join('.')} ${says}`)),
        )
      : [],
};

function wanting(paragraph: string): string[] {
  const effect = EFFECT.exec(paragraph)?.[0];
  const figure = effect ?? SHARE.exec(paragraph)?.[0];
  if (figure === undefined) return [];
  const around = aroundOf(paragraph, figure);
  if (!HOW_MANY.test(paragraph))
    return [
      `gives a figure ("${around}") and not in how many: name the people or the trials, like "in 12 trials" or "N = 240".`,
    ];
  return effect === undefined || AGAINST.test(paragraph)
    ? []
    : [`gives an effect ("${around}") and not against what: name the comparison, like "against usual treatment".`];
}

/** Enough of the paragraph to find the figure by. */
function aroundOf(paragraph: string, figure: string): string {
  const at = paragraph.indexOf(figure);
  return paragraph.slice(paragraph.lastIndexOf(' ', at - 20) + 1, at + figure.length + 10).trim();
}
