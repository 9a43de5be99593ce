// Of what guideline bodies say most: what an example shows best.
import type { Catalog } from '../../schema/catalog.ts';
import type { RecommendationRow } from '../../schema/rows.ts';
import { answerApi } from '../api/answer.ts';

/** Two statements, on different modalities for one condition: of that condition, and then of those modalities, bodies say most. */
export function mostSaid(catalog: Catalog): RecommendationRow[] {
  const query = new URLSearchParams({ current: 'true' });
  const answer = answerApi({ catalog, path: 'recommendations.json', query, origin: '' });
  // The API answers rows of this very type.
  const rows = answer.is === 'json' ? (answer.body as RecommendationRow[]) : [];
  const condition = byCount(rows.map((row) => row.condition))[0];
  const about = rows.filter((row) => row.condition === condition && Object.hasOwn(catalog.modalities, row.modality));
  const modalities = byCount(about.map((row) => row.modality));
  return modalities.slice(0, 2).flatMap((id) => about.find((row) => row.modality === id) ?? []);
}

/** Each once, the most frequent first, equals in the order of the alphabet. */
function byCount(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}
