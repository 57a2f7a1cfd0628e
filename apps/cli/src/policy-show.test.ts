/** What a person asks of the page that applies. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gitRepo } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import { countersign } from './command-line.test-support.ts';

const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const page = (more: string): string =>
  `version: 1\nowner: '@acme/ana'\nnext_review: ${day}\n${more}`;

let repo: GitRepo;
beforeAll(async () => {
  repo = await gitRepo({
    'countersign.yml': page('mode: observe\noff_limits: { secrets: warn, personal: block }\n'),
    'apps/web/locales/en.json': '{}\n',
  });
  await repo.write(
    '../group.yml',
    page('mode: block\noff_limits: { secrets: block }\nlock: [mode, off_limits.secrets]\n'),
  );
  const synced = await countersign(repo, ['sync', '--from', '../group.yml']);
  expect(synced.status).toBe(0);
});
afterAll(() => repo.dispose());

const show = (args: readonly string[], cwd = repo.dir) =>
  countersign(repo, ['policy', 'show', ...args], { cwd });

describe('countersign policy show', () => {
  test('each key with its origin, what is locked, what was refused and why', async () => {
    const { status, stdout, stderr } = await show([]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Policy [0-9a-f]{12}, from: preset, organisation, repository\n/);
    expect(stdout).toMatch(
      /\n {2}organisation: \.\.\/group\.yml, stored here on \d{4}-\d\d-\d\d\n/,
    );
    expect(stdout).toMatch(/\nmode +block {2}\(organisation, locked\)\n/);
    expect(stdout).toMatch(/\noff_limits\.personal +block {2}\(repository\)\n/);
    expect(stdout).toMatch(/\noff_limits\.secrets +block {2}\(organisation, locked\)\n/);
    expect(stdout).toContain(
      'Refused, so the organisation\u2019s value applies:\n  mode: locked at "block"\n  off_limits.secrets: locked at "block"\n',
    );
    expect(stdout).toMatch(/Locked by the organisation .*:\n {2}mode\n {2}off_limits\.secrets\n/);
  });

  test('--at a path, from wherever the command runs', async () => {
    const { stdout } = await show(['--at', 'locales/en.json'], `${repo.dir}/apps/web`);
    expect(stdout).toMatch(/^apps\/web\/locales\/en\.json\n {2}customers_see_it: /);
    expect(stdout).toMatch(/needs one person; without that it stops\.\n$/);
    const json = await show(['--at', 'apps/web/locales/en.json', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      reach: 'customers_see_it',
      people: 'one person',
    });
  });

  test('--preset prints a preset as a page, by its whole name or the short one', async () => {
    const { stdout } = await show(['--preset', 'australia']);
    expect(stdout).toMatch(/^# countersign:australia@1: Australian business\nmode: warn #/);
    expect((await show(['--preset', 'countersign:australia@1'])).stdout).toBe(stdout);
    expect(JSON.parse((await show(['--preset', 'start', '--json'])).stdout)).toMatchObject({
      id: 'countersign:start@1',
      page: { off_limits: { secrets: 'block' } },
    });
  });

  test('--plain is for people who do not read YAML', async () => {
    const { stdout } = await show(['--plain']);
    expect(stdout).toMatch(/^HOW WE USE AI\nQuestions: ask @acme\/ana\./);
    expect(stdout).toMatch(/Passwords, keys and tokens \.+ stopped\n/);
    expect(stdout).not.toMatch(/off_limits/);
  });

  test.each<readonly [readonly string[], RegExp]>([
    [['--preset', 'mars'], /there is no preset mars: known: countersign:australia@1, /],
    [['--at', '../elsewhere'], /is not a file of this repository/],
    [['--plain', '--at', 'a'], /--at and --plain cannot be used together/],
  ])('%j', async (args, words) => {
    const said = await show(args);
    expect(said).toMatchObject({ status: 2, stdout: '' });
    expect(said.stderr).toMatch(words);
  });
});

describe('countersign policy check', () => {
  test('what the organisation will refuse', async () => {
    expect(await countersign(repo, ['policy', 'check'])).toEqual({
      status: 0,
      stderr: '',
      stdout:
        'countersign.yml: refused: mode: locked at "block".\n' +
        'countersign.yml: refused: off_limits.secrets: locked at "block".\n' +
        'countersign.yml: a valid page\n',
    });
  });

  test('mistakes and advice in the order of the file', async () => {
    const other = await gitRepo({
      'sub/a.txt': 'a',
      'countersign.yml': page('ai_tools: { approved: [], others: block }\nlock: [mode]\n'),
    });
    // Its own page is the organisation's: the lock is not refused.
    await other.git('remote', 'add', 'origin', 'https://github.com/acme/.github.git');
    const checked = await countersign(other, ['policy', 'check'], { cwd: `${other.dir}/sub` });
    expect(checked.status).toBe(0);
    expect(checked.stdout).toMatch(
      /^countersign\.yml:4:\d+: warning: No tool is approved .*\ncountersign\.yml:5:8: warning: The lock on mode covers nothing.*\ncountersign\.yml: a valid page that may not do what it is meant to\n$/,
    );
    await other.write('countersign.yml', page('mode: blok\noff_limits: { secret: block }\n'));
    const broken = await countersign(other, ['policy', 'check']);
    expect(broken.status).toBe(2);
    expect(broken.stdout).toMatch(
      /^countersign\.yml:4:7: error: mode cannot be "blok".*Did you mean "block"\?\ncountersign\.yml:5:\d+: error: "secret" is not a key of off_limits\. Did you mean "secrets"\?\n$/,
    );
    await other.dispose();
  });
});
