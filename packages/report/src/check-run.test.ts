import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '@countersign/policy';
import {
  LARGEST_MARKDOWN_BYTES,
  LONGEST_TITLE,
  MOST_ANNOTATIONS,
  renderCheckRun,
  type CheckRunReport,
} from './check-run.ts';
import {
  describeFixture,
  evidence,
  finding,
  rule,
  verdict,
} from './verdict-fixture.test-support.ts';

const render = (judged: Verdict): CheckRunReport =>
  renderCheckRun(judged, { describe: describeFixture });

describe('conclusion', () => {
  const unknownPage = [rule({ id: 'policy', outcome: 'unsure' })];
  test.each<[string, Partial<Verdict>, 'success' | 'failure']>([
    ['a pass', { outcome: 'pass' }, 'success'],
    ['a note', { outcome: 'note' }, 'success'],
    ['a warning', { outcome: 'warn', mode: 'block' }, 'success'],
    ['a stop', { outcome: 'block', mode: 'block' }, 'failure'],
    ['a stop in warn mode', { outcome: 'block', mode: 'warn' }, 'failure'],
    ['not sure, block mode', { outcome: 'unsure', mode: 'block' }, 'failure'],
    ['not sure, warn mode', { outcome: 'unsure', mode: 'warn' }, 'success'],
    [
      'an unknown page, observe mode',
      { outcome: 'unsure', mode: 'observe', rules: unknownPage },
      'failure',
    ],
  ])('%s', (_name, given, expected) => {
    expect(render(verdict(given)).conclusion).toBe(expected);
  });
});

const JUDGED = verdict({
  outcome: 'block',
  mode: 'block',
  gate: 'pull-request',
  source: {
    kind: 'pull-request',
    repository: 'acme/shop',
    number: 7,
    base: 'a'.repeat(40),
    head: 'b'.repeat(40),
  },
  summary: '1 confirmed secret, and a person must check locales/en.json.',
  findings: [
    finding({
      id: 'approval-bypass',
      kind: 'ai-config',
      severity: 'high',
      outcome: 'warn',
      path: '.claude/settings.json',
      line: 2,
      column: 5,
      endLine: 4,
      endColumn: 2,
      excerpt: '"bypassPermissions"',
      message: 'permissions.defaultMode is "bypassPermissions".',
      fingerprint: 'ff'.repeat(16),
    }),
    finding({
      commit: 'c'.repeat(40),
      occurrences: [{ path: 'b.ts', line: 9 }],
    }),
    finding({
      path: 'test/a.ts',
      outcome: 'pass',
      suppressed: { by: 'exception', reason: 'synthetic', until: '2027-01-31' },
    }),
  ],
  authorship: {
    declared: 'ai',
    tools: ['claude-code'],
    evidence: [
      {
        commit: 'b'.repeat(40),
        kind: 'trailer',
        role: 'author',
        tool: 'claude-code',
        strength: 'strong',
        text: 'Co-Authored-By: Claude <noreply@anthropic.com>',
      },
    ],
  },
  rules: [
    rule({
      id: 'not-enforced',
      outcome: 'note',
      why: 'markings are not enforced in this version.',
    }),
    rule({
      id: 'human-check',
      outcome: 'block',
      why: 'Nobody whose check counts has checked it.',
      remedy: 'A person who did not write it adds "human-reviewed".',
      evidence: [
        evidence({
          text: 'label human-reviewed by @kim (role read)',
          why: '@kim cannot write here',
        }),
      ],
    }),
  ],
  aiTools: [
    {
      tool: 'cursor',
      approved: false,
      standing: 'not-listed',
      paths: ['.cursor/mcp.json'],
      signs: [],
    },
  ],
  coverage: {
    files: 3,
    bytes: 2000,
    commits: 1,
    skipped: [
      {
        path: 'big.bin',
        reason: 'too-large',
        detail: '12 MB, the limit is 5 MB',
      },
    ],
  },
});

test('the title says it in one sentence', () => {
  expect(render(JUDGED).title).toBe(
    'Stop: 1 confirmed secret, and a person must check locales/en.json.',
  );
});

