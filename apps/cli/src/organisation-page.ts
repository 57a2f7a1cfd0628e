/** The organisation's page, read where its owner keeps it: on GitHub, in a clone, or as a file. */
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isFailed, openRepository, readPageAt, readRemoteName } from '@countersign/git';
import { POLICY_FILES } from '@countersign/policy';
import { OWNER_REPOSITORY } from './policy-source.ts';
import { reasonOf, UserError } from './user-error.ts';

/** One version of the page. */
export interface FoundPage {
  /** What to call it in messages, as the App does: `acme/.github:countersign.yml`. */
  readonly file: string;
  readonly text: string;
  /** Where it was read: an address or a folder. */
  readonly from: string;
}

/** Newest first, so that a page with a mistake can give way to the one before; empty where there is none. */
export type PageVersions = AsyncIterable<FoundPage>;

/**
 * @param path a page, or a folder with one; of a git repository the committed page counts, not what lies in its files
 * @throws {UserError} where there is nothing of the kind
 */
export async function* readFromPath(path: string, cwd: string): AsyncGenerator<FoundPage> {
  const at = resolve(cwd, path);
  const kind = await kindOf(at, path);
  if (kind === 'file') {
    yield { file: path, text: await readText(at, path), from: at };
    return;
  }
  const opened = kind === 'folder' ? await openRepository(at) : null;
  if (opened !== null && !isFailed(opened) && opened.topLevel === at) {
    const remote = await readRemoteName(opened);
    const name = remote === null ? basename(at) : `${remote.owner}/${remote.name}`;
    const page = await readPageAt(opened, 'HEAD', POLICY_FILES);
    if (page !== null) yield { file: `${name}:${page.file}`, text: page.text, from: at };
    if (page !== null) return;
  } else if (kind === 'folder')
    for (const file of POLICY_FILES)
      if ((await kindOf(join(at, file), file)) === 'file') {
        const text = await readText(join(at, file), file);
        yield { file: `${basename(at)}:${file}`, text, from: at };
        return;
      }
  throw new UserError(
    kind === null ? `${path} does not exist` : `${path} has no countersign.yml`,
    "name a page, or a clone of the organisation's .github repository that has one.",
  );
}

async function readText(path: string, shown: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new UserError(`${shown} cannot be read (${reasonOf(error)})`, 'make it readable.');
  });
}

/** Null where there is nothing. */
async function kindOf(path: string, shown: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return null;
    throw new UserError(`${shown} cannot be read (${reason})`, 'make it readable.');
  }
}

export interface GitHubAddress {
  readonly owner: string;
  /** Of the REST interface. */
  readonly api: string;
  readonly token: string | undefined;
}

/** @throws {UserError} where GitHub cannot be asked, or does not show what is there */
export async function* readFromGitHub(address: GitHubAddress): AsyncGenerator<FoundPage> {
  const { owner, api, token } = address;
  // Only this command talks to a network: nothing else shall load what does.
  const { Octokit, readEarlierPages, readPolicyPages } = await import('./github.ts');
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  const client = new Octokit({
    baseUrl: api,
    log: silent,
    ...(token === undefined ? {} : { auth: token }),
  });
  try {
    // Of the owner's own repository only the organisation's page is read, from its default branch.
    const pages = await readPolicyPages(client, { owner, repo: OWNER_REPOSITORY, baseSha: '' });
    const [problem] = pages.problems;
    if (problem !== undefined)
      throw new UserError(`${problem.file} ${problem.message}`, 'see that the token may read it.');
    if (pages.organisation === null) return;
    const { file, text } = pages.organisation;
    yield { file, text, from: api };
    for await (const earlier of readEarlierPages(client, pages.organisation))
      yield { file, text: earlier.text, from: api };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw cannotAsk(address, error);
  }
}

function cannotAsk({ api, owner }: GitHubAddress, error: unknown): UserError {
  const status =
    typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : null;
  if (status === 401)
    return new UserError(
      `${api} does not accept the token`,
      `set GITHUB_TOKEN to one that may read ${owner}/${OWNER_REPOSITORY}.`,
    );
  const why = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  return new UserError(
    `${api} cannot be asked (${why})`,
    'try again, or store it from a clone: `countersign sync --from FOLDER`.',
  );
}
