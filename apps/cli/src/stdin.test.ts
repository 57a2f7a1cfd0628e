/** Standard input under a name, and files that git is told to ignore. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { gitRepo, githubToken } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
// Through real pipes, in a process that has to end by itself.
import { countersignProcess as countersign } from './command-line.test-support.ts';

const repos: GitRepo[] = [];
afterAll(async () => {
  await Promise.all(repos.splice(0).map((repo) => repo.dispose()));
});

async function repository(files: Readonly<Record<string, string | Uint8Array>>): Promise<GitRepo> {
  const repo = await gitRepo(files);
  repos.push(repo);
  return repo;
}

const PAGE = "version: 1\nowner: '@o/t'\nnext_review: 2027-01-15\nmode: block\n";

describe('standard input', () => {
  test('is judged under its name, by the page of the folder', async () => {
    const { token, body } = githubToken();
    const repo = await repository({ 'countersign.yml': PAGE });
    const args = ['check', '--stdin', '--path', 'src/a.ts', '--format', 'json'];
    const bad = await countersign(repo, args, { input: `one\nconst a = '${token}';\n` });
    expect(bad.status).toBe(1);
    expect(bad.stdout).not.toContain(body);
    expect(JSON.parse(bad.stdout)).toMatchObject({
      mode: 'block',
      findings: [{ id: 'github-token', path: 'src/a.ts', line: 2 }],
      coverage: { files: 1 },
    });
    expect(await countersign(repo, args, { input: 'clean\n' })).toMatchObject({ status: 0 });
  });

  test('a name decides what is risky', async () => {
    const repo = await repository({});
    const input = '{ "permissions": { "defaultMode": "bypassPermissions" } }\n';
    const check = async (path: string): Promise<readonly string[]> => {
      const args = ['check', '--stdin', '--path', path, '--format', 'json'];
      const { stdout } = await countersign(repo, args, { input });
      const report = JSON.parse(stdout) as { findings: { id: string }[] };
      return report.findings.map(({ id }) => id);
    };
    expect(await check('notes.json')).toEqual([]);
    expect(await check('.claude/settings.json')).toContain('approval-bypass');
  });

  test('nothing that comes is not a pass', async () => {
    const repo = await repository({});
    const { status, stdout, stderr } = await countersign(
      repo,
      ['check', '--stdin', '--path', 'a.ts'],
      { input: '' },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/nothing came on standard input, so nothing was judged/);
  });

  test.each([
    { name: 'no name', args: ['--stdin'], says: /--stdin needs a name/ },
    { name: 'a name alone', args: ['--path', 'a.ts'], says: /add --stdin/ },
    {
      name: 'a path beside it',
      args: ['--stdin', '--path', 'a.ts', 'b.ts'],
      says: /judged by itself/,
    },
    { name: 'two subjects', args: ['--stdin', '--history'], says: /cannot be used together/ },
    { name: '--no-ignore', args: ['--history', '--no-ignore'], says: /--no-ignore cannot/ },
    { name: 'two histories', args: ['--history', 'a', 'b'], says: /judged as a whole/ },
  ])('$name is refused', async ({ args, says }) => {
    const repo = await repository({ 'a.txt': 'a\n' });
    const { status, stdout, stderr } = await countersign(repo, ['check', ...args], { input: 'x' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });
});

describe('--no-ignore', () => {
  test('reads what is ignored or untracked, but no packages and no insides of git', async () => {
    const { token } = githubToken();
    const repo = await repository({ '.gitignore': '.env\nnode_modules/\n', 'a.txt': 'a\n' });
    await repo.write('.env', `KEY=${token}\n`);
    await repo.write('untracked.txt', `${githubToken().token}\n`);
    await repo.write('node_modules/x/index.js', githubToken().token);
    await repo.write('.git/description', githubToken().token);
    const found = async (...args: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await countersign(repo, ['check', '--format', 'json', ...args]);
      const report = JSON.parse(stdout) as { findings: { path: string }[] };
      return report.findings.map(({ path }) => path).toSorted();
    };
    expect(await found()).toEqual([]);
    expect(await found('--no-ignore')).toEqual(['.env', 'untracked.txt']);
    expect(await found('--no-ignore', 'node_modules')).toEqual(['x/index.js']);
  });
});
