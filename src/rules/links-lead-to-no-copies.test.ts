import { expect, test } from 'vitest';
import { problemsAfter } from '../../tests/changed-files.ts';

const record = (address: string) =>
  ['type: book', 'author: [{ literal: Somebody }]', 'title: A work', `URL: ${address}`, ''].join('\n');
const problemsWith = (address: string) =>
  problemsAfter({ 'data/sources/zzcopy.yaml': () => record(address) }).join('\n');

test('a link to a site that hands on works of others is refused, wherever it is registered', () => {
  expect(problemsWith('https://vdoc.pub/documents/a-work-x1')).toContain(
    'zzcopy.yaml:4:6  URL leads to a site that hands on',
  );
  expect(problemsWith('https://m.moam.info/a-work')).toContain('URL leads to a site');
});

test('so is a site that takes what anybody uploads, a proxy, and a host on which a publisher tries things out', () => {
  for (const address of [
    'https://ro.scribd.com/document/1/a-work',
    'https://www-cambridge-org.ezproxyberklee.flo.org/core/x',
    'https://uat.taylorfrancis.com/chapters/x',
    'http://103.247.176.188/article',
    'http://library.example.org:2168/10.1136/x',
  ])
    expect(problemsWith(address)).toContain('URL leads to a site');
});

test('a publisher, a repository and a page of the author are no such sites', () => {
  for (const address of [
    'https://www.guilford.com/books/x',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC1',
    'https://contextualscience.org/act',
    'https://developer.example.org/proxy-measures',
  ])
    expect(problemsWith(address)).toBe('');
});
