// The twins of conditions: the list, and each with its modalities, who says what of them, and published results.
import { claimsAboutCondition } from '../../catalog/claims-about.ts';
import { readingShares } from '../../catalog/reading-shares.ts';
import { type Block, heading, list, paragraph } from '../../document/document.ts';
import { findingsBlocks } from '../../document/evidence-blocks.ts';
import { proseRuns } from '../../document/prose.ts';
import { ROLES } from '../../schema/role.ts';
import { CONDITION_GROUPS } from '../../schema/vocabulary.ts';
import { type ConditionView, deriveCondition, treatsOf } from '../views/condition.ts';
import { codeBlocks, sayingBlocks } from './condition-blocks.ts';
import { readingBlock } from './reading.ts';
import { entry, type RecordTwin, recordOf, type Twin } from './twin.ts';

export const conditionsTwin: Twin = ({ catalog }) => {
  const conditions = Object.values(catalog.conditions);
  return [
    paragraph(
      'What is treated. The number says how many modalities of this catalog name the condition; it says nothing of how well they help.',
    ),
    ...Object.entries(CONDITION_GROUPS).flatMap(([group, title]) => {
      const here = conditions.filter((c) => c.group === group);
      if (here.length === 0) return [];
      const items = here.map(({ id, name, plainName }) =>
        entry(name, `/conditions/${id}/`, `${plainName} · ${treatsOf(catalog, id).length}`),
      );
      return [heading(2, title), ...list(...items)];
    }),
  ];
};

export const conditionTwin: RecordTwin = ({ catalog, params }) => {
  const condition = recordOf(catalog.conditions, params.id);
  const view = deriveCondition(catalog, condition);
  const { plainName, aliases, description } = condition;
  return [
    paragraph([plainName, ...aliases].join(' · ')),
    paragraph(proseRuns(description)),
    ...codeBlocks(condition, view),
    ...treatingBlocks(view),
    ...sayingBlocks(view),
    heading(2, 'Published results'),
    ...(view.evidence.findings.length === 0
      ? [paragraph('None is recorded here.')]
      : findingsBlocks(view.evidence.findings)),
    readingBlock(readingShares(claimsAboutCondition(catalog, condition.id), catalog)),
  ];
};

function treatingBlocks({ treats }: ConditionView): Block[] {
  return [
    heading(2, 'Modalities made for it, or tried in it'),
    paragraph('In alphabetical order. Being listed is no verdict; what bodies and trials say of each stands below.'),
    ...(treats.length === 0 ? [paragraph('No modality of this catalog names it.')] : []),
    ...list(
      ...treats.map(({ modality, treat, standing }) => [
        entry(modality.name, `/modalities/${modality.id}/`, standing.words),
        paragraph(`${ROLES[treat.role]} · `, proseRuns(treat.text)),
      ]),
    ),
  ];
}
