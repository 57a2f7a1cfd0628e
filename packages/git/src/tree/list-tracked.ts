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

/** Files that are deleted are left out, or listed all the same: whoever reads them finds that they are absent. */
export type DeletedFiles = 'left-out' | 'listed';

export async function listTracked(
  folder: string,
  env: Environment,
  deleted: DeletedFiles,
): Promise<TrackedFiles | Failed> {
  const listed = await list({ cwd: folder, env: withoutRepository(env) }, deleted);
  // A work tree without a `.git` of its own is known by the variables alone.
  if (
    isFailed(listed) &&
    listed.problem.kind === 'not-a-repository' &&
    env['GIT_DIR'] !== undefined
  )
    return list({ cwd: folder, env }, deleted);
  return listed;
}

async function list(place: GitPlace, deleted: DeletedFiles): Promise<TrackedFiles | Failed> {
  const [top, output] = await Promise.all([
    gitOrProblem(place, ['rev-parse', '--show-cdup']),
    gitOrProblem(place, ['ls-files', '-z', '--stage']),
  ]);
  if (isFailed(top)) return top;
  if (isFailed(output)) return output;
  const files = parseStages(place.cwd, output.stdout);
  if (files === null)
    return failed('git-failed', `git's list of ${place.cwd} is not understood.`, 'Run `git fsck`.');
  const isTopLevel = top.stdout.toString('utf8').trim() === '';
  const listed = deleted === 'listed' ? files : presentFiles(files);
  return { files: listed, skipped: [], tracks: files.length > 0, isTopLevel };
}

const RECORD = /^(\d{6}) [\da-f]+ \d$/;

/** `<mode> <id> <stage>\t<path>\0` each; a path in conflict has up to three, of which one is enough. */
function parseStages(folder: string, output: Buffer): readonly TreeFile[] | null {
  const files: TreeFile[] = [];
  const records = output.toString('latin1').split('\0');
  // Behind the last one's end there is nothing.
  if (records.pop() !== '') return null;
  let previous: string | null = null;
  for (const record of records) {
    const tab = record.indexOf('\t');
    const fields = RECORD.exec(record.slice(0, Math.max(0, tab)));
    if (fields === null) return null;
    const path = record.slice(tab + 1);
    if (path !== previous)
      files.push({ folder, path, mode: fields[1] ?? MODE.file, known: 'tracked' });
    previous = path;
  }
  return files;
}
