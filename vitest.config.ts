import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    typecheck: { enabled: false },
    // A browser and a server share the machine with the tests: two files at a time keep two cores busy.
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 120_000,
    globalSetup: ['tests/build-once.ts'],
  },
});
