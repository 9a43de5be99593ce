import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { templateOf } from '../schema/template.ts';
import { newRecord } from './new-record.ts';

test.each([
  ['modality', 'modalities'],
  ['modalities', 'modalities'],
  ['condition', 'conditions'],
  ['tradition', 'traditions'],
  ['guideline', 'guidelines'],
  ['class', 'classes'],
  ['source', 'sources'],
] as const)('%s gives a file in data/%s/', (word, kind) => {
  const text = templateOf(kind);
  expect(newRecord([word, 'focusing'])).toEqual({ ok: true, path: `data/${kind}/focusing.yaml`, text });
});

test.each([
  [
    [],
    'Write the kind and the id, like: npm run new <kind> <id>. A kind is one of: modality, condition, tradition, body, guideline, class, finding, search, question, thinker, critique, vignette, term, note, exception, source.',
  ],
  [
    ['therapy', 'focusing'],
    '"therapy" is not a kind of record: write one of modality, condition, tradition, body, guideline, class, finding, search, question, thinker, critique, vignette, term, note, exception, source.',
  ],
  [
    ['modality', '../Focusing'],
    '"../Focusing" is not an id: write lower-case letters, digits and single hyphens, like "seeking-safety".',
  ],
  [
    ['modality', 'a-vs-b'],
    '"a-vs-b" contains "vs" as a word, which parts the modalities in an address: choose another id.',
  ],
])('%j is refused in one sentence', (words, problem) => {
  expect(newRecord(words)).toEqual({ ok: false, problem });
});

test('the command writes the file once and never over another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-new-'));
  const args = ['--import', import.meta.resolve('tsx'), resolve('src/cli/new.ts'), 'tradition', 'focusing'];
  const run = () => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  try {
    const first = run();
    expect(first.stdout).toContain('Wrote data/traditions/focusing.yaml');
    expect(first.stdout).toContain('npm run check');
    expect(first.stdout).toContain('npm run dev');
    expect(readFileSync(join(folder, 'data/traditions/focusing.yaml'), 'utf8')).toBe(templateOf('traditions'));
    const second = run();
    expect(second.status).toBe(1);
    expect(second.stderr).toContain('data/traditions/focusing.yaml exists already: edit it, or choose another id.');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
