// Both sides of a controversy are heard: critics and answer each rest on a source that is not the other's, or no answer was found.
import type { Entry, Path } from '../catalog/entry.ts';
import { isAbsent } from '../schema/absence.ts';
import type { Modality } from '../schema/modality.ts';
import { citationsIn } from '../schema/prose.ts';
import type { Rule } from './rule.ts';

type Controversies = Modality['controversies'];
type Controversy = Extract<Controversies, readonly unknown[]>[number];

export const controversiesHaveTwoSides: Rule = {
  name: 'controversies-have-two-sides',
  check: (entry, catalog) => {
    const controversies = entry.kind === 'modalities' ? catalog.modalities[entry.id]?.controversies : undefined;
    if (controversies === undefined || isAbsent(controversies)) return [];
    return controversies.flatMap((controversy, i) => problemsOf(entry, controversy, ['controversies', i]));
  },
};

function problemsOf(entry: Entry, { critics, answer }: Controversy, at: Path) {
  const say = (field: string, message: string) =>
    entry.problem([...at, field], `${[...at, field].join('.')} ${message}`);
  if (isAbsent(answer))
    return answer.absent === 'not-found'
      ? []
      : [
          say(
            'answer',
            `is "${answer.absent}": give the answer, or say "not-found" with the month in which it was looked for.`,
          ),
        ];
  const [ofCritics, ofAnswer] = [critics, answer].map((text) => citationsIn(text).map(({ source }) => source));
  return [
    ...ownSource('critics', ofCritics, ofAnswer, 'the answer'),
    ...ownSource('answer', ofAnswer, ofCritics, 'the critics'),
  ].map(([field, message]) => say(field, message));
}

function ownSource(field: string, own: string[] = [], others: string[] = [], side: string): [string, string][] {
  return own.some((id) => !others.includes(id))
    ? []
    : [
        [
          field,
          `rests on no source that is not that of ${side} too (${[...new Set(own)].join(', ')}): cite one of its own side${field === 'answer' ? ', or say that none was found' : ''}.`,
        ],
      ];
}
