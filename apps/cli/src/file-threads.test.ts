/** The files of a tree on several threads against the same on one, and against a reader that looks first what is there. */
import { mkdir, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ChangeFacts } from '@countersign/detectors';
import { createFileReader, readTree } from '@countersign/git';
import { scanChange } from '@countersign/scanner';
import type { FileThreads } from '@countersign/scanner';
import { githubToken, gitRepo } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import { orThrow } from './user-error.ts';

/** Enough for two threads beside this one. */
const FILES = 2_100;
const WORKER = fileURLToPath(new URL('../dist/file-worker.cjs', import.meta.url));

let repo: GitRepo;
const started: unknown[] = [];

beforeAll(async () => {
  const files: Record<string, string> = {
    'countersign.yml': 'version: 1\n',
    '.claude/settings.json': '{ "permissions": { "allow": ["Bash(*)"] } }\n',
    '.mcp.json': '{ "mcpServers": { "db": { "command": "npx", "args": ["-y", "db"] } } }\n',
    'package.json': '{ "dependencies": { "openai": "^4.0.0" } }\n',
    'data/archive.zip': 'PK\u0003\u0004 and more',
    'large.txt': 'a'.repeat(400_000),
    'gone.txt': `${githubToken().token}\n`,
    'to-link.txt': 'a\n',
    'to-folder.txt': 'a\n',
    'folder/inside.txt': `${githubToken().token}\n`,
  };
  for (let index = 0; index < FILES; index += 1) {
    const text = `export const value${index} = ${index};\n`;
    const key = index % 300 === 7 ? `const key = '${githubToken().token}';\n` : '';
    const call = index % 500 === 3 ? 'charge(customer);\n' : '';
    files[`src/part-${index % 20}/file-${index}.ts`] = text + key + call;
  }
  repo = await gitRepo(files);
  // What the index has is no longer what is there.
  const at = (path: string): string => join(repo.dir, path);
  await unlink(at('gone.txt'));
  await unlink(at('to-link.txt'));
  await symlink('elsewhere', at('to-link.txt'));
  await unlink(at('to-folder.txt'));
  await mkdir(at('to-folder.txt'));
  await repo.run('mv', ['folder', '../elsewhere']);
  await symlink('../elsewhere', at('folder'));
  await writeFile(at('src/part-0/file-0.ts'), `const key = '${githubToken().token}';\n`);
});
afterAll(() => repo.dispose());

const terms = { fingerprintKey: 'of the test', ownCalls: ['charge'], contentLimit: 300_000 };

async function inThreads(
  count: number,
  start: FileThreads['start'],
  stop?: { readonly aborted: boolean },
): Promise<ChangeFacts> {
  const change = orThrow(await readTree(repo.dir, [], { env: repo.env, deleted: 'listed' }));
  const threads = { count, start, readFile: createFileReader() };
  return plainData(await scanChange(change, { ...terms, threads, ...(stop && { stop }) }));
}

/** Surfaces are worked out when they are asked for. */
const plainData = (facts: ChangeFacts): ChangeFacts =>
  JSON.parse(JSON.stringify(facts)) as ChangeFacts;

const startWorker: FileThreads['start'] = (order) => {
  started.push(order.thread);
  return new Worker(WORKER, { workerData: order });
};
const noWorker: FileThreads['start'] = () => {
  throw new Error('none can be had');
};
/** Takes lots and ends without a word of them. */
const dyingWorker: FileThreads['start'] = (order) =>
  new Worker(
    `const { workerData: { claims, thread } } = require('node:worker_threads');
    for (let lot = 0; lot < 5; lot += 1) Atomics.compareExchange(claims, lot, 0, thread);
    process.exit(1);`,
    { workerData: order, eval: true },
  );

describe('a tree that is not what the index says', () => {
  test('tells the same on one thread, on three, and by a reader that looks first', async () => {
    const change = orThrow(await readTree(repo.dir, [], { env: repo.env }));
    const expected = plainData(await scanChange(change, terms));
    expect(expected.findings.filter(({ kind }) => kind === 'secret')).toHaveLength(8);
    expect(expected.coverage).toMatchObject({
      files: FILES + 5,
      skipped: [
        { path: 'data/archive.zip', reason: 'archive' },
        { path: 'large.txt', reason: 'too-large' },
      ],
    });
    expect(await inThreads(0, startWorker)).toEqual(expected);
    expect(started).toEqual([]);
    expect(await inThreads(7, startWorker)).toEqual(expected);
    expect(started).toEqual([2, 3]);
    expect(await inThreads(2, noWorker)).toEqual(expected);
    expect(await inThreads(2, dyingWorker)).toEqual(expected);
  });

  test('says what it did not reach when it was stopped', async () => {
    const { coverage, files } = await inThreads(2, startWorker, { aborted: true });
    expect(coverage.files).toBe(0);
    expect(coverage.skipped).toHaveLength(files.length);
    expect(new Set(coverage.skipped.map(({ reason }) => reason))).toEqual(new Set(['timed-out']));
  });
});
