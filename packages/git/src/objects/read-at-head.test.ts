/** Files beside a change: from an index, a commit and a folder alike. */
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Change } from '@countersign/detectors';
import { opened, orThrow, repositories } from '../change.test-support.ts';
import { readRange } from '../range/read-range.ts';
import { locateRepository } from '../staged/locate.ts';
import { readStaged } from '../staged/read-staged.ts';
import { readTree } from '../tree/read-tree.ts';

const made = repositories();
afterAll(() => made.disposeAll());

async function atHead(change: Change, paths: readonly string[], limit = 1000): Promise<object> {
  const found: Record<string, string> = {};
  if (change.readAtHead === undefined) throw new Error('nothing can be read beside the change');
  for await (const { path, content } of change.readAtHead(paths, limit))
    found[path] = content.kind === 'bytes' ? Buffer.from(content.bytes).toString() : content.reason;
  return found;
}

const FILES = { 'a/one.txt': 'one\n', 'two.txt': 'two\n', 'big.txt': 'x'.repeat(2000) };
const ASKED = ['a/one.txt', 'two.txt', 'big.txt', 'gone.txt', 'a', 'link.txt', 'linked/one.txt'];
const EXPECTED = { 'a/one.txt': 'one\n', 'big.txt': 'too-large' };

describe('files that the change does not touch, as they are after it', () => {
  const change = async () => {
    const repo = await made.make(FILES);
    await repo.run('ln', ['-s', 'a/one.txt', 'link.txt']);
    await repo.run('ln', ['-s', 'a', 'linked']);
    await repo.write('two.txt', 'TWO\n');
    await repo.git('add', '--all');
    return repo;
  };

  test('staged: what the index holds, not the folder', async () => {
    const repo = await change();
    await repo.write('two.txt', 'not staged\n');
    const place = locateRepository(repo.dir, repo.env);
    if (place === null) throw new Error('no repository found');
    const found = await atHead(orThrow(await readStaged(place)), ASKED);
    expect(found).toMatchObject({ ...EXPECTED, 'two.txt': 'TWO\n' });
    expect(found).not.toHaveProperty('gone.txt');
    expect(found).not.toHaveProperty('a');
    expect(found).not.toHaveProperty(['linked/one.txt']);
  });

  test('a range: what its last commit holds', async () => {
    const repo = await change();
    await repo.commit('second', { what: 'staged' });
    await repo.write('two.txt', 'later\n');
    const read = await readRange(await opened(repo), 'HEAD~1', 'HEAD');
    const found = await atHead(orThrow(read), ASKED);
    expect(found).toMatchObject({ ...EXPECTED, 'two.txt': 'TWO\n' });
    expect(found).not.toHaveProperty('gone.txt');
  });

  test('a folder: no link is followed, and nothing above it is read', async () => {
    const repo = await change();
    const whole = orThrow(await readTree(repo.dir, [], { env: repo.env }));
    const above = ['../two.txt', '/etc/hostname', 'a/../../two.txt', 'a//one.txt'];
    expect(await atHead(whole, [...ASKED, ...above])).toEqual({ ...EXPECTED, 'two.txt': 'TWO\n' });
  });

  test('names that would ask git for something else are not asked for', async () => {
    const repo = await change();
    const place = locateRepository(repo.dir, repo.env);
    if (place === null) throw new Error('no repository found');
    const staged = orThrow(await readStaged(place));
    expect(await atHead(staged, ['two.txt\nHEAD', './two.txt', '../two.txt', '/two.txt'])).toEqual(
      {},
    );
  });
});
