import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byId, finding, records } from '../../tests/made-evidence.ts';
import type { WithId } from '../schema/catalog.ts';
import { METHODS } from '../schema/evidence-words.ts';
import type { Finding } from '../schema/finding.ts';
import type { SearchRecord } from '../schema/search-record.ts';
import type { TherapyClass } from '../schema/therapy-class.ts';
import { bearingsOf } from './bearings.ts';
import { deriveCondition } from './derive-evidence.ts';
import { type Join, joinOf } from './joins.ts';

const therapies: WithId<TherapyClass> = {
  id: 'therapies',
  name: 'therapies',
  definition: 'So [@guide2020].',
  members: ['aa', 'cc'].map((modality) => ({ modality, text: 'So [@guide2020].' })),
};

const bearings = (findings: readonly WithId<Finding>[]) =>
  bearingsOf({
    findings: Object.fromEntries(findings.map((f) => [f.id, f])),
    classes: { therapies },
  });

const search = (over: Partial<SearchRecord> = {}): WithId<SearchRecord> => ({
  id: 'search',
  modalities: ['aa', 'bb'],
  searched: '2026-11',
  how: 'So.',
  found: 'Nothing.',
  ...over,
});

const join = (findings: readonly WithId<Finding>[], searches: WithId<SearchRecord>[] = [], a = 'aa', b = 'bb'): Join =>
  joinOf(a, b, bearings(findings), searches);

const direct = finding({ id: 'direct', comparator: { kind: 'active', modality: 'bb' } });
const network = (id: string, modality: string, over: Partial<Finding> = {}) =>
  finding({ id, modality, method: 'network', source: 'network2020', ...over });
const both = [network('net-aa', 'aa'), network('net-bb', 'bb')];
const ofA = finding({ id: 'of-aa' });
const ofB = finding({ id: 'of-bb', modality: 'bb' });

describe('the first that holds', () => {
  const ORDER = ['head-to-head', 'network', 'none-found', 'apart'] as const;
  const GIVES = { 'head-to-head': [direct], network: both, 'none-found': [], apart: [ofA, ofB] };
  const combinations = Array.from({ length: 2 ** ORDER.length }, (_, bits) => ORDER.filter((_, i) => bits & (1 << i)));

  test.each(combinations.map((given) => [given.join(', ') || 'nothing', given] as const))('%s', (_, given) => {
    const searches = given.includes('none-found') ? [search()] : [];
    const found = join(
      given.flatMap((is) => GIVES[is]),
      searches,
    );
    expect(found.is).toBe(given[0] ?? 'not-assessed');
  });

  test('with what it rests on', () => {
    expect(join([direct, ofA, { ...direct, id: 'another' }])).toEqual({
      is: 'head-to-head',
      findings: ['direct', 'another'],
    });
    expect(join(both)).toEqual({ is: 'network', sources: ['network2020'] });
    expect(join([], [search()])).toEqual({ is: 'none-found', searched: '2026-11' });
  });
});

describe('a head-to-head', () => {
  test('holds whichever of the two was compared against', () => {
    const turned = { ...direct, modality: 'bb', comparator: { kind: 'active', modality: 'aa' } } as const;
    expect(join([turned])).toEqual({ is: 'head-to-head', findings: ['direct'] });
  });

  test('is never one of a class, even beside results of both', () => {
    const ofClass = finding({ ...direct, modality: undefined, class: 'therapies' });
    expect(join([ofClass]).is).toBe('apart');
    expect(join([ofClass], [search()]).is).toBe('none-found');
    expect(join([{ ...ofClass, comparator: { kind: 'active', modality: 'cc' } }], [], 'aa', 'cc').is).toBe('apart');
  });

  test.each(Object.entries(METHODS))('by "%s" is one only if at random, and not through others', (method) => {
    // Object.entries forgets its key type; METHODS is a closed literal.
    const found = join([{ ...direct, method: method as keyof typeof METHODS }]);
    expect(found.is).toBe({ network: 'network', 'non-randomised': 'apart' }[method] ?? 'head-to-head');
  });

  test('counts in any outcome, but not once a later version has replaced it', () => {
    expect(join([{ ...direct, outcome: { kind: 'dropout', name: 'dropout' } }]).is).toBe('head-to-head');
    expect(join([{ ...direct, replacedBy: 'later' }]).is).toBe('not-assessed');
  });

  test('with a third joins neither to the other', () => {
    const withThird = (id: string, modality: string) =>
      finding({ id, modality, comparator: { kind: 'active', modality: 'cc' } });
    expect(join([withThird('one', 'aa'), withThird('two', 'bb')]).is).toBe('apart');
  });
});

