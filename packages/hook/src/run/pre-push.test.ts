import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { githubToken } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import { disposeAll, hook, page, repository, stage } from './hook-run.test-support.ts';
import type { Ran } from './hook-run.test-support.ts';

afterAll(disposeAll);

const SILENT = { exit: 0, said: '' };
const NOTHING = '0'.repeat(40);

/** The first commit is on a remote already. */
async function published(files: Readonly<Record<string, string>> = {}): Promise<GitRepo> {
  const repo = await repository(files);
  await repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  return repo;
}

/** As git does: the hook, then the commit. */
async function commit(repo: GitRepo, files: Readonly<Record<string, string>>): Promise<string> {
  await stage(repo, files);
  expect((await hook(repo)).exit).toBe(0);
  return repo.commit(`Change ${Object.keys(files).join(', ')}`, { what: 'staged' });
}

async function commitUnseen(
  repo: GitRepo,
  files: Readonly<Record<string, string>>,
  message = 'Unseen',
): Promise<string> {
  await stage(repo, files);
  return repo.commit(message, { what: 'staged' });
}

async function push(repo: GitRepo, more: { version?: string; input?: string } = {}): Promise<Ran> {
  const head = (await repo.git('rev-parse', 'HEAD')).trim();
  const input = `refs/heads/main ${head} refs/heads/main ${NOTHING}\n`;
  return hook(repo, ['pre-push', 'origin', 'https://example.com'], { input, ...more });
}

const holding = (token: string): string => `export const key = '${token}';\n`;

describe('what a hook has judged', () => {
  test('is not judged again, and nothing is said', async () => {
    const repo = await published({ 'countersign.yml': page() });
    await commit(repo, { 'b.txt': 'b\n', 'é "q".txt': 'c\n' });
    await repo.git('mv', 'b.txt', 'moved.txt');
    await commit(repo, {});
    expect(await push(repo)).toMatchObject(SILENT);
    await repo.git('rm', '--quiet', 'moved.txt');
    await repo.commit('Only a deletion', { what: 'staged' });
    expect(await push(repo)).toMatchObject(SILENT);
  });

  test('is what it holds: the same lines in another place have been judged', async () => {
    const repo = await published();
    await repo.branch('other');
    const picked = await commit(repo, { 'b.txt': 'b\n' });
    await repo.git('checkout', '--quiet', 'main');
    await commit(repo, { 'c.txt': 'c\n' });
    await repo.git('cherry-pick', picked);
    expect(await push(repo)).toMatchObject(SILENT);
  });

  test('by another page or version is judged again, and silent when all is well', async () => {
    const repo = await published({ 'countersign.yml': page() });
    await commit(repo, { 'b.txt': 'b\n' });
    expect(await push(repo, { version: '2' })).toMatchObject(SILENT);
    const receipts = join(repo.dir, '.git/countersign/receipts');
    const [first = '', second = ''] = (await readFile(receipts, 'utf8')).split('\n');
    expect(first.split(' ')[0]).toBe(second.split(' ')[0]);
    expect(first.split(' ')[2]).not.toBe(second.split(' ')[2]);
  });

  test('has its message judged: it may have come with another one', async () => {
    const repo = await published();
    const { token, body } = githubToken();
    await stage(repo, { 'b.txt': 'b\n' });
    expect(await hook(repo)).toMatchObject(SILENT);
    await repo.commit(`Try ${token}`, { what: 'staged' });
    const { exit, said } = await push(repo);
    expect(exit).toBe(1);
    expect(said).not.toContain(body);
  });

  test('leaves no text of it behind, and no more than a bound', async () => {
    const repo = await published();
    await commit(repo, { 'words.txt': 'a sentence nobody else has\n' });
    const receipts = join(repo.dir, '.git/countersign/receipts');
    const [line = ''] = (await readFile(receipts, 'utf8')).split('\n');
    expect(line).toMatch(/^[\da-f]{64} [\da-f]{16} [\da-f]{16} (?:pass|note)$/);
    await writeFile(receipts, `${'0'.repeat(99)}\n`.repeat(11_000));
    await commit(repo, { 'b.txt': 'b\n' });
    const kept = (await readFile(receipts, 'utf8')).trimEnd().split('\n');
    expect(kept).toHaveLength(4_000);
    expect(kept.at(-1)).toMatch(/ (?:pass|note)$/);
    expect(await push(repo)).toMatchObject({ exit: 0 });
  });
});

