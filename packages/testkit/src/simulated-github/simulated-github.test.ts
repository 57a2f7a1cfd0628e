import { Buffer } from 'node:buffer';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { simulateGitHub } from './simulated-github.ts';
import type { SimulatedGitHub } from './simulated-github.ts';
import type { RepositoryDriver } from './repository-driver.ts';

interface Received {
  readonly event: string;
  readonly guid: string;
  readonly action: string | undefined;
  readonly signed: boolean;
}

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const SECRET = 'a secret for one test';
const received: Received[] = [];
let github: SimulatedGitHub;
let receiver: Server;
let app: RepositoryDriver;
let octokit: Octokit;
const name = { owner: 'acme', repo: 'app' };

beforeAll(async () => {
  receiver = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks);
      const signature = createHmac('sha256', SECRET).update(body).digest('hex');
      received.push({
        event: String(request.headers['x-github-event']),
        guid: String(request.headers['x-github-delivery']),
        action: (JSON.parse(body.toString('utf8')) as { action?: string }).action,
        signed: request.headers['x-hub-signature-256'] === `sha256=${signature}`,
      });
      response.writeHead(202).end();
    })();
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  github = await simulateGitHub();
  github.createOrganisation({ login: 'acme' });
  github.createUser({ login: 'kim', email: 'kim@example.com' });
  github.createUser({ login: 'lee' });
  github.createUser({ login: 'robot[bot]', type: 'Bot' });
  app = await github.createRepository({
    owner: 'acme',
    name: 'app',
    private: true,
    files: { 'readme.md': 'one\n', 'src/a.ts': 'const a = 1;\n'.repeat(20), link: 'x' },
  });
  app.setPermission('kim', 'write');
  app.setPermission('lee', 'triage');
  const { port } = receiver.address() as AddressInfo;
  github.webhook({ url: `http://127.0.0.1:${port}/`, secret: SECRET });
  const installationId = github.install({ owner: 'acme' });
  octokit = new Octokit({
    baseUrl: `${github.baseUrl}/api/v3`,
    authStrategy: createAppAuth,
    auth: { appId: github.appId, privateKey: github.privateKey, installationId },
    log: QUIET,
  });
});

afterAll(async () => {
  await github.close();
  receiver.close();
});

const statusOf = async (request: Promise<unknown>): Promise<number> => {
  const error = await request.then(
    () => ({ status: 200 }),
    (reason: { status: number }) => reason,
  );
  return error.status;
};

