/** All blobs of a list by two gits at once: one inflates while the other's output is read. */
import type { FileContent } from '@countersign/detectors';
import { catFile } from '../objects/cat-file.ts';
import { contentOf } from '../objects/contents.ts';
import type { GitPlace } from '../run.ts';
import type { IdList } from './id-list.ts';

export interface ReadBlob {
  readonly blob: string;
  readonly content: FileContent;
}

const READERS = 2;

/**
 * Ids that one git is given at a time. Neighbours in the list share their deltas' bases, so a git gets many in a row;
 * each id is held as text only while its turn is near.
 */
const PORTION = 16_384;

/** One answer per id, in no order; at most two contents in memory. */
export async function* readBlobs(
  place: GitPlace,
  ids: IdList,
  limit: number,
): AsyncGenerator<ReadBlob> {
  let next = 0;
  const takePortion = (): readonly { readonly name: string; readonly limit: number }[] => {
    // The last portions are small, so that no reader ends long after the other.
    const size = Math.min(PORTION, Math.ceil((ids.length - next) / READERS));
    const from = next;
    next += size;
    return Array.from({ length: size }, (_, at) => ({ name: ids.at(from + at), limit }));
  };

  async function* reader(): AsyncGenerator<ReadBlob> {
    while (next < ids.length)
      for await (const { request, answer } of catFile(place, takePortion()))
        yield { blob: request.name, content: contentOf(answer, limit) };
  }

  yield* interleave(Array.from({ length: READERS }, reader));
}

/** Whatever comes first. When the reader of the whole stops, all of them are stopped. */
async function* interleave<Item>(sources: readonly AsyncGenerator<Item>[]): AsyncGenerator<Item> {
  type Turn = {
    readonly source: AsyncGenerator<Item>;
    readonly result: IteratorResult<Item, void>;
  };
  const turn = async (source: AsyncGenerator<Item>): Promise<Turn> => ({
    source,
    result: await source.next(),
  });
  const open = new Map(sources.map((source) => [source, turn(source)]));
  try {
    while (open.size > 0) {
      const { source, result } = await Promise.race(open.values());
      if (result.done === true) open.delete(source);
      else {
        open.set(source, turn(source));
        yield result.value;
      }
    }
  } finally {
    await Promise.all([...open.keys()].map((source) => source.return(undefined)));
  }
}
