import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { opened, repositories } from './change.test-support.ts';
import { readPageAt } from './page.ts';
import { currentBranch, readConfig, readRemoteOwner, remoteNameOf } from './questions.ts';
import { openRepository } from './repository.ts';

const made = repositories();
afterAll(() => made.disposeAll());

describe('openRepository', () => {
  test('from any folder inside', async () => {
    const repo = await made.make({ 'deep/er/a.txt': '' });
    const gitDir = join(repo.dir, '.git');
    expect(await opened(repo, join(repo.dir, 'deep', 'er'))).toMatchObject({
      topLevel: repo.dir,
      gitDir,
      commonDir: gitDir,
      objectFormat: 'sha1',
      head: (await repo.git('rev-parse', 'HEAD')).trim(),
    });
  });

  test('before the first commit, with SHA-256 names', async () => {
    const repo = await made.make({}, { objectFormat: 'sha256' });
    expect(await opened(repo)).toMatchObject({ objectFormat: 'sha256', head: null });
  });

  test('a linked worktree has its own folder and shares the rest', async () => {
    const repo = await made.make({ 'a.txt': '' });
    const linked = join(repo.dir, '..', 'a\nlinked');
    await repo.git('worktree', 'add', '--quiet', '--detach', linked);
    expect(await opened(repo, linked)).toMatchObject({
      topLevel: linked,
      gitDir: expect.stringContaining(join(repo.dir, '.git', 'worktrees')),
      commonDir: join(repo.dir, '.git'),
    });
  });

  test('a bare repository stands in for its working tree', async () => {
    const repo = await made.make({ 'a.txt': '' });
    await repo.git('clone', '--quiet', '--bare', '.', '../bare.git');
    const bare = join(repo.dir, '..', 'bare.git');
    expect(await opened(repo, bare)).toMatchObject({ topLevel: bare, gitDir: bare });
  });

  test('says what is wrong and what to do', async () => {
    const repo = await made.make();
    const outside = join(repo.dir, '..', 'outside\u001b[31m');
    await mkdir(outside);
    const { env } = repo;
    expect(await openRepository(outside, { env })).toEqual({
      problem: {
        kind: 'not-a-repository',
        message: `${outside.replace('\u001b', '?')} is not a git repository.`,
        next: expect.stringContaining('git init'),
      },
    });
    expect(await openRepository(join(outside, 'nowhere'), { env })).toMatchObject({
      problem: { kind: 'path-not-found' },
    });
    expect(await openRepository(repo.dir, { env: { PATH: outside } })).toMatchObject({
      problem: { kind: 'git-missing' },
    });
  });

  test('of another user is refused as git refuses it', async () => {
    const repo = await made.make();
    const env = { ...repo.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    expect(await openRepository(repo.dir, { env })).toMatchObject({
      problem: {
        kind: 'unsafe-ownership',
        next: `If you trust it: git config --global --add safe.directory ${repo.dir}`,
      },
    });
  });
});

describe('readPageAt', () => {
  const FILES = ['page.yml', '.github/page.yml'];

  test('takes the first of the files, as committed', async () => {
    const repo = await made.make({ '.github/page.yml': 'second\n' });
    const place = await opened(repo);
    const blob = (await repo.git('rev-parse', 'HEAD:.github/page.yml')).trim();
    const second = { file: '.github/page.yml', text: 'second\n', blob };
    expect(await readPageAt(place, 'HEAD', FILES)).toEqual(second);
    await repo.write('page.yml', 'first\n');
    await repo.git('add', '--all');
    expect(await readPageAt(place, 'HEAD', FILES)).toEqual(second);
    await repo.commit('first');
    expect(await readPageAt(place, 'HEAD', FILES)).toMatchObject({ text: 'first\n' });
    expect(await readPageAt(place, 'HEAD~1', FILES)).toEqual(second);
    await repo.git('gc', '--quiet');
    expect(await readPageAt(place, 'HEAD', FILES)).toMatchObject({ text: 'first\n' });
    expect(await readPageAt(place, 'main', FILES)).toMatchObject({ text: 'first\n' });
  });

  test('is null where there is no such file or no such revision', async () => {
    const repo = await made.make({ 'a.txt': '', '.github': 'a file\n' });
    const place = await opened(repo);
    expect(await readPageAt(place, 'HEAD', FILES)).toBeNull();
    expect(await readPageAt(place, 'HEAD~1', FILES)).toBeNull();
    expect(await readPageAt(place, '--help', FILES)).toBeNull();
    expect(await readPageAt(await opened(await made.make()), 'HEAD', FILES)).toBeNull();
  });

  test('does not go on without a page that is there and cannot be read', async () => {
    const repo = await made.make({ 'page.yml': 'first\n' });
    const blob = (await repo.git('rev-parse', 'HEAD:page.yml')).trim();
    await repo.remove(join('.git', 'objects', blob.slice(0, 2), blob.slice(2)));
    await expect(readPageAt(await opened(repo), 'HEAD', FILES)).rejects.toThrow(
      `lacks object ${blob}`,
    );
  });

  test.each(['sha1', 'sha256'] as const)('reads trees of %s', async (objectFormat) => {
    const repo = await made.make({ 'a.txt': '', 'z.txt': '', 'page.yml': 'p\n' }, { objectFormat });
    expect(await readPageAt(await opened(repo), 'HEAD', FILES)).toMatchObject({ text: 'p\n' });
  });
});

describe('questions', () => {
  test('branch: named, unborn, detached', async () => {
    const repo = await made.make({}, { branch: 'trunk' });
    const place = await opened(repo);
    expect(await currentBranch(place)).toBe('trunk');
    await repo.commit('first');
    await repo.branch('feature/a');
    expect(await currentBranch(place)).toBe('feature/a');
    await repo.git('checkout', '--quiet', '--detach');
    expect(await currentBranch(place)).toBeNull();
  });

  test('configuration, of a linked worktree too', async () => {
    const repo = await made.make({ 'a.txt': '' });
    await repo.git('config', 'core.hooksPath', '.husky/_');
    await repo.git('worktree', 'add', '--quiet', '--detach', '../linked');
    for (const dir of [repo.dir, join(repo.dir, '..', 'linked')]) {
      expect(await readConfig(await opened(repo, dir), 'core.hooksPath')).toBe('.husky/_');
      expect(await readConfig(await opened(repo, dir), 'core.nothing')).toBeNull();
    }
  });

  test('the owner of the remote', async () => {
    const repo = await made.make();
    expect(await readRemoteOwner(await opened(repo))).toBeNull();
    await repo.git('remote', 'add', 'origin', 'git@github.com:octo-org/site.git');
    expect(await readRemoteOwner(await opened(repo))).toBe('octo-org');
  });

  test.each([
    ['https://github.com/octo/site.git', { owner: 'octo', name: 'site' }],
    ['https://user:x@github.com/octo/site', { owner: 'octo', name: 'site' }],
    ['https://github.com/octo/site/', { owner: 'octo', name: 'site' }],
    ['ssh://git@github.com:22/octo/site.git', { owner: 'octo', name: 'site' }],
    ['git@github.com:octo/.github.git', { owner: 'octo', name: '.github' }],
    ['github.com:octo/.github', { owner: 'octo', name: '.github' }],
    ['/srv/git/site.git', null],
    ['../site', null],
    ['file:///srv/git/site.git', null],
    ['C:/git/site.git', null],
    ['https://github.com/site', null],
  ])('of %s', (url, name) => {
    expect(remoteNameOf(url)).toEqual(name);
  });
});
