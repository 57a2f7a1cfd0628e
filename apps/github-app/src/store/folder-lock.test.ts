import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { lockFolder } from './folder-lock.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-lock-'));
});
beforeEach(() => rmSync(join(folder, 'lock'), { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

const left = (owner: object): void =>
  writeFileSync(join(folder, 'lock'), JSON.stringify({ host: hostname(), token: 't', ...owner }));
/** A number that belonged to a process a moment ago. */
const deadPid = (): number => spawnSync(process.execPath, ['--version']).pid;

describe('the lock of a folder', () => {
  test('keeps a second process out until it is released', () => {
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(/in use by process \d+/);
    lock.release();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
    lockFolder(folder).release();
  });

  test('is taken over from a process that is gone', () => {
    left({ pid: deadPid(), started: null });
    lockFolder(folder).release();
  });

  test('is taken over where the number belongs to another process by now', () => {
    left({ pid: process.pid, started: 'another boot:1' });
    lockFolder(folder).release();
  });

  test('is never taken from a live process whose start cannot be told', () => {
    left({ pid: process.pid, started: null });
    expect(() => lockFolder(folder)).toThrow(/in use/);
  });

  test('of another host counts while it gives signs of life', () => {
    left({ pid: 1, started: null, host: 'another container' });
    expect(() => lockFolder(folder)).toThrow(/another container/);
  });

  test('that was not written to its end belongs to nobody', () => {
    writeFileSync(join(folder, 'lock'), '{"pid":');
    lockFolder(folder).release();
  });
});
