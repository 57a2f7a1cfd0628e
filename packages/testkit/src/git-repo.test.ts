import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { gitRepo } from './git-repo.ts';
import type { GitRepo, GitRepoOptions } from './git-repo.ts';

describe('gitRepo', () => {
  const made: GitRepo[] = [];
  const make = async (files?: Record<string, string>, options?: GitRepoOptions) => {
    const repo = await gitRepo(files, options);
    made.push(repo);
    return repo;
  };
  afterEach(async () => {
    await Promise.all(made.splice(0).map((repo) => repo.dispose()));
  });

  test('commits the files it is given, and the same history has the same ids every time', async () => {
    const one = await make({ 'a/b.txt': 'one\n' });
    const two = await make({ 'a/b.txt': 'one\n' });
    expect(await one.git('show', 'HEAD:a/b.txt')).toBe('one\n');
    expect(await one.git('rev-parse', 'HEAD')).toBe(await two.git('rev-parse', 'HEAD'));
    expect(await one.git('log', '-1', '--format=%an <%ae> %ct')).toBe(
      'Kim Example <kim@example.com> 1767225600\n',
    );
  });

  test('writes, removes, branches and commits as somebody else', async () => {
    const repo = await make({ 'a.txt': 'a\n', 'b.txt': 'b\n' });
    await repo.branch('topic');
    await repo.remove('a.txt');
    await repo.write('run.sh', ':\n', 0o755);
    const author = { name: 'Sam', email: 'sam@example.com' };
    const id = await repo.commit('Second', { author });
    expect(await repo.git('show', '--format=%an %cn %s', '--name-status', id)).toBe(
      'Sam Kim Example Second\n\nD\ta.txt\nA\trun.sh\n',
    );
    expect(await repo.git('branch', '--show-current')).toBe('topic\n');
  });

  test('a failing git throws with what git said', async () => {
    const repo = await make();
    await expect(repo.git('rev-parse', 'HEAD~1')).rejects.toThrow('unknown revision');
  });

  test('runs programs with an input and answers how they ended', async () => {
    const repo = await make();
    const script = 'process.stdin.pipe(process.stdout); process.exitCode = 3';
    expect(await repo.run(process.execPath, ['-e', script], { input: 'in' })).toEqual({
      status: 3,
      stdout: 'in',
      stderr: '',
    });
  });

  test('hides the configuration and the variables of the machine', async () => {
    const repo = await make({}, { objectFormat: 'sha256', branch: 'trunk' });
    expect(repo.env).not.toHaveProperty('NODE_OPTIONS');
    expect(await repo.git('config', '--list', '--show-scope')).not.toMatch(/^(system|global)/m);
    expect(await repo.git('symbolic-ref', 'HEAD')).toBe('refs/heads/trunk\n');
  });

  test('leaves nothing behind', async () => {
    const repo = await gitRepo({ a: 'a' }, { files: 'untracked' });
    expect(existsSync(join(repo.dir, 'a'))).toBe(true);
    await repo.dispose();
    expect(existsSync(dirname(repo.dir))).toBe(false);
  });
});
