// Bundles the hosts: one file each, with everything in it but what the platform has.
import { join } from 'node:path';
import { build } from 'vite';

export async function bundleHost(root: string, host: 'node' | 'worker', out: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    ssr: { noExternal: true, target: host === 'worker' ? 'webworker' : 'node' },
    build: {
      ssr: join(root, `src/hosts/${host}.ts`),
      outDir: out,
      emptyOutDir: false,
      target: 'es2023',
      minify: host === 'worker',
      rollupOptions: { output: { entryFileNames: `${host}.js`, codeSplitting: false } },
    },
  });
}