describe('what went past the hooks', () => {
  const HOW: readonly (readonly [noted: (parent: string, id: string) => string, words: string])[] =
    [
      [(parent) => `no-verify after ${parent}`, '1 --no-verify'],
      [(parent) => `cherry-pick after ${parent}`, '1 cherry-pick'],
      [(parent) => `COUNTERSIGN=0 after ${parent}`, '1 COUNTERSIGN=0'],
      [(_, id) => `rebase ${id} was ${NOTHING}`, '1 rebase'],
      [() => 'no-verify after unknown', '1 in a way that runs no hook'],
    ];
  test.each(HOW)('is judged, and said once: %#', async (noted, words) => {
    const repo = await published({ 'countersign.yml': page() });
    const parent = (await repo.git('rev-parse', 'HEAD')).trim();
    const id = await commitUnseen(repo, { 'b.txt': 'b\n' });
    await commit(repo, { 'c.txt': 'c\n' });
    await repo.write('.git/countersign-unseen', `${noted(parent, id)}\n`);
    expect(await push(repo)).toEqual({
      exit: 0,
      said: `countersign: of 2 commits in this push, 1 had not been looked at when made (${words}). Looked at now: nothing stops the push.\n`,
      compiled: 1,
    });
    expect(await push(repo)).toMatchObject(SILENT);
  });

  test('a commit that was amended was seen', async () => {
    const repo = await published();
    const before = await commit(repo, { 'b.txt': 'b\n' });
    await stage(repo, { 'c.txt': 'c\n' });
    await repo.git('commit', '--quiet', '--amend', '--no-edit');
    const id = (await repo.git('rev-parse', 'HEAD')).trim();
    await repo.write('.git/countersign-unseen', `amend ${id} was ${before}\n`);
    expect(await push(repo)).toMatchObject(SILENT);
  });

  test('stops the push with its commit, even where a later one takes the key out', async () => {
    const repo = await published({ 'countersign.yml': page() });
    const { token, body } = githubToken();
    const id = await commitUnseen(repo, { 'src/b.ts': `\n${holding(token)}` });
    await commitUnseen(repo, { 'src/b.ts': '\n' });
    const { exit, said } = await push(repo);
    expect(exit).toBe(1);
    expect(said).toContain(`commit ${id.slice(0, 12)}`);
    expect(said).toContain('src/b.ts:2');
    expect(said).toContain('git rebase -i');
    expect(said.trimEnd().split('\n').length).toBeLessThanOrEqual(12);
    expect(said).not.toContain(body);
    // Nothing was let through, so nothing is remembered as looked at.
    expect((await push(repo)).exit).toBe(1);
  });

  test('twenty keys in twenty files of three commits: twelve lines', async () => {
    const repo = await published();
    for (const name of ['a', 'b', 'c']) {
      const files = Array.from({ length: 7 }, (_, at) => [
        `${name}${at}.ts`,
        holding(githubToken().token),
      ]);
      await commitUnseen(repo, Object.fromEntries(files));
    }
    const { exit, said } = await push(repo);
    expect(exit).toBe(1);
    expect(said.trimEnd().split('\n').length).toBeLessThanOrEqual(12);
    expect(said).toContain('2 more of its commits stop it too');
  });

  test('a merge: its own part is judged', async () => {
    const repo = await published();
    await repo.branch('other');
    await commit(repo, { 'b.txt': 'b\n' });
    await repo.git('checkout', '--quiet', 'main');
    await commit(repo, { 'c.txt': 'c\n' });
    await repo.git('merge', '--quiet', '--no-commit', 'other');
    await stage(repo, { 'smuggled.ts': holding(githubToken().token) });
    await repo.commit('Merge', { what: 'staged' });
    const { exit, said } = await push(repo);
    expect(exit).toBe(1);
    expect(said).toContain('smuggled.ts:1');
  });

  test('what the other side has is public already; a deleted branch and an up-to-date one are nothing', async () => {
    const repo = await published();
    await commitUnseen(repo, { 'b.ts': holding(githubToken().token) });
    const head = (await repo.git('rev-parse', 'HEAD')).trim();
    const known = `refs/heads/main ${head} refs/heads/main ${head}\n`;
    expect(await push(repo, { input: known })).toMatchObject(SILENT);
    const deleted = `(delete) ${NOTHING} refs/heads/main ${head}\n`;
    expect(await push(repo, { input: deleted })).toMatchObject(SILENT);
    expect(await push(repo, { input: '' })).toMatchObject(SILENT);
    // An object that only the other side has is passed over, not stumbled upon.
    const theirs = `refs/heads/main ${head} refs/heads/main ${'1'.repeat(40)}\n`;
    expect((await push(repo, { input: theirs })).exit).toBe(1);
  });

  test('as the pre-commit framework tells it, in variables', async () => {
    const repo = await published();
    await commitUnseen(repo, { 'b.ts': holding(githubToken().token) });
    const head = (await repo.git('rev-parse', 'HEAD')).trim();
    const env = { PRE_COMMIT_TO_REF: head, PRE_COMMIT_FROM_REF: NOTHING };
    expect((await hook(repo, ['pre-push'], { env })).exit).toBe(1);
  });
});

