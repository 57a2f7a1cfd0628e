/** A key is found wherever a history keeps it, with its commit and its place, and its body is printed nowhere. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gitRepo, githubToken } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import { countersign } from './command-line.test-support.ts';

interface Found {
  readonly id: string;
  readonly path: string;
  readonly line: number;
  readonly commit: string | null;
  readonly occurrences: readonly { readonly path: string; readonly commit: string | null }[];
}

interface Report {
  readonly outcome: string;
  readonly findings: readonly Found[];
  readonly coverage: {
    readonly files: number;
    readonly commits: number;
    readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  };
}

const repos: GitRepo[] = [];
afterAll(async () => {
  await Promise.all(repos.splice(0).map((repo) => repo.dispose()));
});

async function repository(files: Readonly<Record<string, string | Uint8Array>>): Promise<GitRepo> {
  const repo = await gitRepo(files);
  repos.push(repo);
  return repo;
}

async function historyOf(
  repo: GitRepo,
): Promise<{ readonly status: number; readonly report: Report; readonly text: string }> {
  const json = await countersign(repo, ['check', '--history', '--format', 'json']);
  expect(json.stderr).toBe('');
  const text = await countersign(repo, ['check', '--history', '--all']);
  const sarif = await countersign(repo, ['check', '--history', '--format', 'sarif']);
  return {
    status: json.status,
    report: JSON.parse(json.stdout) as Report,
    text: json.stdout + text.stdout + text.stderr + sarif.stdout,
  };
}

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');

/** Each plants a key and answers the commit that brings it (null: none does) and the place it is told at. */
interface Planting {
  readonly name: string;
  plant(
    repo: GitRepo,
    token: string,
  ): Promise<{ readonly commit: string | null; readonly path: string; readonly line: number }>;
}

const head = async (repo: GitRepo, name = 'HEAD'): Promise<string> =>
  (await repo.git('rev-parse', name)).trim();

