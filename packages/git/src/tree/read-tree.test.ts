import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { GitRepo } from '@countersign/testkit';
import { contentsOf, orThrow, repositories } from '../change.test-support.ts';
import { readTree } from './read-tree.ts';

const made = repositories();
afterAll(() => made.disposeAll());

const read = async (repo: GitRepo, dir: string, paths: readonly string[] = []) =>
  orThrow(await readTree(join(repo.dir, dir), paths, { env: repo.env }));

const pathsOf = async (...args: Parameters<typeof read>) =>
  (await read(...args)).files.map(({ path }) => path);

describe('a repository', () => {
  test('its tracked files, with the bytes of the working tree', async () => {
    const repo = await made.make({
      'a.txt': 'a\n',
      'src/b.txt': 'b\n',
      'gone.txt': '',
      '.gitignore': 'no\n',
    });
    await repo.write('a.txt', 'edited\n');
    await repo.remove('gone.txt');
    await repo.write('untracked.txt', '');
    await repo.write('no/ignored.txt', '');
    await repo.write('staged.sh', 'staged\n', 0o755);
    await repo.git('add', 'staged.sh');
    const change = await read(repo, '.');
    expect(change).toMatchObject({
      source: { kind: 'tree', root: repo.dir },
      commits: [],
      skipped: [],
    });
    expect(change.files.map(({ path, mode, addedLines }) => [path, mode, addedLines])).toEqual([
      ['.gitignore', '100644', 'all'],
      ['a.txt', '100644', 'all'],
      ['src/b.txt', '100644', 'all'],
      ['staged.sh', '100755', 'all'],
    ]);
    expect(await contentsOf(change)).toMatchObject({
      'a.txt': 'edited\n',
      'staged.sh': 'staged\n',
    });
  });

  test('a folder of it, told from that folder', async () => {
    const repo = await made.make({ 'a.txt': 'a\n', 'src/deep/b.txt': 'b\n', 'src/c.txt': 'c\n' });
    const change = await read(repo, 'src');
    expect(change.source).toEqual({ kind: 'tree', root: join(repo.dir, 'src') });
    expect(await contentsOf(change)).toEqual({ 'c.txt': 'c\n', 'deep/b.txt': 'b\n' });
    expect(await pathsOf(repo, '.', ['src/deep'])).toEqual(['b.txt']);
    expect(await pathsOf(repo, '.', ['src/deep', 'a.txt'])).toEqual(['src/deep/b.txt', 'a.txt']);
    expect(await pathsOf(repo, 'src/deep', ['../c.txt', '../../a.txt'])).toEqual([
      'src/c.txt',
      'a.txt',
    ]);
  });

  test('a file named by itself is read, tracked or not, once', async () => {
    const repo = await made.make({ '.gitignore': 'no\n' });
    await repo.write('no/ignored.txt', 'i\n');
    expect(await contentsOf(await read(repo, '.', ['no/ignored.txt']))).toEqual({
      'no/ignored.txt': 'i\n',
    });
    expect(await pathsOf(repo, '.', ['.gitignore', './.gitignore', '.'])).toEqual(['.gitignore']);
  });

  test('links are their target, never what is behind it', async () => {
    const repo = await made.make({ 'a.txt': 'a\n', 'dir/b.txt': 'b\n' });
    await symlink('/etc/hostname', join(repo.dir, 'link'));
    await repo.commit('link');
    await repo.remove('dir');
    await mkdir(join(repo.dir, '..', 'elsewhere'));
    await repo.write('../elsewhere/b.txt', 'not ours\n');
    await symlink('../elsewhere', join(repo.dir, 'dir'));
    const change = await read(repo, '.');
    expect(await contentsOf(change)).toEqual({ 'a.txt': 'a\n', link: '/etc/hostname' });
    expect(change.files.find(({ path }) => path === 'link')?.mode).toBe('120000');
  });

  test('submodules are listed and not entered', async () => {
    const repo = await made.make({ 'a.txt': 'a\n' });
    const head = (await repo.git('rev-parse', 'HEAD')).trim();
    await repo.git('update-index', '--add', '--cacheinfo', `160000,${head},lib`);
    await repo.write('lib/inside.txt', '');
    expect((await read(repo, '.')).files.map(({ path, mode }) => [path, mode])).toEqual([
      ['a.txt', '100644'],
      ['lib', '160000'],
    ]);
  });

  test('paths in conflict are listed once', async () => {
    const repo = await made.make({ 'a.txt': '1\n' });
    await repo.branch('other');
    await repo.write('a.txt', '2\n');
    await repo.commit('two');
    await repo.git('checkout', '--quiet', 'main');
    await repo.write('a.txt', '3\n');
    await repo.commit('three');
    await repo.run('git', ['merge', 'other']);
    expect(await pathsOf(repo, '.')).toEqual(['a.txt']);
  });

  test('that tracks nothing says so; an empty one is an empty tree', async () => {
    const repo = await made.make();
    expect((await read(repo, '.')).files).toEqual([]);
    await repo.write('a.txt', '');
    expect(await readTree(repo.dir, [], { env: repo.env })).toMatchObject({
      problem: { kind: 'nothing-tracked', next: expect.stringContaining('git add') },
    });
    expect(await pathsOf(repo, '.', ['a.txt'])).toEqual(['a.txt']);
  });

  test('a folder that its repository tracks nothing of is a plain folder', async () => {
    const repo = await made.make({ '.gitignore': 'out\n' });
    await repo.write('out/a.txt', 'a\n');
    expect(await pathsOf(repo, 'out')).toEqual(['a.txt']);
  });

  test('is found by its folder, not by what a hook is told of another', async () => {
    const repo = await made.make({ 'a.txt': '' });
    const other = await made.make({ 'b.txt': '' });
    const env = {
      ...repo.env,
      GIT_DIR: join(other.dir, '.git'),
      GIT_INDEX_FILE: join(other.dir, '.git', 'index'),
    };
    expect(orThrow(await readTree(repo.dir, [], { env })).files).toMatchObject([{ path: 'a.txt' }]);
    const plain = join(repo.dir, '..', 'plain');
    await mkdir(plain);
    await repo.write('../plain/b.txt', '');
    await repo.write('../plain/c.txt', '');
    const named = { ...env, GIT_WORK_TREE: plain };
    expect(orThrow(await readTree(plain, [], { env: named })).files).toMatchObject([
      { path: 'b.txt' },
    ]);
  });
});

