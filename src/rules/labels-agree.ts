// Labels are computed, never typed: a word in prose that works as a label must agree with the evidence, and a badge is refused.
import type { Path } from '../catalog/entry.ts';
import { standingOf } from '../evidence/derive-evidence.ts';
import type { Standing } from '../evidence/evidence.ts';
import { BODY_STATES, FINDING_STATES } from '../evidence/states.ts';
import type { Catalog } from '../schema/catalog.ts';
import { plainText } from '../schema/prose.ts';
import type { Rule } from './rule.ts';
import { textsIn, withoutQuotations } from './texts.ts';

const BADGE = /\b(evidence[- ]based|empirically supported|guideline[- ](recommended|supported))\b/i;

interface Label {
  words: RegExp;
  /** Whether what is computed bears the label out. */
  agrees(standing: Standing): boolean;
}

const sides = ({ adults, young }: Standing) => (young ? [adults, young] : [adults]);

const LABELS: readonly Label[] = [
  {
    // "Not recommended for" and "is recommended against" are the next label.
    words:
      /\b(first[- ]line|(?<!\bnot (strongly |conditionally )?)((is|are|was|strongly|conditionally) recommended(?! against)|recommended (by|for|as)))\b/i,
    agrees: (standing) => sides(standing).some((s) => s.for.length + s.may.length > 0),
  },
  {
    words: /\b(not recommended|recommended against|advised against)\b/i,
    agrees: (standing) => sides(standing).some((s) => s.against.length + s.little.length > 0),
  },
  {
    words: /\b(untested|never been (tested|studied)|no (controlled|randomi[sz]ed) (trial|study|studies))\b/i,
    agrees: ({ findings }) => findings === 'untested' || findings === 'not-assessed',
  },
];

export const labelsAgree: Rule = {
  name: 'labels-agree',
  check: (entry, catalog) => {
    if (entry.kind !== 'modalities' && entry.kind !== 'conditions' && entry.kind !== 'traditions') return [];
    return textsIn(entry.data).flatMap(({ path, text }) => {
      const words = withoutQuotations(plainText(text));
      const badge = BADGE.exec(words)?.[0];
      if (badge)
        return [
          entry.problem(
            path,
            `${path.join('.')} wears a badge, "${badge}": say which body, or which trial, said what, or leave it to what is computed.`,
          ),
        ];
      return entry.kind === 'modalities'
        ? contradictions(words, path, entry.id, catalog).map((m) => entry.problem(path, m))
        : [];
    });
  },
};

function contradictions(words: string, path: Path, id: string, catalog: Catalog): string[] {
  const treats = catalog.modalities[id]?.treats ?? [];
  const [field, at] = path;
  const own = field === 'treats' && typeof at === 'number' ? treats[at] : undefined;
  const conditions = (own ? [own] : treats).map((t) => t.condition);
  if (conditions.length === 0) return [];
  const standings = conditions.map((condition) => standingOf(catalog, id, condition));
  return LABELS.flatMap(({ words: label, agrees }) => {
    const found = label.exec(words)?.[0];
    if (found === undefined || standings.some(agrees)) return [];
    const [first] = standings;
    const computed =
      own && first ? `“${BODY_STATES[first.adults.state]}; ${FINDING_STATES[first.findings]}”` : 'nothing of the kind';
    return [
      `${path.join('.')} says "${found}", but what is computed from the recommendations and findings is ${computed}: correct the sentence, or add the evidence.`,
    ];
  });
}
