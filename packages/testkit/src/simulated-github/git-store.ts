/** One bare git repository on disk: objects, branches and differences as GitHub serves them. */
import type { Buffer } from 'node:buffer';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDiff } from './git-diff.ts';
import type { FileDifference } from './git-diff.ts';
import { runProgram } from '../programs.ts';
import { importStream } from './git-import.ts';

/** `null` deletes. A symbolic link is `{mode: '120000', content: target}`; a submodule `{mode: '160000', content: commit}`. */
export type FileContent =
  string | Uint8Array | { readonly mode: string; readonly content: string | Uint8Array } | null;

export type Files = Readonly<Record<string, FileContent>>;

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface GitCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person & { readonly date: string };
  readonly committer: Person & { readonly date: string };
  readonly message: string;
}

export interface GitTreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  /** Bytes; null for folders and submodules. */
  readonly size: number | null;
  readonly path: string;
}

export interface NewCommit {
  readonly parents: readonly string[];
  readonly files: Files;
  readonly message: string;
  readonly author: Person;
  readonly committer: Person;
  readonly at: Date;
}

export interface GitStore {
  readonly dir: string;
  /** Adds a commit on the first parent's tree; moves no branch. */
  commit(commit: NewCommit): Promise<string>;
  setRef(ref: string, sha: string): Promise<void>;
  /** Copies the objects of another store's branch; moves no branch. */
  fetch(from: GitStore, branch: string): Promise<void>;
  /** A full or short ref, a branch, a tag or a commit's id. */
  resolve(name: string): Promise<string | null>;
  /** Objects of a full ref, or null. */
  ref(ref: string): Promise<string | null>;
  type(sha: string): Promise<string | null>;
  tree(treeish: string, depth: 'whole' | 'level'): Promise<readonly GitTreeEntry[]>;
  entry(treeish: string, path: string): Promise<GitTreeEntry | null>;
  blob(sha: string): Promise<Buffer>;
  readCommit(sha: string): Promise<GitCommit>;
  /** A range of commit ids, newest first unless `oldest-first`. */
  log(
    range: string,
    options?: { readonly order?: 'oldest-first'; readonly path?: string },
  ): Promise<readonly GitCommit[]>;
  mergeBase(a: string, b: string): Promise<string | null>;
  isAncestor(ancestor: string, sha: string): Promise<boolean>;
  /** Commits of a range of commit ids. */
  count(range: string): Promise<number>;
  /** `from` null: against the empty tree. */
  diff(from: string | null, to: string): Promise<readonly FileDifference[]>;
  dispose(): Promise<void>;
}

const LOG_FORMAT =
  ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x1f') + '%x1e';
const OBJECT_ID = /^[0-9a-f]{40}$/;

