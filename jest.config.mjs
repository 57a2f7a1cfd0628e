import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, bundleCatalogue } from './tools/jest/bundles.mjs';

const tools = fileURLToPath(new URL('./tools/jest/', import.meta.url));
const workspaces = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(new URL(`./${folder}/`, import.meta.url)).map((name) => `${folder}/${name}`),
);
const bundledFor = await bundle(workspaces);
const secrets = 'packages/detectors/src/secrets/catalogue.ts';
const secretCatalogue = await bundleCatalogue(secrets, ['generic', 'providers']);

const project = (folder) => {
  const { moduleNameMapper, loadedOnce } = bundledFor(folder);
  return {
    displayName: folder,
    rootDir: folder,
    testMatch: ['<rootDir>/src/**/*.test.ts'],
    testEnvironment: `${tools}environment.mjs`,
    testEnvironmentOptions: {
      customExportConditions: ['countersign-source', 'node', 'node-addons'],
      loadedOnce,
    },
    extensionsToTreatAsEsm: ['.ts'],
    transform: {
      [`/${secrets}$`]: [`${tools}bundled.mjs`, { bundle: secretCatalogue }],
      '\\.ts$': `${tools}transform.mjs`,
      '/tools/jest/dist/': `${tools}bundled.mjs`,
    },
    moduleNameMapper,
    modulePathIgnorePatterns: ['<rootDir>/dist/'],
  };
};

export default {
  projects: workspaces.map(project),
  maxWorkers: '100%',
  workerIdleMemoryLimit: '768MB',
  testTimeout: 60_000,
  testSequencer: `${tools}sequencer.mjs`,
  reporters: ['default', `${tools}reporter.mjs`],
};