describe('a folder', () => {
  test('all of its files, without what was installed', async () => {
    const repo = await made.make();
    await repo.write('../plain/src/a.txt', 'a\n');
    await repo.write('../plain/.env', 'e\n');
    await repo.write('../plain/node_modules/x/i.js', '');
    await repo.write('../plain/src/node_modules/x/i.js', '');
    await repo.write('../plain/.git/config-like', '');
    await repo.run('ln', ['-s', 'src', '../plain/link']);
    expect(await contentsOf(await read(repo, '../plain'))).toEqual({
      '.env': 'e\n',
      link: 'src',
      'src/a.txt': 'a\n',
    });
  });

  test('names that are not UTF-8', async () => {
    const repo = await made.make();
    const script = `fs.mkdirSync('../odd'); fs.writeFileSync(Buffer.from('../odd/caf\\xe9', 'latin1'), 'x')`;
    const written = await repo.run(process.execPath, ['-e', script]);
    // Some file systems take no such name.
    const expected = written.status === 0 ? { 'caf\\xe9': 'x' } : {};
    expect(await contentsOf(await read(repo, '../odd'))).toEqual(expected);
  });

  test('pipes are not waited for, and what is too large is not read', async () => {
    const repo = await made.make();
    await repo.write('../plain/large.txt', 'x'.repeat(200_000));
    await repo.run('mkfifo', ['../plain/pipe']);
    expect(await contentsOf(await read(repo, '../plain'), { limit: 100_000 })).toMatchObject({
      'large.txt': 'too-large: 0.2 MB, the limit is 0.1 MB',
      pipe: 'unreadable: it is not a regular file',
    });
  });

  // Root reads everything: there the mode of a file keeps nobody out.
  const asRoot = process.getuid?.() === 0;
  test(`what may not be read is listed${asRoot ? ' (as root: read all the same)' : ''}`, async () => {
    const repo = await made.make();
    await repo.write('../plain/a.txt', 'a\n', 0o000);
    await repo.write('../plain/shut/b.txt', 'b\n');
    await chmod(join(repo.dir, '../plain/shut'), 0o000);
    const change = await read(repo, '../plain');
    expect(await contentsOf(change)).toEqual(
      asRoot
        ? { 'a.txt': 'a\n', 'shut/b.txt': 'b\n' }
        : { 'a.txt': 'unreadable: permission denied' },
    );
    expect(change.skipped).toMatchObject(asRoot ? [] : [{ path: 'shut', reason: 'unreadable' }]);
    await chmod(join(repo.dir, '../plain/shut'), 0o700);
  });

  test('that is not there', async () => {
    const repo = await made.make();
    for (const path of ['nowhere', 'nowhere/a.txt'])
      expect(await readTree(repo.dir, [path], { env: repo.env })).toMatchObject({
        problem: { kind: 'path-not-found', message: expect.stringContaining(path) },
      });
  });
});
