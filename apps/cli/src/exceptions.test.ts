/** Exceptions put into a real page and taken out again from the command line. */
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { githubToken, gitRepo } from '@countersign/testkit';
import type { GitRepo, RunResult } from '@countersign/testkit';
import { countersign } from './command-line.test-support.ts';

const made: GitRepo[] = [];
afterAll(async () => {
  await Promise.all(made.map((repo) => repo.dispose()));
});

const day = (ahead: number): string =>
  new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const PAGE = `# Ours. Ask Ana.
version: 1
owner: "@acme/ana"     # she knows
next_review: ${day(60)}
mode: block

exceptions:            # with a reason, please
  # the old samples
  - rule: off_limits.secrets
    paths: ["samples/**"]   # nothing else
    why: "samples of the vendor"
    approved_by: "@acme/ana"
    until: ${day(-3)}
  - { rule: coverage, paths: ["big/**"], why: "it is very large", approved_by: "@acme/ana", until: ${day(5)} }
# the end
`;

async function repository(page: string | null = PAGE, startAt = new Date()): Promise<GitRepo> {
  const { token } = githubToken();
  const repo = await gitRepo(
    {
      'src/a.ts': `export const key = '${token}';\n`,
      ...(page === null ? {} : { 'countersign.yml': page }),
    },
    { startAt },
  );
  made.push(repo);
  return repo;
}

const pageOf = (repo: GitRepo): Promise<string> =>
  readFile(join(repo.dir, 'countersign.yml'), 'utf8');

async function fingerprintIn(repo: GitRepo): Promise<string> {
  const { stdout } = await countersign(repo, ['check', '--format', 'json']);
  const { findings } = JSON.parse(stdout) as { findings: { id: string; fingerprint: string }[] };
  return findings.find(({ id }) => id === 'github-token')?.fingerprint ?? '';
}

const WHY = ['--why', 'made-up key for the tests'];

describe('countersign allow', () => {
  let shared: Promise<GitRepo> | undefined;
  let fingerprint: Promise<string> | undefined;

  test('adds the entry, keeps everything else to the byte, and the check counts it apart', async () => {
    const repo = await repository();
    const fingerprint = await fingerprintIn(repo);
    const dry = await countersign(repo, ['allow', fingerprint, ...WHY, '--dry-run']);
    expect(dry).toMatchObject({ status: 0, stderr: '' });
    expect(await pageOf(repo)).toBe(PAGE);

    const allowed = await countersign(repo, [
      'allow',
      fingerprint,
      ...WHY,
      '--until',
      day(30),
      '--approved-by',
      '@acme/kim',
    ]);
    expect(allowed).toMatchObject({ status: 0, stderr: '' });
    expect(allowed.stdout).toMatch(/^src\/a\.ts:1: /);
    const entry = `  - rule: github-token\n    fingerprint: "${fingerprint}"\n    why: "made-up key for the tests"\n    approved_by: "@acme/kim"\n    until: ${day(30)}\n`;
    expect(await pageOf(repo)).toBe(PAGE.replace('# the end\n', `${entry}# the end\n`));

    const checked = await countersign(repo, ['check', '--format', 'json']);
    expect(checked.status).toBe(0);
    expect(JSON.parse(checked.stdout)).toMatchObject({
      findings: [{ suppressed: { by: 'exception', reason: 'made-up key for the tests' } }],
    });
    const again = await countersign(repo, ['allow', fingerprint, ...WHY]);
    expect(again.stdout).toMatch(/^Excepted already: /);
  });

  test.each<readonly [string, (fingerprint: string) => readonly string[], RegExp]>([
    ['no reason', (it) => [it], /an exception needs a reason/],
    ['a short reason', (it) => [it, '--why', 'because'], /the reason is too short/],
    ['no fingerprint', () => ['github-token', ...WHY], /is no fingerprint/],
    [
      'another one',
      () => ['0'.repeat(32), ...WHY],
      /nothing in the present files has the fingerprint/,
    ],
    ['too long', (it) => [it, ...WHY, '--until', day(400)], /is not between today and/],
    ['a day that was', (it) => [it, ...WHY, '--until', day(-1)], /is not between today and/],
    ['no day', (it) => [it, ...WHY, '--until', 'soon'], /is not a day/],
    ['nobody', (it) => [it, ...WHY, '--approved-by', 'Ana'], /nobody answers/],
    ['another detector', (it) => [it, ...WHY, '--rule', 'aws-key'], /was found by github-token/],
    ['no detector', () => ['0'.repeat(32), ...WHY, '--rule', 'nope'], /there is no detector nope/],
  ])('%s: nothing is written', async (_name, args, words) => {
    shared ??= repository();
    const repo = await shared;
    fingerprint ??= fingerprintIn(repo);
    const said = await countersign(repo, ['allow', ...args(await fingerprint)]);
    expect(said).toMatchObject({ status: 2, stdout: '' });
    expect(said.stderr).toMatch(words);
    expect(await pageOf(repo)).toBe(PAGE);
  });

  test('a fingerprint that the hook showed before the page had its key is understood', async () => {
    const repo = await repository();
    const shown = await fingerprintIn(repo);
    await repo.write('countersign.yml', `${PAGE}fingerprint_key: a-key-that-keeps-reports-apart\n`);
    const now = await fingerprintIn(repo);
    expect(now).not.toBe(shown);
    expect(await countersign(repo, ['allow', shown, ...WHY])).toMatchObject({ status: 0 });
    expect(await pageOf(repo)).toContain(`fingerprint: "${now}"`);
    expect((await countersign(repo, ['check', '--format', 'json'])).status).toBe(0);
  });

  test('what is only in the history is named with its detector', async () => {
    const repo = await repository();
    const it = '0'.repeat(32);
    expect(await countersign(repo, ['allow', it, ...WHY, '--rule', 'github-token'])).toMatchObject({
      status: 0,
    });
    expect(await pageOf(repo)).toContain(it);
  });

  test('a page with mistakes, no page, and a page that cannot be written', async () => {
    const broken = await repository(PAGE.replace('mode: block', 'mode: blok'));
    const mistakes = await countersign(broken, ['allow', '0'.repeat(32), ...WHY]);
    expect(mistakes.status).toBe(2);
    expect(mistakes.stderr).toMatch(/countersign\.yml:5:7: error: mode cannot be "blok"/);
    const none = await countersign(await repository(null), ['allow', '0'.repeat(32), ...WHY]);
    expect(none).toMatchObject({ status: 2 });
    expect(none.stderr).toMatch(/there is no policy page here/);
    if (process.getuid?.() === 0) return;
    const locked = await repository();
    const fingerprint = await fingerprintIn(locked);
    await chmod(locked.dir, 0o500);
    const refused = await countersign(locked, ['allow', fingerprint, ...WHY]);
    await chmod(locked.dir, 0o700);
    expect(refused).toMatchObject({ status: 2 });
    expect(await pageOf(locked)).toBe(PAGE);
  });

  test("where the organisation has locked it, its owner's word is asked for", async () => {
    const repo = await repository();
    await repo.write(
      '../group.yml',
      `version: 1\nowner: '@acme/risk'\nnext_review: ${day(30)}\noff_limits: { secrets: block }\nlock: [off_limits]\n`,
    );
    expect(await countersign(repo, ['sync', '--from', '../group.yml'])).toMatchObject({
      status: 0,
    });
    const fingerprint = await fingerprintIn(repo);
    const refused = await countersign(repo, [
      'allow',
      fingerprint,
      ...WHY,
      '--approved-by',
      '@kim',
    ]);
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.stderr).toMatch(
      /would not hold \(needs @acme\/risk\).*--approved-by @acme\/risk/,
    );
    expect(await pageOf(repo)).toBe(PAGE);
  });
});

