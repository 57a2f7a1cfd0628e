import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { githubToken } from '@countersign/testkit';
import { startWorld } from './world.test-support.ts';
import type { World } from './world.test-support.ts';

/** The App over a GitHub on loopback that checks every request, answer and payload against GitHub's description. */
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const PAGE = `version: 1
owner: "@acme/security"
next_review: 2026-08-15
mode: block
off_limits:
  secrets: block
ai_tools:
  approved:
    - { tool: claude-code, plan: team, training: "off" }
  others: block
human_check:
  applies_to: ai
  customers_see_it: one person
`;
const PAGE_FILES = { 'countersign.yml': PAGE, 'locales/en.json': '{\n  "hello": "Hello"\n}\n' };
const BY_CLAUDE = 'Say it better\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';
const LABEL = 'human-reviewed';
const CHANGE = { 'locales/en.json': '{\n  "hello": "Good day"\n}\n' };

describe('the page blocks', () => {
  test('an AI-written change of what customers see needs a person who can vouch for it', async () => {
    const repo = await world.repository(PAGE_FILES);
    const pull = await repo.openPullRequest({ message: BY_CLAUDE, files: CHANGE });

    let check = await pull.check();
    expect(check).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(check.summary).toContain('claude-code helped to write this change');
    expect(check.summary).toContain(LABEL);
    expect(check.summary).toContain('locales/en.json');

    await pull.label(LABEL, 'dev');
    check = await pull.check();
    expect(check.conclusion).toBe('failure');
    expect(check.summary).toMatch(/label human-reviewed by @dev .*@dev opened this pull request/);
    await pull.unlabel(LABEL, 'dev');

    await pull.label(LABEL, 'helper[bot]');
    check = await pull.check();
    expect(check.conclusion).toBe('failure');
    expect(check.summary).toMatch(/label human-reviewed by @helper.* is not a person/);
    await pull.unlabel(LABEL, 'helper[bot]');

    await pull.label(LABEL, 'rex');
    check = await pull.check();
    expect(check.conclusion).toBe('failure');
    expect(check.summary).toMatch(/label human-reviewed by @rex .*@rex has only read access/);
    // Every refusal so far is still named.
    expect(check.summary).toMatch(/by @dev[^]*by @helper[^]*by @rex/);
    await pull.unlabel(LABEL, 'rex');

    await pull.label(LABEL, 'kim');
    check = await pull.check();
    expect(check.conclusion).toBe('success');

    await pull.push({ message: BY_CLAUDE, files: { 'locales/en.json': '{}\n' } });
    check = await pull.check();
    expect(check.conclusion).toBe('failure');
    expect(check.summary).toMatch(/label human-reviewed by @kim .*it came before the last push/);

    expect(pull.conclusions()).toEqual([['success'], ['failure']]);
    expect(world.github.violations).toEqual([]);
  });

  test('an approving review of this head counts as well, of an earlier one it does not', async () => {
    const repo = await world.repository(PAGE_FILES);
    const pull = await repo.openPullRequest({ message: BY_CLAUDE, files: CHANGE });
    await pull.approve('kim');
    expect((await pull.check()).conclusion).toBe('success');
    await pull.push({ message: BY_CLAUDE, files: { 'locales/en.json': '{}\n' } });
    expect((await pull.check()).conclusion).toBe('failure');
    expect(world.github.violations).toEqual([]);
  });

  test('a key stops, is marked at its line and is never shown', async () => {
    const token = githubToken().token;
    const repo = await world.repository(PAGE_FILES);
    const pull = await repo.openPullRequest({
      message: 'Configure',
      files: { 'src/config.ts': `const a = 1;\nexport const token = '${token}';\n` },
    });
    const check = await pull.check();
    expect(check.conclusion).toBe('failure');
    expect(check.annotations).toMatchObject([
      { path: 'src/config.ts', start_line: 2, annotation_level: 'failure' },
    ]);
    expect(JSON.stringify(check)).not.toContain(token.slice(8));
    expect(world.logs()).not.toContain(token.slice(8));
    expect(JSON.stringify(await pull.decisions())).not.toContain(token.slice(8));
  });

  test('a key that a later commit takes away again is still told', async () => {
    const repo = await world.repository(PAGE_FILES);
    const pull = await repo.openPullRequest({
      message: 'Configure',
      files: { 'src/config.ts': `export const token = '${githubToken().token}';\n` },
    });
    await pull.check();
    await pull.push({ message: 'Clean', files: { 'src/config.ts': 'export const token = "";\n' } });
    const check = await pull.check();
    expect(check.conclusion).toBe('failure');
    expect(check.summary).toContain('src/config.ts:1');
  });

  test('tools and settings that the page does not allow are flagged by their ids', async () => {
    const repo = await world.repository(PAGE_FILES);
    const pull = await repo.openPullRequest({
      message: 'Set up',
      files: {
        '.cursor/mcp.json': '{ "mcpServers": {} }\n',
        '.claude/settings.json': `${JSON.stringify({ permissions: { defaultMode: 'bypassPermissions' } }, null, 2)}\n`,
      },
    });
    const check = await pull.check();
    expect(check.conclusion).toBe('failure');
    expect(check.summary).toContain('cursor');
    expect(check.summary).toContain('.cursor/mcp.json');
    const [decision] = await pull.decisions();
    expect(JSON.stringify(decision?.evidence)).toContain('"approval-bypass"');
    expect(check.annotations.map((annotation) => annotation.path)).toContain(
      '.claude/settings.json',
    );
  });
});

