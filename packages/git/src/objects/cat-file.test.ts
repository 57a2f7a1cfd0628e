import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { opened, repositories } from '../change.test-support.ts';
import { catFile } from './cat-file.ts';
import type { BatchAnswer } from './cat-file.ts';
import { objectFolders, readLoose } from './loose.ts';

const made = repositories();
afterAll(() => made.disposeAll());

const short = (answer: BatchAnswer): string =>
  answer.kind === 'object'
    ? `${answer.type} ${answer.bytes.length}`
    : answer.kind === 'too-large'
      ? `too-large ${answer.size}`
      : 'missing';

test('every request is answered, in order, whatever lies between', async () => {
  const repo = await made.make({ 'a.txt': 'a\n', 'big.txt': 'x'.repeat(300_000), 'empty.txt': '' });
  const place = await opened(repo);
  const names = [
    'HEAD:a.txt',
    'HEAD:big.txt',
    'HEAD:none.txt',
    'HEAD:empty.txt',
    'HEAD:big.txt',
    'HEAD',
  ];
  const limits = [10, 100_000, 10, 0, 300_000, 1_000];
  const requests = names.map((name, at) => ({ name, limit: limits[at] ?? 0 }));
  const answers = [];
  for await (const { request, answer } of catFile(place, requests))
    answers.push([request.name, short(answer)]);
  expect(answers).toEqual([
    ['HEAD:a.txt', 'blob 2'],
    ['HEAD:big.txt', 'too-large 300000'],
    ['HEAD:none.txt', 'missing'],
    ['HEAD:empty.txt', 'blob 0'],
    ['HEAD:big.txt', 'blob 300000'],
    ['HEAD', expect.stringMatching(/^commit \d+$/)],
  ]);
});

test('a damaged object costs its own answer only', async () => {
  const repo = await made.make({ 'a.txt': 'a\n', 'b.txt': 'b\n', 'c.txt': 'c\n' });
  const place = await opened(repo);
  const ids = (await repo.git('rev-parse', 'HEAD:a.txt', 'HEAD:b.txt', 'HEAD:c.txt'))
    .trim()
    .split('\n');
  const id = ids[1] ?? '';
  const file = join(repo.dir, '.git', 'objects', id.slice(0, 2), id.slice(2));
  await repo.remove(join('.git', 'objects', id.slice(0, 2), id.slice(2)));
  await writeFile(file, 'not an object');
  const answers = [];
  for await (const { answer } of catFile(
    place,
    ids.map((name) => ({ name, limit: 10 })),
  ))
    answers.push(short(answer));
  expect(answers).toEqual(['blob 2', 'missing', 'blob 2']);
  expect(readLoose(objectFolders(place), id, 10)).toBeNull();
});

test('a reader that stops early leaves no process behind', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [`${at}.txt`, `${at}`.repeat(50_000)]),
  );
  const place = await opened(await made.make(files));
  const requests = Object.keys(files).map((path) => ({ name: `HEAD:${path}`, limit: 1_000_000 }));
  for await (const { answer } of catFile(place, requests)) {
    expect(answer.kind).toBe('object');
    break;
  }
});
