import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { simulateGitHub } from '@countersign/testkit';
import type { SimulatedGitHub } from '@countersign/testkit';
import { clientOf } from './client.test-support.ts';
import { NO_MEMORY } from './memory.ts';
import { readChange } from './read-change.ts';
import { readSettledSnapshot } from './read-pull-request.ts';

let github: SimulatedGitHub;
beforeAll(async () => {
  github = await simulateGitHub();
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

test('more files than a comparison lists are read from the trees, renames and added lines with them', async () => {
  github.createUser({ login: 'dev', email: 'dev@example.com' });
  const client = clientOf(github, github.install({ owner: 'dev' }));
  const lines = Array.from({ length: 30 }, (_, index) => `line ${index}\n`).join('');
  const files = {
    'moved.txt': lines,
    'moved-and-edited.txt': `other\n${lines}`,
    'edited.txt': 'one\ntwo\n',
    'gone.txt': 'gone\n',
    'tool.sh': 'echo\n',
    'kept.txt': 'kept\n',
  };
  const repo = await github.createRepository({ owner: 'dev', name: 'r', files });
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`a/${index}.txt`, 'the same\n']),
  );
  await repo.push('topic', {
    as: 'dev',
    message: 'x',
    files: {
      ...many,
      'moved.txt': null,
      'z/moved.txt': lines,
      'moved-and-edited.txt': null,
      'z/edited.txt': `other\n${lines}more\n`,
      'edited.txt': 'one\ntwo\nthree\n',
      'gone.txt': null,
      'tool.sh': { mode: '100755', content: 'echo\n' },
    },
  });
  const number = await repo.openPullRequest({ head: 'topic', base: 'main', title: 'x', as: 'dev' });
  const name = { owner: 'dev', repo: 'r', number };
  const snapshot = await readSettledSnapshot(client, name, { baseline: 'b.tsv', delays: [] });
  const { change } = await readChange(client, name, snapshot, NO_MEMORY);
  expect(change.skipped).toEqual([]);
  expect(change.files).toHaveLength(305);
  const found = Object.fromEntries(change.files.map((file) => [file.path, file]));
  expect(found).toMatchObject({
    'a/0.txt': { status: 'added', addedLines: 'all' },
    'z/moved.txt': { status: 'renamed', previousPath: 'moved.txt', addedLines: [] },
    'z/edited.txt': {
      status: 'renamed',
      previousPath: 'moved-and-edited.txt',
      addedLines: [{ start: 32, end: 32 }],
    },
    'edited.txt': { status: 'modified', addedLines: [{ start: 3, end: 3 }] },
    'gone.txt': { status: 'deleted', blob: null },
    'tool.sh': { status: 'modified', mode: '100755', addedLines: [] },
  });
  expect(found['kept.txt']).toBeUndefined();
});
