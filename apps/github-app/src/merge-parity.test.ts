/** Two pages, merged by the App from GitHub and by the command line from a clone: one policy, key by key. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ProbotOctokit } from 'probot';
import { readPolicyPages } from '@countersign/github';
import type { Policy } from '@countersign/policy';
import { simulateGitHub } from '@countersign/testkit';
import type { SimulatedGitHub } from '@countersign/testkit';
import { policyInForce } from '@countersign/github/judgement';

const run = promisify(execFile);
const COMMAND_LINE = resolve(fileURLToPath(import.meta.url), '../../../cli/dist/countersign.cjs');
const NOW = new Date();
const day = (ahead: number): string =>
  new Date(NOW.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);

const ORGANISATION = `version: 1
extends: countersign:australia-regulated@1
owner: '@acme/risk'
next_review: ${day(40)}
mode: block
off_limits: { personal: block, our_words: [Kestrel] }
ai_tools:
  approved: [{ tool: claude-code, plan: enterprise, training: off, may_see: [code, internal] }]
human_check: { reviewers: ['@acme/approvers'], cannot_undo: two people }
lock: [off_limits, ai_tools, human_check]
exceptions_last_at_most: 30 days
`;
const REPOSITORY = `version: 1
owner: '@acme/shop'
next_review: ${day(20)}
mode: observe
lock: [mode]
off_limits: { personal: warn, our_words: [Marlin] }
ai_tools:
  approved: [{ tool: cursor }, { tool: claude-code, may_see: [code, customer] }]
human_check:
  cannot_undo: go
  reviewers: ['@acme/shop-leads']
  ours: [{ paths: ['locales/**'], means: inside_only }]
exceptions:
  - { rule: off_limits.secrets, paths: [a], why: for the tests, approved_by: '@kim', until: ${day(20)} }
  - { rule: coverage, paths: [b], why: longer than it may be, approved_by: '@kim', until: ${day(50)} }
fingerprint_key: a-key-that-keeps-reports-apart
`;

let github: SimulatedGitHub;
let folder: string;
beforeAll(async () => {
  github = await simulateGitHub();
  github.createOrganisation({ login: 'acme' });
  folder = await mkdtemp(join(tmpdir(), 'countersign-merge-'));
});
afterAll(async () => {
  await github.close();
  await rm(folder, { recursive: true, force: true });
});

test('the App and the command line merge alike', async () => {
  await github.createRepository({
    owner: 'acme',
    name: '.github',
    files: { 'countersign.yml': ORGANISATION },
  });
  const shop = await github.createRepository({
    owner: 'acme',
    name: 'shop',
    files: { 'countersign.yml': REPOSITORY },
  });
  const token = github.token(github.install({ owner: 'acme' }));
  const client = new ProbotOctokit({
    auth: { token },
    baseUrl: github.baseUrl,
    throttle: { enabled: false },
  });
  const baseSha = await shop.resolve('main');
  const pages = await readPolicyPages(client, { owner: 'acme', repo: 'shop', baseSha });
  const { policy: ofTheApp } = await policyInForce(client, pages, NOW);

  const clone = join(folder, 'shop');
  await run('git', ['clone', '--quiet', shop.gitDir, clone]);
  const countersign = (...args: readonly string[]) =>
    run(process.execPath, [COMMAND_LINE, ...args], {
      cwd: clone,
      env: { ...process.env, GITHUB_API_URL: github.baseUrl, GITHUB_TOKEN: token },
    });
  await countersign('sync', '--owner', 'acme');
  const { stdout } = await countersign('policy', 'show', '--json');
  const local = JSON.parse(stdout) as Policy;

  const { pages: _, ...merged } = JSON.parse(JSON.stringify(ofTheApp)) as Policy;
  const { pages: stored, ...mergedHere } = local;
  expect(mergedHere).toEqual(merged);
  expect(stored.map(({ file }) => file)).toEqual(ofTheApp.pages.map(({ file }) => file));
  expect(merged.refused.length).toBeGreaterThan(6);
  expect(github.violations).toEqual([]);
});
