/** More files than a call may have arguments. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GitRepo } from '@countersign/testkit';
import { opened, orThrow, repositories } from './change.test-support.ts';
import { readStaged } from './staged/read-staged.ts';
import { readTree } from './tree/read-tree.ts';

const FILES = 130_000;

const made = repositories();
let repo: GitRepo;

beforeAll(async () => {
  repo = await made.make({ 'a.txt': 'a\n' });
  const blob = (await repo.git('rev-parse', 'HEAD:a.txt')).trim();
  const lines = Array.from(
    { length: FILES },
    (_file, index) => `100644 ${blob}\tpart-${index % 300}/file-${index}.ts\n`,
  );
  const input = lines.join('');
  const { status } = await repo.run('git', ['update-index', '--index-info'], { input });
  if (status !== 0) throw new Error('the index was not made');
});
afterAll(() => made.disposeAll());

test('in the index', async () => {
  const { files } = orThrow(await readTree(repo.dir, [], { env: repo.env, deleted: 'listed' }));
  expect(files).toHaveLength(FILES + 1);
});

test('staged at once', async () => {
  const { files } = orThrow(await readStaged(await opened(repo)));
  expect(files).toHaveLength(FILES);
});
