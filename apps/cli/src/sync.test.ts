/** The organisation's page kept beside the repository: commits and checks judge by it without a network. */
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gitRepo, simulateGitHub } from '@countersign/testkit';
import type { GitRepo, SimulatedGitHub } from '@countersign/testkit';
import { countersign } from './command-line.test-support.ts';

const dayAhead = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const page = (owner: string, more: string): string =>
  `version: 1\nowner: '${owner}'\nnext_review: ${dayAhead(30)}\n${more}`;
const ORGANISATION = page(
  '@acme/risk',
  'mode: block\nai_tools: { others: block }\nlock: [ai_tools]\n',
);
const REPOSITORY = page('@acme/shop', 'mode: warn\nai_tools: { others: allow }\n');
const TOOL = { '.cursor/rules/style.mdc': 'Be brief.\n' };

let github: SimulatedGitHub;
let token: string;
const made: GitRepo[] = [];
beforeAll(async () => {
  github = await simulateGitHub();
  for (const login of ['acme', 'empty', 'broken', 'mended']) github.createOrganisation({ login });
  github.createUser({ login: 'dev' });
  token = github.token(github.install({ owner: 'acme' }));
  await github.createRepository({
    owner: 'acme',
    name: '.github',
    files: { 'countersign.yml': ORGANISATION },
  });
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
  await Promise.all(made.map((repo) => repo.dispose()));
});

async function repository(
  files: Readonly<Record<string, string>> = { 'countersign.yml': REPOSITORY },
  remote = 'https://github.com/acme/shop.git',
): Promise<GitRepo> {
  const repo = await gitRepo(files);
  made.push(repo);
  if (remote !== '') await repo.git('remote', 'add', 'origin', remote);
  return repo;
}

const sync = (repo: GitRepo, args: readonly string[] = [], env: Record<string, string> = {}) =>
  countersign(repo, ['sync', ...args], {
    env: { GITHUB_API_URL: github.baseUrl, GITHUB_TOKEN: token, ...env },
  });

const storedIn = (repo: GitRepo): string => join(repo.dir, '.git/countersign/organisation.json');

async function judged(repo: GitRepo): Promise<{
  readonly outcome: string;
  readonly policy: { readonly sources: readonly string[]; readonly stored?: object };
}> {
  const { stdout } = await countersign(repo, ['check', '--format', 'json']);
  return JSON.parse(stdout) as never;
}