describe('pages', () => {
  test('none: the built-in preset counts, and only a confirmed key stops', async () => {
    const repo = await world.repository({ 'locales/en.json': '{}\n' });
    const pull = await repo.openPullRequest({ message: BY_CLAUDE, files: CHANGE });
    expect((await pull.check()).conclusion).toBe('success');
    await pull.push({
      message: 'x',
      files: { 'a.ts': `export const a = '${githubToken().token}';\n` },
    });
    expect((await pull.check()).conclusion).toBe('failure');
  });

  test('a pull request cannot soften the page it is judged by', async () => {
    const repo = await world.repository(PAGE_FILES);
    const soft = PAGE.replace('mode: block', 'mode: observe');
    const pull = await repo.openPullRequest({
      message: BY_CLAUDE,
      files: { ...CHANGE, 'countersign.yml': soft },
    });
    expect((await pull.check()).conclusion).toBe('failure');
  });

  test('a broken page stops, names its mistakes, and hides nothing', async () => {
    const repo = await world.repository({ 'countersign.yml': 'version: 1\nmodee: block\n' });
    const pull = await repo.openPullRequest({ message: 'x', files: { 'a.txt': 'a\n' } });
    const check = await pull.check();
    expect(check.conclusion).toBe('failure');
    expect(check.title).toContain('Could not judge');
    expect(check.summary).toContain('countersign.yml:2:1');
    expect(check.summary).toContain('modee');
  });

  test('a page that breaks gives way to its last valid version', async () => {
    const repo = await world.repository(PAGE_FILES);
    const broken = { 'countersign.yml': 'version: 9\n' };
    await repo.driver.push('main', { as: 'kim', message: 'Break', files: broken });
    const pull = await repo.openPullRequest({ message: BY_CLAUDE, files: CHANGE });
    const check = await pull.check();
    expect(check.conclusion).toBe('failure');
    expect(check.summary).toContain('claude-code helped to write this change');
    expect(check.summary).toContain('its last valid version applies');
  });

  test("the organisation's page applies where a repository has none", async () => {
    const owner = 'umbrella';
    await world.repository({ 'countersign.yml': PAGE }, { owner, name: '.github' });
    const repo = await world.repository({ 'locales/en.json': '{}\n' }, { owner });
    const pull = await repo.openPullRequest({ message: BY_CLAUDE, files: CHANGE });
    const check = await pull.check();
    expect(check.conclusion).toBe('failure');
    expect(check.summary).toContain("the organisation's page");
  });
});

