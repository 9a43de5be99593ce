import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statement } from '../../tests/made-evidence.ts';
import { type RecommendationVerdict, VERDICTS } from '../schema/evidence-words.ts';
import { bodyStanding } from './body-state.ts';
import type { Statement } from './statements.ts';
import type { BodyState } from './states.ts';

type Side = 'for' | 'may' | 'little' | 'against';

const SAYS: Record<Side, RecommendationVerdict[]> = {
  for: ['recommended-strong', 'recommended-conditional'],
  may: ['may-be-considered'],
  little: ['insufficient-evidence'],
  against: ['not-recommended', 'recommended-against'],
};

/** Every set of sides that bodies can take, and the state that follows. */
const TABLE: [Side[], BodyState][] = [
  [[], 'not-assessed'],
  [['for'], 'recommended'],
  [['may'], 'option'],
  [['little'], 'insufficient'],
  [['against'], 'advised-against'],
  [['for', 'may'], 'recommended'],
  [['for', 'little'], 'divided'],
  [['for', 'against'], 'divided'],
  [['may', 'little'], 'divided'],
  [['may', 'against'], 'divided'],
  [['little', 'against'], 'divided'],
  [['for', 'may', 'little'], 'divided'],
  [['for', 'may', 'against'], 'divided'],
  [['for', 'little', 'against'], 'divided'],
  [['may', 'little', 'against'], 'divided'],
  [['for', 'may', 'little', 'against'], 'divided'],
];

/** Every way to say these sides: one body for each, in each of the verdicts that are on it. */
function waysToSay(sides: readonly Side[]): Statement[][] {
  return sides.reduce<Statement[][]>(
    (ways, side) => ways.flatMap((way) => SAYS[side].map((verdict) => [...way, statement({ body: side, verdict })])),
    [[]],
  );
}

test('the table holds every combination once', () => {
  expect(new Set(TABLE.map(([sides]) => [...sides].sort().join())).size).toBe(2 ** 4);
});

describe.each(TABLE)('%j', (sides, state) => {
  const ways = waysToSay(sides);

  test(`is ${state}, whichever verdicts and however strong`, () => {
    expect(ways.map((way) => bodyStanding(way).state)).toEqual(ways.map(() => state));
  });

  test('puts each body on its side, and on no other', () => {
    for (const way of ways)
      for (const side of ['for', 'may', 'little', 'against'] as const)
        expect(bodyStanding(way)[side]).toEqual(sides.includes(side) ? [side] : []);
  });

  test('silence of others shows, and decides only where nobody speaks', () => {
    for (const way of ways) {
      const { state: withSilent, silent } = bodyStanding(way, ['quiet', 'quiet']);
      expect(withSilent).toBe(sides.length === 0 ? 'silent' : state);
      expect(silent).toEqual(['quiet']);
    }
  });

  test('registries, superseded editions and what was read at second hand count for nothing, whatever they say', () => {
    for (const verdict of Object.keys(VERDICTS) as RecommendationVerdict[]) {
      const others = [
        statement({ body: 'register', verdict, registry: true }),
        statement({ body: 'former', verdict, current: false }),
        ...(verdict === 'listed' ? [] : [statement({ body: 'restated', verdict, secondHand: true })]),
      ];
      for (const way of ways) {
        const { listed, ...standing } = bodyStanding([...others, ...way]);
        const { listed: none, ...without } = bodyStanding(way);
        expect(standing).toEqual(without);
        expect([listed, none]).toEqual([verdict === 'listed' ? ['register'] : [], []]);
      }
    }
  });
});

describe('the modality itself goes before a class', () => {
  const onClass = (over: Partial<Statement> = {}) =>
    statement({ class: 'therapies', verdict: 'not-recommended', ...over });

  test('a class counts where the body says nothing of the modality itself', () => {
    expect(bodyStanding([onClass()])).toMatchObject({ state: 'advised-against', against: ['body'] });
  });

  test.each([
    ['in one order', [onClass(), statement()]],
    ['in the other', [statement(), onClass()]],
  ])('the statement on the modality stands alone, %s', (_, statements) => {
    expect(bodyStanding(statements)).toMatchObject({ state: 'recommended', for: ['body'], against: [] });
  });

  test("another body's statement on the class stays", () => {
    const standing = bodyStanding([statement(), onClass({ body: 'other' })]);
    expect(standing).toMatchObject({ state: 'divided', for: ['body'], against: ['other'] });
  });

  test.each<[string, Partial<Statement>]>([
    ['superseded', { current: false }],
    ['a listing in a registry', { registry: true }],
    ['read at second hand', { secondHand: true }],
  ])('%s, one on the modality does not put the current one on the class aside', (_, over) => {
    const standing = bodyStanding([statement(over), onClass()]);
    expect(standing).toMatchObject({ state: 'advised-against', for: [], against: ['body'] });
  });
});

