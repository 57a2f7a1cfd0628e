import { describe, expect, test } from '@jest/globals';
import { needsTrees, toFileChanges } from './files.ts';
import type { ListedFile } from './files.ts';
import type { TreeEntry } from './trees.ts';

const NEW = 'a'.repeat(40);
const OLD = 'b'.repeat(40);

const listed = (file: Partial<ListedFile>): ListedFile => ({
  sha: NEW,
  filename: 'a.txt',
  status: 'modified',
  additions: 1,
  patch: '@@ -1 +1 @@\n-x\n+y',
  ...file,
});
const entry = (sha: string, mode = '100644'): TreeEntry => ({ mode, sha, size: 1 });
const trees = (
  before: Readonly<Record<string, TreeEntry>>,
  after: Readonly<Record<string, TreeEntry>>,
) => ({ before: new Map(Object.entries(before)), after: new Map(Object.entries(after)) });

describe('toFileChanges', () => {
  test.each([
    [
      'modified',
      listed({}),
      trees({ 'a.txt': entry(OLD) }, { 'a.txt': entry(NEW) }),
      { status: 'modified', addedLines: [{ start: 1, end: 1 }], previousBlobs: [OLD] },
    ],
    [
      'added',
      listed({ status: 'added' }),
      trees({}, { 'a.txt': entry(NEW, '100755') }),
      { status: 'added', mode: '100755', addedLines: 'all', previousBlobs: [] },
    ],
    [
      'removed',
      listed({ status: 'removed', sha: OLD }),
      trees({ 'a.txt': entry(OLD) }, {}),
      { status: 'deleted', mode: null, blob: null, addedLines: [], previousBlobs: [OLD] },
    ],
    [
      'renamed without a change',
      renamed(),
      trees({ 'old.txt': entry(NEW) }, { 'a.txt': entry(NEW) }),
      { status: 'renamed', previousPath: 'old.txt', addedLines: [] },
    ],
    [
      'renamed and binary',
      renamed(),
      trees({ 'old.txt': entry(OLD) }, { 'a.txt': entry(NEW) }),
      { status: 'renamed', addedLines: 'unknown', previousBlobs: [OLD] },
    ],
    [
      'a file that became a link',
      listed({ status: 'changed' }),
      trees({ 'a.txt': entry(OLD) }, { 'a.txt': entry(NEW, '120000') }),
      { status: 'type-changed', mode: '120000' },
    ],
    [
      'a file that became executable',
      without(listed({ status: 'changed', additions: 0 })),
      trees({ 'a.txt': entry(NEW) }, { 'a.txt': entry(NEW, '100755') }),
      { status: 'modified', mode: '100755', addedLines: [] },
    ],
    [
      'a patch that was cut',
      listed({ additions: 9000 }),
      trees({ 'a.txt': entry(OLD) }, { 'a.txt': entry(NEW) }),
      { addedLines: 'unknown', previousBlobs: [OLD] },
    ],
    [
      'a submodule',
      listed({ patch: `@@ -1 +1 @@\n-Subproject commit ${OLD}\n+Subproject commit ${NEW}` }),
      trees({ 'a.txt': entry(OLD, '160000') }, { 'a.txt': entry(NEW, '160000') }),
      { status: 'modified', mode: '160000' },
    ],
  ])('%s', (_name, file, around, expected) => {
    expect(toFileChanges([file], around, null)).toMatchObject([expected]);
  });

  test('unchanged entries are left out', () => {
    expect(toFileChanges([listed({ status: 'unchanged' })], trees({}, {}), null)).toEqual([]);
  });
});

describe('needsTrees', () => {
  test.each([
    [listed({}), false],
    [listed({ status: 'added' }), false],
    [without(listed({ status: 'added' })), false],
    [without(listed({})), true],
    [listed({ additions: 9000 }), true],
    [listed({ status: 'changed' }), true],
    [listed({ status: 'added', patch: `@@ -0,0 +1 @@\n+Subproject commit ${NEW}` }), true],
  ])('%#', (file, expected) => {
    expect(needsTrees(file)).toBe(expected);
  });
});

function without(file: ListedFile): ListedFile {
  const { patch: _patch, ...rest } = file;
  return rest;
}

/** GitHub gives neither a file that was only moved nor a binary one a patch. */
function renamed(): ListedFile {
  return without(listed({ status: 'renamed', previous_filename: 'old.txt', additions: 0 }));
}
