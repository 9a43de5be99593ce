// What the catalog must hold of evidence, and what the pages must and must not say of it.
import { describe, expect, test } from 'vitest';
import { recommendationRows } from '../src/evidence/rows.ts';
import { html } from './built.ts';
import { realCatalog } from './real-catalog.ts';

const text = (markup: string) =>
  markup
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

const recommendations = recommendationRows(realCatalog);
const findings = Object.values(realCatalog.findings);

describe('the catalog holds', () => {
  test('at least 120 recommendations from 20 guidelines, and 80 findings, 25 of them head-to-head', () => {
    const guidelines = recommendations.filter((row) => !row.registry);
    expect(new Set(guidelines.map((row) => row.id)).size).toBeGreaterThanOrEqual(120);
    expect(new Set(guidelines.map((row) => row.guideline)).size).toBeGreaterThanOrEqual(20);
    expect(findings.length).toBeGreaterThanOrEqual(80);
    const direct = findings.filter((f) => f.modality && f.comparator.modality && f.method !== 'non-randomised');
    expect(direct.length).toBeGreaterThanOrEqual(25);
  });
});

describe('the seed pair done right', () => {
  const PAIR = '/compare/12-step-facilitation-vs-seeking-safety/';

  test.each(['alcohol-use-disorder', 'substance-use-disorder', 'ptsd', 'ptsd-with-substance-use'])(
    'says what is known for %s',
    async (condition) => {
      const page = text(await html(`${PAIR}evidence/?condition=${condition}`));
      expect(page).toContain(realCatalog.conditions[condition]?.name);
      expect(page).toMatch(/Guidelines: .+ Trials: /);
    },
  );

  test('says that no trial of one against the other was found, and when it was looked for', async () => {
    expect(text(await html(PAIR))).toMatch(
      /no trial of one against the other was found on .+ \(searched [A-Z][a-z]+ \d{4}\)/i,
    );
  });

  test('wears no badge', async () => {
    for (const chapter of ['', 'evidence/', 'practice/'])
      expect(text(await html(PAIR + chapter))).not.toMatch(
        /guideline-recommended|evidence-based treatment|gold standard/i,
      );
  });
});

describe('never', () => {
  const pages = [
    '/compare/cognitive-behavioral-therapy-vs-interpersonal-psychotherapy/evidence/',
    '/conditions/depression/',
  ];

  test.each(pages)('a ranking, a merged score or an equality on %s', async (path) => {
    const words = text(await html(path));
    expect(words).not.toMatch(/\b(rank(ed|ing)? (first|second|1|2)|overall score|equally effective|winner)\b/i);
  });

  test('a registry that recommends', () => {
    const registries = recommendations.filter((row) => row.registry);
    expect(registries.length).toBeGreaterThan(0);
    expect(new Set(registries.map((row) => row.verdict))).toEqual(new Set(['listed']));
  });

  test('a figure without its comparator', () => {
    expect(findings.filter((f) => f.against.trim() === '')).toEqual([]);
  });
});
