import { readdirSync } from 'node:fs';

const tools = new URL('./tools/jest/', import.meta.url).pathname.replace(/^\/([A-Za-z]:)/, '$1');
const workspaces = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(new URL(`./${folder}/`, import.meta.url)).map((name) => `${folder}/${name}`),
);

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
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
});

export default {
  projects: workspaces.map(project),
  maxWorkers: '100%',
  workerIdleMemoryLimit: '384MB',
  testTimeout: 60_000,
  reporters: ['default', `${tools}reporter.mjs`],
};
