/** Questions about a repository that are in no hurry and whose answers are text. */
import { simpleGit } from 'simple-git';
import type { SimpleGit } from 'simple-git';
import type { Repository } from './repository.ts';

/** simple-git takes every variable of git away that is not named: these say which repository and whose settings. */
const GIT_VARIABLES = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
];

/** Of the rest of the environment, what git needs to start and to find a person's settings. */
const OTHER_VARIABLES = ['PATH', 'HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'SystemRoot', 'TEMP'];

function ask(repository: Repository): SimpleGit {
  const env: Record<string, string> = { LC_ALL: 'C' };
  for (const name of [...GIT_VARIABLES, ...OTHER_VARIABLES]) {
    const value = repository.env[name];
    if (value !== undefined) env[name] = value;
  }
  return simpleGit({
    baseDir: repository.cwd,
    allowEnvironment: GIT_VARIABLES,
    // The settings that hold are the ones of the person who asks, wherever they keep them.
    unsafe: { allowUnsafeConfigPaths: true },
    // Waiting for `close` alone: the extra 50 ms after `exit` keep the process alive for nothing.
    completion: { onClose: true, onExit: false },
  }).env(env);
}

/** The value that holds, from whichever file; null when it is not set. */
export async function readConfig(repository: Repository, key: string): Promise<string | null> {
  const { value } = await ask(repository).getConfig(key);
  return value;
}

/** `2.54.0`, without what a distribution adds. */
export async function readGitVersion(repository: Repository): Promise<string> {
  return /\d+(?:\.\d+)+/.exec(await ask(repository).raw(['version']))?.[0] ?? '0';
}

/** Null on a detached HEAD. Before the first commit: the branch that it will be on. */
export async function currentBranch(repository: Repository): Promise<string | null> {
  const name = (await ask(repository).raw(['branch', '--show-current'])).trim();
  return name === '' ? null : name;
}

/** Path of the `origin` remote: the account or organisation on the hosting service, and the repository's name there. */
export interface RemoteName {
  readonly owner: string;
  readonly name: string;
}

/** Null where there is no such remote, or its address names no owner. */
export async function readRemoteName(repository: Repository): Promise<RemoteName | null> {
  const url = await readConfig(repository, 'remote.origin.url');
  return url === null ? null : remoteNameOf(url);
}

/** The owner alone. */
export async function readRemoteOwner(repository: Repository): Promise<string | null> {
  return (await readRemoteName(repository))?.owner ?? null;
}

/** `https://host/owner/name`, `ssh://git@host:22/owner/name` or `git@host:owner/name`, with or without `.git`. */
export function remoteNameOf(url: string): RemoteName | null {
  const address = /^(?:https?|ssh|git):\/\/[^/]+\/([^/]+)\/([^/]+)/.exec(url);
  const short = /^(?:[^/@:]+@)?[^/@:]+:(?!\/)([^/]+)\/([^/]+)/.exec(url);
  const [, owner, name] = address ?? short ?? [];
  if (owner === undefined || name === undefined) return null;
  // `.github.git`, and the plain `.github`.
  return { owner, name: name.length > 4 && name.endsWith('.git') ? name.slice(0, -4) : name };
}