describe('a pull request from its first commit to its check', () => {
  let first: string;
  let head: string;

  test('is opened, labelled, pushed to, reviewed', async () => {
    first = await app.push('feature', {
      files: {
        'src/b.ts': { mode: '100755', content: 'export {};\n' },
        'src/a.ts': null,
        'src/é #?%.ts': 'const a = 1;\n'.repeat(20) + 'more\n',
        'logo.png': new Uint8Array([0x89, 0x50, 0, 1, 2]),
        link: { mode: '120000', content: 'readme.md' },
      },
      message: 'Move\n\nCo-authored-by: Lee <lee@example.com>',
      as: 'kim',
    });
    expect(
      await app.openPullRequest({ head: 'feature', base: 'main', title: 'Feature', as: 'kim' }),
    ).toBe(1);
    await app.label(1, 'human-reviewed', { as: 'lee', viaApp: 'other' });
    head = await app.push('feature', {
      files: { 'readme.md': 'two\n' },
      message: 'Two',
      as: 'lee',
    });
    await app.unlabel(1, 'human-reviewed', { as: 'kim' });
    const review = await app.review(1, { as: 'lee', state: 'APPROVED' });
    await app.dismissReview(1, review, { as: 'kim' });
    await github.settled();
    expect(received.map(({ event, action }) => [event, action].join(' '))).toEqual([
      'installation created',
      'push ',
      'pull_request opened',
      'pull_request labeled',
      'push ',
      'pull_request synchronize',
      'pull_request unlabeled',
      'pull_request_review submitted',
      'pull_request_review dismissed',
    ]);
    expect(received.every((one) => one.signed)).toBe(true);
  });

  test('shows files, commits, reviews and who set which label', async () => {
    const number = { ...name, pull_number: 1 };
    const { data } = await octokit.rest.pulls.get(number);
    expect(data).toMatchObject({ commits: 2, changed_files: 5, head: { sha: head }, labels: [] });
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, { ...number, per_page: 2 });
    expect(
      files.map((file) => [file.filename, file.status, file.previous_filename, 'patch' in file]),
    ).toEqual([
      ['link', 'changed', undefined, true],
      ['logo.png', 'added', undefined, false],
      ['readme.md', 'modified', undefined, true],
      ['src/b.ts', 'added', undefined, true],
      ['src/é #?%.ts', 'renamed', 'src/a.ts', true],
    ]);
    expect(files.find((file) => file.filename === 'readme.md')?.patch).toBe(
      '@@ -1 +1 @@\n-one\n+two',
    );
    const commits = await octokit.rest.pulls.listCommits(number);
    expect(commits.data.map((one) => [one.sha, one.author?.login])).toEqual([
      [first, 'kim'],
      [head, 'lee'],
    ]);
    const reviews = await octokit.rest.pulls.listReviews(number);
    expect(reviews.data.map((one) => [one.state, one.commit_id])).toEqual([['DISMISSED', head]]);
    const timeline = await octokit.paginate(octokit.rest.issues.listEventsForTimeline, {
      ...name,
      issue_number: 1,
      per_page: 2,
    });
    expect(timeline).toMatchObject([
      { event: 'committed', sha: first },
      { event: 'labeled', actor: { login: 'lee' }, performed_via_github_app: { slug: 'other' } },
      { event: 'committed', sha: head },
      { event: 'unlabeled', actor: { login: 'kim' }, performed_via_github_app: null },
      { event: 'reviewed', state: 'dismissed' },
      { event: 'review_dismissed' },
    ]);
    const labels = await octokit.rest.issues.listLabelsOnIssue({ ...name, issue_number: 1 });
    expect(labels.data).toEqual([]);
    const listed = await octokit.rest.pulls.list({ ...name, state: 'all', head: 'acme:feature' });
    expect(listed.data).toHaveLength(1);
    const associated = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
      ...name,
      commit_sha: head,
    });
    expect(associated.data.map((one) => one.number)).toEqual([1]);
  });

  test('shows contents, objects and differences as git has them', async () => {
    const read = async (path: string, ref = 'main') =>
      (await octokit.rest.repos.getContent({ ...name, path, ref })).data;
    expect(await read('readme.md')).toMatchObject({ content: 'b25lCg==\n', encoding: 'base64' });
    expect(await read('src/é #?%.ts', head)).toMatchObject({ type: 'file', name: 'é #?%.ts' });
    expect(await read('link', head)).toMatchObject({ type: 'file', content: 'dHdvCg==\n' });
    expect(await read('src')).toMatchObject([{ name: 'a.ts', path: 'src/a.ts', type: 'file' }]);
    const raw = await octokit.rest.repos.getContent({
      ...name,
      path: 'readme.md',
      mediaType: { format: 'raw' },
    });
    expect(raw.data).toBe('one\n');
    expect(await statusOf(read('none.md'))).toBe(404);
    const tree = await octokit.rest.git.getTree({ ...name, tree_sha: head, recursive: 'true' });
    expect(tree.data.tree.map((entry) => [entry.path, entry.mode, entry.size])).toEqual([
      ['link', '120000', 9],
      ['logo.png', '100644', 5],
      ['readme.md', '100644', 4],
      ['src', '040000', undefined],
      ['src/b.ts', '100755', 11],
      ['src/é #?%.ts', '100644', 265],
    ]);
    const blob = await octokit.rest.git.getBlob({
      ...name,
      file_sha: tree.data.tree[1]?.sha ?? '',
    });
    expect(Buffer.from(blob.data.content, 'base64')).toEqual(Buffer.from([0x89, 0x50, 0, 1, 2]));
    const ref = await octokit.rest.git.getRef({ ...name, ref: 'heads/feature' });
    expect(ref.data.object.sha).toBe(head);
    expect(await statusOf(octokit.rest.git.getRef({ ...name, ref: 'notes/ai' }))).toBe(404);
    const commit = await octokit.rest.repos.getCommit({
      ...name,
      ref: first,
      per_page: 3,
      page: 2,
    });
    expect(commit.data.files?.map((file) => file.filename)).toEqual(['src/é #?%.ts']);
    const history = await octokit.rest.repos.listCommits({ ...name, sha: head, path: 'readme.md' });
    expect(history.data.map((one) => one.commit.message)).toEqual(['Two', 'First files']);
    const comparison = await octokit.rest.repos.compareCommitsWithBasehead({
      ...name,
      basehead: `main...${head}`,
      per_page: 1,
    });
    expect(comparison.data).toMatchObject({ ahead_by: 2, behind_by: 0, status: 'ahead' });
    expect(comparison.data.commits).toHaveLength(1);
  });

  test('keeps one check run with all annotations', async () => {
    const annotations = Array.from({ length: 50 }, (_, index) => ({
      path: 'readme.md',
      start_line: index + 1,
      end_line: index + 1,
      annotation_level: 'failure' as const,
      message: `finding ${index}`,
    }));
    const output = { title: 'Blocked', summary: 'Because.' };
    const { data: run } = await octokit.rest.checks.create({
      ...name,
      name: 'Countersign',
      head_sha: head,
      status: 'in_progress',
      external_id: 'v1',
    });
    const at = { ...name, check_run_id: run.id };
    await octokit.rest.checks.update({
      ...at,
      status: 'completed',
      conclusion: 'failure',
      output: { ...output, annotations },
    });
    await octokit.rest.checks.update({
      ...at,
      output: { ...output, annotations: annotations.slice(0, 7) },
    });
    const listed = await octokit.rest.checks.listForRef({
      ...name,
      ref: head,
      check_name: 'Countersign',
      app_id: github.appId,
    });
    expect(listed.data.check_runs.map((one) => [one.id, one.conclusion])).toEqual([
      [run.id, 'failure'],
    ]);
    expect((await octokit.rest.checks.get(at)).data.output.annotations_count).toBe(57);
    expect(await octokit.paginate(octokit.rest.checks.listAnnotations, at)).toHaveLength(57);
    expect(app.checkRuns(head)).toMatchObject([{ name: 'Countersign', externalId: 'v1' }]);
    await app.rerequestCheck(run.id, { as: 'kim' });
    await github.settled();
    expect(received.at(-1)).toMatchObject({ event: 'check_run', action: 'rerequested' });
    await app.rerequestSuite(head, { as: 'kim' });
    await github.settled();
    expect(received.at(-1)).toMatchObject({ event: 'check_suite', action: 'rerequested' });
  });

  test('loses commits by a forced push, which the timeline tells', async () => {
    await expect(
      app.push('feature', { files: {}, message: 'Other', as: 'kim', from: 'main' }),
    ).rejects.toThrow('push with force');
    const forced = await app.push('feature', {
      files: { 'c.ts': 'c\n' },
      message: 'Other',
      as: 'kim',
      author: { name: 'Nobody', email: 'nobody@example.com' },
      from: 'main',
      force: true,
    });
    const { data } = await octokit.rest.issues.listEventsForTimeline({ ...name, issue_number: 1 });
    expect(data.map((item) => item.event).slice(-2)).toEqual([
      'committed',
      'head_ref_force_pushed',
    ]);
    const commits = await octokit.rest.pulls.listCommits({ ...name, pull_number: 1 });
    expect(commits.data.map((one) => [one.sha, one.author])).toEqual([[forced, null]]);
  });

  test('comes from a fork, changes its base, is closed and reopened', async () => {
    const fork = await github.fork(app, { owner: 'lee' });
    await fork.push('patch', { files: { 'd.ts': 'd\n' }, message: 'From a fork', as: 'lee' });
    const number = await app.openPullRequest({
      head: 'lee:patch',
      base: 'main',
      title: 'Fork',
      as: 'lee',
      draft: true,
    });
    const sha = await fork.push('patch', { files: { 'd.ts': 'e\n' }, message: 'More', as: 'lee' });
    const { data } = await octokit.rest.pulls.get({ ...name, pull_number: number });
    expect(data).toMatchObject({ head: { sha, repo: { full_name: 'lee/app' } }, draft: true });
    await app.push('release', { files: {}, message: 'Release', as: 'kim' });
    await app.retarget(number, 'release');
    await app.edit(number, { as: 'kim', title: 'New title', body: 'New body' });
    await app.markReady(number);
    await app.closePullRequest(number);
    await app.reopenPullRequest(number, { as: 'kim' });
    await github.settled();
    expect(received.slice(-5).map((one) => one.action)).toEqual([
      'edited',
      'edited',
      'ready_for_review',
      'closed',
      'reopened',
    ]);
  });

  test('holds submodules, merges and paths that need quoting', async () => {
    const { data: main } = await octokit.rest.git.getRef({ ...name, ref: 'heads/main' });
    await app.push('one', { files: { 'one "\n\\': 'x' }, message: 'One', as: 'kim', from: 'main' });
    const files = { vendor: { mode: '160000', content: main.object.sha }, link: null };
    await app.push('two', { files, message: 'Two', as: 'kim', from: 'main' });
    const merge = await app.push('two', { files: {}, message: 'Merge', as: 'kim', merge: 'one' });
    const tree = await octokit.rest.git.getTree({ ...name, tree_sha: merge, recursive: 'true' });
    expect(tree.data.tree.map((entry) => [entry.path, entry.type])).toEqual([
      ['readme.md', 'blob'],
      ['src', 'tree'],
      ['src/a.ts', 'blob'],
      ['vendor', 'commit'],
    ]);
    const commit = await octokit.rest.repos.getCommit({ ...name, ref: merge });
    expect(commit.data.parents).toHaveLength(2);
    expect(commit.data.files).toEqual([]);
    const one = await octokit.rest.repos.getContent({ ...name, path: 'one "\n\\', ref: 'one' });
    expect(one.data).toMatchObject({ type: 'file', path: 'one "\n\\', size: 1 });
    const vendor = await octokit.rest.repos.getContent({ ...name, path: 'vendor', ref: 'two' });
    expect(vendor.data).toMatchObject({ type: 'submodule' });
  });

  test('names accounts, roles and the App', async () => {
    const role = async (username: string) =>
      (await octokit.rest.repos.getCollaboratorPermissionLevel({ ...name, username })).data;
    expect(await role('kim')).toMatchObject({ permission: 'write', role_name: 'write' });
    expect(await role('lee')).toMatchObject({ permission: 'read', role_name: 'triage' });
    expect(await role('robot[bot]')).toMatchObject({ permission: 'none' });
    expect((await octokit.rest.users.getByUsername({ username: 'kim' })).data.type).toBe('User');
    expect((await octokit.rest.repos.get(name)).data.default_branch).toBe('main');
    expect((await octokit.rest.rateLimit.get()).data.rate.limit).toBe(5_000);
    expect((await octokit.rest.apps.getAuthenticated()).data?.slug).toBe('countersign');
    expect((await octokit.rest.apps.listInstallations()).data).toHaveLength(1);
    expect((await octokit.rest.apps.getRepoInstallation(name)).data.target_type).toBe(
      'Organization',
    );
  });

  test('sends a delivery again under its own name', async () => {
    const [delivery] = github.deliveries;
    github.redeliver(delivery?.guid ?? '');
    await github.settled();
    expect(received.at(-1)?.guid).toBe(delivery?.guid);
    expect(delivery?.attempts).toEqual([202, 202]);
  });

  test('breaks no description of GitHub', () => {
    expect(github.violations).toEqual([]);
  });
});