const labelBy = (login: string, counts: boolean, why: string | null) =>
  evidence({
    text: `label human-reviewed by @${login} (role write)`,
    counts,
    why,
    event: {
      kind: 'label',
      name: 'human-reviewed',
      action: 'added',
      actor: { login, id: 1, type: 'User' },
      role: 'write',
      viaApp: null,
      agentIntent: false,
      at: '2026-11-22T09:00:00Z',
      commit: null,
      onPresentHead: true,
    },
  });

test('labels and reviews are a table, each with its reason', () => {
  const events = [labelBy('ann', false, '@ann wrote | part of it'), labelBy('kim', true, null)];
  const { summary } = render(
    verdict({ rules: [rule({ id: 'human-check', outcome: 'pass', evidence: events })] }),
  );
  expect(summary).toContain(`\
| Counts | What | When | Why not |
| --- | --- | --- | --- |
| no | label human-reviewed by @&#8203;ann (role write) | 2026-11-22T09:00:00Z | @&#8203;ann wrote \\| part of it |
| yes | label human-reviewed by @&#8203;kim (role write) | 2026-11-22T09:00:00Z |  |`);
});

describe('a head that several pull requests share', () => {
  const mild = verdict({ outcome: 'pass', summary: 'Nothing found.' });
  const stop = verdict({ outcome: 'block', mode: 'block', summary: 'A person must check this.' });
  const shown = (own: Verdict, other: Verdict) =>
    renderCheckRun(own, {
      describe: describeFixture,
      number: 7,
      sameHead: [{ number: 9, verdict: other }],
    });
  test.each([
    ['the worst holds', mild, stop, 'failure', 'Stop: #9 has the same head.'],
    ['its own is the worst', stop, mild, 'failure', 'Stop: A person must check this.'],
    ['both pass', mild, mild, 'success', 'Pass: Nothing found.'],
  ] satisfies [string, Verdict, Verdict, string, string][])(
    '%s',
    (_name, own, other, conclusion, title) => {
      const report = shown(own, other);
      expect(report.conclusion).toBe(conclusion);
      expect(report.title).toContain(title);
      expect(report.summary).toContain('- pull request 9: **');
    },
  );
});

test('where the page blocks, the title says what it asks for and this version does not judge', () => {
  const rules = [
    rule({
      id: 'not-enforced',
      outcome: 'note',
      why: `Not enforced in this version: off_limits.personal, ${'x'.repeat(300)}.`,
    }),
  ];
  const long = verdict({ outcome: 'pass', mode: 'block', rules, summary: 'y'.repeat(300) });
  const { title } = render(long);
  expect(title).toMatch(/^Pass: y+… \(not judged by this version: off_limits\.personal, x+…\)$/);
  expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE);
  expect(render({ ...long, mode: 'warn' }).title).not.toContain('not judged');
});

test('the summary says what is missing, what was found and what was not looked at', () => {
  expect(render(JUDGED).summary).toBe(`\
**Stop:** 1 confirmed secret, and a person must check locales/en.json.

### What would clear it

- A person who did not write it adds "human-reviewed".

### What the page asks

- **Stop** (\`human-check\`): Nobody whose check counts has checked it.
  - Does not count: \`label human-reviewed by @kim (role read)\`: @&#8203;kim cannot write here
- **Note** (\`not-enforced\`): markings are not enforced in this version.

### Found

- \`src/config.ts:3\` **GitHub token** (confirmed, critical): **stop**. A GitHub token whose checksum holds. Next: Revoke it at https://github.com/settings/tokens and take the new one from the environment. Also at \`b.ts:9\`.
- \`.claude/settings.json:2\` **Agent runs without asking** (confirmed, high): **warning**. permissions.defaultMode is "bypassPermissions". Next: Set permissions.defaultMode to "default".

### AI tools that are not on the approved list

- \`cursor\`: \`.cursor/mcp.json\`

### Not looked at

- too large: \`big.bin\` (12 MB, the limit is 5 MB)

Looked at 3 files (2.0 kB) and 1 commit of acme/shop#&#8203;7 at bbbbbbbbbbbb. Authorship: AI-assisted by its own declaration (claude-code). Policy: the built-in preset, then this repository's page; mode block; 9f86d081884c.`);
});

