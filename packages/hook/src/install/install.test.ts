import { existsSync } from 'node:fs';
import { lstat, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { GitRepo } from '@countersign/testkit';
import { placeOf, repositories } from './hooks.test-support.ts';
import { HOOK_NAMES, JUDGING } from './hook-names.ts';
import { installHooks } from './install.ts';
import { hookStatus } from './status.ts';
import { uninstallHooks } from './uninstall.ts';

const made = repositories();
afterAll(() => made.disposeAll());

const OPTIONS = {
  node: '/opt/node/bin/node',
  bundle: '/opt/countersign/dist/hook.cjs',
  whenNodeIsMissing: 'stop',
} as const;

const install = async (repo: GitRepo) => installHooks(await placeOf(repo), OPTIONS);
const uninstall = async (repo: GitRepo) => uninstallHooks(await placeOf(repo));
const states = async (repo: GitRepo, dir?: string) =>
  (await hookStatus(await placeOf(repo, dir))).map(({ hook, state }) => `${hook} ${state}`);
const read = (repo: GitRepo, path: string) => readFile(join(repo.dir, path), 'latin1');

/** Everything that installing may touch, as text. */
async function snapshot(repo: GitRepo): Promise<string> {
  const script =
    'find .git/hooks .git/countersign .husky -type f -exec sh -c \'ls -l "$1" | cut -c1-10; echo "$1"; cat "$1"\' _ {} \\; 2>/dev/null | sort';
  const { stdout } = await repo.run('sh', ['-c', script]);
  return stdout;
}

/** The same word for each of our hooks. */
const all = (word: string): readonly string[] => HOOK_NAMES.map(() => word);
const allAre = (state: string): readonly string[] => HOOK_NAMES.map((hook) => `${hook} ${state}`);
const outcomes = (reports: readonly { readonly outcome: string }[]) =>
  reports.map(({ outcome }) => outcome);

describe('hooks of our own', () => {
  test('are made, may be executed, and go without a trace', async () => {
    const repo = await made.make();
    const before = await snapshot(repo);
    expect(await states(repo)).toEqual(allAre('absent'));
    expect(outcomes(await install(repo))).toEqual(all('installed'));
    expect((await lstat(join(repo.dir, '.git/hooks/pre-commit'))).mode & 0o111).toBe(0o111);
    expect(await states(repo)).toEqual(allAre('installed'));
    const installed = await snapshot(repo);
    expect(outcomes(await install(repo))).toEqual(all('unchanged'));
    expect(await snapshot(repo)).toBe(installed);
    expect(outcomes(await uninstall(repo))).toEqual(all('removed'));
    expect(await snapshot(repo)).toBe(before);
    expect(existsSync(join(repo.dir, '.git/countersign'))).toBe(false);
    expect(outcomes(await uninstall(repo))).toEqual(all('absent'));
  });

  const FOREIGN: readonly (readonly [name: string, text: string])[] = [
    ['sh', '#!/bin/sh\necho theirs\n'],
    ['bash by env, bytes that are not UTF-8', '#!/usr/bin/env bash\necho caf\xe9\nexec true'],
    ['with options', '#!/bin/sh -eu\n\n\ntrue\n'],
    ['one line, without its end', '#!/bin/dash'],
  ];
  test.each(FOREIGN)('stand first in a hook of somebody else: %s', async (_name, text) => {
    const repo = await made.make();
    await repo.write('.git/hooks/pre-commit', Buffer.from(text, 'latin1'), 0o750);
    const before = await snapshot(repo);
    expect(outcomes(await install(repo))).toEqual(all('installed'));
    const both = await read(repo, '.git/hooks/pre-commit');
    expect(both.split('\n', 2)).toEqual([
      text.split('\n', 1)[0],
      expect.stringContaining('countersign'),
    ]);
    expect(both).toContain(text.slice(text.indexOf('\n') + 1));
    expect((await lstat(join(repo.dir, '.git/hooks/pre-commit'))).mode & 0o777).toBe(0o750);
    expect(outcomes(await install(repo))).toEqual(all('unchanged'));
    expect(await read(repo, '.git/countersign/backup/own-pre-commit')).toBe(text);
    await uninstall(repo);
    expect(await snapshot(repo)).toBe(before);
  });

  test('keep what was written around them since', async () => {
    const repo = await made.make();
    await install(repo);
    const hook = await read(repo, '.git/hooks/pre-commit');
    await repo.write('.git/hooks/pre-commit', `${hook}echo added later\n`);
    await uninstall(repo);
    expect(await read(repo, '.git/hooks/pre-commit')).toBe('#!/bin/sh\necho added later\n');
  });

  test('of another version are brought up to date', async () => {
    const repo = await made.make();
    await install(repo);
    const hook = await read(repo, '.git/hooks/pre-commit');
    await repo.write('.git/hooks/pre-commit', hook.replace('countersign_start() (', 'old() ('));
    expect((await states(repo))[0]).toBe('pre-commit outdated');
    expect(outcomes(await install(repo))).toEqual(['updated', ...all('unchanged').slice(1)]);
    expect(await read(repo, '.git/hooks/pre-commit')).toBe(hook);
  });

  test('that lost the right to be executed are not called installed', async () => {
    const repo = await made.make();
    await install(repo);
    await repo.run('chmod', ['-x', '.git/hooks/pre-commit']);
    expect((await states(repo))[0]).toBe('pre-commit not-run');
  });

  test('serve all worktrees', async () => {
    const repo = await made.make();
    await repo.git('worktree', 'add', '--quiet', '--detach', '../linked');
    const linked = join(repo.dir, '..', 'linked');
    await installHooks(await placeOf(repo, linked), OPTIONS);
    expect(existsSync(join(repo.dir, '.git/hooks/pre-commit'))).toBe(true);
    for (const dir of [repo.dir, linked])
      expect(await states(repo, dir)).toEqual(allAre('installed'));
    await uninstallHooks(await placeOf(repo, linked));
    expect(await states(repo)).toEqual(allAre('absent'));
  });
});

describe('what we leave alone', () => {
  const LEFT: readonly (readonly [
    name: string,
    arrange: (repo: GitRepo) => Promise<unknown>,
    says: string,
  ])[] = [
    [
      'a hook in another language',
      (repo) => repo.write('.git/hooks/pre-commit', '#!/usr/bin/env python3\nprint()\n', 0o755),
      'is not a shell script',
    ],
    [
      'a hook that names no language',
      (repo) => repo.write('.git/hooks/pre-commit', 'echo\n', 0o755),
      'is not a shell script',
    ],
    [
      'a hook with Windows line ends',
      (repo) => repo.write('.git/hooks/pre-commit', '#!/bin/sh\r\necho\r\n', 0o755),
      'is not a shell script',
    ],
    [
      'a hook that is switched off',
      (repo) => repo.write('.git/hooks/pre-commit', '#!/bin/sh\necho\n', 0o644),
      'may not be executed',
    ],
    [
      'a link to somewhere else',
      async (repo) => {
        await repo.write('scripts/check.sh', '#!/bin/sh\n', 0o755);
        await repo.write('.git/hooks/keep', '');
        await symlink('../../scripts/check.sh', join(repo.dir, '.git/hooks/pre-commit'));
      },
      'is not a plain file',
    ],
  ];
  test.each(LEFT)('%s', async (_name, arrange, says) => {
    const repo = await made.make();
    await arrange(repo);
    const before = await read(repo, '.git/hooks/pre-commit');
    expect((await install(repo))[0]).toEqual({
      hook: 'pre-commit',
      file: join(repo.dir, '.git/hooks/pre-commit'),
      outcome: 'refused',
      message: expect.stringContaining(says),
      next: `Add this line to it yourself: '/opt/node/bin/node' '/opt/countersign/dist/hook.cjs' hook-run pre-commit "$@" || exit $?`,
    });
    expect(await read(repo, '.git/hooks/pre-commit')).toBe(before);
    expect((await lstat(join(repo.dir, '.git/hooks/pre-commit'))).isSymbolicLink()).toBe(
      says === 'is not a plain file',
    );
  });

  test('a folder of hooks that belongs to something else, until it calls us', async () => {
    const repo = await made.make();
    await repo.git('config', 'core.hooksPath', '../their-hooks');
    const [refused] = await installHooks(await placeOf(repo), {
      ...OPTIONS,
      bundle: join(repo.dir, 'node_modules/countersign/dist/hook.cjs'),
    });
    expect(refused).toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('core.hooksPath'),
      next: 'Add this line to it yourself: node node_modules/countersign/dist/hook.cjs hook-run pre-commit "$@" || exit $?',
    });
    expect(await snapshot(repo)).toBe('');
    expect((await states(repo))[0]).toBe('pre-commit absent');
    const line = refused?.next?.slice('Add this line to it yourself: '.length) ?? '';
    await repo.write('../their-hooks/pre-commit', `#!/bin/sh\n${line}\n`, 0o755);
    expect((await states(repo))[0]).toBe('pre-commit by-hand');
    expect(outcomes(await install(repo))).toEqual([
      'unchanged',
      ...JUDGING.slice(1).map(() => 'refused'),
    ]);
  });
});