describe('a pull request on the move', () => {
  test('is judged by the page of the branch it is to be merged into', async () => {
    const repo = await world.repository(PAGE_FILES);
    const soft = { 'countersign.yml': PAGE.replace('mode: block', 'mode: observe') };
    await repo.driver.push('soft', { as: 'kim', message: 'Soften', files: soft, from: 'main' });
    const pull = await repo.openPullRequest({ message: BY_CLAUDE, files: CHANGE, base: 'soft' });
    expect((await pull.check()).conclusion).toBe('success');
    await repo.driver.retarget(pull.number, 'main');
    expect((await pull.check()).conclusion).toBe('failure');
  });

  test('ends with one completed check a head, however fast it moves', async () => {
    const repo = await world.repository(PAGE_FILES);
    const pull = await repo.openPullRequest({ message: BY_CLAUDE, files: CHANGE });
    for (const text of ['1', '2', '3'])
      await pull.push({ message: BY_CLAUDE, files: { 'locales/en.json': text } });
    expect((await pull.check()).conclusion).toBe('failure');
    const conclusions = pull.conclusions();
    expect(conclusions).toHaveLength(4);
    for (const ofHead of conclusions) {
      expect(ofHead.length).toBeLessThanOrEqual(1);
      expect(['failure', 'cancelled', undefined]).toContain(ofHead[0]);
    }
  });

  test('is judged again when its head moves meanwhile; each head by its own contents', async () => {
    const repo = await world.repository(PAGE_FILES);
    const pull = await repo.openPullRequest({ message: 'Mine', files: { 'a.txt': 'a\n' } });
    expect((await pull.check()).conclusion).toBe('success');
    world.duringNextReading(() => pull.push({ message: BY_CLAUDE, files: CHANGE }));
    await pull.push({ message: 'Mine again', files: { 'a.txt': 'b\n' } });
    expect((await pull.check()).conclusion).toBe('failure');
    expect(pull.conclusions()).toEqual([['success'], ['success'], ['failure']]);
  });

  test('from a fork is judged like any other, and a re-run of the whole suite finds it', async () => {
    const repo = await world.repository(PAGE_FILES);
    const { owner, name, id } = repo.driver;
    const fork = await world.github.fork(repo.driver, { owner: 'rex' });
    const headSha = await fork.push('mine', { as: 'rex', message: BY_CLAUDE, files: CHANGE });
    const head = 'rex:mine';
    const number = await repo.driver.openPullRequest({ head, base: 'main', title: 'x', as: 'rex' });
    await world.settled();
    expect(repo.driver.checkRuns(headSha)).toMatchObject([{ conclusion: 'failure' }]);

    await repo.driver.label(number, LABEL, { as: 'kim' });
    await world.settled();
    expect(repo.driver.checkRuns(headSha)).toMatchObject([{ conclusion: 'success' }]);
    const asked = world.github.requests.length;
    const opened = world.github.deliveries.findLast((one) => one.event === 'pull_request');
    const { installation } = (opened?.payload ?? {}) as { installation?: object };
    const suite = { head_sha: headSha, app: { id: world.github.appId } };
    const repository = { id, name, owner: { login: owner } };
    const payload = { action: 'rerequested', check_suite: suite, repository, installation };
    expect(await world.deliver('check_suite', payload)).toBe(200);
    await world.settled();
    expect(world.github.requests.slice(asked).map(({ path }) => path)).toContain(
      `/repos/${owner}/${name}/commits/${headSha}/pulls?per_page=100`,
    );
    expect(repo.driver.checkRuns(headSha)).toMatchObject([{ conclusion: 'success' }]);
  });
});

describe('faults', () => {
  test('a delivery that comes twice is one check', async () => {
    const repo = await world.repository(PAGE_FILES);
    const pull = await repo.openPullRequest({ message: BY_CLAUDE, files: CHANGE });
    await pull.check();
    const decisions = (await pull.decisions()).length;
    const opened = world.github.deliveries.findLast((one) => one.event === 'pull_request');
    world.github.redeliver(opened?.guid ?? '');
    await pull.check();
    expect((await pull.decisions()).length).toBe(decisions);
    expect(pull.conclusions()).toEqual([['failure']]);
  });

  test('a 502 is asked again', async () => {
    const repo = await world.repository(PAGE_FILES);
    world.github.fail({ path: /\/compare\//, status: 502 });
    const pull = await repo.openPullRequest({ message: 'x', files: { 'a.txt': 'a\n' } });
    expect((await pull.check()).conclusion).toBe('success');
  });

  test('what GitHub keeps refusing is a failure that says so, and a re-run heals it', async () => {
    const repo = await world.repository(PAGE_FILES);
    // The first attempt and its three repetitions.
    world.github.fail({ path: /\/compare\//, status: 500, times: 16 });
    const pull = await repo.openPullRequest({ message: 'x', files: { 'a.txt': 'a\n' } });
    const check = await pull.check();
    expect(check).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(check.title).toMatch(/^Could not judge: GitHub answered 500 to GET \/repos\//);
    await pull.rerun();
    expect(await pull.check()).toMatchObject({ conclusion: 'success' });
    expect(pull.conclusions()).toEqual([['success']]);
  });

  test('many events at once are few judgements', async () => {
    const repo = await world.repository(PAGE_FILES);
    const pull = await repo.openPullRequest({ message: BY_CLAUDE, files: CHANGE });
    await pull.check();
    const before = (await pull.decisions()).length;
    for (let round = 0; round < 4; round += 1) {
      await pull.label('other', 'kim');
      await pull.unlabel('other', 'kim');
    }
    await pull.check();
    expect((await pull.decisions()).length - before).toBeLessThan(8);
    expect(pull.conclusions()).toEqual([['failure']]);
  });
});

test('nothing said to GitHub, and nothing it said, was outside its description', () => {
  expect(world.github.violations).toEqual([]);
});