describe('credentials and faults', () => {
  test('a private repository is not there for anybody else; a wrong token is refused', async () => {
    const anonymous = new Octokit({ baseUrl: github.baseUrl, log: QUIET });
    const wrong = new Octokit({ baseUrl: github.baseUrl, auth: 'wrong', log: QUIET });
    expect(await statusOf(anonymous.rest.repos.get(name))).toBe(404);
    expect(await statusOf(wrong.rest.repos.get(name))).toBe(401);
    const own = new Octokit({
      baseUrl: github.baseUrl,
      auth: github.token(github.install({ owner: 'kim' })),
      log: QUIET,
    });
    expect(await statusOf(own.rest.repos.get(name))).toBe(404);
    expect(github.violations).toEqual([]);
  });

  test('an injected fault fails as often as asked', async () => {
    github.fail({ method: 'GET', path: /\/rate_limit$/, status: 502, times: 2 });
    expect(await statusOf(octokit.rest.rateLimit.get())).toBe(502);
    expect(await statusOf(octokit.rest.rateLimit.get())).toBe(502);
    expect(await statusOf(octokit.rest.rateLimit.get())).toBe(200);
    expect(github.violations).toEqual([]);
    expect(github.requests.at(-1)).toMatchObject({ path: '/rate_limit', status: 200 });
  });
});
