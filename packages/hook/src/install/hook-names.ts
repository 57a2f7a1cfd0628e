/** The events of git that we listen to. */

/** Hooks that judge, and may stop what is being done. */
export const JUDGING = ['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push'] as const;
/**
 * Hooks that write down how a commit came about, so that a push can say it. They start no node, but for the offer of a
 * trailer where the page asks for one.
 */
export const OBSERVING = ['prepare-commit-msg', 'post-rewrite'] as const;

export type HookName = (typeof JUDGING)[number] | (typeof OBSERVING)[number];

export const HOOK_NAMES: readonly HookName[] = [...JUDGING, ...OBSERVING];

/** Git hands these their lines on standard input, once: whoever reads them has to leave them for the next. */
export function readsInput(hook: HookName): boolean {
  return hook === 'pre-push' || hook === 'post-rewrite';
}