describe('countersign sync', () => {
  test('from GitHub: locks hold at the check and at the commit, and reports name the copy', async () => {
    const repo = await repository({ 'countersign.yml': REPOSITORY, ...TOOL });
    expect(await judged(repo)).toMatchObject({ outcome: 'pass' });
    const synced = await sync(repo);
    expect(synced).toMatchObject({ status: 0, stderr: '' });
    expect(synced.stdout).toMatch(
      /^Stored acme\/\.github:countersign\.yml\. .*\nPolicy [0-9a-f]{12}, mode warn, from: preset, organisation, repository\.\n {2}refused: ai_tools\.others: locked at "block"\n$/,
    );
    const report = await judged(repo);
    expect(report).toMatchObject({
      outcome: 'block',
      policy: {
        sources: ['preset', 'organisation', 'repository'],
        stored: { file: 'acme/.github:countersign.yml', on: dayAhead(0) },
      },
    });
    const { stdout } = await countersign(repo, ['check']);
    expect(stdout).toContain(
      `the organisation's page (acme/.github:countersign.yml, stored here on ${dayAhead(0)})`,
    );

    expect(await countersign(repo, ['hook', 'install'])).toMatchObject({ status: 0 });
    await repo.write('.windsurfrules', 'Be brief.\n');
    await repo.git('add', '--all');
    const commit = await repo.run('git', ['commit', '-m', 'Another tool']);
    expect(commit.status).toBe(1);
    expect(commit.stderr).toMatch(/windsurf/i);
    expect(commit.stderr).toContain(
      `judged by acme/.github:countersign.yml as well, as stored here on ${dayAhead(0)}`,
    );
    expect(commit.stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(12);

    expect((await sync(repo)).stdout).toMatch(/^Unchanged: /);
    expect(await sync(repo, ['--forget'])).toMatchObject({ status: 0 });
    expect(await judged(repo)).toMatchObject({ outcome: 'pass' });
    expect(await repo.run('git', ['commit', '-m', 'Another tool'])).toMatchObject({ status: 0 });
  });

  test('from a clone: the committed page counts, not the one being edited there', async () => {
    const clone = await repository(
      { 'countersign.yml': ORGANISATION },
      'git@github.com:acme/.github.git',
    );
    await clone.write('countersign.yml', 'mode: observe\n');
    const repo = await repository();
    expect(await sync(repo, ['--from', clone.dir])).toMatchObject({ status: 0, stderr: '' });
    const stored = JSON.parse(await readFile(storedIn(repo), 'utf8')) as object;
    expect(stored).toMatchObject({ file: 'acme/.github:countersign.yml', text: ORGANISATION });
  });

  test('from a page', async () => {
    const repo = await repository();
    await repo.write('../group.yml', ORGANISATION);
    expect(await sync(repo, ['--from', '../group.yml'])).toMatchObject({ status: 0 });
    expect(await judged(repo)).toMatchObject({ policy: { stored: { file: '../group.yml' } } });
  });

  test("in the organisation's own repository its page is the organisation's", async () => {
    const own = page('@acme/risk', 'extends: countersign:australia@1\nlock: [off_limits]\n');
    const repo = await repository({ 'countersign.yml': own }, 'https://github.com/acme/.github');
    const show = await countersign(repo, ['policy', 'show', '--json']);
    expect(JSON.parse(show.stdout)).toMatchObject({
      preset: 'countersign:australia@1',
      refused: [],
    });
    expect(await sync(repo)).toMatchObject({ status: 0 });
    await countersign(repo, ['hook', 'install']);
    await repo.write('a.txt', 'a\n');
    await repo.git('add', '--all');
    expect(await repo.run('git', ['commit', '-m', 'a'])).toMatchObject({ status: 0, stderr: '' });
  });

  test('a page with a mistake gives way to the one before, and every mistake is told', async () => {
    const repo = await github.createRepository({
      owner: 'mended',
      name: '.github',
      files: { 'countersign.yml': ORGANISATION },
    });
    const access = github.token(github.install({ owner: 'mended' }));
    await repo.push('main', {
      as: 'dev',
      message: 'Break it',
      files: { 'countersign.yml': ORGANISATION.replace('mode: block', 'mode: blok') },
    });
    const local = await repository();
    const synced = await sync(local, ['--owner', 'mended'], { GITHUB_TOKEN: access });
    expect(synced.status).toBe(0);
    expect(synced.stderr).toMatch(
      /^mended\/\.github:countersign\.yml:4:7: error: mode cannot be "blok".*\ncountersign: the newest page has mistakes; the last valid one is used\.\n$/,
    );
    expect(await judged(local)).toMatchObject({
      policy: { sources: ['preset', 'organisation', 'repository'] },
    });
  });

  test('what cannot be used replaces nothing', async () => {
    await github.createRepository({
      owner: 'broken',
      name: '.github',
      files: { 'countersign.yml': 'mode: blok\n' },
    });
    const access = github.token(github.install({ owner: 'broken' }));
    const repo = await repository();
    expect((await sync(repo)).status).toBe(0);
    const before = await readFile(storedIn(repo), 'utf8');
    for (const [args, env, words] of [
      [['--owner', 'broken'], { GITHUB_TOKEN: access }, /mode cannot be "blok"/],
      [['--owner', 'empty'], {}, /has no countersign\.yml, or the token/],
      [['--owner', 'acme'], { GITHUB_TOKEN: 'no-such-token' }, /does not accept the token/],
      [[], { GITHUB_API_URL: 'http://127.0.0.1:9' }, /cannot be asked/],
      [['--from', 'nowhere'], {}, /nowhere does not exist/],
      [['--from', '.git'], {}, /\.git has no countersign\.yml/],
    ] as const) {
      const synced = await sync(repo, args, env);
      expect(synced.status).toBe(2);
      expect(synced.stderr).toMatch(words);
      expect(await readFile(storedIn(repo), 'utf8')).toBe(before);
    }
  });

  test('without a remote it asks for a name', async () => {
    const synced = await sync(await repository({ 'a.txt': 'a' }, ''));
    expect(synced).toMatchObject({ status: 2, stdout: '' });
    expect(synced.stderr).toMatch(/name it with --owner NAME/);
  });

  test('a damaged copy judges nothing and is no pass', async () => {
    const repo = await repository();
    await sync(repo);
    await countersign(repo, ['hook', 'install']);
    const whole = await readFile(storedIn(repo), 'utf8');
    for (const damaged of [
      '',
      '{',
      whole.slice(0, 200),
      whole.replace('mode: block', 'mode: warn'),
    ]) {
      await writeFile(storedIn(repo), damaged);
      const checked = await countersign(repo, ['check']);
      expect(checked.status).toBe(2);
      expect(checked.stderr).toMatch(
        /copy of the organisation's page is damaged.*countersign sync/,
      );
    }
    await writeFile(storedIn(repo), whole.slice(0, 200));
    await repo.write('a.txt', 'a\n');
    await repo.git('add', '--all');
    const commit = await repo.run('git', ['commit', '-m', 'a']);
    expect(commit.status).not.toBe(0);
    expect(commit.stderr).toMatch(/is damaged/);
    expect((await sync(repo)).status).toBe(0);
    expect(await repo.run('git', ['commit', '-m', 'a'])).toMatchObject({ status: 0 });
  });

  test('an old copy is said', async () => {
    const repo = await repository();
    await sync(repo);
    const stored = await readFile(storedIn(repo), 'utf8');
    await writeFile(
      storedIn(repo),
      stored.replace(/"storedAt": "[^"]+"/, `"storedAt": "${dayAhead(-20)}T10:00:00.000Z"`),
    );
    const { stdout } = await countersign(repo, ['check']);
    expect(stdout).toMatch(/was stored 20 days ago .*\n?.*countersign sync/);
  });

  const isRoot = process.getuid?.() === 0;
  test('a folder that takes no file', async () => {
    const repo = await repository();
    if (isRoot) await repo.write('.git/countersign', 'a file in its place');
    else await chmod(join(repo.dir, '.git'), 0o500);
    const synced = await sync(repo);
    if (!isRoot) await chmod(join(repo.dir, '.git'), 0o700);
    expect(synced.status).toBe(2);
    expect(synced.stderr).toMatch(/takes no file|ENOTDIR/);
  });
});
