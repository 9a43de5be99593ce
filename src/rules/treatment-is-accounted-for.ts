// What a modality is listed for is accounted for: by a result, or by a search that found none; where the condition was not the aim, by a
// recommendation in force too.
import { bearingsOf } from '../evidence/bearings.ts';
import { statementsOf } from '../evidence/statements.ts';
import type { Catalog } from '../schema/catalog.ts';
import { remember } from '../schema/lists.ts';
import type { Role } from '../schema/role.ts';
import type { Rule } from './rule.ts';

/** Roles in which the modality was tried for something else, or served to try another. */
const NOT_AIMED: readonly Role[] = ['tested-alongside', 'compared-in'];

export const treatmentIsAccountedFor: Rule = {
  name: 'treatment-is-accounted-for',
  check: (entry, catalog) => {
    const treats = entry.kind === 'modalities' ? (catalog.modalities[entry.id]?.treats ?? []) : [];
    const { results, statements } = accountOf(catalog);
    return treats.flatMap(({ condition, role }, i) => {
      const isAccounted =
        results.has(pair(entry.id, condition)) ||
        results.has(pair(entry.id, ANY)) ||
        (NOT_AIMED.includes(role) && statements.has(pair(entry.id, condition)));
      return isAccounted
        ? []
        : [
            entry.problem(
              ['treats', i, 'condition'],
              `treats.${i}.condition "${condition}" has no finding and no search: write what a trial found (npm run new finding <source>-<result>), or, where you looked and found none, npm run new search ${entry.id}-in-${condition}.`,
            ),
          ];
    });
  },
};

/** A search that names no condition was for any. */
const ANY = '*';

interface Account {
  /** Pairs of a modality and a condition on which there is a result, or a search. */
  results: ReadonlySet<string>;
  /** Pairs of which a body speaks. */
  statements: ReadonlySet<string>;
}

const known = new WeakMap<Catalog, Account>();

/** Found once for each catalog. */
function accountOf(catalog: Catalog): Account {
  return remember(known, catalog, () => ({
    results: new Set([...shown(catalog), ...searched(catalog)]),
    statements: new Set(said(catalog)),
  }));
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
