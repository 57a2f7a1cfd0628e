/** Whoever interrupts a check is told what it saw; it judges nothing and leaves nothing behind. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { gitRepo, githubToken } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import type { CheckFlags } from './commands/check-flags.ts';
import type { Io } from './io.ts';

// The bundler puts it in its place.
Object.assign(globalThis, { COUNTERSIGN_VERSION: '0.0.0' });
const { check } = await import('./commands/check.ts');

const repos: GitRepo[] = [];
afterAll(async () => {
  await Promise.all(repos.splice(0).map((repo) => repo.dispose()));
});

const FLAGS: CheckFlags = { format: 'text', color: false, ignore: true };

interface Watched {
  readonly io: Io;
  readonly said: () => string;
  readonly interrupt: () => void;
}

/** A person at a terminal who interrupts as soon as `when` is written. */
function watched(repo: GitRepo, when: RegExp | null): Watched {
  let said = '';
  let handle: (() => void) | null = null;
  const interrupt = (): void => handle?.();
  return {
    said: () => said,
    interrupt,
    io: {
      cwd: repo.dir,
      env: repo.env,
      stdin: process.stdin,
      now: () => new Date('2026-11-22T12:00:00Z'),
      stdout: { isTerminal: false, write: (text) => void (said += text) },
      stderr: {
        isTerminal: true,
        write(text) {
          said += text;
          if (when?.test(text) === true) interrupt();
        },
      },
      onInterrupt(next) {
        handle = next;
        return () => {
          handle = null;
        };
      },
    },
  };
}

async function large(): Promise<GitRepo> {
  const repo = await gitRepo({ 'key.txt': githubToken().token });
  repos.push(repo);
  const line = `${'0123456789abcdef '.repeat(20)}\n`.repeat(4_000);
  for (let at = 0; at < 6; at += 1) {
    for (let file = 0; file < 20; file += 1)
      await repo.write(`files/${file}.txt`, `${at} ${file}\n${line}`);
    await repo.commit(`${at}`);
  }
  return repo;
}

test('while blobs are read', async () => {
  const repo = await large();
  const before = await repo.git('status', '--porcelain', '--ignored');
  const report = join(repo.dir, '..', 'report.json');
  const person = watched(repo, /^.{4}\d+ (?:of \d+ )?blobs, /s);
  expect(await check([], { ...FLAGS, history: true, output: report }, person.io)).toBe(130);
  expect(person.said()).toMatch(
    /countersign: interrupted, so nothing was judged\. Looked at the whole history: 0 commits, \d+ blobs?, [\d.]+ MB; \d+ findings? by then\.\n$/,
  );
  expect(existsSync(report)).toBe(false);
  expect(await repo.git('status', '--porcelain', '--ignored')).toBe(before);
});

test('before anything was read', async () => {
  const repo = await gitRepo({ 'a.txt': 'a\n' });
  repos.push(repo);
  for (const flags of [FLAGS, { ...FLAGS, history: true as const }]) {
    const person = watched(repo, null);
    const io: Io = {
      ...person.io,
      onInterrupt(handle) {
        handle();
        return () => undefined;
      },
    };
    expect(await check([], flags, io)).toBe(130);
    expect(person.said()).toMatch(/interrupted, so nothing was judged/);
  }
});
