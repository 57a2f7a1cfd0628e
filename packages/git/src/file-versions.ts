/** What the commits that touched a file made of it. */
import { catFile } from './objects/cat-file.ts';
import { isFailed } from './problem.ts';
import type { Failed } from './problem.ts';
import { gitOrProblem } from './run.ts';
import type { GitPlace } from './run.ts';

/** One commit that changed a file. */
export interface FileCommit {
  readonly id: string;
  /** Seconds since the epoch. */
  readonly committedAt: number;
}

/** Newest first. @param revision anything that git resolves to a commit */
export async function listFileCommits(
  place: GitPlace,
  revision: string,
  files: readonly string[],
  most?: number,
): Promise<readonly FileCommit[] | Failed> {
  const output = await gitOrProblem(place, [
    'log',
    '--no-color',
    '--no-show-signature',
    ...(most === undefined ? [] : [`--max-count=${most}`]),
    '--format=tformat:%H %ct',
    '--end-of-options',
    revision,
    '--',
    ...files,
  ]);
  if (isFailed(output)) return output;
  return output.stdout
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', time = '0'] = line.split(' ');
      return { id, committedAt: Number(time) };
    });
}

/** Of the first of some files that a commit has. */
export interface FileVersion {
  readonly commit: string;
  /** Day of the commit, `YYYY-MM-DD`, UTC. */
  readonly on: string;
  /** Null where the commit has none of them, or what it has is no text of a usual size. */
  readonly text: string | null;
}

/** Bytes. */
const LARGEST = 1_000_000;

/** Newest first, at most `most`. Two processes, however many there are. */
export async function readFileVersions(
  place: GitPlace,
  revision: string,
  files: readonly string[],
  most: number,
): Promise<readonly FileVersion[] | Failed> {
  const commits = await listFileCommits(place, revision, files, most);
  if (isFailed(commits)) return commits;
  const requests = commits.flatMap((commit) =>
    files.map((file) => ({ name: `${commit.id}:${file}`, limit: LARGEST, commit })),
  );
  const versions = new Map<string, FileVersion>();
  for await (const { request, answer } of catFile(place, requests)) {
    const { id, committedAt } = request.commit;
    const on = new Date(committedAt * 1000).toISOString().slice(0, 'YYYY-MM-DD'.length);
    const text =
      answer.kind === 'object' && answer.type === 'blob' ? answer.bytes.toString('utf8') : null;
    // The first of the files that is there applies.
    if ((versions.get(id)?.text ?? null) === null) versions.set(id, { commit: id, on, text });
  }
  return [...versions.values()];
}
