// The twins of a modality: its page in the words of the field, and in plain words.
import { comparePath } from '../../address/compare-path.ts';
import { readingOfModalities } from '../../catalog/reading-shares.ts';
import { describe } from '../../compare/describe.ts';
import { nearestTo } from '../../compare/nearest.ts';
import { list as inWords } from '../../compare/words.ts';
import { cellBlocks } from '../../document/cell-blocks.ts';
import { type Block, heading, link, list, paragraph, strong } from '../../document/document.ts';
import { conditionEvidenceBlocks } from '../../document/evidence-blocks.ts';
import { answerBlocks, proseBlocks, proseRuns } from '../../document/prose.ts';
import { deriveEvidence, standingOf } from '../../evidence/derive-evidence.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Modality } from '../../schema/modality.ts';
import { monthName } from '../../schema/month.ts';
import { ROLES } from '../../schema/role.ts';
import { RELATIONS } from '../../schema/vocabulary.ts';
import { critiquesOf, nameOfSide } from '../views/critiques.ts';
import { lookAlikes, toldOf } from '../views/kinship.ts';
import { readingBlock } from './reading.ts';
import { entry, type RecordTwin, recordOf } from './twin.ts';

export const modalityTwin: RecordTwin = ({ catalog, params }) =>
  blocksOf(recordOf(catalog.modalities, params.id), catalog, false);
export const plainModalityTwin: RecordTwin = ({ catalog, params }) =>
  blocksOf(recordOf(catalog.modalities, params.id), catalog, true);

function blocksOf(modality: WithId<Modality>, catalog: Catalog, plain: boolean): Block[] {
  const { sections, column } = describe(catalog, modality);
  return [
    ...(modality.aliases.length > 0 ? [paragraph(`Also: ${modality.aliases.join(', ')}`)] : []),
    paragraph(proseRuns(plain ? (column.plain ?? column.summary) : column.summary)),
    ...lookAlikes(catalog, modality).map(({ id, name, text }) =>
      paragraph(
        'Not to be confused with ',
        id === undefined ? name : link(name, `/modalities/${id}/`),
        ': ',
        proseRuns(text),
      ),
    ),
    ...sections.flatMap(({ title, plain: inPlain, rows }): Block[] => [
      heading(2, plain ? inPlain : title),
      {
        is: 'rows',
        level: 3,
        heads: [column.label],
        rows: rows.map((row) => ({
          title: plain ? row.plain : row.title,
          ...(row.on === undefined ? {} : { href: `/questions/${row.on.question}/` }),
          cells: row.cells.map((cell) => cellBlocks(cell, plain)),
        })),
      },
    ]),
    ...conditionBlocks(modality, catalog),
    ...toldBlocks(modality, catalog),
    ...criticBlocks(modality, catalog),
    ...evidenceBlocks(modality, catalog),
    ...besideBlocks(modality, catalog),
    ...readingBlocks(modality, catalog),
  ];
}

function conditionBlocks({ id, treats }: WithId<Modality>, catalog: Catalog): Block[] {
  return [
    heading(2, 'Conditions treated'),
    paragraph('Being listed is no verdict.'),
    ...list(
      ...treats.map(({ condition, role, text }) => [
        entry(
          catalog.conditions[condition]?.name ?? condition,
          `/conditions/${condition}/`,
          standingOf(catalog, id, condition).words,
        ),
        paragraph(`${ROLES[role]} · `, proseRuns(text)),
      ]),
    ),
  ];
}

function toldBlocks({ id }: WithId<Modality>, catalog: Catalog): Block[] {
  const told = toldOf(catalog, id).filter(({ relation }) => relation.kind !== 'confused-with');
  if (told.length === 0) return [];
  return [
    heading(2, 'What others say of their relation to it'),
    ...list(
      ...told.map(({ by, relation }) =>
        paragraph(
          link(by.name, `/modalities/${by.id}/`),
          ` ${RELATIONS[relation.kind]} it. `,
          proseRuns(relation.text),
        ),
      ),
    ),
  ];
}

function criticBlocks(modality: WithId<Modality>, catalog: Catalog): Block[] {
  const critiques = critiquesOf(catalog, modality);
  const { critics } = modality;
  return [
    heading(2, 'What others hold against it'),
    ...(critiques.length === 0 ? [paragraph('Nothing is recorded here.')] : []),
    ...critiques.flatMap(({ point, from, against, text, answer }) => [
      heading(3, point),
      ...proseBlocks(text),
      paragraph(
        from.by,
        (from.modality ?? from.tradition) !== undefined && `, ${nameOfSide(from, catalog)}`,
        against.tradition !== undefined && `, of ${nameOfSide(against, catalog)} as a whole`,
        '.',
      ),
      ...answerBlocks(answer),
    ]),
    ...(critics
      ? [paragraph(`Critics of other schools were looked for (${monthName(critics.searched)}). ${critics.how}`)]
      : []),
  ];
}

function evidenceBlocks({ id, label, treats }: WithId<Modality>, catalog: Catalog): Block[] {
  const evidence = deriveEvidence(catalog, [id], [treats.map((treat) => treat.condition)]);
  return [
    heading(2, 'Evidence, condition by condition'),
    paragraph(
      'States are computed by ',
      link('published rules', '/method/'),
      '. Bodies are counted and never merged; two figures are never subtracted.',
    ),
    ...evidence.conditions.flatMap((condition) => [
      heading(3, condition.name, `/conditions/${condition.id}/`),
      ...(treats.some((treat) => treat.condition === condition.id) ? [] : [paragraph('It is not listed for it.')]),
      ...conditionEvidenceBlocks(condition, [label]),
    ]),
  ];
}

function besideBlocks(modality: WithId<Modality>, catalog: Catalog): Block[] {
  const nearest = nearestTo(modality, catalog);
  if (nearest.length === 0) return [];
  return [
    heading(2, 'Beside another'),
    paragraph('Those made or tried for most of the same conditions. Computed from the records.'),
    ...list(...nearest.map(({ id, name, shared }) => entry(name, comparePath([modality.id, id]), inWords(shared)))),
  ];
}

function readingBlocks(modality: WithId<Modality>, catalog: Catalog): Block[] {
  const { reviewed, secondReading } = modality;
  return [
    paragraph(strong('Last reviewed'), ` ${reviewed.on}: ${reviewed.by}.`),
    ...(secondReading
      ? [paragraph(`Read again, claim by claim, ${secondReading.on}: ${secondReading.by}. ${secondReading.changed}`)]
      : []),
    readingBlock(readingOfModalities(catalog, [modality.id])),
  ];
}
