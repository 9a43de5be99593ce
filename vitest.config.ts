import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    typecheck: { enabled: false },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ['tests/build-once.ts'],
  },
});
