import { describe, expect, test } from 'vitest';
import { byId, guideline, recommendation, records, statement } from '../../tests/made-evidence.ts';
import { COVERAGE, POPULATIONS, type Population } from '../schema/evidence-words.ts';
import type { Guideline } from '../schema/guideline.ts';
import { standingOf } from './derive-evidence.ts';
import { silentBodies, speaksOf } from './silence.ts';
import type { EvidenceRecords, Statement } from './statements.ts';

/** Bodies silent on modality "aa" in adults with PTSD, for one guideline of which all was read. */
const silent = (over: Partial<Guideline> = {}, statements: Statement[] = []) =>
  silentBodies({ ...records(), guidelines: [{ ...guideline(over), id: 'one' }] }, statements, 'aa', 'ptsd', 'adults');

const said = (over: Partial<Statement> = {}) => statement({ body: 'nice', ...over });

describe('a body is silent', () => {
  test('where all of its statements on the condition were read, and none names the modality', () => {
    expect(silent()).toEqual(['nice']);
    expect(silent({}, [said({ body: 'who' })])).toEqual(['nice']);
    expect(silent({}, [said({ modality: 'bb' })])).toEqual(['nice']);
    expect(silent({}, [said({ condition: 'depression' })])).toEqual(['nice']);
    expect(silent({}, [said({ population: 'young-people' })])).toEqual(['nice']);
  });

  test('even where a superseded edition named it: that counts for nothing', () => {
    expect(silent({}, [said({ current: false })])).toEqual(['nice']);
  });
});

describe('a body is not silent', () => {
  // Object.keys forgets its key type; COVERAGE is a closed literal.
  test.each(Object.keys(COVERAGE) as (keyof typeof COVERAGE)[])(
    'where %s was read, unless that is the whole',
    (read) => {
      const covers = [{ condition: 'ptsd', population: 'adults' as const, read }];
      expect(silent({ covers })).toEqual(read === 'whole' ? ['nice'] : []);
    },
  );

  test.each<[string, Partial<Guideline>]>([
    [
      'on a condition that it does not cover',
      { covers: [{ condition: 'depression', population: 'adults', read: 'whole' }] },
    ],
    [
      'on people that it does not cover',
      { covers: [{ condition: 'ptsd', population: 'young-people', read: 'whole' }] },
    ],
    ['in an edition that was superseded', { supersededBy: 'later' }],
    ['in an edition that was withdrawn', { superseded: 'So [@guide2020].' }],
    ['if it is a registry', { body: 'cebc' }],
  ])('%s', (_, over) => {
    expect(silent(over)).toEqual([]);
  });

  test.each<[string, Partial<Statement>]>([
    ['in the edition itself', {}],
    ['of all ages', { population: 'all-ages' }],
    ['as others restate it', { secondHand: true }],
    ['of ages not stated, which are counted for adults', { population: 'not-stated' }],
    ['through a class', { class: 'therapies' }],
    ['in another of its guidelines', { guideline: 'another' }],
  ])('where it names the modality %s', (_, over) => {
    expect(silent({}, [said(over)])).toEqual([]);
  });
});

test('a statement speaks of those that it names; on all ages of everybody; without an age of adults', () => {
  // Object.keys forgets its key type; POPULATIONS is a closed literal.
  const populations = Object.keys(POPULATIONS) as Population[];
  const asked = (stated: Population) => populations.filter((population) => speaksOf(stated, population));
  expect(Object.fromEntries(populations.map((stated) => [stated, asked(stated)]))).toEqual({
    adults: ['adults'],
    'young-people': ['young-people'],
    'all-ages': populations,
    'not-stated': ['adults', 'not-stated'],
  });
});

describe('in a standing', () => {
  const standing = (of: Partial<EvidenceRecords>) => standingOf(records(of), 'aa', 'ptsd');
  const therapies = {
    id: 'therapies',
    name: 'therapies',
    definition: 'So [@guide2020].',
    members: [{ modality: 'aa', text: 'So [@guide2020].' }],
  };

  test('silence shows where nobody speaks', () => {
    expect(standing({ guidelines: byId(guideline()) }).adults).toMatchObject({ state: 'silent', silent: ['nice'] });
  });

  test('a body that names only a class that the modality falls under is not silent', () => {
    const onClass = guideline({ recommendations: [recommendation({ modality: undefined, class: 'therapies' })] });
    expect(standing({ guidelines: byId(onClass), classes: byId(therapies) }).adults).toMatchObject({
      state: 'recommended',
      for: ['nice'],
      silent: [],
    });
    expect(standing({ guidelines: byId(onClass), classes: byId({ ...therapies, members: [] }) }).adults).toMatchObject({
      state: 'silent',
      silent: ['nice'],
    });
  });

  test('an edition that dropped the modality is silent on it, whatever the one before it said', () => {
    const former = guideline({ id: 'former', supersededBy: 'guide', recommendations: [recommendation()] });
    expect(standing({ guidelines: byId(former, guideline()) }).adults).toMatchObject({
      state: 'silent',
      for: [],
      silent: ['nice'],
    });
  });

  test('young people stand apart, and only where a body speaks of them', () => {
    const young = guideline({
      covers: [{ condition: 'ptsd', population: 'young-people', read: 'whole' }],
      recommendations: [recommendation({ population: 'young-people' })],
    });
    expect(standing({ guidelines: byId(young) })).toMatchObject({
      adults: { state: 'not-assessed' },
      young: { state: 'recommended', for: ['nice'] },
    });
    expect(standing({ guidelines: byId(guideline()) })).not.toHaveProperty('young');
  });
});
