/** What can go wrong around a hook: one clear line, the right end, and nothing lost. */
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from '@jest/globals';
import { gitRepo, githubToken } from '@countersign/testkit';
import type { GitRepo, RunResult } from '@countersign/testkit';
import { countersign } from './command-line.test-support.ts';
import { fileURLToPath } from 'node:url';

const HOOK = fileURLToPath(new URL('../dist/hook.cjs', import.meta.url));

const made: GitRepo[] = [];
afterAll(() => Promise.all(made.map((repo) => repo.dispose())));

async function guarded(): Promise<GitRepo> {
  const repo = await gitRepo({ 'a.ts': '1\n', 'b.ts': '1\n' });
  made.push(repo);
  expect(await countersign(repo, ['init', '--yes'])).toMatchObject({ status: 0 });
  await repo.git('add', '--all');
  await repo.git('commit', '--quiet', '-m', 'page');
  return repo;
}

const commit = (repo: GitRepo, env: Readonly<Record<string, string>> = {}): Promise<RunResult> =>
  repo.run('git', ['commit', '--quiet', '-a', '-m', 'plain'], { env });

/** Everything that a person could lose, as one hash each. */
async function belongings(repo: GitRepo): Promise<Record<string, string>> {
  const digest = (bytes: string | Buffer): string =>
    createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return {
    index: digest(await readFile(join(repo.dir, '.git', 'index'))),
    files: digest(
      Buffer.concat([
        await readFile(join(repo.dir, 'a.ts')),
        await readFile(join(repo.dir, 'new.ts')),
      ]),
    ),
    stash: await repo.git('stash', 'list', '--format=%H'),
    refs: await repo.git('for-each-ref'),
  };
}

describe('killed at any moment', () => {
  test('the hook leaves the working tree, the index and the stash as they were', async () => {
    const repo = await guarded();
    await repo.write('a.ts', 'stashed\n');
    await repo.git('stash', '--quiet');
    await repo.write('a.ts', 'staged\n');
    await repo.write('new.ts', 'to come\n');
    await repo.git('add', 'a.ts');
    await repo.git('add', '--intent-to-add', 'new.ts');
    await repo.write('a.ts', 'not staged\n');
    const before = await belongings(repo);
    for (const after of [0, 10, 25, 50, 80, 120]) {
      const child = spawn(process.execPath, [HOOK, 'hook-run', 'pre-commit'], {
        cwd: repo.dir,
        env: { ...repo.env },
        stdio: 'ignore',
      });
      const ended = new Promise((resolve) => child.on('close', resolve));
      await wait(after);
      child.kill('SIGKILL');
      await ended;
      expect({ after, ...(await belongings(repo)) }).toEqual({ after, ...before });
    }
    // And the next commit is judged as if nothing had been.
    const { token } = githubToken();
    await repo.write('a.ts', `'${token}'\n`);
    expect(await commit(repo)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('a.ts:1'),
    });
  });

  test('with git and everything around it: what was written stays written', async () => {
    const repo = await guarded();
    await repo.write('a.ts', 'edited\n');
    await repo.write('new.ts', 'staged\n');
    await repo.git('add', 'new.ts');
    const before = await belongings(repo);
    for (const after of [15, 60, 110]) {
      const child = spawn('git', ['commit', '--quiet', '-m', 'plain'], {
        cwd: repo.dir,
        env: { ...repo.env },
        stdio: 'ignore',
        detached: true,
      });
      const ended = new Promise((resolve) => child.on('close', resolve));
      await wait(after);
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      } catch {
        // It was done already.
      }
      await ended;
      // Git's own lock: it says itself how to remove it.
      await rm(join(repo.dir, '.git', 'index.lock'), { force: true });
      const now = await belongings(repo);
      expect({ after, files: now['files'], stash: now['stash'] }).toEqual({
        after,
        files: before['files'],
        stash: before['stash'],
      });
      expect(await repo.git('diff', '--name-only')).toBe('a.ts\n');
    }
  });
});