const PLANTINGS: readonly Planting[] = [
  {
    name: 'only a merge commit',
    async plant(repo, token) {
      await repo.branch('side');
      await repo.write('side.txt', 'side\n');
      await repo.commit('side');
      await repo.git('checkout', '--quiet', 'main');
      await repo.write('main.txt', 'main\n');
      await repo.commit('main');
      await repo.git('merge', '--quiet', '--no-commit', '--no-ff', 'side');
      await repo.write('merged.txt', `one\n${token}\n`);
      const commit = await repo.commit('merge');
      await repo.remove('merged.txt');
      await repo.commit('gone again');
      return { commit, path: 'merged.txt', line: 2 };
    },
  },
  {
    name: 'a deleted file',
    async plant(repo, token) {
      await repo.write('old/deleted.txt', `${token}\n`);
      const commit = await repo.commit('add');
      await repo.remove('old');
      await repo.commit('delete');
      return { commit, path: 'old/deleted.txt', line: 1 };
    },
  },
  {
    name: 'a file before its key was taken out',
    async plant(repo, token) {
      await repo.write('edited.txt', `a\nb\n${token}\n`);
      const commit = await repo.commit('add');
      await repo.write('edited.txt', `new first line\na\nb\n${token}\n`);
      await repo.commit('edit');
      await repo.write('edited.txt', 'a\nb\n');
      await repo.commit('take out');
      return { commit, path: 'edited.txt', line: 3 };
    },
  },
  {
    name: 'UTF-16',
    async plant(repo, token) {
      await repo.write('wide.txt', utf16(`eins\r\n${token}\r\n`));
      return { commit: await repo.commit('wide'), path: 'wide.txt', line: 2 };
    },
  },
  {
    name: 'base64 in a file that is gone',
    async plant(repo, token) {
      const secret = Buffer.from(`url: internal\ntoken: ${token}\n`).toString('base64');
      await repo.write('values.yaml', `a: 1\ndata:\n  config: ${secret}\n`);
      const commit = await repo.commit('add values');
      await repo.remove('values.yaml');
      await repo.commit('remove values');
      return { commit, path: 'values.yaml', line: 3 };
    },
  },
  {
    name: 'a file that attributes hide from diffs',
    async plant(repo, token) {
      await repo.write('.gitattributes', '*.env -diff\n');
      await repo.write('hidden.env', `A=1\nB=${token}\n`);
      return { commit: await repo.commit('hide'), path: 'hidden.env', line: 2 };
    },
  },
  {
    name: 'one line of 3 MB',
    async plant(repo, token) {
      const half = 'let a=1;'.repeat(190_000);
      await repo.write('bundle.min.js', `${half}"${token}";${half}`);
      return { commit: await repo.commit('bundle'), path: 'bundle.min.js', line: 1 };
    },
  },
  {
    name: 'a commit that only a tag holds',
    async plant(repo, token) {
      await repo.branch('released');
      await repo.write('release.txt', token);
      const commit = await repo.commit('release');
      await repo.git('tag', 'v1.0');
      await repo.git('checkout', '--quiet', 'main');
      await repo.git('branch', '--quiet', '-D', 'released');
      await repo.git('reflog', 'expire', '--expire=now', '--all');
      return { commit, path: 'release.txt', line: 1 };
    },
  },
  {
    name: 'a stash',
    async plant(repo, token) {
      await repo.write('a.txt', `${token}\n`);
      await repo.git('stash', 'push', '--quiet');
      return { commit: await head(repo, 'stash'), path: 'a.txt', line: 1 };
    },
  },
  {
    name: 'an untracked file of an earlier stash',
    async plant(repo, token) {
      await repo.write('untracked.txt', `${token}\n`);
      await repo.git('stash', 'push', '--quiet', '--include-untracked');
      await repo.write('a.txt', 'other\n');
      await repo.git('stash', 'push', '--quiet');
      return { commit: await head(repo, 'stash@{1}^3'), path: 'untracked.txt', line: 1 };
    },
  },
  {
    name: 'a commit that was amended',
    async plant(repo, token) {
      await repo.write('slip.txt', `${token}\n`);
      const commit = await repo.commit('slip');
      await repo.write('slip.txt', 'nothing\n');
      await repo.git('add', '--all');
      await repo.git('commit', '--quiet', '--amend', '--message', 'no slip');
      return { commit, path: 'slip.txt', line: 1 };
    },
  },
  {
    name: 'a detached HEAD',
    async plant(repo, token) {
      await repo.git('checkout', '--quiet', '--detach');
      await repo.write('detached.txt', `${token}\n`);
      return { commit: await repo.commit('detached'), path: 'detached.txt', line: 1 };
    },
  },
  {
    name: 'a note',
    async plant(repo, token) {
      await repo.git('notes', 'add', '--message', token);
      const commit = await head(repo, 'refs/notes/commits');
      return { commit, path: await head(repo, 'main'), line: 1 };
    },
  },
  {
    name: 'a tag of a single file',
    async plant(repo, token) {
      await repo.write('lone.txt', `${token}\n`);
      const blob = (await repo.git('hash-object', '-w', 'lone.txt')).trim();
      await repo.remove('lone.txt');
      await repo.git('tag', 'lone', blob);
      return { commit: null, path: 'refs/tags/lone', line: 1 };
    },
  },
  {
    name: 'a link',
    async plant(repo, token) {
      const blob = (
        await repo.run('git', ['hash-object', '-w', '--stdin'], { input: `/tmp/${token}` })
      ).stdout.trim();
      await repo.git('update-index', '--add', '--cacheinfo', `120000,${blob},link`);
      return { commit: await repo.commit('link', { what: 'staged' }), path: 'link', line: 1 };
    },
  },
  {
    name: 'a commit message',
    async plant(repo, token) {
      await repo.write('b.txt', 'b\n');
      const commit = await repo.commit(`Words\n\nTry it with ${token}\n`);
      return { commit, path: 'commit message', line: 3 };
    },
  },
  {
    name: 'the message of a merge',
    async plant(repo, token) {
      await repo.branch('side');
      await repo.write('side.txt', 'side\n');
      await repo.commit('side');
      await repo.git('checkout', '--quiet', 'main');
      await repo.git('merge', '--quiet', '--no-ff', '--message', `Merge ${token}`, 'side');
      return { commit: await head(repo), path: 'commit message', line: 1 };
    },
  },
  {
    name: "an author's address",
    async plant(repo, token) {
      await repo.write('b.txt', 'b\n');
      const author = { name: 'Bot', email: `${token}@example.com` };
      return { commit: await repo.commit('bot', { author }), path: 'commit author', line: 1 };
    },
  },
  {
    name: "a committer's name",
    async plant(repo, token) {
      await repo.write('b.txt', 'b\n');
      const committer = { name: token, email: 'bot@example.com' };
      return { commit: await repo.commit('bot', { committer }), path: 'commit committer', line: 1 };
    },
  },
  {
    name: 'the message of a tag',
    async plant(repo, token) {
      await repo.git('tag', '--annotate', 'v2.0', '--message', `Two\n\n${token}`);
      return { commit: null, path: 'tag v2.0', line: 8 };
    },
  },
  {
    name: 'the name of a branch',
    async plant(repo, token) {
      await repo.git('branch', `try/${token}`);
      return { commit: null, path: 'branch name try/ghp_…', line: 1 };
    },
  },
  {
    name: 'the name of a tag',
    async plant(repo, token) {
      await repo.git('tag', token);
      return { commit: null, path: 'tag name ghp_…', line: 1 };
    },
  },
  {
    name: 'the name of a file',
    async plant(repo, token) {
      await repo.write(`logs/${token}/a.txt`, 'a\n');
      const commit = await repo.commit('logs');
      await repo.remove('logs');
      await repo.commit('no logs');
      return { commit, path: 'file name logs/ghp_…/a.txt', line: 1 };
    },
  },
];

