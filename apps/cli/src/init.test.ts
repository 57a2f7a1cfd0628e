/** `init` as a newcomer runs it, and what an editor's YAML language server makes of the page it writes. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { githubToken, gitRepo } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import { countersign } from './command-line.test-support.ts';

const SHIPPED = resolve(fileURLToPath(import.meta.url), '../../dist/countersign.schema.json');
const made: GitRepo[] = [];
afterAll(async () => {
  await Promise.all(made.map((repo) => repo.dispose()));
});

async function repository(files: Readonly<Record<string, string>>): Promise<GitRepo> {
  const repo = await gitRepo(files);
  made.push(repo);
  return repo;
}

/** The schema that the page's own first line names, read from where the page stands. */
async function schemaOf(dir: string): Promise<{ readonly page: string; readonly schema: object }> {
  const page = await readFile(join(dir, 'countersign.yml'), 'utf8');
  const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(page)?.[1] ?? 'no schema named';
  return { page, schema: JSON.parse(await readFile(join(dir, named), 'utf8')) as object };
}

/** As a language server does: YAML 1.2 core schema, then JSON Schema. */
function mistakesIn(page: string, schema: object): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
  const validate = ajv.compile(schema);
  validate(parse(page, { version: '1.2', schema: 'core' }));
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}

describe('countersign init', () => {
  test('a commit is judged within a minute of the first command, and the page is valid to an editor', async () => {
    const repo = await repository({
      'package.json': '{ "name": "shop" }\n',
      'CLAUDE.md': 'Be brief.\n',
      '.cursor/rules/a.mdc': 'Be brief.\n',
    });
    await repo.git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
    const start = performance.now();
    expect(await countersign(repo, ['init', '--yes'])).toMatchObject({ status: 0, stderr: '' });
    await repo.git('add', 'countersign.yml');
    await repo.git('commit', '--quiet', '-m', 'Add our AI page');
    await repo.write('a.txt', githubToken().token);
    await repo.git('add', '--all');
    expect(await repo.run('git', ['commit', '-m', 'Leak'])).toMatchObject({ status: 1 });
    expect(performance.now() - start).toBeLessThan(60_000);

    const { page, schema } = await schemaOf(repo.dir);
    expect(mistakesIn(page, schema)).toEqual([]);
    expect(mistakesIn(page.replace('mode: warn', 'mode: blok'), schema)).toEqual([
      '/mode must be equal to one of the allowed values',
    ]);
    expect(await countersign(repo, ['policy', 'check'])).toMatchObject({
      status: 0,
      stdout: 'countersign.yml: a valid page\n',
    });
    // What the editor is told is no part of what is committed.
    expect(await repo.git('status', '--porcelain', '--untracked-files=all')).toBe('A  a.txt\n');
  });

  test('where the package is installed, its own schema is named', async () => {
    const shipped = await readFile(SHIPPED, 'utf8');
    const repo = await repository({ '.gitignore': 'node_modules/\n' });
    await repo.write('node_modules/countersign/dist/countersign.schema.json', shipped);
    await countersign(repo, ['init', '--yes']);
    const { page, schema } = await schemaOf(repo.dir);
    expect(page).toMatch(/^# yaml-language-server: \$schema=node_modules\/countersign\/dist\//);
    expect(mistakesIn(page, schema)).toEqual([]);
    const printed = await countersign(repo, ['policy', 'schema']);
    expect(printed.stdout).toBe(shipped);
  });

  test('every preset, printed as a page, is valid to an editor and to the command', async () => {
    const repo = await repository({ 'a.txt': 'a\n' });
    const schema = JSON.parse(await readFile(SHIPPED, 'utf8')) as object;
    const { stdout } = await countersign(repo, ['policy', 'show', '--preset', 'none-such']);
    expect(stdout).toBe('');
    for (const name of ['start', 'australia', 'australia-regulated']) {
      const preset = await countersign(repo, ['policy', 'show', '--preset', name]);
      const page = `version: 1\nowner: "@acme/ana"\nnext_review: 2027-02-01\n${preset.stdout}`;
      expect([name, mistakesIn(page, schema)]).toEqual([name, []]);
      await repo.write('countersign.yml', page);
      expect(await countersign(repo, ['policy', 'check'])).toMatchObject({ status: 0 });
    }
  });

  test('in a linked worktree there is no place for a schema, and nothing fails', async () => {
    const repo = await repository({ 'a.txt': 'a' });
    await repo.git('worktree', 'add', '--quiet', '../linked');
    const linked = join(repo.dir, '..', 'linked');
    const said = await repo.run(
      process.execPath,
      [resolve(SHIPPED, '../countersign.cjs'), 'init', '--yes'],
      { cwd: linked },
    );
    expect(said.status).toBe(0);
    expect(await readFile(join(linked, 'countersign.yml'), 'utf8')).toMatch(/^# How we use AI/);
  });

  test('a page that is there is kept', async () => {
    const repo = await repository({
      'countersign.yml': 'version: 1\nowner: "@a"\nnext_review: 2027-01-01\n',
    });
    const before = await readFile(join(repo.dir, 'countersign.yml'), 'utf8');
    expect((await countersign(repo, ['init', '--yes'])).stdout).toMatch(
      /is there already: kept as it is/,
    );
    expect(await readFile(join(repo.dir, 'countersign.yml'), 'utf8')).toBe(before);
  });

  test('beside a page with mistakes no hook is installed: it would stop every commit', async () => {
    const repo = await repository({ 'countersign.yml': 'version: 1\nmode: blok\n' });
    const said = await countersign(repo, ['init', '--yes']);
    expect(said).toMatchObject({ status: 2, stdout: '' });
    expect(said.stderr).toMatch(/countersign\.yml:2:7: error: .*Did you mean "block"/);
    expect((await countersign(repo, ['hook', 'status'])).stdout).toMatch(/^pre-commit: not in /);
  });
});
