import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '@countersign/policy';
import { renderText, type TextOptions } from './text.ts';
import {
  describeFixture,
  evidence,
  finding,
  rule,
  verdict,
} from './verdict-fixture.test-support.ts';

const normal: TextOptions = {
  color: 'never',
  describe: describeFixture,
  detail: 'normal',
};

const LEAK = verdict({
  outcome: 'block',
  gate: 'hook',
  summary: '1 confirmed secret is about to be committed.',
  findings: [
    finding({
      id: 'slack-webhook',
      tier: 'likely',
      severity: 'high',
      outcome: 'warn',
      path: 'ops/notify.sh',
      line: 8,
      column: 1,
      excerpt: 'https://hooks.…',
      fingerprint: 'ffeeddccbbaa99887766554433221100',
      message: 'Looks like a Slack webhook address.',
    }),
    finding({ occurrences: [{ path: 'test/config.test.ts', line: 9 }] }),
    finding({ path: 'docs/setup.md', line: 40, column: 1 }),
  ],
  rules: [
    rule({
      id: 'secrets',
      outcome: 'block',
      why: 'A confirmed secret stops a commit in every mode: once pushed it cannot be taken back.',
    }),
  ],
});

const UNCHECKED = verdict({
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
  summary: 'a person must check what customers will read.',
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
      id: 'human-check',
      outcome: 'block',
      why: 'This AI-assisted change touches locales/en.json, which customers see. Nobody whose check counts has checked it.',
      remedy: 'A person who did not write this adds the label "human-reviewed".',
      evidence: [
        evidence({
          text: 'label human-reviewed by @helper[bot]',
          why: 'a bot is not a person',
        }),
        evidence({
          text: 'label human-reviewed by @kim (role read)',
          why: 'needs write access',
        }),
        evidence({
          text: 'review APPROVED by @lee (role write)',
          counts: true,
        }),
      ],
    }),
    rule({
      id: 'not-enforced',
      outcome: 'note',
      why: 'off_limits.personal is not enforced in this version.',
    }),
  ],
  coverage: { files: 1, bytes: 999_950, commits: 2, skipped: [] },
  policy: { hash: 'c'.repeat(64), sources: ['organisation', 'repository'] },
});

const TOOLS = verdict({
  outcome: 'warn',
  source: { kind: 'tree', root: '/home/kim/shop' },
  summary: '1 AI tool is not on the list and 1 setting lets an agent act alone.',
  findings: [
    finding({
      id: 'approval-bypass',
      kind: 'ai-config',
      severity: 'high',
      outcome: 'warn',
      path: '.claude/settings.json',
      line: 2,
      column: 5,
      excerpt: '"defaultMode": "bypassPermissions"',
      message: 'permissions.defaultMode is "bypassPermissions".',
    }),
    ...Array.from({ length: 3 }, (_, at) =>
      finding({
        id: 'generic-assignment',
        tier: 'review',
        severity: 'low',
        outcome: 'note',
        path: `src/${at % 2}.ts`,
        line: at + 1,
        fingerprint: `${at}`.repeat(32),
      }),
    ),
    finding({
      path: 'test/fixture.ts',
      fingerprint: 'e'.repeat(32),
      outcome: 'pass',
      suppressed: {
        by: 'exception',
        reason: 'revoked on 1 May',
        until: '2027-01-31',
      },
    }),
  ],
  aiTools: [
    {
      tool: 'claude-code',
      approved: true,
      standing: 'approved',
      paths: ['.claude/settings.json'],
      signs: [],
    },
    {
      tool: 'cursor',
      approved: false,
      standing: 'not-listed',
      paths: ['.cursor/mcp.json', 'a', 'b', 'c'],
      signs: [],
    },
    { tool: 'aider', approved: false, standing: 'not-listed', paths: [], signs: [] },
  ],
  rules: [
    rule({
      id: 'ai-tools',
      outcome: 'warn',
      remedy: 'Ask the page’s owner to approve it.',
    }),
  ],
});

