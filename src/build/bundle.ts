// Bundles the hosts: one file each, with everything in it but what the platform has. And the command, in parts that load when asked for.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

export async function bundleHost(root: string, host: 'node' | 'worker', out: string): Promise<void> {
  await build(
    bundle(root, `src/hosts/${host}.ts`, out, {
      ssr: { target: host === 'worker' ? 'webworker' : 'node' },
      build: {
        minify: host === 'worker',
        rollupOptions: { output: { entryFileNames: `${host}.js`, codeSplitting: false } },
      },
    }),
  );
}

/** Beside it stand the licences of what is bundled into it. */
export async function bundleCommand(root: string, out: string): Promise<void> {
  await build(
    bundle(root, 'src/command/main.ts', out, {
      build: {
        emptyOutDir: true,
        minify: true,
        license: { fileName: 'LICENSES.md' },
        rollupOptions: {
          output: {
            entryFileNames: 'counterpoint.js',
            chunkFileNames: '[name].js',
            banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
          },
        },
      },
    }),
  );
}

const NO_FETCH = fileURLToPath(new URL('../cite/no-fetch.ts', import.meta.url));

function bundle(root: string, entry: string, out: string, special: InlineConfig): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // What writes references could also fetch them; here nothing is fetched, and a worker has no such modules.
    resolve: { alias: { 'sync-fetch': NO_FETCH, 'node-fetch': NO_FETCH } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    ssr: { noExternal: true, target: 'node', ...special.ssr },
    build: { ssr: join(root, entry), outDir: out, emptyOutDir: false, target: 'es2023', ...special.build },
  };
}
