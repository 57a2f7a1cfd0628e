/** Pull requests that do not hold still: pushed over, rebased, shared, queued, reopened. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { githubToken } from '@countersign/testkit';
import { startWorld } from './world.test-support.ts';
import type { World, WorldRepository } from './world.test-support.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const PAGE = `version: 1
owner: "@acme/security"
next_review: 2026-08-15
mode: block
ai_tools: { others: block, approved: [{ tool: claude-code }] }
human_check: { applies_to: ai, customers_see_it: one person }
`;
const FILES = { 'countersign.yml': PAGE, 'locales/en.json': '{ "hello": "Hello" }\n' };
const BY_CLAUDE = 'Say it better\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';
const CHANGE = { 'locales/en.json': '{ "hello": "Good day" }\n' };
const LABEL = 'human-reviewed';

/** Of the one check run of a commit, once everything is worked on. */
async function checkOf({ driver }: WorldRepository, sha: string) {
  await world.settled();
  const runs = driver.checkRuns(sha);
  expect(runs).toHaveLength(1);
  const [run] = runs;
  return { conclusion: run?.conclusion, ...run?.output };
}

describe('what was checked', () => {
  test('holds for the same files in another commit, not for other files', async () => {
    const repo = await world.repository(FILES);
    const { driver } = repo;
    const first = await driver.push('topic', {
      as: 'dev',
      message: BY_CLAUDE,
      files: CHANGE,
      from: 'main',
    });
    const number = await driver.openPullRequest({
      head: 'topic',
      base: 'main',
      title: 'x',
      as: 'dev',
    });
    await world.settled();
    await driver.label(number, LABEL, { as: 'kim' });
    expect((await checkOf(repo, first)).conclusion).toBe('success');

    // The message was mended.
    const amended = await driver.push('topic', {
      as: 'dev',
      message: `Mended. ${BY_CLAUDE}`,
      files: CHANGE,
      from: 'main',
      force: true,
    });
    const same = await checkOf(repo, amended);
    expect(same.conclusion).toBe('success');

    const other = await driver.push('topic', {
      as: 'dev',
      message: BY_CLAUDE,
      files: { 'locales/en.json': '{ "hello": "Pay now" }\n' },
      from: 'main',
      force: true,
    });
    const stopped = await checkOf(repo, other);
    expect(stopped.conclusion).toBe('failure');
    expect(stopped.summary).toContain('it came before the last push');
  });

  test('holds when the branch is put onto a newer base with the same changes', async () => {
    const repo = await world.repository(FILES);
    const { driver } = repo;
    await driver.push('topic', { as: 'dev', message: BY_CLAUDE, files: CHANGE, from: 'main' });
    const number = await driver.openPullRequest({
      head: 'topic',
      base: 'main',
      title: 'x',
      as: 'dev',
    });
    await driver.review(number, { as: 'kim', state: 'APPROVED' });
    await world.settled();
    await driver.push('main', { as: 'kim', message: 'Elsewhere', files: { 'a.txt': 'a\n' } });
    const rebased = await driver.push('topic', {
      as: 'dev',
      message: BY_CLAUDE,
      files: CHANGE,
      from: 'main',
      force: true,
    });
    const check = await checkOf(repo, rebased);
    expect(check.conclusion).toBe('success');
    await driver.push('topic', {
      as: 'dev',
      message: 'More',
      files: { 'locales/de.json': '{ "a": "b" }\n' },
    });
    const more = await checkOf(repo, await driver.resolve('topic'));
    expect(more.conclusion).toBe('failure');
  });

  test('does not hold for a head that was away and came back', async () => {
    const repo = await world.repository(FILES);
    const { driver } = repo;
    const push = (text: string) =>
      driver.push('topic', {
        as: 'dev',
        message: BY_CLAUDE,
        files: { 'locales/en.json': text },
        from: 'main',
        force: true,
      });
    await push('{ "hello": "evil" }\n');
    const number = await driver.openPullRequest({
      head: 'topic',
      base: 'main',
      title: 'x',
      as: 'dev',
    });
    await push('{ "hello": "good" }\n');
    await world.settled();
    await driver.label(number, LABEL, { as: 'kim' });
    expect((await checkOf(repo, await driver.resolve('topic'))).conclusion).toBe('success');
    const back = await push('{ "hello": "evil" }\n');
    expect((await checkOf(repo, back)).conclusion).toBe('failure');
  });
});

