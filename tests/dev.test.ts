// npm run dev: an edit is shown; a broken edit is explained and the last good catalog stays. On a copy of the project.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from './browser/servers.ts';

const copy = mkdtempSync(join(tmpdir(), 'counterpoint-'));
const record = join(copy, 'data/modalities/seeking-safety.yaml');
let host: ChildProcess;
let address: string;
let said = '';

async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1800; tries++) {
    if (await isSo()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Never came about: ${what}\n${said}`);
}

const page = async () => (await fetch(`${address}/modalities/seeking-safety/`)).text();

beforeAll(async () => {
  for (const name of ['src', 'data', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  host = spawn(process.execPath, ['--import', 'tsx', 'src/hosts/dev.ts'], {
    cwd: copy,
    env: { ...process.env, PORT: String(port), HOST: '' },
  });
  host.stdout?.on('data', (text) => (said += text));
  host.stderr?.on('data', (text) => (said += text));
  await until('the address is printed', () => said.includes(address));
});

afterAll(() => {
  host.kill();
  rmSync(copy, { recursive: true, force: true });
});

test('an edit is shown, a broken one explained, and the next good one shown', async () => {
  const sound = readFileSync(record, 'utf8');
  const edited = (name: string) => sound.replace(/^aliases: .*$/m, `aliases: [${name}]`);

  expect(await page()).toContain('/dev/reload.js');
  writeFileSync(record, edited('A first edit'));
  await until('the edit is shown', async () => (await page()).includes('A first edit'));

  writeFileSync(record, edited('A second edit').replace(/^label:/m, 'lable:'));
  await until('what remains is told, the last of all', () => said.includes('the last good catalog is still served'));
  expect(said).toMatch(
    /data\/modalities\/seeking-safety\.yaml:\d+:1 {2}"lable" is not a field here\. Did you mean "label"\?/,
  );
  expect(await page()).toContain('A first edit');

  writeFileSync(record, edited('A third edit'));
  await until('the mended edit is shown', async () => (await page()).includes('A third edit'));
});
