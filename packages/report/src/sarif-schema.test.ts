/** The official JSON schema of SARIF 2.1.0, as Microsoft's jest-sarif ships it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { renderSarif } from './sarif.ts';
import { describeFixture, finding, rule, verdict } from './verdict-fixture.test-support.ts';

const path = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
// It is draft 4 by name and uses nothing that later drafts changed, but `id` would have to be `$id`.
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
const validate = new Ajv({
  strict: false,
  allErrors: true,
  validateFormats: false,
  // One of its patterns is not a Unicode one.
  unicodeRegExp: false,
}).compile(schema);

const FULL = verdict({
  outcome: 'unsure',
  mode: 'block',
  findings: [
    finding({
      path: 'n ï.ts',
      occurrences: [{ path: 'b%.ts', line: 9 }],
      commit: 'c'.repeat(40),
    }),
    finding({
      id: 'unknown',
      outcome: 'pass',
      severity: 'info',
      suppressed: { by: 'inline', reason: 'a fixture', until: null },
    }),
  ],
  rules: [
    rule({
      id: 'human-check',
      outcome: 'warn',
      remedy: 'Add the label.',
      children: [rule({ id: 'label', outcome: 'note' })],
    }),
  ],
  coverage: {
    files: 1,
    bytes: 1,
    commits: 1,
    skipped: [
      { path: 'big.bin', reason: 'too-large', detail: '12 MB' },
      { path: '', reason: 'too-many-files', detail: 'over 3,000' },
    ],
  },
});

test.each([
  ['everything', FULL],
  ['nothing', verdict()],
])('the official schema accepts %s', (_name, judged) => {
  const log: unknown = JSON.parse(
    renderSarif(judged, { describe: describeFixture, version: '1.0.0' }),
  );
  expect(validate(log) ? [] : validate.errors).toEqual([]);
});

test('it refuses a run without a tool', () => {
  expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
});
