/** The same commits, read from a clone and from GitHub, are judged alike. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ProbotOctokit } from 'probot';
import type { Change, ChangeFacts } from '@countersign/detectors';
import { isFailed, openRepository, readRange } from '@countersign/git';
import { NO_MEMORY, pagesOfSnapshot, readChange, readSettledSnapshot } from '@countersign/github';
import { policyInForce } from '@countersign/github/judgement';
import { evaluate } from '@countersign/policy';
import { renderJson } from '@countersign/report';
import { scanChange } from '@countersign/scanner';
import { githubToken, simulateGitHub } from '@countersign/testkit';
import type { SimulatedGitHub } from '@countersign/testkit';

const run = promisify(execFile);
const COMMAND_LINE = resolve(fileURLToPath(import.meta.url), '../../../cli/dist/countersign.cjs');
const NOW = new Date();
const PAGE = `version: 1
owner: '@acme/kim'
next_review: ${new Date(NOW.getTime() + 30 * 86_400_000).toISOString().slice(0, 10)}
mode: block
ai_tools:
  approved: [{ tool: claude-code }]
  others: block
fingerprint_key: a-key-that-keeps-reports-apart
`;
const BY_CLAUDE = 'Co-Authored-By: Claude <noreply@anthropic.com>';

let github: SimulatedGitHub;
let folder: string;
beforeAll(async () => {
  github = await simulateGitHub();
  github.createOrganisation({ login: 'acme' });
  github.createUser({ login: 'dev', email: 'dev@example.com' });
  folder = await mkdtemp(join(tmpdir(), 'countersign-parity-'));
});
afterAll(async () => {
  await github.close();
  await rm(folder, { recursive: true, force: true });
});

const scan = (change: Change): Promise<ChangeFacts> =>
  scanChange(change, { fingerprintKey: 'a-key-that-keeps-reports-apart' });

/** What may differ: where it was read. */
const withoutSource = (facts: ChangeFacts): object => ({ ...facts, source: null });

test('facts, verdict and the command line agree', async () => {
  const repo = await github.createRepository({
    owner: 'acme',
    name: 'shop',
    files: {
      'countersign.yml': PAGE,
      'locales/en.json': '{\n  "hello": "Hello"\n}\n',
      'src/old.ts': 'export const old = 1;\n'.repeat(20),
      'data.bin': Uint8Array.from([0, 1, 2, 3, 0, 255]),
      'docs/kept.md': `# Kept\n\n${githubToken().token}\n\nend\n`,
    },
  });
  repo.setPermission('dev', 'write');
  const base = await repo.resolve('main');
  const { token: leak } = githubToken();
  const steps: readonly { message: string; files: Parameters<typeof repo.push>[1]['files'] }[] = [
    { message: 'Leak', files: { 'src/a.ts': `export const key = '${leak}';\n` } },
    { message: 'Take it back', files: { 'src/a.ts': 'export const key = 0;\n' } },
    {
      message: `Say it better\n\n${BY_CLAUDE}\n`,
      files: { 'locales/en.json': '{\n  "hello": "Good day"\n}\n' },
    },
    {
      message: 'Move and configure',
      files: {
        'src/old.ts': null,
        'src/new.ts': 'export const old = 1;\n'.repeat(20),
        '.claude/settings.json': '{ "permissions": { "defaultMode": "bypassPermissions" } }\n',
        '.cursor/mcp.json': '{ "mcpServers": {} }\n',
        'data.bin': Uint8Array.from([0, 1, 2, 3, 4, 0, 255]),
        'docs/kept.md': null,
        'with space/ünï.md': `${githubToken().token}\n`,
      },
    },
  ];
  for (const [index, step] of steps.entries())
    await repo.push('topic', { ...step, ...(index === 0 ? { from: 'main' } : {}), as: 'dev' });
  const head = await repo.resolve('topic');
  const number = await repo.openPullRequest({
    head: 'topic',
    base: 'main',
    title: 'All',
    as: 'dev',
  });

  const clone = join(folder, 'clone');
  await run('git', ['clone', '--quiet', repo.gitDir, clone]);
  await run('git', ['-C', clone, 'checkout', '--quiet', head]);
  const local = await openRepository(clone);
  if (isFailed(local)) throw new Error(local.problem.message);
  const fromClone = await readRange(local, base, head);
  if (isFailed(fromClone)) throw new Error(fromClone.problem.message);

  const client = new ProbotOctokit({
    auth: { token: github.token(github.install({ owner: 'acme' })) },
    baseUrl: github.baseUrl,
    throttle: { enabled: false },
  });
  const name = { owner: 'acme', repo: 'shop', number };
  const snapshot = await readSettledSnapshot(client, name, { baseline: 'none.tsv', delays: [] });
  const reading = await readChange(client, name, snapshot, NO_MEMORY);
  const { policy } = await policyInForce(
    client,
    await pagesOfSnapshot(client, name, snapshot),
    NOW,
  );

  const localFacts = await scan(fromClone);
  const remoteFacts = await scan(reading.change);
  expect(localFacts.findings.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['github-token', 'approval-bypass']),
  );
  expect(withoutSource(remoteFacts)).toEqual(withoutSource(localFacts));

  const gate = 'local';
  const localVerdict = evaluate(localFacts, policy, { now: NOW, gate });
  const remoteVerdict = evaluate(remoteFacts, policy, { now: NOW, gate });
  expect({ ...remoteVerdict, source: null }).toEqual({ ...localVerdict, source: null });

  const printed = await run(
    process.execPath,
    [COMMAND_LINE, 'check', '--range', `${base}..${head}`, '--format', 'json'],
    { cwd: clone },
  ).catch((error: { stdout: string }) => error);
  expect(JSON.parse(printed.stdout)).toEqual(JSON.parse(renderJson(remoteVerdict)));
  expect(github.violations).toEqual([]);
});
