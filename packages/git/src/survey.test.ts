import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gitRepo } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import { isFailed } from './problem.ts';
import { eachCommit } from './range/commits.ts';
import { findRepositories, surveyRepository } from './survey.ts';

/** Its own files are no repository's: the clones lie beside its working tree. */
let repo: GitRepo;
let clones: string;

beforeAll(async () => {
  repo = await gitRepo({ 'a.txt': 'a\n' });
  await repo.commit('Second');
  clones = join(repo.dir, '..', 'clones');
  await mkdir(join(clones, 'group', 'deep'), { recursive: true });
  await mkdir(join(clones, 'node_modules', 'x', '.git'), { recursive: true });
  await mkdir(join(clones, 'broken', '.git'), { recursive: true });
  await writeFile(join(clones, 'broken', '.git', 'HEAD'), 'nothing');
  await repo.git('clone', '--quiet', repo.dir, join(clones, 'group', 'deep', 'whole'));
  await repo.git('clone', '--quiet', '--bare', repo.dir, join(clones, 'bare.git'));
  await repo.git(
    'clone',
    '--quiet',
    '--depth',
    '1',
    pathToFileURL(repo.dir).href,
    join(clones, 'cut'),
  );
  await repo.git('init', '--quiet', join(clones, 'empty'));
  // What lies inside a repository belongs to it.
  await repo.git('init', '--quiet', join(clones, 'group', 'deep', 'whole', 'inner'));
});
afterAll(() => repo.dispose());

test('repositories beneath a folder, however deep, and none inside another', async () => {
  const { found, unreadable } = await findRepositories(clones);
  expect(found.map((path) => path.slice(clones.length + 1))).toEqual([
    'bare.git',
    'broken',
    'cut',
    'empty',
    join('group', 'deep', 'whole'),
  ]);
  expect(unreadable).toEqual([]);
});

test('a folder that is one is the only one', async () => {
  expect(await findRepositories(join(clones, 'cut'))).toMatchObject({
    found: [join(clones, 'cut')],
  });
});

test('a folder that cannot be listed is told apart', async () => {
  const missing = join(clones, 'missing');
  expect(await findRepositories(missing)).toEqual({ found: [], unreadable: [missing] });
});

describe('what a repository is', () => {
  const survey = (name: string) => surveyRepository(join(clones, name), { env: repo.env });

  test.each([
    ['bare.git', 'bare'],
    ['empty', 'unborn-head'],
    ['broken', 'git-failed'],
  ])('%s: %s', async (name, kind) => {
    expect(await survey(name)).toMatchObject({ problem: { kind } });
  });

  test('whole and cut short', async () => {
    expect(await survey(join('group', 'deep', 'whole'))).toMatchObject({ shallow: false });
    expect(await survey('cut')).toMatchObject({ shallow: true });
  });

  test('a damaged one inside another repository is not taken for that one', async () => {
    const inside = join(repo.dir, 'damaged');
    await mkdir(join(inside, '.git'), { recursive: true });
    expect(await surveyRepository(inside, { env: repo.env })).toMatchObject({
      problem: { kind: 'git-failed' },
    });
  });

  test('the variables of a hook do not name another one', async () => {
    const env = { ...repo.env, GIT_DIR: join(clones, 'empty', '.git') };
    const surveyed = await surveyRepository(join(clones, 'cut'), { env });
    expect(isFailed(surveyed)).toBe(false);
  });
});

test('each commit is handed over once, the newest first', async () => {
  const place = { cwd: repo.dir, env: repo.env };
  const subjects: string[] = [];
  const problem = await eachCommit(place, ['HEAD'], ({ message }) => {
    subjects.push(message.trim());
  });
  expect([problem, subjects]).toEqual([null, ['Second', 'First files']]);
  expect(await eachCommit(place, ['no-such'], () => undefined)).toMatchObject({
    problem: { kind: 'git-failed' },
  });
});
