import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Change } from '@countersign/detectors';
import { contentsOf, linesOf, opened, orThrow, repositories } from '../change.test-support.ts';
import { readCommit, readRange } from './read-range.ts';

const made = repositories();
afterAll(() => made.disposeAll());

const historyOf = (change: Change) =>
  change.history.map(({ commit, path, status, addedLines }) => [commit, path, status, addedLines]);

/** `main` went on while `topic` was written: two commits there, and a merge of main in between. */
async function diverged() {
  const repo = await made.make({ 'a.txt': '1\n', 'b.txt': '1\n', 'both.txt': '1\n' });
  await repo.branch('topic');
  await repo.write('a.txt', '1\nleak\n');
  await repo.write('both.txt', 'topic\n');
  const author = { name: 'Sam Ō', email: 'sam@example.com' };
  const first = await repo.commit('Add a\n\nBody.\n\nCo-authored-by: X <x@example.com>\n', {
    author,
  });
  await repo.git('checkout', '--quiet', 'main');
  await repo.write('b.txt', '1\nmain\n');
  await repo.write('both.txt', 'main\n');
  const main = await repo.commit('On main');
  await repo.git('checkout', '--quiet', 'topic');
  await repo.run('git', ['merge', 'main']);
  await repo.write('both.txt', 'topic and main\n');
  await repo.write('smuggled.txt', 'x\n');
  await repo.git('add', '--all');
  const merge = await repo.commit('Merge main', { what: 'staged' });
  await repo.write('a.txt', '1\n');
  const last = await repo.commit('Take it back');
  return { repo, first, main, merge, last };
}

