import { describe, expect, test } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import type { Account, CommitInfo } from '../change.ts';
import type { Authorship } from '../evidence.ts';
import { readAuthorship, type AuthorshipInput } from './index.ts';

const pat = { name: 'Pat Example', email: 'pat@example.com' };

function commit(message: string, parts: Partial<CommitInfo> = {}): CommitInfo {
  return {
    id: 'c1',
    parents: ['p1'],
    author: pat,
    committer: { name: 'GitHub', email: 'noreply@github.com' },
    committedAt: 0,
    message,
    note: null,
    accounts: null,
    ...parts,
  };
}

function read(input: Partial<AuthorshipInput>): Authorship {
  return readAuthorship({ commits: [], redact: (text) => text, ...input });
}

const declaredIn = (...lines: string[]): string =>
  read({ commits: [commit(['Subject', '', ...lines].join('\n'))] }).declared;
const by = (name: string, email: string): string => `Co-authored-by: ${name} <${email}>`;
const NOREPLY = 'users.noreply.github.com';

describe('where a line counts', () => {
  const claude = by('Claude', 'noreply@anthropic.com');

  test('not in the subject', () => {
    expect(read({ commits: [commit(claude)] }).declared).toBe('none');
    expect(read({ commits: [commit('Made-with: Cursor\n\nText')] }).declared).toBe('none');
  });

  test('not in fenced code', () => {
    expect(declaredIn('```', claude, '```')).toBe('none');
    expect(declaredIn('~~~text', claude, '~~~')).toBe('none');
    expect(declaredIn('````', '```', claude, '```', '````')).toBe('none');
  });

  test('after a fence, and after one that never closes', () => {
    expect(declaredIn('```', 'x', '```', claude)).toBe('ai');
    expect(declaredIn('```', 'x', claude)).toBe('ai');
  });

  test('anywhere in a squashed message, every tool told, repeats once', () => {
    const message = [
      'Add export (#12)',
      '',
      '* First',
      '',
      claude,
      '',
      '* Second',
      '',
      'Made-with: Cursor',
      claude,
      '',
      '---------',
      '',
      claude.toLowerCase(),
      by('Kim', 'kim@example.com'),
    ].join('\r\n');
    const { declared, tools, evidence } = read({ commits: [commit(message)] });
    expect(declared).toBe('ai');
    expect(tools).toEqual(['claude-code', 'cursor']);
    expect(evidence).toHaveLength(2);
  });

  test('not in a comment of a pull request’s template, but in its body', () => {
    const body = (text: string): Authorship => read({ pullRequest: { author: null, body: text } });
    expect(body(`<!-- Example:\n${claude}\n-->\nText`).declared).toBe('none');
    expect(body(claude).evidence).toEqual([
      {
        commit: null,
        kind: 'pull-request-body',
        role: 'author',
        tool: 'claude-code',
        strength: 'strong',
        text: claude,
      },
    ]);
  });

  test('not below the scissors of a verbose commit', () => {
    const scissors = '# ------------------------ >8 ------------------------';
    const message = ['Subject', '', scissors, 'diff --git a/x b/x', ` ${claude}`].join('\n');
    expect(read({ message }).declared).toBe('none');
    expect(read({ message: ['Subject', '', claude, scissors].join('\n') }).declared).toBe('ai');
  });
});

