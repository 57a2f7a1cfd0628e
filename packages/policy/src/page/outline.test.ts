import { expect, test } from '@jest/globals';
import { listPolicyKeys } from './outline.ts';

test('every key says what it means, and which words it takes', () => {
  const keys = listPolicyKeys();
  expect(keys.filter(({ description }) => description === '')).toEqual([]);
  expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
  const allowed = (key: string) => keys.find((one) => one.key === key)?.allowed;
  expect(allowed('mode')).toEqual(['observe', 'warn', 'block']);
  expect(allowed('human_check.author_may_check')).toContain('no');
  expect(allowed('human_check.counts')).toEqual(['label', 'review']);
  expect(allowed('exceptions.why')).toEqual([]);
});
