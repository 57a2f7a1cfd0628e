/** Whatever is refused is said in words: the whole sentences as a verdict shows them, a row for each kind of refusal. */
import { describe, expect, test } from '@jest/globals';
import { file, judge, policyOf, ruleOf } from '../evaluate/sample-facts.ts';
import { LOCKABLE } from '../page/schema.ts';

interface Refusal {
  readonly organisation: string;
  readonly repository: string;
  /** What stands behind `… in the repository's page was refused: `. */
  readonly said: readonly string[];
}

const locked = (key: string, floor: string, wish: string): Refusal => {
  const [section = '', name] = key.split('.');
  const at = (value: string): string =>
    name === undefined ? `${section}: ${value}` : `${section}: { ${name}: ${value} }`;
  return {
    organisation: `${at(floor)}\nlock: [${key}]`,
    repository: at(wish),
    said: [
      `${key} in the repository's page was refused: locked at ${JSON.stringify(floor.replaceAll('"', ''))}.`,
    ],
  };
};
const lockedList = (key: string, floor: string, wish: string): Refusal => {
  const row = locked(key, floor, wish);
  return { ...row, said: [`${key} in the repository's page was refused: locked at ${floor}.`] };
};
const tool = (floor: string, wish: string, why: string): Refusal => ({
  organisation: `ai_tools: { approved: [{ tool: claude-code, ${floor} }] }\nlock: [ai_tools.approved]`,
  repository: `ai_tools: { approved: [{ tool: ${wish} }] }`,
  said: [`ai_tools.approved in the repository's page was refused: ${why}.`],
});

const refusals: Readonly<Record<string, Refusal>> = {
  mode: locked('mode', 'block', 'observe'),
  'off_limits.personal': locked('off_limits.personal', 'block', 'warn'),
  'off_limits.secrets': locked('off_limits.secrets', 'block', 'allow'),
  'off_limits.financials': locked('off_limits.financials', 'warn', 'observe'),
  'off_limits.contract': locked('off_limits.contract', 'observe', 'allow'),
  'ai_tools.others': locked('ai_tools.others', 'block', 'allow'),
  'ai_tools.hosts': lockedList('ai_tools.hosts', '[a.example]', '[b.example]'),
  'human_check.applies_to': locked('human_check.applies_to', 'everyone', 'ai'),
  'human_check.inside_only': locked('human_check.inside_only', 'one person', 'go'),
  'human_check.customers_see_it': locked(
    'human_check.customers_see_it',
    'two people',
    'one person',
  ),
  'human_check.cannot_undo': locked('human_check.cannot_undo', 'two people', 'go'),
  'human_check.money_or_everyone': locked('human_check.money_or_everyone', 'one person', 'go'),
  'human_check.author_may_check': locked('human_check.author_may_check', '"no"', '"yes"'),
  'human_check.label': locked('human_check.label', 'checked', 'looked-at'),
  'human_check.counts': lockedList('human_check.counts', '[review]', '[label, review]'),
  honour: lockedList('honour', '[gitleaks:allow]', '["trufflehog:ignore"]'),
  'ai_tools.approved': tool('plan: team', 'cursor', `"cursor" is not on the organisation's list`),
  'ai_tools.approved, plan': tool(
    'plan: team',
    'claude-code, plan: free',
    '"claude-code": plan locked at "team"',
  ),
  'ai_tools.approved, training': tool(
    'training: "off"',
    'claude-code, training: "on"',
    '"claude-code": training locked at "off"',
  ),
  'ai_tools.approved, history': tool(
    'history: "off"',
    'claude-code, history: "on"',
    '"claude-code": history locked at "off"',
  ),
  'ai_tools.approved, audit': tool(
    'audit: "yes"',
    'claude-code, audit: "no"',
    '"claude-code": audit locked at "yes"',
  ),
  'ai_tools.approved, may_see': tool(
    'may_see: [code]',
    'claude-code, may_see: [code, customer]',
    '"claude-code": may_see locked at [code]',
  ),
  'human_check.ours': {
    organisation: 'lock: [human_check]',
    repository: 'human_check: { ours: [{ paths: ["**"], means: inside_only }] }',
    said: [
      `human_check.ours in the repository's page was refused: "**" would lower a locked tier.`,
    ],
  },
  lock: {
    organisation: '',
    repository: 'lock: [mode]',
    said: ["lock in the repository's page was refused: only the organisation file may lock."],
  },
  extends: {
    organisation: '',
    repository: 'extends: countersign:start@1',
    said: ["extends in the repository's page was refused: only one level: the organisation file."],
  },
  fingerprint_key: {
    organisation: 'fingerprint_key: a-key-of-the-organisation',
    repository: '',
    said: [
      "fingerprint_key in the organisation's page was refused: only a repository's own page sets it.",
    ],
  },
  exceptions_last_at_most: {
    organisation: 'exceptions_last_at_most: 30 days',
    repository: 'exceptions_last_at_most: 60 days',
    said: ["exceptions_last_at_most in the repository's page was refused: at most 30 days."],
  },
  'record.keep': {
    organisation: 'record: { keep: 7 years }',
    repository: 'record: { keep: 90 days }',
    said: ["record.keep in the repository's page was refused: at least 7 years."],
  },
};

