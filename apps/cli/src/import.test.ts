/** Coming from another scanner: what its files say stands in the page and in the baseline, and the rest is said. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { gitRepo } from '@countersign/testkit';
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

const read = (repo: GitRepo, file: string): Promise<string> =>
  readFile(join(repo.dir, file), 'utf8');

const dayIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const PAGE = `# Ours.
version: 1
owner: '@o/t'
next_review: ${dayIn(30)}      # again then
mode: block
exceptions: []
`;

const known = ['glpat', 'hx7Kq2mZ9wRtB4vLcN8s'].join('-');
const removed = ['glpat', 'Zq8Wn3vTy6RbK1mXcJ5d'].join('-');
const vendored = ['glpat', 'Mw4Rt7yPq2Xc9Vb3Nk6L'].join('-');
const own = `zork_${'q7w2m9x4'.repeat(2)}`;

const CONFIG = `[extend]
useDefault = true
[[rules]]
id = "zork-key"
regex = '''(?i)zork_[a-z0-9]{16}'''
keywords = ["zork_"]
entropy = 2
[allowlist]
description = "code that others wrote"
paths = ['''^vendor/''']
`;

async function project(): Promise<GitRepo> {
  const repo = await repository({
    'countersign.yml': PAGE,
    '.gitleaks.toml': CONFIG,
    'a.ts': `\nconst t = '${known}';\n`,
    'old.ts': `const t = '${removed}';\n`,
    'vendor/b.ts': `const t = '${vendored}';\n`,
    'c.ts': `const t = '${own}';\n`,
  });
  const commit = (await repo.git('rev-parse', 'HEAD')).trim();
  await repo.write('old.ts', '');
  await repo.write(
    '.gitleaksignore',
    `a.ts:some-rule:2\n${commit}:old.ts:some-rule:1\na.ts:some-rule:9\n${'ab'.repeat(20)}:a.ts:r:1\n`,
  );
  await repo.git('add', '-A');
  await repo.git('commit', '-qm', 'later');
  return repo;
}

interface Report {
  readonly findings: readonly {
    readonly id: string;
    readonly path: string;
    readonly suppressed: { readonly by: string } | null;
  }[];
}

const FILES = ['.gitleaks.toml', '.gitleaksignore'];

test('prints what it would write, and says what has no place', async () => {
  const repo = await project();
  const { status, stdout, stderr } = await countersign(repo, ['import', ...FILES]);
  expect(status).toBe(0);
  expect(stdout).toContain("name: 'zork-key'");
  expect(stdout).toContain("- 'vendor/**'");
  expect(stdout).toContain("- 'gitleaks:allow'");
  expect(stderr).toContain('carried over: .gitleaks.toml:3: rule "zork-key"');
  expect(stderr).toContain('not carried over: .gitleaks.toml:7: entropy of rule "zork-key"');
  expect(stderr).toContain('carried over: .gitleaksignore:1: a.ts:2 → countersign-baseline.tsv');
  expect(stderr).toContain('not carried over: .gitleaksignore:3: a.ts:9: nothing is found');
  expect(stderr).toContain(
    'not carried over: .gitleaksignore:4: a.ts:1 in abababababab: the commit',
  );
  expect(stderr + stdout).not.toContain(known);
  expect(await read(repo, 'countersign.yml')).toBe(PAGE);
});

test('writes both files, twice the same, and the gate then knows', async () => {
  const repo = await project();
  const args = ['import', ...FILES, '--write', '--approved-by', '@kim', '--until', dayIn(20)];
  const written = await countersign(repo, args);
  expect(written.stdout).toContain('countersign.yml: 3 entries added');
  expect(written.stdout).toContain('countersign-baseline.tsv: 2 entries added');
  const page = await read(repo, 'countersign.yml');
  const baseline = await read(repo, 'countersign-baseline.tsv');
  expect(page).toContain(`next_review: ${dayIn(30)}      # again then\n`);
  expect(page).toContain("approved_by: '@kim'");
  expect(baseline).toContain('imported from .gitleaksignore');
  expect(baseline).toContain('history:old.ts');
  expect(baseline).not.toContain(known);

  expect((await countersign(repo, args)).stdout).toContain('0 entries added');
  expect(await read(repo, 'countersign.yml')).toBe(page);
  expect(await read(repo, 'countersign-baseline.tsv')).toBe(baseline);

  const { stdout } = await countersign(repo, ['check', '--format', 'json']);
  const { findings } = JSON.parse(stdout) as Report;
  expect(
    findings
      .map(({ id, path, suppressed }) => `${path} ${id} ${suppressed?.by ?? 'nothing'}`)
      .toSorted(),
  ).toEqual([
    'a.ts gitlab-token baseline',
    'c.ts our-zork-key nothing',
    'vendor/b.ts gitlab-token exception',
  ]);
});

test.each<readonly [string, Readonly<Record<string, string>>, readonly string[], string]>([
  [
    'a file with a mistake',
    { 'countersign.yml': PAGE, 'gitleaks.toml': '[[rules]]\nid = \n', '.gitleaks.toml': CONFIG },
    ['.gitleaks.toml', 'gitleaks.toml', '--write'],
    'gitleaks.toml:2:6: error:',
  ],
  ['no such file', { 'countersign.yml': PAGE }, ['no.toml'], 'no.toml cannot be read (ENOENT)'],
  [
    'a file of something else',
    { 'countersign.yml': PAGE, 'notes.md': '# Notes\n' },
    ['notes.md'],
    'notes.md is no configuration that is known here',
  ],
  [
    'nobody who answers',
    { '.gitleaks.toml': CONFIG },
    ['.gitleaks.toml'],
    'nobody answers for the new entries',
  ],
  [
    'no page to write into',
    { '.gitleaks.toml': CONFIG },
    ['.gitleaks.toml', '--write', '--approved-by', '@kim'],
    'there is no policy page to write into',
  ],
  [
    'a day too far away',
    { 'countersign.yml': PAGE, '.gitleaks.toml': CONFIG },
    ['.gitleaks.toml', '--write', '--until', '2999-01-01'],
    '2999-01-01 is not between',
  ],
  [
    'a baseline that cannot be read',
    { 'countersign.yml': PAGE, '.gitleaks.toml': CONFIG, 'countersign-baseline.tsv': 'x\n' },
    ['.gitleaks.toml', '--write'],
    'countersign-baseline.tsv:1: error:',
  ],
])('%s: said, and nothing is written', async (_name, files, args, want) => {
  const repo = await repository(files);
  const { status, stderr } = await countersign(repo, ['import', ...args]);
  expect(stderr).toContain(want);
  expect(status).toBe(2);
  expect((await repo.git('status', '--porcelain')).trim()).toBe('');
});
