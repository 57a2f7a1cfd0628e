import { describe, expect, test } from '@jest/globals';
import type { ListedFile } from './files.ts';
import { patchText } from './rebase.ts';

const file = (more: Partial<ListedFile> = {}): ListedFile => ({
  sha: 'a'.repeat(40),
  filename: 'a.txt',
  status: 'modified',
  additions: 1,
  patch: '@@ -1,2 +1,3 @@ heading\n one\n+two\n',
  ...more,
});

describe('the same difference', () => {
  test.each([
    ['lines further down', [file({ patch: '@@ -9,2 +9,3 @@ other\n one\n+two\n' })], true],
    ['another order', [file()], true],
    ['another line', [file({ patch: '@@ -1,2 +1,3 @@\n one\n+three\n' })], false],
    ['other lines around it', [file({ patch: '@@ -1,2 +1,3 @@\n zero\n+two\n' })], false],
    ['other white space', [file({ patch: '@@ -1,2 +1,3 @@\n one\n+ two\n' })], false],
    ['another path', [file({ filename: 'b.txt' })], false],
    ['another status', [file({ status: 'renamed', previous_filename: 'b.txt' })], false],
    ['one file more', [file(), file({ filename: 'b.txt' })], false],
    ['none', [], false],
  ] satisfies [string, ListedFile[], boolean][])('%s', (_name, files, same) => {
    expect(patchText(files) === patchText([file()])).toBe(same);
  });

  test('without a patch only the same content is the same', () => {
    const { patch: _, ...binary } = file();
    expect(patchText([binary])).toBe(patchText([binary]));
    expect(patchText([binary])).not.toBe(patchText([{ ...binary, sha: 'b'.repeat(40) }]));
    expect(patchText([{ ...binary, sha: null }])).toBeNull();
    expect(patchText(Array.from({ length: 300 }, () => file()))).toBeNull();
  });
});
