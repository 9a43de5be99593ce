// A work is linked where its authors or publishers put it, not where somebody else has put a copy.
import { isAtCopies } from '../schema/copies.ts';
import type { Rule } from './rule.ts';

export const linksLeadToNoCopies: Rule = {
  name: 'links-lead-to-no-copies',
  alone: true,
  check: (entry, catalog) => {
    const { URL } = (entry.kind === 'sources' && catalog.sources[entry.id]) || {};
    if (URL === undefined || !isAtCopies(URL)) return [];
    return [
      entry.problem(
        ['URL'],
        `URL leads to a site that hands on works of others, or to a proxy: write where its publisher or authors have it, or leave URL out; checked.at says where it was read.`,
      ),
    ];
  },
};
