// The computed and the attributed parts of a comparison, as parts of a document.
import type {
  Column,
  Combination,
  Comparison,
  Criticism,
  Critics,
  Letter,
  SeenPerson,
  Subset,
  Voice,
} from '../compare/comparison.ts';
import { list as inWords } from '../compare/words.ts';
import { isAbsent } from '../schema/absence.ts';
import { monthName } from '../schema/month.ts';
import { ROLES } from '../schema/role.ts';
import { aside, type Block, emphasis, heading, link, list, paragraph, strong } from './document.ts';
import { absentBlock, answerBlocks, proseBlocks, proseRuns } from './prose.ts';

type Columns = readonly Column[];

export function conditionBlocks(conditions: readonly Subset[], columns: Columns): Block[] {
  return [
    heading(2, 'Conditions treated'),
    aside('Being listed is no verdict. Each entry says how the modality came to it.'),
    ...conditions.flatMap((subset) => [
      heading(3, subsetTitle(subset, columns)),
      ...(subset.conditions.length === 0 ? [aside(emphasis('None.'))] : []),
      ...list(
        ...subset.conditions.map(({ id, name, treated, nearby }) => [
          paragraph(
            link(name, `/conditions/${id}/`),
            nearby.length > 0 && ` (under a broader or a narrower name: ${nearby.join(', ')})`,
          ),
          ...treated.map(({ letter, role, text, words }) =>
            aside(strong(letter), ` ${ROLES[role]} · ${words}. `, proseRuns(text)),
          ),
        ]),
      ),
    ]),
  ];
}

/** "All: 4", "Only Seeking Safety: 3", "Only A and C: 1". */
function subsetTitle({ members, conditions }: Subset, columns: Columns): string {
  const names = members.map((letter) => labelOf(columns, letter));
  const title = members.length === columns.length ? `Shared by ${inWords(names)}` : `Only ${inWords(names)}`;
  return `${title}: ${conditions.length}`;
}

export function choosingBlocks({ choosing, columns, scope }: Comparison): Block[] {
  return [
    heading(2, 'Choosing between them'),
    aside('Computed from stances, burden and evidence. It describes circumstances and advises no one.'),
    ...(scope?.text === undefined ? [] : [paragraph(scope.text)]),
    ...choosing.flatMap(({ letter, when }) => [
      heading(3, `Consider ${labelOf(columns, letter)} when`),
      ...(when.length === 0 ? [aside(emphasis('Nothing in the structured rows speaks for it alone.'))] : []),
      ...list(...when.map(({ text }) => paragraph(text))),
    ]),
    ...(scope?.nearest ?? [])
      .filter(({ modalities }) => modalities.length > 0)
      .map(({ letter, modalities }) =>
        paragraph(`Nearest to ${labelOf(columns, letter)}: ${modalities.map(({ name }) => name).join(', ')}.`),
      ),
  ];
}

export function combinationBlocks({ combinations, columns }: Comparison): Block[] {
  return [
    heading(2, columns.length === 2 ? 'Both?' : 'Several of them?'),
    ...(combinations.length === 0 ? [aside(emphasis('No combination of them is recorded here.'))] : []),
    ...list(
      ...combinations.map((combination) =>
        paragraph(strong(combinationTitle(combination, columns)), ' ', proseRuns(combination.text)),
      ),
    ),
  ];
}

export function combinationTitle({ first, second, order }: Combination, columns: Columns): string {
  const [one, other] = [labelOf(columns, first), labelOf(columns, second)];
  if (order === 'in-turn') return `First ${one}, then ${other}.`;
  return `${one} with ${other}${order === 'together' ? ', side by side' : ''}.`;
}

export function criticsBlocks(critics: readonly Critics[], columns: Columns): Block[] {
  return [
    heading(2, 'What each side has said of the other'),
    aside(
      'Published criticism by adherents of one, or of its tradition, and what was answered. Attributed, not judged.',
    ),
    ...critics.flatMap(({ by, of, found, searched }) => [
      heading(3, `${labelOf(columns, by)} on ${labelOf(columns, of)}`),
      ...(found.length === 0
        ? [
            aside(
              emphasis(
                `Nothing found${searched === undefined ? ', as far as it was looked for' : ` (${monthName(searched)})`}.`,
              ),
            ),
          ]
        : []),
      ...found.flatMap(criticismBlocks),
    ]),
  ];
}

export function criticismBy({ by, asTradition, againstTradition }: Criticism): string {
  const from = asTradition === undefined ? '' : `, from the ${asTradition} tradition`;
  return `${by}${from}${againstTradition === undefined ? '' : `, of the ${againstTradition} tradition as a whole`}`;
}

function criticismBlocks(criticism: Criticism): Block[] {
  return [
    heading(4, criticism.point),
    aside(`${criticismBy(criticism)}.`),
    ...proseBlocks(criticism.text),
    ...answerBlocks(criticism.answer),
  ];
}

export function personBlocks({ id, name, person, story, voices }: SeenPerson, heads: readonly string[]): Block[] {
  return [
    heading(2, `The same person, several voices: ${name}`, `/vignettes/${id}/`),
    paragraph(`${person} ${story}`),
    paragraph(emphasis('Composed for Counterpoint: no real client, no real session, no quotation.')),
    {
      is: 'rows',
      level: 3,
      heads,
      rows: [
        { title: 'How each would begin', cells: voices.map((v) => (isAbsent(v) ? [absentBlock(v)] : voiceBlocks(v))) },
      ],
    },
  ];
}

export function voiceBlocks({ attends, first, line, leaves }: Voice): Block[] {
  return [
    paragraph(`“${line}”`),
    ...list(
      paragraph(strong('Attends to'), `: ${attends}`),
      paragraph(strong('First move'), `: ${first}`),
      paragraph(strong('Leaves alone'), `: ${leaves}`),
    ),
  ];
}

export function labelOf(columns: Columns, letter: Letter | undefined): string {
  return columns.find((c) => c.letter === letter)?.label ?? '';
}
