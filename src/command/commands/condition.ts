// counterpoint condition: one condition, and what bodies and trials say of each modality for it.
import { type Command, refused } from '../command.ts';
import { conditionAnswer } from '../documents/condition-document.ts';
import { recordPage } from '../documents/page-document.ts';
import { conditionCandidates, findNamed } from '../named.ts';

export const conditionCommand: Command = {
  name: 'condition',
  takes: '<condition>',
  says: 'A condition, and what bodies and trials say of each modality for it.',
  about: [
    'As JSON: the condition, the modalities with their computed standing, and the whole evidence. As Markdown and HTML: what its page says, with its sources.',
  ],
  writes: 'page',
  examples: [
    { line: 'condition ptsd', says: 'by its id' },
    { line: 'condition "drinking problem"', says: 'by an everyday name' },
    { line: 'condition ptsd --whole', says: 'with every statement of every body, and every published result' },
  ],
  options: { whole: { says: 'every statement of every body, and every published result' } },
  next: (catalog, before) => (before.length > 0 ? [] : conditionCandidates(catalog)),
  run: async ({ words, options }, around) => {
    const catalog = await around.catalog();
    const text = words.join(' ');
    if (text === '') return refused('Write which condition, like: counterpoint condition ptsd');
    const found = findNamed(catalog, 'conditions', text);
    const condition = found.ok ? catalog.conditions[found.id] : undefined;
    if (!found.ok || !condition) return refused(found.ok ? `There is no ${found.id}.` : found.problem);
    const told = conditionAnswer(catalog, condition, options.has('whole'));
    const page = recordPage(catalog, { kind: 'conditions', id: condition.id }, told.shown, around.about);
    return { is: 'answer', answer: { ...told, page }, notes: found.note ? [found.note] : [] };
  },
};
