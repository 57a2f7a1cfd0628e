import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Change, ReviewFacts } from '@countersign/detectors';
import { simulateGitHub } from '@countersign/testkit';
import type { RepositoryDriver, SimulatedGitHub } from '@countersign/testkit';
import type { Octokit } from '@octokit/rest';
import { clientOf } from './client.test-support.ts';
import type { Files } from './client.test-support.ts';
import { readChange } from './read-change.ts';
import { NO_MEMORY } from './memory.ts';
import type { ReadMemory } from './memory.ts';
import { readReviewFacts, readSettledSnapshot } from './read-pull-request.ts';
import type { PullRequest } from './pull-request-query.ts';
import type { EvidenceOptions } from './read-pull-request.ts';

const owner = 'acme';
let github: SimulatedGitHub;
let client: Octokit;
let repositories = 0;

beforeAll(async () => {
  github = await simulateGitHub();
  github.createOrganisation({ login: owner });
  for (const login of ['dev', 'kim', 'rex'])
    github.createUser({ login, email: `${login}@example.com` });
  github.createUser({ login: 'helper[bot]', type: 'Bot' });
  github.createUser({ login: 'Copilot', type: 'Bot', id: 198982749 });
  client = clientOf(github, github.install({ owner }));
});
afterAll(async () => {
  await github.close();
});

async function repository(files: Files): Promise<RepositoryDriver> {
  repositories += 1;
  const made = await github.createRepository({ owner, name: `r${repositories}`, files });
  made.setPermission('dev', 'write');
  made.setPermission('kim', 'maintain');
  return made;
}

async function open(repo: RepositoryDriver, as = 'dev', assignees: string[] = []): Promise<number> {
  return repo.openPullRequest({ head: 'topic', base: 'main', title: 'Change', as, assignees });
}

interface Reading {
  readonly change: Change;
  readonly reviews: ReviewFacts;
  readonly pullRequest: PullRequest;
}

async function read(
  repo: RepositoryDriver,
  number: number,
  options: Partial<EvidenceOptions> = {},
  memory: ReadMemory = NO_MEMORY,
): Promise<Reading> {
  const name = { owner, repo: repo.name, number };
  const snapshot = await readSettledSnapshot(client, name, { baseline: 'b.tsv', delays: [] });
  const { change } = await readChange(client, name, snapshot, memory);
  const reviews = await readReviewFacts(client, name, snapshot, change.commits, {
    label: 'ok',
    teams: [],
    memory,
    ...options,
  });
  return { change, reviews, pullRequest: snapshot.pullRequest };
}

async function textOf(change: Change, blob: string | null): Promise<string> {
  for await (const { content } of change.readContents([{ blob: blob ?? '', path: '', limit: 1e6 }]))
    return content.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : content.reason;
  return 'no answer';
}

const lines = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('');

