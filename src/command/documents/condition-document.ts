// One condition, for the terminal: its names and codes, the modalities made for it or tried in it, what bodies and trials say of each.
import { aside, type Block, heading, paragraph } from '../../document/document.ts';
import { findingsBlocks } from '../../document/evidence-blocks.ts';
import { proseRuns } from '../../document/prose.ts';
import { sourcesIn } from '../../document/sources-in.ts';
import { LIMITS } from '../../export/licence.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Condition } from '../../schema/condition.ts';
import { ROLES } from '../../schema/role.ts';
import { codeBlocks, sayingBlocks } from '../../site/twins/condition-blocks.ts';
import { sourcesOf } from '../../site/views/cited-sources.ts';
import { type ConditionView, deriveCondition } from '../../site/views/condition.ts';
import type { Answer } from '../command.ts';

/** `whole` adds every statement of every body, and every published result. */
export function conditionAnswer(catalog: Catalog, condition: WithId<Condition>, whole: boolean): Answer {
  const view = deriveCondition(catalog, condition);
  const { evidence, columns, treats } = view;
  const blocks = [
    aside([condition.plainName, ...condition.aliases].join(' · ')),
    paragraph(proseRuns(condition.description)),
    ...codeBlocks(condition, view),
    ...modalityTable(condition.id, view),
    ...(whole ? [...sayingBlocks(view), ...resultBlocks(view)] : [countsOf(view)]),
  ];
  return {
    shown: {
      title: condition.name,
      blocks,
      sources: sourcesOf(sourcesIn(blocks), catalog.sources),
      foot: [aside(LIMITS)],
    },
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

/** In alphabetical order: being listed is no verdict. */
function modalityTable(condition: string, { columns, treats, evidence }: ConditionView): Block[] {
  if (columns.length === 0) return [aside('No modality of this catalog names it.')];
  const roleOf = (id: string) => treats.find(({ modality }) => modality.id === id)?.treat.role;
  return [
    heading(2, 'Modalities made for it, or tried in it'),
    aside('In alphabetical order. Bodies are counted and never merged; nothing is ranked.'),
    {
      is: 'rows',
      level: 3,
      corner: 'Modality',
      heads: ['How it came to it', 'What bodies and trials say'],
      rows: columns.map(({ id, name }, i) => {
        const role = roleOf(id);
        return {
          title: name,
          cells: [
            [role === undefined ? aside('not listed for it') : paragraph(ROLES[role])],
            [paragraph(evidence.standings[i]?.words ?? '')],
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
  return [aside(`Side by side: counterpoint compare ${a.id} ${b.id} --condition ${condition}`)];
}

function countsOf({ evidence: { guidelines, findings } }: ConditionView): Block {
  const editions = `${guidelines.length} ${guidelines.length === 1 ? 'edition' : 'editions'} of guidelines`;
  const results = `${findings.length} published ${findings.length === 1 ? 'result' : 'results'}`;
  return aside(`${editions} and ${results} on it: --whole lists them.`);
}

function resultBlocks({ evidence: { findings } }: ConditionView): Block[] {
  return findings.length === 0 ? [aside('No published result is recorded here.')] : findingsBlocks(findings);
}
