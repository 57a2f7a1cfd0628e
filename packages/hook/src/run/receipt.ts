/** What a receipt says: which change was judged, by which page, by which version of us, and how it came out. */
import { sha256Hex } from '@countersign/detectors';
import type { FileChange } from '@countersign/detectors';
import type { Outcome, Policy } from '@countersign/policy/evaluate';
import type { HookRun } from './hook-run.ts';

/** Hexadecimal digits of a hash that need not withstand anybody: a page and a version are not guessed at. */
const SHORT = 16;

/**
 * The same for a staged change and for the commit that it becomes: paths, modes and object ids, and no content. The
 * ids of what was there before are part of it, because only what a change adds is judged.
 */
export function changeKey(files: readonly FileChange[]): string {
  const entries = files.map(({ path, previousPath, mode, blob, previousBlobs }) =>
    JSON.stringify([path, previousPath, mode, blob, ...previousBlobs]),
  );
  return sha256Hex(entries.toSorted().join('\n'));
}

/** Equal for equal changes, pages and versions; one line without its outcome. */
export function receiptOf(files: readonly FileChange[], policy: Policy, run: HookRun): string {
  const version = sha256Hex(run.version).slice(0, SHORT);
  return `${changeKey(files)} ${policy.hash.slice(0, SHORT)} ${version}`;
}

export const withOutcome = (receipt: string, outcome: Outcome): string => `${receipt} ${outcome}`;

export interface KnownReceipts {
  /** The same change was judged by the same page and version. */
  readonly has: (receipt: string) => boolean;
  /** The same change was judged, whatever by. */
  readonly hasChange: (key: string) => boolean;
}

export function knownReceipts(lines: ReadonlySet<string>): KnownReceipts {
  const receipts = new Set<string>();
  const keys = new Set<string>();
  for (const line of lines) {
    receipts.add(line.slice(0, line.lastIndexOf(' ')));
    keys.add(line.slice(0, line.indexOf(' ')));
  }
  return { has: (receipt) => receipts.has(receipt), hasChange: (key) => keys.has(key) };
}
