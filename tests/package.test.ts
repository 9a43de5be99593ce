// The package as people get it: packed, installed into an empty folder without a network, and used there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datedVersion } from '../src/open-data/open-data.ts';
import { realCatalog } from './real-catalog.ts';

const place = mkdtempSync(join(tmpdir(), 'counterpoint-package-'));
const folder = join(place, 'empty');
const bin = join(folder, 'node_modules', '.bin');
const PATHS = [bin, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);

/** Nothing of this machine's npm: an empty cache, and a registry that nobody answers at. */
const OFFLINE = {
  PATH: process.env.PATH,
  HOME: place,
  npm_config_cache: join(place, 'cache'),
  npm_config_registry: 'http://127.0.0.1:9/',
  npm_config_update_notifier: 'false',
};

function npm(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, env: OFFLINE, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

function counterpoint(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(join(bin, 'counterpoint'), args, {
    cwd: folder,
    env: { PATH: PATHS, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

let packed: { filename: string; size: number; files: { path: string }[] };

beforeAll(() => {
  mkdirSync(folder);
  // The build was made before the tests; packing would make it again.
  const told = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', place], process.cwd()));
  // Older npms tell a list, newer ones an object by name.
  [packed = packed] = Object.values(told) as (typeof packed)[];
  npm(['install', '--offline', '--no-audit', '--no-fund', join(place, packed.filename)], folder);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('the package', () => {
  test('holds the command, the catalog and the licences, and neither records nor code as they are written', () => {
    const paths = packed.files.map(({ path }) => path);
    for (const path of ['LICENSE', 'LICENSE-DATA', 'README.md', 'build/catalog.json', 'build/command/LICENSES.md'])
      expect(paths).toContain(path);
    expect(
      paths.filter(
        (path) => !/^(build\/(command\/|catalog|sources|data-version)|[A-Z-]+(\.\w+)?$|package\.json)/.test(path),
      ),
    ).toEqual([]);
    expect(packed.size).toBeLessThan(4_000_000);
  });

  test('needs no other: everything is bundled, so every dependency is one of development', () => {
    const own = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(own.dependencies ?? {}).toEqual({});
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([own.name]);
  });

  test('names the licence of everything that is bundled', () => {
    const text = readFileSync(join(folder, 'node_modules/counterpoint/build/command/LICENSES.md'), 'utf8');
    for (const name of ['zod', 'yaml', 'leven']) expect(text).toMatch(new RegExp(`^## ${name} - `, 'm'));
  });
});

describe('installed', () => {
  test('it compares, shows, finds', () => {
    const { code, out, err } = counterpoint([
      'compare',
      '12-step-facilitation',
      'seeking-safety',
      '--condition',
      'ptsd',
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('12-Step Facilitation vs Seeking Safety');
    expect(out).toContain('POST-TRAUMATIC STRESS DISORDER');
    expect(JSON.parse(counterpoint(['show', 'AA therapy', '--format', 'json']).out).id).toBe('12-step-facilitation');
    expect(counterpoint(['search', 'panic', 'atacks']).out).toContain('counterpoint condition panic-disorder');
    expect(counterpoint(['condition', 'ptsd', '--whole']).code).toBe(0);
    expect(counterpoint(['sources', 'emdr']).out).toContain('https://doi.org/');
    expect(counterpoint(['sources', 'emdr', '--format', 'ris']).out).toMatch(/^TY {2}- .*\n/);
    expect(counterpoint(['compare', 'cbt', 'emdr', '--format', 'md']).out).toMatch(/^# /);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const data = datedVersion(JSON.parse(readFileSync('build/open-data.json', 'utf8')));
    const day = data.date === undefined ? '' : ` (${data.date})`;
    expect(counterpoint(['--version']).out).toBe(`counterpoint ${version}, data ${data.version}${day}\n`);
    const { about } = JSON.parse(
      counterpoint(['compare', 'cbt', 'emdr', '--format', 'json'], { ORIGIN: 'https://a.example' }).out,
    );
    expect([about.version, about.date]).toEqual([data.version, data.date]);
    expect(about.address).toMatch(/^https:\/\/a\.example\/compare\//);
  });

  test('it fits the width that it is told, and colours nothing that is piped', () => {
    const { out } = counterpoint(['compare', 'cbt', 'dbt', 'act'], { COLUMNS: '64', FORCE_COLOR: '1' });
    expect(
      Math.max(
        ...out
          .split('\n')
          .filter((line) => !line.includes('http'))
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(64);
    expect(out).not.toContain('\u001b');
  });

  if (existsSync('/usr/bin/script'))
    test('it colours on a terminal, and not where NO_COLOR says so', () => {
      const onTerminal = (env: Record<string, string>) =>
        spawnSync('/usr/bin/script', ['-qec', 'counterpoint --help', '/dev/null'], {
          cwd: folder,
          env: { PATH: PATHS, TERM: 'xterm', ...env },
          encoding: 'utf8',
        }).stdout;
      expect(onTerminal({})).toContain('\u001b[1m');
      expect(onTerminal({ NO_COLOR: '1' })).not.toContain('\u001b[');
    });

  test('it ends with 2 and a suggestion where it is wrongly used', () => {
    expect(counterpoint(['comprae'])).toMatchObject({ code: 2, out: '' });
    expect(counterpoint(['comprae']).err).toContain('Did you mean "compare"?');
  });

  test('it is not upset by a reader who leaves early', () => {
    const { status, stderr } = spawnSync('bash', ['-c', 'set -o pipefail; counterpoint show sources | head -1'], {
      cwd: folder,
      env: { PATH: PATHS, HOME: place },
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  test('it checks what it carries, and a folder only where there are records', () => {
    const sound = counterpoint(['check']);
    expect([sound.code, sound.err]).toEqual([0, '']);
    expect(sound.out).toContain(`${Object.keys(realCatalog.modalities).length} modalities`);
    expect(counterpoint(['check', '--records', '.']).err).toContain('There is no folder data/');
  });
});

describe('completion in the shell itself', () => {
  const inShell = (shell: string, args: readonly string[]) =>
    spawnSync(shell, args, { cwd: folder, env: { PATH: PATHS, HOME: place }, encoding: 'utf8' });
  const has = (shell: string) => PATHS.split(delimiter).some((path) => existsSync(join(path, shell)));

  test('bash', () => {
    const ask =
      'source <(counterpoint completion bash); COMP_WORDS=(counterpoint compare 12-); COMP_CWORD=2; _counterpoint; printf "%s\\n" "$COMPREPLY"';
    const { stdout, stderr } = inShell('bash', ['-c', ask]);
    expect([stdout, stderr]).toEqual(['12-step-facilitation\n', '']);
  });

  if (has('zsh'))
    test('zsh', () => {
      const ask =
        'compdef() {}; _describe() { print -rl -- $found; }; source <(counterpoint completion zsh); words=(counterpoint compare 12-); CURRENT=3; _counterpoint';
      const { stdout, stderr } = inShell('zsh', ['-f', '-c', ask]);
      expect([stdout, stderr]).toEqual(['12-step-facilitation:12-Step Facilitation\n', '']);
    });

  if (has('fish'))
    test('fish', () => {
      const ask = 'counterpoint completion fish | source; complete -C "counterpoint compare 12-"';
      const { stdout, stderr } = inShell('fish', ['--no-config', '-c', ask]);
      expect([stdout, stderr]).toEqual(['12-step-facilitation\t12-Step Facilitation\n', '']);
    });
});

test('answers an assistant, and says nothing else on standard output', () => {
  const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } };
  const { status, stdout, stderr } = spawnSync(join(bin, 'counterpoint'), ['mcp'], {
    cwd: folder,
    env: { PATH: PATHS },
    encoding: 'utf8',
    input: `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params })}\n`,
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ id: 1, result: { serverInfo: { name: 'counterpoint' } } });
});