test.each(PLANTINGS)('$name', async (planting) => {
  const repo = await repository({ 'a.txt': 'a\n' });
  const { token, body } = githubToken();
  const { commit, path, line } = await planting.plant(repo, token);
  const { status, report, text } = await historyOf(repo);
  expect(report.findings.map(({ id, ...at }) => [id, at.commit, at.path, at.line])).toEqual([
    ['github-token', commit, path, line],
  ]);
  expect(status).toBe(1);
  expect(text).not.toContain(body);
});

test('a value that is gone is told with its commits and its versions', async () => {
  const repo = await repository({ 'a.txt': 'a\n' });
  const { token } = githubToken();
  await repo.write('b.txt', `${token}\n`);
  const first = await repo.commit('add');
  await repo.write('b.txt', `changed\n${token}\n`);
  await repo.commit('edit');
  await repo.remove('b.txt');
  const last = await repo.commit('remove');
  const { report, text } = await historyOf(repo);
  expect(report.findings).toMatchObject([
    {
      path: 'b.txt',
      line: 1,
      lifetime: {
        first: { commit: first, at: '2026-01-01T00:01:00.000Z' },
        removed: { commit: last, at: '2026-01-01T00:03:00.000Z' },
        inHead: false,
        versions: 2,
      },
    },
  ]);
  expect(text).toContain(
    `added by commit ${first.slice(0, 12)} of 2026-01-01, in 2 versions, removed by commit ${last.slice(0, 12)} of 2026-01-01`,
  );
});

describe('a value that moves', () => {
  let report: Report;
  let commits: readonly string[];
  let text: string;

  beforeAll(async () => {
    const { token } = githubToken();
    const repo = await repository({ 'a.txt': 'a\n' });
    const ids: string[] = [];
    await repo.write('first.txt', `x\n${token}\n`);
    ids.push(await repo.commit('add'));
    await repo.git('mv', 'first.txt', 'second.txt');
    ids.push(await repo.commit('rename'));
    await repo.write('copy.txt', `${token}\n`);
    ids.push(await repo.commit('copy'));
    await repo.write('b.txt', 'b\n');
    ids.push(await repo.commit(`Mention ${token}`));
    ({ report, text } = await historyOf(repo));
    commits = ids;
  });

  test('is one finding, told where it is now with every other place', () => {
    expect(report.findings).toHaveLength(1);
    const [found] = report.findings;
    const places = [found, ...(found?.occurrences ?? [])].map((place) => [
      place?.path,
      place?.commit,
    ]);
    expect(places.toSorted(([a = ''], [b = '']) => ((a ?? '') < (b ?? '') ? -1 : 1))).toEqual([
      ['commit message', commits[3]],
      ['copy.txt', commits[2]],
      ['first.txt', commits[0]],
      ['second.txt', commits[1]],
    ]);
  });

  test('is said to be there still', () => {
    const added = `added by commit ${commits[2]?.slice(0, 12)} of 2026-01-01, still in HEAD`;
    expect(text).toContain(added);
  });

  test('the words count commits and blobs', () => {
    expect(text).toMatch(/Looked at the whole history: 5 commits, 4 blobs, \d+ B/);
    expect(report.coverage).toMatchObject({ files: 4, commits: 5, skipped: [] });
  });
});
