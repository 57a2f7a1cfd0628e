// The package as one file: two thousand modules cost forty megabytes and a second of whoever loads them one by one.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

await build({
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  entryPoints: ['src/index.ts'],
  outfile: 'dist/detectors.js',
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: 'node20.19',
  sourcemap: true,
  logLevel: 'warning',
});
