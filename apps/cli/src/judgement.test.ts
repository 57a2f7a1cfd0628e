/** What the command line makes of real repositories. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { gitRepo, githubToken } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import { countersign } from './command-line.test-support.ts';

const repos: GitRepo[] = [];
afterEach(async () => {
  await Promise.all(repos.splice(0).map((repo) => repo.dispose()));
});

async function repository(files: Readonly<Record<string, string>>): Promise<GitRepo> {
  // An exception counts from the commit that added it.
  const repo = await gitRepo(files, { startAt: new Date() });
  repos.push(repo);
  return repo;
}

interface Report {
  readonly version: number;
  readonly outcome: string;
  readonly findings: readonly {
    readonly id: string;
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly tier: string;
    readonly commit: string | null;
    readonly suppressed: object | null;
  }[];
  readonly authorship: { readonly declared: string; readonly tools: readonly string[] };
  readonly rules: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly why: string;
  }[];
  readonly aiTools: readonly { readonly tool: string; readonly approved: boolean }[];
}

async function judge(
  repo: GitRepo,
  args: readonly string[] = [],
): Promise<{ readonly status: number; readonly report: Report }> {
  const result = await countersign(repo, ['check', '--format', 'json', ...args]);
  expect(result.stderr).toBe('');
  return { status: result.status, report: JSON.parse(result.stdout) as Report };
}

const page = (mode: string, more = ''): string =>
  `version: 1\nowner: '@o/t'\nnext_review: ${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)}\nmode: ${mode}\n${more}`;

const CLAUDE = 'Co-Authored-By: Claude <noreply@anthropic.com>';

describe('a tree', () => {
  test('without a page a confirmed key still stops', async () => {
    const { token } = githubToken();
    const { status, report } = await judge(
      await repository({ 'a.ts': `\nconst t = '${token}';\n` }),
    );
    expect(status).toBe(1);
    expect(report).toMatchObject({ version: 1, outcome: 'block' });
    expect(report.findings).toMatchObject([
      { id: 'github-token', path: 'a.ts', line: 2, column: 12, tier: 'confirmed' },
    ]);
  });

  test.each([
    ['observe', 0],
    ['warn', 0],
    ['block', 1],
  ])('under %s a key ends with %i', async (mode, expected) => {
    const { token } = githubToken();
    const repo = await repository({ 'countersign.yml': page(mode), 'a.ts': `'${token}'\n` });
    expect((await judge(repo)).status).toBe(expected);
  });

  test('an exception is counted, not hidden', async () => {
    const { token } = githubToken();
    const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const exception = `exceptions:\n  - { rule: off_limits.secrets, paths: ['docs/**'], why: revoked long ago, approved_by: '@o/t', until: ${until} }\n`;
    const repo = await repository({
      'countersign.yml': page('block', exception),
      'docs/a.md': `${token}\n`,
    });
    const { status, report } = await judge(repo);
    expect(status).toBe(0);
    expect(report.findings).toMatchObject([{ path: 'docs/a.md', suppressed: { by: 'exception' } }]);
  });
});

describe('AI-tool configuration', () => {
  test('what a setting permits, and a tool that is not on the list, have stable ids', async () => {
    const repo = await repository({
      'countersign.yml': page(
        'block',
        'ai_tools:\n  approved: [{ tool: claude-code }]\n  others: block\n',
      ),
      '.claude/settings.json': '{\n  "permissions": { "defaultMode": "bypassPermissions" }\n}\n',
      '.cursor/mcp.json': '{ "mcpServers": {} }\n',
    });
    const { status, report } = await judge(repo);
    expect(status).toBe(1);
    expect(report.findings.map(({ id, path }) => [id, path])).toEqual(
      expect.arrayContaining([
        ['approval-bypass', '.claude/settings.json'],
        ['ai-tool-cursor', '.cursor/mcp.json'],
      ]),
    );
    expect(report.aiTools).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ tool: 'claude-code', approved: true }),
        expect.objectContaining({ tool: 'cursor', approved: false }),
      ]),
    );
  });
});

describe('a range', () => {
  async function withBase(mode: string): Promise<{ repo: GitRepo; base: string }> {
    const repo = await repository({ 'countersign.yml': page(mode), 'locales/en.json': '{}\n' });
    return { repo, base: (await repo.git('rev-parse', 'HEAD')).trim() };
  }

  test('a key added and removed inside it is still reported, with its commit', async () => {
    const { repo, base } = await withBase('block');
    const { token } = githubToken();
    await repo.write('a.ts', `'${token}'\n`);
    const leak = await repo.commit('leak');
    await repo.write('a.ts', '0\n');
    await repo.commit('take it away');
    const { status, report } = await judge(repo, ['--range', `${base}..HEAD`]);
    expect(status).toBe(1);
    expect(report.findings).toMatchObject([{ id: 'github-token', path: 'a.ts', commit: leak }]);
  });

  test.each([
    ['warn', 0, 'warn'],
    ['block', 1, 'block'],
  ])('under %s an AI-authored customer-facing change ends with %i', async (mode, code, outcome) => {
    const { repo, base } = await withBase(mode);
    await repo.write('locales/en.json', '{ "hello": "Hello" }\n');
    await repo.commit(`Greet\n\n${CLAUDE}\n`);
    const { status, report } = await judge(repo, ['--range', `${base}..HEAD`]);
    expect(status).toBe(code);
    expect(report.authorship).toMatchObject({ declared: 'ai', tools: ['claude-code'] });
    expect(report.rules).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'human-check', outcome })]),
    );
    const text = await countersign(repo, ['check', '--range', `${base}..HEAD`]);
    expect(text.stdout).toMatch(/a person .* adds the label `human-reviewed`/u);
  });

  test('the same change inside is left in peace', async () => {
    const { repo, base } = await withBase('block');
    await repo.write('src/internal.ts', 'export const a = 1;\n');
    await repo.commit(`Tidy\n\n${CLAUDE}\n`);
    const { status, report } = await judge(repo, ['--range', `${base}..HEAD`]);
    expect(status).toBe(0);
    expect(report.rules).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'human-check', outcome: 'pass' })]),
    );
  });

  test('the page of the base judges, not the one the range brings', async () => {
    const { repo, base } = await withBase('block');
    const { token } = githubToken();
    await repo.write('countersign.yml', page('observe'));
    await repo.write('a.ts', `'${token}'\n`);
    await repo.commit('loosen and leak');
    expect((await judge(repo, ['--range', `${base}..HEAD`])).status).toBe(1);
  });

  test('nothing in it is a pass that says so', async () => {
    const { repo, base } = await withBase('block');
    const result = await countersign(repo, ['check', '--range', `${base}..${base}`]);
    expect(result.status).toBe(0);
    expect(result.stdout).toMatch(/nothing|empty|no change/iu);
  });
});

describe('formats', () => {
  test('nothing that is printed or written holds the secret', async () => {
    const { token, body } = githubToken();
    const repo = await repository({ 'a.ts': `const t = '${token}';\n` });
    for (const format of ['text', 'json', 'sarif']) {
      const printed = await countersign(repo, ['check', '--all', '--format', format]);
      expect(`${printed.stdout}${printed.stderr}`).toContain('a.ts');
      expect(`${printed.stdout}${printed.stderr}`).not.toContain(body);
    }
    const fingerprint = (await judge(repo)).report as unknown as {
      findings: { fingerprint: string }[];
    };
    const explained = await countersign(repo, ['explain', fingerprint.findings[0]!.fingerprint]);
    expect(explained).toMatchObject({ status: 0 });
    expect(explained.stdout).toContain('a.ts:1');
    expect(explained.stdout).not.toContain(body);
  });
});

describe('explain', () => {
  test.each([
    ['github-token', /revoke/iu],
    ['cursor', /Cursor/u],
    ['human-check', /person/u],
    ['mode', /observe/u],
    ['locales/en.json', /customers_see_it/u],
  ])('%s', async (what, says) => {
    const repo = await repository({ 'a.txt': 'a\n' });
    const result = await countersign(repo, ['explain', what]);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(result.stdout).toMatch(says);
  });
});

describe('policy', () => {
  test('show names the origin of each key, check finds nothing, schema is JSON', async () => {
    const repo = await repository({ 'countersign.yml': page('warn') });
    const shown = await countersign(repo, ['policy', 'show']);
    expect(shown.stdout).toMatch(/^mode\s+warn\s+\(repository\)/mu);
    expect(shown.stdout).toMatch(/^off_limits\.secrets\s+block\s+\(preset\)/mu);
    expect(await countersign(repo, ['policy', 'check'])).toMatchObject({ status: 0 });
    const schema = await countersign(repo, ['policy', 'schema']);
    expect(JSON.parse(schema.stdout)).toMatchObject({ type: 'object' });
  });
});

describe('hook', () => {
  test('install, status and uninstall leave what was there', async () => {
    const repo = await repository({ 'a.txt': 'a\n' });
    await repo.write('.git/hooks/pre-commit', '#!/bin/sh\necho theirs\n', 0o755);
    expect(await countersign(repo, ['hook', 'install'])).toMatchObject({ status: 0 });
    expect((await countersign(repo, ['hook', 'status'])).stdout).toMatch(/pre-commit/u);
    await repo.write('a.txt', 'b\n');
    const committed = await repo.run('git', ['commit', '-a', '-m', 'both run']);
    expect(`${committed.stdout}${committed.stderr}`).toContain('theirs');
    expect(await countersign(repo, ['hook', 'uninstall'])).toMatchObject({ status: 0 });
    expect(await repo.run('cat', ['.git/hooks/pre-commit'])).toMatchObject({
      stdout: '#!/bin/sh\necho theirs\n',
    });
  });
});
