import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { simulateGitHub } from './simulated-github.ts';
import type { SimulatedGitHub } from './simulated-github.ts';
import type { RepositoryDriver } from './repository-driver.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const name = { owner: 'acme', repo: 'app' };
const where = { ...name, issue_number: 1 };
let github: SimulatedGitHub;
let repository: RepositoryDriver;
let writing: Octokit;
let reading: Octokit;

beforeAll(async () => {
  github = await simulateGitHub();
  for (const login of ['acme', 'quiet']) github.createOrganisation({ login });
  for (const login of ['kim', 'dev', 'stranger']) github.createUser({ login });
  github.createTeam({ organisation: 'acme', slug: 'words' });
  const make = async (owner: string) => {
    const made = await github.createRepository({
      owner,
      name: 'app',
      private: true,
      files: { a: '1\n' },
    });
    for (const login of ['kim', 'dev']) made.setPermission(login, 'write');
    await made.push('topic', { files: { a: '2\n' }, message: 'Two', as: 'dev' });
    await made.openPullRequest({ head: 'topic', base: 'main', title: 'Two', as: 'dev' });
    return made;
  };
  repository = await make('acme');
  await make('quiet');
  const clientOf = (owner: string, permissions: Readonly<Record<string, 'read' | 'write'>>) =>
    new Octokit({
      baseUrl: github.baseUrl,
      authStrategy: createAppAuth,
      auth: {
        appId: github.appId,
        privateKey: github.privateKey,
        installationId: github.install({ owner, permissions }),
      },
      log: QUIET,
    });
  writing = clientOf('acme', { metadata: 'read', issues: 'write', pull_requests: 'write' });
  reading = clientOf('quiet', { metadata: 'read', issues: 'read', pull_requests: 'read' });
});
afterEach(() => expect(github.violations).toEqual([]));
afterAll(() => github.close());

const statusOf = async (request: Promise<{ readonly status: number }>): Promise<number> => {
  const answer = await request.catch((reason: { status: number }) => reason);
  return answer.status;
};

describe('what an App with the permissions does', () => {
  test('comments are written, changed and listed; whose they are is told', async () => {
    const { data } = await writing.rest.issues.createComment({ ...where, body: 'One' });
    await repository.comment(1, 'Two', { as: 'kim' });
    await writing.rest.issues.updateComment({ ...name, comment_id: data.id, body: 'Three' });
    const listed = await writing.rest.issues.listComments(where);
    expect(listed.data.map(({ body, user }) => [body, user?.login])).toEqual([
      ['Three', 'countersign[bot]'],
      ['Two', 'kim'],
    ]);
    const asked = await writing.graphql(`{ repository(owner: "acme", name: "app") {
      pullRequest(number: 1) { comments(first: 5) { nodes { body viewerDidAuthor } } } } }`);
    expect(asked).toEqual({
      repository: {
        pullRequest: {
          comments: {
            nodes: [
              { body: 'Three', viewerDidAuthor: true },
              { body: 'Two', viewerDidAuthor: false },
            ],
          },
        },
      },
    });
    expect(
      await statusOf(writing.rest.issues.updateComment({ ...name, comment_id: 1, body: 'x' })),
    ).toBe(404);
    expect(
      await statusOf(writing.rest.issues.createComment({ ...where, body: 'x'.repeat(65_537) })),
    ).toBe(422);
  });

  test('labels are made, set and taken off, through the App', async () => {
    await writing.rest.issues.createLabel({ ...name, name: 'waits', color: 'ffffff' });
    expect(await statusOf(writing.rest.issues.getLabel({ ...name, name: 'Waits' }))).toBe(200);
    expect(await statusOf(writing.rest.issues.getLabel({ ...name, name: 'none' }))).toBe(404);
    await writing.rest.issues.addLabels({ ...where, labels: ['waits', 'new'] });
    expect(repository.labelsOf(1)).toEqual(['waits', 'new']);
    await writing.rest.issues.removeLabel({ ...where, name: 'waits' });
    expect(await statusOf(writing.rest.issues.removeLabel({ ...where, name: 'waits' }))).toBe(404);
    expect(repository.labelsOf(1)).toEqual(['new']);
    const { data } = await writing.rest.issues.listEventsForTimeline(where);
    const set = data.find((item) => item.event === 'labeled');
    expect(set).toMatchObject({ performed_via_github_app: { slug: 'countersign' } });
  });

  test('reviews are asked of people and teams who are known there, not of the author', async () => {
    const ask = (whom: { reviewers?: string[]; team_reviewers?: string[] }) =>
      statusOf(writing.rest.pulls.requestReviewers({ ...name, pull_number: 1, ...whom }));
    expect(await ask({ reviewers: ['kim'], team_reviewers: ['words'] })).toBe(201);
    expect(await ask({ reviewers: ['stranger'] })).toBe(422);
    expect(await ask({ reviewers: ['dev'] })).toBe(422);
    expect(await ask({ team_reviewers: ['nobody'] })).toBe(422);
    expect(repository.requestedReviewers(1)).toEqual(['kim', 'acme/words']);
    const { data } = await writing.rest.pulls.get({ ...name, pull_number: 1 });
    expect(data.requested_reviewers?.map(({ login }) => login)).toEqual(['kim']);
  });
});

describe('pull requests are listed', () => {
  beforeAll(async () => {
    await repository.push('second', { files: { b: '1\n' }, message: 'B', as: 'dev', from: 'main' });
    await repository.openPullRequest({ head: 'second', base: 'main', title: 'B', as: 'dev' });
    await repository.label(1, 'later', { as: 'kim' });
  });

  test.each([
    ['sort=created&direction=asc', [1, 2]],
    ['sort=created', [2, 1]],
    ['', [2, 1]],
    ['sort=updated', [2, 1]],
    ['sort=updated&direction=desc', [1, 2]],
  ])('as %j asks', async (query, want) => {
    const { data } = await writing.request(`GET /repos/acme/app/pulls?${query}`);
    expect((data as { number: number }[]).map(({ number }) => number)).toEqual(want);
  });
});

test('an App that may only read is refused', async () => {
  const other = { owner: 'quiet', repo: 'app' };
  const there = { ...other, issue_number: 1 };
  for (const request of [
    reading.rest.issues.createComment({ ...there, body: 'x' }),
    reading.rest.issues.addLabels({ ...there, labels: ['x'] }),
    reading.rest.issues.createLabel({ ...other, name: 'x', color: 'ffffff' }),
    reading.rest.pulls.requestReviewers({ ...other, pull_number: 1, reviewers: ['kim'] }),
  ])
    expect(await statusOf(request)).toBe(403);
});

test('a repository that moved is found by its old name, and by its id', async () => {
  repository.rename('moved', { as: 'kim' });
  expect((await writing.rest.repos.get(name)).data.name).toBe('moved');
  expect((await writing.request(`GET /repositories/${repository.id}`)).data.name).toBe('moved');
  const { data } = await writing.rest.issues.createComment({ ...where, body: 'Still here' });
  expect(data.body).toBe('Still here');
});