describe('countersign exceptions', () => {
  const list = (repo: GitRepo, ...args: readonly string[]): Promise<RunResult> =>
    countersign(repo, ['exceptions', ...args]);

  test('lists what holds, what ends soon and what ended', async () => {
    const repo = await repository();
    const { status, stdout } = await list(repo);
    expect(status).toBe(0);
    expect(stdout).toBe(
      `ended  off_limits.secrets  samples/**\n    samples of the vendor (@acme/ana, until ${day(-3)})\n` +
        `ends in 5 days  coverage  big/**\n    it is very large (@acme/ana, until ${day(5)})\n`,
    );
    expect(JSON.parse((await list(repo, '--json')).stdout)).toMatchObject([
      { state: 'ended', whyNot: `ended ${day(-3)}`, days: -3, used: null },
      { state: 'ends-soon', whyNot: null, days: 5 },
    ]);
  });

  test('what has been in the page for longer than it may is told, and lets nothing through', async () => {
    const entry = `  - { rule: off_limits.secrets, paths: ["src/**"], why: "made up for tests", approved_by: "@acme/ana", until: ${day(20)} }\n`;
    const page = `${PAGE.slice(0, PAGE.indexOf('exceptions:'))}exceptions:\n${entry}`;
    const repo = await repository(page, new Date(Date.now() - 80 * 86_400_000));
    const { stdout } = await list(repo);
    expect(stdout).toMatch(
      `refused (longer than 90 days since it was added on ${day(-80)})  off_limits.secrets  src/**\n`,
    );
    const checked = await countersign(repo, ['check', '--all']);
    expect(checked.status).toBe(1);
    expect(checked.stdout).toContain(`longer than 90 days since it was added on ${day(-80)}`);
    // From a folder below as well; and an entry that no commit has yet counts from today.
    await repo.write('src/countersign-none.txt', '');
    const below = await countersign(repo, ['exceptions'], { cwd: join(repo.dir, 'src') });
    expect(below.stdout).toBe(stdout);
    await repo.write('countersign.yml', page.replace('made up for', 'invented for'));
    expect((await countersign(repo, ['check'])).status).toBe(0);
  });

  test('takes out what ended or is not needed, and leaves comments alone', async () => {
    const repo = await repository();
    expect((await list(repo, '--expired')).status).toBe(1);
    expect((await list(repo, '--unused')).stdout).toMatch(/^ends in 5 days, unused {2}coverage/);
    expect(await list(repo, '--expired', '--remove')).toMatchObject({ status: 0 });
    const ended = /  - rule: off_limits\.secrets\n(?: {4}.*\n)+/;
    expect(await pageOf(repo)).toBe(PAGE.replace(ended, ''));
    expect(await list(repo, '--unused', '--remove')).toMatchObject({ status: 0 });
    expect(await pageOf(repo)).toContain(
      'exceptions: []            # with a reason, please\n  # the old samples\n# the end\n',
    );
    expect((await list(repo, '--expired', '--unused')).stdout).toBe('None.\n');
    expect((await list(repo, '--remove')).stderr).toMatch(/add --expired or --unused/);
  });
});
