// What is said of a condition on its page and in the terminal alike: its codes and neighbours, and who says what.
import { aside, type Block, cites, heading, link, list, paragraph, strong } from '../../document/document.ts';
import { guidelineCellBlocks, guidelineNote, guidelineTitle } from '../../document/evidence-blocks.ts';
import { absentBlock } from '../../document/prose.ts';
import { isAbsent } from '../../schema/absence.ts';
import type { WithId } from '../../schema/catalog.ts';
import type { Condition } from '../../schema/condition.ts';
import type { ConditionView } from '../views/condition.ts';

export function codeBlocks({ icd11, dsm5tr }: Condition, view: ConditionView): Block[] {
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

/** Edition by edition what it says of whom; whom it does not name is named together. */
export function sayingBlocks({ evidence, columns }: ConditionView): Block[] {
  return [
    heading(2, 'Who says what'),
    aside('Bodies are counted and never merged. Superseded editions and registries count for nothing.'),
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
        ...(note === '' ? [] : [aside(note)]),
        ...(said.length === 0 ? [paragraph('It names none of those here.')] : []),
        ...list(...said),
        ...(silent.length === 0 ? [] : [aside(`Not mentioned: ${silent.join(', ')}.`)]),
      ];
    }),
  ];
}
