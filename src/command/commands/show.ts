// counterpoint show: one record of any kind, or all of a kind.
import { nameOf } from '../../catalog/name-of.ts';
import { aside, fields, paragraph } from '../../document/document.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { ALL_KINDS, KIND_NAMES } from '../../schema/kind-names.ts';
import type { Kind } from '../../schema/kinds.ts';
import { type Answer, type Asked, type Command, type Outcome, refused, type Surroundings } from '../command.ts';
import { conditionAnswer } from '../documents/condition-document.ts';
import { modalityDocument } from '../documents/modality-document.ts';
import { recordPage } from '../documents/page-document.ts';
import { questionDocument } from '../documents/question-document.ts';
import { recordDocument } from '../documents/record-document.ts';
import { sourceDocument } from '../documents/source-document.ts';
import { findAny, recordCandidates } from '../named.ts';

export const showCommand: Command = {
  name: 'show',
  takes: '<record>',
  says: 'One record of any kind, or all of a kind.',
  about: [
    `A record is named by its id, by its kind and id, or by any name that the search knows. The kinds: ${ALL_KINDS.join(', ')}.`,
    'As JSON it is the record as it is published; of a kind, the list of its records. A condition comes with its evidence. As Markdown and HTML it is what its page says, with its sources.',
  ],
  examples: [
    { line: 'show seeking-safety', says: 'a modality' },
    { line: 'show "AA therapy" --plain', says: 'in plain words' },
    { line: 'show guidelines/va-dod-ptsd-2023', says: 'a record by its kind and id' },
    { line: 'show questions', says: 'every record of a kind' },
    { line: 'show emdr --format markdown > emdr.md', says: 'its page, to take elsewhere' },
  ],
  options: { plain: { says: 'of a modality: plain words instead of the words of the field' } },
  next: (catalog, before) =>
    before.length > 0 ? [] : [...ALL_KINDS.map((word) => ({ word })), ...recordCandidates(catalog)],
  writes: 'page',
  run: async (asked, around) => answer(asked, await around.catalog(), around.about),
};

function answer({ words, options }: Asked, catalog: Catalog, about: Surroundings['about']): Outcome {
  const text = words.join(' ');
  if (text === '') return refused('Write which record, like: counterpoint show seeking-safety');
  const kind = ALL_KINDS.find((one) => one === text || KIND_NAMES[one] === text);
  if (kind) return { is: 'answer', answer: wholeKind(catalog, kind, about) };
  const found = findAny(catalog, text);
  if (!found.ok) return refused(found.problem);
  const { kind: of, id, note } = found;
  const plain = options.has('plain');
  const told = oneRecord(catalog, of, id, plain);
  const page = recordPage(catalog, { kind: of, id, plain }, told.shown, about);
  return { is: 'answer', answer: { ...told, page }, notes: note ? [note] : [] };
}

function oneRecord(catalog: Catalog, kind: Kind, id: string, plain: boolean): Answer {
  const data = catalog[kind][id];
  const [modality, source] = [catalog.modalities[id], catalog.sources[id]];
  const [condition, question] = [catalog.conditions[id], catalog.questions[id]];
  if (kind === 'modalities' && modality) return { shown: modalityDocument(catalog, modality, plain), data };
  if (kind === 'conditions' && condition) return conditionAnswer(catalog, condition, false);
  if (kind === 'sources' && source) return { shown: sourceDocument(catalog, source), data };
  if (kind === 'questions' && question) return { shown: questionDocument(catalog, question), data };
  return { shown: recordDocument(catalog, kind, id), data };
}

function wholeKind(catalog: Catalog, kind: Kind, about: Surroundings['about']): Answer {
  const ids = Object.keys(catalog[kind]);
  const rows = ids.map((id) => ({ name: id, blocks: [paragraph(nameOf(catalog, kind, id))] }));
  const title = `${ids.length} ${kind}`;
  const blocks = [ids.length > 0 ? fields(rows, true) : aside('There is none yet.')];
  return {
    shown: { title, blocks },
    data: Object.values(catalog[kind]),
    page: { document: { title, blocks, sources: [] }, about: about(`/api/v1/${kind}.json`), name: kind },
  };
}
