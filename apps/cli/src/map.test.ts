/** `countersign map` over real clones, as a user has it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gitRepo, githubToken } from '@countersign/testkit';
import type { GitRepo, RunResult } from '@countersign/testkit';
import { countersign } from './command-line.test-support.ts';

const ADA = { name: 'Ada Lovelace', email: 'ada.lovelace@example.org' };
const CLAUDE =
  'Add x\n\nCo-Authored-By: Claude <noreply@anthropic.com>\nReviewed-by: Grace Hopper <grace@example.org>';

const nextReview = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const page = (tools: string): string =>
  `version: 1\nowner: '@acme/ada'\nnext_review: ${nextReview}\nmode: warn\nai_tools: { approved: [${tools}] }\n`;

const repos: GitRepo[] = [];
let shop: GitRepo;
let clones: string;

const map = (...args: readonly string[]): Promise<RunResult> =>
  countersign(shop, ['map', clones, ...args]);

async function clone(repo: GitRepo, name: string, ...flags: readonly string[]): Promise<void> {
  await repo.git('clone', '--quiet', ...flags, pathToFileURL(repo.dir).href, join(clones, name));
}

beforeAll(async () => {
  const { token } = githubToken();
  shop = await gitRepo({
    'countersign.yml': page(
      '{ tool: claude-code, plan: team, may_see: [code] }, { tool: chatgpt }',
    ),
    '.claude/settings.json':
      '{"permissions":{"defaultMode":"bypassPermissions","deny":["Read(.env)"]},"permisions":{}}',
    '.mcp.json':
      '{"mcpServers":{"ada-lovelace":{"url":"https://ada.lovelace.example.org/mcp"},"docs":{"url":"https://mcp.example.com"}}}',
    '.cursor/rules/ada-lovelace.mdc': 'Written by ada.lovelace@example.org',
    '.vscode/extensions.json': '{"recommendations":["GitHub.copilot"]}',
    'data/customers.csv': 'id,name\n1,Grace Hopper\n',
    'src/a.ts': `const t = '${token}';\n`,
  });
  repos.push(shop);
  await shop.commit(CLAUDE, { author: ADA, committer: ADA });
  await shop.commit('By hand', { author: ADA, committer: ADA });
  clones = join(shop.dir, '..', 'clones');
  await mkdir(join(clones, 'broken', '.git'), { recursive: true });
  await clone(shop, 'team/shop');
  await clone(shop, 'cut', '--depth', '1');
  await clone(shop, 'bare.git', '--bare');
  await shop.git('init', '--quiet', join(clones, 'empty'));
  const mistaken = await gitRepo({ 'countersign.yml': 'version: 1\nmood: warn\n' });
  repos.push(mistaken);
  await clone(mistaken, 'mistaken');
  const organisation = await gitRepo({ 'countersign.yml': page('{ tool: github-copilot }') });
  repos.push(organisation);
  await clone(organisation, '.github');
});
afterAll(async () => {
  await Promise.all(repos.map((repo) => repo.dispose()));
});

interface MapReport {
  readonly version: number;
  readonly biggestRisk: string;
  readonly repositories: readonly {
    readonly name: string;
    readonly page: string;
    readonly wholeHistory: boolean;
    readonly keys: number;
    readonly months: readonly { readonly commits: number; readonly declared: number }[];
    readonly tools: readonly {
      readonly tool: string;
      readonly standing: string;
      readonly beyond: readonly string[];
    }[];
  }[];
  readonly notLookedAt: readonly { readonly name: string; readonly fault: boolean }[];
  readonly asked: { readonly answers: number } | null;
}

describe('a folder of clones', () => {
  test('each clone, held against its own page and the organisation’s', async () => {
    const { stdout, stderr, status } = await map('--format', 'json');
    const report = JSON.parse(stdout) as MapReport;
    expect(stderr).toBe('');
    expect(report.version).toBe(1);
    expect(report.repositories.map(({ name }) => name)).toEqual(['.github', 'cut', 'team/shop']);
    const whole = report.repositories[2];
    expect(whole).toMatchObject({ page: 'both', keys: 1, wholeHistory: true });
    expect(whole?.tools.map(({ tool, standing }) => `${tool} ${standing}`)).toEqual([
      'claude-code approved',
      'cursor not-listed',
      'github-copilot approved',
    ]);
    expect(whole?.tools[0]?.beyond).toEqual(['customer']);
    expect(whole?.months).toMatchObject([{ commits: 3, declared: 1 }]);
    expect(report.repositories[1]).toMatchObject({ wholeHistory: false, months: [{ commits: 1 }] });
    expect(report.notLookedAt.map(({ name, fault }) => `${name} ${fault}`)).toEqual([
      'bare.git true',
      'broken true',
      'empty false',
      'mistaken true',
    ]);
    expect(status).toBe(2);
  });

  test('no form holds a name or an address of a person, or where the clones lie', async () => {
    const formats = ['text', 'json', 'html', 'cyclonedx'];
    const outputs = await Promise.all(formats.map((format) => map('--format', format)));
    for (const { stdout } of outputs) {
      expect(stdout.length).toBeGreaterThan(500);
      expect(stdout).not.toMatch(/\bada|lovelace|grace|hopper|example\.org/i);
      expect(stdout).not.toContain(clones);
    }
    expect(outputs[0]?.stdout).toMatch(
      /^Biggest risk: Agent acts without asking \(critical\).*\nFastest win: {2}\S/,
    );
  });

  test('what settings narrow and start, and what nobody has judged', async () => {
    const { stdout } = await map('--format', 'json');
    const { repositories } = JSON.parse(stdout) as {
      repositories: { name: string; risks: { id: string }[]; safe: object[]; starts: object[] }[];
    };
    const team = repositories.find(({ name }) => name === 'team/shop');
    expect(team?.safe).toEqual([
      {
        path: '.claude/settings.json',
        line: 1,
        key: 'permissions.deny',
        means: 'keeps files that hold keys from the agent',
      },
    ]);
    expect(team?.starts).toContainEqual({
      kind: 'server',
      name: 'docs',
      host: 'mcp.example.com',
      times: 1,
    });
    expect(team?.risks.map(({ id }) => id)).toEqual(['approval-bypass', 'unknown-key']);
  });

  test('a page that is given holds for all of them, and mends none', async () => {
    const given = join(clones, 'given.yml');
    await writeFile(given, page('{ tool: cursor }'));
    const { stdout } = await map('--format', 'json', '--policy', given);
    const { repositories } = JSON.parse(stdout) as MapReport;
    expect(repositories.map((one) => `${one.name} ${one.page}`)).toEqual([
      '.github given',
      'cut given',
      'mistaken given',
      'team/shop given',
    ]);
  });
});

test('one repository, from a folder inside it; written to a file', async () => {
  const output = join(clones, 'map.html');
  const result = await countersign(shop, ['map', 'src', '--format', 'html', '--output', output]);
  expect(result).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect(await readFile(output, 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
});

describe('asking', () => {
  test('and counting answers at once is refused', async () => {
    const { status, stderr } = await countersign(shop, ['map', '--ask', '--answers', 'a.yml']);
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('do not go together'),
    });
  });

  test('the questionnaire goes round, the answers come back into the map', async () => {
    const sent = join(clones, 'answer.yml');
    const asked = await countersign(shop, ['map', '--ask', '--output', sent]);
    expect(asked).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const { stdout, status } = await countersign(shop, [
      'map',
      '--answers',
      sent,
      '--format',
      'json',
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      asked: { answers: 1, tools: [{ tool: 'chatgpt', answers: 1 }] },
    });
  });

  test('an answer with a mistake is told by line, and nothing is drawn', async () => {
    const bad = join(clones, 'bad.yml');
    await writeFile(bad, 'version: 1\ntools:\n  - { tool: chatgpt, account: hoem }\n');
    const { stdout, stderr, status } = await countersign(shop, ['map', '--answers', bad]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('bad.yml:3:');
    expect(stderr).toContain('1 of 1 answers cannot be counted');
  });
});

test.each([
  [['no-such-folder'], 'is no folder'],
  [['--answers', 'no-such-file'], 'cannot be read'],
  [['--format', 'pdf'], 'Allowed choices'],
])('%j is told in a line, exit 2', async (args, words) => {
  const { status, stderr, stdout } = await countersign(shop, ['map', ...args]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(words);
});
