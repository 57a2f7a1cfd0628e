import { describe, expect, test } from '@jest/globals';
import type { Change, ContentRequest } from '@countersign/detectors';
import { scanChange } from './index.ts';

/** A tree of text files whose contents are answered in order. */
function treeOf(files: Readonly<Record<string, string>>, onRead?: (path: string) => void): Change {
  const encoder = new TextEncoder();
  return {
    source: { kind: 'tree', root: '.' },
    commits: [],
    files: Object.keys(files).map((path) => ({
      path,
      previousPath: null,
      status: 'added',
      mode: '100644',
      blob: `blob-${path}`,
      previousBlobs: [],
      addedLines: 'all',
      commit: null,
    })),
    history: [],
    skipped: [],
    async *readContents(requests: readonly ContentRequest[]) {
      for (const request of requests) {
        onRead?.(request.path);
        yield {
          request,
          content: { kind: 'bytes', bytes: encoder.encode(files[request.path] ?? '') },
        };
      }
    },
  };
}

const options = { fingerprintKey: 'test-key-of-enough-length' };

describe('scanChange', () => {
  test('counts what it looked at', async () => {
    const facts = await scanChange(treeOf({ 'a.ts': 'one\n', 'b.ts': 'three\n' }), options);
    expect(facts.coverage).toEqual({ files: 2, bytes: 10, commits: 0, skipped: [] });
  });

  test('contents not reached in time are listed, not passed', async () => {
    let time = 0;
    const change = treeOf({ 'a.ts': 'x', 'b.ts': 'y', 'c.ts': 'z' }, () => {
      time += 60;
    });
    const facts = await scanChange(change, { ...options, timeLimit: 100, clock: () => time });
    expect(facts.coverage.files).toBe(2);
    expect(facts.coverage.skipped).toEqual([
      { path: 'c.ts', reason: 'timed-out', detail: 'not reached within 0.1 s' },
    ]);
  });

  test('a source that gives no answer is not a pass', async () => {
    const change: Change = { ...treeOf({ 'a.ts': 'x' }), async *readContents() {} };
    const facts = await scanChange(change, options);
    expect(facts.coverage.skipped).toEqual([
      { path: 'a.ts', reason: 'unreadable', detail: 'the source gave no answer for it' },
    ]);
  });

  test('other work of the process gets its turn', async () => {
    let time = 0;
    let turns = 0;
    const files = Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`f${n}.ts`, 'x']));
    const change = treeOf(files, () => {
      time += 30;
    });
    const tick = setInterval(() => {
      turns += 1;
    }, 0);
    await scanChange(change, { ...options, clock: () => time });
    await new Promise((done) => setTimeout(done, 5));
    clearInterval(tick);
    expect(turns).toBeGreaterThan(0);
  });
});
