import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { CommitInfo } from '@countersign/detectors';
import { opened, repositories } from '../change.test-support.ts';
import { addReceipts, readReceipts } from './receipts.ts';
import { markSeen, noteUnseen, pruneUnseen, readUnseen } from './unseen.ts';

const made = repositories();
afterAll(() => made.disposeAll());

const person = { name: 'Kim', email: 'kim@example.com' };
const commit = (id: string, ...parents: readonly string[]): CommitInfo => ({
  id,
  parents,
  author: person,
  committer: person,
  committedAt: 0,
  message: '',
  note: null,
  accounts: null,
});

describe('receipts', () => {
  test('are read as they were written, from every worktree', async () => {
    const repo = await made.make({ 'a.txt': '' });
    const place = await opened(repo);
    expect(readReceipts(place)).toEqual(new Set());
    addReceipts(place, []);
    addReceipts(place, ['a 1', 'b 2']);
    addReceipts(place, ['a 1']);
    await repo.git('worktree', 'add', '--quiet', '--detach', '../linked');
    const linked = await opened(repo, join(repo.dir, '..', 'linked'));
    addReceipts(linked, ['c 3']);
    expect(readReceipts(place)).toEqual(new Set(['a 1', 'b 2', 'c 3']));
    const { mode } = await stat(join(repo.dir, '.git/countersign/receipts'));
    // Windows has no such permissions.
    expect(process.platform === 'win32' ? 0 : mode & 0o077).toBe(0);
  });

  test('where nothing can be written, nothing is, and nobody is stopped', async () => {
    const repo = await made.make({ 'a.txt': '' });
    const place = await opened(repo);
    await repo.write('.git/countersign', 'in the way');
    await repo.write('.git/countersign-seen/x', '');
    await repo.write('.git/countersign-unseen/x', '');
    addReceipts(place, ['a 1']);
    markSeen(place);
    noteUnseen(place, 'no-verify', null);
    pruneUnseen(place);
    await rm(join(repo.dir, '.git/countersign-unseen'), { recursive: true });
    expect(readReceipts(place)).toEqual(new Set());
    expect(readUnseen(place)(commit('a', 'b'))).toBeNull();
  });
});

describe('what went past the hooks', () => {
  const LINES = ['no-verify after p1', 'rebase r2 was r1', 'amend a2 was p1', '', 'x', 'a b c d e'];
  test.each([
    ['made on a parent that is named', commit('c1', 'p1'), 'no-verify'],
    ['rewritten', commit('r2', 'p9'), 'rebase'],
    ['amended past the hook', commit('a2', 'p0'), 'no-verify'],
    ['nothing is known of', commit('c9', 'p9'), null],
    ['the first one', commit('c0'), null],
  ])('%s', async (_name, of, reason) => {
    const repo = await made.make({ 'a.txt': '' });
    await repo.write('.git/countersign-unseen', `${LINES.join('\n')}\n`);
    expect(readUnseen(await opened(repo))(of)).toBe(reason);
  });

  test('is told from every worktree, and kept within bounds', async () => {
    const repo = await made.make({ 'a.txt': '' });
    await repo.git('worktree', 'add', '--quiet', '--detach', '../linked');
    const linked = await opened(repo, join(repo.dir, '..', 'linked'));
    noteUnseen(linked, 'COUNTERSIGN=0', 'p1');
    const place = await opened(repo);
    expect(readUnseen(place)(commit('c1', 'p1'))).toBe('COUNTERSIGN=0');
    await repo.write(
      '.git/countersign-unseen',
      `${'no-verify after p\n'.repeat(20_000)}rebase r2 was r1\n`,
    );
    pruneUnseen(place);
    const kept = await readFile(join(repo.dir, '.git/countersign-unseen'), 'utf8');
    expect(kept.length).toBeLessThan(200_000);
    expect(readUnseen(place)(commit('r2'))).toBe('rebase');
  });
});
