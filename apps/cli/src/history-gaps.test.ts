/** What a history lacks, or what cannot be read of it, is listed, and never taken for clean. */
import { readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { gitRepo, githubToken } from '@countersign/testkit';
import type { GitRepo, GitRepoOptions } from '@countersign/testkit';
import { countersign } from './command-line.test-support.ts';

const repos: GitRepo[] = [];
afterAll(async () => {
  await Promise.all(repos.splice(0).map((repo) => repo.dispose()));
});

async function repository(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: GitRepoOptions = {},
): Promise<GitRepo> {
  const repo = await gitRepo(files, options);
  repos.push(repo);
  return repo;
}

/** Pages that block: what was not looked at must be accounted for. */
const PAGE = "version: 1\nowner: '@o/t'\nnext_review: 2027-01-15\nmode: block\n";

async function check(
  repo: GitRepo,
  cwd = repo.dir,
): Promise<{
  readonly status: number;
  readonly stderr: string;
  readonly found: readonly string[];
  /** `path: reason` */
  readonly skipped: readonly string[];
}> {
  const { status, stdout, stderr } = await countersign(
    repo,
    ['check', '--history', '--format', 'json'],
    { cwd },
  );
  const report = JSON.parse(stdout) as {
    readonly findings: readonly { readonly path: string }[];
    readonly coverage: {
      readonly skipped: readonly { readonly path: string; readonly reason: string }[];
    };
  };
  return {
    status,
    stderr,
    found: report.findings.map(({ path }) => path),
    skipped: report.coverage.skipped.map(({ path, reason }) => `${path}: ${reason}`),
  };
}

const idOf = async (repo: GitRepo, name: string): Promise<string> =>
  (await repo.git('rev-parse', name)).trim();

const objectFile = (repo: GitRepo, id: string): string =>
  join(repo.dir, '.git', 'objects', id.slice(0, 2), id.slice(2));

async function replaceObject(repo: GitRepo, id: string, content: string | null): Promise<void> {
  await repo.remove(join('.git', 'objects', id.slice(0, 2), id.slice(2)));
  if (content !== null) await writeFile(objectFile(repo, id), content);
}

describe('objects', () => {
  test.each([
    { name: 'a damaged blob', content: 'not an object', reason: 'missing-object' },
    { name: 'a missing blob', content: null, reason: 'missing-object' },
  ])('$name costs its own answer only', async ({ content, reason }) => {
    const { token } = githubToken();
    const repo = await repository({ 'a.txt': 'a\n', 'b.txt': 'b\n', 'c.txt': token });
    await replaceObject(repo, await idOf(repo, 'HEAD:b.txt'), content);
    const { status, found, skipped } = await check(repo);
    expect(found).toEqual(['c.txt']);
    expect(skipped).toEqual([`b.txt: ${reason}`]);
    expect(status).toBe(1);
  });

  test('without a finding, a blob that is not there is exit 2', async () => {
    const repo = await repository({ 'a.txt': 'a\n', 'b.txt': 'b\n' });
    await replaceObject(repo, await idOf(repo, 'HEAD:b.txt'), null);
    expect(await check(repo)).toMatchObject({ status: 2, skipped: ['b.txt: missing-object'] });
  });

  test.each([
    { name: 'a damaged tree', of: 'HEAD~1:dir', content: 'not an object' },
    { name: 'a missing tree', of: 'HEAD~1:dir', content: null },
    { name: 'a damaged commit', of: 'HEAD~1', content: 'not an object' },
    { name: 'a missing commit', of: 'HEAD~1', content: null },
  ])('$name: everything that is stored is read all the same', async ({ of, content }) => {
    const { token } = githubToken();
    const repo = await repository({ 'dir/a.txt': `${token}\n` });
    await repo.write('dir/a.txt', 'gone\n');
    await repo.commit('second');
    await repo.write('b.txt', 'b\n');
    await repo.commit('third');
    const blob = await idOf(repo, 'HEAD~2:dir/a.txt');
    await replaceObject(repo, await idOf(repo, of), content);
    const { status, found, skipped } = await check(repo);
    expect(status).toBe(1);
    expect(['dir/a.txt', `blob ${blob.slice(0, 12)}`]).toContain(found[0]);
    expect(found).toHaveLength(1);
    expect(skipped.some((item) => item.startsWith('history: '))).toBe(true);
  });

  test('a pack that was cut off', async () => {
    const { token } = githubToken();
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `${at}.txt`,
        `${at} ${Math.sqrt(at + 2)}\n`.repeat(50),
      ]),
    );
    const repo = await repository({ ...files, 'z.txt': token });
    await repo.git('gc', '--quiet');
    const packs = join(repo.dir, '.git/objects/pack');
    const [pack = ''] = (await readdir(packs)).filter((name) => name.endsWith('.pack'));
    await repo.run('chmod', ['u+w', join(packs, pack)]);
    await truncate(join(packs, pack), 600);
    const { stderr, stdout, status } = await countersign(repo, ['check', '--history']);
    expect(status).toBe(2);
    expect(stdout + stderr).toMatch(/Could not judge|lacks an object|could not be/);
    expect(stderr).not.toContain('internal error');
  });

  test('a branch that leads nowhere', async () => {
    const repo = await repository({ 'a.txt': 'a\n' });
    await writeFile(join(repo.dir, '.git/refs/heads/broken'), `${'1'.repeat(40)}\n`);
    expect(await check(repo)).toMatchObject({
      status: 2,
      skipped: ['refs/heads/broken: missing-object'],
    });
  });
});

