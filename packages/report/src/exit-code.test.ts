import { expect, test } from '@jest/globals';
import type { Verdict } from '@countersign/policy';
import { exitCode } from './exit-code.ts';
import { rule, verdict } from './verdict-fixture.test-support.ts';

const skipped = (reason: 'too-large' | 'unreadable' | 'missing-object' | 'timed-out') => ({
  files: 1,
  bytes: 2,
  commits: 0,
  skipped: [{ path: 'a', reason, detail: '' }],
});

const CASES: readonly (readonly [string, Partial<Verdict>, number])[] = [
  ['a pass', { outcome: 'pass' }, 0],
  ['a note', { outcome: 'note' }, 0],
  ['a warning, even in block mode', { outcome: 'warn', mode: 'block' }, 0],
  ['a stop', { outcome: 'block' }, 1],
  ['a stop in warn mode', { outcome: 'block', mode: 'warn' }, 1],
  ['a limit in warn mode', { outcome: 'unsure', coverage: skipped('too-large') }, 0],
  [
    'a limit in block mode',
    { outcome: 'unsure', mode: 'block', coverage: skipped('too-large') },
    2,
  ],
  ['an unreadable file', { outcome: 'unsure', coverage: skipped('unreadable') }, 2],
  ['a missing object', { outcome: 'unsure', coverage: skipped('missing-object') }, 2],
  ['a timeout', { outcome: 'unsure', mode: 'observe', coverage: skipped('timed-out') }, 2],
  [
    'nothing looked at',
    {
      outcome: 'unsure',
      coverage: { files: 0, bytes: 0, commits: 0, skipped: [] },
    },
    2,
  ],
  [
    'nothing looked at but a submodule, in warn mode',
    {
      outcome: 'unsure',
      coverage: {
        files: 0,
        bytes: 0,
        commits: 0,
        skipped: [{ path: 'sub', reason: 'submodule', detail: '' }],
      },
    },
    0,
  ],
  ['an unknown page', { outcome: 'unsure', rules: [rule({ id: 'policy', outcome: 'unsure' })] }, 2],
];

test.each(CASES)('%s', (_name, given, expected) => {
  expect(exitCode(verdict(given))).toBe(expected);
});
