/** What the App says and does beside its check, through the whole App over a simulated GitHub. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startWorld } from './world.test-support.ts';
import type { World, WorldPullRequest, WorldRepository } from './world.test-support.ts';

const ADDRESS = 'https://countersign.example';
let world: World;
beforeAll(async () => {
  world = await startWorld({
    COUNTERSIGN_URL: ADDRESS,
    GITHUB_CLIENT_ID: 'Iv1.1',
    GITHUB_CLIENT_SECRET: 'x'.repeat(40),
  });
  world.github.createUser({ login: 'lee' });
});
afterAll(async () => {
  await world.close();
  expect(world.github.violations).toEqual([]);
});

const page = (more = '', reviewers = ''): string => `version: 1
owner: "@acme/security"
next_review: 2026-08-15
mode: block
ai_tools: { others: block, approved: [{ tool: claude-code }] }
human_check: { applies_to: ai, customers_see_it: one person${reviewers} }
${more}
`;
const TEXT = 'locales/en.json';
const BY_CLAUDE = 'Say it better\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';
const CHANGE = { message: BY_CLAUDE, files: { [TEXT]: '{ "hello": "Good day" }\n' } };
const NEXT = { message: BY_CLAUDE, files: { [TEXT]: '{ "hello": "Good evening" }\n' } };

const ALL = {
  metadata: 'read',
  contents: 'read',
  pull_requests: 'write',
  checks: 'write',
  issues: 'write',
} as const;
/** Without the right to write comments and labels. */
const SILENT = { ...ALL, pull_requests: 'read', issues: 'read' } as const;

interface Opened {
  readonly repo: WorldRepository;
  readonly pull: WorldPullRequest;
}

/** By page and place: a pull request costs less than a repository. */
const made = new Map<string, WorldRepository>();

async function open(
  text: string,
  options: Parameters<World['repository']>[1] = {},
): Promise<Opened> {
  const key = JSON.stringify([text, options]);
  const files = { 'countersign.yml': text, [TEXT]: '{ "hello": "Hello" }\n' };
  const repo = made.get(key) ?? (await world.repository(files, options));
  made.set(key, repo);
  return { repo, pull: await repo.openPullRequest(CHANGE) };
}

/** Bodies of the comments that the App wrote. */
function saidBy({ repo, pull }: Opened): readonly string[] {
  const own = repo.driver.comments(pull.number);
  return own.filter(({ user }) => user.login === 'countersign[bot]').map(({ body }) => body);
}

describe('the button that asks for a review', () => {
  const press = async ({ repo, pull }: Opened, as = 'kim') => {
    const { id } = await pull.check();
    await repo.driver.pressAction(id, 'request-review', { as });
    return pull.check();
  };

  test('asks the people and teams of the page, and says whom', async () => {
    const reviewers =
      ', reviewers: ["@kim", "@asking/words", "@dev", "@asking/gone", "@else/team"]';
    const opened = await open(page('', reviewers), { owner: 'asking', permissions: ALL });
    world.github.createTeam({ organisation: 'asking', slug: 'words' });
    expect((await opened.pull.check()).buttons).toEqual(['recheck', 'request-review']);
    const check = await press(opened);
    expect(opened.repo.driver.requestedReviewers(opened.pull.number)).toEqual([
      'kim',
      'asking/words',
    ]);
    expect(check.summary).toContain('Asked for a review: @kim, @asking/words (asked by @kim).');
    expect(check.summary).toContain('@asking/gone could not be asked for a review: GitHub takes');
    expect(check.summary).toContain('@else/team could not be asked for a review: the team is not');
    expect(check.summary).not.toContain('@dev could');
    await opened.pull.rerun();
    expect((await opened.pull.check()).summary).toContain('Asked for a review: @kim');
    await opened.pull.push(NEXT);
    expect((await opened.pull.check()).summary).not.toContain('Asked for a review');
  });

  test('does nothing for who cannot write here', async () => {
    const opened = await open(page('', ', reviewers: ["@kim"]'), {
      owner: 'asking',
      permissions: ALL,
    });
    const check = await press(opened, 'rex');
    expect(opened.repo.driver.requestedReviewers(opened.pull.number)).toEqual([]);
    expect(check.summary).not.toContain('rex');
    expect(world.logs()).toContain('not done: no right');
  });

  test.each([
    ['no reviewers', '', 'the page names no reviewers'],
    ['only the author', ', reviewers: ["@dev"]', 'the page names only the author'],
  ])('%s: says that nobody was asked', async (_name, reviewers, want) => {
    const opened = await open(page('', reviewers), { owner: 'asking', permissions: ALL });
    expect((await press(opened)).summary).toContain(`Nobody was asked for a review: ${want}`);
  });

  test('once nobody is missing there is no button, and a late press is answered', async () => {
    const opened = await open(page('', ', reviewers: ["@kim"]'), {
      owner: 'asking',
      permissions: ALL,
    });
    await opened.pull.label('human-reviewed', 'kim');
    expect((await opened.pull.check()).buttons).toEqual(['recheck']);
    expect((await press(opened)).summary).toContain('no person is missing (asked by @kim)');
    expect(opened.repo.driver.requestedReviewers(opened.pull.number)).toEqual([]);
  });

  test('a fault of GitHub is told', async () => {
    const opened = await open(page('', ', reviewers: ["@kim"]'), {
      owner: 'asking',
      permissions: ALL,
    });
    await opened.pull.check();
    world.github.fail({ path: /\/requested_reviewers$/, status: 500, times: 10 });
    const check = await press(opened);
    world.github.heal();
    expect(check.summary).toContain('Not done: asking for a review: GitHub answered 500');
    expect(check.conclusion).toBe('failure');
  });

  test('without the permission there is no button, and a press from before says what is missing', async () => {
    const opened = await open(page('', ', reviewers: ["@kim"]'));
    expect((await opened.pull.check()).buttons).toEqual(['recheck']);
    expect((await press(opened)).summary).toContain(
      '@kim could not be asked for a review: the App needs the permission to write pull requests',
    );
  });
});

