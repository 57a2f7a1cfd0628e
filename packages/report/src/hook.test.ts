import { describe, expect, test } from '@jest/globals';
import type { SkipReason } from '@countersign/detectors';
import type { Verdict } from '@countersign/policy';
import { MOST_HOOK_LINES, renderHook } from './hook.ts';
import { describeFixture, finding, rule, verdict } from './verdict-fixture.test-support.ts';

const render = (judged: Verdict): string =>
  renderHook(judged, { color: 'never', describe: describeFixture });

const CHECK = rule({
  id: 'human-check',
  outcome: 'note',
  why: 'AI helped with locales/en.json, which customers see.',
  remedy: 'A person who did not write it must check it on the pull request.',
});

describe('silence', () => {
  test.each<[string, Verdict]>([
    ['a pass', verdict()],
    [
      'what is not enforced yet',
      verdict({
        outcome: 'note',
        rules: [rule({ id: 'not-enforced', outcome: 'note' })],
      }),
    ],
    [
      'what is only observed',
      verdict({
        outcome: 'note',
        mode: 'observe',
        findings: [finding({ outcome: 'note' })],
      }),
    ],
  ])('about %s', (_name, judged) => {
    expect(render(judged)).toBe('');
  });
});

test('one line where a person must check it later', () => {
  expect(render(verdict({ outcome: 'note', rules: [CHECK] }))).toBe(
    'countersign: AI helped with locales/en.json, which customers see. A person who did not write it must check it on the pull request.\n',
  );
});

test('a leak: where, why, how to fix, how to ask for an exception, what was not looked at', () => {
  const judged = verdict({
    outcome: 'block',
    summary: '1 confirmed secret.',
    findings: [finding({ occurrences: [{ path: 'b.ts', line: 1 }] })],
    rules: [rule({ id: 'secrets', outcome: 'block' }), CHECK],
    coverage: {
      files: 1,
      bytes: 10,
      commits: 0,
      skipped: [
        { path: 'a.mp4', reason: 'too-large', detail: '12 MB' },
        { path: 'b.mp4', reason: 'too-large', detail: '13 MB' },
        { path: 'lib', reason: 'submodule', detail: '' },
      ],
    },
  });
  expect(render(judged)).toBe(`\
countersign: Stop: 1 confirmed secret.
  src/config.ts:3:15 GitHub token [github-token] (confirmed), and in 1 other place: stop. Whoever holds it can act as its owner on GitHub.
    fix: Revoke it at https://github.com/settings/tokens and take the new one from the environment.
  note: AI helped with locales/en.json, which customers see. A person who did not write it must check it on the pull request.
  exception: ask the page's owner to add one in countersign.yml for fingerprint 00112233445566778899aabbccddeeff
  not looked at: a.mp4 and 1 more (too large), lib (submodule (another repository))
`);
});

test('what stops comes before what warns', () => {
  const text = render(
    verdict({
      outcome: 'block',
      findings: [
        finding({ fingerprint: 'aa', outcome: 'warn', path: 'a.ts' }),
        finding({
          fingerprint: 'bb',
          outcome: 'block',
          path: 'z.ts',
          tier: 'likely',
        }),
      ],
    }),
  );
  expect(text.indexOf('z.ts')).toBeLessThan(text.indexOf('a.ts'));
});

test('a rule without a finding says why and what to do', () => {
  const judged = verdict({
    outcome: 'unsure',
    summary: 'the page cannot be read.',
    rules: [
      rule({
        id: 'policy',
        outcome: 'unsure',
        why: 'countersign.yml:3:1: unknown key "mod".',
        remedy: 'Did you mean "mode"?',
      }),
    ],
  });
  expect(render(judged)).toBe(`\
countersign: Could not judge: the page cannot be read.
  could not judge: countersign.yml:3:1: unknown key "mod".
    fix: Did you mean "mode"?
`);
});

test('never more than twelve lines, and says how many are left out', () => {
  const reasons: SkipReason[] = ['too-large', 'submodule', 'archive', 'unreadable', 'timed-out'];
  const judged = verdict({
    outcome: 'block',
    findings: Array.from({ length: 30 }, (_, at) =>
      finding({ path: `src/${at}\n.ts`, fingerprint: `${at}` }),
    ),
    rules: [
      CHECK,
      ...Array.from({ length: 9 }, (_, at) => rule({ id: `r${at}`, outcome: 'warn' })),
    ],
    coverage: {
      files: 30,
      bytes: 1,
      commits: 0,
      skipped: reasons.map((reason) => ({
        path: 'p'.repeat(999),
        reason,
        detail: '',
      })),
    },
  });
  const lines = render(judged).trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(MOST_HOOK_LINES);
  expect(lines).toContain('  and 36 more: run "countersign check --staged" to see them');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(900);
});
