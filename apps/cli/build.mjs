// Bundles the command line and the hook into a few files: what is published has no dependencies, and a hook that starts
// on every commit must not resolve modules.
import { createRequire } from 'node:module';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import {
  buildDetectors,
  detectorsOnDemand,
  digestOf,
  withoutExamples,
} from './build-detectors.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** The same for the checks of configurations and for the AI tools: most commits have none of either. */
const aiOnDemand = {
  name: 'ai-on-demand',
  setup(bundler) {
    bundler.onLoad({ filter: /detectors[\\/]src[\\/]ai-config[\\/]check-catalogue\.ts$/ }, () => ({
      loader: 'js',
      contents: `
        export const catalogueChecks = () => require('./config-checks.cjs').configChecks;
        export const catalogueSafeSettings = () => require('./config-checks.cjs').safeSettings;
      `,
    }));
    bundler.onLoad({ filter: /detectors[\\/]src[\\/]ai-tools[\\/]tool-catalogue\.ts$/ }, () => {
      const { aiTools, tracesOf } = createRequire(import.meta.url)('./dist/ai-tools.cjs');
      const traces = JSON.stringify(JSON.stringify(tracesOf(aiTools)));
      return {
        loader: 'js',
        contents: `
          let traces;
          export const toolTraces = () => (traces ??= JSON.parse(${traces}));
          export const catalogueTools = () => require('./ai-tools.cjs').aiTools;
        `,
      };
    });
  },
};

/** Most commands talk to nobody: what would is read when it is asked for. Why the other is apart, it says itself. */
const filesApart = {
  name: 'files-apart',
  setup(bundler) {
    bundler.onResolve({ filter: /\/(?:github|import)\.ts$/ }, ({ path }) =>
      /^\.\.?\/(?:github|import)\.ts$/.test(path)
        ? { path: `./${path.endsWith('github.ts') ? 'github' : 'import'}.cjs`, external: true }
        : null,
    );
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
  plugins: [detectorsOnDemand, aiOnDemand, withoutExamples],
  external: ['./detectors.cjs', './config-checks.cjs', './ai-tools.cjs'],
  define: { COUNTERSIGN_VERSION: JSON.stringify(version), 'import.meta.url': '__bundleUrl' },
};
const bundleUrl = "const __bundleUrl=require('node:url').pathToFileURL(__filename).href;";

await buildDetectors(shared);
await build({
  ...shared,
  stdin: {
    contents: `export { aiTools } from './catalogue.ts'; export { tracesOf } from './traces.ts';`,
    resolveDir: fileURLToPath(new URL('../../packages/detectors/src/ai-tools', import.meta.url)),
    loader: 'ts',
  },
  outfile: 'dist/ai-tools.cjs',
  plugins: [withoutExamples],
});
await build({
  ...shared,
  entryPoints: ['../../packages/detectors/src/ai-config/catalogue.ts'],
  outfile: 'dist/config-checks.cjs',
});
await build({
  ...shared,
  entryPoints: ['src/compile-policy.ts'],
  outfile: 'dist/compile-policy.cjs',
});
// The hook keeps what this file made of a page: another build of it must not be taken for the same.
const policyReader = digestOf('dist/compile-policy.cjs');

await Promise.all([
  build({ ...shared, entryPoints: ['src/pack-worker.ts'], outfile: 'dist/pack-worker.cjs' }),
  build({ ...shared, entryPoints: ['src/file-worker.ts'], outfile: 'dist/file-worker-main.cjs' }),
  build({ ...shared, entryPoints: ['src/github.ts'], outfile: 'dist/github.cjs' }),
  build({ ...shared, entryPoints: ['src/import.ts'], outfile: 'dist/import.cjs' }),
  build({
    ...shared,
    plugins: [filesApart, ...shared.plugins],
    entryPoints: ['src/bin.ts'],
    supported: { 'dynamic-import': false },
    outfile: 'dist/countersign-main.cjs',
    external: [...shared.external, '@countersign/github-app'],
    banner: { js: bundleUrl },
  }),
  build({
    ...shared,
    entryPoints: ['src/hook-bin.ts'],
    outfile: 'dist/hook-main.cjs',
    external: [...shared.external, './compile-policy.cjs'],
    define: { ...shared.define, POLICY_READER: JSON.stringify(policyReader) },
  }),
]);
// V8 takes compiled code for any source of the same length: the content has to be in its name.
const starter = (main, outfile, banner) =>
  build({
    ...shared,
    entryPoints: ['src/start.ts'],
    outfile,
    banner: { js: banner },
    define: {
      ...shared.define,
      MAIN: JSON.stringify(main),
      MAIN_DIGEST: JSON.stringify(digestOf(`dist/${main}.cjs`)),
    },
  });
for (const name of readdirSync(new URL('dist/', import.meta.url)))
  if (name.endsWith('.v8')) rmSync(new URL(`dist/${name}`, import.meta.url));
await starter('hook-main', 'dist/hook.cjs', '');
await starter('file-worker-main', 'dist/file-worker.cjs', '');
await starter('countersign-main', 'dist/countersign.cjs', '#!/usr/bin/env node');

cpSync(new URL('../../LICENSE', import.meta.url), new URL('LICENSE', import.meta.url));
// For editors: pages name it by its path below node_modules.
cpSync(
  new URL('../../schema/countersign.schema.json', import.meta.url),
  new URL('dist/countersign.schema.json', import.meta.url),
);
