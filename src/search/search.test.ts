// What people really type, on the real records.
import { describe, expect, test } from 'vitest';
import { realCatalog } from '../../tests/real-catalog.ts';
import { searchIndexOf } from '../site/views/search-index.ts';
import { search } from './search.ts';

const index = searchIndexOf(realCatalog);
const placesFor = (text: string) => search(text, index).hits.map(({ href }) => href);
const first = (text: string) => placesFor(text)[0];
const CBT_DBT = '/compare/cognitive-behavioral-therapy-vs-dialectical-behavior-therapy/';

describe('a comparison, however it is asked for', () => {
  test.each([
    ['cbt vs dbt', CBT_DBT],
    ['DBT versus CBT', CBT_DBT],
    ['what is the difference between cbt and dbt', CBT_DBT],
    ['cbt or dbt for anxiety', `${CBT_DBT}evidence/?condition=anxiety-disorders`],
    [
      'erp vs act for ocd',
      '/compare/acceptance-and-commitment-therapy-vs-exposure-and-response-prevention/evidence/?condition=obsessive-compulsive-disorder',
    ],
    ['cbt, dbt', CBT_DBT],
    ['pe or cpt', '/compare/cognitive-processing-therapy-vs-prolonged-exposure/'],
    ['seeking saftey vs AA therapy', '/compare/12-step-facilitation-vs-seeking-safety/'],
  ])('%s', (text, href) => {
    expect(first(text)).toBe(href);
  });

  test('names both records too, each place once', () => {
    const hrefs = search('cbt vs dbt', index).hits.map(({ href }) => href);
    expect(hrefs).toContain('/modalities/dialectical-behavior-therapy/');
    expect(new Set(hrefs).size).toBe(hrefs.length);
  });

  test('seven are too many', () => {
    const { hits } = search('cbt, dbt, emdr, pe, cpt, act, ipt', index);
    expect(hits.filter(({ href }) => href.startsWith('/compare/'))).toEqual([]);
    expect(hits.map(({ href }) => href)).toContain('/modalities/emdr/');
  });
});

describe('one record, by any name and through slips of the finger', () => {
  test.each([
    ['emdr for depression', '/modalities/emdr/#evidence-depression'],
    ['cbt for insomnia', '/modalities/cognitive-behavioral-therapy-for-insomnia/'],
    ['ketamine depression', '/modalities/ketamine-assisted-psychotherapy/#evidence-depression'],
    ['ptsd mdma therapy', '/modalities/mdma-assisted-therapy/#evidence-ptsd'],
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
    ['my son is an addict', '/conditions/substance-use-disorder/'],
    ['ifs parts', '/modalities/internal-family-systems/'],
    ['my son has panic attacks', '/conditions/panic-disorder/'],
    ['nice', '/guidelines/#nice'],
  ])('%s', (text, href) => {
    expect(placesFor(text)).toContain(href);
  });

  test.each([
    ['ecstasy', '/modalities/mdma-assisted-therapy/', 'Ecstasy'],
    ['fibromyalgia', '/conditions/chronic-pain/', 'Fibromyalgia'],
    ['susan johnson', '/modalities/emotionally-focused-couple-therapy/', 'Susan M. Johnson'],
    ['emotional freedom technique', '/modalities/emotion-focused-therapy/', 'Emotional Freedom Technique'],
    ['christian counselling', '/questions/spirituality/', 'Christian counselling'],
    ['racism', '/traditions/social-justice/', 'Racism'],
    ['gold standard', '/method/', 'Gold standard'],
  ])('%s is no name, and leads somewhere: it is said by which word', (text, href, on) => {
    expect(search(text, index).hits).toContainEqual(expect.objectContaining({ href, on }));
  });

  test.each(['hoarding', 'naikan', 'tics', 'neurofeedback', 'anger', 'flooding'])(
    'a name that nobody has finds nothing that only looks like it: %s',
    (text) => {
      expect(search(text, index)).toEqual({ hits: [], by: [] });
    },
  );

  test('what is called so goes before what is only nearly called so', () => {
    expect(search('drinking', index).hits.map(({ name }) => name)).not.toContain('cognitive distortion');
  });
});

describe('where nothing goes by all of it, by what', () => {
  test.each([
    ['how long does cbt take', '/modalities/cognitive-behavioral-therapy/', ['cbt']],
    ['aba vs floortime', '/modalities/applied-behavior-analysis/', ['aba']],
    ['play therapy zebras', '/modalities/play-therapy/', ['play therapy']],
  ])('%s', (text, href, by) => {
    const found = search(text, index);
    expect(found.hits[0]?.href).toBe(href);
    expect(found.by).toEqual(by);
  });

  test.each([
    'dialectal zzz',
    'side effects of therapy',
    'can therapy make you worse',
    'hold me tight',
    'anger management',
  ])('nothing by a word that only looks like one, or is a small part of a name: %s', (text) => {
    expect(search(text, index).hits).toEqual([]);
  });
});

describe('a wish, where a list answers it', () => {
  test.each([
    ['group therapy', '/modalities/?format=group'],
    ['marriage counselling', '/modalities/?format=couple'],
    ['online therapy', '/modalities/?format=remote'],
    ['kids', '/modalities/?ages=young-people'],
    ['therapy without talking about trauma', '/modalities/?telling=not-asked'],
  ])('%s', (text, href) => {
    expect(placesFor(text)).toContain(href);
  });
});

test('a body is not found by a word of its name', () => {
  expect(placesFor('health').filter((href) => href.startsWith('/guidelines/'))).toEqual([]);
});

test.each(['I want to die', 'kill myself', 'suicide hotline', 'help me now i want to die'])(
  'whoever may be in danger is led to help: %s',
  (text) => {
    expect(first(text)).toBe('/about/#crisis');
  },
);

test('nothing asked, nothing found; and nothing of a name that nobody has', () => {
  expect(search('  ', index).hits).toEqual([]);
  expect(search('zzzzzz', index).hits).toEqual([]);
  expect(search('best therapy', index).hits.every(({ href }) => href.startsWith('/'))).toBe(true);
});

test('a text a megabyte long is only looked at in its beginning', () => {
  expect(search('x '.repeat(500_000), index).hits).toEqual([]);
});
