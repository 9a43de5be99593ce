// A modality cannot begin after the text that it is known by.
import type { Rule } from './rule.ts';

export const originBeforeKeyText: Rule = {
  name: 'origin-before-key-text',
  check: (entry, catalog) => {
    const modality = entry.kind === 'modalities' ? catalog.modalities[entry.id] : undefined;
    const keyText = modality && catalog.sources[modality.keyText.source];
    if (!modality || !keyText) return [];
    const year = keyText.original ?? keyText.issued;
    if (year === undefined)
      return [entry.problem(['keyText', 'source'], `keyText.source "${keyText.id}" bears no year: give it one.`)];
    if (modality.origin.year <= year) return [];
    return [
      entry.problem(
        ['origin', 'year'],
        `origin.year is ${modality.origin.year}, later than its key text (${year}): correct one of them, or give the source its "original" year.`,
      ),
    ];
  },
};
