/** Files of one state, whether or not a change touches them. */
import type { ReadAtHead } from '@countersign/detectors';
import type { GitPlace } from '../run.ts';
import { catFile } from './cat-file.ts';
import { contentOf } from './contents.ts';

/** `state`: a commit's id; empty for the index that git’s environment names. One git process for all paths. */
export function readAtHeadOf(place: GitPlace, state: string): ReadAtHead {
  return async function* readAtHead(paths, limit) {
    const batch = paths
      // A line asks for one object, and leading dots or slashes would mean the folder git is run in.
      .filter((path) => !/[\n\r]|^\.{0,2}\//.test(path))
      .map((path) => ({ name: `${state}:${path}`, limit, path }));
    if (batch.length === 0) return;
    for await (const { request, answer } of catFile(place, batch)) {
      const isAbsent = answer.kind === 'missing' ? answer.detail === '' : answer.type !== 'blob';
      if (!isAbsent) yield { path: request.path, content: contentOf(answer, limit) };
    }
  };
}
