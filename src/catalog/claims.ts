// What a record claims: each stretch of prose that a citation covers, each value that names its sources, each result.
import { isAbsent } from '../schema/absence.ts';
import type { Catalog, WithId } from '../schema/catalog.ts';
import { type Citation, parseCitation, parseProse } from '../schema/citation.ts';
import { RESULTS } from '../schema/evidence-words.ts';
import type { Finding } from '../schema/finding.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Path } from './entry.ts';

export interface Claim {
  /** Where in its record. */
  path: Path;
  /** The sentences without citations, or the value in words. */
  says: string;
  /** What it rests on, at least one. */
  rests: Citation[];
}

/** A source and an exception claim nothing of the field. */
export function claimsOf(catalog: Catalog, kind: Kind, id: string): Claim[] {
  if (kind === 'sources' || kind === 'exceptions') return [];
  const finding = kind === 'findings' ? catalog.findings[id] : undefined;
  return [...(finding ? [resultOf(finding)] : []), ...claimsIn(catalog[kind][id])];
}

/** Every claim below a value. A field that only names a source, as a key text does, claims nothing itself. */
export function claimsIn(value: unknown, path: Path = []): Claim[] {
  if (typeof value === 'string') return stretchesOf(value, path);
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => claimsIn(item, [...path, i]));
  return [
    ...citedValue(value, path),
    ...Object.entries(value).flatMap(([key, inner]) => claimsIn(inner, [...path, key])),
  ];
}

function stretchesOf(prose: string, path: Path): Claim[] {
  const claims: Claim[] = [];
  let says = '';
  for (const part of parseProse(prose)) {
    if (part.kind !== 'citations') says += part.text;
    else {
      if (says.trim() !== '') claims.push({ path, says: oneSpaced(says), rests: part.citations });
      says = '';
    }
  }
  return claims;
}

/** A group of fields with a list of sources beside them; its prose has citations of its own. */
function citedValue(value: object, path: Path): Claim[] {
  if (!('cite' in value) || !Array.isArray(value.cite)) return [];
  const rests = value.cite.flatMap((one) => parseCitation(`@${String(one)}`) ?? []);
  const shown = Object.entries(value).filter(([key, inner]) => key !== 'cite' && claimsIn(inner).length === 0);
  return [{ path, says: inWords(Object.fromEntries(shown)), rests }];
}

function resultOf({ result, outcome, time, against, called, estimate, k, n, source, locator }: WithId<Finding>): Claim {
  const of = outcome.measure === undefined ? outcome.name : `${outcome.name} (${outcome.measure})`;
  const counts = inWords({ ...(k === undefined ? {} : { k }), ...(n === undefined ? {} : { n }) });
  const parts = [`${called} against ${against}: ${RESULTS[result]}`, of, time, figureWords(estimate), counts];
  return {
    path: ['result'],
    says: `${parts.filter((part) => part !== '').join('; ')}.`,
    rests: [{ source, ...(locator && { locator }) }],
  };
}

function figureWords(estimate: Finding['estimate']): string {
  if (isAbsent(estimate)) return 'no figure';
  const { scale, value, interval, p, better } = estimate;
  const around = isAbsent(interval) ? '' : ` (${interval.level}% ${interval.low} to ${interval.high})`;
  return `${scale} ${value}${around}${p === undefined ? '' : `, ${p}`}, ${better} is better`;
}

/** "min 8, max 12", "kinds individual, group". */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${inWords(inner)}`)
    .join(', ');
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
