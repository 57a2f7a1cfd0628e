/** Exceptions on a simulated GitHub: how long they have been on the base, and whether their owner approved them. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { githubToken, simulateGitHub } from '@countersign/testkit';
import type { RepositoryDriver, SimulatedGitHub } from '@countersign/testkit';
import type { Verdict } from '@countersign/policy';
import type { GitHubClient } from '../client.ts';
import { clientOf } from '../client.test-support.ts';
import type { ReadMemory } from '../memory.ts';
import { judgeHead, readJudgedSnapshot } from './judge-pull-request.ts';

const START = new Date('2026-06-01T10:00:00Z');
const day = (ahead: number): string => later(ahead).toISOString().slice(0, 10);
const later = (days: number): Date => new Date(START.getTime() + days * 86_400_000);

let github: SimulatedGitHub;
const clients = new Map<string, GitHubClient>();
let repositories = 0;

beforeAll(async () => {
  github = await simulateGitHub({
    startAt: START,
    routes: [
      {
        method: 'GET',
        template: '/orgs/{org}/teams/{team_slug}/memberships/{username}',
        answer: ({ params }) =>
          params['team_slug'] === 'risk' && params['username'] === 'kim'
            ? {
                status: 200,
                body: { url: 'https://api.github.com/teams/1', role: 'member', state: 'active' },
              }
            : { status: 404, body: { message: 'Not Found', documentation_url: '' } },
      },
    ],
  });
  for (const login of ['ana', 'kim', 'dev', 'risk'])
    github.createUser({ login, email: `${login}@example.com` });
  // One organisation whose owner is a person, one where a team is, and one without a page.
  for (const [login, owner] of [
    ['acme', '@ana'],
    ['umbrella', '@umbrella/risk'],
    ['free', null],
  ] as const) {
    github.createOrganisation({ login });
    clients.set(login, clientOf(github, github.install({ owner: login })));
    if (owner === null) continue;
    const page = `version: 1\nowner: "${owner}"\nnext_review: ${day(80)}\nmode: block\nlock: [off_limits]\n`;
    await github.createRepository({
      owner: login,
      name: '.github',
      files: { 'countersign.yml': page },
    });
  }
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const pageWith = (until: string, by: string): string =>
  `version: 1\nowner: "@team"\nnext_review: ${day(80)}\nmode: block\nexceptions:\n` +
  `  - { rule: off_limits.secrets, paths: ["samples/**"], why: invented for tests, approved_by: "${by}", until: ${until} }\n`;
const bare = `version: 1\nowner: "@team"\nnext_review: ${day(80)}\nmode: block\n`;

async function repositoryOf(owner: string, page: string): Promise<RepositoryDriver> {
  repositories += 1;
  const name = `shop-${repositories}`;
  const repo = await github.createRepository({
    owner,
    name,
    files: { 'countersign.yml': page, 'a.txt': 'a\n' },
  });
  for (const login of ['ana', 'kim', 'dev']) repo.setPermission(login, 'write');
  return repo;
}

/** What a pull request is told that brings a key into `samples/`. */
async function judged(
  repo: RepositoryDriver,
  { now = later(1), memory = undefined as ReadMemory | undefined, path = 'samples/a.ts' } = {},
): Promise<{ readonly verdict: Verdict; readonly asked: number }> {
  const head = `topic-${path.replace(/\W/g, '-')}-${now.getTime()}`;
  const files = { [path]: `export const key = '${githubToken().token}';\n` };
  await repo.push(head, { files, message: 'A sample', as: 'dev', from: 'main' });
  const number = await repo.openPullRequest({ head, base: 'main', title: 'A sample', as: 'dev' });
  const client = clients.get(repo.owner);
  if (client === undefined) throw new Error(`no client for ${repo.owner}`);
  const name = { owner: repo.owner, repo: repo.name, number };
  const options = { now: () => now, delays: [], ...(memory === undefined ? {} : { memory }) };
  const before = github.requests.length;
  const snapshot = await readJudgedSnapshot(client, name, options);
  const { own } = await judgeHead(client, name, snapshot, options);
  const asked = github.requests
    .slice(before)
    .filter(({ body }) => JSON.stringify(body ?? '').includes('query PageVersions')).length;
  return { verdict: own.verdict, asked };
}

const refusals = ({ rules }: Verdict): readonly (string | null)[] =>
  (rules.find(({ id }) => id === 'exceptions')?.evidence ?? [])
    .filter(({ counts }) => !counts)
    .map(({ why }) => why);
const isThrough = ({ findings }: Verdict): boolean =>
  findings.length > 0 && findings.every(({ suppressed }) => suppressed !== null);

