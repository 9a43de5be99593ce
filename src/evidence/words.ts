// Computed states in words, such as "2 bodies for, conditionally".
import { monthName } from '../schema/month.ts';
import type { BodyStanding } from './body-state.ts';
import type { Standing } from './evidence.ts';
import type { Join } from './joins.ts';
import { BODY_STATES, type BodyState, FINDING_STATES, type FindingState } from './states.ts';

/** What guideline bodies say, counted and never weighed. */
export function bodyWords({ for: f, strongly, may, little, against, silent, state }: BodyStanding): string {
  if (state === 'not-assessed') return BODY_STATES['not-assessed'];
  const parts = [
    f.length > 0 && `${bodies(f)} for, ${strength(f.length, strongly.length)}`,
    may.length > 0 && `${bodies(may)} ${may.length === 1 ? 'says' : 'say'} it may be considered`,
    little.length > 0 && `${bodies(little)} ${little.length === 1 ? 'finds' : 'find'} too little`,
    against.length > 0 && `${bodies(against)} against`,
    silent.length > 0 && `${bodies(silent)} ${silent.length === 1 ? 'does' : 'do'} not mention it`,
  ];
  return parts.filter(Boolean).join('; ');
}

function bodies(ids: readonly string[]): string {
  return ids.length === 1 ? '1 body' : `${ids.length} bodies`;
}

function strength(all: number, strong: number): string {
  if (strong === 0) return 'conditionally';
  return strong === all ? 'strongly' : `${strong} of them strongly`;
}

/** What joins the evidence of two, in words. */
export function joinWords(join: Join): string {
  switch (join.is) {
    case 'head-to-head':
      return `compared with each other in ${join.findings.length === 1 ? 'one result' : `${join.findings.length} results`} below`;
    case 'network':
      return 'in one published network of trials, not directly';
    case 'none-found':
      return `no trial of one against the other found (${monthName(join.searched)})`;
    case 'apart':
      return 'each measured against something else; no randomised comparison of the two is recorded';
    case 'not-assessed':
      return 'nothing recorded here joins their results';
    default:
      return join satisfies never;
  }
}

/** A whole standing in two short sentences. */
export function standingWords({ adults, young, findings }: Omit<Standing, 'words'>): string {
  const forYoung = young ? `; young people: ${bodyWords(young)}` : '';
  const listed =
    adults.listed.length > 0 ? ` Listed by ${adults.listed.length === 1 ? 'a registry' : 'registries'}.` : '';
  return `Guidelines: ${bodyWords(adults)}${forYoung}. Trials: ${FINDING_STATES[findings]}.${listed}`;
}

/** "recommended, benefit shown": both states in two or three words; what was not assessed is left out. */
export function statesWords(bodies: BodyState, findings: FindingState): string {
  const known = [
    bodies !== 'not-assessed' && BODY_STATES[bodies],
    findings !== 'not-assessed' && FINDING_STATES[findings],
  ];
  return known.filter(Boolean).join(', ') || 'evidence not assessed here';
}
