/** What a repository tracks below a folder. */
import { failed, isFailed } from '../problem.ts';
import type { Failed } from '../problem.ts';
import { gitOrProblem, withoutRepository } from '../run.ts';
import type { Environment, GitPlace } from '../run.ts';
import { presentFiles } from './present-files.ts';
import { MODE } from './tree-file.ts';
import type { TreeFile, TreeListing } from './tree-file.ts';

export interface TrackedFiles extends TreeListing {
  /** False when nothing is tracked below the folder, be it there or deleted. */
  readonly tracks: boolean;
  /** The folder is the top of its repository. */
  readonly isTopLevel: boolean;
}

export async function listTracked(
  folder: string,
  env: Environment,
): Promise<TrackedFiles | Failed> {
  const listed = await list({ cwd: folder, env: withoutRepository(env) });
  // A work tree without a `.git` of its own is known by the variables alone.
  if (
    isFailed(listed) &&
    listed.problem.kind === 'not-a-repository' &&
    env['GIT_DIR'] !== undefined
  )
    return list({ cwd: folder, env });
  return listed;
}

async function list(place: GitPlace): Promise<TrackedFiles | Failed> {
  const top = await gitOrProblem(place, ['rev-parse', '--show-cdup']);
  if (isFailed(top)) return top;
  const output = await gitOrProblem(place, ['ls-files', '-z', '--stage']);
  if (isFailed(output)) return output;
  const files = parseStages(place.cwd, output.stdout);
  if (files === null)
    return failed('git-failed', `git's list of ${place.cwd} is not understood.`, 'Run `git fsck`.');
  const isTopLevel = top.stdout.toString('utf8').trim() === '';
  return { files: presentFiles(files), skipped: [], tracks: files.length > 0, isTopLevel };
}

const RECORD = /^(\d{6}) [\da-f]+ \d\t/;
/** Mode, id, stage. */
const RECORD_LIMIT = 80;
const NUL = 0x00;

/** `<mode> <id> <stage>\t<path>\0` each; a path in conflict has up to three, of which one is enough. */
function parseStages(folder: string, output: Buffer): readonly TreeFile[] | null {
  const files: TreeFile[] = [];
  let previous: Buffer | null = null;
  for (let start = 0; start < output.length;) {
    const end = output.indexOf(NUL, start);
    const fields = RECORD.exec(
      output.toString('latin1', start, Math.min(end, start + RECORD_LIMIT)),
    );
    if (end < 0 || fields === null) return null;
    const path = output.subarray(start + fields[0].length, end);
    if (previous === null || !path.equals(previous))
      files.push({ folder, path, mode: fields[1] ?? MODE.file });
    previous = path;
    start = end + 1;
  }
  return files;
}
