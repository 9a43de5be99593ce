import fc from 'fast-check';
import { expect, test } from 'vitest';
import { realCatalog } from '../../../tests/real-catalog.ts';
import { MARGIN, WIDTH } from '../components/AgreementMapView.tsx';
import { agreementMap, scale } from './agreement-map.ts';
import { placeLabels, widthOf } from './map-labels.ts';

const distance = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) => Math.hypot(a - c, b - d);

test('distances on a plane are given back, and the plane holds all of them', () => {
  const coordinate = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 9 }), (points) => {
      const distances = points.map((p) => points.map((q) => distance(p, q)));
      const { places, share } = scale(distances);
      places.forEach((p, i) => {
        places.forEach((q, j) => {
          expect(distance(p, q)).toBeCloseTo(distances[i]?.[j] ?? Number.NaN, 3);
        });
      });
      expect(share).toBeCloseTo(1, 6);
    }),
  );
});

test('the same records give the same map, with every modality on it', () => {
  const map = agreementMap({ ...realCatalog });
  expect(map).toEqual(agreementMap({ ...realCatalog }));
  expect(map?.points.map((p) => p.modality.id)).toEqual(Object.keys(realCatalog.modalities));
  for (const { x, y } of map?.points ?? []) {
    expect(x).toSatisfy((v: number) => v >= 0 && v <= 1);
    expect(y).toSatisfy((v: number) => v >= 0 && v <= (map?.height ?? 0));
  }
});

test('fewer than three modalities make no map', () => {
  const two = Object.fromEntries(Object.entries(realCatalog.modalities).slice(0, 2));
  expect(agreementMap({ ...realCatalog, modalities: two })).toBeUndefined();
});

test('names on the map do not overlap', () => {
  const map = agreementMap(realCatalog);
  const inner = WIDTH - 2 * MARGIN;
  const dots =
    map?.points.map(({ modality, x, y }) => ({ text: modality.label, x: MARGIN + x * inner, y: MARGIN + y * inner })) ??
    [];
  const boxes = placeLabels(dots, WIDTH).map(({ x, y, anchor }, i) => {
    const long = widthOf(dots[i]?.text ?? '');
    const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
    return { left, right: left + long, top: y - 11, bottom: y + 4 };
  });
  boxes.forEach((a, i) => {
    boxes.slice(i + 1).forEach((b) => {
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    });
  });
});
