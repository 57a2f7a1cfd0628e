import { existsSync } from 'node:fs';
import { appendFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { GitRepo } from '@countersign/testkit';
import { contentsOf, linesOf, opened, orThrow, repositories } from '../change.test-support.ts';
import { STAGED_QUESTION } from './asked-by-shim.ts';
import type { ReadNext } from './asked-by-shim.ts';
import { locateRepository } from './locate.ts';
import { readStaged } from './read-staged.ts';

const made = repositories();
afterAll(() => made.disposeAll());

/** What is staged in a repository, found as a hook finds it: by itself, and told by the shell that has asked before. */
async function staged(repo: GitRepo, env: Readonly<Record<string, string>> = {}, dir = repo.dir) {
  const place = locateRepository(dir, { ...repo.env, ...env });
  if (place === null) throw new Error('no repository found');
  const change = orThrow(await readStaged(place));
  if (existsSync(join(place.gitDir, 'MERGE_HEAD'))) return change;
  // Nothing but the answer is looked at: where git is needed for more, it is not to be found.
  const { files, skipped } = orThrow(
    await readStaged(
      { ...place, env: { PATH: '/nowhere' } },
      { answer: pieces(await askByShell(repo, env, dir), 100) },
    ),
  );
  expect({ files, skipped }).toEqual({ files: change.files, skipped: change.skipped });
  return change;
}

/** What the shim gives to the hook. */
async function askByShell(
  repo: GitRepo,
  env: Readonly<Record<string, string>> = {},
  cwd = repo.dir,
): Promise<Buffer> {
  const file = join(repo.dir, '..', 'answer');
  const script = `{ eval "$1" && printf '\\000%s' "$1"; } >"$2"`;
  await repo.run('sh', ['-c', script, 'sh', STAGED_QUESTION, file], { env, cwd });
  return readFile(file);
}

/** As a pipe gives it, at most `most` bytes at once. */
function pieces(bytes: Uint8Array, most: number): ReadNext {
  let at = 0;
  return (into) => {
    const next = bytes.subarray(at, at + Math.min(most, into.length));
    into.set(next);
    at += next.length;
    return next.length;
  };
}

const utf16 = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('what was added', () => {
  test('edits, new files, deletions, moves, links', async () => {
    const repo = await made.make({
      'edit.txt': '1\n2\n3\n',
      'gone.txt': 'x\n',
      'old/name.txt': 'a\nb\nc\nd\n',
      'link.txt': 'edit.txt',
    });
    await repo.write('edit.txt', '1\nTWO\n3\nfour\nfive\n');
    await repo.remove('gone.txt');
    await repo.git('mv', 'old/name.txt', 'name.txt');
    await repo.remove('link.txt');
    await repo.run('ln', ['-s', '../outside', 'link.txt']);
    await repo.write('new.txt', 'new\n');
    await repo.git('add', '--all');
    // What is not staged has no say.
    await repo.write('new.txt', 'something else\n');
    const change = await staged(repo);
    expect(change).toMatchObject({ source: { kind: 'staged' }, commits: [], history: [] });
    expect(linesOf(change)).toEqual({
      'edit.txt': [
        { start: 2, end: 2 },
        { start: 4, end: 5 },
      ],
      'gone.txt': [],
      'link.txt': 'all',
      'name.txt': [],
      'new.txt': 'all',
    });
    expect(
      change.files.map(({ path, status, mode, previousPath }) => [
        path,
        status,
        mode,
        previousPath,
      ]),
    ).toEqual([
      ['edit.txt', 'modified', '100644', null],
      ['gone.txt', 'deleted', null, null],
      ['link.txt', 'type-changed', '120000', null],
      ['name.txt', 'renamed', '100644', 'old/name.txt'],
      ['new.txt', 'added', '100644', null],
    ]);
    expect(await contentsOf(change)).toEqual({
      'edit.txt': '1\nTWO\n3\nfour\nfive\n',
      'link.txt': '../outside',
      'name.txt': 'a\nb\nc\nd\n',
      'new.txt': 'new\n',
    });
  });

  test('names that git quotes, that begin like options, and that are not UTF-8', async () => {
    const repo = await made.make({ 'keep.txt': '' });
    const names = [
      'a "quoted"\tname',
      'line\nend',
      '-rf',
      ':(top)magic',
      'naïve',
      ' lead',
      '@@ -1 +1 @@',
      'a\\b',
    ];
    for (const name of names) await repo.write(name, `${name}\n`);
    await repo.git('add', '--all');
    const blob = await repo.run('git', ['hash-object', '-w', '--stdin'], { input: 'bytes\n' });
    await repo.run('git', ['update-index', '-z', '--index-info'], {
      input: Buffer.from(`100644 ${blob.stdout.trim()}\tcaf\xe9\0`, 'latin1'),
    });
    const change = await staged(repo);
    expect(change.files.map(({ path }) => path).toSorted()).toEqual(
      [...names, 'caf\\xe9'].toSorted(),
    );
    expect(await contentsOf(change)).toMatchObject({
      'caf\\xe9': 'bytes\n',
      'line\nend': 'line\nend\n',
    });
  });

  test('contents that git calls binary: whole when new, unknown when edited', async () => {
    const repo = await made.make({ 'a.bin': 'a\0b', 'a.txt': utf16('one\r\n') });
    await repo.write('a.bin', 'a\0c');
    await repo.write('a.txt', utf16('one\r\ntwo\r\n'));
    await repo.write('new.bin', '\0new');
    await repo.git('add', '--all');
    const change = await staged(repo);
    expect(linesOf(change)).toEqual({ 'a.bin': 'unknown', 'a.txt': 'unknown', 'new.bin': 'all' });
    const before = change.files.flatMap(({ path, previousBlobs }) =>
      previousBlobs.map((blob) => ({ blob, path, limit: 100 })),
    );
    const read = [];
    for await (const { request, content } of change.readContents(before))
      read.push([request.path, content.kind]);
    expect(read).toEqual([
      ['a.bin', 'bytes'],
      ['a.txt', 'bytes'],
    ]);
  });

  test('an intent to add is not content yet, a submodule is not ours', async () => {
    const repo = await made.make({ 'a.txt': '' });
    const head = (await repo.git('rev-parse', 'HEAD')).trim();
    await repo.write('later.txt', 'later\n');
    await repo.git('add', '--intent-to-add', 'later.txt');
    await repo.git('update-index', '--add', '--cacheinfo', `160000,${head},lib`);
    expect((await staged(repo)).files).toMatchObject([{ path: 'lib', mode: '160000', blob: head }]);
  });

  test('a path in conflict is listed as not looked at', async () => {
    const repo = await made.make({ 'a.txt': '1\n' });
    await repo.branch('other');
    await repo.write('a.txt', '2\n');
    await repo.commit('two');
    await repo.git('checkout', '--quiet', 'main');
    await repo.write('a.txt', '3\n');
    await repo.commit('three');
    await repo.run('git', ['cherry-pick', 'other']);
    expect(await staged(repo)).toMatchObject({
      files: [],
      skipped: [{ path: 'a.txt', reason: 'unreadable' }],
    });
  });
});

describe('whatever the repository configures', () => {
  const CONFIGURATIONS: readonly (readonly [name: string, config: string])[] = [
    ['diff.noprefix', '[diff]\n noprefix = true'],
    ['diff.mnemonicPrefix', '[diff]\n mnemonicPrefix = true'],
    ['diff.external', '[diff]\n external = ./run-me'],
    ['diff.renames', '[diff]\n renames = copies'],
    ['diff.context', '[diff]\n context = 9\n interHunkContext = 9'],
    ['diff.orderFile', '[diff]\n orderFile = order.txt'],
    ['diff.submodule', '[diff]\n submodule = log\n ignoreSubmodules = all'],
    ['diff.relative', '[diff]\n relative = true'],
    ['diff.wsErrorHighlight', '[diff]\n wsErrorHighlight = all\n colorMoved = zebra'],
    ['color.ui', '[color]\n ui = always\n diff = always'],
    ['core.quotePath', '[core]\n quotePath = false'],
    ['core.pager', '[core]\n pager = ./run-me'],
    ['core.fsmonitor', '[core]\n fsmonitor = ./run-me'],
    ['core.attributesFile', '[core]\n attributesFile = everything-binary'],
    ['a textconv driver', '[diff "conv"]\n textconv = ./run-me'],
    ['an external driver', '[diff "conv"]\n command = ./run-me'],
    ['a binary driver', '[diff "conv"]\n binary = true'],
  ];
  const ATTRIBUTES = '*.env -diff\n*.conv diff=conv\n';

  test.each(CONFIGURATIONS)('%s', async (_name, config) => {
    const repo = await made.make({
      'a.txt': '1\n2\n3\n4\n',
      'a.conv': '1\n2\n',
      'a.env': 'KEY=1\n',
      '.gitattributes': ATTRIBUTES,
      'everything-binary': '* -diff\n',
      'order.txt': 'z*\n',
    });
    await repo.write('run-me', '#!/bin/sh\necho ran >> ran\n', 0o755);
    await appendFile(join(repo.dir, '.git', 'config'), `${config}\n`);
    await repo.write('a.txt', '1\nTWO\n3\n4\nfive\n');
    await repo.write('a.conv', '1\nTWO\n');
    await repo.write('a.env', 'KEY=2\n');
    await repo.write('é "new".env', 'KEY=3\n');
    await repo.git('add', 'a.txt', 'a.conv', 'a.env', 'é "new".env');
    // The fixture's own git ran what the configuration names; ours must not.
    await rm(join(repo.dir, 'ran'), { force: true });
    const change = await staged(repo, { GIT_EXTERNAL_DIFF: './run-me', GIT_DIFF_OPTS: '-u9' });
    const hidden = config.includes('attributesFile') ? 'unknown' : null;
    expect(linesOf(change)).toEqual({
      'a.conv': config.includes('binary = true') ? 'unknown' : [{ start: 2, end: 2 }],
      'a.env': 'unknown',
      'a.txt': hidden ?? [
        { start: 2, end: 2 },
        { start: 5, end: 5 },
      ],
      'é "new".env': 'all',
    });
    expect(await contentsOf(change)).toMatchObject({ 'a.env': 'KEY=2\n', 'a.conv': '1\nTWO\n' });
    expect(existsSync(join(repo.dir, 'ran'))).toBe(false);
  });
});

describe('whichever index is meant', () => {
  test('before the first commit', async () => {
    const repo = await made.make({ 'a.txt': 'a\n' }, { files: 'untracked' });
    await repo.git('add', '--all');
    const change = await staged(repo);
    expect(linesOf(change)).toEqual({ 'a.txt': 'all' });
    expect(await contentsOf(change)).toEqual({ 'a.txt': 'a\n' });
  });

  test('nothing staged', async () => {
    expect((await staged(await made.make())).files).toEqual([]);
    expect((await staged(await made.make({ 'a.txt': '' }))).files).toEqual([]);
  });

  test('the temporary index that git names', async () => {
    const repo = await made.make({ 'a.txt': 'a\n', 'b.txt': 'b\n' });
    await repo.write('a.txt', 'staged in the other\n');
    await repo.write('b.txt', 'staged in the usual\n');
    await repo.git('add', 'b.txt');
    const env = { GIT_INDEX_FILE: '.git/next-index-1.lock' };
    await repo.run('git', ['read-tree', 'HEAD'], { env });
    await repo.run('git', ['add', 'a.txt'], { env });
    expect(Object.keys(linesOf(await staged(repo, env)))).toEqual(['a.txt']);
    expect(Object.keys(linesOf(await staged(repo)))).toEqual(['b.txt']);
  });

  test('a linked worktree', async () => {
    const repo = await made.make({ 'a.txt': 'a\n' });
    const linked = join(repo.dir, '..', 'linked');
    await repo.git('worktree', 'add', '--quiet', '--detach', linked);
    await repo.write('../linked/new.txt', 'new\n');
    await repo.run('git', ['add', '.'], { cwd: linked });
    const change = await staged(repo, {}, linked);
    expect(await contentsOf(change)).toEqual({ 'new.txt': 'new\n' });
    expect((await staged(repo)).files).toEqual([]);
    // Git names both folders to hooks of a linked worktree.
    const named = { GIT_DIR: join(repo.dir, '.git', 'worktrees', 'linked'), GIT_WORK_TREE: linked };
    expect(Object.keys(linesOf(await staged(repo, named, linked)))).toEqual(['new.txt']);
  });

  test('a repository with SHA-256 names', async () => {
    const repo = await made.make({ 'a.txt': 'a\n' }, { objectFormat: 'sha256' });
    await repo.write('a.txt', 'a\nb\n');
    await repo.git('add', '--all');
    const change = await staged(repo);
    expect(linesOf(change)).toEqual({ 'a.txt': [{ start: 2, end: 2 }] });
    expect(await contentsOf(change)).toEqual({ 'a.txt': 'a\nb\n' });
  });

  test('a merge brings only what differs from every parent', async () => {
    const repo = await made.make({ 'a.txt': '1\n', 'theirs.txt': '1\n', 'ours.txt': '1\n' });
    await repo.branch('other');
    await repo.write('a.txt', '2\n');
    await repo.write('theirs.txt', '2\n');
    await repo.write('their-new.txt', 'new\n');
    await repo.commit('theirs');
    await repo.git('checkout', '--quiet', 'main');
    await repo.write('a.txt', '3\n');
    await repo.write('ours.txt', '2\n');
    await repo.commit('ours');
    await repo.run('git', ['merge', 'other']);
    await repo.write('a.txt', '2 and 3\n');
    await repo.write('smuggled.txt', 'in the merge\n');
    await repo.git('add', '--all');
    const change = await staged(repo);
    expect(linesOf(change)).toEqual({ 'a.txt': 'unknown', 'smuggled.txt': 'all' });
    expect(change.files[0]?.previousBlobs).toHaveLength(2);
    expect(await contentsOf(change)).toEqual({
      'a.txt': '2 and 3\n',
      'smuggled.txt': 'in the merge\n',
    });
  });

  test('a file that one side renames and the other changes is known to both', async () => {
    const lines = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n';
    const repo = await made.make({ 'old.txt': lines });
    await repo.branch('other');
    await repo.git('mv', 'old.txt', 'new.txt');
    await repo.write('new.txt', lines.replace('eight', '8'));
    await repo.commit('theirs');
    await repo.git('checkout', '--quiet', 'main');
    await repo.write('old.txt', lines.replace('one', '1'));
    await repo.commit('ours');
    const ours = (await repo.git('rev-parse', 'HEAD:old.txt')).trim();
    const theirs = (await repo.git('rev-parse', 'other:new.txt')).trim();
    await repo.git('merge', '--no-commit', '--no-ff', 'other');
    const change = await staged(repo);
    expect(linesOf(change)).toEqual({ 'new.txt': 'unknown' });
    expect(change.files[0]?.previousBlobs).toEqual([ours, theirs]);
  });
});

describe('contents', () => {
  test('packed or in an alternate, and one that is over the limit', async () => {
    const origin = await made.make({ 'packed.txt': 'a\n' });
    await origin.git('gc', '--quiet');
    const repo = await made.make();
    await repo.git('clone', '--quiet', '--shared', '--no-checkout', origin.dir, 'clone');
    const clone = { ...repo, dir: join(repo.dir, 'clone') };
    await repo.write('clone/large.txt', 'x'.repeat(2_000));
    await repo.run('git', ['read-tree', '--empty'], { cwd: clone.dir });
    const blob = (await origin.git('rev-parse', 'HEAD:packed.txt')).trim();
    await repo.run('git', ['update-index', '--add', '--cacheinfo', `100644,${blob},again.txt`], {
      cwd: clone.dir,
    });
    await repo.run('git', ['add', 'large.txt'], { cwd: clone.dir });
    expect(await contentsOf(await staged(clone), { limit: 1_000 })).toEqual({
      'again.txt': 'a\n',
      'large.txt': 'too-large: 0.002 MB, the limit is 0.001 MB',
    });
  });

  test('a missing object costs its lines and its content, not the others', async () => {
    const repo = await made.make({ 'a.txt': '1\n', 'b.txt': '1\n' });
    await repo.write('a.txt', '1\n2\n');
    await repo.write('b.txt', '1\n2\n3\n');
    await repo.git('add', '--all');
    const blob = (await repo.git('rev-parse', ':a.txt')).trim();
    await rm(join(repo.dir, '.git', 'objects', blob.slice(0, 2), blob.slice(2)));
    const change = await staged(repo);
    expect(Object.keys(linesOf(change))).toEqual(['a.txt', 'b.txt']);
    expect(await contentsOf(change)).toEqual({
      'a.txt': expect.stringMatching(/^missing-object: /),
      'b.txt': '1\n2\n3\n',
    });
  });
});

test('finds what git finds, without git', async () => {
  const repo = await made.make({ 'deep/er/a.txt': '' });
  const { gitDir, commonDir } = await opened(repo);
  expect(locateRepository(join(repo.dir, 'deep', 'er'), {})).toMatchObject({ gitDir, commonDir });
  expect(locateRepository(join(repo.dir, '..'), {})).toBeNull();
});

describe('what the shell has asked', () => {
  test.each<[string, (answer: Buffer) => Buffer]>([
    ['nothing', () => Buffer.alloc(0)],
    ['an answer that broke off', (answer) => answer.subarray(0, answer.length / 2)],
    ['one without its question', (answer) => answer.subarray(0, answer.lastIndexOf(0))],
    ['one to another question', (answer) => Buffer.concat([answer, Buffer.from(' --stat')])],
    [
      'one that cannot be read',
      (answer) => Buffer.concat([Buffer.from('x\0'), answer.subarray(answer.indexOf(0))]),
    ],
  ])('%s is passed over', async (_name, damage) => {
    const repo = await made.make({ 'a.txt': 'a\n' });
    await repo.write('a.txt', 'b\n');
    await repo.git('add', '.');
    const place = locateRepository(repo.dir, repo.env);
    if (place === null) throw new Error('no repository found');
    const answer = damage(await askByShell(repo));
    const change = orThrow(await readStaged(place, { answer: pieces(answer, 1000) }));
    expect(linesOf(change)).toEqual({ 'a.txt': [{ start: 1, end: 1 }] });
  });
});
