/** An exception of the page at HEAD is measured from the commit that brought it. */
import { afterAll, expect, test } from '@jest/globals';
import { githubToken } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import { disposeAll, hook, page, repository, stage } from './hook-run.test-support.ts';

afterAll(disposeAll);

const NOW = new Date('2026-11-22T12:00:00Z');
const excepting = (until: string, more = ''): string =>
  page(
    `exceptions:\n  - { rule: off_limits.secrets, paths: ["samples/**"], why: invented for the samples, approved_by: "@o/t", until: ${until} }\n${more}`,
  );

/** Commits a page as of a day. */
async function commitOn(repo: GitRepo, day: string, text: string): Promise<void> {
  await stage(repo, { 'countersign.yml': text });
  const at = `${day}T12:00:00Z`;
  const env = { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  const { status, stderr } = await repo.run('git', ['commit', '--quiet', '-m', 'Page'], { env });
  if (status !== 0) throw new Error(stderr);
}

test.each<readonly [string, string, number]>([
  ['2026-11-01', 'holds', 0],
  ['2026-10-03', 'holds on its last day', 0],
  ['2026-10-02', 'is a day too long', 1],
  ['2026-01-01', 'is far too long', 1],
  ['2027-06-01', 'of a clock that ran ahead counts from today', 0],
])('added on %s it %s', async (day, _words, exit) => {
  const repo = await repository();
  await commitOn(repo, day, excepting('2027-01-01'));
  await stage(repo, { 'samples/a.ts': `export const key = '${githubToken().token}';\n` });
  const ran = await hook(repo, ['pre-commit'], { now: NOW });
  expect(ran).toMatchObject({ exit });
});

test('another comment does not renew it; another last day does', async () => {
  const repo = await repository();
  await commitOn(repo, '2026-05-01', excepting('2027-01-01'));
  await commitOn(repo, '2026-11-20', excepting('2027-01-01', '# read again\n'));
  await stage(repo, { 'samples/a.ts': `export const key = '${githubToken().token}';\n` });
  expect((await hook(repo, ['pre-commit'], { now: NOW })).exit).toBe(1);
  await repo.git('restore', '--staged', 'samples/a.ts');
  await commitOn(repo, '2026-11-21', excepting('2027-01-02'));
  await stage(repo, { 'samples/a.ts': `export const key = '${githubToken().token}';\n` });
  expect((await hook(repo, ['pre-commit'], { now: NOW })).exit).toBe(0);
});
