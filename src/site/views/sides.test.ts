import { expect, test } from 'vitest';
import { realCatalog } from '../../../tests/real-catalog.ts';
import { compare } from '../../compare/compare.ts';
import { isCompared, sidesRecorded } from './sides.ts';

function inCondition(condition: string, ...ids: string[]) {
  const comparison = compare(realCatalog, ids);
  const evidence = comparison.evidence.conditions.find(({ id }) => id === condition);
  if (!evidence) throw new Error(`${ids.join(' and ')} should have evidence on ${condition}.`);
  return { sides: sidesRecorded(evidence), compared: isCompared(evidence, comparison) };
}

test('something is recorded of both: they are compared', () => {
  expect(inCondition('ptsd', 'cognitive-behavioral-therapy', 'prolonged-exposure')).toEqual({
    sides: [0, 1],
    compared: true,
  });
});

test('of one, and the other is not listed for it: they are not', () => {
  expect(inCondition('bulimia-nervosa', 'cognitive-behavioral-therapy', 'prolonged-exposure')).toEqual({
    sides: [0],
    compared: false,
  });
});

test('both are listed for it: they are, though little is recorded', () => {
  const listed = Object.values(realCatalog.modalities).filter(({ treats }) =>
    treats.some(({ condition }) => condition === 'ptsd'),
  );
  for (const { id } of listed)
    if (id !== 'prolonged-exposure')
      expect(inCondition('ptsd', ...[id, 'prolonged-exposure'].sort()).compared, id).toBe(true);
});