describe('readRange', () => {
  test('a merge of a file that one side renames and the other changes', async () => {
    const lines = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n';
    const repo = await made.make({ 'old.txt': lines });
    await repo.git('tag', 'start');
    await repo.branch('other');
    await repo.git('mv', 'old.txt', 'new.txt');
    await repo.write('new.txt', lines.replace('eight', '8'));
    await repo.commit('theirs');
    await repo.git('checkout', '--quiet', 'main');
    await repo.write('old.txt', lines.replace('one', '1'));
    await repo.commit('ours');
    await repo.git('merge', '--quiet', '--no-ff', '--no-edit', 'other');
    const merge = (await repo.git('rev-parse', 'HEAD')).trim();
    const sides = ['HEAD^1:old.txt', 'HEAD^2:new.txt'];
    const blobs = await Promise.all(sides.map((name) => repo.git('rev-parse', name)));
    const place = await opened(repo);
    const change = orThrow(await readRange(place, 'start', 'main'));
    const merged = change.history.find(({ commit }) => commit === merge);
    expect([merged?.path, merged?.previousBlobs]).toEqual([
      'new.txt',
      blobs.map((blob) => blob.trim()),
    ]);
  });

  test('commits, net difference and history', async () => {
    const { repo, first, main, merge, last } = await diverged();
    await repo.git('notes', '--ref=ai', 'add', '-m', 'a note', first);
    await repo.git('notes', 'add', '-m', 'another kind of note', last);
    const place = await opened(repo);
    const change = orThrow(await readRange(place, 'main', 'topic'));

    expect(change.source).toEqual({ kind: 'range', base: main, head: last });
    expect(change.commits.map(({ id }) => id)).toEqual([first, merge, last]);
    expect(change.commits[0]).toMatchObject({
      author: { name: 'Sam Ō', email: 'sam@example.com' },
      committer: { name: 'Kim Example', email: 'kim@example.com' },
      committedAt: 1_767_225_660,
      message: 'Add a\n\nBody.\n\nCo-authored-by: X <x@example.com>\n',
      note: 'a note\n',
      accounts: null,
    });
    expect(change.commits[2]?.note).toBeNull();
    expect(change.commits[1]?.parents).toHaveLength(2);

    expect(linesOf(change)).toEqual({ 'both.txt': [{ start: 1, end: 1 }], 'smuggled.txt': 'all' });
    expect(change.files.every(({ commit }) => commit === null)).toBe(true);
    expect(historyOf(change)).toEqual([
      [first, 'a.txt', 'modified', [{ start: 2, end: 2 }]],
      [first, 'both.txt', 'modified', [{ start: 1, end: 1 }]],
      [merge, 'both.txt', 'modified', 'unknown'],
      [merge, 'smuggled.txt', 'added', 'all'],
      [last, 'a.txt', 'modified', []],
    ]);
    const merged = change.history.find(
      ({ commit, path }) => commit === merge && path === 'both.txt',
    );
    expect(merged?.previousBlobs).toHaveLength(2);
    expect(await contentsOf(change)).toMatchObject({
      'both.txt': 'topic and main\n',
      'smuggled.txt': 'x\n',
    });
  });

  test('from where it left the base, not from the tip', async () => {
    const { repo, first } = await diverged();
    const change = orThrow(await readRange(await opened(repo), 'main', first));
    expect(Object.keys(linesOf(change))).toEqual(['a.txt', 'both.txt']);
    expect(change.commits).toHaveLength(1);
    expect(change.history).toEqual([]);
  });

  test('nothing', async () => {
    const { repo } = await diverged();
    const empty = orThrow(await readRange(await opened(repo), 'topic', 'main'));
    expect(empty).toMatchObject({ commits: [], files: [], history: [] });
  });

  test('histories that share nothing', async () => {
    const repo = await made.make({ 'a.txt': 'a\n' });
    await repo.git('checkout', '--quiet', '--orphan', 'other');
    await repo.write('b.txt', 'b\n');
    await repo.commit('other root');
    const change = orThrow(await readRange(await opened(repo), 'main', 'other'));
    expect(linesOf(change)).toEqual({ 'b.txt': 'all' });
  });

  test('tags, and whatever the configuration wants to add', async () => {
    const { repo, first } = await diverged();
    await repo.git('tag', '-a', 'v1', '-m', 'one', first);
    for (const [key, value] of [
      ['log.showSignature', 'true'],
      ['gpg.program', './run-me'],
      ['log.diffMerges', 'combined'],
      ['notes.displayRef', 'refs/notes/*'],
      ['format.pretty', 'oneline'],
      ['i18n.logOutputEncoding', 'ISO-8859-1'],
      ['log.follow', 'true'],
      ['color.ui', 'always'],
    ] as const)
      await repo.git('config', key, value);
    const change = orThrow(await readRange(await opened(repo), 'main', 'v1'));
    expect(change.commits).toMatchObject([{ id: first, author: { name: 'Sam Ō' }, note: null }]);
  });

  test('notes of every record keeper, and none of others', async () => {
    const { repo, first } = await diverged();
    for (const [ref, text] of [
      ['ai', 'src/a.ts\n  0123456789abcdef 1\n---\n{}'],
      ['ai-attribution', '{"files":{}}'],
      ['whogitit', '{"files":[]}'],
      ['benchmarks', '12 ms'],
    ] as const)
      await repo.git('notes', `--ref=${ref}`, 'add', '-m', text, first);
    const change = orThrow(await readRange(await opened(repo), 'main', first));
    expect(change.commits[0]?.note?.split('\n')).toEqual([
      'src/a.ts',
      '  0123456789abcdef 1',
      '---',
      '{}',
      '{"files":{}}',
      '{"files":[]}',
      '',
    ]);
  });

  test('notes that lead nowhere hide nothing else, and are said', async () => {
    const { repo, first } = await diverged();
    const blob = await repo.git('rev-parse', `${first}:b.txt`);
    await repo.git('update-ref', 'refs/notes/ai', blob.trim());
    const change = orThrow(await readRange(await opened(repo), 'main', first));
    expect(change.commits.map(({ id, note }) => [id, note])).toEqual([[first, null]]);
    expect(change.skipped).toMatchObject([{ path: 'refs/notes', reason: 'unreadable' }]);
  });

  test('a message in another encoding is read in ours, one in none keeps its lines', async () => {
    const repo = await made.make({ 'a.txt': '' });
    const place = await opened(repo);
    const signed = 'Co-Authored-By: Claude <noreply@anthropic.com>';
    await repo.git(
      '-c',
      'i18n.commitEncoding=ISO-8859-1',
      'commit',
      '--allow-empty',
      '-m',
      `Für\n\n${signed}`,
    );
    const change = orThrow(await readCommit(place, 'HEAD'));
    expect(change.commits[0]?.message).toContain(signed);
  });

  test('mistakes are problems with a next step', async () => {
    const repo = await made.make({ 'a.txt': '' });
    const place = await opened(repo);
    for (const [base, head, kind] of [
      ['nowhere', 'HEAD', 'unknown-revision'],
      ['HEAD', '--output=x', 'unknown-revision'],
      ['HEAD', 'a\nb', 'unknown-revision'],
      ['HEAD', 'HEAD:a.txt', 'unknown-revision'],
      ['', 'HEAD', 'unknown-revision'],
    ] as const)
      expect(await readRange(place, base, head)).toMatchObject({ problem: { kind } });
    const unborn = await opened(await made.make());
    expect(await readRange(unborn, 'HEAD', 'main')).toMatchObject({
      problem: { kind: 'unborn-head' },
    });
    expect(await readCommit(unborn, 'HEAD')).toMatchObject({ problem: { kind: 'unborn-head' } });
  });

  test('a shallow clone says how to get the rest', async () => {
    const { repo, first } = await diverged();
    const url = `file://${repo.dir}`;
    await repo.git('clone', '--quiet', '--depth=1', '--no-single-branch', url, '../shallow');
    const place = await opened(repo, join(repo.dir, '..', 'shallow'));
    for (const base of [first, 'origin/main'])
      expect(await readRange(place, base, 'origin/topic')).toMatchObject({
        problem: {
          kind: expect.stringMatching(/^(unknown-revision|no-common-commit)$/),
          next: expect.stringContaining('fetch-depth: 0'),
        },
      });
  });
});