describe('the change', () => {
  test('every kind of file, with what was added to it', async () => {
    const repo = await repository({
      'edited.txt': lines(1, 9),
      'gone.txt': 'gone\n',
      'moved.txt': lines(1, 20),
      'moved-and-edited.txt': lines(30, 60),
      'image.bin': Buffer.from([0, 1, 2, 3]),
      'tool.sh': 'echo\n',
      'plain.txt': 'a plain file\n',
    });
    await repo.push('topic', {
      as: 'dev',
      message: 'Everything',
      files: {
        'edited.txt': `first\n${lines(1, 9)}last\n`,
        'gone.txt': null,
        'moved.txt': null,
        'new/place.txt': lines(1, 20),
        'moved-and-edited.txt': null,
        'new/other.txt': `${lines(30, 60)}more\n`,
        'image.bin': Buffer.from([0, 9, 9, 9]),
        'tool.sh': { mode: '100755', content: 'echo\n' },
        'plain.txt': { mode: '120000', content: 'edited.txt' },
        'ünïcode #1?.txt': 'new\n',
        lib: { mode: '160000', content: 'c'.repeat(40) },
      },
    });
    const { change } = await read(repo, await open(repo));

    expect(Object.fromEntries(change.files.map((file) => [file.path, file]))).toMatchObject({
      'edited.txt': {
        status: 'modified',
        mode: '100644',
        addedLines: [
          { start: 1, end: 1 },
          { start: 11, end: 11 },
        ],
      },
      'gone.txt': { status: 'deleted', blob: null, mode: null },
      'new/place.txt': { status: 'renamed', previousPath: 'moved.txt', addedLines: [] },
      'new/other.txt': {
        status: 'renamed',
        previousPath: 'moved-and-edited.txt',
        addedLines: [{ start: 32, end: 32 }],
      },
      'image.bin': { status: 'modified', addedLines: 'unknown' },
      'tool.sh': { status: 'modified', mode: '100755', addedLines: [] },
      'plain.txt': { mode: '120000' },
      'ünïcode #1?.txt': { status: 'added', addedLines: 'all' },
      lib: { status: 'added', mode: '160000' },
    });
    expect(change.files).toHaveLength(9);
    expect(change.skipped).toEqual([]);
    expect(change.history).toEqual([]);

    const fileAt = (path: string) => change.files.find((file) => file.path === path);
    const image = fileAt('image.bin');
    expect(image?.previousBlobs).toHaveLength(1);
    expect(await textOf(change, image?.previousBlobs[0] ?? null)).toBe('\0\u0001\u0002\u0003');
    expect(await textOf(change, fileAt('plain.txt')?.blob ?? null)).toBe('edited.txt');
    expect(await textOf(change, 'd'.repeat(40))).toBe('missing-object');
  });

  test('contents over the limit are not fetched', async () => {
    const repo = await repository({ 'a.txt': 'a\n' });
    await repo.push('topic', { as: 'dev', message: 'x', files: { 'big.txt': 'x'.repeat(5000) } });
    const { change } = await read(repo, await open(repo));
    const before = github.requests.length;
    const request = { blob: change.files[0]?.blob ?? '', path: 'big.txt', limit: 4000 };
    for await (const { content } of change.readContents([request]))
      expect(content).toMatchObject({ kind: 'skipped', reason: 'too-large' });
    expect(github.requests).toHaveLength(before);
  });

  test('several commits are also read one by one; of a merge, what it brought itself', async () => {
    const repo = await repository({ 'a.txt': 'a\n', 'both.txt': 'one\n' });
    await repo.push('topic', { as: 'dev', message: 'Add', files: { 'key.txt': 'k\n' } });
    await repo.push('main', { as: 'kim', message: 'Base', files: { 'base.txt': 'b\n' } });
    await repo.push('topic', {
      as: 'dev',
      message: 'Merge',
      merge: 'main',
      files: { 'base.txt': 'b\n', 'both.txt': 'resolved\n' },
    });
    await repo.push('topic', { as: 'dev', message: 'Remove', files: { 'key.txt': null } });
    const { change } = await read(repo, await open(repo));

    expect(change.commits.map((commit) => commit.message.trim())).toEqual([
      'Add',
      'Merge',
      'Remove',
    ]);
    const [add, merge, remove] = change.commits.map((commit) => commit.id);
    expect(change.history.map(({ path, status, commit }) => [path, status, commit])).toEqual([
      ['key.txt', 'added', add],
      ['both.txt', 'modified', merge],
      ['key.txt', 'deleted', remove],
    ]);
    expect(change.history[1]).toMatchObject({ addedLines: 'unknown' });
    expect(await textOf(change, change.history[0]?.blob ?? null)).toBe('k\n');
    expect(change.files.map((file) => file.path)).toEqual(['both.txt']);
  });

  test('more than a page of files, and of commits', async () => {
    const repo = await repository({ 'a.txt': 'a\n' });
    const files = Object.fromEntries(
      Array.from({ length: 130 }, (_, n) => [`f/${n}.txt`, `${n}\n`]),
    );
    await repo.push('topic', { as: 'dev', message: 'Many', files });
    const { change } = await read(repo, await open(repo));
    expect(change.files).toHaveLength(130);
    expect(change.skipped).toEqual([]);
  });

  test('from a fork', async () => {
    const repo = await repository({ 'a.txt': 'a\n' });
    const fork = await github.fork(repo, { owner: 'rex' });
    await fork.push('topic', { as: 'rex', message: 'Mine', files: { 'b.txt': 'of rex\n' } });
    const number = await repo.openPullRequest({
      head: 'rex:topic',
      base: 'main',
      title: 'x',
      as: 'rex',
    });
    const { change, pullRequest } = await read(repo, number);
    expect(pullRequest).toMatchObject({
      headRepository: `rex/${repo.name}`,
      author: { login: 'rex' },
    });
    expect(await textOf(change, change.files[0]?.blob ?? null)).toBe('of rex\n');
  });

  test('git-ai notes on its commits', async () => {
    const repo = await repository({ 'a.txt': 'a\n' });
    const sha = await repo.push('topic', { as: 'dev', message: 'x', files: { 'b.txt': 'b\n' } });
    await repo.writeRef('refs/notes/ai', { [`${sha.slice(0, 2)}/${sha.slice(2)}`]: 'the note' });
    const { change } = await read(repo, await open(repo));
    expect(change.commits.map((commit) => commit.note)).toEqual(['the note']);

    await repo.writeRef('refs/notes/whogitit', { [sha]: '{}' });
    const more = await read(repo, await open(repo));
    expect(more.change.commits.map((commit) => commit.note)).toEqual(['the note\n{}']);
  });
});

