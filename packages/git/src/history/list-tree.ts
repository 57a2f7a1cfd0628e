/** The files of one tree, told as they come: a tree may have a million. */
import type { PlacedBlob } from '@countersign/detectors';
import { pathText } from '../path-text.ts';
import { isFailed } from '../problem.ts';
import type { Failed } from '../problem.ts';
import type { GitPlace } from '../run.ts';
import { gitOrProblem } from '../run.ts';
import { createSplitter } from './tokens.ts';

/** `<mode> blob <id>\t<path>`; a submodule says `commit`. */
const ENTRY = /^\d{6} blob ([\da-f]+)\t/;
/** Mode, type and id of either length. */
const ENTRY_ROOM = 80;

/** `tree`: an object id of ours. */
export async function listTree(
  place: GitPlace,
  tree: string,
  visit: (file: PlacedBlob) => void,
  signal: AbortSignal | undefined,
): Promise<Failed | null> {
  const entries = createSplitter(0, (entry) => {
    const fields = ENTRY.exec(entry.toString('latin1', 0, ENTRY_ROOM));
    if (fields?.[1] !== undefined)
      visit({ blob: fields[1], path: pathText(entry.subarray(fields[0].length)) });
  });
  const output = await gitOrProblem(place, ['ls-tree', '-r', '-z', '--full-tree', tree], {
    onOutput: entries.write,
    signal,
  });
  return isFailed(output) ? output : null;
}
