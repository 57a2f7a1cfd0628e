/** A leaked key is stopped however the commit is made, and its body is written nowhere. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gitRepo, githubToken } from '@countersign/testkit';
import type { GitRepo, RunResult } from '@countersign/testkit';
import { countersign } from './command-line.test-support.ts';

const repos: GitRepo[] = [];
afterEach(async () => {
  await Promise.all(repos.splice(0).map((repo) => repo.dispose()));
});

async function guarded(files: Readonly<Record<string, string>>): Promise<GitRepo> {
  const repo = await gitRepo(files, Object.keys(files).length === 0 ? { files: 'untracked' } : {});
  repos.push(repo);
  const init = await countersign(repo, ['init', '--yes']);
  expect(init).toMatchObject({ status: 0 });
  return repo;
}

interface Form {
  readonly name: string;
  /** Files that are there, committed, before the hook is installed. */
  readonly before: Readonly<Record<string, string>>;
  /** Where the content ends up; commits it the form's own way. */
  readonly commit: (repo: GitRepo, content: string) => Promise<RunResult>;
  readonly place: string;
}

const BASE = { 'src/a.ts': 'export const a = 1;\n', 'src/b.ts': 'export const b = 1;\n' };

const FORMS: readonly Form[] = [
  {
    name: 'git commit',
    before: BASE,
    place: 'src/new.ts:2',
    async commit(repo, content) {
      await repo.write('src/new.ts', content);
      await repo.git('add', 'src/new.ts');
      return repo.run('git', ['commit', '-m', 'plain']);
    },
  },
  {
    name: 'git commit -a',
    before: BASE,
    place: 'src/a.ts:2',
    async commit(repo, content) {
      await repo.write('src/a.ts', content);
      return repo.run('git', ['commit', '-a', '-m', 'all']);
    },
  },
  {
    name: 'git commit <pathspec>',
    before: BASE,
    place: 'src/a.ts:2',
    async commit(repo, content) {
      await repo.write('src/a.ts', content);
      await repo.write('src/b.ts', 'export const b = 2;\n');
      await repo.git('add', 'src/b.ts');
      return repo.run('git', ['commit', '-m', 'one path', 'src/a.ts']);
    },
  },
  {
    name: 'git commit -p',
    before: BASE,
    place: 'src/a.ts:2',
    async commit(repo, content) {
      await repo.write('src/a.ts', content);
      return repo.run('git', ['commit', '-p', '-m', 'patch'], { input: 'y\ny\ny\n' });
    },
  },
  {
    name: 'the first commit',
    before: {},
    place: 'src/new.ts:2',
    async commit(repo, content) {
      await repo.write('src/new.ts', content);
      await repo.git('add', '.');
      return repo.run('git', ['commit', '-m', 'first']);
    },
  },
  {
    name: 'a linked worktree',
    before: BASE,
    place: 'src/new.ts:2',
    async commit(repo, content) {
      const worktree = join(repo.dir, '..', `linked-${content.length}`);
      await repo.git('worktree', 'add', '--quiet', '--detach', worktree);
      await repo.write(join('..', `linked-${content.length}`, 'src/new.ts'), content);
      await repo.run('git', ['add', '.'], { cwd: worktree });
      return repo.run('git', ['commit', '-m', 'linked'], { cwd: worktree });
    },
  },
];

describe.each(FORMS)('$name', ({ before, commit, place }) => {
  test('a known key is refused with its place, and its body appears nowhere', async () => {
    const repo = await guarded(before);
    const { token, body } = githubToken();
    const result = await commit(repo, `// settings\nexport const key = '${token}';\n`);
    expect(result.status).toBe(1);
    expect(`${result.stdout}${result.stderr}`).toContain(place);
    expect(result.stderr.trim().split('\n').length).toBeLessThanOrEqual(12);
    // `commit -p` shows the change on standard output before any hook runs: that is git's own.
    expect(result.stderr).not.toContain(body);
    expect(await filesHolding(join(repo.dir, '.git', 'countersign'), body)).toEqual([]);
  });

  test('the same commit without it passes in silence', async () => {
    const repo = await guarded(before);
    const result = await commit(repo, "// settings\nexport const key = 'none';\n");
    expect(result).toMatchObject({ status: 0, stderr: '' });
  });
});

test('a known key elsewhere in an edited file stops nobody', async () => {
  const { token } = githubToken();
  const repo = await guarded({ 'a.ts': `const key = '${token}';\n\n\nconst b = 1;\n` });
  await repo.write('a.ts', `const key = '${token}';\n\n\nconst b = 2;\n`);
  const result = await repo.run('git', ['commit', '-a', '-m', 'edit beside it']);
  expect(result).toMatchObject({ status: 0 });
});

test('the page that judges is the one of HEAD, not the one being committed', async () => {
  const repo = await guarded({ 'a.ts': '1\n' });
  await repo.git('add', '.');
  await repo.git('commit', '--quiet', '-m', 'page');
  await repo.write('countersign.yml', 'version: 1\nowner: nobody at all\n');
  const result = await repo.run('git', ['commit', '-a', '-m', 'break the page']);
  expect(result).toMatchObject({ status: 0 });
  await repo.write('a.ts', '2\n');
  const next = await repo.run('git', ['commit', '-a', '-m', 'under a broken page']);
  // Git ends with 1 whatever the hook ended with.
  expect(next.status).toBe(1);
  expect(next.stderr).toContain('countersign.yml:2:');
});

async function filesHolding(folder: string, text: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const holding: string[] = [];
  for (const name of names) {
    const content = await readFile(join(folder, name), 'utf8').catch(() => '');
    if (content.includes(text)) holding.push(name);
  }
  return holding;
}
