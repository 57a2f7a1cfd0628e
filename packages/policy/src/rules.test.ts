import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { rules } from './rules.ts';

test('every rule file is in the list, once', () => {
  const files = readdirSync(new URL('./rules/', import.meta.url))
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => name.replace(/\.ts$/, ''));
  expect(rules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

test('exceptions come after the rules that use them', () => {
  const ids = rules.map(({ id }) => id);
  for (const user of ['secrets', 'ai-tools', 'ai-config', 'human-check', 'coverage'])
    expect(ids.indexOf(user)).toBeLessThan(ids.indexOf('exceptions'));
});
