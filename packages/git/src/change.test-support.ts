/** Reads a change the way the detectors do. */
import type { Change, FileContent } from '@countersign/detectors';
import { gitRepo } from '@countersign/testkit';
import type { GitRepo, GitRepoOptions } from '@countersign/testkit';
import { isFailed } from './problem.ts';
import type { Failed } from './problem.ts';
import { openRepository } from './repository.ts';
import type { Repository } from './repository.ts';

/** Repositories of one test file, disposed together. */
export function repositories(): {
  make(
    files?: Readonly<Record<string, string | Uint8Array>>,
    options?: GitRepoOptions,
  ): Promise<GitRepo>;
  disposeAll(): Promise<void>;
} {
  const made: GitRepo[] = [];
  return {
    async make(files, options) {
      const repo = await gitRepo(files, options);
      made.push(repo);
      return repo;
    },
    async disposeAll() {
      await Promise.all(made.splice(0).map((repo) => repo.dispose()));
    },
  };
}

export function opened(repo: GitRepo, dir = repo.dir): Promise<Repository> {
  return openRepository(dir, { env: repo.env }).then(orThrow);
}

export function orThrow<Value extends object>(value: Value | Failed): Value {
  if (isFailed(value)) throw new Error(`${value.problem.kind}: ${value.problem.message}`);
  return value;
}

/** Contents as text (Latin-1, so that no byte is lost), or why there is none; by path. */
export async function contentsOf(
  change: Change,
  { limit = 1_000_000 } = {},
): Promise<Record<string, string>> {
  const requests = [...change.files, ...change.history].flatMap(({ blob, path }) =>
    blob === null ? [] : [{ blob, path, limit }],
  );
  const contents: Record<string, string> = {};
  for await (const { request, content } of change.readContents(requests))
    contents[request.path] = wordsOf(content);
  return contents;
}

const wordsOf = (content: FileContent): string =>
  content.kind === 'bytes'
    ? Buffer.from(content.bytes).toString('latin1')
    : `${content.reason}: ${content.detail}`;

/** Path to added lines. */
export function linesOf(change: Change): Record<string, unknown> {
  return Object.fromEntries(change.files.map(({ path, addedLines }) => [path, addedLines]));
}