describe('identities of a commit', () => {
  const authored = (name: string, email: string, parts: Partial<CommitInfo> = {}): Authorship =>
    read({ commits: [commit('Subject', { author: { name, email }, ...parts })] });

  test.each([
    ['Claude', 'noreply@anthropic.com', 'ai', 'claude-code'],
    ['Cursor Agent', 'cursoragent@cursor.com', 'ai', 'cursor'],
    ['Devin AI', `158243242+devin-ai-integration[bot]@${NOREPLY}`, 'ai', 'devin'],
    ['Kim Example (aider)', 'kim@example.com', 'ai', 'aider'],
    ['ellipsis-dev[bot]', `65095814+ellipsis-dev[bot]@${NOREPLY}`, 'ai', 'ellipsis'],
    ['greptile-apps[bot]', `165735046+greptile-apps[bot]@${NOREPLY}`, 'possible', ''],
    ['renovate[bot]', `29139614+renovate[bot]@${NOREPLY}`, 'none', ''],
    ['semantic-release-bot', 'semantic-release-bot@martynus.net', 'none', ''],
    ['Claude Example', 'claude@example.com', 'none', ''],
    ['Kim aider', 'aider@example.com', 'none', ''],
  ])('author %s <%s> → %s %s', (name, email, declared, tools) => {
    expect(authored(name, email)).toMatchObject({
      declared,
      tools: tools === '' ? [] : [tools],
    });
  });

  test('a committer counts, aider’s suffix there does not', () => {
    const committedBy = (name: string, email: string): string =>
      read({ commits: [commit('Subject', { committer: { name, email } })] }).declared;
    expect(committedBy('Codex', 'codex@openai.com')).toBe('ai');
    expect(committedBy('Kim Example (aider)', 'kim@example.com')).toBe('none');
  });

  test('accounts that the service vouches for are conclusive', () => {
    const bot = (login: string, id: number): Account => ({ login, id, type: 'Bot' });
    const of = (account: Account): Authorship =>
      read({
        commits: [
          commit('Subject', { accounts: { author: account, committer: null, verified: true } }),
        ],
      });
    expect(of(bot('copilot-swe-agent[bot]', 198982749)).evidence).toEqual([
      {
        commit: 'c1',
        kind: 'account',
        role: 'author',
        tool: 'github-copilot',
        strength: 'conclusive',
        text: 'Author: copilot-swe-agent[bot] (id 198982749)',
      },
    ]);
    expect(of(bot('dependabot[bot]', 49699333)).declared).toBe('none');
    expect(of(bot('unheard-of[bot]', 5)).evidence).toMatchObject([{ role: 'bot', tool: null }]);
    expect(of({ login: 'claude', id: 77, type: 'User' }).evidence).toEqual([]);
    expect(of(bot('claude[bot]', 77)).declared).toBe('none');
  });

  test('who opened the pull request', () => {
    const opened = (login: string, id: number): Authorship =>
      read({ pullRequest: { author: { login, id, type: 'Bot' }, body: '' } });
    expect(opened('google-labs-jules[bot]', 161369871)).toMatchObject({
      declared: 'ai',
      tools: ['jules'],
    });
    expect(opened('renovate[bot]', 29139614).declared).toBe('none');
  });

  test('a merge’s people and branches say nothing, the text that GitHub copied into it does', () => {
    const merge = (body: string): Authorship =>
      read({
        commits: [
          commit(`Merge pull request #1 from example/claude/fix\n\n${body}`, {
            parents: ['p1', 'p2'],
            author: { name: 'Claude', email: 'noreply@anthropic.com' },
          }),
        ],
      });
    expect(merge('Fix').declared).toBe('none');
    expect(merge('AI-assisted: no').declared).toBe('none');
    expect(merge('Made-with: Cursor')).toMatchObject({ declared: 'ai', tools: ['cursor'] });
  });
});

describe('branch', () => {
  test.each([
    ['claude/fix-login', 'possible', ['claude-code']],
    ['refs/heads/copilot/fix-1', 'possible', ['github-copilot']],
    ['openhands-fix-1', 'possible', ['openhands']],
    ['agent/fix', 'possible', []],
    ['renovate/all', 'none', []],
    ['dependabot/npm/x', 'none', []],
    ['feature/claude', 'none', []],
    ['main', 'none', []],
  ])('%s → %s', (branch, declared, tools) => {
    expect(read({ branch })).toMatchObject({ declared, tools });
  });
});

describe('no AI, said by a person', () => {
  const denies = commit('Subject\n\nAI-assisted: no');

  test('holds only where every commit or the pull request says it', () => {
    expect(read({ commits: [denies, denies] }).declared).toBe('human-only');
    expect(read({ commits: [denies, commit('Subject')] }).declared).toBe('none');
    expect(
      read({
        commits: [commit('Subject')],
        pullRequest: { author: null, body: 'AI usage: none' },
      }).declared,
    ).toBe('human-only');
    expect(read({ message: 'Subject\n\nAI-assisted: no' }).declared).toBe('human-only');
  });

  test('gives way to anything that says otherwise', () => {
    expect(read({ commits: [denies], branch: 'claude/x' }).declared).toBe('possible');
    expect(read({ commits: [denies], environment: { CLAUDECODE: '1' } }).declared).toBe('ai');
  });
});

