import { mkdir, readFile, rename, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { GitRepo, RunResult } from '@countersign/testkit';
import { STAGED_QUESTION } from '@countersign/git/staged';
import { placeOf, repositories, writeBundle } from './hooks.test-support.ts';
import { installHooks } from './install.ts';
import type { InstallOptions } from './install.ts';

const made = repositories();
afterAll(() => made.disposeAll());

async function guarded(options: Partial<InstallOptions> = {}): Promise<GitRepo> {
  const repo = await made.make();
  const bundle = await writeBundle(repo);
  await installHooks(await placeOf(repo), {
    node: process.execPath,
    bundle,
    whenNodeIsMissing: 'stop',
    ...options,
  });
  return repo;
}

/** Commits an edit; the message decides whether commit-msg has anything to look at. */
async function commit(
  repo: GitRepo,
  { message = 'Plain words', env = {}, args = ['-a'], cwd = repo.dir } = {},
): Promise<RunResult> {
  await repo.write('a.txt', `${Math.random()}\n`);
  return repo.run('git', ['commit', '--quiet', '-m', message, ...args], { env, cwd });
}

/** Folders with git and the tools of POSIX, and without node. */
async function pathWithoutNode(repo: GitRepo): Promise<string> {
  const bin = join(repo.dir, '..', 'bin');
  await mkdir(bin, { recursive: true });
  for (const tool of ['git', 'sh', 'cat']) {
    const { stdout } = await repo.run('sh', ['-c', `command -v ${tool}`]);
    await symlink(stdout.trim(), join(bin, tool)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  return bin;
}

describe('every form of commit calls the hook', () => {
  const FORMS: readonly (readonly [string, (repo: GitRepo) => Promise<RunResult>])[] = [
    ['-a', (repo) => commit(repo)],
    ['<pathspec>', (repo) => commit(repo, { args: ['a.txt'] })],
    [
      'plain',
      async (repo) => {
        await repo.write('new.txt', 'n\n');
        await repo.git('add', 'new.txt');
        return repo.run('git', ['commit', '--quiet', '-m', 'new']);
      },
    ],
    [
      '-p',
      async (repo) => {
        await repo.write('a.txt', 'b\n');
        return repo.run('git', ['commit', '--quiet', '-p', '-m', 'patch'], { input: 'y\n' });
      },
    ],
  ];
  test.each(FORMS)('%s', async (_name, form) => {
    const repo = await guarded();
    const passed = await form(repo);
    expect(passed).toMatchObject({ status: 0, stderr: 'ran hook-run pre-commit\n' });
    await repo.write("../it's a bundle/status", '1');
    const head = await repo.git('rev-parse', 'HEAD');
    expect((await commit(repo)).status).toBe(1);
    expect(await repo.git('rev-parse', 'HEAD')).toBe(head);
  });

  test('in a linked worktree', async () => {
    const repo = await guarded();
    await repo.git('worktree', 'add', '--quiet', '--detach', '../linked');
    const cwd = join(repo.dir, '..', 'linked');
    await repo.write('../linked/new.txt', 'n\n');
    await repo.run('git', ['add', '.'], { cwd });
    const result = await repo.run('git', ['commit', '--quiet', '-m', 'linked'], { cwd });
    expect(result).toMatchObject({ status: 0, stderr: 'ran hook-run pre-commit\n' });
  });

  test('from a folder below, and the first one', async () => {
    const repo = await guarded();
    await repo.write('sub/b.txt', '');
    await repo.git('checkout', '--quiet', '--orphan', 'fresh');
    await repo.git('add', '.');
    const result = await commit(repo, { cwd: join(repo.dir, 'sub') });
    expect(result.stderr).toBe('ran hook-run pre-commit\n');
  });
});

describe('asks git what is staged while node starts', () => {
  const answer = (repo: GitRepo): Promise<string> =>
    readFile(join(repo.dir, "../it's a bundle/answer"), 'latin1');

  test('of the index that git names, in any form of commit', async () => {
    const repo = await guarded();
    await repo.write('b.txt', 'not meant\n');
    await repo.git('add', 'b.txt');
    await commit(repo, { args: ['a.txt'] });
    const said = await answer(repo);
    expect(said).toMatch(/^:100644 100644 [\da-f]{40} [\da-f]{40} M\0a\.txt\0\0diff --git /);
    expect(said.endsWith(`\0${STAGED_QUESTION}`)).toBe(true);
  });

  test('not in a merge, whose parents are asked about one by one', async () => {
    const repo = await guarded();
    await repo.branch('other');
    await commit(repo);
    await repo.git('checkout', '--quiet', 'main');
    await commit(repo);
    await repo.run('git', ['merge', 'other']);
    await repo.git('checkout', '--quiet', '--ours', 'a.txt');
    await repo.git('add', 'a.txt');
    const env = { COUNTERSIGN_STAGED: 'stdin' };
    await repo.run('git', ['commit', '--quiet', '--no-edit'], { env });
    await expect(answer(repo)).rejects.toThrow('ENOENT');
  });

  test.each([
    ['sh', '-eu'],
    ['bash', '-eo', 'pipefail'],
  ])('nobody has to listen: %s %s', async (shell, ...options) => {
    const repo = await guarded();
    await repo.write("../it's a bundle/deaf", '');
    // More than a pipe holds.
    await repo.write('a.txt', 'new\n'.repeat(100_000));
    await repo.git('add', '.');
    const run = () => repo.run(shell, [...options, '.git/hooks/pre-commit']);
    expect(await run()).toMatchObject({ status: 0, stderr: 'ran hook-run pre-commit\n' });
    await repo.write("../it's a bundle/status", '1');
    expect((await run()).status).toBe(1);
  });
});

describe('leaves at once', () => {
  test('where nothing is added', async () => {
    const repo = await guarded();
    await repo.git('rm', '--quiet', 'a.txt');
    const removed = await repo.run('git', ['commit', '--quiet', '-m', 'gone']);
    const empty = await repo.run('git', ['commit', '--quiet', '--allow-empty', '-m', 'empty']);
    expect([removed, empty]).toMatchObject([
      { status: 0, stderr: '' },
      { status: 0, stderr: '' },
    ]);
  });

  test('but not in a merge, where only the merge’s own part counts', async () => {
    const repo = await guarded();
    await repo.branch('other');
    await commit(repo);
    await repo.git('checkout', '--quiet', 'main');
    await commit(repo);
    await repo.run('git', ['merge', 'other']);
    await repo.git('checkout', '--quiet', '--ours', 'a.txt');
    await repo.git('add', 'a.txt');
    const merged = await repo.run('git', ['commit', '--quiet', '--no-edit']);
    expect(merged.stderr).toContain('ran hook-run pre-commit');
  });

  test.each([
    ['COUNTERSIGN=0', { COUNTERSIGN: '0' }, ''],
    ['SKIP names it', { SKIP: 'eslint,countersign' }, ''],
    ['SKIP names something like it', { SKIP: 'countersigner' }, 'ran hook-run pre-commit\n'],
    ['COUNTERSIGN=1', { COUNTERSIGN: '1' }, 'ran hook-run pre-commit\n'],
  ])('%s', async (_name, env, stderr) => {
    expect(await commit(await guarded(), { env })).toMatchObject({ status: 0, stderr });
  });

  const MESSAGES: readonly (readonly [message: string, looked: boolean])[] = [
    ['Fix a typo in the header', false],
    ['Two lines\n\nof plain and rather longer words, none of them long', false],
    ['Fix\n\nCo-authored-by: Somebody <s@example.com>', true],
    ['Generated with a tool', true],
    ['Written by AI', true],
    [`Use ${'x1'.repeat(8)}`, true],
    ['x'.repeat(15), false],
    ['# a comment', false],
  ];
  test.each(MESSAGES)('from the message %j: %p', async (message, looked) => {
    const { stderr } = await commit(await guarded(), { message });
    expect(stderr.includes('ran hook-run commit-msg .git/COMMIT_EDITMSG')).toBe(looked);
  });
});

describe('finds node', () => {
  test('and starts it without what slows it down', async () => {
    const env = { NODE_OPTIONS: '--no-warnings', NODE_EXTRA_CA_CERTS: '/nowhere.pem' };
    expect((await commit(await guarded(), { env })).stderr).toBe('ran hook-run pre-commit\n');
  });

  test('where it was when the hook was installed', async () => {
    const repo = await guarded();
    const PATH = await pathWithoutNode(repo);
    expect(await commit(repo, { env: { PATH } })).toMatchObject({
      status: 0,
      stderr: 'ran hook-run pre-commit\n',
    });
  });

  test('by the person’s own init file, and in the usual places', async () => {
    const repo = await guarded({ node: '/nowhere/node' });
    const PATH = await pathWithoutNode(repo);
    const init = '../home/.config/countersign/init.sh';
    await repo.write(init, `PATH=$PATH:'${dirname(process.execPath)}'\n`);
    const ran = { status: 0, stderr: 'ran hook-run pre-commit\n' };
    expect(await commit(repo, { env: { PATH } })).toMatchObject(ran);
    await repo.remove(init);
    const volta = join(repo.dir, '../home/.volta/bin');
    await mkdir(volta, { recursive: true });
    await symlink(process.execPath, join(volta, 'node'));
    expect(await commit(repo, { env: { PATH } })).toMatchObject(ran);
  });

  test.each([
    ['stop', 1],
    ['warn', 0],
  ] as const)('or says how to: %s', async (whenNodeIsMissing, status) => {
    const repo = await guarded({ node: '/nowhere/node', whenNodeIsMissing });
    const result = await commit(repo, { env: { PATH: await pathWithoutNode(repo) } });
    // A node in one of the system's own folders cannot be hidden from the search.
    const expected = (await isInUsualPlace(repo))
      ? { status: 0, stderr: 'ran hook-run pre-commit\n' }
      : { status, stderr: expect.stringMatching(/node was not found[^]*countersign\/init\.sh/) };
    expect(result).toMatchObject(expected);
  });
});

async function isInUsualPlace(repo: GitRepo): Promise<boolean> {
  const folders = ['/usr/local/bin', '/opt/homebrew/bin', '/home/linuxbrew/.linuxbrew/bin'];
  const test = folders.map((folder) => `[ -x ${folder}/node ]`).join(' || ');
  return (await repo.run('sh', ['-c', test])).status === 0;
}

describe('finds the bundle', () => {
  test('in the working tree before anything else', async () => {
    const repo = await guarded({ bundle: '/nowhere/hook.cjs' });
    await writeBundle(repo, 'node_modules/countersign/dist/hook.cjs');
    expect((await commit(repo)).stderr).toBe('ran hook-run pre-commit\n');
  });

  test('from a linked worktree, in the main one', async () => {
    const repo = await guarded({ bundle: '/nowhere/hook.cjs' });
    await writeBundle(repo, 'node_modules/countersign/dist/hook.cjs');
    await repo.git('worktree', 'add', '--quiet', '--detach', '../linked');
    const cwd = join(repo.dir, '..', 'linked');
    await repo.write('../linked/a.txt', 'other\n');
    const result = await repo.run('git', ['commit', '--quiet', '-a', '-m', 'x'], { cwd });
    expect(result).toMatchObject({ status: 0, stderr: 'ran hook-run pre-commit\n' });
  });

  test('or says what to do', async () => {
    const repo = await guarded({ bundle: '/nowhere/hook.cjs', whenNodeIsMissing: 'warn' });
    const result = await commit(repo);
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(/not installed here[^]*npm install/);
  });
});

describe('beside others', () => {
  test('a foreign hook runs after ours, and not when ours stops', async () => {
    const repo = await made.make();
    await repo.write('.git/hooks/pre-commit', '#!/bin/sh -eu\necho theirs >&2\n', 0o755);
    const bundle = await writeBundle(repo);
    const options = { node: process.execPath, bundle, whenNodeIsMissing: 'stop' } as const;
    await installHooks(await placeOf(repo), options);
    expect((await commit(repo)).stderr).toBe('ran hook-run pre-commit\ntheirs\n');
    await repo.write("../it's a bundle/status", '1');
    expect((await commit(repo)).stderr).toBe('ran hook-run pre-commit\n');
  });

  /** What husky 9 puts into `.husky/_`: it runs `.husky/<name>` with `sh -e`. */
  const HUSKY =
    '#!/usr/bin/env sh\nn=$(basename "$0")\nsh -e "$(dirname "$(dirname "$0")")/$n" "$@"\n';

  test('husky, in every clone', async () => {
    const repo = await made.make();
    await repo.git('config', 'core.hooksPath', '.husky/_');
    await repo.write('.husky/_/pre-commit', HUSKY, 0o755);
    await repo.write('.husky/_/commit-msg', HUSKY, 0o755);
    await repo.write('.husky/pre-commit', 'echo theirs >&2\n');
    const options = {
      node: process.execPath,
      bundle: '/nowhere',
      whenNodeIsMissing: 'stop',
    } as const;
    await installHooks(await placeOf(repo), options);
    await writeBundle(repo, 'node_modules/countersign/dist/hook.cjs');
    const result = await commit(repo, { message: 'A key: value' });
    expect(result).toMatchObject({
      status: 0,
      stderr: 'theirs\nran hook-run pre-commit\nran hook-run commit-msg .git/COMMIT_EDITMSG\n',
    });
    // A clone has the tracked files alone.
    await rename(join(repo.dir, '.git/countersign'), join(repo.dir, '.git/elsewhere'));
    expect((await commit(repo)).stderr).toBe('theirs\nran hook-run pre-commit\n');
    await repo.write('node_modules/countersign/dist/status', '1');
    expect((await commit(repo)).status).toBe(1);
  });

  test.each(['dash', 'bash', 'ksh', 'busybox'])('%s reads it', async (shell) => {
    const repo = await guarded();
    const name = shell === 'busybox' ? 'busybox sh' : shell;
    const there = await repo.run('sh', ['-c', `command -v ${shell}`]);
    if (there.status !== 0) return;
    const run = (input: string) =>
      repo.run('sh', ['-c', `${name} .git/hooks/commit-msg message`], { input });
    await repo.write('message', 'Plain words\nand more');
    expect(await run('')).toMatchObject({ status: 0, stderr: '' });
    await repo.write('message', 'A key: value');
    expect(await run('')).toMatchObject({ status: 0, stderr: 'ran hook-run commit-msg message\n' });
  });
});
