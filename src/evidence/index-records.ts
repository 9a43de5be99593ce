// What the records say of each modality and of each condition, sorted once and kept with them, so that a request looks at what
// it asks for and not at everything.
import type { WithId } from '../schema/catalog.ts';
import type { Guideline } from '../schema/guideline.ts';
import { type Lists, listsBy, remember } from '../schema/lists.ts';
import type { SearchRecord } from '../schema/search-record.ts';
import { type Bearing, bearingsOf } from './bearings.ts';
import { type EvidenceRecords, type Statement, statementsOf } from './statements.ts';

interface RecordIndex {
  /** By modality. */
  statements: Lists<Statement>;
  bearings: Lists<Bearing>;
  searches: Lists<WithId<SearchRecord>>;
  /** By condition: those that cover it or speak of it. */
  guidelines: Lists<WithId<Guideline>>;
}

const known = new WeakMap<object, RecordIndex>();

/** Keyed by the shelf of guidelines, which is made anew whenever a catalog is. */
export function indexOf(records: EvidenceRecords): RecordIndex {
  return remember(known, records.guidelines, () => ({
    statements: listsBy(statementsOf(records), (s) => [s.modality]),
    bearings: listsBy(bearingsOf(records), (b) => [b.modality]),
    searches: listsBy(Object.values(records.searches), (s) => s.modalities),
    guidelines: listsBy(Object.values(records.guidelines), (g) =>
      [...g.covers, ...g.recommendations].map((x) => x.condition),
    ),
  }));
}
