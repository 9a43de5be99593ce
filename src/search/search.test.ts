// What people really type, on the real records.
import { describe, expect, test } from 'vitest';
import { realCatalog } from '../../tests/real-catalog.ts';
import { searchIndexOf } from '../site/views/search-index.ts';
import { search } from './search.ts';

const index = searchIndexOf(realCatalog);
const first = (text: string) => search(text, index)[0]?.href;
const CBT_DBT = '/compare/cognitive-behavioral-therapy-vs-dialectical-behavior-therapy/';

describe('a comparison, however it is asked for', () => {
  test.each([
    ['cbt vs dbt', CBT_DBT],
    ['DBT versus CBT', CBT_DBT],
    ['what is the difference between cbt and dbt', CBT_DBT],
    ['cbt or dbt for anxiety', CBT_DBT],
    ['cbt, dbt', CBT_DBT],
    ['pe or cpt', '/compare/cognitive-processing-therapy-vs-prolonged-exposure/'],
    ['seeking saftey vs AA therapy', '/compare/12-step-facilitation-vs-seeking-safety/'],
  ])('%s', (text, href) => {
    expect(first(text)).toBe(href);
  });

  test('names both records too, each place once', () => {
    const hrefs = search('cbt vs dbt', index).map(({ href }) => href);
    expect(hrefs).toContain('/modalities/dialectical-behavior-therapy/');
    expect(new Set(hrefs).size).toBe(hrefs.length);
  });

  test('seven are too many', () => {
    expect(first('cbt, dbt, emdr, pe, cpt, act, ipt')).toBeUndefined();
  });
});

describe('one record, by any name and through slips of the finger', () => {
  test.each([
    ['emdr for depression', '/modalities/emdr/#evidence-depression'],
    ['therapy for ocd', '/conditions/obsessive-compulsive-disorder/'],
    ['panic attacks', '/conditions/panic-disorder/'],
    ['drinking', '/conditions/alcohol-use-disorder/'],
    ['bpd', '/conditions/borderline-personality-disorder/'],
    ['insomia', '/conditions/insomnia/'],
    ['dialectal behavior therapy', '/modalities/dialectical-behavior-therapy/'],
    ['acceptence and comitment', '/modalities/acceptance-and-commitment-therapy/'],
    ['mindfullness', '/modalities/mindfulness-based-cognitive-therapy/'],
    ['cognative behavioral thearpy', '/modalities/cognitive-behavioral-therapy/'],
    ['rogers', '/thinkers/carl-rogers/'],
    ['imaginal exposure', '/glossary/#imaginal-exposure'],
    ['play therapy kids', '/modalities/play-therapy/'],
    ['ifs parts', '/modalities/internal-family-systems/'],
    ['my son has panic attacks', '/conditions/panic-disorder/'],
  ])('%s', (text, href) => {
    expect(search(text, index).map((hit) => hit.href)).toContain(href);
  });

  test('what is called so goes before what is only nearly called so', () => {
    expect(search('drinking', index).map(({ name }) => name)).not.toContain('cognitive distortion');
  });
});

test('nothing asked, nothing found; and nothing of a name that nobody has', () => {
  expect(search('  ', index)).toEqual([]);
  expect(search('zzzzzz', index)).toEqual([]);
  expect(search('best therapy', index).every(({ href }) => href.startsWith('/'))).toBe(true);
});

test('a text a megabyte long is only looked at in its beginning', () => {
  expect(search('x '.repeat(500_000), index)).toEqual([]);
});
