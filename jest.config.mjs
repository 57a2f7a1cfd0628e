import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const tools = at('./tools/jest/');
const workspaces = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(new URL(`./${folder}/`, import.meta.url)).map((name) => `${folder}/${name}`),
);

/**
 * The detectors are two thousand files that most suites merely use: as one file they are loaded in a tenth of the time.
 * Their own suites take them as they are.
 */
const detectors = at('./packages/detectors/dist/for-tests.mjs');
buildSync({
  entryPoints: [at('./packages/detectors/src/index.ts')],
  outfile: detectors,
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  logLevel: 'warning',
});

const project = (folder) => ({
  displayName: folder,
  rootDir: folder,
  testMatch: ['<rootDir>/src/**/*.test.ts'],
  testEnvironment: `${tools}environment.mjs`,
  testEnvironmentOptions: {
    customExportConditions: ['countersign-source', 'node', 'node-addons'],
  },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': `${tools}transform.mjs` },
  ...(folder !== 'packages/detectors' && {
    moduleNameMapper: { '^@countersign/detectors$': detectors },
  }),
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
});

export default {
  projects: workspaces.map(project),
  maxWorkers: '100%',
  workerIdleMemoryLimit: '384MB',
  testTimeout: 60_000,
  reporters: ['default', `${tools}reporter.mjs`],
};
