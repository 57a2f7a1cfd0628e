// Each suite loads its modules anew into a context of its own, and links them one by one: of two thousand files, most of
// what a suite costs. So a suite gets as few as may be, without losing what it proves:
//
// - Packages of ours that it merely uses are bundled, in its context. It takes the files of its own package as they are.
// - Libraries, and the testkit, are loaded by node itself as in production, once for all suites of a process. The
//   simulated GitHub compiles GitHub's own descriptions, and the embedded Postgres is megabytes of WebAssembly: both
//   took seconds, suite after suite.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const output = fileURLToPath(new URL('./dist/', import.meta.url));

/** What is bundled for a suite's own context, and what its own suites take file by file. */
const BUNDLED = ['detectors', 'policy', 'scanner', 'git', 'github', 'hook', 'report'];

/** Loaded once. Whoever is told of another's objects must be here too: drizzle asks whether a client is one of pg's. */
const LIBRARIES = [
  '@electric-sql/pglite',
  '@octokit/rest',
  'drizzle-orm',
  'drizzle-orm/node-postgres',
  'drizzle-orm/pg-core',
  'drizzle-orm/pglite',
  'graphile-worker',
  'pg',
  'probot',
  'yaml',
  'zod',
];
const TESTKIT = '@countersign/testkit';

const SETTINGS = { bundle: true, format: 'esm', target: 'node20', logLevel: 'warning' };

/**
 * Answers, for the suites of each workspace (`packages/policy`), which file stands for which import, and which files node
 * itself shall load for them under which name.
 */
export async function bundle(workspaces) {
  mkdirSync(output, { recursive: true });
  const manifests = new Map(
    workspaces.map((folder) => [
      folder,
      JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')),
    ]),
  );
  const packages = bundlePackages(manifests);
  const testkit = bundleTestkit();
  const libraries = Object.fromEntries(LIBRARIES.map((name) => [name, name]));
  const inSuites = {};
  for (const [name, specifier] of Object.entries({ ...libraries, [TESTKIT]: testkit }))
    inSuites[name] = writeStandIn(
      name,
      Object.keys(await import(isAbsolute(specifier) ? pathToFileURL(specifier).href : specifier)),
    );

  return (folder) => {
    const own = manifests.get(folder).name;
    const isOther = ([name]) => name !== own && !name.startsWith(`${own}/`);
    const mapped = [...Object.entries(packages), ...Object.entries(inSuites)].filter(isOther);
    return {
      moduleNameMapper: Object.fromEntries(mapped.map(([name, file]) => [`^${name}$`, file])),
      loadedOnce: Object.fromEntries(
        Object.entries({ ...libraries, [TESTKIT]: testkit }).filter(isOther),
      ),
    };
  };
}

/** One module for each thing that a package exports; what they share is in modules of its own. */
function bundlePackages(manifests) {
  const entries = {};
  const files = {};
  for (const name of BUNDLED) {
    const folder = `packages/${name}`;
    const manifest = manifests.get(folder);
    for (const [path, conditions] of Object.entries(manifest.exports)) {
      const entry = `${name}${path.slice(1).replaceAll('/', '-')}`;
      entries[entry] = join(root, folder, conditions['countersign-source']);
      files[`${manifest.name}${path.slice(1)}`] = join(output, `${entry}.mjs`);
    }
  }
  const libraries = [...manifests.values()]
    .flatMap(({ dependencies, devDependencies }) =>
      Object.keys({ ...dependencies, ...devDependencies }),
    )
    .filter((name) => !name.startsWith('@countersign/'));
  buildSync({
    ...SETTINGS,
    entryPoints: entries,
    outdir: output,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'shared-[hash]',
    splitting: true,
    platform: 'node',
    conditions: ['countersign-source'],
    external: libraries,
    sourcemap: 'external',
  });
  return files;
}

function bundleTestkit() {
  const outfile = join(output, 'testkit.mjs');
  buildSync({
    ...SETTINGS,
    entryPoints: [join(root, 'packages/testkit/src/index.ts')],
    outfile,
    packages: 'external',
    platform: 'node',
    sourcemap: true,
  });
  return outfile;
}

/** The module that a suite imports in place of one that is loaded already: the environment put it into the context. */
function writeStandIn(name, exports) {
  const file = join(output, `once-${name.replaceAll(/\W+/g, '-')}.mjs`);
  const values = exports.map((one, index) => `v${index} = loaded[${JSON.stringify(one)}]`);
  const names = exports.map((one, index) => `v${index} as ${JSON.stringify(one)}`);
  const lines = [
    `const loaded = globalThis[Symbol.for(${JSON.stringify(name)})];`,
    `const ${values.join(', ')};`,
    `export { ${names.join(', ')} };`,
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/**
 * A catalogue with what it lists, as one module: all else that they import stays a module of its own, so that it is the
 * same one that the suite sees. Answers the file of the bundle.
 */
export async function bundleCatalogue(name, folders) {
  const catalogue = join(root, name);
  const outfile = join(output, `${name.replaceAll('/', '-')}.mjs`);
  const listed = folders.map((folder) => join(dirname(catalogue), folder));
  await build({
    ...SETTINGS,
    entryPoints: [catalogue],
    outfile,
    platform: 'neutral',
    sourcemap: 'external',
    plugins: [
      {
        name: 'only-what-is-listed',
        setup(building) {
          building.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
            const file = join(resolveDir, path);
            return listed.includes(dirname(file)) ? { path: file } : { path: file, external: true };
          });
        },
      },
    ],
  });
  return outfile;
}