describe('where nothing can be written', () => {
  test('a commit goes through, and a key is stopped all the same', async () => {
    const repo = await guarded();
    await rm(join(repo.dir, '.git', 'countersign'), { recursive: true });
    await rm(join(repo.dir, '.git', 'countersign-seen'), { force: true });
    // Neither a folder nor a file can be made here, whoever asks.
    await repo.write('.git/countersign', 'in the way\n');
    await repo.write('.git/countersign-seen/in-the-way', '');
    await repo.write('.git/countersign-unseen/in-the-way', '');
    const shim = await readFile(join(repo.dir, '.git/hooks/pre-commit'), 'utf8');
    await repo.write(
      '.git/hooks/pre-commit',
      shim.replace("recorded_bundle=''", `recorded_bundle='${HOOK.replaceAll('\\', '/')}'`),
      0o755,
    );
    await repo.write('a.ts', '2\n');
    expect(await commit(repo)).toMatchObject({ status: 0, stderr: '' });
    await repo.write('a.ts', `'${githubToken().token}'\n`);
    expect(await commit(repo)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('a.ts:1'),
    });
  });

  test('a full disk: files of more than a block cannot be written', async () => {
    const repo = await guarded();
    await rm(join(repo.dir, '.git', 'countersign', 'policy.json'));
    // Writing ends with an error instead of a signal, as on a full disk.
    const cramped = (command: string): Promise<RunResult> =>
      repo.run('sh', ['-c', `trap '' XFSZ; ulimit -f 1; ${command}`]);
    // The sh of Windows has no such limit to set.
    if ((await cramped('true')).status !== 0) return;
    await repo.write('a.ts', '2\n');
    await repo.git('add', 'a.ts');
    expect(await cramped('git commit --quiet -m small')).toMatchObject({ status: 0, stderr: '' });
    const names = await repo.run('ls', ['.git/countersign']);
    expect(names.stdout).not.toMatch(/policy/);
    await repo.write('a.ts', `'${githubToken().token}'\n`);
    await repo.git('add', 'a.ts');
    expect(await cramped('git commit --quiet -m key')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('a.ts:1'),
    });
  });
});

test('a repository of somebody else: git’s own remedy, and no pass', async () => {
  const repo = await guarded();
  await repo.write('a.ts', '2\n');
  await repo.git('add', 'a.ts');
  const result = await repo.run(process.execPath, [HOOK, 'hook-run', 'pre-commit'], {
    env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' },
  });
  expect(result.status).toBe(2);
  expect(result.stderr).toMatch(/belongs to another user/);
  expect(result.stderr).toMatch(/safe\.directory/);
  expect(result.stderr.trim().split('\n')).toHaveLength(2);
});

test('two commits at once: both are judged, and the push has nothing left to say', async () => {
  const repo = await guarded();
  const places = ['one', 'two', 'three'];
  for (const name of places) {
    await repo.git('worktree', 'add', '--quiet', '-b', name, `../${name}`);
    await repo.write(`../${name}/${name}.ts`, `${name}\n`);
    await repo.run('git', ['add', '.'], { cwd: join(repo.dir, '..', name) });
  }
  const results = await Promise.all(
    places.map((name) =>
      repo.run('git', ['commit', '--quiet', '-m', name], { cwd: join(repo.dir, '..', name) }),
    ),
  );
  expect(results).toEqual(places.map(() => ({ status: 0, stdout: '', stderr: '' })));
  const remote = join(repo.dir, '..', 'remote.git');
  await repo.git('init', '--quiet', '--bare', remote);
  await repo.git('push', '--quiet', '--no-verify', remote, 'main:refs/heads/main');
  await repo.git('remote', 'add', 'origin', remote);
  await repo.git('fetch', '--quiet');
  const pushed = await repo.run('git', ['push', '--quiet', 'origin', ...places]);
  expect(pushed).toMatchObject({ status: 0, stderr: '' });
});

test('seen at the push: --no-verify, am, rebase and a switched-off hook', async () => {
  const repo = await guarded();
  const remote = join(repo.dir, '..', 'remote.git');
  await repo.git('init', '--quiet', '--bare', remote);
  await repo.git('remote', 'add', 'origin', remote);
  await repo.git('push', '--quiet', 'origin', 'main');
  await repo.write('a.ts', 'off\n');
  expect(await commit(repo, { COUNTERSIGN: '0' })).toMatchObject({ status: 0, stderr: '' });
  await repo.write('a.ts', 'skipped\n');
  expect(await commit(repo, { SKIP: 'eslint,countersign' })).toMatchObject({ status: 0 });
  await repo.write('b.ts', 'unverified\n');
  await repo.git('commit', '--quiet', '-a', '--no-verify', '-m', 'unverified');
  const patch = await repo.git('format-patch', '-1', '--stdout');
  await repo.git('reset', '--quiet', '--hard', 'HEAD^');
  expect(
    await repo.run('git', ['am', '--quiet'], { input: patch.replace('unverified', 'applied') }),
  ).toMatchObject({ status: 0 });
  const pushed = await repo.run('git', ['push', '--quiet', 'origin', 'main']);
  expect(pushed.status).toBe(0);
  expect(pushed.stderr).toMatch(/of 3 commits in this push, 3 had not been looked at/);
  expect(pushed.stderr).toContain('1 COUNTERSIGN=0');
  expect(pushed.stderr).toContain('1 SKIP=countersign');
});
