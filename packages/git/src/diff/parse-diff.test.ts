import { afterAll, describe, expect, test } from '@jest/globals';
import { array, assert, nat, property } from 'fast-check';
import { repositories } from '../change.test-support.ts';
import { RECORDS_AND_LINES } from './diff-options.ts';
import { createDiffParser } from './parse-diff.ts';
import type { ParsedDiff } from './parse-diff.ts';

const made = repositories();
afterAll(() => made.disposeAll());

function parse(...chunks: readonly Buffer[]): ParsedDiff {
  const parser = createDiffParser();
  for (const chunk of chunks) parser.push(chunk);
  return parser.end();
}

/** Contents that look like what stands around them. */
const TRAPS = {
  'headers.txt': '--- a/x\n+++ b/y\n@@ -1 +1,9 @@\ndiff --git a/x b/x\nindex 0..1\n',
  'no-end.txt': 'one\ntwo',
  'minus.txt': '-- a\n- b\n\\ No newline at end of file\n',
  'plain.txt': 'one\ntwo\nthree\n',
  'gone.txt': '@@ -1 +1 @@\n',
  'type.txt': 'plain.txt\n',
  'move-me.txt': 'a\nb\nc\nd\ne\nf\n',
  'mode.sh': 'true\n',
  'binary.bin': 'a\0b',
};

async function trickyRepository() {
  const repo = await made.make(TRAPS);
  await repo.write('headers.txt', `@@ -1 +1,9 @@\n${TRAPS['headers.txt']}diff --git a/z b/z\n`);
  await repo.write('no-end.txt', 'one\nTWO');
  await repo.write('minus.txt', '-- A\n- b\n\\ No newline at end of file\n++ c\n');
  await repo.remove('gone.txt');
  await repo.remove('type.txt');
  await repo.run('ln', ['-s', 'plain.txt', 'type.txt']);
  await repo.git('mv', 'move-me.txt', 'moved.txt');
  await repo.write('moved.txt', 'a\nb\nc\nd\ne\nf\ng\n');
  await repo.git('update-index', '--chmod=+x', 'mode.sh');
  await repo.write('binary.bin', 'a\0c');
  await repo.write('new.txt', 'new\n');
  await repo.write('empty.txt', '');
  await repo.git('add', '--all');
  await repo.git('update-index', '--chmod=+x', 'mode.sh');
  return repo;
}

const EXPECTED = [
  ['binary.bin', 'M', 'unknown'],
  ['empty.txt', 'A', 'all'],
  ['gone.txt', 'D', []],
  [
    'headers.txt',
    'M',
    [
      { start: 1, end: 1 },
      { start: 7, end: 7 },
    ],
  ],
  [
    'minus.txt',
    'M',
    [
      { start: 1, end: 1 },
      { start: 4, end: 4 },
    ],
  ],
  ['mode.sh', 'M', []],
  ['moved.txt', 'R', [{ start: 7, end: 7 }]],
  ['new.txt', 'A', 'all'],
  ['no-end.txt', 'M', [{ start: 2, end: 2 }]],
  ['type.txt', 'T', 'all'],
];

const summary = (diff: ParsedDiff) =>
  diff.entries.map((entry) => [entry.path.toString('utf8'), entry.status, entry.addedLines]);

describe('one difference', () => {
  test('is read the same wherever the stream is cut', async () => {
    const repo = await trickyRepository();
    const output = Buffer.from(await repo.git('diff', '--cached', ...RECORDS_AND_LINES));
    const whole = parse(output);
    expect(summary(whole)).toEqual(EXPECTED);
    expect(whole.complete).toBe(true);
    assert(
      property(array(nat(output.length), { maxLength: 20 }), (cuts) => {
        const edges = [0, ...cuts.toSorted((a, b) => a - b), output.length];
        const chunks = edges.slice(1).map((end, at) => output.subarray(edges[at], end));
        expect(parse(...chunks)).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  test('that breaks off in its patches keeps every path, with unknown lines', async () => {
    const repo = await trickyRepository();
    const output = Buffer.from(await repo.git('diff', '--cached', ...RECORDS_AND_LINES));
    const cut = parse(output.subarray(0, output.indexOf('@@ -0,0 +1 @@')));
    expect(cut.complete).toBe(true);
    expect(summary(cut).filter(([, , lines]) => lines === 'unknown')).toEqual(
      ['binary.bin', 'headers.txt', 'minus.txt', 'mode.sh', 'moved.txt', 'no-end.txt'].map(
        (path) => [path, path === 'moved.txt' ? 'R' : 'M', 'unknown'],
      ),
    );
  });

  test('whose patches belong to other contents gives no lines', async () => {
    const repo = await made.make({ 'a.txt': '1\n', 'b.txt': '2\n' });
    await repo.write('a.txt', '3\n');
    await repo.write('b.txt', '4\n');
    await repo.git('add', '--all');
    const output = await repo.git('diff', '--cached', ...RECORDS_AND_LINES);
    const [records = '', first = '', second = ''] = output.split(/(?=diff --git )/);
    expect(summary(parse(Buffer.from(records + second + first)))).toEqual([
      ['a.txt', 'M', 'unknown'],
      ['b.txt', 'M', 'unknown'],
    ]);
  });

  test('that breaks off in its records is not complete', async () => {
    const repo = await trickyRepository();
    const output = Buffer.from(await repo.git('diff', '--cached', ...RECORDS_AND_LINES));
    expect(parse(output.subarray(0, 120)).complete).toBe(false);
    expect(parse(Buffer.from('warning: something else\0')).complete).toBe(false);
  });

  test('of nothing is nothing', () => {
    expect(parse()).toEqual({ entries: [], complete: true });
  });
});

test('commit by commit, wherever the stream is cut', async () => {
  const repo = await trickyRepository();
  const second = await repo.commit('second', { what: 'staged' });
  await repo.write('binary.bin', 'a\0d');
  await repo.git('add', 'binary.bin');
  const third = await repo.commit('third', { what: 'staged' });
  const ran = await repo.run(
    'git',
    ['diff-tree', '--stdin', '--root', '-r', ...RECORDS_AND_LINES],
    { input: `${second}\n${third}\n` },
  );
  const output = Buffer.from(ran.stdout);
  const whole = parse(output);
  expect(whole.complete).toBe(true);
  expect(summary(whole)).toEqual([...EXPECTED, ['binary.bin', 'M', 'unknown']]);
  expect(whole.entries.map(({ commit }) => commit)).toEqual([...EXPECTED.map(() => second), third]);
  assert(
    property(nat(output.length), (cut) => {
      expect(parse(output.subarray(0, cut), output.subarray(cut))).toEqual(whole);
    }),
    { numRuns: 200 },
  );
  // What stands between the records of two commits cannot be passed over.
  const broken = Buffer.from(ran.stdout.replace('@@ -0,0 +1 @@', '@@ -0,0 +1,2 @@'));
  expect(parse(broken).complete).toBe(false);
});
