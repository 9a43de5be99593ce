import { expect, test } from 'vitest';
import { realCatalog } from '../../tests/real-catalog.ts';
import type { Shelf } from '../schema/catalog.ts';
import type { Term } from '../schema/term.ts';
import { termsIn } from './terms.ts';

const term = (id: string, name: string, forms: string[] = []) => ({
  id,
  name,
  forms,
  text: `What ${id} is [@x].`,
  see: [],
});
const terms: Shelf<Term> = {
  exposure: term('exposure', 'exposure', ['exposures']),
  imaginal: term('imaginal', 'imaginal exposure'),
  homework: term('homework', 'homework'),
};
const uses = (...texts: string[]) => termsIn(texts, terms).uses.map(({ form, term: id }) => [form, id]);

test('a term is marked where it is met first, and once on a page', () => {
  expect(uses('Exposure and homework.', 'More exposure.')).toEqual([
    ['Exposure', 'exposure'],
    ['homework', 'homework'],
  ]);
});

test('the longer form goes before the shorter', () => {
  expect(uses('Imaginal exposure, then exposures.')).toEqual([
    ['Imaginal exposure', 'imaginal'],
    ['exposures', 'exposure'],
  ]);
});

test('no word is cut, and no citation read', () => {
  expect(uses('Overexposure, homework-like [@exposure2001].', 'homeworks')).toEqual([]);
});

test('a word that is part of a name is left alone', () => {
  expect(uses('In Prolonged Exposure the memory is told. Exposure follows.')).toEqual([['Exposure', 'exposure']]);
  expect(termsIn(['In Prolonged Exposure.'], terms).uses).toEqual([]);
});

test('entries are the terms used, in order, without their citations', () => {
  expect(termsIn(['homework and exposure'], terms).entries).toEqual([
    { id: 'homework', name: 'homework', text: 'What homework is.' },
    { id: 'exposure', name: 'exposure', text: 'What exposure is.' },
  ]);
});

test('without terms nothing is marked', () => {
  expect(termsIn(['exposure'], {})).toEqual({ uses: [], entries: [] });
});

test('every term of the glossary is found by each of its forms', () => {
  for (const { id, name, forms } of Object.values(realCatalog.terms))
    for (const form of [name, ...forms])
      expect(
        termsIn([`So ${form} is met.`], realCatalog.terms).uses.map((use) => use.term),
        form,
      ).toContain(id);
});
