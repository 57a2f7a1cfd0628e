import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { GitRepo } from '@countersign/testkit';
import { HOOK_NAMES } from './hook-names.ts';
import { placeOf, repositories, writeBundle } from './hooks.test-support.ts';
import { installHooks } from './install.ts';
import { readsConfigHooks } from './placement.ts';
import type { HookRepository } from './placement.ts';
import { hookStatus } from './status.ts';
import { uninstallHooks } from './uninstall.ts';

const made = repositories();
afterAll(() => made.disposeAll());

const newGit = async (repo: GitRepo): Promise<HookRepository> => ({
  ...(await placeOf(repo)),
  gitVersion: '2.54.0',
});
const config = (repo: GitRepo) => readFile(join(repo.dir, '.git', 'config'), 'utf8');
const outcomes = (reports: readonly { readonly outcome: string }[]) => [
  ...new Set(reports.map(({ outcome }) => outcome)),
];

test.each([
  ['2.39.5', false],
  ['2.53.9', false],
  ['2.54.0', true],
  ['3.0', true],
])('git %s reads hooks from its configuration: %p', (version, reads) => {
  expect(readsConfigHooks(version)).toBe(reads);
});

test('beside whatever folder of hooks there is, and out again', async () => {
  const repo = await made.make();
  await repo.git('config', 'core.hooksPath', '.husky/_');
  await repo.write('.husky/_/pre-commit', '#!/bin/sh\n', 0o755);
  const before = await config(repo);
  const bundle = await writeBundle(repo);
  const options = { node: process.execPath, bundle, whenNodeIsMissing: 'stop' } as const;
  const place = await newGit(repo);

  expect(outcomes(await installHooks(place, options))).toEqual(['installed']);
  const events = await repo.git('config', '--get-regexp', '^hook\\.countersign-.*\\.event$');
  const named = events
    .trim()
    .split('\n')
    .map((line) => line.split(' ')[1]);
  expect(new Set(named)).toEqual(new Set(HOOK_NAMES));
  expect((await hookStatus(place)).map(({ state }) => state)).toEqual(
    HOOK_NAMES.map(() => 'installed'),
  );
  const installed = await config(repo);
  expect(outcomes(await installHooks(place, options))).toEqual(['unchanged']);
  expect(await config(repo)).toBe(installed);
  expect(outcomes(await installHooks(place, { ...options, whenNodeIsMissing: 'warn' }))).toEqual([
    'updated',
  ]);

  // What git runs, run by hand: an older git ignores these keys.
  const command = (await repo.git('config', 'hook.countersign-pre-commit.command')).trim();
  await repo.write('b.txt', 'b\n');
  await repo.git('add', 'b.txt');
  const ran = await repo.run('sh', ['-c', command]);
  expect(ran).toMatchObject({ status: 0, stderr: 'ran hook-run pre-commit\n' });

  expect(outcomes(await uninstallHooks(place))).toEqual(['removed']);
  expect(await config(repo)).toBe(before);
});

test('a git that reads them runs them at the commit, in every worktree', async () => {
  const repo = await made.make();
  const bundle = await writeBundle(repo);
  const { stdout } = await repo.run('git', ['version']);
  const gitVersion = /\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? '0';
  const place = { ...(await placeOf(repo)), gitVersion };
  await installHooks(place, { node: process.execPath, bundle, whenNodeIsMissing: 'stop' });
  const keys = await repo.run('git', ['config', '--get-regexp', '^hook\\.countersign-']);
  // Older gits get files, newer ones their configuration; at the commit it is the same.
  expect(keys.stdout !== '').toBe(readsConfigHooks(gitVersion));
  await repo.git('worktree', 'add', '--quiet', '--detach', '../linked');
  const cwd = join(repo.dir, '..', 'linked');
  await repo.write('../linked/a.txt', 'other\n');
  const result = await repo.run('git', ['commit', '--quiet', '-a', '-m', 'x'], { cwd });
  expect(result).toMatchObject({ status: 0, stderr: 'ran hook-run pre-commit\n' });
});

test('hooks of ours that are in files are brought up to date there, not doubled', async () => {
  const repo = await made.make();
  const options = {
    node: '/opt/node',
    bundle: '/opt/hook.cjs',
    whenNodeIsMissing: 'stop',
  } as const;
  await installHooks(await placeOf(repo), options);
  const before = await config(repo);
  expect(outcomes(await installHooks(await newGit(repo), options))).toEqual(['unchanged']);
  expect(await config(repo)).toBe(before);
});