test('one body that says different things of different groups stands under each', () => {
  const standing = bodyStanding([
    statement({ group: 'some' }),
    statement({ group: 'others', verdict: 'not-recommended' }),
  ]);
  expect(standing).toMatchObject({ state: 'divided', for: ['body'], against: ['body'] });
});

test('a body that speaks is not silent', () => {
  expect(bodyStanding([statement({ body: 'a' })], ['a', 'b']).silent).toEqual(['b']);
  expect(bodyStanding([statement({ body: 'a', current: false })], ['a']).silent).toEqual(['a']);
});

test('strong ones are told from the rest', () => {
  const standing = bodyStanding([
    statement({ body: 'b' }),
    statement({ body: 'a', verdict: 'recommended-conditional' }),
    statement({ body: 'c', verdict: 'recommended-against' }),
  ]);
  expect(standing).toMatchObject({ for: ['a', 'b'], strongly: ['b'], against: ['c'] });
});

describe('for any statements', () => {
  const drawn = fc.array(
    fc
      .record({
        body: fc.constantFrom('a', 'b', 'c', 'd'),
        verdict: fc.constantFrom(...(Object.keys(VERDICTS) as RecommendationVerdict[])),
        current: fc.boolean(),
        registry: fc.boolean(),
        secondHand: fc.boolean(),
        onClass: fc.boolean(),
      })
      .map(({ onClass, ...rest }) => statement({ ...rest, ...(onClass ? { class: 'therapies' } : {}) })),
    { maxLength: 8 },
  );
  const SAME_SIDE: Partial<Record<RecommendationVerdict, RecommendationVerdict>> = {
    'recommended-strong': 'recommended-conditional',
    'recommended-conditional': 'recommended-strong',
    'not-recommended': 'recommended-against',
    'recommended-against': 'not-recommended',
  };

  test('their order changes nothing, and none is mutated', () => {
    fc.assert(
      fc.property(drawn, (statements) => {
        const before = structuredClone(statements);
        expect(bodyStanding([...statements].reverse())).toEqual(bodyStanding(statements));
        expect(statements).toEqual(before);
      }),
    );
  });

  test('no strength outweighs another: to say it more or less strongly moves no state', () => {
    fc.assert(
      fc.property(drawn, (statements) => {
        const other = statements.map((s) => ({ ...s, verdict: SAME_SIDE[s.verdict] ?? s.verdict }));
        expect(bodyStanding(other).state).toBe(bodyStanding(statements).state);
      }),
    );
  });

  test('no number outweighs another: a second body that says the same moves no state', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 5 }), (statements, times) => {
        const echoes = Array.from({ length: times }, (_, i) =>
          statements.map((s) => ({ ...s, body: `${s.body}${i}` })),
        );
        expect(bodyStanding([...statements, ...echoes.flat()]).state).toBe(bodyStanding(statements).state);
      }),
    );
  });
});

describe('a class that is one form of the modality', () => {
  const of = (verdict: RecommendationVerdict, form: boolean) =>
    statement({ body: 'one', class: 'by-computer', form, verdict });
  const whole = statement({ body: 'other', verdict: 'recommended-strong' });

  test.each(['not-recommended', 'recommended-against', 'insufficient-evidence'] as const)(
    '"%s" of the form does not count against the modality, of a whole class it does',
    (verdict) => {
      expect(bodyStanding([whole, of(verdict, true)]).state).toBe('recommended');
      expect(bodyStanding([of(verdict, true)]).state).toBe('not-assessed');
      expect(bodyStanding([whole, of(verdict, false)]).state).toBe('divided');
    },
  );

  test('what is said for the form counts', () => {
    expect(bodyStanding([of('recommended-conditional', true)]).for).toEqual(['one']);
  });
});
