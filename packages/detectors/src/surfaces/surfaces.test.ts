import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { classifySurfaces, surfaceClasses } from './index.ts';

const surfacesOf = (path: string): string[] => classifySurfaces(path).map(({ surface }) => surface);

test('the catalogue lists every file of the folder, sorted', () => {
  const files = readdirSync(new URL('./classes/', import.meta.url))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
  expect(surfaceClasses.map(({ surface }) => surface)).toEqual(files);
});

describe.each(surfaceClasses.map((surfaceClass) => [surfaceClass.surface, surfaceClass] as const))(
  '%s',
  (surface, { examples, globs }) => {
    test.each(examples.match)('takes %s', (path) => {
      expect(surfacesOf(path)).toContain(surface);
    });
    test.each(examples.ignore)('leaves %s', (path) => {
      expect(surfacesOf(path)).not.toContain(surface);
    });
    test('names every glob once', () => {
      expect(new Set(globs.map(({ glob }) => glob)).size).toBe(globs.length);
    });
  },
);

describe('reach', () => {
  test.each([
    ['locales/en.json', 'copy', 'customers_see_it'],
    ['src/emails/welcome.tsx', 'email-template', 'cannot_undo'],
    ['AGENTS.md', 'guardrails', 'money_or_everyone'],
    ['db/migrate/1_add.rb', 'data-path', 'cannot_undo'],
    ['data/people.csv', 'data-path', 'inside_only'],
    ['Dockerfile', 'access', 'inside_only'],
    ['infra/main.tf', 'access', 'cannot_undo'],
    ['prisma/migrations/1/migration.sql', 'data-path', 'cannot_undo'],
  ])('%s is %s, %s', (path, surface, reach) => {
    expect(classifySurfaces(path)).toContainEqual(expect.objectContaining({ surface, reach }));
  });
});

describe('what no customer meets', () => {
  test.each([
    'README.md',
    'CONTRIBUTING.md',
    'src/index.ts',
    'packages/core/src/parse.ts',
    'src/emails/__tests__/welcome.tsx',
    'test/fixtures/locales/en.json',
    'spec/views/users/show.html.erb',
    'src/i18n/format.test.ts',
    'node_modules/pkg/locales/en.json',
    'third_party/pkg/pages/index.tsx',
    '.github/prompts/locales/x.prompt.md',
  ])('%s', (path) => {
    expect(classifySurfaces(path)).toEqual([]);
  });

  test('a page named after tests is still a page', () => {
    expect(surfacesOf('app/views/tests/show.html.erb')).toEqual(['copy']);
  });

  test('letters of any case', () => {
    expect(surfacesOf('Locales/EN.json')).toContain('copy');
  });
});
