// The twins of what modalities argue and rest on: questions, thinkers, critiques, traditions, lineage.
import { comparePath } from '../../address/compare-path.ts';
import { oldestFirst } from '../../compare/critics.ts';
import { citations } from '../../compare/readings.ts';
import { capital } from '../../compare/words.ts';
import { stanceBlocks } from '../../document/cell-blocks.ts';
import { type Block, cites, heading, link, list, paragraph, strong, text } from '../../document/document.ts';
import { absentBlock, answerBlocks, proseBlocks, proseRuns } from '../../document/prose.ts';
import { referenceRuns } from '../../document/reference.ts';
import { isAbsent } from '../../schema/absence.ts';
import { RELATIONS, THINKER_KINDS } from '../../schema/vocabulary.ts';
import { nameOfSide } from '../views/critiques.ts';
import { descents } from '../views/kinship.ts';
import { deriveQuestion } from '../views/question.ts';
import { yearsText } from '../views/years-text.ts';
import { entries, entry, type RecordTwin, recordOf, type Twin } from './twin.ts';

export const questionsTwin: Twin = ({ catalog }) => [
  paragraph(
    'Points on which modalities take different positions. That two are opposed, in any comparison, is computed from these and from nothing else.',
  ),
  ...list(
    ...Object.values(catalog.questions).map(({ id, name, clinical, plain }) =>
      entry(name, `/questions/${id}/`, `${clinical} In plain words: ${plain}`),
    ),
  ),
];

export const questionTwin: RecordTwin = ({ catalog, params }) => {
  const question = recordOf(catalog.questions, params.id);
  const { taken, silent, absent, opposed } = deriveQuestion(catalog, question);
  const nameOf = (id: string) => question.positions.find((position) => position.id === id)?.clinical ?? id;
  return [
    paragraph(question.clinical),
    paragraph(`In plain words: ${question.plain}`),
    heading(2, 'Why it matters in the room'),
    ...proseBlocks(question.matters),
    heading(2, question.scale === 'ordered' ? 'The positions, in their order' : 'The positions'),
    ...list(
      ...question.positions.map((position) =>
        paragraph(strong(capital(position.clinical)), `: ${position.text} In plain words: ${position.plain}.`),
      ),
    ),
    heading(2, 'What each says'),
    ...[...taken, ...silent].flatMap((stance) => [
      heading(3, stance.modality.label, `/modalities/${stance.modality.id}/`),
      ...stanceBlocks(stance),
    ]),
    ...absent.flatMap(({ modality, absent: reason }) => [
      heading(3, modality.label, `/modalities/${modality.id}/`),
      absentBlock(reason),
    ]),
    heading(2, 'Who stands behind the positions'),
    ...list(
      ...question.thinkers.map(({ thinker, position, text: prose }) =>
        paragraph(
          link(catalog.thinkers[thinker]?.name ?? thinker, `/thinkers/${thinker}/`),
          ` (${nameOf(position)}): `,
          proseRuns(prose),
        ),
      ),
    ),
    heading(2, 'Opposed on it'),
    ...entries(
      opposed.map(({ modality, to }) =>
        paragraph(
          `${modality.label} and `,
          to.flatMap((other, i) => [
            ...(i > 0 ? [text(', ')] : []),
            link(other.label, comparePath([modality.id, other.id])),
          ]),
        ),
      ),
      'No two of the catalog are.',
    ),
  ];
};

export const thinkersTwin: Twin = ({ catalog }) => [
  paragraph('Whose ideas modalities rest on. Two modalities share a root where both records name the same one.'),
  ...Object.entries(THINKER_KINDS).flatMap(([kind, name]) => [
    heading(2, capital(name)),
    ...list(
      ...Object.values(catalog.thinkers)
        .filter((thinker) => thinker.kind === kind)
        .map((thinker) => entry(thinker.name, `/thinkers/${thinker.id}/`, yearsText(thinker))),
    ),
  ]),
];