describe('clones', () => {
  test('a shallow clone says where its history ends', async () => {
    const repo = await repository({ 'a.txt': 'a\n' });
    await repo.write('a.txt', 'b\n');
    const edge = await repo.commit('second');
    const clone = join(repo.dir, '..', 'shallow');
    await repo.git('clone', '--quiet', '--depth=1', `file://${repo.dir}`, clone);
    const { status, skipped } = await check(repo, clone);
    expect(status).toBe(2);
    expect(skipped).toEqual([`history before ${edge.slice(0, 12)}: missing-object`]);
  });

  test('a partial clone fetches nothing', async () => {
    const { token } = githubToken();
    const repo = await repository({ 'a.txt': token, 'dir/b.txt': 'b\n' });
    await repo.write('a.txt', 'clean\n');
    await repo.commit('second');
    await repo.git('config', 'uploadpack.allowFilter', 'true');
    const clone = join(repo.dir, '..', 'partial');
    await repo.git('clone', '--quiet', '--filter=blob:none', `file://${repo.dir}`, clone);
    const { status, found, skipped } = await check(repo, clone);
    expect({ status, found, skipped }).toEqual({
      status: 2,
      found: [],
      skipped: ['a.txt: missing-object'],
    });
    const left = await repo.run('git', ['rev-list', '--objects', '--all', '--missing=print'], {
      cwd: clone,
    });
    expect(left.stdout).toMatch(/^\?/m);
  });

  test('a bare clone, with the page of its HEAD', async () => {
    const { token } = githubToken();
    const repo = await repository({ 'a.txt': token, 'countersign.yml': PAGE });
    const clone = join(repo.dir, '..', 'bare.git');
    await repo.git('clone', '--quiet', '--bare', repo.dir, clone);
    expect(await check(repo, clone)).toMatchObject({ status: 1, found: ['a.txt'], skipped: [] });
  });

  test('a linked worktree sees what the others have', async () => {
    const { token } = githubToken();
    const repo = await repository({ 'a.txt': 'a\n' });
    const linked = join(repo.dir, '..', 'linked');
    await repo.git('worktree', 'add', '--quiet', '--detach', linked);
    await repo.write('../linked/b.txt', token);
    await repo.run('git', ['add', '--all'], { cwd: linked });
    await repo.run('git', ['commit', '--quiet', '--message', 'there'], { cwd: linked });
    expect((await check(repo)).found).toEqual(['b.txt']);
    expect((await check(repo, linked)).found).toEqual(['b.txt']);
  });

  test('a repository of SHA-256', async () => {
    const { token } = githubToken();
    const repo = await repository({ 'a.txt': `x\n${token}` }, { objectFormat: 'sha256' });
    await repo.remove('a.txt');
    await repo.commit('gone');
    expect(await check(repo)).toMatchObject({ status: 1, found: ['a.txt'], skipped: [] });
  });
});

describe('limits', () => {
  test('pointers, archives and submodules are told once each, by path', async () => {
    const repo = await repository({
      'countersign.yml': PAGE,
      'big.psd': 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n',
      'a.zip': Buffer.from('504b0304aa', 'hex'),
    });
    await repo.write('a.zip', Buffer.from('504b0304bb', 'hex'));
    const commit = await repo.commit('again');
    await repo.git('update-index', '--add', '--cacheinfo', `160000,${commit},lib`);
    await repo.commit('submodule', { what: 'staged' });
    const { status, skipped } = await check(repo);
    expect(status).toBe(2);
    expect(skipped.toSorted()).toEqual([
      'a.zip: archive',
      'big.psd: lfs-pointer',
      'lib: submodule',
    ]);
  });

  test('before the first commit there is no history', async () => {
    const repo = await gitRepo({ 'a.txt': 'a\n' }, { files: 'untracked' });
    repos.push(repo);
    const { status, stdout, stderr } = await countersign(repo, ['check', '--history']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/no commit in .* yet, so it has no history/);
  });
});
