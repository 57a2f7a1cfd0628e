import { afterAll, describe, expect, test } from '@jest/globals';
import type { HistoryCommit, HistoryFile } from '@countersign/detectors';
import { opened, orThrow, repositories } from '../change.test-support.ts';
import { createIdList } from './id-list.ts';
import { openHistory } from './open-history.ts';
import { createSplitter } from './tokens.ts';

const made = repositories();
afterAll(() => made.disposeAll());

/** Commits by subject, each with its paths: `status of the path: path`. */
async function walk(
  repo: Awaited<ReturnType<typeof made.make>>,
): Promise<{ readonly commits: readonly HistoryCommit[]; readonly files: readonly string[] }> {
  const { history } = orThrow(await openHistory(await opened(repo)));
  const commits: HistoryCommit[] = [];
  const files: string[] = [];
  const wordFor = ({ blob, previousBlobs }: HistoryFile): string =>
    blob === null ? 'gone' : previousBlobs.length === 0 ? 'new' : `from ${previousBlobs.length}`;
  const gaps = await history.visitCommits({
    commit: (commit) => commits.push(commit),
    file: (file) =>
      files.push(`${commits.at(-1)?.message.trim()} | ${wordFor(file)} | ${file.path}`),
  });
  expect(gaps).toEqual([]);
  return { commits, files };
}

describe('commits', () => {
  test('oldest first, with what each does to its paths', async () => {
    const repo = await made.make({ 'a.txt': 'a\n' });
    await repo.write('a.txt', 'b\n');
    await repo.commit('edit');
    await repo.git('mv', 'a.txt', 'b.txt');
    await repo.commit('move');
    await repo.commit('empty', { what: 'staged' });
    await repo.remove('b.txt');
    await repo.commit('remove');
    const { commits, files } = await walk(repo);
    expect(commits.map(({ message }) => message.trim())).toEqual([
      'First files',
      'edit',
      'move',
      'empty',
      'remove',
    ]);
    expect(files).toEqual([
      'First files | new | a.txt',
      'edit | from 1 | a.txt',
      'move | gone | a.txt',
      'move | new | b.txt',
      'remove | gone | b.txt',
    ]);
  });

  test('a merge of three tells only what differs from all of them', async () => {
    const repo = await made.make({ 'a.txt': 'a\n' });
    for (const side of ['x', 'y']) {
      await repo.branch(side, 'main');
      await repo.write(`${side}.txt`, `${side}\n`);
      await repo.commit(side);
    }
    await repo.git('checkout', '--quiet', 'main');
    await repo.git('merge', '--quiet', '--no-ff', '--no-commit', 'x', 'y');
    await repo.write('a.txt', 'merged\n');
    await repo.write('merged.txt', 'new\n');
    await repo.commit('merge');
    expect((await walk(repo)).files.filter((file) => file.startsWith('merge '))).toEqual([
      'merge | from 3 | a.txt',
      'merge | new | merged.txt',
    ]);
  });

  test('messages, people and paths are told as they are', async () => {
    const odd = ['\u0001start.txt', ':100644 colon.txt', 'line\nend.txt', ' ü "quoted".txt'];
    const repo = await made.make(Object.fromEntries(odd.map((name) => [name, name])));
    const author = { name: 'Zoë ☃', email: 'zoe@example.com' };
    const message = '\u0001odd\n\n:000000 no record\n\nlast\n';
    await repo.commit(message, { what: 'staged', author });
    const { commits, files } = await walk(repo);
    expect(commits[1]).toMatchObject({ author, message });
    expect(
      files.map((file) => file.split(' | ')[2]).toSorted((a = '', b = '') => (a < b ? -1 : 1)),
    ).toEqual(odd.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  test('settings of the repository change nothing', async () => {
    const repo = await made.make({
      'a.txt': 'a\n',
      '.mailmap': 'Other <other@example.com> <kim@example.com>\n',
    });
    await repo.git('mv', 'a.txt', 'b.txt');
    await repo.commit('move');
    const plain = await walk(repo);
    for (const [key, value] of [
      ['diff.renames', 'copies'],
      ['diff.noprefix', 'true'],
      ['diff.relative', 'true'],
      ['diff.ignoreSubmodules', 'all'],
      ['log.showSignature', 'true'],
      ['log.showRoot', 'false'],
      ['log.mailmap', 'true'],
      ['log.diffMerges', 'first-parent'],
      ['log.follow', 'true'],
      ['format.pretty', 'oneline'],
      ['core.quotePath', 'true'],
    ] as const)
      await repo.git('config', key, value);
    expect(await walk(repo)).toEqual(plain);
  });
});

test('every blob once, by two readers', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [`${at}.txt`, `${at % 50}\n`]),
  );
  const repo = await made.make(files);
  await repo.write('0.txt', 'x'.repeat(300_000));
  await repo.commit('larger');
  const { listBlobs } = orThrow(await openHistory(await opened(repo)));
  const blobs = orThrow(await listBlobs());
  expect(blobs).toMatchObject({ blobs: 51, reads: 'reached', skipped: [], gaps: [] });
  const read = new Map<string, string>();
  for await (const { blob, content } of blobs.readBlobs(1_000)) read.set(blob, content.kind);
  expect(read.size).toBe(51);
  expect([...read.values()].filter((kind) => kind === 'skipped')).toHaveLength(1);
});

test('a reader of blobs that stops early leaves no process behind', async () => {
  const repo = await made.make(
    Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`${at}.txt`, `${at}`.repeat(90_000)]),
    ),
  );
  const { listBlobs } = orThrow(await openHistory(await opened(repo)));
  for await (const { content } of orThrow(await listBlobs()).readBlobs(1_000_000)) {
    expect(content.kind).toBe('bytes');
    break;
  }
});

test.each(['sha1', 'sha256'] as const)(
  'a list of ids of %s gives back what it was given',
  (format) => {
    const ids = createIdList(format);
    const width = format === 'sha1' ? 40 : 64;
    const id = (at: number): string => at.toString(16).padStart(width, '0');
    for (let at = 0; at < 10_000; at += 1) ids.add(id(at));
    expect(ids.length).toBe(10_000);
    for (const at of [0, 1, 4095, 4096, 8192, 9_999]) expect(ids.at(at)).toBe(id(at));
  },
);

test('pieces are told whole at any split', () => {
  const input = Buffer.from('\0one\0\0two\0thr');
  for (let size = 1; size <= input.length; size += 1) {
    const tokens: string[] = [];
    const splitter = createSplitter(0, (token) => tokens.push(token.toString()));
    for (let at = 0; at < input.length; at += size) splitter.write(input.subarray(at, at + size));
    expect(tokens).toEqual(['', 'one', '', 'two']);
    expect(splitter.rest().toString()).toBe('thr');
  }
});
