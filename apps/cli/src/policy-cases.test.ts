/** A page held against an owner's own cases, and against what was merged already. */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { githubToken, gitRepo } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import { countersign } from './command-line.test-support.ts';

const EXAMPLES = resolve(fileURLToPath(import.meta.url), '../../../../examples/policy-cases');
const made: GitRepo[] = [];
afterAll(async () => {
  await Promise.all(made.map((repo) => repo.dispose()));
});

const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const page = (mode: string, more = ''): string =>
  `version: 1\nowner: '@acme/ana'\nnext_review: ${soon}\nmode: ${mode}\n${more}`;
const CLAUDE = 'Co-Authored-By: Claude <noreply@anthropic.com>';

async function repository(files: Readonly<Record<string, string>>): Promise<GitRepo> {
  const repo = await gitRepo(files);
  made.push(repo);
  return repo;
}

describe('countersign policy test', () => {
  let repo: GitRepo;
  beforeAll(async () => {
    repo = await repository({ 'countersign.yml': page('block') });
    for (const name of await readdir(EXAMPLES))
      await repo.write(`countersign-cases/${name}`, await readFile(join(EXAMPLES, name), 'utf8'));
  });

  test('the examples hold under a page that stops, and say what a page that tells does', async () => {
    const held = await countersign(repo, ['policy', 'test']);
    expect(held).toMatchObject({ status: 0, stderr: '' });
    expect(held.stdout).toMatch(/^ok {6}countersign-cases\/a-key-stops\.yml: A live key stops\n/);
    expect(held.stdout).toMatch(/4 of 4 cases as expected\.\n$/);

    await repo.write('gentle.yml', page('warn'));
    const gentle = await countersign(repo, ['policy', 'test', '--policy', 'gentle.yml']);
    expect(gentle.status).toBe(1);
    expect(gentle.stdout).toMatch(/FAILED {2}countersign-cases\/a-key-stops\.yml/);
    expect(gentle.stdout).toMatch(/human-check: expected block, got warn: /);
    expect(gentle.stdout).toMatch(/2 of 4 cases as expected\.\n$/);
    const json = await countersign(repo, ['policy', 'test', '--policy', 'gentle.yml', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ failed: 2, cases: { length: 4 } });
  });

  test('cases are no findings of the repository that holds them', async () => {
    await repo.git('add', '--all');
    const { stdout } = await countersign(repo, ['check', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [] });
  });

  test('a case at the commit, on another day, with a value taken apart', async () => {
    const at = await repository({ 'countersign.yml': page('observe') });
    await at.write(
      'cases/hook.yml',
      'case: At the commit a live key stops in every mode\non: 2026-11-22\nat: commit\nchange:\n  files: { a.txt: "{{a key}}" }\n  commits: ["Ship it"]\nexpect: { outcome: block }\n',
    );
    await at.write(
      'cases/apart.yml',
      'case: Nothing is left of what is taken apart\nchange:\n  files: { .cursor/rules/a.mdc: "a{{}}b" }\nexpect:\n  outcome: note\n  rules: { ai-tools: note }\n',
    );
    expect(await countersign(at, ['policy', 'test', 'cases'])).toMatchObject({ status: 0 });
  });

  test.each<readonly [string, Readonly<Record<string, string>>, RegExp]>([
    ['no folder', {}, /the folder cases cannot be read \(ENOENT\)/],
    ['no case', { 'cases/readme.md': 'x' }, /cases holds no case/],
    [
      'mistakes in two cases',
      { 'cases/a.yml': 'case: x\nchange: {}\n', 'cases/b.yml': 'kase: y\n' },
      /cases\/a\.yml:1:1: error: expect is missing\.\ncases\/b\.yml:.*\n(?:.*\n)*countersign: not every case can be read; nothing was judged\./,
    ],
  ])('%s', async (_name, files, words) => {
    const at = await repository({ 'countersign.yml': page('block'), ...files });
    const said = await countersign(at, ['policy', 'test', 'cases']);
    expect(said).toMatchObject({ status: 2, stdout: '' });
    expect(said.stderr).toMatch(words);
  });
});

const TRY = ['policy', 'try', '--range', 'start..HEAD', '--policy', 'new.yml'];

describe('countersign policy try', () => {
  let repo: GitRepo;
  beforeAll(async () => {
    repo = await repository({ 'countersign.yml': page('observe') });
    await repo.git('tag', 'start');
    await repo.write('a.txt', 'a\n');
    await repo.commit('Nothing to see');
    await repo.branch('topic');
    await repo.write('locales/en.json', '{ "a": "A" }\n');
    await repo.commit(`Say it\n\n${CLAUDE}\n`);
    await repo.write('locales/en.json', '{ "a": "B" }\n');
    await repo.commit('Say it better');
    await repo.git('checkout', '--quiet', 'main');
    await repo.git('merge', '--quiet', '--no-ff', '-m', 'Merge topic', 'topic');
    await repo.write('b.txt', `${githubToken().token}\n`);
    await repo.commit('Leak');
    await repo.write('countersign.yml', 'mode: blok\n');
    await repo.commit('Break the page');
    await repo.write('c.txt', 'c\n');
    await repo.commit('Under a broken page');
    await repo.write('new.yml', page('block'));
  });

  test('names each commit and merge that would be decided otherwise, and why', async () => {
    const tried = await countersign(repo, [...TRY, '--json']);
    expect(tried).toMatchObject({ status: 0, stderr: '' });
    const report = JSON.parse(tried.stdout) as {
      readonly changes: readonly {
        readonly subject: string;
        readonly before: string;
        readonly after: string;
        readonly kind: string;
      }[];
    };
    expect(report).toMatchObject({ looked: 5, stricter: 3, gentler: 0, stopped: 1, waiting: 2 });
    expect(
      report.changes.map(({ kind, subject, before, after }) => [kind, subject, before, after]),
    ).toEqual([
      ['commit', 'Under a broken page', null, 'pass'],
      ['commit', 'Break the page', 'note', 'block'],
      ['commit', 'Leak', 'note', 'block'],
      ['merge', 'Merge topic', 'note', 'block'],
      ['commit', 'Nothing to see', 'pass', 'pass'],
    ]);
  });

  test('in text', async () => {
    const { stdout, status } = await countersign(repo, TRY);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^5 changes in start\.\.HEAD, judged by new\.yml instead/);
    expect(stdout).toMatch(/ Leak: note → block\n {6}secrets: note → block\. /);
    expect(stdout).toMatch(/ Under a broken page: could not be judged → pass\n/);
    expect(stdout).not.toMatch(/Nothing to see/);
  });

  test.each<readonly [readonly string[], RegExp]>([
    [[], /name past changes with --range/],
    [['--range', 'main'], /is not a range/],
    [['--range', 'nowhere..HEAD'], /nowhere/],
    [['--range', 'start..HEAD', '--policy', 'countersign.yml'], /mode cannot be "blok"/],
  ])('%j', async (args, words) => {
    const said = await countersign(repo, ['policy', 'try', ...args]);
    expect(said).toMatchObject({ status: 2, stdout: '' });
    expect(said.stderr).toMatch(words);
  });
});
