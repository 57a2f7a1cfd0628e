import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStore } from '../store/open-store.ts';
import { RecordError, recordExport, recordVerify } from './command.ts';

describe('countersign record', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'countersign-record-'));
  const data = join(cwd, 'data');
  beforeAll(async () => {
    const store = await openStore({ kind: 'folder', path: data });
    for (const number of [1, 2, 3])
      await store.appendDecision({
        decidedAt: new Date(Date.UTC(2026, 0, number, 12)),
        repositoryId: 1,
        repository: 'acme/shop',
        number,
        headSha: 'a'.repeat(40),
        baseSha: 'b'.repeat(40),
        baseRef: 'main',
        policyHash: null,
        mode: null,
        outcome: 'pass',
        conclusion: 'success',
        checkRunId: 5,
        evidence: {},
        policy: null,
      });
    await store.close();
  });
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  const run = async (
    action: (options: {
      env: Record<string, string>;
      cwd: string;
      now: () => Date;
      out: (text: string) => void;
      say: (text: string) => void;
    }) => Promise<number>,
    env: Record<string, string> = { COUNTERSIGN_DATA: data },
  ) => {
    const [out, said]: string[][] = [[], []];
    const code = await action({
      env,
      cwd,
      now: () => new Date('2026-06-01T00:00:00Z'),
      out: (text) => out?.push(text),
      say: (text) => said?.push(text),
    });
    return { code, out: out?.join('') ?? '', said: said?.join('') ?? '' };
  };
  const period = { format: 'jsonl', sample: null, seed: null } as const;

  test('an export of a period is whole by itself, and a changed one is told line by line', async () => {
    const exported = await run((given) =>
      recordExport({ ...given, ...period, from: '2026-01-02', to: '2026-01-03' }),
    );
    expect(exported.out.split('\n').filter(Boolean)).toHaveLength(2);
    expect(exported.said).toBe('2 entries, all of the period\n');
    const file = join(cwd, 'export.jsonl');
    writeFileSync(file, exported.out);
    const verify = () => run((given) => recordVerify({ ...given, files: [file], copies: [] }));
    expect((await verify()).code).toBe(0);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('"outcome":"pass"', '"outcome":"block"'),
    );
    expect(await verify()).toMatchObject({ code: 1, said: 'entry 2: its contents were changed\n' });
  });

  test('of files without an entry nothing is said to be whole', async () => {
    const file = join(cwd, 'empty.jsonl');
    writeFileSync(file, '');
    await expect(
      run((given) => recordVerify({ ...given, files: [file], copies: [] })),
    ).rejects.toThrow('no entry');
  });

  test('the database is verified, and it is said that no copy was', async () => {
    const { code, out } = await run((given) => recordVerify({ ...given, files: [], copies: [] }));
    expect(code).toBe(0);
    expect(out).toMatch(/^The record is whole: 3 entries, the last of 2026-01-03T12:00:00\.000Z/);
    expect(out).toContain('No copy was compared');
  });

  test.each<[string, Record<string, string>, { from: string | null; to: string | null }]>([
    ['there is no database', { COUNTERSIGN_DATA: 'nowhere' }, { from: null, to: null }],
    ['in memory', { COUNTERSIGN_DATA: ':memory:' }, { from: null, to: null }],
    ['is no day', {}, { from: '2026-13-01', to: null }],
    ['is after --to', {}, { from: '2026-02-01', to: '2026-01-01' }],
  ])('%s', async (words, env, days) => {
    const failed = run((given) => recordExport({ ...given, ...period, ...days }), {
      COUNTERSIGN_DATA: data,
      ...env,
    });
    await expect(failed).rejects.toThrow(RecordError);
    await expect(failed).rejects.toThrow(words);
  });

  test.each([
    ['a file that is not there', ['missing.jsonl'], []],
    ['a copy that is none', [], ['empty']],
  ])('%s is an error, and never a pass', async (_, files, copies) => {
    mkdirSync(join(cwd, 'empty'), { recursive: true });
    const within = (name: string): string => join(cwd, name);
    const failed = run((given) =>
      recordVerify({ ...given, files: files.map(within), copies: copies.map(within) }),
    );
    await expect(failed).rejects.toThrow(/cannot be read/);
  });
});
