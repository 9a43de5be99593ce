import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'counterpoint-'));
const project = process.cwd();
symlinkSync(join(project, 'data'), join(folder, 'data'));
mkdirSync(join(folder, 'data-releases'));
afterAll(() => rmSync(folder, { recursive: true }));

const tsx = new URL(import.meta.resolve('tsx')).href;
const run = (...words: string[]) => {
  const command = ['--import', tsx, join(project, 'src/cli/release-data.ts'), ...words];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  return { said: (stdout + stderr).trim(), status };
};

test('writes a release once, and says that nothing has changed after', () => {
  const { said, status } = run('2026-11-26');
  expect(said).toMatch(
    /^data-releases\/1\.0\.0\.json: \d+ new or corrected, 0 gone\. Commit it, and tag the commit data-1\.0\.0\.$/,
  );
  expect(status).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'data-releases/1.0.0.json'), 'utf8'))).toMatchObject({
    version: '1.0.0',
    on: '2026-11-26',
    gone: {},
  });
  expect(run('2026-11-27').said).toBe('Nothing has changed since release 1.0.0 of 2026-11-26.');
  expect(run('2026-11-25')).toEqual({
    said: '2026-11-25 is before release 1.0.0 of 2026-11-26: write a later day.',
    status: 1,
  });
});

test('refuses what is no day', () => {
  expect(run('tomorrow')).toEqual({
    said: '"tomorrow" is not a day: write it like 2026-11-26, or leave it out for today.',
    status: 1,
  });
  expect(existsSync(join(folder, 'data-releases/1.0.1.json'))).toBe(false);
});
