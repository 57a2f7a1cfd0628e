/** The names of a repository, and what they lead to besides commits. */
import type { HistoryRef, HistoryTag, SkippedItem } from '@countersign/detectors';
import { catFile } from '../objects/cat-file.ts';
import { pathText } from '../path-text.ts';
import { isFailed } from '../problem.ts';
import type { Failed } from '../problem.ts';
import type { Repository } from '../repository.ts';
import { gitOrProblem } from '../run.ts';

/** A tree or a blob that a reference names without a commit. */
export interface LoneObject {
  readonly ref: string;
  readonly id: string;
  readonly type: 'tree' | 'blob';
}

export interface ReadRefs {
  readonly refs: readonly HistoryRef[];
  readonly tags: readonly HistoryTag[];
  readonly lone: readonly LoneObject[];
  readonly skipped: readonly SkippedItem[];
}

/** Bytes; a tag beyond it is listed as not looked at. */
const TAG_LIMIT = 10_000_000;

const NEW_LINE = 0x0a;
const NUL = 0x00;

export async function readRefs(repository: Repository): Promise<ReadRefs | Failed> {
  const output = await gitOrProblem(repository, [
    'for-each-ref',
    '--format=%(objectname)%00%(refname)',
  ]);
  if (isFailed(output)) return output;
  const refs: HistoryRef[] = [];
  const named = new Map<string, string>();
  for (const { id, name } of parseRefs(output.stdout)) {
    refs.push({ name });
    if (!named.has(id)) named.set(id, name);
  }
  return { refs, ...(await follow(repository, named)) };
}

function parseRefs(output: Buffer): readonly { readonly id: string; readonly name: string }[] {
  const found: { id: string; name: string }[] = [];
  for (let start = 0; start < output.length;) {
    const end = output.indexOf(NEW_LINE, start);
    const between = output.indexOf(NUL, start);
    if (end < 0 || between < 0) break;
    found.push({
      id: output.toString('latin1', start, between),
      name: pathText(output.subarray(between + 1, end)),
    });
    start = end + 1;
  }
  return found;
}

/** A tag may point at a tag, and the last of them at anything. */
async function follow(
  repository: Repository,
  named: ReadonlyMap<string, string>,
): Promise<Omit<ReadRefs, 'refs'>> {
  const tags: HistoryTag[] = [];
  const lone: LoneObject[] = [];
  const skipped: SkippedItem[] = [];
  const seen = new Set(named.keys());
  let waiting = [...named].map(([id, ref]) => ({ name: id, limit: TAG_LIMIT, ref }));
  while (waiting.length > 0) {
    const asked = waiting;
    waiting = [];
    for await (const { request, answer } of catFile(repository, asked)) {
      const { ref } = request;
      if (answer.kind === 'missing')
        skipped.push({
          path: ref,
          reason: 'missing-object',
          detail: answer.detail === '' ? 'what it points at is not here' : answer.detail,
        });
      else if (answer.type === 'tree' || answer.type === 'blob')
        lone.push({ ref, id: answer.id, type: answer.type });
      else if (answer.type !== 'tag') continue;
      else if (answer.kind === 'too-large')
        skipped.push({ path: ref, reason: 'too-large', detail: 'the text of the tag' });
      else {
        const text = answer.bytes.toString('utf8');
        tags.push({ id: answer.id, ref, text });
        const target = /^object ([\da-f]+)$/m.exec(text)?.[1];
        if (target === undefined || seen.has(target)) continue;
        seen.add(target);
        waiting.push({ name: target, limit: TAG_LIMIT, ref });
      }
    }
  }
  return { tags, lone, skipped };
}
