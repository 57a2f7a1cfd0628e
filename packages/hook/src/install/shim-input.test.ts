/** Git hands a hook its lines once: those behind ours (Git LFS, husky's own) must still get them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { GitRepo, RunResult } from '@countersign/testkit';
import { placeOf, repositories, writeBundle } from './hooks.test-support.ts';
import { installHooks } from './install.ts';

const made = repositories();
afterAll(() => made.disposeAll());

async function install(repo: GitRepo): Promise<void> {
  const bundle = await writeBundle(repo);
  const options = { node: process.execPath, bundle, whenNodeIsMissing: 'stop' } as const;
  await installHooks(await placeOf(repo), options);
}

async function withRemote(): Promise<GitRepo> {
  const repo = await made.make();
  await repo.git('init', '--quiet', '--bare', '../remote.git');
  await repo.git('remote', 'add', 'origin', '../remote.git');
  return repo;
}

const push = (repo: GitRepo, env: Readonly<Record<string, string>> = {}): Promise<RunResult> =>
  repo.run('git', ['push', '--quiet', 'origin', 'HEAD:refs/heads/new', 'HEAD:refs/heads/two'], {
    env,
  });

/** As Git LFS does: reads every line. */
const THEIRS = 'while read -r local id remote other; do echo "theirs $remote" >&2; done\n';
const LINES = ['theirs refs/heads/new', 'theirs refs/heads/two'];

describe('pre-push', () => {
  const PLACES: readonly (readonly [name: string, arrange: (repo: GitRepo) => Promise<unknown>])[] =
    [
      [
        'git’s own folder',
        (repo) => repo.write('.git/hooks/pre-push', `#!/bin/sh -eu\n${THEIRS}`, 0o755),
      ],
      [
        'a tracked folder',
        async (repo) => {
          await repo.git('config', 'core.hooksPath', '.githooks');
          await repo.write('.githooks/pre-push', `#!/bin/sh\n${THEIRS}`, 0o755);
        },
      ],
      [
        'husky',
        async (repo) => {
          await repo.git('config', 'core.hooksPath', '.husky/_');
          await repo.write(
            '.husky/_/pre-push',
            '#!/bin/sh\nsh -e "${0%/*}/../pre-push" "$@"\n',
            0o755,
          );
          await repo.write('.husky/pre-push', THEIRS);
        },
      ],
    ];
  test.each(PLACES)('%s: ours first, theirs with every line', async (_name, arrange) => {
    const repo = await withRemote();
    await arrange(repo);
    await install(repo);
    const passed = await push(repo);
    expect(passed.stderr.trimEnd().split('\n')).toEqual([
      'ran hook-run pre-push origin ../remote.git',
      ...LINES,
    ]);
    expect(passed.status).toBe(0);
    // Nothing to send: ours is not started, theirs gets what git gives.
    expect((await push(repo)).stderr).not.toContain('ran');
    await repo.write('a.txt', 'more\n');
    await repo.commit('more');
    await repo.write("../it's a bundle/status", '1');
    const stopped = await push(repo);
    expect(stopped.status).not.toBe(0);
    expect(stopped.stderr).not.toContain('theirs');
  });

  test('switched off, it reads nothing', async () => {
    const repo = await withRemote();
    await repo.write('.git/hooks/pre-push', `#!/bin/sh\n${THEIRS}`, 0o755);
    await install(repo);
    const { stderr } = await push(repo, { COUNTERSIGN: '0' });
    expect(stderr.trimEnd().split('\n')).toEqual(LINES);
  });

  test('a branch that is deleted is nothing to look at', async () => {
    const repo = await withRemote();
    await install(repo);
    await push(repo);
    const gone = await repo.run('git', ['push', '--quiet', 'origin', ':refs/heads/new']);
    expect(gone).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('what is written down', () => {
  const unseen = async (repo: GitRepo): Promise<readonly string[]> => {
    const text = await readFile(join(repo.dir, '.git/countersign-unseen'), 'utf8').catch(() => '');
    return text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '');
  };

  test('how commits came about that no hook judged', async () => {
    const repo = await made.make();
    await install(repo);
    await repo.write('a.txt', 'plain\n');
    // The stand-in for the program leaves no mark; what adds nothing leaves the shell's own.
    await repo.git('commit', '--quiet', '--allow-empty', '-m', 'nothing');
    expect(await unseen(repo)).toEqual(['']);
    await repo.git('commit', '--quiet', '-a', '--no-verify', '-m', 'unverified');
    const id = (await repo.git('rev-parse', 'HEAD')).trim();
    await repo.git('revert', '--no-edit', 'HEAD');
    await repo.git('cherry-pick', id);
    await repo.run('git', ['commit', '--quiet', '--allow-empty', '-m', 'off'], {
      env: { COUNTERSIGN: '0' },
    });
    await repo.run('git', ['commit', '--quiet', '--allow-empty', '-m', 'off'], {
      env: { SKIP: 'a,countersign' },
    });
    await repo.git('commit', '--quiet', '--amend', '--allow-empty', '--no-verify', '-m', 'amended');
    expect(await unseen(repo)).toEqual([
      'no-verify',
      'revert',
      'cherry-pick',
      'COUNTERSIGN=0',
      'SKIP=countersign',
      'no-verify',
      'amend',
    ]);
  });

  test('what a rebase rewrote, handed on to whoever stands behind', async () => {
    const repo = await made.make();
    await repo.write(
      '.git/hooks/post-rewrite',
      '#!/bin/sh\necho "theirs $1 $(wc -l | tr -d " ")" >&2\n',
      0o755,
    );
    await install(repo);
    await repo.branch('topic');
    for (const name of ['one', 'two']) {
      await repo.write(`${name}.txt`, name);
      await repo.commit(name);
    }
    await repo.git('checkout', '--quiet', 'main');
    await repo.write('three.txt', 'three');
    await repo.commit('three');
    const rebased = await repo.run('git', ['rebase', '--quiet', 'main', 'topic']);
    expect(rebased).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('theirs rebase 2'),
    });
    expect(
      (await unseen(repo)).filter((reason) => reason === 'rebase').length,
    ).toBeGreaterThanOrEqual(2);
    const head = (await repo.git('rev-parse', 'HEAD')).trim();
    const text = await readFile(join(repo.dir, '.git/countersign-unseen'), 'utf8');
    expect(text).toContain(`rebase ${head} was `);
  });
});
