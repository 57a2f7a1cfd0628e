/** `"prepare": "countersign hook install"` in package.json: npm runs it everywhere, commits are made in few places. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gitRepo } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import { countersign } from './command-line.test-support.ts';

let repo: GitRepo;
beforeAll(async () => {
  repo = await gitRepo({ 'a.txt': 'a\n' });
  await mkdir(join(repo.dir, '..', 'no-repository'));
});
afterAll(() => repo.dispose());

const PREPARE = { npm_lifecycle_event: 'prepare' };
const installed = (): boolean => existsSync(join(repo.dir, '.git/hooks/pre-commit'));

test.each([
  ['where there is no repository', '../no-repository', {}],
  ['for production, by npm', '.', { npm_config_omit: 'dev' }],
  ['for production, by an older npm', '.', { npm_config_production: 'true' }],
  ['for production, by the environment', '.', { NODE_ENV: 'production' }],
])('does nothing and says nothing %s', async (_name, folder, env) => {
  const cwd = join(repo.dir, folder);
  const result = await countersign(repo, ['hook', 'install'], { cwd, env: { ...PREPARE, ...env } });
  expect(result).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(installed()).toBe(false);
});

test('installs everywhere else; called by a person it says what is missing', async () => {
  const cwd = join(repo.dir, '../no-repository');
  expect(await countersign(repo, ['hook', 'install'], { cwd })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('not a git repository'),
  });
  expect(await countersign(repo, ['hook', 'install'], { env: PREPARE })).toMatchObject({
    status: 0,
  });
  expect(installed()).toBe(true);
});

test('a hook that cannot be added, or a page with mistakes, stops nobody’s npm install', async () => {
  await repo.write('countersign.yml', 'version: 1\nowner: nobody at all\n');
  await repo.write('.git/hooks/pre-commit', '#!/usr/bin/env python3\n', 0o755);
  const result = await countersign(repo, ['hook', 'install'], { env: PREPARE });
  expect(result).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('not a shell script'),
  });
  expect(await countersign(repo, ['hook', 'install'])).toMatchObject({ status: 2 });
});
