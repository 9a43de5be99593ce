// What a modality is listed for is accounted for: by a recommendation in force, by a result, or by a search that found none.
import { bearingsOf } from '../evidence/bearings.ts';
import { statementsOf } from '../evidence/statements.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { Rule } from './rule.ts';

export const treatmentIsAccountedFor: Rule = {
  name: 'treatment-is-accounted-for',
  check: (entry, catalog) => {
    const treats = entry.kind === 'modalities' ? (catalog.modalities[entry.id]?.treats ?? []) : [];
    return treats.flatMap(({ condition }, i) =>
      accountOf(catalog).has(pair(entry.id, condition)) || accountOf(catalog).has(pair(entry.id, ANY))
        ? []
        : [
            entry.problem(
              ['treats', i, 'condition'],
              `treats.${i}.condition "${condition}" has no recommendation, no finding and no search: write what a trial found (npm run new finding <source>-<result>), add what a body says to its guideline (npm run new guideline <body>-<subject>-<year>), or, where you looked and found none, npm run new search ${entry.id}-in-${condition}.`,
            ),
          ],
    );
  },
};

/** A search that names no condition was for any. */
const ANY = '*';

const known = new WeakMap<Catalog, ReadonlySet<string>>();

/** Pairs of a modality and a condition on which there is something; found once for each catalog. */
function accountOf(catalog: Catalog): ReadonlySet<string> {
  const found = known.get(catalog) ?? new Set([...said(catalog), ...shown(catalog), ...searched(catalog)]);
  known.set(catalog, found);
  return found;
}

function pair(modality: string, condition: string): string {
  return `${modality} ${condition}`;
}

/** What a registry lists, what was superseded, and what was read at second hand only counts for nothing here either. */
function said(catalog: Catalog): string[] {
  return statementsOf(catalog)
    .filter((statement) => statement.current && !statement.registry && !statement.secondHand)
    .map(({ modality, condition }) => pair(modality, condition));
}

/** An outcome of the condition counts too: who is treated for another problem alongside it has findings under that. */
function shown(catalog: Catalog): string[] {
  return bearingsOf(catalog).flatMap(({ modality, finding: { condition, outcome } }) =>
    [condition, outcome.of ?? condition].map((one) => pair(modality, one)),
  );
}

/** A search for one modality against another says nothing of the trials of either. */
function searched({ searches }: Catalog): string[] {
  return Object.values(searches).flatMap(({ modalities: [modality = '', other], condition = ANY }) =>
    other === undefined ? [pair(modality, condition)] : [],
  );
}
