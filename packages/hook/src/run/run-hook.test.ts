import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { POLICY_FILES } from '@countersign/policy';
import { githubToken as token } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import { disposeAll, hook, page, repository, stage } from './hook-run.test-support.ts';
import type { Ran } from './hook-run.test-support.ts';
import { PAGE_FILES } from './policy-at-head.ts';

afterAll(disposeAll);

const SILENT = { exit: 0, said: '' };
const CLAUDE = 'Co-Authored-By: Claude <noreply@anthropic.com>';

describe('pre-commit', () => {
  test('silence when all is well', async () => {
    const repo = await repository({ 'countersign.yml': page() });
    expect(await hook(repo)).toMatchObject(SILENT);
    await stage(repo, { 'b.txt': 'b\n' });
    expect(await hook(repo)).toMatchObject(SILENT);
  });

  test('a confirmed key stops, with or without a page, and is written nowhere', async () => {
    for (const files of [{}, { 'countersign.yml': page() }]) {
      const repo = await repository(files);
      const secret = token();
      await stage(repo, { 'src/b.ts': `// one\nexport const key = '${secret.token}';\n` });
      const { exit, said } = await hook(repo);
      expect(exit).toBe(1);
      expect(said).toContain('src/b.ts:2');
      expect(said.trimEnd().split('\n').length).toBeLessThanOrEqual(12);
      expect(said).not.toContain(secret.body);
      for (const name of await readdir(join(repo.dir, '.git/countersign')))
        expect(await readFile(join(repo.dir, '.git/countersign', name), 'utf8')).not.toContain(
          secret.body,
        );
    }
  });

  test('what was there before stops nobody; what is hidden by attributes does not hide', async () => {
    const old = token();
    const repo = await repository({
      'a.ts': `const key = '${old.token}';\n\n\nlet b;\n`,
      '.gitattributes': '*.env -diff\n',
      'a.env': `A=${old.token}\n`,
    });
    await stage(repo, { 'a.ts': `const key = '${old.token}';\n\n\nlet c;\n` });
    await stage(repo, { 'a.env': `A=${old.token}\nB=2\n` });
    expect(await hook(repo)).toMatchObject(SILENT);
    await stage(repo, { 'a.env': `A=${old.token}\nB=${token().token}\n` });
    const { exit, said } = await hook(repo);
    expect(exit).toBe(1);
    expect(said).toContain('a.env:2');
  });

  test('AI-authored and customer-facing: a note, never a refusal', async () => {
    const repo = await repository({ 'countersign.yml': page() });
    await stage(repo, { 'locales/en.json': '{ "a": "b" }\n' });
    const { exit, said } = await hook(repo, ['pre-commit'], { env: { CLAUDECODE: '1' } });
    expect(exit).toBe(0);
    expect(said).toMatch(/pull request/);
    expect(await hook(repo)).toMatchObject(SILENT);
  });

  test('the page of HEAD applies, compiled once', async () => {
    const repo = await repository({ '.github/countersign.yml': page() });
    await stage(repo, { 'b.txt': 'b\n', '.github/countersign.yml': 'version: 1\nowner: x y\n' });
    // A page is changed: the commit goes on, and who will have to look at it is said.
    const guarded = { exit: 0, said: expect.stringMatching(/guard the gate need a person/) };
    expect(await hook(repo)).toMatchObject({ ...guarded, compiled: 1 });
    expect(await hook(repo)).toMatchObject({ ...guarded, compiled: 0 });
    expect(await hook(repo, ['pre-commit'], { version: '2' })).toMatchObject({ compiled: 1 });
    const tomorrow = new Date('2026-11-23T00:00:00Z');
    expect(await hook(repo, ['pre-commit'], { version: '2', now: tomorrow })).toMatchObject({
      compiled: 1,
    });
    await repo.write('.git/countersign/policy.json', '{');
    expect(await hook(repo)).toMatchObject({ ...guarded, compiled: 1 });
    await repo.git('commit', '--quiet', '-m', 'broken page');
    await stage(repo, { 'c.txt': 'c\n' });
    const { exit, said } = await hook(repo);
    expect(exit).toBe(2);
    expect(said).toMatch(/^countersign: the policy page at HEAD has mistakes/);
    expect(said).toMatch(/\.github\/countersign\.yml:\d+:\d+: /);
  });

  test('a working tree, an index and a stash are left as they are', async () => {
    const repo = await repository({ 'countersign.yml': page() });
    await stage(repo, { 'b.txt': 'staged\n' });
    await repo.write('b.txt', 'not staged\n');
    await repo.write('c.txt', 'untracked\n');
    const index = await readFile(join(repo.dir, '.git/index'));
    await hook(repo);
    expect((await readFile(join(repo.dir, '.git/index'))).equals(index)).toBe(true);
    expect(await repo.git('status', '--porcelain')).toBe('AM b.txt\n?? c.txt\n');
    expect(await repo.git('stash', 'list')).toBe('');
  });

  test('what cannot be judged is not waved through', async () => {
    const repo = await repository({ 'countersign.yml': page() });
    await stage(repo, { 'b.txt': 'b\n' });
    const blob = (await repo.git('rev-parse', 'HEAD:countersign.yml')).trim();
    await repo.remove(join('.git', 'objects', blob.slice(0, 2), blob.slice(2)));
    expect(await hook(repo)).toMatchObject({
      exit: 2,
      said: expect.stringMatching(/internal error.*lacks object/),
    });
    const outside = { ...repo, dir: join(repo.dir, '..') };
    expect(await hook(outside)).toMatchObject({
      exit: 2,
      said: expect.stringContaining('not a git repository'),
    });
    expect(await hook(repo, ['post-commit'])).toMatchObject({ exit: 2 });
    expect(await hook(repo, ['commit-msg'])).toMatchObject({ exit: 2 });
    expect(await hook(repo, ['commit-msg', 'nowhere'])).toMatchObject({ exit: 2 });
  });
});

