// /api/v1/compare/: the comparison that an address names, or what is wrong with the address.
import { compareJsonPath, parseCompareSegment } from '../../address/compare-path.ts';
import { FEWEST, MOST } from '../../compare/comparison.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { comparisonOf } from '../views/comparison-of.ts';
import { clip } from '../views/start.ts';
import { suggestModalities } from '../views/suggest.ts';
import type { ApiAnswer } from './answer.ts';
import { problem } from './problem.ts';

export function answerCompare(catalog: Catalog, segment: string): ApiAnswer {
  const asked = parseCompareSegment(segment, (id) => Object.hasOwn(catalog.modalities, id), catalog.moved.modalities);
  switch (asked.is) {
    case 'canonical':
      return { is: 'json', body: comparisonOf(catalog, asked.ids) };
    case 'moved':
    case 'reordered':
      return { is: 'redirect', to: compareJsonPath(asked.ids) };
    case 'miscounted':
      return problem(
        'wrong-number',
        `A comparison holds ${FEWEST} to ${MOST} modalities, parted by "-vs-"; this address names ${asked.count}.`,
      );
    case 'repeated':
      return problem('repeated', `"${clip(asked.repeated)}" is named more than once: name each once.`);
    case 'unknown':
      return problem(
        'no-such-record',
        `No modality has the id ${asked.unknown.map((id) => `"${clip(id)}"`).join(' or ')}.`,
        [...new Set(asked.unknown.flatMap((id) => suggestModalities(catalog, id)))],
      );
    default:
      return asked satisfies never;
  }
}
