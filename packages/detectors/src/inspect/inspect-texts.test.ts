import { describe, expect, test } from '@jest/globals';
import type { Change, CommitInfo, FileChange } from '../change.ts';
import { base62 } from '../secrets/base62.ts';
import { crc32 } from '../secrets/crc32.ts';
import { inspectChange } from './inspect-change.ts';
import type { InspectOptions } from './inspect-change.ts';

const options = { fingerprintKey: 'a-key-for-tests-of-some-length', contentLimit: 10_000 };

/** A token of the right construction that nobody issued. */
const BODY = 'aB3dE5gH7'.repeat(4).slice(0, 30);
const TOKEN = `ghp_${BODY}${base62(crc32(BODY), 6)}`;

const KIM = { name: 'Kim', email: 'kim@example.com' };

const commit = (given: Partial<CommitInfo>): CommitInfo => ({
  id: 'c1',
  parents: ['p'],
  author: KIM,
  committer: KIM,
  committedAt: 0,
  message: 'x',
  note: null,
  accounts: null,
  ...given,
});

const file = (path: string, given: Partial<FileChange> = {}): FileChange => ({
  path,
  previousPath: null,
  status: 'added',
  mode: '100644',
  blob: `blob:${path}`,
  previousBlobs: [],
  addedLines: 'all',
  commit: null,
  ...given,
});

function changeOf(given: Partial<Change>): Change {
  return {
    source: { kind: 'range', base: 'base', head: 'head' },
    commits: [],
    files: [],
    history: [],
    skipped: [],
    async *readContents(requests) {
      for (const request of requests)
        yield { request, content: { kind: 'bytes', bytes: new Uint8Array([0x61, 0x0a]) } };
    },
    ...given,
  };
}

interface Row {
  readonly name: string;
  readonly change?: Partial<Change>;
  readonly more?: Partial<InspectOptions>;
  /** Path, line, commit. */
  readonly found: readonly (readonly [string, number, string | null])[];
}

const ROWS: readonly Row[] = [
  {
    name: 'the message of a commit',
    change: { commits: [commit({ message: `Words\n\n${TOKEN}\n` }), commit({ id: 'c2' })] },
    found: [['commit message', 3, 'c1']],
  },
  {
    name: 'an author',
    change: { commits: [commit({ author: { name: TOKEN, email: 'x@example.com' } })] },
    found: [['commit author', 1, 'c1']],
  },
  {
    name: 'a committer, told apart from the author',
    change: { commits: [commit({ committer: { name: 'x', email: TOKEN } })] },
    found: [['commit committer', 1, 'c1']],
  },
  {
    name: 'an author who commits is told once',
    change: {
      commits: [
        commit({
          author: { name: 'x', email: TOKEN },
          committer: { name: 'x', email: TOKEN },
        }),
      ],
    },
    found: [['commit author', 1, 'c1']],
  },
  { name: 'a branch', more: { branch: `a/${TOKEN}` }, found: [['branch name a/ghp_…', 1, null]] },
  {
    name: 'the title of a pull request',
    more: { pullRequest: { author: null, title: `Use ${TOKEN}`, body: '' } },
    found: [['pull request title', 1, null]],
  },
  {
    name: 'the body of a pull request',
    more: { pullRequest: { author: null, body: `One\n\n${TOKEN}` } },
    found: [['pull request body', 3, null]],
  },
  {
    name: 'the name of a new file',
    change: { files: [file(`logs/${TOKEN}.txt`)] },
    found: [['file name logs/ghp_….txt', 1, null]],
  },
  {
    name: 'the name that a file is moved to',
    change: { files: [file(`${TOKEN}/a.txt`, { status: 'renamed', previousPath: 'a.txt' })] },
    found: [['file name ghp_…/a.txt', 1, null]],
  },
  {
    name: 'a name that a commit of the range brought and a later one took away',
    change: {
      commits: [commit({}), commit({ id: 'c2' })],
      history: [
        file(`${TOKEN}.txt`, { commit: 'c1' }),
        file(`${TOKEN}.txt`, { commit: 'c2', status: 'deleted', blob: null }),
      ],
    },
    found: [['file name ghp_….txt', 1, 'c1']],
  },
  {
    name: 'the name of a file that only changed is not new',
    change: { files: [file(`${TOKEN}.txt`, { status: 'modified' })] },
    found: [],
  },
  {
    name: 'nothing',
    change: { commits: [commit({})], files: [file('src/token-key.txt')] },
    more: { branch: 'main', pullRequest: { author: null, title: 'Title', body: 'Body' } },
    found: [],
  },
];

describe('what a change says besides its files', () => {
  test.each(ROWS)('$name', async ({ change, more, found }) => {
    const facts = await inspectChange(changeOf(change ?? {}), { ...options, ...more });
    expect(facts.findings.map(({ path, line, commit: by }) => [path, line, by])).toEqual(found);
    expect(JSON.stringify(facts)).not.toContain(BODY);
  });
});

test('a path that holds a secret is shown nowhere', async () => {
  const secret = `.claude/${TOKEN}/.mcp.json`;
  const facts = await inspectChange(
    changeOf({
      files: [
        file(secret, { status: 'renamed', previousPath: `${TOKEN}/old` }),
        file(`${TOKEN}/gone`, { status: 'deleted', blob: null }),
        file(`${TOKEN}/module`, { mode: '160000' }),
      ],
      skipped: [{ path: `${TOKEN}/unlisted`, reason: 'unreadable', detail: 'x' }],
    }),
    options,
  );
  expect(facts.files).toHaveLength(3);
  expect(facts.coverage.skipped).toHaveLength(2);
  expect(JSON.stringify(facts)).not.toContain(BODY);
});