const UNSURE = verdict({
  outcome: 'unsure',
  mode: 'block',
  source: { kind: 'range', base: '1'.repeat(40), head: '2'.repeat(40) },
  summary: '9 items could not be looked at.',
  coverage: {
    files: 3,
    bytes: 532,
    commits: 1,
    skipped: [
      ...Array.from({ length: 7 }, (_, at) => ({
        path: `video/${at}.mp4`,
        reason: 'too-large' as const,
        detail: `${at + 12} MB, the limit is 5 MB`,
      })),
      { path: 'lib/vendored', reason: 'submodule', detail: '' },
      { path: 'src/lost.ts', reason: 'missing-object', detail: 'blob 1a2b3c' },
    ],
  },
});

const CASES: readonly (readonly [string, Verdict, string])[] = [
  [
    'nothing found',
    verdict(),
    `\
Pass: nothing that the page asks about.

Looked at 10 files (12.3 kB) of the staged change.
Authorship: nothing declared.
Policy: the built-in preset, then this repository's page; mode warn; 9f86d081884c.
`,
  ],
  [
    'nothing looked at',
    verdict({ coverage: { files: 0, bytes: 0, commits: 0, skipped: [] } }),
    `\
Nothing looked at: nothing that the page asks about.

Looked at nothing: there was no file and no commit to look at.
Authorship: nothing declared.
Policy: the built-in preset, then this repository's page; mode warn; 9f86d081884c.
`,
  ],
  [
    'a leak at the commit',
    LEAK,
    `\
Stop: 1 confirmed secret is about to be committed.

docs/setup.md:40:1  GitHub token (confirmed, critical): stop
    found     ghp_…
    what      A GitHub token whose checksum holds.
    why       Whoever holds it can act as its owner on GitHub.
    next      Revoke it at https://github.com/settings/tokens and take the new one from the environment.
    also at   src/config.ts:3, test/config.test.ts:9
    id        github-token, fingerprint 00112233445566778899aabbccddeeff

ops/notify.sh:8:1  slack-webhook (likely, high): warning
    found     https://hooks.…
    what      Looks like a Slack webhook address.
    id        slack-webhook, fingerprint ffeeddccbbaa99887766554433221100

Rules
  stop  secrets: A confirmed secret stops a commit in every mode: once pushed it cannot be taken back.

Looked at 10 files (12.3 kB) of the staged change.
Authorship: nothing declared.
Policy: the built-in preset, then this repository's page; mode warn; 9f86d081884c.
`,
  ],
  [
    'a pull request that nobody checked',
    UNCHECKED,
    `\
Stop: a person must check what customers will read.

Rules
  stop  human-check: This AI-assisted change touches locales/en.json, which customers see. Nobody whose check counts has checked it.
    next: A person who did not write this adds the label "human-reviewed".
    does not count: label human-reviewed by @helper[bot] (a bot is not a person)
    does not count: label human-reviewed by @kim (role read) (needs write access)
    counts: review APPROVED by @lee (role write)
  note  not-enforced: off_limits.personal is not enforced in this version.

Looked at 1 file (1.0 MB) and 2 commits of acme/shop#7 at bbbbbbbbbbbb.
Authorship: AI-assisted by its own declaration (claude-code).
Policy: the organisation's page, then this repository's page; mode block; cccccccccccc.
`,
  ],
  [
    'a tree with tools and possible findings',
    TOOLS,
    `\
Warning: 1 AI tool is not on the list and 1 setting lets an agent act alone.

.claude/settings.json:2:5  Agent runs without asking (confirmed, high): warning
    found     "defaultMode": "bypassPermissions"
    what      permissions.defaultMode is "bypassPermissions".
    why       The agent may run any command without a person seeing it first.
    next      Set permissions.defaultMode to "default".
    id        approval-bypass, fingerprint 00112233445566778899aabbccddeeff

AI tools that are not on the approved list
  cursor  .cursor/mcp.json, a, b and 1 more
  aider  no file

Rules
  warning  ai-tools: ai-tools in words.
    next: Ask the page’s owner to approve it.

For a person to look at: 3 possible findings in 2 files, none of which stops anything (\`--all\` shows them)
Suppressed: 1 finding (1 by exception; \`--all\` shows them)

Looked at 10 files (12.3 kB) as they are now.
Policy: the built-in preset, then this repository's page; mode warn; 9f86d081884c.
`,
  ],
  [
    'what could not be looked at',
    UNSURE,
    `\
Could not judge: 9 items could not be looked at.

Looked at 3 files (532 B) and 1 commit of 111111111111..222222222222.
Not looked at: 9 items
  too large: video/0.mp4 (12 MB, the limit is 5 MB), video/1.mp4 (13 MB, the limit is 5 MB), video/2.mp4 (14 MB, the limit is 5 MB), video/3.mp4 (15 MB, the limit is 5 MB), video/4.mp4 (16 MB, the limit is 5 MB) and 2 more
  submodule (another repository): lib/vendored
  not in the object store: src/lost.ts (blob 1a2b3c)
Authorship: nothing declared.
Policy: the built-in preset, then this repository's page; mode block; 9f86d081884c.
`,
  ],
];

