// The twins of lists and of context: start, modalities, sources, glossary, vignettes, comparisons.
import { usesOfSources } from '../../catalog/uses.ts';
import { comparisonDocument } from '../../document/comparison-document.ts';
import { voiceBlocks } from '../../document/comparison-parts.ts';
import { type Block, emphasis, heading, link, list, paragraph, strong } from '../../document/document.ts';
import { proseBlocks } from '../../document/prose.ts';
import { webAddress } from '../../document/reference.ts';
import { withAllSources } from '../../export/all-sources.ts';
import { authorsText } from '../../schema/authors.ts';
import { copyAt, isAtCopies } from '../../schema/copies.ts';
import { READ, SOURCE_TYPES, UNSIGNED_PAGES } from '../../schema/vocabulary.ts';
import { comparisonOf } from '../views/comparison-of.ts';
import { recordAddress } from '../views/record-address.ts';
import { entry, type RecordTwin, recordOf, type Twin } from './twin.ts';

export const homeTwin: Twin = ({ catalog }) => [
  paragraph(
    'Psychotherapies side by side: what each does, assumes, asks of a person and misses; where two of them differ. Every claim opens its source, nothing is ranked, and what is not known is said.',
  ),
  paragraph(
    'Two to six modalities are compared at an address made of their ids in alphabetical order, parted by “-vs-”, below ',
    link('/compare/', '/compare/'),
    '. ',
    link('How to read these pages as Markdown', '/llms.txt'),
  ),
  heading(2, 'Start from a modality'),
  ...list(...byName(catalog.modalities).map(({ id, name }) => entry(name, `/modalities/${id}/`))),
  heading(2, 'Start from a condition'),
  ...list(...byName(catalog.conditions).map(({ id, name }) => entry(name, `/conditions/${id}/`))),
  heading(2, 'Start from a tradition'),
  ...list(...byName(catalog.traditions).map(({ id, name }) => entry(name, `/traditions/${id}/`))),
];

function byName<T extends { name: string }>(shelf: Readonly<Record<string, T>>): T[] {
  return Object.values(shelf).sort((a, b) => (a.name < b.name ? -1 : 1));
}

export const modalitiesTwin: Twin = ({ catalog }) => [
  paragraph('In alphabetical order.'),
  ...list(...byName(catalog.modalities).map(({ id, name, summary }) => entry(name, `/modalities/${id}/`, summary))),
];

/** Where a page has two fields, a reader of text has a rule. */
export const compareStartTwin: Twin = ({ catalog }) => [
  paragraph(
    'Two to six modalities stand side by side at an address made of their ids in alphabetical order, parted by “-vs-”, below ',
    link('/compare/', '/compare/'),
    ', such as /compare/<a>-vs-<b>/index.md. The ids:',
  ),
  ...list(...byName(catalog.modalities).map(({ id, name }) => paragraph(`${id}: ${name}`))),
];

/** The whole comparison: its chapters are one document here. */
export const comparisonTwin: Twin = ({ catalog, params }) =>
  comparisonDocument(withAllSources(comparisonOf(catalog, (params.ids ?? '').split('-vs-')), catalog.sources)).blocks;

export const sourcesTwin: Twin = ({ catalog }) => [
  paragraph('Every source that a claim rests on, in the order of ids, each with what was read of it.'),
  ...list(
    ...Object.values(catalog.sources).map((source) =>
      paragraph(
        `${authorsText(source)} ${source.issued ?? 'n.d.'} `,
        link(source.title, `/sources/${source.id}/`),
        ` · ${source.checked ? READ[source.checked.read] : 'not checked'}`,
      ),
    ),
  ),
];

export const sourceTwin: Twin = ({ catalog, params }) => {
  const source = recordOf(catalog.sources, params.id);
  const { checked, type, issued, original } = source;
  const address = webAddress(source);
  const details: [string, string | undefined][] = [
    [
      'Authors',
      source.author.map((a) => ('literal' in a ? a.literal : [a.given, a.family].filter(Boolean).join(' '))).join(', '),
    ],
    ['Year', original === undefined ? `${issued ?? 'not dated'}` : `${issued} (first ${original})`],
    ['Type', SOURCE_TYPES[type]],
    ['In', source['container-title']],
    ['Edition', source.edition],
    ['Publisher', source.publisher],
    ['Volume', source.volume],
    ['Issue', source.issue],
    ['Pages', source.page],
    ['ISBN', source.ISBN],
  ];
  const uses = usesOfSources(catalog).get(source.id) ?? [];
  return [
    ...list(
      ...details.flatMap(([term, said]) => (said === undefined ? [] : [paragraph(strong(term), `: ${said}`)])),
      ...(address === undefined ? [] : [paragraph(strong('Address'), ': ', link(address, address))]),
    ),
    ...(checked
      ? [
          heading(2, 'What was read'),
          paragraph(
            `On ${checked.on}: ${READ[checked.read]}, `,
            ...(isAtCopies(checked.at) ? [copyAt(checked.at)] : ['at ', link(checked.at, checked.at)]),
            checked.page ? `, ${UNSIGNED_PAGES[checked.page]}.` : '.',
          ),
          paragraph(checked.saw),
          ...(checked.again
            ? [paragraph(`Read again on ${checked.again.on}, by a second reader: ${checked.again.found}`)]
            : []),
        ]
      : []),
    heading(2, 'Where it is used'),
    ...(uses.length === 0 ? [paragraph('Nowhere at present.')] : []),
    ...list(
      ...uses.map(({ kind, id, name, fields }) => entry(name, recordAddress(catalog, kind, id), fields.join(', '))),
    ),
  ];
};

export const glossaryTwin: Twin = ({ catalog }) => [
  paragraph('Terms in our own words.'),
  ...Object.values(catalog.terms)
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .flatMap(({ name, text, see }): Block[] => [
      heading(2, name),
      ...proseBlocks(text),
      ...(see.length === 0 ? [] : [paragraph(`See ${see.map((id) => catalog.terms[id]?.name ?? id).join(', ')}.`)]),
    ]),
];

const COMPOSED = 'Composed for Counterpoint: no real client, no real session, no quotation.';

export const vignettesTwin: Twin = ({ catalog }) => [
  paragraph(`What each modality would attend to, how it would begin, what it would leave alone. ${COMPOSED}`),
  ...list(...Object.values(catalog.vignettes).map(({ id, name, person }) => entry(name, `/vignettes/${id}/`, person))),
];

export const vignetteTwin: RecordTwin = ({ catalog, params }) => {
  const { person, story, voices } = recordOf(catalog.vignettes, params.id);
  const without = Object.values(catalog.modalities).filter(({ id }) => !voices.some((v) => v.modality === id));
  return [
    paragraph(`${person} ${story}`),
    paragraph(emphasis(COMPOSED)),
    ...voices.flatMap((voice) => [
      heading(2, catalog.modalities[voice.modality]?.name ?? voice.modality, `/modalities/${voice.modality}/`),
      ...voiceBlocks(voice),
    ]),
    ...(without.length === 0 ? [] : [paragraph(`Not written yet for ${without.map((m) => m.name).join(', ')}.`)]),
  ];
};
