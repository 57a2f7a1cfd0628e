/** Real git repositories, made for one test and isolated from the machine's own configuration. */
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { RunProgram } from './helper-process.ts';
import { runProgram } from './programs.ts';
import { runScript } from './scripts.ts';

export interface GitRepoOptions {
  /** Default `main`. */
  readonly branch?: string;
  readonly objectFormat?: 'sha1' | 'sha256';
  /** `committed` (default): the given files are the first commit. `untracked`: they are only written. */
  readonly files?: 'committed' | 'untracked';
  /** Of the first commit, each later one is a minute younger; default 2026-01-01T00:00:00Z. */
  readonly startAt?: Date;
}

export interface Identity {
  readonly name: string;
  readonly email: string;
}

export interface CommitOptions {
  readonly author?: Identity;
  readonly committer?: Identity;
  /** `all` (default) stages everything first; `staged` commits the index as it is, even when it holds no change. */
  readonly what?: 'all' | 'staged';
}

export interface RunOptions {
  /** Folder to run in; default the repository's. */
  readonly cwd?: string;
  /** Added to {@link GitRepo.env}. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

export interface RunResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface GitRepo {
  /** Absolute path, symbolic links resolved. */
  readonly dir: string;
  /** The whole environment of its git processes: no configuration, no agent's variables, fixed identity. */
  readonly env: Readonly<Record<string, string>>;
  write(path: string, content: string | Uint8Array, mode?: number): Promise<void>;
  remove(path: string): Promise<void>;
  /** Answers standard output; throws with standard error when git fails. */
  git(...args: readonly string[]): Promise<string>;
  /** Runs any program in the repository's environment and answers how it ended. */
  run(command: string, args: readonly string[], options?: RunOptions): Promise<RunResult>;
  /** Runs a script for node as {@link runScript} does: as {@link run} would, without starting node each time. */
  script(file: string, args: readonly string[], options?: RunOptions): Promise<RunResult>;
  /** Answers the new commit's id. */
  commit(message: string, options?: CommitOptions): Promise<string>;
  /** Makes a branch (from HEAD unless told) and switches to it. */
  branch(name: string, from?: string): Promise<void>;
  dispose(): Promise<void>;
}

const FIRST_COMMIT_AT = new Date('2026-01-01T00:00:00Z');

/** A test's repository need not outlive a power cut, nor be tidied: git waits for no disk and starts nothing after. */
const UNKEPT = ['-c', 'core.fsync=none', '-c', 'maintenance.auto=false'];

/** What a program needs of the machine to run at all; everything else is left out. */
const INHERITED = ['PATH', 'SystemRoot', 'COMSPEC', 'PATHEXT', 'TEMP', 'TMP', 'TMPDIR'];

export async function gitRepo(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  options: GitRepoOptions = {},
): Promise<GitRepo> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'countersign-repo-')));
  const dir = join(root, 'work');
  const home = join(root, 'home');
  await mkdir(dir);
  await mkdir(home);
  const env = isolatedEnvironment(home);
  const startedAt = Math.floor((options.startAt ?? FIRST_COMMIT_AT).getTime() / 1000);
  let commits = 0;

  const runnerOf =
    (start: RunProgram): GitRepo['run'] =>
    async (command, args, { cwd = dir, env: more = {}, input } = {}) => {
      const { status, stdout, stderr } = await start(command, args, {
        cwd,
        env: { ...env, ...more },
        input,
      });
      return { status, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') };
    };
  const run = runnerOf(runProgram);

  const gitWith = async (args: readonly string[], more: RunOptions): Promise<string> => {
    const result = await run('git', args, more);
    if (result.status === 0) return result.stdout;
    throw new Error(`git ${args.join(' ')} ended with ${result.status}: ${result.stderr}`);
  };

  const repo: GitRepo = {
    dir,
    env,
    run,
    script: runnerOf(runScript),
    git: (...args) => gitWith(args, {}),
    async write(path, content, mode) {
      const file = join(dir, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      if (mode !== undefined) await chmod(file, mode);
    },
    remove: (path) => rm(join(dir, path), { recursive: true }),
    async commit(message, { author, committer, what = 'all' } = {}) {
      if (what === 'all') await gitWith([...UNKEPT, 'add', '--all'], {});
      const date = `${startedAt + 60 * commits} +0000`;
      commits += 1;
      await gitWith([...UNKEPT, 'commit', '--quiet', '--allow-empty', '--file=-'], {
        input: message,
        env: {
          GIT_AUTHOR_DATE: date,
          GIT_COMMITTER_DATE: date,
          ...(author && { GIT_AUTHOR_NAME: author.name, GIT_AUTHOR_EMAIL: author.email }),
          ...(committer && {
            GIT_COMMITTER_NAME: committer.name,
            GIT_COMMITTER_EMAIL: committer.email,
          }),
        },
      });
      return (await gitWith(['rev-parse', 'HEAD'], {})).trim();
    },
    async branch(name, from = 'HEAD') {
      await gitWith(['checkout', '--quiet', '-b', name, from], {});
    },
    dispose: () => rm(root, { recursive: true, force: true, maxRetries: 3 }),
  };

  await gitWith(
    [
      'init',
      '--quiet',
      '--template=',
      `--initial-branch=${options.branch ?? 'main'}`,
      `--object-format=${options.objectFormat ?? 'sha1'}`,
    ],
    {},
  );
  for (const [path, content] of Object.entries(files)) await repo.write(path, content);
  if (Object.keys(files).length > 0 && options.files !== 'untracked')
    await repo.commit('First files');
  return repo;
}

function isolatedEnvironment(home: string): Record<string, string> {
  const env: Record<string, string> = {};
  for (const name of INHERITED) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  // The node that runs the tests is the node that hooks shall find.
  env['PATH'] = [dirname(process.execPath), env['PATH'] ?? ''].join(delimiter);
  return {
    ...env,
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(home, '.gitconfig'),
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Kim Example',
    GIT_AUTHOR_EMAIL: 'kim@example.com',
    GIT_COMMITTER_NAME: 'Kim Example',
    GIT_COMMITTER_EMAIL: 'kim@example.com',
    LC_ALL: 'C',
    TZ: 'UTC',
  };
}
