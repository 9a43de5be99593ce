// The twins of conditions: the list, and each with its modalities, who says what of them, and published results.
import { claimsAboutCondition } from '../../catalog/claims-about.ts';
import { readingShares } from '../../catalog/reading-shares.ts';
import { type Block, cites, heading, link, list, paragraph, strong } from '../../export/document.ts';
import { findingsBlocks, guidelineCellBlocks, guidelineNote, guidelineTitle } from '../../export/evidence-blocks.ts';
import { absentBlock, proseRuns } from '../../export/prose.ts';
import { isAbsent } from '../../schema/absence.ts';
import type { WithId } from '../../schema/catalog.ts';
import type { Condition } from '../../schema/condition.ts';
import { ROLES } from '../../schema/role.ts';
import { CONDITION_GROUPS } from '../../schema/vocabulary.ts';
import { type ConditionView, deriveCondition, treatsOf } from '../views/condition.ts';
import { readingBlock } from './reading.ts';
import { entry, recordOf, type Twin } from './twin.ts';

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

export const conditionTwin: Twin = ({ catalog, params }) => {
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

function codeBlocks({ icd11, dsm5tr }: Condition, view: ConditionView): Block[] {
  const named = (title: string, conditions: readonly WithId<Condition>[]) =>
    conditions.length === 0
      ? []
      : [
          paragraph(
            strong(title),
            ': ',
            conditions.flatMap(({ id, name }, i) => [
              ...(i > 0 ? [{ is: 'text' as const, text: ' · ' }] : []),
              link(name, `/conditions/${id}/`),
            ]),
          ),
        ];
  return [
    ...(isAbsent(icd11)
      ? [paragraph(strong('ICD-11')), absentBlock(icd11)]
      : [
          paragraph(
            strong('ICD-11'),
            `: ${icd11.codes.map(({ code, title }) => `${code} ${title}`).join(' · ')}`,
            cites(view.icd11Cite),
          ),
        ]),
    ...(isAbsent(dsm5tr)
      ? [paragraph(strong('DSM-5-TR')), absentBlock(dsm5tr)]
      : [paragraph(strong('DSM-5-TR'), `: ${dsm5tr.name}`, cites(view.dsm5trCite))]),
    ...named('Broader', view.broader),
    ...named('Narrower', view.narrower),
  ];
}

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

/** Edition by edition what it says of whom; whom it does not name is named together. */
function sayingBlocks({ evidence, columns }: ConditionView): Block[] {
  return [
    heading(2, 'Who says what'),
    paragraph('Bodies are counted and never merged. Superseded editions and registries count for nothing.'),
    ...(evidence.guidelines.length === 0
      ? [paragraph('No statement of a body on this condition is recorded here.')]
      : []),
    ...evidence.guidelines.flatMap((row) => {
      const note = guidelineNote(row);
      const said = columns.flatMap((modality, i) => {
        const cell = row.cells[i];
        if (cell?.is !== 'said') return [];
        return [[paragraph(link(modality.name, `/modalities/${modality.id}/`)), ...guidelineCellBlocks(cell)]];
      });
      const silent = columns.filter((_, i) => row.cells[i]?.is === 'silent').map(({ name }) => name);
      return [
        heading(3, guidelineTitle(row), `/guidelines/${row.guideline}/`),
        ...(note === '' ? [] : [paragraph(note)]),
        ...(said.length === 0 ? [paragraph('It names none of those here.')] : []),
        ...list(...said),
        ...(silent.length === 0 ? [] : [paragraph(`Not mentioned: ${silent.join(', ')}.`)]),
      ];
    }),
  ];
}