describe('one head, two pull requests', () => {
  test('the worst of both holds, and is lifted when that one is closed', async () => {
    const repo = await world.repository(FILES);
    const { driver } = repo;
    const soft = { 'countersign.yml': PAGE.replace('mode: block', 'mode: observe') };
    await driver.push('soft', { as: 'kim', message: 'Soften', files: soft, from: 'main' });
    const head = await driver.push('topic', {
      as: 'dev',
      message: BY_CLAUDE,
      files: CHANGE,
      from: 'main',
    });
    const mild = await driver.openPullRequest({
      head: 'topic',
      base: 'soft',
      title: 'x',
      as: 'dev',
    });
    expect((await checkOf(repo, head)).conclusion).toBe('success');
    const strict = await driver.openPullRequest({
      head: 'topic',
      base: 'main',
      title: 'y',
      as: 'dev',
    });
    const both = await checkOf(repo, head);
    expect(both.conclusion).toBe('failure');
    expect(both.summary).toContain(`pull request ${mild}`);
    // Judged from the other side it is the same.
    await driver.edit(mild, { as: 'dev', body: 'Look again' });
    const again = await checkOf(repo, head);
    expect(again).toMatchObject({ conclusion: 'failure' });
    expect(again.title).toContain(`#${strict} has the same head`);
    await driver.closePullRequest(strict);
    expect((await checkOf(repo, head)).conclusion).toBe('success');
    await driver.reopenPullRequest(strict);
    expect((await checkOf(repo, head)).conclusion).toBe('failure');
  });
});

describe('a merge queue', () => {
  test('gets the verdict of the pull request for the same changes, and none for others', async () => {
    const repo = await world.repository(FILES);
    const { driver } = repo;
    await driver.push('topic', { as: 'dev', message: BY_CLAUDE, files: CHANGE, from: 'main' });
    const number = await driver.openPullRequest({
      head: 'topic',
      base: 'main',
      title: 'x',
      as: 'dev',
    });
    const squashed = await driver.push('queue-1', {
      as: 'kim',
      message: 'Say it better (#1)',
      files: CHANGE,
      from: 'main',
    });
    await driver.requestMerge(number, squashed, { as: 'kim' });
    expect((await checkOf(repo, squashed)).conclusion).toBe('failure');

    await driver.label(number, LABEL, { as: 'kim' });
    const merged = await driver.push('queue-2', {
      as: 'kim',
      message: 'Again (#1)',
      files: CHANGE,
      from: 'main',
    });
    await driver.requestMerge(number, merged, { as: 'kim' });
    expect((await checkOf(repo, merged)).conclusion).toBe('success');

    const grown = await driver.push('queue-3', {
      as: 'kim',
      message: 'More than was checked (#1)',
      files: { ...CHANGE, 'locales/de.json': '{ "hallo": "Guten Tag" }\n' },
      from: 'main',
    });
    await driver.requestMerge(number, grown, { as: 'kim' });
    expect((await checkOf(repo, grown)).conclusion).toBe('failure');

    const leaking = await driver.push('queue-4', {
      as: 'kim',
      message: 'A key (#1)',
      files: { ...CHANGE, 'a.ts': `export const a = '${githubToken().token}';\n` },
      from: 'main',
    });
    await driver.requestMerge(number, leaking, { as: 'kim' });
    expect((await checkOf(repo, leaking)).conclusion).toBe('failure');
  });
});

describe('what people press and write', () => {
  test('drafts, reopening, the button and a comment are judged', async () => {
    const repo = await world.repository(FILES);
    const { driver } = repo;
    const head = await driver.push('topic', {
      as: 'dev',
      message: BY_CLAUDE,
      files: CHANGE,
      from: 'main',
    });
    const number = await driver.openPullRequest({
      head: 'topic',
      base: 'main',
      title: 'x',
      as: 'dev',
      draft: true,
    });
    expect((await checkOf(repo, head)).conclusion).toBe('failure');
    await driver.closePullRequest(number);
    await world.settled();
    const later = await driver.push('topic', {
      as: 'dev',
      message: 'x',
      files: { 'b.txt': 'b\n' },
    });
    expect(driver.checkRuns(later)).toEqual([]);
    await driver.reopenPullRequest(number);
    expect((await checkOf(repo, later)).conclusion).toBe('failure');
    const asked = world.github.requests.length;
    await driver.pressAction(driver.checkRuns(later)[0]?.id ?? 0, 'recheck', { as: 'rex' });
    expect((await checkOf(repo, later)).conclusion).toBe('failure');
    expect(world.github.requests.length).toBeGreaterThan(asked);
  });
});

test('nothing said to GitHub, and nothing it said, was outside its description', () => {
  expect(world.github.violations).toEqual([]);
});
