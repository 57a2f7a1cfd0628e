import { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { simulateGitHub } from './simulated-github.ts';
import type { SimulatedGitHub } from './simulated-github.ts';
import type { RepositoryDriver } from './repository-driver.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const name = { owner: 'acme', repo: 'app' };
let github: SimulatedGitHub;
let repository: RepositoryDriver;
let octokit: Octokit;
let first: string;
let head: string;

beforeAll(async () => {
  github = await simulateGitHub();
  github.createOrganisation({ login: 'acme' });
  github.createUser({ login: 'kim', email: 'kim@example.com' });
  github.createUser({ login: 'lee', email: 'lee@example.com' });
  github.createUser({ login: 'robot[bot]', type: 'Bot' });
  repository = await github.createRepository({
    owner: 'acme',
    name: 'app',
    private: true,
    files: { 'page.yml': 'mode: block\n', 'src/a.ts': 'a\n', 'big.txt': 'x'.repeat(600_000) },
  });
  repository.setPermission('lee', 'write');
  const auth = github.token(github.install({ owner: 'acme' }));
  octokit = new Octokit({ baseUrl: `${github.baseUrl}/api/v3`, auth, log: QUIET });
  first = await repository.push('feature', {
    files: { 'logo.png': new Uint8Array([0, 1]), link: { mode: '120000', content: 'page.yml' } },
    message: 'One\n\nWhy.\n\nCo-authored-by: Lee <lee@example.com>\nco-authored-by: X <x@y.org>',
    as: 'kim',
  });
  await repository.openPullRequest({ head: 'feature', base: 'main', title: 'One', as: 'kim' });
  await repository.label(1, 'human-reviewed', { as: 'robot[bot]' });
  head = await repository.push('feature', {
    files: { 'src/b.ts': 'b\n' },
    message: 'Two',
    as: 'kim',
    from: 'main',
    force: true,
  });
  await repository.unlabel(1, 'human-reviewed', { as: 'lee' });
  await repository.label(1, 'bug', { as: 'lee' });
  const review = await repository.review(1, { as: 'lee', state: 'APPROVED' });
  await repository.dismissReview(1, review, { as: 'kim', message: 'Too early' });
  await repository.push('next', { files: {}, message: 'Next', as: 'kim' });
  await repository.retarget(1, 'next');
});

afterAll(() => github.close());

const PULL_REQUEST = `query ($owner: String!, $repo: String!, $page: String!) {
  rateLimit { cost }
  repository(owner: $owner, name: $repo) {
    databaseId
    page: object(expression: $page) { ... on Blob { text oid isBinary isTruncated byteSize } }
    none: object(expression: "HEAD:none.yml") { oid }
    pullRequest(number: 1) {
      headRefOid baseRefOid baseRefName isDraft state body isCrossRepository changedFiles
      author { __typename login }
      labels(first: 10) { nodes { name } }
      reviews(first: 10) { nodes { state databaseId author { login } authorCanPushToRepository commit { oid } } }
      files(first: 10) { nodes { path changeType } }
      commits(first: 100) {
        totalCount
        nodes { commit {
          oid message committedDate
          author { name email user { login databaseId } }
          committer { name }
          authors(first: 10) { nodes { email user { login } } }
          parents(first: 2) { nodes { oid } }
          signature { isValid }
        } }
      }
      timelineItems(first: 100, itemTypes: [LABELED_EVENT, UNLABELED_EVENT, HEAD_REF_FORCE_PUSHED_EVENT, BASE_REF_CHANGED_EVENT, REVIEW_DISMISSED_EVENT]) {
        totalCount filteredCount pageCount
        nodes {
          __typename
          ... on LabeledEvent { actor { __typename login } createdAt label { name } }
          ... on UnlabeledEvent { actor { login } label { name } }
          ... on HeadRefForcePushedEvent { actor { login } beforeCommit { oid } afterCommit { oid } }
          ... on BaseRefChangedEvent { previousRefName currentRefName }
          ... on ReviewDismissedEvent { previousReviewState dismissalMessage }
        }
      }
    }
  }
}`;

describe('one query', () => {
  test('reads a pull request with who did what, and a file of its base', async () => {
    const answer = await octokit.graphql(PULL_REQUEST, { ...name, page: 'main:page.yml' });
    expect(github.violations).toEqual([]);
    expect(github.requests.at(-1)).toMatchObject({ path: '/api/graphql', status: 200 });
    const main = await repository.resolve('main');
    expect(answer).toMatchObject({
      rateLimit: { cost: 1 },
      repository: {
        databaseId: repository.id,
        page: { text: 'mode: block\n', isBinary: false, isTruncated: false, byteSize: 12 },
        none: null,
        pullRequest: {
          headRefOid: head,
          baseRefOid: await repository.resolve('next'),
          baseRefName: 'next',
          author: { __typename: 'User', login: 'kim' },
          labels: { nodes: [{ name: 'bug' }] },
          reviews: {
            nodes: [{ state: 'DISMISSED', authorCanPushToRepository: true, commit: { oid: head } }],
          },
          files: { nodes: [{ path: 'src/b.ts', changeType: 'ADDED' }] },
          commits: {
            totalCount: 1,
            nodes: [
              {
                commit: {
                  oid: head,
                  author: { email: 'kim@example.com', user: { login: 'kim' } },
                  parents: { nodes: [{ oid: main }] },
                  signature: null,
                },
              },
            ],
          },
          timelineItems: {
            filteredCount: 6,
            pageCount: 6,
            nodes: [
              {
                __typename: 'LabeledEvent',
                actor: { __typename: 'Bot', login: 'robot' },
                label: { name: 'human-reviewed' },
              },
              {
                __typename: 'HeadRefForcePushedEvent',
                beforeCommit: { oid: first },
                afterCommit: { oid: head },
              },
              { __typename: 'UnlabeledEvent', actor: { login: 'lee' } },
              { __typename: 'LabeledEvent', label: { name: 'bug' } },
              { __typename: 'ReviewDismissedEvent', previousReviewState: 'APPROVED' },
              { previousRefName: 'main', currentRefName: 'next' },
            ],
          },
        },
      },
    });
  });

  test('reads commits, folders and files as git has them', async () => {
    const answer = await octokit.graphql(
      `query ($owner: String!, $repo: String!, $sha: String!, $oid: GitObjectID!) {
        repository(owner: $owner, name: $repo) {
          commit: object(oid: $oid) { ... on Commit { messageHeadline messageBody changedFilesIfAvailable
            authors(first: 5) { nodes { email user { login } } } tree { oid } } }
          root: object(expression: $sha) { ... on Tree { entries { name path mode type size } } }
          folder: object(expression: "main:src") { ... on Tree { entries { path object { ... on Blob { text } } } } }
          binary: object(expression: "${first}:logo.png") { ... on Blob { text isBinary } }
          link: object(expression: "${first}:link") { ... on Blob { text } }
          big: object(expression: "HEAD:big.txt") { ... on Blob { isTruncated byteSize } }
          defaultBranchRef { name prefix target { oid } }
          ref(qualifiedName: "none") { name }
          pullRequests(first: 5, states: [OPEN], headRefName: "feature") { nodes { number } }
        }
      }`,
      { ...name, sha: `${first}:`, oid: first },
    );
    expect(github.violations).toEqual([]);
    expect(answer).toMatchObject({
      repository: {
        commit: {
          messageHeadline: 'One',
          changedFilesIfAvailable: 2,
          authors: {
            nodes: [
              { user: { login: 'kim' } },
              { user: { login: 'lee' } },
              { email: 'x@y.org', user: null },
            ],
          },
        },
        root: {
          entries: [
            { name: 'big.txt', mode: 0o100644, type: 'blob', size: 600_000 },
            { name: 'link', mode: 0o120000 },
            { name: 'logo.png' },
            { name: 'page.yml' },
            { name: 'src', type: 'tree' },
          ],
        },
        folder: { entries: [{ path: 'src/a.ts', object: { text: 'a\n' } }] },
        binary: { text: null, isBinary: true },
        link: { text: 'page.yml' },
        big: { isTruncated: true, byteSize: 600_000 },
        defaultBranchRef: { name: 'main', prefix: 'refs/heads/' },
        ref: null,
        pullRequests: { nodes: [{ number: 1 }] },
      },
    });
  });

  test('pages forwards and backwards', async () => {
    interface Labelled {
      readonly repository: {
        readonly pullRequest: {
          readonly timelineItems: {
            readonly nodes: readonly { readonly __typename: string }[];
            readonly pageInfo: {
              readonly hasNextPage: boolean;
              readonly endCursor: string | null;
              readonly startCursor: string | null;
            };
          };
        };
      };
    }
    const read = async (page: object) => {
      const { repository: found } = await octokit.graphql<Labelled>(
        `query ($first: Int, $last: Int, $after: String, $before: String) {
          repository(owner: "acme", name: "app") { pullRequest(number: 1) {
            timelineItems(first: $first, last: $last, after: $after, before: $before) {
              nodes { __typename } pageInfo { hasNextPage endCursor startCursor }
            } } } }`,
        { ...page },
      );
      const { nodes, pageInfo } = found.pullRequest.timelineItems;
      return { names: nodes.map((node) => node.__typename), ...pageInfo };
    };
    const start = await read({ first: 4 });
    expect(start).toMatchObject({ hasNextPage: true });
    const rest = await read({ first: 100, after: start.endCursor });
    expect(rest.hasNextPage).toBe(false);
    const whole = await read({ first: 100 });
    expect([...start.names, ...rest.names]).toEqual(whole.names);
    const back = await read({ last: 2, before: rest.startCursor });
    expect(back.names).toEqual(whole.names.slice(2, 4));
    expect(github.violations).toEqual([]);
  });

  test('is for who may read, and says what is not there', async () => {
    const ask = (client: Octokit, text: string): Promise<unknown> =>
      client.graphql(text).then(
        () => null,
        (error: { status?: number; errors?: readonly { type: string }[] }) =>
          error.errors?.[0]?.type ?? error.status,
      );
    const query = '{ repository(owner: "acme", name: "app") { name } }';
    const anonymous = new Octokit({ baseUrl: github.baseUrl, log: QUIET });
    expect(await ask(anonymous, query)).toBe(401);
    const auth = github.token(github.install({ owner: 'kim' }));
    expect(await ask(new Octokit({ baseUrl: github.baseUrl, auth, log: QUIET }), query)).toBe(
      'NOT_FOUND',
    );
    const none = '{ repository(owner: "acme", name: "app") { pullRequest(number: 9) { id } } }';
    expect(await ask(octokit, none)).toBe('NOT_FOUND');
    github.fail({ path: /\/graphql$/, status: 502 });
    expect(await ask(octokit, query)).toBe(502);
    expect(github.violations).toEqual([]);
  });
});

describe('what the schema does not allow, or the simulation does not know, is reported', () => {
  const inRepository = (fields: string) =>
    `{ repository(owner: "acme", name: "app") { ${fields} } }`;
  const cases: readonly [string, string, RegExp][] = [
    ['no GraphQL', '{', /Syntax Error/],
    ['an unknown field', inRepository('nme'), /Cannot query field "nme"/],
    [
      'a field of the REST interface alone',
      inRepository(
        'pullRequest(number: 1) { timelineItems(first: 1) { nodes { ... on LabeledEvent { performedViaGithubApp } } } }',
      ),
      /Cannot query field "performedViaGithubApp"/,
    ],
    ['a wrong type', inRepository('pullRequest(number: "1") { id }'), /Int cannot represent/],
    [
      'a field that is not simulated',
      inRepository('stargazerCount'),
      /Repository.stargazerCount is not simulated/,
    ],
    [
      'a list without its size',
      inRepository('pullRequests { totalCount }'),
      /must provide a `first` or `last`/,
    ],
    [
      'a page that is too large',
      inRepository('pullRequests(first: 101) { totalCount }'),
      /exceeds the limit of 100/,
    ],
  ];
  test.each(cases)('%s', async (_, query, violation) => {
    const before = github.violations.length;
    await expect(octokit.graphql(query)).rejects.toThrow();
    const added = github.violations.slice(before);
    expect(added).toHaveLength(1);
    expect(added[0]).toMatch(violation);
  });

  test('an answer that the schema denies', async () => {
    github.createOrganisation({ login: 'huge', id: 2 ** 40 });
    await github.createRepository({ owner: 'huge', name: 'app' });
    const before = github.violations.length;
    const query =
      '{ repository(owner: "huge", name: "app") { owner { ... on Organization { databaseId } } } }';
    await expect(octokit.graphql(query)).rejects.toThrow();
    expect(github.violations.slice(before)).toEqual([
      expect.stringMatching(/owner.databaseId: Int cannot represent/),
    ]);
  });
});
