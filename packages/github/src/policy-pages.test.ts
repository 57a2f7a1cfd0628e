import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { simulateGitHub } from '@countersign/testkit';
import type { RepositoryDriver, SimulatedGitHub } from '@countersign/testkit';
import type { Octokit } from '@octokit/rest';
import { clientOf } from './client.test-support.ts';
import type { Files } from './client.test-support.ts';
import { readEarlierPages, readPolicyPages } from './policy-pages.ts';
import type { PolicyPages } from './policy-pages.ts';

let github: SimulatedGitHub;
let client: Octokit;
let names = 0;

beforeAll(async () => {
  github = await simulateGitHub();
  for (const owner of ['acme', 'umbrella']) github.createOrganisation({ login: owner });
  github.createUser({ login: 'dev' });
  client = clientOf(github, github.install({ owner: 'acme' }));
  github.install({ owner: 'umbrella' });
  await github.createRepository({
    owner: 'umbrella',
    name: '.github',
    files: { '.github/countersign.yml': 'of the organisation' },
  });
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

async function repository(files: Files, owner = 'acme'): Promise<RepositoryDriver> {
  names += 1;
  return github.createRepository({ owner, name: `r${names}`, files });
}

async function pagesOf(repo: RepositoryDriver): Promise<PolicyPages> {
  const baseSha = await repo.resolve('main');
  return readPolicyPages(client, { owner: repo.owner, repo: repo.name, baseSha });
}

describe('readPolicyPages', () => {
  test.each<[string, Files, Partial<PolicyPages> | object]>([
    ['none', { 'a.txt': 'a' }, { organisation: null, repository: null, problems: [] }],
    [
      'at the top',
      { 'countersign.yml': 'top', '.github/countersign.yml': 'below' },
      { repository: { file: 'countersign.yml', text: 'top' }, problems: [] },
    ],
    [
      'below .github',
      { '.github/countersign.yml': 'below' },
      { repository: { file: '.github/countersign.yml', text: 'below' }, problems: [] },
    ],
    ['an empty one', { 'countersign.yml': '' }, { repository: { text: '' }, problems: [] }],
    [
      'a folder of that name',
      { 'countersign.yml/a.txt': 'a' },
      {
        repository: null,
        problems: [
          { source: 'repository', file: 'countersign.yml', message: 'is a folder, not a page' },
        ],
      },
    ],
    [
      'over 1 MB',
      { 'countersign.yml': 'x'.repeat(1_100_000) },
      { repository: null, problems: [{ message: 'is too large to be a page of policy' }] },
    ],
  ])('%s', async (_name, files, expected) => {
    expect(await pagesOf(await repository(files))).toMatchObject(expected);
  });

  test("the owner's page, and the repository's from the commit of the base", async () => {
    const repo = await repository({ 'countersign.yml': 'old' }, 'umbrella');
    const baseSha = await repo.resolve('main');
    await repo.push('main', { as: 'dev', message: 'x', files: { 'countersign.yml': 'new' } });
    const name = { owner: 'umbrella', repo: repo.name };
    expect(await readPolicyPages(client, { ...name, baseSha })).toMatchObject({
      organisation: {
        file: 'umbrella/.github:.github/countersign.yml',
        text: 'of the organisation',
      },
      repository: { text: 'old' },
      problems: [],
    });
  });

  test("in the owner's own repository the one page is the organisation's", async () => {
    const name = { owner: 'umbrella', repo: '.github', baseSha: 'f'.repeat(40) };
    expect(await readPolicyPages(client, name)).toMatchObject({
      organisation: { text: 'of the organisation' },
      repository: null,
      problems: [],
    });
  });

  test('a refusal is not the absence of a page; a fault of the service is thrown', async () => {
    const repo = await repository({ 'countersign.yml': 'x' });
    const path = new RegExp(`/${repo.name}/contents/`);
    github.fail({ path, status: 403 });
    expect(await pagesOf(repo)).toMatchObject({
      repository: null,
      problems: [{ file: 'countersign.yml', message: 'GitHub refused to show it (403)' }],
    });
    github.fail({ path, status: 500 });
    await expect(pagesOf(repo)).rejects.toMatchObject({ status: 500 });
  });
});

test('readEarlierPages goes back through the versions of the page alone', async () => {
  const repo = await repository({ 'countersign.yml': 'one' });
  for (const text of ['two', 'three'])
    await repo.push('main', { as: 'dev', message: text, files: { 'countersign.yml': text } });
  await repo.push('main', { as: 'dev', message: 'Other', files: { 'other.txt': 'o' } });
  const { repository: page } = await pagesOf(repo);
  expect(page?.text).toBe('three');
  const texts: string[] = [];
  if (page !== null)
    for await (const earlier of readEarlierPages(client, page)) texts.push(earlier.text);
  expect(texts).toEqual(['two', 'one']);
});
