// One modality → blocks: the rows of its page, and what is known of it for each condition.

import { describe } from '../../compare/describe.ts';
import { standingOf } from '../../evidence/derive-evidence.ts';
import { LIMITS } from '../../export/licence.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Modality } from '../../schema/modality.ts';
import { ROLES } from '../../schema/role.ts';
import { inWords } from '../../site/views/arrange.ts';
import { type Block, fields, heading, paragraph, title } from '../document.ts';
import { cellLines } from './cell-lines.ts';
import { citing } from './citing.ts';

export function modalityDocument(catalog: Catalog, modality: WithId<Modality>, plainWords: boolean): Block[] {
  const { column, sections, sources } = describe(catalog, modality);
  const cites = citing(sources);
  const summary = plainWords ? (column.plain ?? column.summary) : column.summary;
  return [
    title(modality.name),
    ...(modality.aliases.length > 0 ? [paragraph(`Also: ${modality.aliases.join(' · ')}`, 'quiet')] : []),
    paragraph(cites.prose(summary)),
    heading('What is known, for which condition'),
    {
      is: 'table',
      heads: ['Condition', 'How it came to it', 'What bodies and trials say'],
      rows: modality.treats.map(({ condition, role }) => ({
        head: catalog.conditions[condition]?.name ?? condition,
        cells: [[{ text: ROLES[role] }], [{ text: standingOf(catalog, modality.id, condition).words }]],
      })),
    },
    ...sections.flatMap(({ title: name, plain, rows }) => [
      heading(plainWords ? plain : name),
      fields(
        rows
          .map((row) => inWords(row, plainWords))
          .map((row) => ({ name: row.title, lines: row.cells.flatMap((cell) => cellLines(cell, cites)) })),
      ),
    ]),
    paragraph(`Reviewed: ${modality.reviewed.by} (${modality.reviewed.on})`, 'quiet'),
    ...cites.listed(),
    paragraph(LIMITS, 'quiet'),
  ];
}