describe('a network', () => {
  test('is one source on one condition', () => {
    expect(join([network('net-aa', 'aa'), network('net-bb', 'bb', { source: 'other2020' })]).is).toBe('apart');
    expect(join([network('net-aa', 'aa'), network('net-bb', 'bb', { condition: 'depression' })]).is).toBe('apart');
    expect(join([network('net-aa', 'aa'), { ...ofB, source: 'network2020' }]).is).toBe('apart');
  });

  test('of several sources names them in one order, whichever modality is named first', () => {
    const of = (id: string, modality: string, source: string) => network(id, modality, { source });
    const two = [of('f0', 'aa', 'x'), of('f1', 'bb', 'y'), of('f2', 'aa', 'y'), of('f3', 'bb', 'x')];
    expect(join(two)).toEqual({ is: 'network', sources: ['x', 'y'] });
    expect(join(two, [], 'bb', 'aa')).toEqual(join(two));
  });

  test('may hold a class', () => {
    expect(
      join([network('net-class', 'aa', { modality: undefined, class: 'therapies' }), network('net-bb', 'bb')]).is,
    ).toBe('network');
  });

  test('that a later version has replaced joins nothing', () => {
    expect(join(both.map((f) => ({ ...f, replacedBy: 'later' }))).is).toBe('not-assessed');
  });
});

test('a search joins only the two that it is for', () => {
  expect(join([], [search({ modalities: ['bb', 'aa'] })]).is).toBe('none-found');
  expect(join([], [search({ modalities: ['aa'] }), search({ modalities: ['aa', 'cc'] })]).is).toBe('not-assessed');
});

describe('in the evidence on a condition', () => {
  const evidence = (over: Partial<SearchRecord>) => {
    const made = { ...records({ searches: byId(search(over)) }), conditions: {} };
    const { standings, joins } = deriveCondition(made, ['aa', 'bb'], 'ptsd');
    return [joins[0]?.join.is, ...standings.map(({ findings }) => findings)];
  };

  test.each<[string, Partial<SearchRecord>, string[]]>([
    ['of the two joins them, and says nothing of either alone', {}, ['none-found', 'not-assessed', 'not-assessed']],
    ['of the two here', { condition: 'ptsd' }, ['none-found', 'not-assessed', 'not-assessed']],
    ['of the two elsewhere', { condition: 'depression' }, ['not-assessed', 'not-assessed', 'not-assessed']],
    ['of one says so of it alone', { modalities: ['bb'] }, ['not-assessed', 'not-assessed', 'untested']],
    [
      'of one elsewhere',
      { modalities: ['bb'], condition: 'depression' },
      ['not-assessed', 'not-assessed', 'not-assessed'],
    ],
  ])('a search %s', (_, over, says) => {
    expect(evidence(over)).toEqual(says);
  });
});

test('results of one alone join nothing', () => {
  expect(join([ofA]).is).toBe('not-assessed');
  expect(join([ofB]).is).toBe('not-assessed');
});

describe('for any findings', () => {
  const drawn = fc
    .array(
      fc.record({
        of: fc.constantFrom('aa', 'bb', 'cc', 'class'),
        against: fc.constantFrom('aa', 'bb', 'cc', undefined),
        method: fc.constantFrom('trial' as const, 'network' as const, 'non-randomised' as const),
        source: fc.constantFrom('one', 'two', 'three'),
        condition: fc.constantFrom('ptsd', 'depression'),
        replaced: fc.boolean(),
      }),
      { maxLength: 10 },
    )
    .map((all) =>
      all
        .filter(({ of, against }) => of !== against)
        .map(({ of, against, replaced, ...rest }, i) =>
          finding({
            ...rest,
            id: `f${i}`,
            ...(of === 'class' ? { modality: undefined, class: 'therapies' } : { modality: of }),
            comparator: against ? { kind: 'active', modality: against } : { kind: 'waitlist' },
            ...(replaced ? { replacedBy: 'later' } : {}),
          }),
        ),
    );

  test('either may be named first', () => {
    fc.assert(
      fc.property(drawn, (findings) => {
        expect(join(findings, [], 'bb', 'aa')).toEqual(join(findings, [], 'aa', 'bb'));
      }),
    );
  });

  test('a head-to-head names only current, randomised results of the one against the other', () => {
    fc.assert(
      fc.property(drawn, (findings) => {
        const found = join(findings);
        const named = found.is === 'head-to-head' ? found.findings : [];
        const isDirect = (f: Finding) =>
          [f.modality, f.comparator.modality].sort().join() === 'aa,bb' && f.method === 'trial' && !f.replacedBy;
        expect(named).toEqual(findings.filter(isDirect).map((f) => f.id));
      }),
      { numRuns: 300 },
    );
  });

  test('results of others change nothing', () => {
    fc.assert(
      fc.property(drawn, (findings) => {
        const between = findings.filter((f) => f.modality !== 'cc' || f.comparator.modality !== undefined);
        expect(join(between)).toEqual(join(findings));
      }),
    );
  });
});