describe('the terminal says', () => {
  test.each(CASES)('%s', (_name, judged, expected) => {
    expect(renderText(judged, normal)).toBe(expected);
  });
});

describe('detail', () => {
  test.each([
    ['a pass', verdict()],
    [
      'a note',
      verdict({
        outcome: 'note',
        rules: [rule({ id: 'not-enforced', outcome: 'note' })],
      }),
    ],
  ])('quiet says nothing of %s', (_name, judged) => {
    expect(renderText(judged, { ...normal, detail: 'quiet' })).toBe('');
  });

  test('quiet still says that nothing was looked at', () => {
    const judged = verdict({
      coverage: { files: 0, bytes: 0, commits: 0, skipped: [] },
    });
    expect(renderText(judged, { ...normal, detail: 'quiet' })).toMatch(/^Nothing looked at: /);
  });

  test('quiet tells what warns and what was not looked at, and nothing else', () => {
    const judged = { ...TOOLS, coverage: UNSURE.coverage };
    const text = renderText(judged, { ...normal, detail: 'quiet' });
    expect(text).toContain('.claude/settings.json:2:5');
    expect(text).toContain('Not looked at: 9 items');
    expect(text).not.toContain('Policy:');
    expect(text).not.toContain('possible finding');
  });

  test('all shows possible and suppressed findings, and cuts no list', () => {
    const text = renderText({ ...TOOLS, coverage: UNSURE.coverage }, { ...normal, detail: 'all' });
    expect(text).toContain('src/0.ts:1:15  generic-assignment (review, low): note');
    expect(text).toContain('excepted  by exception: revoked on 1 May (until 2027-01-31)');
    expect(text).toContain('video/6.mp4');
    expect(text).toContain('.cursor/mcp.json, a, b, c');
    expect(text).not.toContain('--all');
  });

  test('a long list of findings is cut with a count', () => {
    const findings = Array.from({ length: 60 }, (_, at) =>
      finding({
        path: `src/${String(at).padStart(2, '0')}.ts`,
        fingerprint: `${at}`,
      }),
    );
    const text = renderText(verdict({ outcome: 'block', findings }), normal);
    expect(text).toContain('src/49.ts:3:15');
    expect(text).not.toContain('src/50.ts:3:15');
    expect(text).toContain('and 10 more (`--all` shows every one)');
    expect(text.split('Revoke it').length - 1).toBe(1);
  });
});

test('a finding that may be looked at but warns is told in full', () => {
  const judged = verdict({
    outcome: 'warn',
    findings: [finding({ tier: 'review', outcome: 'warn' })],
  });
  expect(renderText(judged, normal)).toContain(
    'src/config.ts:3:15  GitHub token (review, critical)',
  );
});

test('the same secret suppressed in one place is still open in the other', () => {
  const judged = verdict({
    outcome: 'block',
    findings: [
      finding(),
      finding({
        path: 'test/a.ts',
        outcome: 'pass',
        suppressed: { by: 'exception', reason: 'a fixture', until: null },
      }),
    ],
  });
  const text = renderText(judged, normal);
  expect(text).toContain('src/config.ts:3:15');
  expect(text).not.toContain('also at');
  expect(text).toContain('Suppressed: 1 finding (1 by exception;');
});

test('colour is only colour', () => {
  const plain = renderText(TOOLS, normal);
  const coloured = renderText(TOOLS, { ...normal, color: 'always' });
  expect(coloured).not.toBe(plain);
  // eslint-disable-next-line no-control-regex
  expect(coloured.replaceAll(/\u001b\[[0-9]+m/g, '')).toBe(plain);
});
