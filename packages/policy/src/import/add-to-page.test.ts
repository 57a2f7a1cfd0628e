import { describe, expect, test } from '@jest/globals';
import { parsePage } from '../page/parse.ts';
import { pageTemplate } from '../page/template.ts';
import { addToPage } from './add-to-page.ts';
import type { PageAdditions } from './add-to-page.ts';

const ADDITIONS: PageAdditions = {
  patterns: [
    {
      name: 'zork',
      keywords: ['zork_'],
      pattern: 'zork_[a-z]{8}[\'"]',
      match: "zork_xxxxxxxx'",
      ignore: 'zork_xx',
    },
  ],
  exceptions: [
    {
      rule: 'off_limits.secrets',
      paths: ['vendor/**', '*.{md,txt}'],
      why: 'not: ours # at all',
      approved_by: '@acme/ana',
      until: '2027-01-31',
    },
  ],
  honour: ['pragma: allowlist secret'],
};

const HEAD = 'version: 1\nowner: "@acme/ana"     # ask her\nnext_review: 2027-02-01\n';
const TEMPLATE = pageTemplate({
  owner: '@acme/ana',
  nextReview: '2027-02-01',
  mode: 'warn',
  approvedTools: ['claude-code'],
  fingerprintKey: 'x'.repeat(32),
});

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/);

describe('added to a page', () => {
  test.each<readonly [string, string]>([
    ['a page with nothing in it', HEAD],
    ['the page that init writes', TEMPLATE],
    ['a section without values', `${HEAD}off_limits:\nexceptions:\n`],
    ['a section in one line', `${HEAD}off_limits: { secrets: block }\n`],
    ['empty lists', `${HEAD}exceptions: []   # none\nhonour: []\n`],
    ['a list in one line', `${HEAD}honour: ["gitleaks:allow"]\n`],
    [
      'lists that have something',
      `${HEAD}exceptions:\n- rule: coverage\n  paths: ["a", "b"]      # why not\n  why: "it is very large"\n  approved_by: "@acme/ana"\n  until: 2027-01-01\n`,
    ],
    ['lines of another system', HEAD.replaceAll('\n', '\r\n')],
  ])('%s', (_name, text) => {
    const { text: after, added } = addToPage(text, ADDITIONS);
    const { page, problems } = parsePage(after, 'countersign.yml');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(added).toBe(3);
    expect(page?.off_limits?.our_patterns).toEqual(ADDITIONS.patterns);
    expect(page?.exceptions?.at(-1)).toEqual(ADDITIONS.exceptions[0]);
    expect(page?.honour?.at(-1)).toBe('pragma: allowlist secret');
    expect(addToPage(after, ADDITIONS)).toEqual({ text: after, added: 0 });
    // Lines that are not part of what was opened up stay to the letter.
    const kept = new Set(linesOf(after));
    const opened = /^(?:off_limits: \{|exceptions: \[\]|honour: |off_limits:$|exceptions:$)/;
    for (const line of linesOf(text)) if (!opened.test(line)) expect(kept).toContain(line);
    expect(/\r\n/.test(after)).toBe(/\r\n/.test(text));
  });

  test('an entry that is there is not written over', () => {
    const { text } = addToPage(HEAD, ADDITIONS);
    const changed = text.replace('2027-01-31', '2026-12-31').replace('zork_xx\n', 'zork_x\n');
    expect(addToPage(changed, ADDITIONS)).toEqual({ text: changed, added: 0 });
  });

  test('nothing to add: the text as it was', () => {
    const nothing = { patterns: [], exceptions: [], honour: [] };
    expect(addToPage(`\uFEFF${HEAD}`, nothing)).toEqual({ text: `\uFEFF${HEAD}`, added: 0 });
    expect(addToPage('', nothing)).toEqual({ text: '', added: 0 });
  });
});