export async function openGitStore(): Promise<GitStore> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'countersign-github-')));
  const dir = join(root, 'repository.git');
  const environment: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    HOME: root,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(root, '.gitconfig'),
    LC_ALL: 'C',
    TZ: 'UTC',
  };
  let commits = 0;

  const run = async (
    args: readonly string[],
    { input, env = {} }: { input?: string | Uint8Array; env?: Record<string, string> } = {},
  ): Promise<{ status: number; stdout: Buffer; stderr: string }> => {
    const { status, stdout, stderr } = await runProgram(
      'git',
      ['--git-dir', dir, '-c', 'core.quotePath=false', '--literal-pathspecs', ...args],
      { env: { ...environment, ...env }, cwd: root, input },
    );
    return { status, stdout, stderr: stderr.toString('utf8') };
  };
  const git = async (...[args, options]: Parameters<typeof run>): Promise<Buffer> => {
    const { status, stdout, stderr } = await run(args, options);
    if (status === 0) return stdout;
    throw new Error(`git ${args.join(' ')} ended with ${status}: ${stderr}`);
  };
  const line = async (...given: Parameters<typeof run>): Promise<string> =>
    (await git(...given)).toString('utf8').trim();
  const lineOrNull = async (...args: readonly string[]): Promise<string | null> => {
    const { status, stdout } = await run(args);
    return status === 0 ? stdout.toString('utf8').trim() : null;
  };

  /** What two ids have to do with each other never changes. */
  const answers = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    const known = answers.get(key) as Promise<T> | undefined;
    const answer = known ?? ask();
    answers.set(key, answer);
    return answer;
  };

  const store: GitStore = {
    dir,
    async commit(commit) {
      commits += 1;
      const input = importStream(commit, `refs/simulated/${commits}`);
      return line(['fast-import', '--quiet', '--date-format=raw'], { input });
    },
    async setRef(ref, sha) {
      await git(['update-ref', ref, sha]);
    },
    async fetch(from, branch) {
      await git(['fetch', '--quiet', '--no-tags', from.dir, `refs/heads/${branch}`]);
    },
    async resolve(name) {
      if (name.startsWith('-')) return null;
      const candidates = OBJECT_ID.test(name)
        ? [name]
        : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`];
      for (const candidate of candidates) {
        const sha = await lineOrNull('rev-parse', '--verify', '--quiet', `${candidate}^{commit}`);
        if (sha !== null) return sha;
      }
      return null;
    },
    ref: (ref) => lineOrNull('rev-parse', '--verify', '--quiet', ref),
    type: (sha) =>
      OBJECT_ID.test(sha) ? lineOrNull('cat-file', '-t', sha) : Promise.resolve(null),
    async tree(treeish, depth) {
      const more = depth === 'whole' ? ['-r', '-t'] : [];
      return parseTree(await git(['ls-tree', '-z', '-l', ...more, treeish]));
    },
    async entry(treeish, path) {
      const entries = parseTree(await git(['ls-tree', '-z', '-l', '--full-tree', treeish, path]));
      return entries.find((one) => one.path === path) ?? null;
    },
    blob: (sha) => git(['cat-file', 'blob', sha]),
    readCommit: (sha) =>
      once(`commit ${sha}`, async () => {
        const [commit] = parseLog(await git(['log', '-1', `--format=${LOG_FORMAT}`, sha]));
        if (commit === undefined) throw new Error(`no commit ${sha}`);
        return commit;
      }),
    log: (range, { order, path } = {}) =>
      once(`log ${range} ${order ?? ''} ${path ?? ''}`, async () => {
        const options = ['--topo-order', ...(order === 'oldest-first' ? ['--reverse'] : [])];
        const paths = path === undefined ? [] : [path];
        return parseLog(
          await git(['log', ...options, `--format=${LOG_FORMAT}`, range, '--', ...paths]),
        );
      }),
    mergeBase: (a, b) => once(`base ${a} ${b}`, () => lineOrNull('merge-base', a, b)),
    isAncestor: (ancestor, sha) =>
      once(`ancestor ${ancestor} ${sha}`, async () => {
        const { status } = await run(['merge-base', '--is-ancestor', ancestor, sha]);
        return status === 0;
      }),
    count: (range) =>
      once(`count ${range}`, async () => Number(await line(['rev-list', '--count', range]))),
    diff: (from, to) => once(`diff ${from} ${to}`, () => readDiff((args) => git(args), from, to)),
    dispose: () => rm(root, { recursive: true, force: true, maxRetries: 3 }),
  };

  await git(['init', '--quiet', '--bare', '--template=', '--initial-branch=main', dir]);
  return store;
}

function parseTree(output: Buffer): GitTreeEntry[] {
  const records = output.toString('utf8').split('\0').slice(0, -1);
  return records.map((record) => {
    const tab = record.indexOf('\t');
    const [mode = '', type = '', sha = '', size = '-'] = record.slice(0, tab).split(/ +/);
    const path = record.slice(tab + 1);
    return { mode, type, sha, size: size === '-' ? null : Number(size), path };
  });
}

function parseLog(output: Buffer): GitCommit[] {
  const records = output.toString('utf8').split('\x1e').slice(0, -1);
  return records.map((record) => {
    const [sha, tree, parents, an, ae, ad, cn, ce, cd, body] = record.trimStart().split('\x1f');
    return {
      sha: sha ?? '',
      tree: tree ?? '',
      parents: (parents ?? '').split(' ').filter((one) => one !== ''),
      author: { name: an ?? '', email: ae ?? '', date: utc(ad) },
      committer: { name: cn ?? '', email: ce ?? '', date: utc(cd) },
      message: (body ?? '').replace(/\n$/, ''),
    };
  });
}

function utc(date = ''): string {
  return new Date(date).toISOString().replace('.000Z', 'Z');
}
