// What an editorial rule is: one record and the whole catalog in, problems out.
import type { Entry } from '../catalog/entry.ts';
import type { Problem } from '../catalog/problem.ts';
import type { Catalog } from '../schema/catalog.ts';

export interface Rule {
  name: string;
  /** It looks at the record alone, so that one that has not changed need not be asked again. */
  alone?: true;
  /** Called once for each record that its schema accepts. The catalog may hold other records that are missing or broken. */
  check(entry: Entry, catalog: Catalog): Problem[];
}
