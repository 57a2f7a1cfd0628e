/** What the installed hook judges, by which page, and what it leaves behind. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { gitRepo, githubToken } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import { countersign } from './command-line.test-support.ts';

const repos: GitRepo[] = [];
afterEach(async () => {
  await Promise.all(repos.splice(0).map((repo) => repo.dispose()));
});

async function guarded(files: Readonly<Record<string, string>>): Promise<GitRepo> {
  const repo = await gitRepo(files);
  repos.push(repo);
  expect(await countersign(repo, ['init', '--yes'])).toMatchObject({ status: 0 });
  return repo;
}

test('a known key elsewhere in an edited file stops nobody', async () => {
  const { token } = githubToken();
  const repo = await guarded({ 'a.ts': `const key = '${token}';\n\n\nconst b = 1;\n` });
  await repo.write('a.ts', `const key = '${token}';\n\n\nconst b = 2;\n`);
  const result = await repo.run('git', ['commit', '-a', '-m', 'edit beside it']);
  expect(result).toMatchObject({ status: 0 });
});

test('a clean merge is looked at too, and leaves its receipt', async () => {
  const repo = await guarded({ 'a.ts': '1\n2\n3\n4\n5\n6\n7\n8\n9\n' });
  const { token } = githubToken();
  const half = Math.ceil(token.length / 2);
  await repo.branch('other');
  // Two harmless halves, each in its own line of the same file, that the merge puts side by side.
  await repo.write('a.ts', `1\n2\n3\n4\n5\n6\n7\n8\n'${token.slice(half)}'\n`);
  await repo.commit('theirs');
  await repo.git('checkout', '--quiet', 'main');
  await repo.write('a.ts', `'${token.slice(0, half)}' +\n2\n3\n4\n5\n6\n7\n8\n9\n`);
  await repo.commit('ours');
  const merged = await repo.run('git', ['merge', '--no-edit', 'other']);
  expect(merged.status).toBe(0);
  const receipts = await readFile(join(repo.dir, '.git/countersign/receipts'), 'utf8');
  expect(receipts.trimEnd().split('\n').length).toBeGreaterThanOrEqual(3);
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

test('no byte of a refused key is written down', async () => {
  const repo = await guarded({ 'src/a.ts': '1\n' });
  const { token, body } = githubToken();
  await repo.write('src/a.ts', `export const key = '${token}';\n`);
  expect((await repo.run('git', ['commit', '-a', '-m', 'key'])).status).toBe(1);
  await repo.run('git', ['commit', '-a', '--no-verify', '-m', 'key']);
  const push = await repo.run('git', ['push', 'nowhere', 'HEAD']);
  expect(push.status).not.toBe(0);
  const folder = join(repo.dir, '.git');
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    name.includes('countersign'),
  );
  for (const name of names) {
    const content = await readFile(join(folder, name), 'latin1').catch(() => '');
    expect(content).not.toContain(body);
  }
});
