/** The issues that a page's owner gets: before a day the page names, and where the organisation's cannot be read. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ProbotOctokit } from 'probot';
import { simulateGitHub } from '@countersign/testkit';
import type { RepositoryDriver, SimulatedGitHub } from '@countersign/testkit';
import { createLog } from '../log.ts';
import { openMemoryStore } from '../store/memory-store.test-support.ts';
import type { Store } from '../store/store.ts';
import { remind } from './remind.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const day = (ahead: number): string =>
  new Date(NOW.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
const page = (review: number, more = ''): string =>
  `version: 1\nowner: "@acme/ana"\nnext_review: ${day(review)}\nmode: warn\n${more}`;
const excepting = (until: number): string =>
  `exceptions:\n  - { rule: coverage, paths: ["big/**"], why: very large files, approved_by: "@kim", until: ${day(until)} }\n`;

let github: SimulatedGitHub;
let store: Store;
let organisations = 0;
beforeAll(async () => {
  github = await simulateGitHub();
  github.createUser({ login: 'ana' });
  store = await openMemoryStore();
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await store.close();
  await github.close();
});

/** An organisation with one repository that has this page, or with its own. */
async function repositoryWith(text: string, name: string): Promise<RepositoryDriver> {
  organisations += 1;
  const owner = `acme-${organisations}`;
  github.createOrganisation({ login: owner });
  const repo = await github.createRepository({ owner, name, files: { 'countersign.yml': text } });
  installations.set(repo, github.install({ owner }));
  return repo;
}
const installations = new Map<RepositoryDriver, number>();

async function round(repo: RepositoryDriver, now = NOW) {
  const installationId = installations.get(repo) ?? 0;
  const client = new ProbotOctokit({
    auth: { token: github.token(installationId) },
    baseUrl: github.baseUrl,
    throttle: { enabled: false },
  });
  const context = {
    client,
    store,
    log: createLog({ write: () => undefined, level: 'error', now: () => now }),
    appId: github.appId,
    now: () => now,
    readDelays: [],
    retriesLeft: 0,
    pageOf: () => null,
    onBypass: () => undefined,
    enqueue: async () => undefined,
  };
  await remind(context, { kind: 'remind', installationId, attempt: 0, urgency: 'background' });
  return repo.issues();
}

const titles = (issues: readonly { readonly title: string }[]): readonly string[] =>
  issues.map(({ title }) => title);

describe('before a day that the page names', () => {
  const soon = `Read the AI policy again by`;
  test.each<readonly [string, string, readonly string[]]>([
    ['a review that is far ahead', page(15), []],
    ['a review in fourteen days', page(14), [`${soon} ${day(14)}`]],
    ['a review today', page(0), [`${soon} ${day(0)}`]],
    ['a review that was', page(-2), []],
    [
      'the end of an exception',
      page(60, excepting(3)),
      [`An exception of the AI policy ends on ${day(3)}`],
    ],
    ['an exception that ends later', page(60, excepting(30)), []],
    ['a page of a repository with a mistake: said on its pull requests', 'mode: blok', []],
  ])('%s', async (_name, text, want) => {
    const repo = await repositoryWith(text, 'shop');
    expect(titles(await round(repo))).toEqual(want);
    expect(titles(await round(repo))).toEqual(want);
  });
});

test("an organisation's page that cannot be read: one issue for each version, to the last owner", async () => {
  const repo = await repositoryWith(page(60), '.github');
  expect(await round(repo)).toEqual([]);
  const broken = page(60).replace('mode: warn', 'mode: wran');
  await repo.push('main', { files: { 'countersign.yml': broken }, message: 'Oops', as: 'ana' });
  const [issue, ...others] = await round(repo);
  expect(others).toEqual([]);
  expect(issue?.title).toMatch(/^The AI policy cannot be read \([0-9a-f]{10}\)$/);
  expect(issue?.body).toMatch(/^@acme\/ana: /);
  expect(issue?.body).toContain('- line 4, column 7: `mode cannot be "wran"');
  expect(await round(repo)).toHaveLength(1);
  const again = `${broken}modes: 1\n`;
  await repo.push('main', { files: { 'countersign.yml': again }, message: 'Oops', as: 'ana' });
  expect(await round(repo)).toHaveLength(2);
});