describe('commit-msg', () => {
  async function message(
    repo: GitRepo,
    text: string,
    env: Readonly<Record<string, string>> = {},
  ): Promise<Ran> {
    await repo.write('.git/COMMIT_EDITMSG', text);
    return hook(repo, ['commit-msg', '.git/COMMIT_EDITMSG'], { env });
  }

  test('a plain message', async () => {
    const repo = await repository();
    await stage(repo, { 'locales/en.json': '{}\n' });
    expect(await message(repo, 'Words: only words\n')).toMatchObject(SILENT);
  });

  test('a key in it stops', async () => {
    const repo = await repository();
    const secret = token();
    for (const text of [`Try it with ${secret.token}\n`, `# ${secret.token}\n`]) {
      const { exit, said } = await message(repo, text);
      expect(exit).toBe(1);
      expect(said).toContain('commit message:1');
      expect(said).not.toContain(secret.body);
    }
  });

  test('below the scissors nothing is message', async () => {
    const repo = await repository();
    const scissors = `# ${'-'.repeat(24)} >8 ${'-'.repeat(24)}`;
    const text = `Words\n\n${scissors}\n# Do not modify.\n-const key = '${token().token}';\n`;
    expect(await message(repo, text)).toMatchObject(SILENT);
  });

  test('AI-authored and customer-facing: one note, and no refusal', async () => {
    const repo = await repository({ 'countersign.yml': page() });
    await stage(repo, { 'locales/en.json': '{}\n' });
    const signed = `Greet\n\n${CLAUDE}\n\n# Please enter the commit message\n# On branch main\n`;
    const { exit, said } = await message(repo, signed);
    expect(exit).toBe(0);
    expect(said).toMatch(/pull request/);
    expect(said.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
    // The other hook has said it.
    expect(await message(repo, signed, { CLAUDECODE: '1' })).toMatchObject(SILENT);
  });

  test('AI-authored and inside: silence, and nothing is judged twice', async () => {
    const repo = await repository({ 'countersign.yml': page() });
    await stage(repo, { 'src/b.ts': `'${token().token}'\n` });
    expect(await message(repo, `Tidy\n\n${CLAUDE}\n`)).toMatchObject(SILENT);
  });
});

test('the pages looked for are the pages of the policy', () => {
  expect(PAGE_FILES).toEqual(POLICY_FILES);
});
