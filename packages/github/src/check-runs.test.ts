import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { simulateGitHub } from '@countersign/testkit';
import type { RepositoryDriver, SimulatedGitHub } from '@countersign/testkit';
import type { Octokit } from '@octokit/rest';
import { findCheckRun, publishCheckRun, startCheckRun } from './check-runs.ts';
import type { CheckRunAnnotation, CheckRunName, CheckRunReport } from './check-runs.ts';
import { clientOf } from './client.test-support.ts';

let github: SimulatedGitHub;
let client: Octokit;
let repo: RepositoryDriver;
let commits = 0;

beforeAll(async () => {
  github = await simulateGitHub();
  github.createUser({ login: 'dev' });
  client = clientOf(github, github.install({ owner: 'dev' }));
  repo = await github.createRepository({ owner: 'dev', name: 'shop', files: { a: 'a' } });
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

async function newHead(): Promise<CheckRunName> {
  commits += 1;
  const headSha = await repo.push('main', {
    as: 'dev',
    message: 'x',
    files: { a: `${commits}` },
  });
  const { appId } = github;
  return { owner: 'dev', repo: 'shop', headSha, name: 'Countersign', externalId: 'e', appId };
}

const report = (change: Partial<CheckRunReport> = {}): CheckRunReport => ({
  conclusion: 'failure',
  title: 'Stop',
  summary: 'Because.',
  text: '',
  annotations: [],
  ...change,
});
const annotation = (line: number): CheckRunAnnotation => ({
  path: 'a',
  start_line: line,
  end_line: line,
  annotation_level: 'failure',
  message: 'Here.',
});

describe('check runs', () => {
  test('are started once and completed in place', async () => {
    const run = await newHead();
    expect(await findCheckRun(client, run)).toBeNull();
    const { id } = await startCheckRun(client, run);
    expect(repo.checkRuns(run.headSha)).toMatchObject([{ id, status: 'in_progress' }]);
    expect(await startCheckRun(client, run)).toEqual({ id });
    expect(await publishCheckRun(client, { ...run, report: report() })).toEqual({ id });
    const passed = report({ conclusion: 'success' });
    await publishCheckRun(client, { ...run, existingId: id, report: passed });
    expect(repo.checkRuns(run.headSha)).toMatchObject([
      { id, status: 'completed', conclusion: 'success', externalId: 'e' },
    ]);
    // A run that exists keeps its conclusion until the next is known.
    await startCheckRun(client, run);
    expect(repo.checkRuns(run.headSha)).toMatchObject([{ status: 'completed' }]);
  });

  test('are created completed where none was started', async () => {
    const run = await newHead();
    await publishCheckRun(client, { ...run, report: report() });
    expect(repo.checkRuns(run.headSha)).toMatchObject([
      {
        status: 'completed',
        conclusion: 'failure',
        output: { title: 'Stop', summary: 'Because.' },
      },
    ]);
  });

  test('take any number of annotations', async () => {
    const run = await newHead();
    const annotations = Array.from({ length: 120 }, (_, index) => annotation(index + 1));
    await publishCheckRun(client, { ...run, report: report({ annotations }) });
    const [made] = repo.checkRuns(run.headSha);
    expect(made?.output.annotations.map(({ start_line: line }) => line)).toEqual(
      annotations.map(({ start_line: line }) => line),
    );
  });

  test('hold what GitHub takes of a text, cut between characters', async () => {
    const run = await newHead();
    const long = '€'.repeat(30_000);
    await publishCheckRun(client, {
      ...run,
      report: report({ summary: long, text: long, title: long }),
    });
    const output = repo.checkRuns(run.headSha)[0]?.output;
    for (const text of [output?.summary ?? '', output?.text ?? '']) {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_535);
      expect(Buffer.byteLength(text)).toBeGreaterThan(65_525);
      expect(text).toMatch(/^€+…$/);
    }
    expect(Buffer.byteLength(output?.title ?? '')).toBeLessThanOrEqual(255);
  });

  test('an interruption between two requests leaves a conclusion, not a run in progress', async () => {
    const run = await newHead();
    const { id } = await startCheckRun(client, run);
    const annotations = Array.from({ length: 60 }, (_, index) => annotation(index + 1));
    let writes = 0;
    const interrupted = clientOf(github, github.install({ owner: 'dev' }));
    interrupted.hook.before('request', ({ method }) => {
      writes += method === 'PATCH' ? 1 : 0;
      if (writes > 1) throw new Error('the connection is gone');
    });
    const publishing = publishCheckRun(interrupted, {
      ...run,
      existingId: id,
      report: report({ annotations }),
    });
    await expect(publishing).rejects.toThrow('the connection is gone');
    expect(repo.checkRuns(run.headSha)).toMatchObject([
      { status: 'completed', conclusion: 'failure' },
    ]);
  });
});
