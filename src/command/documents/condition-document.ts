// One condition → blocks: its names and codes, the modalities made for it or tried in it, and what bodies and trials say of each.
import { LIMITS } from '../../export/licence.ts';
import { isAbsent } from '../../schema/absence.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Condition } from '../../schema/condition.ts';
import { VERDICTS } from '../../schema/evidence-words.ts';
import { ROLES } from '../../schema/role.ts';
import type { Source } from '../../schema/source.ts';
import { type ConditionView, deriveCondition } from '../../site/views/condition.ts';
import { type Answer, type Block, fields, heading, type Line, paragraph, quiet, title } from '../document.ts';
import { absentLine } from './cell-lines.ts';
import { type Citing, citing } from './citing.ts';
import { editionText, findingsTable } from './evidence-blocks.ts';

/** `whole` adds every statement of every body, and every published result. */
export function conditionAnswer(catalog: Catalog, condition: WithId<Condition>, whole: boolean): Answer {
  const view = deriveCondition(catalog, condition);
  const cites = citing(sourcesShown(catalog, view));
  const { evidence, columns, treats } = view;
  const head = [
    title(condition.name),
    paragraph([condition.plainName, ...condition.aliases].join(' · '), 'quiet'),
    paragraph(cites.prose(condition.description)),
    fields(namesOf(condition, view, cites)),
    ...modalityTable(condition.id, view),
  ];
  const rest = whole ? wholeBlocks(view, cites) : [countsOf(view)];
  return {
    blocks: [...head, ...rest, ...cites.listed(), paragraph(LIMITS, 'quiet')],
    data: {
      condition,
      modalities: columns.map(({ id, name }, i) => ({
        id,
        name,
        role: treats.find(({ modality }) => modality.id === id)?.treat.role ?? null,
        standing: evidence.standings[i],
      })),
      evidence,
    },
  };
}

/** Those of its page, and behind them those of the guidelines, which have pages of their own there. */
function sourcesShown({ sources }: Catalog, { sources: own, evidence }: ConditionView): WithId<Source>[] {
  const said = evidence.guidelines.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.is === 'said' ? cell.statements.map(({ source }) => source) : [])),
  );
  return [...new Set([...own.map(({ id }) => id), ...said])].flatMap((id) => sources[id] ?? []);
}

function namesOf({ icd11, dsm5tr }: Condition, view: ConditionView, cites: Citing): { name: string; lines: Line[] }[] {
  const named = (conditions: readonly { id: string; name: string }[]) => [
    { text: conditions.map(({ id, name }) => `${name} (${id})`).join(' · ') },
  ];
  const codes = isAbsent(icd11)
    ? absentLine(icd11, cites)
    : { text: cites.value(icd11.codes.map(({ code, title }) => `${code} ${title}`).join(' · '), view.icd11Cite) };
  const name = isAbsent(dsm5tr) ? absentLine(dsm5tr, cites) : { text: cites.value(dsm5tr.name, view.dsm5trCite) };
  return [
    { name: 'ICD-11', lines: [codes] },
    { name: 'DSM-5-TR', lines: [name] },
    ...(view.broader.length > 0 ? [{ name: 'Broader', lines: named(view.broader) }] : []),
    ...(view.narrower.length > 0 ? [{ name: 'Narrower', lines: named(view.narrower) }] : []),
  ];
}

/** In alphabetical order: being listed is no verdict. */
function modalityTable(condition: string, { columns, treats, evidence }: ConditionView): Block[] {
  if (columns.length === 0) return [paragraph('No modality of this catalog names it.', 'quiet')];
  const roleOf = (id: string) => treats.find(({ modality }) => modality.id === id)?.treat.role;
  return [
    heading('Modalities made for it, or tried in it'),
    paragraph('In alphabetical order. Bodies are counted and never merged; nothing is ranked.', 'quiet'),
    {
      is: 'table',
      heads: ['Modality', 'How it came to it', 'What bodies and trials say'],
      rows: columns.map(({ id, name }, i) => {
        const role = roleOf(id);
        return {
          head: name,
          cells: [
            [role === undefined ? quiet('not listed for it') : { text: ROLES[role] }],
            [{ text: evidence.standings[i]?.words ?? '' }],
          ],
        };
      }),
    },
    ...example(condition, columns),
  ];
}

function example(condition: string, columns: readonly { id: string }[]): Block[] {
  const [a, b] = columns;
  if (!a || !b) return [];
  return [paragraph(`Side by side: counterpoint compare ${a.id} ${b.id} --condition ${condition}`, 'quiet')];
}

function countsOf({ evidence: { guidelines, findings } }: ConditionView): Block {
  const editions = `${guidelines.length} ${guidelines.length === 1 ? 'edition' : 'editions'} of guidelines`;
  const results = `${findings.length} published ${findings.length === 1 ? 'result' : 'results'}`;
  return paragraph(`${editions} and ${results} on it: --whole lists them.`, 'quiet');
}

function wholeBlocks({ evidence, columns }: ConditionView, cites: Citing): Block[] {
  return [
    heading('Who says what'),
    ...evidence.guidelines.flatMap((row): Block[] => [
      paragraph(editionText(row), 'strong'),
      {
        is: 'list',
        items: row.cells.flatMap((cell, i) =>
          cell.is !== 'said'
            ? []
            : cell.statements.map((said) => ({
                mark: '·',
                lines: [
                  { text: [`${columns[i]?.name}: ${VERDICTS[said.verdict]}`, said.group].filter(Boolean).join(' · ') },
                  quiet(
                    cites.value(`“${said.words}”${said.secondHand ? ' (read at second hand, not counted)' : ''}`, [
                      { source: said.source },
                    ]),
                  ),
                ],
              })),
        ),
      },
    ]),
    heading('Published results'),
    ...findingsTable(evidence.findings, cites),
  ];
}
