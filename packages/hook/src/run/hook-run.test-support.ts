/** Hooks run in this process on real repositories, as the bundle runs them. */
import { aiToolIds } from '@countersign/detectors';
import { dateExceptions, mergePolicy, parsePage } from '@countersign/policy';
import { gitRepo } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import type { CompilePolicy, HookExit } from './hook-run.ts';
import { runHook } from './run-hook.ts';

const made: GitRepo[] = [];

export async function disposeAll(): Promise<void> {
  await Promise.all(made.splice(0).map((repo) => repo.dispose()));
}

export async function repository(files: Readonly<Record<string, string>> = {}): Promise<GitRepo> {
  const repo = await gitRepo({ 'a.txt': 'a\n', ...files });
  made.push(repo);
  return repo;
}

const NOW = new Date('2026-11-22T12:00:00Z');

/** As the command line compiles it. */
const compilePolicy: CompilePolicy = (page, now) => {
  const parsed = page && parsePage(page.text, page.file, { knownTools: aiToolIds() });
  if (parsed !== null && parsed.page === null) return { problems: parsed.problems };
  const repositoryPage =
    page === null || parsed === null || parsed.page === null
      ? null
      : { page: parsed.page, file: page.file, origin: 'repository' as const };
  return { policy: mergePolicy({ organisation: null, repository: repositoryPage, now }) };
};

export interface Ran {
  readonly exit: HookExit;
  readonly said: string;
  readonly compiled: number;
}

export async function hook(
  repo: GitRepo,
  args: readonly string[] = ['pre-commit'],
  { env = {}, now = NOW, version = '1', input = '' } = {},
): Promise<Ran> {
  let said = '';
  let compiled = 0;
  const exit = await runHook(['hook-run', ...args], {
    cwd: repo.dir,
    env: { ...repo.env, ...env },
    now,
    version,
    input: () => input,
    answer: null,
    kernel: () => null,
    stderr: {
      color: 'never',
      write(text) {
        said += text;
      },
    },
    dateExceptions,
    compilePolicy(page, at, stored) {
      compiled += 1;
      return compilePolicy(page, at, stored);
    },
  });
  return { exit, said, compiled };
}

export async function stage(repo: GitRepo, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) await repo.write(path, text);
  await repo.git('add', '--all');
}

export const page = (more = ''): string =>
  `version: 1\nowner: '@o/t'\nnext_review: 2027-01-15\nmode: warn\n${more}`;