describe('what is refused is said', () => {
  test.each(Object.entries(refusals).map(([name, row]) => ({ name, ...row })))(
    '$name',
    ({ organisation, repository, said }) => {
      const rule = ruleOf(
        judge(
          {},
          policyOf(repository, `mode: warn\n${organisation}`.replace(/mode: warn\n(?=mode)/, '')),
        ),
        'policy',
      );
      const refused = rule.children.filter(({ id }) => id === 'refused-key');
      expect(refused.map(({ why }) => why)).toEqual(said);
      expect(refused[0]?.remedy).toBe('Take it out of the page, or ask @acme/ana.');
    },
  );

  test('every key that may be locked has its row', () => {
    const leaves = LOCKABLE.filter((key) => !LOCKABLE.some((other) => other.startsWith(`${key}.`)));
    // Two lists of reviewers are both to be satisfied: nothing is refused.
    const without = leaves.filter((key) => !Object.hasOwn(refusals, key));
    expect(without).toEqual(['human_check.reviewers']);
  });

  const entry = (until: string, by: string): string =>
    `exceptions: [{ rule: off_limits.secrets, paths: ["a"], why: for the tests, approved_by: "${by}", until: ${until} }]`;
  test.each<readonly [string, string, string]>([
    ['ended', entry('2026-11-21', '@acme/ana'), 'ended 2026-11-21'],
    ['too long', entry('2027-09-01', '@acme/ana'), 'longer than 90 days'],
    ['not by the owner', entry('2026-12-24', '@kim'), 'needs @acme/ana'],
  ])('an exception that is %s', (_name, repository, why) => {
    const verdict = judge({}, policyOf(repository, 'mode: block\nlock: [off_limits]'));
    expect(ruleOf(verdict, 'exceptions').evidence).toEqual([
      { text: 'off_limits.secrets for a', counts: false, why, event: null },
    ]);
  });

  test('a path that would lower a locked tier is refused where it is met', () => {
    const policy = policyOf(
      'human_check: { ours: [{ paths: ["locales/**"], means: inside_only }] }',
      'mode: block\nhuman_check: { customers_see_it: one person }\nlock: [human_check.customers_see_it]',
    );
    const verdict = judge(
      {
        files: [file('locales/en.json: customers_see_it')],
        authorship: { declared: 'ai', tools: [], evidence: [] },
      },
      policy,
    );
    expect(verdict.outcome).toBe('block');
    expect(
      ruleOf(verdict, 'human-check').evidence.map(({ text, why }) => `${text}: ${why}`),
    ).toContainEqual(expect.stringContaining('locales/**'));
  });
});
