/** The page that is brought to the quarterly meeting, from a repository with a past. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { githubToken, gitRepo } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import { countersign } from './command-line.test-support.ts';

const day = (ahead: number): string =>
  new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const exception = (path: string, until: string, why: string): string =>
  `  - { rule: secrets, paths: ["${path}"], why: "${why}", approved_by: "@acme/ana", until: ${until} }\n`;
const page = (nextReview: string, more: string): string =>
  `version: 1\nowner: '@acme/ana'\nnext_review: ${nextReview}\n${more}`;

let repo: GitRepo;
beforeAll(async () => {
  repo = await gitRepo({
    'countersign.yml': page(day(-30), 'mode: observe\n'),
    '.cursor/rules/a.mdc': 'Be brief.\n',
  });
  await repo.write(
    'countersign.yml',
    page(
      day(20),
      `mode: warn\nexceptions:\n${exception('old/**', day(-2), 'samples of the vendor')}`,
    ),
  );
  await repo.commit('Review the page');
  await repo.write('.windsurfrules', 'Be brief.\n');
  await repo.write('src/a.ts', `export const key = '${githubToken().token}';\n`);
  await repo.commit('Help\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n');
  await repo.write(
    'countersign.yml',
    page(
      day(20),
      `mode: block\nlock: [mode]\nai_tools: { approved: [{ tool: cursor }, { tool: aider }] }\nexceptions:\n` +
        exception('src/**', day(6), 'made-up | for the *tests*') +
        exception('lib/**', day(40), 'made-up for the library'),
    ),
  );
  await repo.commit('Tighten the page');
});
afterAll(() => repo.dispose());

describe('countersign review', () => {
  test('tells what changed since next_review was set', async () => {
    const { status, stdout, stderr } = await countersign(repo, ['review']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^# Review of our AI page\n/);
    expect(stdout).toMatch(/Since the last review on 2026-01-01 .*: 2 commits\./);
    expect(stdout).toContain('| `mode` | `warn` | `block` |');
    expect(stdout).toContain('2 exceptions; new: 2, gone: 1.');
    expect(stdout).toMatch(
      /\| `secrets` \| `src\/\*\*` \| made-up \\\| for the \\\*tests\\\* \| @.*acme\/ana \| [\d-]+ \| new, \*\*ends in 6 days\*\* \|/,
    );
    expect(stdout).toMatch(/\| `secrets` \| `lib\/\*\*` .* \| new, holds, unused \|/);
    expect(stdout).toContain('| Cursor | yes | 1 | 1 | 0 |');
    expect(stdout).toMatch(/\| Windsurf[^|]* \| \*\*no\*\* \| 0 \| 1 \(new\) \| 0 \|/);
    expect(stdout).toContain('| Claude Code | **no** | 0 | 0 | 1 |');
    expect(stdout).toContain('On the list, and not seen here: aider.');
    expect(stdout).toContain('| `github-token` | 0 | nothing | 1 |');
    expect(stdout).toContain('- `lock`: only the organisation file may lock');
    expect(stdout).toContain('- [ ] Claude Code: approve it, or replace it?');
    expect(stdout).toMatch(new RegExp(`next_review: ${day(90)}`));
    expect(stdout).not.toMatch(/kim|example\.com/i);
  });

  test('since another day, as JSON', async () => {
    const { stdout } = await countersign(repo, ['review', '--since', '2026-01-01', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      since: { day: '2026-01-01', because: 'as asked for' },
      changedKeys: [],
      newExceptions: [],
    });
  });

  test.each<readonly [readonly string[], RegExp]>([
    [['--since', 'spring'], /is not a day/],
    [['--since', '2026-02-31x'], /is not a day/],
  ])('%j', async (args, words) => {
    const said = await countersign(repo, ['review', ...args]);
    expect(said).toMatchObject({ status: 2, stdout: '' });
    expect(said.stderr).toMatch(words);
  });

  test('the first review, and none without a page', async () => {
    const first = await gitRepo({ 'a.txt': 'a' });
    expect((await countersign(first, ['review'])).stderr).toMatch(
      /there is no policy page to review/,
    );
    await first.write('countersign.yml', page(day(-1), ''));
    const { stdout } = await countersign(first, ['review']);
    expect(stdout).toMatch(/\*\*Overdue:\*\*/);
    expect(stdout).toMatch(/The first review: /);
    await first.dispose();
  });
});