export const thinkerTwin: RecordTwin = ({ catalog, params }) => {
  const thinker = recordOf(catalog.thinkers, params.id);
  const { id, years, idea, works } = thinker;
  const resting = Object.values(catalog.modalities).flatMap((modality) =>
    modality.roots.filter((root) => root.thinker === id).map((root) => ({ modality, root })),
  );
  const positions = Object.values(catalog.questions).flatMap((question) =>
    question.thinkers.filter((t) => t.thinker === id).map((t) => ({ question, said: t.text })),
  );
  return [
    isAbsent(years) ? absentBlock(years) : paragraph(yearsText(thinker), cites(citations(years.cite))),
    ...proseBlocks(idea),
    heading(2, 'Where the idea is set out'),
    ...list(
      ...works.flatMap(({ source, text: prose }) => {
        const work = catalog.sources[source];
        return work ? [paragraph(referenceRuns(work), ' ', prose !== undefined && proseRuns(prose))] : [];
      }),
    ),
    heading(2, 'Modalities that rest on this idea'),
    ...entries(
      resting.map(({ modality, root }) => entry(modality.name, `/modalities/${modality.id}/`, root.idea)),
      'None of this catalog names it as a root.',
    ),
    ...(positions.length === 0 ? [] : [heading(2, 'On contested questions')]),
    ...list(...positions.map(({ question, said }) => entry(question.name, `/questions/${question.id}/`, said))),
  ];
};

export const critiquesTwin: Twin = ({ catalog }) => [
  paragraph(
    'Published criticism of a modality or a tradition by adherents of another, as the critic would put it, with the answer that was found. Attributed, not judged.',
  ),
  ...oldestFirst(Object.values(catalog.critiques)).flatMap(({ point, from, against, text: prose, answer }): Block[] => [
    heading(2, point),
    paragraph(
      from.by,
      (from.modality ?? from.tradition) !== undefined && `, ${nameOfSide(from, catalog)}`,
      `, of ${nameOfSide(against, catalog)}.`,
    ),
    ...proseBlocks(prose),
    ...answerBlocks(answer),
  ]),
];

export const traditionsTwin: Twin = ({ catalog }) => [
  paragraph('Families of modalities. A modality may stand in several; its page says who classifies it so.'),
  ...list(
    ...Object.values(catalog.traditions).map(({ id, name, summary }) => entry(name, `/traditions/${id}/`, summary)),
  ),
];

export const traditionTwin: RecordTwin = ({ catalog, params }) => {
  const { id, summary, disputes } = recordOf(catalog.traditions, params.id);
  const members = Object.values(catalog.modalities).flatMap((modality) =>
    modality.traditions.filter(({ tradition }) => tradition === id).map(({ says }) => ({ modality, says })),
  );
  return [
    ...proseBlocks(summary),
    ...(disputes === undefined ? [] : [heading(2, 'What is disputed'), ...proseBlocks(disputes)]),
    heading(2, 'Modalities'),
    ...entries(
      members.map(({ modality, says }) => entry(modality.name, `/modalities/${modality.id}/`, says)),
      'None of this catalog yet.',
    ),
  ];
};

export const lineageTwin: Twin = ({ catalog }) => [
  paragraph(
    'Which modality came from which, as their records tell it with a source. To be older, or to have more descendants, is no merit.',
  ),
  ...list(
    ...descents(catalog).map(({ from, to, relation }) => {
      const [subject, object] = relation.kind === 'component-of' ? [from, to] : [to, from];
      return paragraph(
        link(subject.name, `/modalities/${subject.id}/`),
        ` (${subject.origin.year}) ${RELATIONS[relation.kind]} `,
        link(object.name, `/modalities/${object.id}/`),
        ` (${object.origin.year}). `,
        proseRuns(relation.text),
      );
    }),
  ),
];
