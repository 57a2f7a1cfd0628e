import { describe, expect, test } from '@jest/globals';
import { finding, judge, policyOf, ruleOf } from '../evaluate/sample-facts.ts';

const entry = (until: string, paths = '["test/**"]'): string =>
  `{ rule: secrets, paths: ${paths}, why: invented for tests, approved_by: "@kim", until: ${until} }`;
const found = { findings: [finding({ path: 'test/a.ts' })] };

describe('exceptions', () => {
  test('what is let through is counted apart, and its end is near enough to say', () => {
    const verdict = judge(found, policyOf(`mode: block\nexceptions: [${entry('2026-12-01')}]`));
    expect(verdict.outcome).toBe('note');
    expect(ruleOf(verdict, 'exceptions')).toMatchObject({
      outcome: 'note',
      why: '1 thing let through by exception; 1 exception ends soon.',
      evidence: [
        {
          counts: true,
          text: 'secrets in test/a.ts: invented for tests (@kim, until 2026-12-01; ends in 9 days)',
        },
      ],
    });
  });

  test('what has ended is refused with its reason, and the finding stands', () => {
    const verdict = judge(found, policyOf(`mode: block\nexceptions: [${entry('2026-11-21')}]`));
    expect(verdict.outcome).toBe('block');
    expect(ruleOf(verdict, 'exceptions').evidence).toEqual([
      { text: 'secrets for test/**', counts: false, why: 'ended 2026-11-21', event: null },
    ]);
  });

  test('a stored policy knows what day it is', () => {
    const policy = policyOf(`mode: block\nexceptions: [${entry('2026-12-01')}]`);
    const on = (day: string) => judge(found, policy, 'local', new Date(`${day}T23:59:59Z`)).outcome;
    expect([on('2026-12-01'), on('2026-12-02')]).toEqual(['note', 'block']);
  });

  test('an exception that nothing needed is no news', () => {
    const verdict = judge({}, policyOf(`mode: block\nexceptions: [${entry('2026-12-24')}]`));
    expect(ruleOf(verdict, 'exceptions').outcome).toBe('pass');
  });

  test('an exception to a locked rule without its owner does not hold', () => {
    const policy = policyOf(
      `exceptions: [${entry('2026-12-24')}]`,
      'mode: block\nlock: [off_limits]',
    );
    const verdict = judge(found, policy);
    expect(verdict.outcome).toBe('block');
    expect(ruleOf(verdict, 'exceptions').evidence[0]?.why).toBe('needs @acme/ana');
  });

  test.each([
    ['secrets', true],
    ['off_limits.secrets', true],
    ['github-token', true],
    ['gitlab-token', false],
    ['ai_tools', false],
    ['human_check', false],
  ])('rule %s covers a github-token: %s', (rule, want) => {
    const page = `mode: block\nexceptions: [${entry('2026-12-24').replace('rule: secrets', `rule: ${rule}`)}]`;
    expect(judge(found, policyOf(page)).findings[0]?.suppressed !== null).toBe(want);
  });

  test.each([
    ['["test/**"]', 'test/a.ts', true],
    ['["test/**"]', 'test/.env', true],
    ['["test/**"]', 'src/test/a.ts', false],
    ['["**/fixtures/*.{pem,key}"]', 'a/fixtures/b.pem', true],
    ['["**/fixtures/*.{pem,key}"]', 'a/fixtures/c/b.pem', false],
    ['["a.ts"]', 'b/a.ts', false],
    ['["*"]', 'a/b.ts', false],
  ])('paths %s cover %s: %s', (paths, path, want) => {
    const page = `mode: block\nexceptions: [${entry('2026-12-24', paths)}]`;
    const verdict = judge({ findings: [finding({ path })] }, policyOf(page));
    expect(verdict.findings[0]?.suppressed !== null).toBe(want);
  });
});
