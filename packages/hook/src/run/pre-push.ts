/**
 * Judges the commits of a push that no hook has judged: made with `--no-verify`, picked, rebased, applied, or in another
 * program. Each by the page that would have judged it when it was made, its first parent's.
 */
import { findDetector, inspectChange } from '@countersign/detectors';
import type { Change, ChangeFacts, SkippedItem } from '@countersign/detectors';
import {
  addReceipts,
  isFailed,
  locateRepository,
  pruneUnseen,
  readPushed,
  readReceipts,
  readUnseen,
} from '@countersign/git/staged';
import type { Pushed, PushedCommit, ReasonOf, RepositoryPlace } from '@countersign/git/staged';
import { renderHook } from '@countersign/report';
import type { HookExit, HookRun } from './hook-run.ts';
import { refuseMistakes, refuseProblem, say, verdictOn } from './judge.ts';
import type { Judged } from './judge.ts';
import { pagesOf } from './pages-of-commits.ts';
import { scanOptions } from './scan-options.ts';
import { changeKey, knownReceipts, receiptOf, withOutcome } from './receipt.ts';

/** Commits looked at one by one: a push that brings more is a first push, and `check --history` is for that. */
const MOST_COMMITS = 1_000;

/** Of twelve, what the verdict leaves to the lines around it. */
const MOST_VERDICT_LINES = 9;

interface Refs {
  readonly tips: readonly string[];
  readonly known: readonly string[];
}

interface Looked extends Judged {
  readonly pushed: PushedCommit;
  readonly receipt: string;
  /** Null where a hook saw it when it was made, by another page or version. */
  readonly unseen: string | null;
}

export async function runPrePush(run: HookRun): Promise<HookExit> {
  const place = locateRepository(run.cwd, run.env);
  if (place === null) {
    say(run, [`countersign: ${run.cwd} is not a git repository.`]);
    return 2;
  }
  const refs = refsOf(run);
  if (refs.tips.length === 0) return 0;
  const pushed = await readPushed(place, { ...refs, limit: MOST_COMMITS });
  if (isFailed(pushed)) return refuseProblem(pushed.problem, run, 'push');

  const looked: Looked[] = [];
  const known = knownReceipts(readReceipts(place));
  const reasonOf = readUnseen(place);
  const pages = pagesOf(pushed.commits, place, run);
  for (const one of pushed.commits) {
    const at = await pages(one);
    if ('mistakes' in at) return refuseMistakes(at.mistakes, run, 'push');
    const receipt = receiptOf(one.files, at.policy, run);
    const isJudged = known.has(receipt) || !one.files.some(({ status }) => status !== 'deleted');
    const skipped = one === pushed.commits.at(-1) ? notReached(pushed) : [];
    const change = isJudged
      ? changeOf({ ...one, files: [] }, pushed, skipped)
      : changeOf(one, pushed, skipped);
    const facts = await inspectChange(change, scanOptions(at.policy, run));
    // What was judged before has its message looked at all the same: it may have come with another one.
    if (isJudged && facts.findings.length === 0 && skipped.length === 0) continue;
    const judged = await verdictOn(
      isJudged ? withoutAuthors(facts) : facts,
      at.policy,
      place,
      run,
      one.commit.parents[0] ?? null,
    );
    const seen = isJudged || known.hasChange(changeKey(one.files));
    looked.push({ ...judged, pushed: one, receipt, unseen: seen ? null : reasonIn(one, reasonOf) });
  }
  return conclude(looked, pushed, place, run);
}

/** `<local ref> <local id> <remote ref> <remote id>`; an id of zeros stands for nothing. */
function refsOf(run: HookRun): Refs {
  const lines = run.input().split('\n');
  const { PRE_COMMIT_TO_REF: to = '', PRE_COMMIT_FROM_REF: from = '' } = run.env;
  // The pre-commit framework reads the lines itself and says in variables what they were.
  const all = lines.some((line) => line !== '') || to === '' ? lines : [`HEAD ${to} HEAD ${from}`];
  const ids = all.map((line) => line.split(' '));
  const isObject = (id: string): boolean => /^[\da-f]{40,64}$/.test(id) && !/^0+$/.test(id);
  return {
    tips: [...new Set(ids.map(([, id = '']) => id).filter(isObject))],
    known: [...new Set(ids.map(([, , , id = '']) => id).filter(isObject))],
  };
}

function changeOf(
  { commit, files }: PushedCommit,
  { readContents }: Pushed,
  skipped: readonly SkippedItem[],
): Change {
  const source = { kind: 'commit', commit: commit.id } as const;
  return { source, commits: [commit], files, history: [], skipped, readContents };
}

/** Who wrote it was told when it was judged. */
const withoutAuthors = (facts: ChangeFacts): ChangeFacts => ({ ...facts, files: [], aiTools: [] });

function notReached({ left }: Pushed): readonly SkippedItem[] {
  if (left === 0) return [];
  const detail = `${left} older commits of this push: run "countersign check --history"`;
  return [{ path: 'history', reason: 'too-many-commits', detail }];
}

/** A commit that was amended was seen when it was made; what it is now is judged, and that is all. */
function reasonIn({ commit }: PushedCommit, reasonOf: ReasonOf): string | null {
  const reason = reasonOf(commit) ?? UNKNOWN;
  return reason === 'amend' ? null : reason;
}

const UNKNOWN = 'unknown';

function inWords(reason: string): string {
  if (reason === 'no-verify') return '--no-verify';
  return reason === UNKNOWN ? 'in a way that runs no hook' : reason;
}

function conclude(
  looked: readonly Looked[],
  pushed: Pushed,
  place: RepositoryPlace,
  run: HookRun,
): HookExit {
  const GRAVEST: readonly HookExit[] = [1, 2, 0];
  const [worst] = looked.toSorted((a, b) => GRAVEST.indexOf(a.exit) - GRAVEST.indexOf(b.exit));
  if (worst !== undefined && worst.exit !== 0) {
    const others = looked.filter(({ exit }) => exit !== 0).length - 1;
    const id = worst.pushed.commit.id.slice(0, 12);
    const how =
      worst.unseen === null || worst.unseen === UNKNOWN ? '' : ` (${inWords(worst.unseen)})`;
    say(run, [`countersign: this push would publish commit ${id}${how}:`]);
    run.stderr.write(textOf(worst, run));
    const more = others === 0 ? '' : ` ${others} more of its commits stop it too.`;
    say(run, [
      `  then: take it out of that commit (git rebase -i ${id}^): a later commit does not undo it.${more}`,
    ]);
    return worst.exit;
  }
  const unseen = looked.flatMap((one) => one.unseen ?? []);
  for (const one of looked
    .filter(({ verdict }) => verdict.outcome === 'warn' || verdict.outcome === 'unsure')
    .slice(0, 1))
    run.stderr.write(textOf(one, run));
  if (unseen.length > 0)
    say(run, [
      `countersign: of ${pushed.commits.length} commits in this push, ${unseen.length} had not been looked at when made (${counted(unseen)}). Looked at now: nothing stops the push.`,
    ]);
  addReceipts(
    place,
    looked.map(({ receipt, verdict }) => withOutcome(receipt, verdict.outcome)),
  );
  pruneUnseen(place);
  return 0;
}

function textOf({ verdict }: Looked, run: HookRun): string {
  return renderHook(verdict, {
    color: run.stderr.color,
    describe: findDetector,
    mostLines: MOST_VERDICT_LINES,
  });
}

/** `2 --no-verify, 1 cherry-pick`. */
function counted(reasons: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, times]) => `${times} ${inWords(reason)}`).join(', ');
}
