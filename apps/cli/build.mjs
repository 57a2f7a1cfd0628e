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
const withoutProof = (text) =>
  text
    .replaceAll(/^( +)examples: \{$[^]*?^\1\},$/gmu, '$1examples: undefined as never,')
    // When a format was checked is for the documentation.
    .replaceAll(/^( +)checked: \{[^}]*\},$/gmu, '$1checked: undefined as never,');

const withoutExamples = {
  name: 'without-examples',
  setup(bundler) {
    const units = /detectors[\\/]src[\\/](secrets|ai-tools|ai-config|surfaces)[\\/].*\.ts$/;
    bundler.onLoad({ filter: units }, ({ path }) => ({
      loader: 'ts',
      contents: withoutProof(readFileSync(path, 'utf8')),
    }));
  },
};

/** A hook has twelve lines to say what is wrong: no room for where a format is described. */
const withoutReferences = {
  name: 'without-references',
  setup(bundler) {
    const units = /detectors[\\/]src[\\/]secrets[\\/](providers|generic)[\\/].*\.ts$/;
    bundler.onLoad({ filter: units }, ({ path }) => ({
      loader: 'ts',
      contents: withoutProof(readFileSync(path, 'utf8'))
        .replaceAll(/^( +)references: \[[^\]]*\],$/gmu, '$1references: [],')
        .replaceAll(/^const references = \[[^\]]*\];$/gmu, 'const references: string[] = [];'),
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
const policyReader = digestOf('dist/compile-policy.cjs');

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
    plugins: [withoutReferences, withoutExamples],
    outfile: 'dist/hook-main.cjs',
    external: ['./compile-policy.cjs'],
    define: { ...shared.define, POLICY_READER: JSON.stringify(policyReader) },
  }),
]);
// V8 takes compiled code for any source of the same length: the content has to be in its name.
await build({
  ...shared,
  entryPoints: ['src/hook-start.ts'],
  outfile: 'dist/hook.cjs',
  define: { ...shared.define, HOOK_MAIN: JSON.stringify(digestOf('dist/hook-main.cjs')) },
});

cpSync(new URL('../../LICENSE', import.meta.url), new URL('LICENSE', import.meta.url));
// For editors: pages name it by its path below node_modules.
cpSync(
  new URL('../../schema/countersign.schema.json', import.meta.url),
  new URL('dist/countersign.schema.json', import.meta.url),
);

function digestOf(file) {
  const content = readFileSync(new URL(file, import.meta.url));
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
