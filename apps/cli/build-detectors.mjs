// Two thousand detectors are a megabyte that V8 would read at every start, and a run needs a few dozen of them. So they
// are a file of their own, which the first candidate brings, and each provider's are made when one of them has a
// candidate. The table that leads to candidates is read as bytes.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const secrets = fileURLToPath(new URL('../../packages/detectors/src/secrets/', import.meta.url));

/**
 * Examples prove a detector in the tests; nothing reads them at run time, and V8 would read them at every start.
 * The files are formatted by prettier (CI checks it), so that the property ends at the brace under its beginning.
 */
const withoutProof = (text) =>
  text
    .replaceAll(/^( +)examples: \{$[^]*?^\1\},$/gmu, '$1examples: undefined as never,')
    // When a format was checked is for the documentation.
    .replaceAll(/^( +)checked: \{[^}]*\},$/gmu, '$1checked: undefined as never,');

export const withoutExamples = {
  name: 'without-examples',
  setup(bundler) {
    const units = /detectors[\\/]src[\\/](secrets|ai-tools|ai-config|surfaces)[\\/].*\.ts$/;
    bundler.onLoad({ filter: units }, ({ path }) => ({
      loader: 'ts',
      contents: withoutProof(readFileSync(path, 'utf8')),
    }));
  },
};

/** Files of the catalogue in its order. */
function catalogueFiles() {
  const text = readFileSync(`${secrets}catalogue.ts`, 'utf8');
  const paths = new Map(
    [...text.matchAll(/^import (\w+) from '(.+)';$/gmu)].map(([, name, path]) => [name, path]),
  );
  return [...text.matchAll(/^ {2}\.\.\.(\w+),$/gmu)].map(([, name]) => paths.get(name));
}

/** Writes the detectors and the table; the detectors must be there before anything that is to load them is built. */
export async function buildDetectors(shared) {
  const files = catalogueFiles();
  const bundle = (contents, outfile) =>
    build({
      ...shared,
      stdin: { contents, resolveDir: secrets, loader: 'ts' },
      outfile,
      plugins: [withoutExamples],
    });
  await bundle(
    `export { candidateTable, candidateTableToBytes } from './candidate-table.ts';
    export { secretDetectors } from './catalogue.ts';
    export const sizes = [${files.map((file) => `require('${file}').default.length`).join()}];`,
    'dist/whole-catalogue.cjs',
  );
  const require = createRequire(import.meta.url);
  const whole = require('./dist/whole-catalogue.cjs');
  const { candidateTable, candidateTableToBytes, secretDetectors, sizes } = whole;
  rmSync(new URL('dist/whole-catalogue.cjs', import.meta.url));
  if (sizes.reduce((sum, size) => sum + size, 0) !== secretDetectors.length)
    throw new Error('the files of the catalogue are not what the catalogue holds');
  const bytes = candidateTableToBytes(candidateTable(secretDetectors));
  writeFileSync(new URL('dist/candidates.bin', import.meta.url), bytes);
  // What is required inside a function is made when the function is called.
  await bundle(
    `const files = [${files.map((file) => `() => require('${file}').default`).join()}];
    const owner = new Uint16Array(${secretDetectors.length});
    const first = new Uint16Array(files.length);
    let count = 0;
    for (const [file, size] of [${sizes.join()}].entries()) {
      first[file] = count;
      owner.fill(file, count, (count += size));
    }
    export const detectorAt = (index) =>
      index < count ? files[owner[index]]()[index - first[owner[index]]] : undefined;
    export const allDetectors = () => files.flatMap((file) => file());`,
    'dist/detectors.cjs',
  );
}

export const detectorsOnDemand = {
  name: 'detectors-on-demand',
  setup(bundler) {
    const loader = fileURLToPath(new URL('src/kept-code.ts', import.meta.url));
    bundler.onLoad({ filter: /detectors[\\/]src[\\/]secrets[\\/]secret-catalogue\.ts$/ }, () => ({
      loader: 'ts',
      contents: `
        import { readFileSync } from 'node:fs';
        import { join } from 'node:path';
        import { candidateTable, candidateTableFromBytes } from './candidate-table.ts';
        import { loadWithKeptCode } from ${JSON.stringify(loader)};
        let table;
        let made;
        const detectors = () =>
          (made ??= loadWithKeptCode(
            join(__dirname, 'detectors.cjs'),
            ${JSON.stringify(digestOf('dist/detectors.cjs'))},
            () => true,
          ));
        export const catalogueDetectors = () => detectors().allDetectors();
        export const catalogueDetector = (index) => detectors().detectorAt(index);
        export const catalogueTable = () =>
          (table ??=
            candidateTableFromBytes(readFileSync(join(__dirname, 'candidates.bin'))) ??
            candidateTable(catalogueDetectors()));
      `,
    }));
  },
};

/** What tells one build of a file from another. */
export function digestOf(file) {
  const content = readFileSync(new URL(file, import.meta.url));
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
