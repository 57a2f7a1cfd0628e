/** An object store, opened for whoever judges every blob in it. */
import type { FileContent } from '@countersign/detectors';
import { catFile } from '../objects/cat-file.ts';
import { contentOf } from '../objects/contents.ts';
import type { Repository } from '../repository.ts';
import { planHolds, planStore } from './store-plan.ts';
import type { StorePlan } from './store-plan.ts';

export interface OpenedPacks {
  readonly plan: StorePlan;
  /** Objects that no family holds and that may be blobs. */
  readonly lost: readonly string[];
  /** Null where some objects are loose: what they are is seen when they are read. */
  readonly blobs: number | null;
  /** Whether the store has an object of this name. */
  holds(id: string): boolean;
  /** Blobs among these objects, by git itself: what a walk could not make. */
  readBlobs(
    ids: readonly string[],
    limit: number,
  ): AsyncGenerator<{ readonly blob: string; readonly content: FileContent }>;
}

/** Null where an index of the store cannot be read: git itself may still know what it holds. */
export function openPacks(repository: Repository): OpenedPacks | null {
  const plan = planStore(repository, repository.objectFormat);
  if (plan === null) return null;
  return {
    plan,
    lost: plan.lost,
    blobs: plan.blobs,
    holds: (id) => planHolds(plan, id),
    async *readBlobs(ids, limit) {
      const requests = ids.map((name) => ({ name, limit }));
      for await (const { request, answer } of catFile(repository, requests)) {
        if (answer.kind !== 'missing' && answer.type !== 'blob') continue;
        yield { blob: request.name, content: contentOf(answer, limit) };
      }
    },
  };
}
