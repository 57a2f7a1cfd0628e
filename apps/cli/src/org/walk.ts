/** Goes through every repository of an organisation, a few at a time, until all are seen or something ends it. */
import { listRepositories } from '@countersign/github';
import type { ListedRepository } from '@countersign/github';
import type { NotWalked, OrganisationRepository } from '@countersign/policy';
import { RateExhausted } from './patience.ts';
import { readRepository } from './read-repository.ts';
import type { WalkContext } from './read-repository.ts';
import type { Seen, WalkState } from './walk-state.ts';

export interface Walk {
  readonly repositories: readonly OrganisationRepository[];
  readonly notLookedAt: readonly NotWalked[];
  readonly listed: number;
  /** One clause; null where all was gone through. */
  readonly partial: string | null;
}

export interface WalkOptions {
  readonly owner: string;
  readonly context: WalkContext;
  readonly state: WalkState;
  readonly onProgress: (progress: { readonly done: number; readonly of: number }) => void;
}

/** GitHub asks for few requests at once; each of these has up to six. */
const AT_ONCE = 3;

export async function walkOrganisation(options: WalkOptions): Promise<Walk> {
  const { context, state, onProgress } = options;
  const listed: ListedRepository[] = [];
  const seen = new Map<number, Seen>();
  let ended: { readonly reason: 'interrupted' | 'rate-limit'; readonly why: string } | null = null;
  /** Everything else is thrown on. */
  const endBy = (error: unknown): void => {
    if (context.signal.aborted) ended = { reason: 'interrupted', why: 'it was interrupted' };
    else if (error instanceof RateExhausted)
      ended = {
        reason: 'rate-limit',
        why: `GitHub’s limit is used up until ${error.until.toISOString()}`,
      };
    else throw error;
  };
  try {
    for await (const page of listRepositories(context.client, options.owner)) listed.push(...page);
  } catch (error) {
    endBy(error);
  }
  const waiting = [...listed];
  const work = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      if (ended !== null) return;
      const known = state.seen.get(one.id);
      if (known === undefined) {
        const read = { id: one.id, ...(await readRepository(one, context)) };
        seen.set(one.id, read);
        // What failed is tried again when the walk is taken up.
        if (!('notLookedAt' in read) || !read.notLookedAt.fault) await state.add(read);
      } else seen.set(one.id, known);
      onProgress({ done: seen.size, of: listed.length });
    }
  };
  const endAll = (error: unknown): void => {
    // Of a walk whose state cannot be written, for instance, no more is asked.
    waiting.length = 0;
    endBy(error);
  };
  const working = Array.from({ length: AT_ONCE }, () => work().catch(endAll));
  for (const result of await Promise.allSettled(working))
    if (result.status === 'rejected') throw result.reason;

  const results = [...seen.values()];
  const end = ended as {
    readonly reason: 'interrupted' | 'rate-limit';
    readonly why: string;
  } | null;
  const left = end === null ? [] : listed.filter(({ id }) => !seen.has(id));
  if (end === null) await state.finish();
  return {
    repositories: results.flatMap((one) => ('repository' in one ? [one.repository] : [])),
    notLookedAt: [
      ...results.flatMap((one) => ('notLookedAt' in one ? [one.notLookedAt] : [])),
      ...left.map(({ name }): NotWalked => ({
        name,
        reason: end?.reason ?? 'failed',
        why: 'the walk ended before it was reached',
        next: 'Run the command again; with --state FILE it goes on where it ended.',
        fault: true,
      })),
    ],
    listed: listed.length,
    partial: end?.why ?? null,
  };
}
