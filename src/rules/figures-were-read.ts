// A number may rest only on a source in which it was read, and a bare record holds no results.

import type { Entry, Path } from '../catalog/entry.ts';
import type { Catalog } from '../schema/catalog.ts';
import { parseCitation, parseProse } from '../schema/citation.ts';
import { citationsIn } from '../schema/prose.ts';
import type { Rule } from './rule.ts';

/** Percentages, decimals, and counts of things: years and names such as "12-Step" or "ICD-11" are not figures. */
const FIGURE = /\d+(\.\d+)?\s?%|\b\d+\.\d+\b|\b[kNn]\s?=\s?\d/;

export const figuresWereRead: Rule = {
  name: 'figures-were-read',
  check: (entry, catalog) =>
    entry.kind === 'sources'
      ? []
      : entry.kind === 'findings'
        ? findingProblems(entry, catalog)
        : texts(entry.data, []).flatMap(({ path, cited }) =>
            cited.length > 0 && !cited.some((id) => wasRead(catalog, id))
              ? [
                  entry.problem(
                    path,
                    `${path.join('.')} gives a figure, but of ${cited.join(', ')} only the record was read: cite a source in which the figure was read.`,
                  ),
                ]
              : [],
          ),
};

/** All of a finding is a result: at least the abstract of its source, or of one that its text cites, was read. */
function findingProblems(entry: Entry, catalog: Catalog) {
  const finding = catalog.findings[entry.id];
  if (!finding) return [];
  const cited = [finding.source, ...citationsIn(finding.text).map((c) => c.source)];
  return cited.some((id) => wasRead(catalog, id))
    ? []
    : [
        entry.problem(
          ['source'],
          `source "${finding.source}" was read only as a record, and a record holds no result: cite a source in which the result was read.`,
        ),
      ];
}

function wasRead(catalog: Catalog, id: string): boolean {
  const read = catalog.sources[id]?.checked?.read;
  return read === 'abstract' || read === 'full-text';
}

/** Each figure-bearing stretch of prose, or structured number, with the ids of the sources that cover it. */
function texts(value: unknown, path: Path): { path: Path; cited: string[] }[] {
  if (typeof value === 'string')
    return citationsIn(value).length > 0 ? stretches(value).map((cited) => ({ path, cited })) : [];
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'min' in value && 'cite' in value && Array.isArray(value.cite) ? [{ path, cited: citedIds(value.cite) }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => texts(inner, [...path, key]))];
}

function citedIds(cite: unknown[]): string[] {
  return cite.flatMap((text) => parseCitation(`@${String(text)}`)?.source ?? []);
}

function stretches(prose: string): string[][] {
  const found: string[][] = [];
  let text = '';
  for (const part of parseProse(prose)) {
    if (part.kind !== 'citations') text += part.text;
    else {
      if (FIGURE.test(text)) found.push(part.citations.map((c) => c.source));
      text = '';
    }
  }
  return found;
}