describe('git-ai notes', () => {
  const session = 's_0123456789abcd';
  const note = (lines: string[], tool = 'claude'): string =>
    [
      ...lines,
      '---',
      JSON.stringify({
        schema_version: 'authorship/3.0.0',
        sessions: { [session]: { agent_id: { tool, id: 'x', model: 'm' } } },
        prompts: { '0123456789abcdef': { agent_id: { tool: 'cursor' }, messages: [] } },
        unknown_field: 1,
      }),
    ].join('\n');
  const noted = (text: string): Authorship =>
    read({ commits: [commit('Subject', { note: text })] });

  test('lines of an agent', () => {
    expect(noted(note(['src/a.ts', `  ${session}::t_0123456789abcd 12-40,44`])).evidence).toEqual([
      {
        commit: 'c1',
        kind: 'note',
        role: 'author',
        tool: 'claude-code',
        strength: 'strong',
        text: `src/a.ts ${session}::t_0123456789abcd 12-40,44`,
      },
    ]);
  });

  test.each([
    ['old keys', note(['"a b.ts"', '  0123456789abcdef 1-4']), 'ai', ['cursor']],
    ['a key the record lacks', note(['a.ts', '  fedcba9876543210 1']), 'ai', []],
    ['a record that cannot be read', 'a.ts\n  0123456789abcdef 1\n---\n{', 'ai', []],
    ['an agent nobody knows', note(['a.ts', `  ${session}::t_0123456789abcd 1`], 'x'), 'ai', []],
    ['people only', note(['a.ts', '  h_0123456789abcd 1-9']), 'none', []],
    ['no lines', note([]), 'none', []],
    [
      'a stand-in of tests',
      note(['a.ts', `  ${session}::t_0123456789abcd 1`], 'mock_ai'),
      'none',
      [],
    ],
    ['another tool’s note', 'bench: 12 ms', 'none', []],
  ])('%s', (_, text, declared, tools) => {
    expect(noted(text)).toMatchObject({ declared, tools });
  });
});

describe('text of the evidence', () => {
  test('redacted, escaped, cut', () => {
    const secret = ['sec', 'ret'].join('');
    const { evidence } = read({
      message: `Subject\n\nAI-assisted: yes \u001b[31m ${secret} \u202e ${'x'.repeat(400)}`,
      redact: (text) => text.replaceAll(secret, '…'),
    });
    const text = evidence[0]?.text ?? '';
    expect(text).toMatch(/^AI-assisted: yes \\x1b\[31m … \\u202e x+…$/);
    expect(text).toHaveLength(200);
  });

  test('ids of sessions in the environment are not shown', () => {
    expect(
      read({ environment: { CODEX_THREAD_ID: '0199', CLAUDECODE: '1' } }).evidence.map(
        ({ text }) => text,
      ),
    ).toEqual(['CLAUDECODE=1', 'CODEX_THREAD_ID is set']);
  });

  test('no control character and no secret gets out, whatever the message holds', () => {
    const secret = ['hunter', '22'].join('');
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary' }), (name, rest) => {
        const { evidence } = read({
          commits: [
            commit(`S\n\nAI-assisted: ${name}${secret}\nGenerated-by: Claude Code ${rest}`, {
              author: { name: `${name}${secret} (aider)`, email: rest },
            }),
          ],
          branch: `claude/${rest}${secret}`,
          redact: (text) => text.replaceAll(secret, '…'),
        });
        for (const { text } of evidence) {
          expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
          expect(text).not.toContain(secret);
          expect(text.length).toBeLessThanOrEqual(200);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('long and hostile messages end soon', () => {
    const started = performance.now();
    for (const unit of ['<', 'a:', 'via ', '`', '> ', '*', ' ', 'AI usage: ', 'claude ', '<!--']) {
      read({ message: `S\n\n${unit.repeat(100_000)}` });
      read({ message: `S\n\n${`Assisted-by: ${unit.repeat(60)}\n`.repeat(2000)}` });
    }
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
