// What may come next, word by word.
import { describe, expect, test } from 'vitest';
import { realCatalog } from '../../tests/real-catalog.ts';
import { COMMANDS } from './commands/index.ts';
import { complete, completionText } from './complete.ts';

const next = (...words: string[]) => complete(words, COMMANDS, realCatalog).map(({ word }) => word);

describe('completion', () => {
  test('of commands, options, values', () => {
    expect(next('co')).toEqual(['compare', 'condition', 'completion']);
    expect(next('compare', '--c')).toEqual(['--condition', '--chapter']);
    expect(next('compare', 'a', '--condition', 'pts').sort()).toEqual(['ptsd', 'ptsd-with-substance-use']);
    expect(next('compare', '--chapter', 'r')).toEqual(['roots']);
    expect(next('show', '--format', '')).toEqual(['text', 'json', 'markdown', 'html']);
    expect(next('completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(next('nothing', '')).toEqual([]);
  });

  test('as bash parts a word at its sign', () => {
    expect(next('show', '--format', '=', 'j')).toEqual(['json']);
  });

  test('of modalities, each offered once', () => {
    expect(next('compare', '')).toEqual(Object.keys(realCatalog.modalities));
    expect(next('compare', 'emdr', '')).not.toContain('emdr');
    expect(next('compare', '--condition', 'ptsd', 'seeking')).toEqual(['seeking-safety']);
  });

  test('of records of every kind', () => {
    const found = next('show', 'sources/hien');
    expect(found.length).toBeGreaterThan(1);
    expect(found.every((word) => Object.hasOwn(realCatalog.sources, word.replace('sources/', '')))).toBe(true);
    expect(next('show', 'emdr', '')).toEqual([]);
  });

  test('a line is a word, and after a tab what it means', () => {
    expect(completionText([{ word: 'a', says: 'b\nc' }, { word: 'd' }])).toBe('a\tb c\nd\n');
  });
});