describe('the length of an exception', () => {
  test('is measured from the commit that added it, in one query', async () => {
    const repo = await repositoryOf('free', pageWith(day(120), '@kim'));
    const early = await judged(repo, { now: later(40) });
    expect(refusals(early.verdict)).toEqual([
      `longer than 90 days since it was added on ${day(0)}`,
    ]);
    expect(early).toMatchObject({ asked: 1, verdict: { outcome: 'block' } });

    // Renewed, with the page moved as well: another entry, of that day.
    await repo.push('main', {
      files: { 'countersign.yml': null, '.github/countersign.yml': pageWith(day(60), '@kim') },
      message: 'Shorter',
      as: 'kim',
    });
    const renewed = await judged(repo, { now: later(41) });
    expect({ through: isThrough(renewed.verdict), why: refusals(renewed.verdict) }).toEqual({
      through: true,
      why: [],
    });
  });

  test('is asked for only where the exception applies, and once for a page', async () => {
    const repo = await repositoryOf('free', pageWith(day(60), '@kim'));
    const known = new Map<string, unknown>();
    const memory: ReadMemory = {
      get: (key) => known.get(key),
      set: (key, value) => void known.set(key, value),
    };
    const elsewhere = await judged(repo, { memory, path: 'src/a.ts' });
    expect(elsewhere).toMatchObject({ asked: 0, verdict: { outcome: 'block' } });
    const first = await judged(repo, { memory });
    expect({ asked: first.asked, through: isThrough(first.verdict) }).toEqual({
      asked: 1,
      through: true,
    });
    const second = await judged(repo, { memory, now: later(2) });
    expect({ asked: second.asked, through: isThrough(second.verdict) }).toEqual({
      asked: 0,
      through: true,
    });
  });
});

describe('an exception to a locked rule needs the owner in deed', () => {
  interface Brought {
    readonly owner?: string;
    readonly as?: string;
    readonly approve?: readonly string[];
    readonly pushAfter?: true;
    readonly rights?: 'read';
    readonly by?: 'pull request' | 'push';
    /** Taken out again, and brought back by a push. */
    readonly again?: true;
  }

  async function bring({
    owner = 'acme',
    as = 'dev',
    approve = [],
    pushAfter,
    rights,
    by = 'pull request',
    again,
  }: Brought): Promise<Verdict> {
    const repo = await repositoryOf(owner, bare);
    if (rights !== undefined) repo.setPermission('ana', rights);
    const named = owner === 'acme' ? '@ana' : '@umbrella/risk';
    const change = {
      files: { 'countersign.yml': pageWith(day(30), named) },
      message: 'Except',
      as,
    };
    if (by === 'push') await repo.push('main', change);
    else {
      await repo.push('except', { ...change, from: 'main' });
      const number = await repo.openPullRequest({
        head: 'except',
        base: 'main',
        title: 'Except',
        as,
      });
      for (const login of approve) await repo.review(number, { as: login, state: 'APPROVED' });
      if (pushAfter === true)
        await repo.push('except', { files: { 'b.txt': 'b\n' }, message: 'More', as });
      await repo.mergePullRequest(number, { as: 'kim' });
    }
    if (again === true) {
      await repo.push('main', { ...change, files: { 'countersign.yml': bare } });
      await repo.push('main', change);
    }
    const { verdict, asked } = await judged(repo);
    expect(asked).toBe(1);
    return verdict;
  }

  const not = '@ana did not approve #1, which brought it';
  test.each<readonly [string, Brought, string | null]>([
    ['approved by the owner', { approve: ['kim', 'ana'] }, null],
    ['opened by the owner', { as: 'ana' }, null],
    [
      'opened by a stranger who is called like the team',
      { owner: 'umbrella', as: 'risk' },
      '@umbrella/risk did not approve #1, which brought it',
    ],
    ['approved by somebody else', { approve: ['kim'] }, not],
    ['approved by nobody', {}, not],
    ['approved before something else was pushed', { approve: ['ana'], pushAfter: true }, not],
    ['approved by an owner who may not write', { approve: ['ana'], rights: 'read' }, not],
    [
      'approved by the owner, taken out, and brought back without asking',
      { approve: ['ana'], again: true },
      'no pull request that @ana approved brought it',
    ],
    ['pushed to the branch', { by: 'push' }, 'no pull request that @ana approved brought it'],
    [
      'approved by a member of the team that is the owner',
      { owner: 'umbrella', approve: ['kim'] },
      null,
    ],
    [
      'approved by nobody of that team',
      { owner: 'umbrella', approve: ['ana'] },
      '@umbrella/risk did not approve #1, which brought it',
    ],
  ])('%s', async (_name, brought, why) => {
    const verdict = await bring(brought);
    expect({ through: isThrough(verdict), why: refusals(verdict) }).toEqual({
      through: why === null,
      why: why === null ? [] : [why],
    });
  });
});
