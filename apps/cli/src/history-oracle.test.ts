/**
 * The way through a history against the slowest way there is: every commit's every file judged by its path. Histories
 * are random: edits, moves, deletions, branches, merges that take one side, both or neither.
 */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSecretScanner, DEFAULT_FINGERPRINT_KEY } from '@countersign/detectors';
import { openHistory, openRepository } from '@countersign/git';
import { scanBlobs, scanHistory } from '@countersign/scanner';
import { gitRepo, githubToken } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import { orThrow } from './user-error.ts';

const TOKENS = Array.from({ length: 3 }, () => githubToken().token);
const PATHS = ['a.txt', 'b.txt', 'src/a.txt', 'package-lock.json'];
const scanner = createSecretScanner({ fingerprintKey: DEFAULT_FINGERPRINT_KEY });

type Step =
  | { readonly kind: 'write'; readonly path: number; readonly line: number; readonly token: number }
  | { readonly kind: 'remove'; readonly path: number }
  | { readonly kind: 'move'; readonly from: number; readonly to: number }
  | { readonly kind: 'branch' }
  | {
      readonly kind: 'merge';
      readonly take: 'ours' | 'theirs' | 'neither';
      readonly token: number;
    };

const path = fc.nat(PATHS.length - 1);
/** One beyond the tokens: a line without one. */
const token = fc.nat(TOKENS.length);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('write' as const), path, line: fc.nat(2), token }),
  },
  fc.record({ kind: fc.constant('remove' as const), path }),
  fc.record({ kind: fc.constant('move' as const), from: path, to: path }),
  fc.record({ kind: fc.constant('branch' as const) }),
  fc.record({
    kind: fc.constant('merge' as const),
    take: fc.constantFrom('ours', 'theirs', 'neither'),
    token,
  }),
);

const lineOf = (at: number): string => TOKENS[at] ?? 'nothing';
const nameOf = (at: number): string => PATHS[at] ?? 'a.txt';

async function play(repo: GitRepo, steps: readonly Step[]): Promise<void> {
  const files = async (): Promise<readonly string[]> =>
    (await repo.git('ls-files')).split('\n').filter((name) => name !== '');
  let branches = 0;
  let commits = 0;
  const commit = async (): Promise<void> => {
    commits += 1;
    await repo.commit(`step ${commits}`);
  };
  for (const one of steps) {
    if (one.kind === 'write') {
      const lines = Array.from({ length: 3 }, (_, at) =>
        at === one.line ? lineOf(one.token) : '',
      );
      await repo.write(nameOf(one.path), `${lines.join('\n')}\n`);
      await commit();
    } else if (one.kind === 'remove' && (await files()).includes(nameOf(one.path))) {
      await repo.remove(nameOf(one.path));
      await commit();
    } else if (one.kind === 'move' && (await files()).includes(nameOf(one.from))) {
      await repo.git('mv', '-f', '-k', nameOf(one.from), nameOf(one.to));
      await commit();
    } else if (one.kind === 'branch') {
      branches += 1;
      await repo.branch(`side-${branches}`);
    } else if (one.kind === 'merge' && branches > 0) {
      await repo.git('checkout', '--quiet', 'main');
      const merge = ['merge', '--quiet', '--no-ff', '--no-commit', '--strategy-option'];
      const side = one.take === 'neither' ? 'ours' : one.take;
      await repo.run('git', [...merge, side, `side-${branches}`]);
      if (one.take === 'neither')
        await repo.write('a.txt', `merged ${branches}\n${lineOf(one.token)}\n`);
      await commit();
    }
  }
}

/** `id fingerprint path` of every file of every commit. */
async function slowly(repo: GitRepo): Promise<readonly string[]> {
  const found = new Set<string>();
  const commits = (await repo.git('rev-list', '--all', '--reflog')).split('\n').filter(Boolean);
  for (const commit of commits) {
    const entries = (await repo.git('ls-tree', '-r', '-z', commit)).split('\0').filter(Boolean);
    for (const entry of entries) {
      const [head = '', name = ''] = entry.split('\t');
      const text = await repo.git('cat-file', 'blob', head.split(' ')[2] ?? '');
      for (const { id, fingerprint } of scanner.scan(Buffer.from(text), name))
        found.add(`${id} ${fingerprint} ${name}`);
    }
  }
  return [...found].toSorted();
}

test('finds what judging every file of every commit finds, with its first commit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      const repo = await gitRepo({ 'first.txt': 'first\n' });
      try {
        await play(repo, steps);
        const repository = orThrow(await openRepository(repo.dir, { env: repo.env }));
        const opened = orThrow(await openHistory(repository));
        const blobs = orThrow(await opened.listBlobs());
        const facts = await scanHistory(opened.history, {
          fingerprintKey: DEFAULT_FINGERPRINT_KEY,
          scanBlobs: (options) => scanBlobs(blobs, options),
        });
        expect(facts.coverage.skipped).toEqual([]);
        expect(
          [
            ...new Set(
              facts.findings.map(({ id, fingerprint, path: at }) => `${id} ${fingerprint} ${at}`),
            ),
          ].toSorted(),
        ).toEqual(await slowly(repo));
        for (const finding of facts.findings) await expectTrue(repo, finding);
      } finally {
        await repo.dispose();
      }
    }),
    { numRuns: 12 },
  );
});

/** The commit that is named has the value at the place, and none of its parents has it at that path. */
async function expectTrue(
  repo: GitRepo,
  finding: {
    readonly path: string;
    readonly line: number;
    readonly fingerprint: string;
    readonly commit: string | null;
    readonly lifetime?: { readonly inHead: boolean | null };
  },
): Promise<void> {
  const linesAt = async (revision: string): Promise<readonly number[]> => {
    const { status, stdout } = await repo.run('git', ['show', `${revision}:${finding.path}`]);
    if (status !== 0) return [];
    return scanner
      .scan(Buffer.from(stdout), finding.path)
      .filter(({ fingerprint }) => fingerprint === finding.fingerprint)
      .map(({ line }) => line);
  };
  expect(await linesAt(finding.commit ?? '')).toContain(finding.line);
  const parents = (await repo.git('show', '--no-patch', '--format=%P', finding.commit ?? ''))
    .trim()
    .split(' ')
    .filter(Boolean);
  for (const parent of parents) expect(await linesAt(parent)).toEqual([]);
  expect((await linesAt('HEAD')).length > 0).toBe(finding.lifetime?.inHead);
}
