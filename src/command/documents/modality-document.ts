// One modality, for the terminal: the rows of its page, and what is known of it for each condition.
import { describe } from '../../compare/describe.ts';
import { cellBlocks } from '../../document/cell-blocks.ts';
import { aside, fields, heading, paragraph } from '../../document/document.ts';
import { proseRuns } from '../../document/prose.ts';
import { standingOf } from '../../evidence/derive-evidence.ts';
import { LIMITS } from '../../export/licence.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Modality } from '../../schema/modality.ts';
import { ROLES } from '../../schema/role.ts';
import { inWords } from '../../site/views/arrange.ts';
import type { Shown } from '../text/render-text.ts';

export function modalityDocument(catalog: Catalog, modality: WithId<Modality>, plainWords: boolean): Shown {
  const { column, sections, sources } = describe(catalog, modality);
  const summary = plainWords ? (column.plain ?? column.summary) : column.summary;
  return {
    title: modality.name,
    blocks: [
      ...(modality.aliases.length > 0 ? [aside(`Also: ${modality.aliases.join(' · ')}`)] : []),
      paragraph(proseRuns(summary)),
      heading(2, 'What is known, for which condition'),
      {
        is: 'rows',
        level: 3,
        corner: 'Condition',
        heads: ['How it came to it', 'What bodies and trials say'],
        rows: modality.treats.map(({ condition, role }) => ({
          title: catalog.conditions[condition]?.name ?? condition,
          cells: [[paragraph(ROLES[role])], [paragraph(standingOf(catalog, modality.id, condition).words)]],
        })),
      },
      ...sections.flatMap(({ title, plain, rows }) => [
        heading(2, plainWords ? plain : title),
        fields(
          rows
            .map((row) => inWords(row, plainWords))
            .map((row) => ({ name: row.title, blocks: row.cells.flatMap((cell) => cellBlocks(cell)) })),
        ),
      ]),
      aside(`Reviewed: ${modality.reviewed.by} (${modality.reviewed.on})`),
    ],
    sources,
    foot: [aside(LIMITS)],
  };
}
