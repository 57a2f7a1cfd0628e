/** What is known already, as a user lives with it: marks, the baseline, an organisation's own patterns. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { gitRepo, githubToken } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import { countersign } from './command-line.test-support.ts';

const repos: GitRepo[] = [];
afterEach(async () => {
  await Promise.all(repos.splice(0).map((repo) => repo.dispose()));
});

async function repository(files: Readonly<Record<string, string>>): Promise<GitRepo> {
  const repo = await gitRepo(files);
  repos.push(repo);
  return repo;
}

const read = (repo: GitRepo): Promise<string> =>
  readFile(join(repo.dir, 'countersign-baseline.tsv'), 'utf8');

const page = (more = ''): string =>
  `version: 1\nowner: '@o/t'\nnext_review: ${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)}\nmode: block\n${more}`;

interface Report {
  readonly outcome: string;
  readonly findings: readonly { readonly id: string; readonly suppressed: { by: string } | null }[];
}

async function check(repo: GitRepo, args: readonly string[] = []): Promise<Report> {
  const { stdout } = await countersign(repo, ['check', '--format', 'json', ...args]);
  return JSON.parse(stdout) as Report;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const suppressedBy = ({ findings }: Report): readonly string[] =>
  findings.map(({ suppressed }) => suppressed?.by ?? 'nothing').toSorted(byText);

// A shape without a checksum, so that it is likely and not confirmed.
const likely = ['glpat', 'hx7Kq2mZ9wRtB4vLcN8s'].join('-');
const other = ['glpat', 'Zq8Wn3vTy6RbK1mXcJ5d'].join('-');

describe('countersign baseline', () => {
  test('makes what is there quiet, keeps what is new loud, and forgets what is gone', async () => {
    const { token } = githubToken();
    const repo = await repository({
      'countersign.yml': page(),
      'a.ts': `const t = '${token}';\n`,
      'b.ts': `const t = '${likely}';\n`,
    });
    expect((await check(repo)).outcome).toBe('block');

    const unsaid = await countersign(repo, ['baseline']);
    expect(unsaid.status).toBe(2);
    expect(unsaid.stderr).toContain('--why');

    const written = await countersign(repo, [
      'baseline',
      '--why',
      'revoked last year, in old code',
    ]);
    expect(written.stdout).toContain('2 added, 0 kept, 0 no longer there');
    const text = await read(repo);
    expect(text).not.toContain(token);
    expect(text).not.toContain(likely);
    await repo.git('add', '-A');
    await repo.git('commit', '-qm', 'baseline');
    const quiet = await check(repo);
    expect(quiet.outcome).toBe('note');
    expect(suppressedBy(quiet)).toEqual(['baseline', 'baseline']);

    const again = await countersign(repo, ['baseline']);
    expect(again.stdout).toContain('0 added, 2 kept');
    expect(await read(repo)).toBe(text);

    await repo.write('b.ts', 'nothing\n');
    await repo.write('c.ts', `const t = '${githubToken().token}';\n`);
    await repo.git('add', '-A');
    expect((await check(repo, ['--staged'])).outcome).toBe('block');
    const pruned = await countersign(repo, ['baseline', '--why', 'another one, revoked too']);
    expect(pruned.stdout).toContain('1 added, 1 kept, 1 no longer there');
  });

  test('a line that cannot be read is said with its number and silences nothing', async () => {
    const repo = await repository({
      'countersign.yml': page(),
      'countersign-baseline.tsv': 'nonsense\n',
      'a.ts': `const t = '${likely}';\n`,
    });
    const { stderr, status } = await countersign(repo, ['check']);
    expect(stderr).toContain('countersign-baseline.tsv:1: warning:');
    expect(status).toBe(1);
    expect((await countersign(repo, ['baseline', '--why', 'a reason of some length'])).status).toBe(
      2,
    );
    expect(await read(repo)).toBe('nonsense\n');
  });
});

test('a mark in the line, a mark of another tool, and neither', async () => {
  const mark = 'countersign:allow';
  const files = {
    'own.ts': `const t = '${likely}'; // ${mark} gitlab-token made up for the tests\n`,
    'other.ts': `const t = '${other}'; // gitleaks:allow\n`,
  };
  const ids = await check(await repository({ 'countersign.yml': page(), ...files }));
  const id = ids.findings[0]?.id ?? '';
  const own = { ...files, 'own.ts': files['own.ts'].replace('gitlab-token', id) };
  const plain = await check(await repository({ 'countersign.yml': page(), ...own }));
  expect(suppressedBy(plain)).toEqual(['inline', 'nothing']);
  const honoured = await check(
    await repository({ 'countersign.yml': page('honour: ["gitleaks:allow"]\n'), ...own }),
  );
  expect(suppressedBy(honoured)).toEqual(['gitleaks:allow', 'inline']);
});

test("an organisation's own pattern is found, at the commit as well", async () => {
  const repo = await repository({
    'countersign.yml': page(`off_limits:
  our_patterns:
    - { name: Acme contract, keywords: [ACME-C], pattern: "ACME-C[0-9]{6}", match: ACME-C000000, ignore: ACME-C1 }
`),
    'a.md': 'see ACME-C123456\n',
  });
  expect((await check(repo)).findings.map(({ id }) => id)).toEqual(['our-acme-contract']);
  await repo.write('b.md', 'and ACME-C654321\n');
  await repo.git('add', '-A');
  expect((await check(repo, ['--staged'])).outcome).toBe('block');
});
