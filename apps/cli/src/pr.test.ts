import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { simulateGitHub } from '@countersign/testkit';
import type { RepositoryDriver, SimulatedGitHub } from '@countersign/testkit';

const REVIEW = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const PAGE = `version: 1
owner: "@acme/security"
next_review: ${REVIEW}
mode: block
ai_tools: { others: block, approved: [{ tool: claude-code }] }
human_check: { applies_to: ai, customers_see_it: one person }
`;
const BY_CLAUDE = 'Say it better\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';

let github: SimulatedGitHub;
let repo: RepositoryDriver;
let token: string;
let number: number;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-pr-'));
  github = await simulateGitHub();
  github.createOrganisation({ login: 'acme' });
  for (const login of ['dev', 'kim']) github.createUser({ login, email: `${login}@example.com` });
  token = github.token(github.install({ owner: 'acme' }));
  repo = await github.createRepository({
    owner: 'acme',
    name: 'shop',
    files: { 'countersign.yml': PAGE, 'locales/en.json': '{}\n' },
  });
  for (const login of ['dev', 'kim']) repo.setPermission(login, 'write');
  const files = { 'locales/en.json': '{ "hello": "Hello" }\n' };
  await repo.push('topic', { as: 'dev', message: BY_CLAUDE, files, from: 'main' });
  number = await repo.openPullRequest({ head: 'topic', base: 'main', title: 'Say it', as: 'dev' });
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
  await rm(folder, { recursive: true, force: true });
});

const BUNDLE = resolve(fileURLToPath(import.meta.url), '../../dist/countersign.cjs');

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = { GITHUB_TOKEN: token },
): Promise<Answer> {
  const options = { cwd: folder, env: { GITHUB_API_URL: github.baseUrl, ...env } };
  return new Promise((done) => {
    execFile(process.execPath, [BUNDLE, 'pr', ...args], options, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

describe('countersign pr', () => {
  test('says what the App says, and its exit code with it', async () => {
    const place = `acme/shop#${number}`;
    let answer = await run([place]);
    expect(answer).toMatchObject({ code: 1, err: '' });
    expect(answer.out).toContain('Stop: One person must check this');
    await repo.label(number, 'human-reviewed', { as: 'kim' });
    answer = await run([place, '--format', 'json']);
    expect(answer.code).toBe(0);
    expect(JSON.parse(answer.out)).toMatchObject({
      outcome: 'pass',
      authorship: { declared: 'ai' },
    });
  });

  test('another pull request with the same head stops both', async () => {
    await repo.push('other', {
      as: 'kim',
      message: 'x',
      files: { 'countersign.yml': `${PAGE}\n` },
      from: 'main',
    });
    const other = await repo.openPullRequest({
      head: 'topic',
      base: 'other',
      title: 'x',
      as: 'dev',
    });
    const answer = await run([`acme/shop#${number}`]);
    expect(answer.code).toBe(1);
    expect(answer.err).toContain(`#${other} has the same head`);
    await repo.closePullRequest(other);
  });

  test('a token in a file', async () => {
    await writeFile(join(folder, 'token'), `${token}\n`);
    const answer = await run([`acme/shop#${number}`, '--token-file', 'token'], {});
    expect(answer.code).toBe(0);
  });

  test.each([
    ['no token', ['acme/shop#1'], {}, /a token is needed/],
    ['an unknown token', ['acme/shop#1'], { GITHUB_TOKEN: 'nobody' }, /does not accept the token/],
    ['no such pull request', ['acme/shop#99'], undefined, /shows no pull request acme\/shop#99/],
    ['no such repository', ['acme/none#1'], undefined, /shows no pull request acme\/none#1/],
    ['no name', ['shop'], undefined, /names no pull request/],
    ['a name that climbs', ['../..#1'], undefined, /shows no pull request|names no pull request/],
    [
      'another GitHub',
      ['https://elsewhere.example/acme/shop/pull/1'],
      undefined,
      /is not the GitHub that is asked/,
    ],
    ['no such file', ['acme/shop#1', '--token-file', 'none'], undefined, /cannot be read/],
    [
      'nobody there',
      ['acme/shop#1'],
      { GITHUB_TOKEN: 'x', GITHUB_API_URL: 'http://127.0.0.1:9' },
      /cannot be reached/,
    ],
    [
      'an address that is none',
      ['acme/shop#1'],
      { GITHUB_TOKEN: 'x', GITHUB_API_URL: 'x' },
      /is no address/,
    ],
  ] satisfies [string, string[], Readonly<Record<string, string>> | undefined, RegExp][])(
    '%s is explained, exit 2',
    async (_name, args, env, words) => {
      const answer = await run(args, env);
      expect(answer.err).toMatch(words);
      expect(answer).toMatchObject({ code: 2, out: '' });
      expect(answer.err).not.toContain(token);
    },
  );
});
