/** Mistakes get one clear line, exit 2, and nothing is written. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gitRepo } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import { countersign } from './command-line.test-support.ts';

const repos: GitRepo[] = [];
afterEach(async () => {
  await Promise.all(repos.splice(0).map((repo) => repo.dispose()));
});

async function repository(files: Readonly<Record<string, string>> = {}): Promise<GitRepo> {
  const repo = await gitRepo(files);
  repos.push(repo);
  return repo;
}

const PAGE = "version: 1\nowner: '@o/t'\nnext_review: 2027-01-15\n";

interface Row {
  readonly name: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  readonly says: RegExp;
}

const ROWS: readonly Row[] = [
  {
    name: 'unknown flag',
    args: ['check', '--stagd'],
    says: /unknown option '--stagd'.*--staged/su,
  },
  { name: 'unknown command', args: ['chek'], says: /unknown command 'chek'/u },
  { name: 'unknown format', args: ['check', '--format', 'xml'], says: /text, json, sarif/u },
  {
    name: 'a folder that is not there',
    args: ['check', 'nowhere'],
    says: /nowhere does not exist/u,
  },
  {
    name: 'a range on an unborn HEAD',
    args: ['check', '--range', 'main..HEAD'],
    says: /no commit/u,
  },
  { name: 'a commit on an unborn HEAD', args: ['check', '--commit', 'HEAD'], says: /no commit/u },
  {
    name: 'a revision that is not there',
    files: { 'a.txt': 'a\n' },
    args: ['check', '--range', 'nowhere..HEAD'],
    says: /nowhere/u,
  },
  { name: 'not a range', args: ['check', '--range', 'main'], says: /"main" is not a range/u },
  {
    name: 'two selections',
    args: ['check', '--staged', '--commit', 'HEAD'],
    says: /cannot be used together/u,
  },
  {
    name: 'a broken page',
    files: { 'countersign.yml': `${PAGE}mod: warn\nhuman_check: { inside_only: three }\n` },
    args: ['check'],
    says: /countersign\.yml:4:1: error: .*mode.*\n.*countersign\.yml:5:/su,
  },
  {
    name: 'a page over 64 KB',
    files: { 'countersign.yml': `${PAGE}# ${'x'.repeat(70_000)}\n` },
    args: ['check'],
    says: /65536/u,
  },
  {
    name: 'a page that is not there',
    args: ['check', '--policy', 'no.yml'],
    says: /no\.yml cannot/u,
  },
  { name: 'explain nothing', args: ['explain', 'nothing-here'], says: /nothing here is called/u },
];

test.each(ROWS)('$name', async ({ files, args, says }) => {
  const repo = await repository(files);
  const before = await readdir(repo.dir, { recursive: true });
  const result = await countersign(repo, args);
  expect(result.stderr).toMatch(says);
  expect(result).toMatchObject({ status: 2, stdout: '' });
  expect(await readdir(repo.dir, { recursive: true })).toEqual(before);
});

describe('not a repository', () => {
  test('commands that need one say so', async () => {
    const repo = await repository();
    const outside = join(repo.dir, '..');
    for (const args of [
      ['check', '--staged'],
      ['init', '--yes'],
      ['hook', 'status'],
    ]) {
      const result = await countersign(repo, args, { cwd: outside });
      expect(result.stderr).toMatch(/not a git repository/u);
      expect(result).toMatchObject({ status: 2, stdout: '' });
    }
  });

  test('a plain folder can be checked all the same', async () => {
    const repo = await repository({ 'a.txt': 'a\n' });
    await repo.remove('.git');
    const result = await countersign(repo, ['check', repo.dir], { cwd: join(repo.dir, '..') });
    expect(result.status).toBe(0);
    expect(result.stdout).toMatch(/1 file/u);
  });
});

test('an empty repository is said to be empty', async () => {
  const repo = await repository();
  const result = await countersign(repo, ['check']);
  expect(result.status).toBe(0);
  expect(result.stdout).not.toMatch(/^passed/imu);
});

test('a missing object is not a pass', async () => {
  const repo = await repository({ 'a.txt': 'one\n' });
  await repo.write('a.txt', 'two\n');
  await repo.commit('second');
  const blob = (await repo.git('rev-parse', 'HEAD:a.txt')).trim();
  await repo.remove(join('.git', 'objects', blob.slice(0, 2), blob.slice(2)));
  const result = await countersign(repo, ['check', '--commit', 'HEAD']);
  expect(result.status).toBe(2);
  expect(`${result.stdout}${result.stderr}`).toMatch(/a\.txt/u);
});

// Root reads everything: there the mode of a file keeps nobody out.
const asRoot = process.getuid?.() === 0;
test(`an unreadable file is listed${asRoot ? ' (as root: read all the same)' : ''}`, async () => {
  const repo = await repository({ 'a.txt': 'a\n', 'b.txt': 'b\n' });
  await chmod(join(repo.dir, 'b.txt'), 0o000);
  const result = await countersign(repo, ['check', '--format', 'json']);
  const { coverage } = JSON.parse(result.stdout) as {
    coverage: { files: number; skipped: { path: string; reason: string }[] };
  };
  expect(coverage.files).toBe(asRoot ? 2 : 1);
  expect(coverage.skipped).toEqual(
    asRoot ? [] : [{ path: 'b.txt', reason: expect.stringMatching(/^unreadable/u) }],
  );
  expect(result.status).toBe(asRoot ? 0 : 2);
});

test('escapes in names and contents never reach the terminal raw', async () => {
  const repo = await repository({
    'a\u001B[31mred.md': 'x\n',
    '.cursor/\u001B]0;t\u0007.mdc': 'x',
  });
  for (const args of [
    ['check', '--all'],
    ['explain', 'a\u001B[31mred.md'],
    ['check', 'no\u001B[2J'],
  ]) {
    const result = await countersign(repo, args);
    expect(`${result.stdout}${result.stderr}`).not.toMatch(/\p{Cc}(?<!\n)/u);
  }
});

test('a detached HEAD is fine', async () => {
  const repo = await repository({ 'a.txt': 'a\n' });
  await repo.git('checkout', '--quiet', '--detach');
  expect(await countersign(repo, ['check', '--commit', 'HEAD'])).toMatchObject({ status: 0 });
});
