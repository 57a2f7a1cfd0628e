// Bundles the command line and the hook into one file each: what is published has no dependencies, and a hook that
// starts on every commit must not resolve modules.
import { createHash } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/**
 * Examples prove a detector in the tests; nothing reads them at run time, and V8 would read them at every start.
 * The files are formatted by prettier (CI checks it), so that the property ends at the brace under its beginning.
 */
const withoutExamples = {
  name: 'without-examples',
  setup(bundler) {
    const units = /detectors[\\/]src[\\/](secrets|ai-tools|ai-config|surfaces)[\\/].*\.ts$/;
    bundler.onLoad({ filter: units }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replaceAll(/^( +)examples: \{$[^]*?^\1\},$/gmu, '$1examples: undefined as never,')
        // When a format was checked is for the documentation.
        .replaceAll(/^( +)checked: \{[^}]*\},$/gmu, '$1checked: undefined as never,'),
    }));
  },
};

const shared = {
  absWorkingDir: new URL('.', import.meta.url).pathname.replace(/^\/([A-Za-z]:)/, '$1'),
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  minify: true,
  keepNames: false,
  legalComments: 'linked',
  logLevel: 'warning',
  conditions: ['countersign-source'],
  plugins: [withoutExamples],
  define: { COUNTERSIGN_VERSION: JSON.stringify(version), 'import.meta.url': '__bundleUrl' },
};
const bundleUrl = "const __bundleUrl=require('node:url').pathToFileURL(__filename).href;";

await build({
  ...shared,
  entryPoints: ['src/compile-policy.ts'],
  outfile: 'dist/compile-policy.cjs',
});
// The hook keeps what this file made of a page: another build of it must not be taken for the same.
const reader = readFileSync(new URL('dist/compile-policy.cjs', import.meta.url));
const policyReader = createHash('sha256').update(reader).digest('hex').slice(0, 16);

await Promise.all([
  build({
    ...shared,
    entryPoints: ['src/bin.ts'],
    outfile: 'dist/countersign.cjs',
    external: ['@countersign/github-app'],
    banner: { js: `#!/usr/bin/env node\n${bundleUrl}` },
  }),
  build({
    ...shared,
    entryPoints: ['src/hook-bin.ts'],
    outfile: 'dist/hook.cjs',
    external: ['./compile-policy.cjs'],
    define: { ...shared.define, POLICY_READER: JSON.stringify(policyReader) },
  }),
]);

cpSync(new URL('../../LICENSE', import.meta.url), new URL('LICENSE', import.meta.url));
