// Records made up for tests of the evidence: whole and dull, so that a test names only what it is about.
import type { Bearing } from '../src/evidence/bearings.ts';
import type { PlacedFinding } from '../src/evidence/evidence.ts';
import type { EvidenceRecords, Statement } from '../src/evidence/statements.ts';
import type { WithId } from '../src/schema/catalog.ts';
import type { Finding } from '../src/schema/finding.ts';
import type { Guideline, Recommendation } from '../src/schema/guideline.ts';

export const statement = (over: Partial<Statement> = {}): Statement => ({
  guideline: 'guide',
  recommendation: 'one',
  body: 'body',
  year: 2020,
  current: true,
  registry: false,
  condition: 'ptsd',
  population: 'adults',
  modality: 'aa',
  verdict: 'recommended-strong',
  words: 'We recommend',
  text: 'So [@guide2020].',
  source: 'guide2020',
  ...over,
});

export const finding = (over: Partial<WithId<Finding>> = {}): WithId<Finding> => ({
  id: 'found',
  study: 'A trial',
  year: 2000,
  source: 'trial2000',
  condition: 'ptsd',
  population: 'adults',
  modality: 'aa',
  comparator: { kind: 'waitlist' },
  outcome: { kind: 'symptoms', name: 'symptom severity' },
  time: 'end of treatment',
  result: 'favours-modality',
  estimate: { absent: 'not-assessed' },
  method: 'trial',
  text: 'So [@trial2000].',
  called: 'AA',
  against: 'waiting list',
  ...over,
});

export const bearing = (over: Partial<WithId<Finding>> = {}, how: Partial<Bearing> = {}): Bearing => ({
  finding: finding(over),
  modality: 'aa',
  reversed: false,
  ...how,
});

export const placed = (over: Partial<WithId<Finding>> = {}): PlacedFinding => {
  const { id, ...rest } = finding(over);
  return { id, finding: rest, of: [0], cite: [{ source: rest.source }] };
};

export const recommendation = (over: Partial<Recommendation> = {}): Recommendation => ({
  id: 'one',
  condition: 'ptsd',
  population: 'adults',
  modality: 'aa',
  words: 'We recommend',
  text: 'So [@guide2020].',
  ...over,
});

/** One edition of "nice", which has read the whole on PTSD in adults. */
export const guideline = (over: Partial<WithId<Guideline>> = {}): WithId<Guideline> => ({
  id: 'guide',
  name: 'A guideline',
  body: 'nice',
  year: 2020,
  source: 'guide2020',
  about: 'So [@guide2020].',
  scale: [{ words: 'We recommend', verdict: 'recommended-strong', cite: ['guide2020'] }],
  covers: [{ condition: 'ptsd', population: 'adults', read: 'whole' }],
  recommendations: [],
  ...over,
});

const body = (id: string, kind: 'guideline' | 'registry') => ({
  id,
  name: `Name of ${id}`,
  label: id,
  kind,
  place: 'Nowhere',
  URL: 'https://example.org/',
});

export const byId = <T extends { id: string }>(...records: T[]): Record<string, T> =>
  Object.fromEntries(records.map((record) => [record.id, record]));

/** Two guideline bodies, "nice" and "who", and one registry, "cebc"; nothing else but what is given. */
export const records = (over: Partial<EvidenceRecords> = {}): EvidenceRecords => ({
  bodies: byId(body('nice', 'guideline'), body('who', 'guideline'), body('cebc', 'registry')),
  guidelines: {},
  classes: {},
  findings: {},
  searches: {},
  ...over,
});
