// "What joins their evidence": one computed sentence, for each pair the closest thing that puts their results beside each other.

import type { Evidence } from '../evidence/evidence.ts';
import type { Join } from '../evidence/joins.ts';
import { monthName } from '../schema/month.ts';
import type { Column, Statement, Subset } from './comparison.ts';
import { counted, inSentence, sentence } from './phrases.ts';
import { list } from './words.ts';

export function deriveJoined(
  columns: readonly Column[],
  conditions: readonly Subset[],
  { joins, conditions: shown }: Evidence,
): Statement {
  const names = new Map(shown.map(({ id, name }) => [id, inSentence(name)]));
  const shareNothing = !conditions.some((s) => s.members.length > 1 && s.conditions.length > 0);
  const clauses = joins.map(({ of: [a, b], join, conditions: ids }) => {
    const said = words(join, few(ids.map((id) => names.get(id) ?? id)), shareNothing);
    return columns.length === 2 ? said : `${columns[a]?.letter} and ${columns[b]?.letter}: ${said}`;
  });
  return { text: sentence([...new Set(clauses)].join('; ')), rows: ['conditions'] };
}

function words(join: Join, conditions: string, shareNothing: boolean): string {
  switch (join.is) {
    case 'head-to-head':
      return `compared with each other in ${counted(join.findings.length, 'published result')} on ${conditions}`;
    case 'network':
      return `in one published network of trials on ${conditions}, not directly`;
    case 'none-found':
      return `no trial of one against the other was found on ${conditions} (${monthName(join.searched)})`;
    case 'apart':
      return `each measured against something else on ${conditions}; no randomised comparison of the two is recorded`;
    case 'not-assessed':
      return shareNothing
        ? 'they are tested for different conditions, so rarely alternatives for the same problem'
        : 'nothing recorded here joins their results';
    default:
      return join satisfies never;
  }
}

function few(names: readonly string[]): string {
  return names.length <= 3
    ? list(names)
    : `${names.slice(0, 2).join(', ')} and ${counted(names.length - 2, 'more condition')}`;
}
