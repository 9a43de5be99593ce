import { expect, test } from 'vitest';
import { realCatalog } from '../../tests/real-catalog.ts';

const { findings, modalities, sources } = realCatalog;

test('a result by an originator says so, on either side, and no other does', () => {
  let marked = 0;
  for (const { id, modality, comparator, source, byOriginatorOf = [] } of Object.values(findings)) {
    const families = (sources[source]?.author ?? []).flatMap((a) => ('family' in a ? [a.family] : []));
    const expected = [modality, comparator.modality].flatMap((one) => {
      const known = modalities[one ?? ''];
      const people = known?.origin.people ?? [];
      return known && people.some((person) => families.some((family) => person.endsWith(` ${family}`)))
        ? [known.label]
        : [];
    });
    // A namesake with another first name is nobody's originator, so there may be fewer.
    for (const label of byOriginatorOf) expect(expected, id).toContain(label);
    marked += byOriginatorOf.length;
  }
  expect(marked).toBeGreaterThan(50);
  const linehan = Object.values(findings).filter(
    (f) => f.modality === 'dialectical-behavior-therapy' && f.study.startsWith('Linehan'),
  );
  expect(linehan.length).toBeGreaterThan(0);
  for (const { byOriginatorOf } of linehan)
    expect(byOriginatorOf).toContain(modalities['dialectical-behavior-therapy']?.label);
});
