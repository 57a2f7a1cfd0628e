import { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { simulateGitHub } from './simulated-github.ts';
import type { SimulatedGitHub } from './simulated-github.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const name = { owner: 'acme', repo: 'app' };

const statusOf = async (request: Promise<unknown>): Promise<number> => {
  const error = await request.then(
    () => ({ status: 200 }),
    (reason: { status: number }) => reason,
  );
  return error.status;
};

describe('what GitHub would not say or take is reported', () => {
  let other: SimulatedGitHub;
  let client: Octokit;

  beforeAll(async () => {
    other = await simulateGitHub({
      routes: [
        {
          method: 'GET',
          template: '/rate_limit',
          answer: () => ({ status: 200, body: { rate: { limit: 'much' } } }),
        },
      ],
    });
    other.createOrganisation({ login: 'acme' });
    const made = await other.createRepository({ owner: 'acme', name: 'app', files: { a: 'a' } });
    expect(made.owner).toBe('acme');
    const auth = other.token(other.install({ owner: 'acme' }));
    client = new Octokit({
      baseUrl: other.baseUrl,
      auth,
      log: QUIET,
    });
  });
  afterAll(() => other.close());

  const cases: readonly [string, () => Promise<unknown>, number, RegExp][] = [
    ['a wrong answer', () => client.request('GET /rate_limit'), 200, /^response 200 .*rate_limit/],
    [
      'more than 50 annotations',
      () =>
        client.rest.checks.create({
          ...name,
          name: 'x',
          head_sha: 'main',
          output: {
            title: 't',
            summary: 's',
            annotations: Array.from({ length: 51 }, () => ({
              path: 'a',
              start_line: 1,
              end_line: 1,
              annotation_level: 'notice' as const,
              message: 'm',
            })),
          },
        }),
      422,
      /^request POST .*check-runs: .*50 items/,
    ],
    [
      'a body without what is required',
      () => client.request('POST /repos/acme/app/check-runs', { name: 'x' }),
      422,
      /head_sha/,
    ],
    [
      'a query parameter of another type',
      () => client.request('GET /repos/acme/app/commits?per_page=many'),
      422,
      /per_page: .*integer/,
    ],
    [
      'an unknown query parameter',
      () => client.request('GET /repos/acme/app/commits?perpage=2'),
      422,
      /unknown query parameter perpage/,
    ],
    ['an unknown endpoint', () => client.request('GET /nothing'), 404, /no endpoint .*\/nothing/],
  ];
  test.each(cases)('%s', async (_, request, status, violation) => {
    const before = other.violations.length;
    expect(await statusOf(request())).toBe(status);
    const added = other.violations.slice(before);
    expect(added).toHaveLength(1);
    expect(added[0]).toMatch(violation);
  });
});
