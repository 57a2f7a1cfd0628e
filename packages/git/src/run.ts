/** Every git process starts here. Arguments are lists, output is bytes, and nothing a repository configures is run. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync } from 'node:fs';
import { failed } from './problem.ts';
import type { Failed } from './problem.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where git is run. */
export interface GitPlace {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Environment;
}

/** Contents above this many bytes get no line information: their patches would be as large as they are. */
const LINES_LIMIT = '4m';

/**
 * Configuration that would run a program of the repository's choice, or print what we do not parse.
 * Replacement objects are ignored: the judgement is about what is really there.
 */
export const HARDENED: readonly string[] = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  `core.bigFileThreshold=${LINES_LIMIT}`,
];

/** Variables that change what git prints, or pretend other objects. */
export const DROPPED_VARIABLES: readonly string[] = [
  'GIT_DIFF_OPTS',
  'GIT_EXTERNAL_DIFF',
  'GIT_PAGER',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
];

export const SET_VARIABLES: Readonly<Record<string, string>> = {
  // Messages are recognised by their English words.
  LC_ALL: 'C',
  LANGUAGE: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  // A partial clone must not fetch what it lacks: no transport is allowed (git before 2.45), and none is asked for.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
};

/** Variables by which a hook's git names its repository: another folder has its own. */
const REPOSITORY_VARIABLES = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
];

/** The environment for a repository that is found by its place alone. */
export function withoutRepository(env: Environment): Environment {
  const own = { ...env };
  for (const name of REPOSITORY_VARIABLES) delete own[name];
  return own;
}

/** Keeps GIT_INDEX_FILE, GIT_DIR and GIT_WORK_TREE: in a hook they say which commit is being made. */
export function gitEnvironment(env: Environment): NodeJS.ProcessEnv {
  const hardened: NodeJS.ProcessEnv = { ...env };
  for (const name of DROPPED_VARIABLES) delete hardened[name];
  return { ...hardened, ...SET_VARIABLES };
}

export interface GitOutput {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface RunGitOptions {
  readonly input?: string | Buffer;
  /** Takes standard output piece by piece; {@link GitOutput.stdout} is then empty. */
  readonly onOutput?: (chunk: Buffer) => void;
  /** Ends git before its time; its status is then not 0. */
  readonly signal?: AbortSignal | undefined;
}

/** Standard error beyond this many bytes is dropped: a message is what it is read for. */
const STDERR_LIMIT = 16_384;

/** Starts git with both ends open; the caller answers for reading it to the end or killing it. */
export function startGit(place: GitPlace, args: readonly string[]): ChildProcessWithoutNullStreams {
  // Taken when the first git starts: loading it is a quarter of what a hook costs that needs none.
  const { spawn } = process.getBuiltinModule('node:child_process');
  return spawn('git', [...HARDENED, ...args], {
    cwd: place.cwd,
    env: gitEnvironment(place.env),
    stdio: 'pipe',
    windowsHide: true,
  });
}

/** Runs git to its end. Rejects only when git cannot be started; see {@link gitOrProblem}. */
export function runGit(
  place: GitPlace,
  args: readonly string[],
  { input, onOutput, signal }: RunGitOptions = {},
): Promise<GitOutput> {
  return new Promise((resolve, reject) => {
    const child = startGit(place, args);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let stderrBytes = 0;
    const stop = (): void => void child.kill();
    signal?.addEventListener('abort', stop);
    if (signal?.aborted === true) stop();
    child.on('error', reject);
    child.stdout.on('data', (chunk: Buffer) => {
      if (onOutput === undefined) stdout.push(chunk);
      else onOutput(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderrBytes < STDERR_LIMIT) stderr.push(chunk);
      stderrBytes += chunk.length;
    });
    // Git may end without reading its input; its status and its words tell why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('close', (status) => {
      signal?.removeEventListener('abort', stop);
      resolve({
        status: status ?? 128,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString('utf8'),
      });
    });
  });
}

/** Output of a git that succeeded, else the problem in words. */
export async function gitOrProblem(
  place: GitPlace,
  args: readonly string[],
  options: RunGitOptions = {},
): Promise<GitOutput | Failed> {
  let output: GitOutput;
  try {
    output = await runGit(place, args, options);
  } catch (error) {
    return startProblem(place, error);
  }
  return output.status === 0 ? output : gitProblem(place, args, output);
}

export function startProblem(place: GitPlace, error: unknown): Failed {
  if (!existsSync(place.cwd))
    return failed('path-not-found', `There is no folder ${place.cwd}.`, 'Check the spelling.');
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code !== 'ENOENT')
    return failed('git-failed', `git could not be started (${code}).`, 'See that `git` runs here.');
  return failed('git-missing', 'git is not on PATH.', 'Install git, or add its folder to PATH.');
}

/** Puts git's own words into ours where the cause is known. */
export function gitProblem(
  place: GitPlace,
  args: readonly string[],
  { status, stderr }: Pick<GitOutput, 'status' | 'stderr'>,
): Failed {
  const said = /^(?:fatal|error): (.*)$/m.exec(stderr)?.[1] ?? stderr.split('\n', 1)[0] ?? '';
  if (/not a git repository|must be run in a work tree/.test(stderr))
    return failed(
      'not-a-repository',
      `${place.cwd} is not a git repository.`,
      'Run this inside a repository, or make it one (`git init`).',
    );
  if (/dubious ownership|unsafe repository/.test(stderr)) {
    const remedy = /git config --global --add safe\.directory .+/.exec(stderr)?.[0];
    return failed(
      'unsafe-ownership',
      `git refuses ${place.cwd}: it belongs to another user.`,
      `If you trust it: ${remedy ?? 'add it to safe.directory in your git configuration.'}`,
    );
  }
  if (
    /could not fetch|promisor|unable to read|bad object|missing (?:blob|tree|commit)/.test(stderr)
  )
    return failed(
      'missing-object',
      `The repository lacks an object: ${said}.`,
      'Fetch what is missing (`git fetch --refetch`), or repair the repository (`git fsck`).',
    );
  return failed(
    'git-failed',
    `git ${args[0] ?? ''} ended with ${status}: ${said || 'it said nothing'}.`,
    'Run the same git command by hand to see more.',
  );
}