describe('commands in comments', () => {
  /** Comments, and answers how many checks were written for it. */
  const say = async ({ repo, pull }: Opened, body: string, as: string): Promise<number> => {
    await pull.check();
    const before = world.github.requests.length;
    await repo.driver.comment(pull.number, body, { as });
    await pull.check();
    return world.github.requests
      .slice(before)
      .filter(({ method, path }) => method === 'PATCH' && path.includes('/check-runs/')).length;
  };

  let shared: Opened;
  beforeAll(async () => {
    shared = await open(page());
  });

  test.each([
    ['recheck, by somebody who writes', '/countersign recheck', 'kim', 1],
    ['recheck, by the author', '/countersign recheck', 'dev', 1],
    ['recheck, by who only reads', '/countersign recheck', 'rex', 0],
    ['recheck, quoted', '> /countersign recheck', 'kim', 0],
    ['recheck, by a program', '/countersign recheck', 'helper[bot]', 0],
    ['explain, by who only reads', '/countersign explain', 'rex', 0],
    ['a word of thanks', 'Thank you', 'kim', 0],
  ])('%s', async (_name, body, as, want) => {
    expect(await say(shared, body, as)).toBe(want);
    expect(saidBy(shared)).toEqual([]);
  });

  test('an author who may only read may ask for a recheck and not for an answer', async () => {
    const { repo, pull } = await open(page());
    repo.driver.setPermission('dev', 'read');
    expect(await say({ repo, pull }, '/countersign recheck', 'dev')).toBe(1);
    expect(await say({ repo, pull }, '/countersign explain', 'dev')).toBe(0);
    repo.driver.setPermission('dev', 'write');
  });

  test('what is edited into a comment later is no command', async () => {
    const { repo, pull } = await open(page());
    await pull.check();
    const id = await repo.driver.comment(pull.number, 'Hm', { as: 'kim' });
    repo.driver.editComment(pull.number, id, '/countersign explain');
    await pull.check();
    expect(saidBy({ repo, pull })).toEqual([]);
  });

  test('explain is answered in one comment, which the next answer changes', async () => {
    const opened = await open(page());
    await say(opened, '/countersign explain', 'kim');
    const [first, ...others] = saidBy(opened);
    expect(others).toEqual([]);
    expect(first).toContain('### What stops it');
    expect(first).toContain('### What would clear it');
    expect(first).toContain('human-reviewed');
    expect(first).toContain(`[The whole decision](<${ADDRESS}/`);
    expect(first).not.toMatch(/(?<!&#8203;)@(?:dev|kim)\b/);
    await opened.pull.label('human-reviewed', 'kim');
    await opened.pull.check();
    expect(saidBy(opened)).toEqual([first]);
    await say(opened, '/countersign explain', 'kim');
    expect(saidBy(opened)).toHaveLength(1);
    expect(saidBy(opened)[0]).toContain('Nothing stops it.');
  });

  test('without the permission to comment the answer is in the check alone', async () => {
    const opened = await open(page(), { owner: 'quiet', permissions: SILENT });
    await say(opened, '/countersign explain', 'kim');
    expect(saidBy(opened)).toEqual([]);
    expect((await opened.pull.check()).summary).toContain('The answer stands here only');
  });
});

describe('pull_requests.comment', () => {
  test.each([
    ['nothing', ''],
    ['off', 'pull_requests: { comment: off }'],
  ])('%s: no comment', async (_name, more) => {
    const opened = await open(page(more));
    await opened.pull.check();
    expect(saidBy(opened)).toEqual([]);
  });

  test('one comment, changed in place, after a restart as well', async () => {
    const opened = await open(page('pull_requests: { comment: on }'));
    await opened.pull.check();
    expect(saidBy(opened)).toHaveLength(1);
    await opened.pull.push(NEXT);
    const { headSha } = await opened.pull.check();
    await world.restart();
    await opened.pull.label('human-reviewed', 'kim');
    await opened.pull.check();
    expect(saidBy(opened)).toHaveLength(1);
    expect(saidBy(opened)[0]).toContain('Nothing stops it.');
    expect(saidBy(opened)[0]).toContain(headSha.slice(0, 12));
  });

  test('the mark in the comment of somebody else makes it none of ours', async () => {
    const text = page('pull_requests: { comment: on }');
    const files = { 'countersign.yml': text, [TEXT]: '{ "hello": "Hello" }\n' };
    const repo = await world.repository(files);
    world.github.webhook(null);
    const pull = await repo.openPullRequest(CHANGE);
    const forged = '<!-- countersign:decision -->\n**Pass:** nothing stops it.';
    for (const as of ['rex', 'helper[bot]']) await repo.driver.comment(pull.number, forged, { as });
    await world.restart();
    await repo.driver.edit(pull.number, { as: 'dev', body: 'Hello' });
    await pull.check();
    const bodies = repo.driver.comments(pull.number).map(({ body }) => body);
    expect(bodies.slice(0, 2)).toEqual([forged, forged]);
    expect(saidBy({ repo, pull })).toHaveLength(1);
  });

  test('an answer of GitHub that is lost leads to no second comment', async () => {
    world.github.fail({ method: 'POST', path: /\/comments$/, status: 502, when: 'after' });
    const opened = await open(page('pull_requests: { comment: on }'));
    const check = await opened.pull.check();
    expect(check.summary).toContain('Not done: the comment: GitHub answered 502');
    await opened.pull.rerun();
    expect((await opened.pull.check()).summary).not.toContain('Not done');
    expect(saidBy(opened)).toHaveLength(1);
  });
});

describe('labels', () => {
  const WAITING = 'pull_requests: { waiting_label: needs-human-review }';

  test('the label of what waits is set while a person is missing, and taken off', async () => {
    const { repo, pull } = await open(page(WAITING));
    await pull.check();
    expect(repo.driver.labelsOf(pull.number)).toEqual(['needs-human-review']);
    expect(repo.driver.labels()).toEqual(['human-reviewed', 'needs-human-review']);
    await pull.approve('kim');
    expect((await pull.check()).conclusion).toBe('success');
    expect(repo.driver.labelsOf(pull.number)).toEqual([]);
    await pull.push(NEXT);
    await pull.check();
    expect(repo.driver.labelsOf(pull.number)).toEqual(['needs-human-review']);
  });

  test('not where nobody is missing', async () => {
    const { repo } = await open(page(WAITING));
    const pull = await repo.openPullRequest({ message: 'By hand', files: { a: 'x\n' } });
    await pull.check();
    expect(repo.driver.labelsOf(pull.number)).toEqual([]);
  });

  test('without the right the check says how they come to be', async () => {
    const { repo, pull } = await open(page(WAITING), { owner: 'quiet', permissions: SILENT });
    const { summary, conclusion } = await pull.check();
    expect(conclusion).toBe('failure');
    expect(summary).toContain('This repository has no label "human-reviewed" yet');
    expect(summary).toContain('The label "needs-human-review" could not be set');
    expect(repo.driver.labels()).toEqual([]);
  });

  test("the organisation's name for it never becomes the label that counts", async () => {
    world.github.createOrganisation({ login: 'twins' });
    world.github.install({ owner: 'twins' });
    const org = await world.github.createRepository({
      owner: 'twins',
      name: '.github',
      files: { 'countersign.yml': page('pull_requests: { waiting_label: looked-at }') },
    });
    expect(org.name).toBe('.github');
    const repo = await world.github.createRepository({
      owner: 'twins',
      name: 'shop',
      files: {
        'countersign.yml': page('', ', label: looked-at'),
        [TEXT]: '{ "hello": "Hello" }\n',
      },
    });
    repo.setPermission('dev', 'write');
    await repo.push('topic', { ...CHANGE, as: 'dev', from: 'main' });
    const number = await repo.openPullRequest({
      head: 'topic',
      base: 'main',
      title: 'x',
      as: 'dev',
    });
    await world.settled();
    expect(repo.labelsOf(number)).toEqual([]);
    const [run] = repo.checkRuns(await repo.resolve('topic'));
    expect(run?.output.summary).toContain('by it people say that they checked');
  });
});

test('the check leads to the page of the decision', async () => {
  const { repo, pull } = await open(page());
  const { detailsUrl, summary } = await pull.check();
  expect(detailsUrl).toContain(`${ADDRESS}/`);
  expect(detailsUrl).toContain(`${repo.driver.name}/`);
  expect(summary).toContain(`[The whole decision](<${detailsUrl}>)`);
});

test('a required Assisted-by line is asked for, and an edited description gives it', async () => {
  const { repo, pull } = await open(page('pull_requests: { assisted_by: require }'));
  const { summary } = await pull.check();
  expect(summary).toContain('Assisted-by: claude-code');
  await pull.label('human-reviewed', 'kim');
  expect((await pull.check()).conclusion).toBe('failure');
  await repo.driver.edit(pull.number, { as: 'dev', body: 'Why\n\nAssisted-by: claude-code' });
  expect((await pull.check()).conclusion).toBe('success');
});