describe('the review evidence', () => {
  test('who set a label or gave a review, with which right, through what, and on which head', async () => {
    const repo = await repository({ 'a.txt': 'a\n' });
    await repo.push('topic', { as: 'dev', message: 'x', files: { 'b.txt': 'b\n' } });
    const number = await open(repo);
    await repo.label(number, 'ok', { as: 'rex' });
    await repo.review(number, { as: 'kim', state: 'APPROVED' });
    await repo.push('topic', { as: 'dev', message: 'y', files: { 'b.txt': 'c\n' } });
    await repo.unlabel(number, 'ok', { as: 'kim' });
    await repo.label(number, 'ok', { as: 'helper[bot]' });
    await repo.label(number, 'fine', { as: 'kim', viaApp: 'countersign' });
    const review = await repo.review(number, { as: 'kim', state: 'APPROVED' });
    await repo.dismissReview(number, review, { as: 'dev' });

    const { reviews } = await read(repo, number);
    expect(reviews).toMatchObject({
      author: { login: 'dev', type: 'User' },
      contributors: [{ login: 'dev' }],
      unattributed: [],
      labels: ['ok', 'fine'],
      draft: false,
      events: [
        {
          kind: 'label',
          name: 'ok',
          action: 'added',
          actor: { login: 'rex' },
          role: 'read',
          onPresentHead: false,
        },
        {
          kind: 'review',
          name: 'APPROVED',
          actor: { login: 'kim' },
          role: 'write',
          onPresentHead: false,
        },
        {
          kind: 'label',
          name: 'ok',
          action: 'removed',
          actor: { login: 'kim' },
          onPresentHead: true,
        },
        { kind: 'label', name: 'ok', actor: { login: 'helper[bot]', type: 'Bot' }, role: null },
        { kind: 'label', name: 'fine', onPresentHead: true },
        { kind: 'review', name: 'DISMISSED', onPresentHead: true },
      ],
    });
  });

  test('what something was done through is asked only of what could count, and once', async () => {
    const repo = await repository({ 'a.txt': 'a\n' });
    await repo.push('topic', { as: 'dev', message: 'x', files: { 'b.txt': 'b\n' } });
    const number = await open(repo);
    const kept = new Map<string, unknown>();
    const memory = {
      get: (key: string) => kept.get(key),
      set: (key: string, value: unknown) => void kept.set(key, value),
    };
    const timelineReads = (): number =>
      github.requests.filter(({ path }) => path.includes(`${repo.name}/issues/${number}/timeline`))
        .length;
    await repo.label(number, 'other', { as: 'kim' });
    await read(repo, number, {}, memory);
    expect(timelineReads()).toBe(0);
    await repo.label(number, 'ok', { as: 'kim', viaApp: 'helper' });
    await repo.unlabel(number, 'ok', { as: 'kim' });
    await repo.label(number, 'ok', {
      as: 'kim',
      intent: { rationale: 'it looks fine', confidence: 'HIGH' },
    });
    await read(repo, number, {}, memory);
    const { reviews } = await read(repo, number, {}, memory);
    expect(timelineReads()).toBe(1);
    expect(reviews.events).toMatchObject([
      { name: 'other', viaApp: null, role: null },
      { name: 'ok', viaApp: 'helper', role: 'maintain' },
      { name: 'ok', action: 'removed' },
      { name: 'ok', viaApp: null, agentIntent: true },
    ]);
  });

  test('commits without an account are named by their address', async () => {
    const repo = await repository({ 'a.txt': 'a\n' });
    const author = { name: 'Pat', email: 'pat@nowhere.example' };
    const message =
      'x\n\nCo-authored-by: Kim <kim@example.com>\nCo-authored-by: Claude <noreply@anthropic.com>';
    await repo.push('topic', { as: 'dev', author, message, files: { 'b.txt': 'b\n' } });
    const { reviews, change } = await read(repo, await open(repo));
    expect(change.commits[0]).toMatchObject({ accounts: { author: null, committer: null } });
    expect(reviews.unattributed).toEqual(['kim@example.com', 'pat@nowhere.example']);
  });

  test('whoever an agent works for had a hand in it', async () => {
    const repo = await repository({ 'a.txt': 'a\n' });
    await repo.push('topic', { as: 'Copilot', message: 'x', files: { 'b.txt': 'b\n' } });
    const { reviews } = await read(repo, await open(repo, 'Copilot', ['kim']));
    expect(reviews.contributors.map(({ login }) => login).toSorted()).toEqual(['Copilot', 'kim']);
  });
});

test('nothing was asked or answered outside GitHub’s description', () => {
  expect(github.violations).toEqual([]);
});
