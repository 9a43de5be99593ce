// What every tool answers: the answer, the sources of all that it says, its limits, and whose it is.
import { z } from 'zod';
import { referencesIn } from '../catalog/references.ts';
import { referenceRuns, webAddress } from '../document/reference.ts';
import { ATTRIBUTION, LICENCE, LIMITS } from '../export/licence.ts';
import { runsText } from '../export/write-text.ts';
import type { Catalog } from '../schema/catalog.ts';
import { Id } from '../schema/fields.ts';

/** What the tools are given. */
export interface Around {
  catalog: Catalog;
  /** Where the site is published, without a slash at the end. */
  origin: string;
}

export interface Said<T> {
  /** Address of the page that shows the same, without the host. */
  page: string;
  answer: T;
  /** What this answer in particular does not say. */
  limits: readonly string[];
}

/** Why there is no answer, and what to ask instead. */
export interface Refusal {
  refused: string;
}

export const CITATIONS =
  'Citations stand in texts as [@source-id, locator] or [source-id, locator]; sources lists them.';

/** The schema of what a tool answers. */
export function answerSchema<T extends z.ZodType>(answer: T) {
  return z.strictObject({
    page: z.url().meta({ description: 'The page that shows the same: link to it.' }),
    answer,
    sources: z
      .array(
        z.strictObject({
          id: Id,
          reference: z.string().meta({ description: 'Whole, with how much of it was read, and when.' }),
          address: z.string().optional(),
        }),
      )
      .meta({ description: 'Every source that the answer cites: name them with what they bear.' }),
    limits: z.array(z.string()).meta({ description: 'What the answer does not say: pass it on.' }),
    licence: z.string(),
  });
}

/** The whole of what is sent. */
export function whole<T>({ page, answer, limits }: Said<T>, { catalog, origin }: Around, cited: unknown = answer) {
  const ids = new Set(referencesIn(cited).flatMap(({ kind, id }) => (kind === 'sources' ? [id] : [])));
  const sources = [...ids].flatMap((id) => {
    const source = Object.hasOwn(catalog.sources, id) ? catalog.sources[id] : undefined;
    if (!source) return [];
    const address = webAddress(source);
    return [{ id, reference: runsText(referenceRuns(source)), ...(address === undefined ? {} : { address }) }];
  });
  return {
    page: `${origin}${page}`,
    answer,
    sources,
    limits: [LIMITS, ...limits],
    licence: `${ATTRIBUTION}, ${LICENCE.name}, ${LICENCE.address}`,
  };
}