describe('which page judges', () => {
  test('a first commit brings neither a page nor a baseline of its own', async () => {
    const { token } = githubToken();
    const repo = await repository({ 'countersign.yml': page(), 'b.ts': holding(token) });
    const { exit, said } = await push(repo);
    expect(exit).toBe(1);
    expect(said).toContain('b.ts:1');
  });

  test('the one that judged each commit when it was made', async () => {
    const key = githubToken();
    const repo = await published({ 'countersign.yml': page() });
    await commit(repo, { 'countersign.yml': page('exceptions: []\n') });
    await commit(repo, { 'b.txt': 'b\n' });
    expect(await push(repo)).toMatchObject(SILENT);
    await commitUnseen(repo, { 'b.ts': holding(key.token) });
    expect((await push(repo)).exit).toBe(1);
  });

  test('a page with mistakes: the commit that mends it goes through, and its own page judges it', async () => {
    const repo = await published({ 'countersign.yml': page() });
    await commit(repo, { 'countersign.yml': 'version: 1\nowner: nobody at all\n' });
    await commitUnseen(repo, { 'b.txt': 'b\n' });
    const broken = await push(repo);
    expect(broken).toMatchObject({ exit: 2, said: expect.stringContaining('countersign.yml:2:') });
    await commitUnseen(repo, { 'countersign.yml': page() });
    expect(await push(repo)).toMatchObject({ exit: 0 });
  });

  test('a page that changes between two hooks of one commit: judged again by the one that holds', async () => {
    const repo = await published({ 'countersign.yml': page() });
    await stage(repo, { 'b.txt': 'b\n' });
    expect(await hook(repo)).toMatchObject(SILENT);
    // Somebody else's commit, made in between in the same branch.
    const tree = (await repo.git('rev-parse', 'HEAD^{tree}')).trim();
    const blob = await repo.run('git', ['hash-object', '-w', '--stdin'], {
      input: page().replace('mode: warn', 'mode: block'),
    });
    const index = { env: { GIT_INDEX_FILE: '.git/another' } };
    await repo.run('git', ['read-tree', tree], index);
    const entry = `100644,${blob.stdout.trim()},countersign.yml`;
    await repo.run('git', ['update-index', '--cacheinfo', entry], index);
    const other = (await repo.run('git', ['write-tree'], index)).stdout.trim();
    const between = (await repo.git('commit-tree', '-p', 'HEAD', '-m', 'page', other)).trim();
    await repo.git('update-ref', 'HEAD', between);
    await repo.write('.git/COMMIT_EDITMSG', 'Words: only words\n');
    expect(await hook(repo, ['commit-msg', '.git/COMMIT_EDITMSG'])).toMatchObject(SILENT);
    await repo.git('add', '.');
    await repo.commit('b', { what: 'staged' });
    const pushed = await push(repo);
    expect(pushed.exit).toBe(0);
    expect(pushed.compiled).toBeGreaterThan(0);
  });

  test('a clock that jumps costs nothing', async () => {
    const repo = await published({ 'countersign.yml': page() });
    for (const year of [1971, 2400, 2026]) {
      await stage(repo, { 'b.txt': `${year}\n` });
      const now = new Date(`${year}-03-01T00:00:00Z`);
      expect(await hook(repo, ['pre-commit'], { now })).toMatchObject({ exit: 0 });
      await repo.commit(`In ${year}`, { what: 'staged' });
    }
    expect(await push(repo)).toMatchObject(SILENT);
  });
});
