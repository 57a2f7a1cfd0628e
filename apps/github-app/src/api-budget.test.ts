/** How often GitHub is asked, counted from its own log. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startWorld } from './world.test-support.ts';
import type { World, WorldPullRequest } from './world.test-support.ts';

let world: World;
const table: string[] = [];
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  process.stdout.write(`API calls\n${table.join('\n')}\n`);
  await world.close();
});

const PAGE = `version: 1
owner: "@acme/security"
next_review: 2026-08-15
mode: block
ai_tools: { others: block, approved: [{ tool: claude-code }] }
human_check: { applies_to: ai, customers_see_it: one person }
`;
const FILES = {
  'countersign.yml': PAGE,
  'countersign-baseline.tsv': '',
  'locales/en.json': '{\n  "hello": "Hello"\n}\n',
  'src/a.ts': 'export const a = 1;\n',
};
const BY_CLAUDE = 'Say it better\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';
const CHANGE = {
  'locales/en.json': '{\n  "hello": "Good day"\n}\n',
  'src/a.ts': 'export const a = 2;\n',
  'src/b.ts': 'export const b = 1;\n',
};

/** What was asked while this was done, without the minting of tokens. */
async function asked(name: string, most: number, action: () => Promise<unknown>): Promise<void> {
  await world.settled();
  const before = world.github.requests.length;
  await action();
  await world.settled();
  const calls = world.github.requests
    .slice(before)
    .filter(({ path }) => !path.endsWith('/access_tokens'))
    .map(({ method, path, body }) => `${method} ${nameOf(path, body)}`);
  // The query that brings contents is the reading of blobs: never-seen ones are counted apart.
  const blobs = calls.filter((call) => /Entries|Texts|blobs/.test(call));
  table.push(
    `${name}: ${calls.length - blobs.length} + ${blobs.length} for contents (${calls.join(', ')})`,
  );
  expect(calls.length - blobs.length).toBeLessThanOrEqual(most);
}

function nameOf(path: string, body: unknown): string {
  const query = /^\s*query (\w+)/.exec((body as { query?: string } | undefined)?.query ?? '');
  return (
    query?.[1] ??
    path
      .replace(/^\/repos\/[^/]+\/[^/]+\//, '')
      .replace(/[0-9a-f]{40}/g, '…')
      .replace(/\?.*/, '')
  );
}

test('a small pull request costs at most four calls, judging it again two', async () => {
  const repo = await world.repository(FILES);
  let pull: WorldPullRequest | null = null;
  await asked('opened, one commit, three files', 4, async () => {
    pull = await repo.openPullRequest({ message: BY_CLAUDE, files: CHANGE });
  });
  const opened = pull as unknown as WorldPullRequest;
  expect((await opened.check()).conclusion).toBe('failure');
  await asked('re-check, nothing changed', 2, () => opened.rerun());
  await asked('a label by the author', 3, () => opened.label('human-reviewed', 'dev'));
  expect((await opened.check()).conclusion).toBe('failure');
  await opened.unlabel('human-reviewed', 'dev');
  await asked('a label by a person', 4, () => opened.label('human-reviewed', 'kim'));
  expect((await opened.check()).conclusion).toBe('success');
  await asked('re-check with that label', 2, () => opened.rerun());
  expect((await opened.check()).conclusion).toBe('success');
  // Of several commits each is listed once by itself: GitHub lists no files of commits in GraphQL.
  await asked('a second commit', 5, () =>
    opened.push({ message: 'More', files: { 'src/b.ts': 'x\n' } }),
  );
  await asked('a third commit', 4, () =>
    opened.push({ message: 'More', files: { 'src/b.ts': 'y\n' } }),
  );
  await asked('an approving review', 4, () => opened.approve('kim'));
  expect((await opened.check()).conclusion).toBe('success');
  await asked('re-check with label and review', 2, () => opened.rerun());
});

test('a pull request that is met with a label on it', async () => {
  const repo = await world.repository(FILES);
  world.github.webhook(null);
  const pull = await repo.openPullRequest({ message: BY_CLAUDE, files: CHANGE });
  await pull.label('human-reviewed', 'kim');
  await world.restart();
  // Everything at once: what a label was set through and what its setter may do is told by REST only.
  await asked('first reading, with a label', 5, () =>
    repo.driver.edit(pull.number, { as: 'dev', body: 'Hello' }),
  );
  expect((await pull.check()).conclusion).toBe('success');
});

test('nothing was asked outside GitHub’s description', () => {
  expect(world.github.violations).toEqual([]);
});
