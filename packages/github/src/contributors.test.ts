import { describe, expect, test } from '@jest/globals';
import type { Account, CommitInfo } from '@countersign/detectors';
import { contributorsOf } from './contributors.ts';

const dev: Account = { login: 'dev', id: 1, type: 'User' };
const kim: Account = { login: 'kim', id: 2, type: 'User' };

const commit = (change: Partial<CommitInfo> = {}): CommitInfo => ({
  id: 'c'.repeat(40),
  parents: [],
  author: { name: 'Dev', email: 'dev@example.org' },
  committer: { name: 'Dev', email: 'dev@example.org' },
  committedAt: 0,
  message: 'Change\n',
  note: null,
  accounts: { author: dev, committer: dev, verified: false },
  ...change,
});

describe('contributorsOf', () => {
  test.each([
    ['author and committer', [commit()], [1], []],
    [
      'a committer of another account',
      [commit({ accounts: { author: dev, committer: kim, verified: false } })],
      [1, 2],
      [],
    ],
    [
      'an address GitHub knows nobody for',
      [commit({ accounts: { author: null, committer: dev, verified: false } })],
      [1],
      [],
    ],
    [
      'nobody at all',
      [commit({ accounts: { author: null, committer: null, verified: false } })],
      [],
      ['dev@example.org'],
    ],
    [
      'a co-author by no-reply address',
      [commit({ message: 'x\n\nCo-authored-by: Kim <2+kim@users.noreply.github.com>' })],
      [1, 2],
      [],
    ],
    [
      'a co-author by the address of another commit',
      [
        commit({ message: 'x\n\nCo-Authored-By: Kim <KIM@example.org>' }),
        commit({
          author: { name: 'Kim', email: 'kim@example.org' },
          committer: { name: 'Kim', email: 'kim@example.org' },
          accounts: { author: kim, committer: kim, verified: true },
        }),
      ],
      [1, 2],
      [],
    ],
    [
      'an unknown co-author',
      [commit({ message: 'x\n\nCo-authored-by: Pat <pat@example.org>' })],
      [1],
      ['pat@example.org'],
    ],
    [
      'a tool as co-author',
      [commit({ message: 'x\n\nCo-authored-by: Tool <tool@example.com>' })],
      [1],
      [],
    ],
  ] satisfies [string, CommitInfo[], number[], string[]][])(
    '%s',
    (_name, commits, ids, unattributed) => {
      const found = contributorsOf(commits, new Set(['tool@example.com']));
      expect(found.accounts.map((account) => account.id)).toEqual(ids);
      expect(found.unattributed).toEqual(unattributed);
    },
  );
});