test('the details say why, how to ask for an exception and what was declared', () => {
  expect(render(JUDGED).text).toBe(`\
#### **GitHub token** at \`src/config.ts:3:15\`

- Found: \`ghp_…\`
- Why: Whoever holds it can act as its owner on GitHub.
- Added by commit \`cccccccccccc\`
- Rule \`github-token\`, fingerprint \`00112233445566778899aabbccddeeff\`
- See https://docs.github.com/en/authentication

#### **Agent runs without asking** at \`.claude/settings.json:2:5\`

- Found: \`"bypassPermissions"\`
- Why: The agent may run any command without a person seeing it first.
- Rule \`approval-bypass\`, fingerprint \`ffffffffffffffffffffffffffffffff\`

To ask for an exception, the owner of the page adds an entry with the fingerprint under \`exceptions\` in \`countersign.yml\`.

### Suppressed

- \`test/a.ts:3\` **GitHub token**: by exception, synthetic (until 2027-01-31)

### What the change declares about its authors

- \`Co-Authored-By: Claude <noreply@anthropic.com>\`: strong trailer, author, commit \`bbbbbbbbbbbb\``);
});

test('annotations: gravest first, columns on one line only, none for what is suppressed', () => {
  const shared = {
    annotation_level: 'failure',
    title: 'GitHub token (confirmed)',
    message: [
      'A GitHub token whose checksum holds.',
      'Whoever holds it can act as its owner on GitHub.',
      'Next: Revoke it at https://github.com/settings/tokens and take the new one from the environment.',
      'Added by commit cccccccccccc.',
      'Rule github-token, fingerprint 00112233445566778899aabbccddeeff',
    ].join('\n'),
  };
  const { annotations } = render(JUDGED);
  expect(annotations).toHaveLength(3);
  expect(annotations[0]).toEqual({
    path: 'src/config.ts',
    start_line: 3,
    end_line: 3,
    start_column: 15,
    end_column: 54,
    ...shared,
  });
  expect(annotations[1]).toEqual({
    path: 'b.ts',
    start_line: 9,
    end_line: 9,
    ...shared,
  });
  expect(annotations[2]).toMatchObject({
    start_line: 2,
    end_line: 4,
    annotation_level: 'warning',
  });
  expect(annotations[2]).not.toHaveProperty('start_column');
});

describe('limits', () => {
  const many = Array.from({ length: MOST_ANNOTATIONS + 100 }, (_, at) =>
    finding({ path: `${'é'.repeat(900)}/${at}.ts`, fingerprint: `${at}` }),
  );
  const report = render(verdict({ outcome: 'block', summary: '😀'.repeat(200), findings: many }));

  test('the title is cut between characters', () => {
    expect(report.title.length).toBeLessThanOrEqual(LONGEST_TITLE);
    expect(report.title).toMatch(/^Stop: (?:😀)+…$/u);
  });

  test.each(['summary', 'text'] as const)('the %s is cut on a character, and says so', (part) => {
    const wide = render(
      verdict({
        summary: '日'.repeat(30_000),
        outcome: 'block',
        findings: many,
      }),
    )[part];
    expect(Buffer.byteLength(wide)).toBeLessThanOrEqual(LARGEST_MARKDOWN_BYTES);
    expect(wide).not.toContain('\uFFFD');
    expect(wide).toMatch(/cut here: the rest is longer than a check run may hold\.$/);
  });

  test('what is listed and marked is capped, with the number of what is not', () => {
    expect(report.summary).toContain(`- and ${MOST_ANNOTATIONS + 80} more`);
    expect(report.summary).toContain(
      `The first ${MOST_ANNOTATIONS} of ${MOST_ANNOTATIONS + 100} places are marked in the files.`,
    );
    expect(report.annotations).toHaveLength(MOST_ANNOTATIONS);
  });
});

test('links to the whole decision where there is a page for it', () => {
  const { summary } = renderCheckRun(verdict(), {
    describe: describeFixture,
    detailsUrl: 'https://countersign.example/decisions/1?x=<y>',
  });
  expect(summary).toContain(
    '[The whole decision](<https://countersign.example/decisions/1?x=%3Cy%3E>)',
  );
});
