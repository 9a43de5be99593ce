// The twins of guidelines, classes and findings.
import { citations } from '../../compare/readings.ts';
import { type Block, cites, heading, link, list, paragraph } from '../../document/document.ts';
import { findingBlocks } from '../../document/evidence-blocks.ts';
import { proseBlocks, proseRuns } from '../../document/prose.ts';
import { inYears } from '../../evidence/forests.ts';
import { isCurrent } from '../../evidence/statements.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { COVERAGE, POPULATIONS, VERDICTS } from '../../schema/evidence-words.ts';
import type { Guideline, Recommendation } from '../../schema/guideline.ts';
import { entry, type RecordTwin, recordOf, type Twin } from './twin.ts';

export const guidelinesTwin: Twin = ({ catalog }) => [
  paragraph(
    'Who says what of which therapy, edition by edition. A superseded edition stays visible and counts for nothing. A registry lists programmes; it does not recommend.',
  ),
  ...Object.values(catalog.bodies).flatMap(({ id, name, place, kind }) => {
    const editions = Object.values(catalog.guidelines).filter((guideline) => guideline.body === id);
    return [
      heading(2, `${name} (${place}${kind === 'registry' ? ', a registry' : ''})`),
      ...(editions.length === 0 ? [paragraph('No statement of this body could be read so far.')] : []),
      ...list(
        ...editions.map((guideline) =>
          entry(
            guideline.name,
            `/guidelines/${guideline.id}/`,
            `${guideline.year}${isCurrent(guideline) ? '' : ', superseded'}; ${guideline.recommendations.length} statements`,
          ),
        ),
      ),
    ];
  }),
];

export const guidelineTwin: RecordTwin = ({ catalog, params }) => {
  const guideline = recordOf(catalog.guidelines, params.id);
  const { year, about, scale, covers, recommendations, confirmed, note, source } = guideline;
  const body = catalog.bodies[guideline.body];
  return [
    paragraph(`${body?.name}, ${body?.place}. ${year}.`, cites([{ source }])),
    ...supersededBlocks(guideline, catalog),
    ...proseBlocks(about),
    ...(confirmed === undefined ? [] : [paragraph(`Seen to be in force in ${confirmed}.`)]),
    ...(note === undefined ? [] : [paragraph(proseRuns(note))]),
    heading(2, 'What it says'),
    ...(recommendations.length === 0 ? [paragraph('No statement on a modality of the catalog was read.')] : []),
    ...list(...recommendations.map((recommendation) => recommendationBlocks(recommendation, guideline, catalog))),
    heading(2, 'Its words, and what they mean here'),
    ...list(
      ...scale.map(({ words, verdict, cite }) => paragraph(`“${words}”: ${VERDICTS[verdict]}`, cites(citations(cite)))),
    ),
    heading(2, 'What was read of it'),
    ...list(
      ...covers.map(({ condition, population, read, text }) => [
        paragraph(
          link(catalog.conditions[condition]?.name ?? condition, `/conditions/${condition}/`),
          `, ${POPULATIONS[population]}: ${COVERAGE[read]}.`,
        ),
        ...(text === undefined ? [] : proseBlocks(text)),
      ]),
    ),
  ];
};

function supersededBlocks(guideline: Guideline, { guidelines }: Catalog): Block[] {
  if (isCurrent(guideline)) return [];
  const later = guidelines[guideline.supersededBy ?? ''];
  return [
    paragraph('Superseded: it is shown, and counts for nothing.'),
    ...(later
      ? [paragraph('Its place was taken by ', link(later.name, `/guidelines/${later.id}/`), ` (${later.year}).`)]
      : []),
    ...(guideline.superseded === undefined ? [] : proseBlocks(guideline.superseded)),
  ];
}

function recommendationBlocks(r: Recommendation, { scale }: Guideline, catalog: Catalog): Block[] {
  const verdict = scale.find(({ words }) => words === r.words)?.verdict;
  const notes = [
    `“${r.words}”`,
    verdict && VERDICTS[verdict],
    r.strength && `strength: ${r.strength}`,
    r.certainty && `certainty: ${r.certainty}`,
    r.class && 'named as a class',
    r.secondHand && 'read only as others restate it, so it is not counted',
  ];
  return [
    paragraph(
      r.modality === undefined
        ? link(catalog.classes[r.class ?? '']?.name ?? '', '/classes/')
        : link(catalog.modalities[r.modality]?.name ?? r.modality, `/modalities/${r.modality}/`),
      ' for ',
      link(catalog.conditions[r.condition]?.name ?? r.condition, `/conditions/${r.condition}/`),
      `, ${r.group ?? POPULATIONS[r.population]}: ${notes.filter(Boolean).join(' · ')}`,
    ),
    ...proseBlocks(r.text),
  ];
}

export const classesTwin: Twin = ({ catalog }) => [
  paragraph(
    'A guideline or a review often names a class and not a therapy. What it says then holds for the class; it is shown with each modality below, and always marked “named as a class”.',
  ),
  ...Object.values(catalog.classes).flatMap(({ name, definition, members }) => [
    heading(2, name),
    ...proseBlocks(definition),
    ...(members.length === 0 ? [paragraph('No modality of the catalog is placed under it.')] : []),
    ...list(
      ...members.map(({ modality, text }) =>
        entry(catalog.modalities[modality]?.name ?? modality, `/modalities/${modality}/`, text),
      ),
    ),
  ]),
];

const BETWEEN_GROUPS =
  'Published results, each between groups, with what it was measured against. Change within one group is not an effect and is not here; “no difference shown” is not equality.';

export const findingsTwin: Twin = ({ catalog }) => {
  const findings = Object.values(catalog.findings);
  const counted = Object.values(catalog.conditions)
    .map(({ id, name }) => ({ id, name, count: findings.filter((f) => f.condition === id).length }))
    .filter(({ count }) => count > 0);
  return [
    paragraph(BETWEEN_GROUPS),
    ...list(...counted.map(({ id, name, count }) => entry(name, `/findings/${id}/`, `${count}`))),
    heading(2, 'Looked for, not found'),
    paragraph('A search that found nothing says when and how it was made. It proves no absence.'),
    ...list(
      ...Object.values(catalog.searches).map(({ modalities, condition, searched, how, found }) => {
        const names = modalities.map((id) => catalog.modalities[id]?.name ?? id).join(' against ');
        const where = condition === undefined ? '' : ` in ${catalog.conditions[condition]?.name}`;
        return [paragraph(`${names}${where} · searched ${searched}. ${how}`), paragraph(proseRuns(found))];
      }),
    ),
  ];
};

export const conditionFindingsTwin: Twin = ({ catalog, params }) => {
  const placed = Object.values(catalog.findings)
    .filter(({ condition }) => condition === params.id)
    .map((finding) => ({ id: finding.id, finding, of: [], cite: [{ source: finding.source }] }));
  return [paragraph(BETWEEN_GROUPS), ...list(...inYears(placed).map(findingBlocks))];
};
