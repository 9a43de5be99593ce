// Before any test: the build that the host and browser tests look at. `npm test` makes it; a single test run makes it anew.
import { spawnSync } from 'node:child_process';

export default function buildOnce(): void {
  if (process.env.COUNTERPOINT_BUILT === 'yes') return;
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/build/main.ts', '--static'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The build failed; the tests that look at it cannot run.');
}