describe('readCommit', () => {
  test('the first one, an ordinary one, a merge', async () => {
    const { repo, first, merge, last } = await diverged();
    const place = await opened(repo);
    const at = async (revision: string) => orThrow(await readCommit(place, revision));
    const root = await at('topic~3');
    expect(linesOf(root)).toEqual({ 'a.txt': 'all', 'b.txt': 'all', 'both.txt': 'all' });
    const ordinary = await at(first);
    expect(ordinary).toMatchObject({ source: { kind: 'commit', commit: first }, history: [] });
    expect(ordinary.commits.map(({ id }) => id)).toEqual([first]);
    expect(linesOf(ordinary)['a.txt']).toEqual([{ start: 2, end: 2 }]);
    expect(ordinary.files.every(({ commit }) => commit === null)).toBe(true);
    expect(linesOf(await at(merge))).toEqual({ 'both.txt': 'unknown', 'smuggled.txt': 'all' });
    expect((await at('HEAD')).source).toEqual({ kind: 'commit', commit: last });
  });

  test('a missing object is named by its path', async () => {
    const repo = await made.make({ 'a.txt': 'one\n', 'b.txt': 'one\n' });
    await repo.write('a.txt', 'two\n');
    await repo.write('b.txt', 'two\nthree\n');
    await repo.commit('second');
    const blob = (await repo.git('rev-parse', 'HEAD:a.txt')).trim();
    await rm(join(repo.dir, '.git', 'objects', blob.slice(0, 2), blob.slice(2)));
    expect(await contentsOf(orThrow(await readCommit(await opened(repo), 'HEAD')))).toEqual({
      'a.txt': expect.stringMatching(/^missing-object: /),
      'b.txt': 'two\nthree\n',
    });
  });

  test('a partial clone reads what is there and fetches nothing', async () => {
    const { repo } = await diverged();
    await repo.git('config', 'uploadpack.allowFilter', 'true');
    const url = `file://${repo.dir}`;
    await repo.git('clone', '--quiet', '--filter=blob:none', '--no-checkout', url, '../partial');
    const place = await opened(repo, join(repo.dir, '..', 'partial'));
    const contents = await contentsOf(orThrow(await readCommit(place, 'HEAD~3')));
    expect(Object.keys(contents)).toEqual(['a.txt', 'b.txt', 'both.txt']);
    for (const content of Object.values(contents)) expect(content).toMatch(/^missing-object: /);
  });
});
