/** How long an exception has been in the page, told alike by the hook, by a check of the range and by the App. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ProbotOctokit } from 'probot';
import { judgeHead, readJudgedSnapshot } from '@countersign/github/judgement';
import { githubToken, simulateGitHub } from '@countersign/testkit';
import type { SimulatedGitHub } from '@countersign/testkit';

const run = promisify(execFile);
const COMMAND_LINE = resolve(fileURLToPath(import.meta.url), '../../../cli/dist/countersign.cjs');
const NOW = new Date();
const dayAhead = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);
const day = (days: number): string => dayAhead(days).toISOString().slice(0, 10);
/** The exception came into the page this long ago. */
const AGE = 60;

let github: SimulatedGitHub;
let folder: string;
beforeAll(async () => {
  github = await simulateGitHub({ startAt: dayAhead(-AGE) });
  github.createOrganisation({ login: 'acme' });
  github.createUser({ login: 'dev', email: 'dev@example.com' });
  folder = await mkdtemp(join(tmpdir(), 'countersign-exception-'));
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
  await rm(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function inClone(clone: string, command: string, args: readonly string[]): Promise<Ended> {
  try {
    return { code: 0, ...(await run(command, [...args], { cwd: clone })) };
  } catch (error) {
    return error as Ended;
  }
}

test.each([
  { until: 20, why: null },
  { until: 40, why: `longer than 90 days since it was added on ${day(-AGE)}` },
])('until in $until days', async ({ until, why }) => {
  const repo = await github.createRepository({
    owner: 'acme',
    name: `shop-${until}`,
    files: {
      'countersign.yml':
        `version: 1\nowner: '@acme/kim'\nnext_review: ${day(30)}\nmode: block\nexceptions:\n` +
        `  - { rule: off_limits.secrets, paths: ["samples/**"], why: invented for tests, approved_by: '@kim', until: ${day(until)} }\n`,
    },
  });
  repo.setPermission('dev', 'write');
  const leak = `export const key = '${githubToken().token}';\n`;
  await repo.push('topic', {
    files: { 'samples/a.ts': leak },
    message: 'A sample',
    as: 'dev',
    from: 'main',
  });
  const number = await repo.openPullRequest({ head: 'topic', base: 'main', title: 'A', as: 'dev' });

  const client = new ProbotOctokit({
    auth: { token: github.token(github.install({ owner: 'acme' })) },
    baseUrl: github.baseUrl,
    throttle: { enabled: false },
  });
  const name = { owner: 'acme', repo: repo.name, number };
  const options = { now: () => NOW, delays: [] };
  const snapshot = await readJudgedSnapshot(client, name, options);
  const { own } = await judgeHead(client, name, snapshot, options);
  const refused = own.verdict.rules
    .flatMap(({ id, evidence }) => (id === 'exceptions' ? evidence : []))
    .filter(({ counts }) => !counts)
    .map((one) => one.why);
  expect(refused).toEqual(why === null ? [] : [why]);

  const clone = join(folder, repo.name);
  await run('git', ['clone', '--quiet', repo.gitDir, clone]);
  const range = await inClone(clone, process.execPath, [
    COMMAND_LINE,
    'check',
    '--range',
    'origin/main..origin/topic',
    '--all',
  ]);
  expect(range.stdout.includes(`longer than 90 days`)).toBe(why !== null);
  if (why !== null) expect(range.stdout).toContain(why);

  await inClone(clone, 'git', ['checkout', '--quiet', 'main']);
  await inClone(clone, process.execPath, [COMMAND_LINE, 'hook', 'install']);
  await run('mkdir', [join(clone, 'samples')]);
  await writeFile(join(clone, 'samples/b.ts'), leak);
  await inClone(clone, 'git', ['add', '--all']);
  const identity = ['-c', 'user.name=dev', '-c', 'user.email=dev@example.com'];
  const commit = await inClone(clone, 'git', [...identity, 'commit', '--quiet', '-m', 'Another']);

  const stopped = why !== null;
  expect({
    app: own.verdict.findings.every(({ suppressed }) => suppressed === null),
    range: range.code === 1,
    hook: commit.code === 1,
  }).toEqual({ app: stopped, range: stopped, hook: stopped });
});