describe('beside husky', () => {
  async function husky(files: Readonly<Record<string, string>> = {}): Promise<GitRepo> {
    const repo = await made.make();
    await repo.write('.husky/_/pre-commit', '#!/bin/sh\n', 0o755);
    for (const [name, text] of Object.entries(files)) await repo.write(`.husky/${name}`, text);
    await repo.git('config', 'core.hooksPath', '.husky/_');
    return repo;
  }

  test.each([
    ['no hooks yet', {}],
    [
      'hooks with commands',
      { 'pre-commit': 'npx lint-staged\n', 'commit-msg': 'npx commitlint -e $1' },
    ],
    [
      'an older hook',
      { 'pre-commit': '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\nnpm test\n' },
    ],
    ['an empty hook', { 'pre-commit': '' }],
  ])('one line each: %s', async (_name, files) => {
    const repo = await husky(files);
    const before = await snapshot(repo);
    expect(outcomes(await install(repo))).toEqual(all('installed'));
    const hook = await read(repo, '.husky/pre-commit');
    expect(hook.split('\n').filter((line) => line.includes('countersign'))).toEqual([
      'sh "${0%/*}/countersign.sh" pre-commit stop "$@" || exit $? # countersign',
    ]);
    expect(existsSync(join(repo.dir, '.git/hooks/pre-commit'))).toBe(false);
    // What is tracked names no place on this machine.
    expect(await read(repo, '.husky/countersign.sh')).not.toContain(OPTIONS.node);
    expect(await states(repo)).toEqual(allAre('installed'));
    expect(outcomes(await install(repo))).toEqual(all('unchanged'));
    await uninstall(repo);
    expect(await snapshot(repo)).toBe(before);
  });

  test('that is not set up yet: for the day it is, and for today', async () => {
    const repo = await made.make();
    await repo.write('.husky/pre-commit', 'npm test\n');
    const before = await snapshot(repo);
    const reports = await install(repo);
    expect(outcomes(reports)).toEqual([...all('installed'), ...all('installed')]);
    expect(reports[0]?.next).toContain('npx husky');
    expect(await states(repo)).toEqual(allAre('installed'));
    await repo.write('.husky/_/pre-commit', '#!/bin/sh\n');
    await repo.git('config', 'core.hooksPath', '.husky/_');
    expect(await states(repo)).toEqual(allAre('installed'));
    await uninstall(repo);
    await repo.remove('.husky/_');
    expect(await snapshot(repo)).toBe(before);
  });

  test('a linked worktree where husky runs nothing is told so', async () => {
    const repo = await husky();
    await install(repo);
    await repo.write('.gitignore', '.husky/_\n');
    await repo.commit('hooks');
    await repo.git('worktree', 'add', '--quiet', '--detach', '../linked');
    expect(await states(repo, join(repo.dir, '..', 'linked'))).toEqual(allAre('not-run'));
  });

  test('a hook in another language is left alone', async () => {
    const repo = await husky({ 'pre-commit': '#!/usr/bin/env node\n' });
    expect(outcomes(await install(repo))).toEqual(['refused', ...all('installed').slice(1)]);
    expect(await read(repo, '.husky/pre-commit')).toBe('#!/usr/bin/env node\n');
  });
});
