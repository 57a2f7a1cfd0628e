/** Facts to an exit code, with what a person needs to read in between. */
import { findDetector } from '@countersign/detectors';
import type { ChangeFacts } from '@countersign/detectors';
import { findFileAt, isFailed, readBlobText, readFileVersions } from '@countersign/git/staged';
import type { GitProblem, RepositoryPlace } from '@countersign/git/staged';
import {
  BASELINE_FILE,
  evaluateTraced,
  MOST_PAGE_VERSIONS,
  NO_BASELINE,
  parseBaseline,
} from '@countersign/policy/evaluate';
import type { Baseline, Policy, TraceExceptions, Verdict } from '@countersign/policy/evaluate';
import { escapeTerminal, exitCode, renderHook } from '@countersign/report';
import type { HookExit, HookRun, PageMistake } from './hook-run.ts';
import { PAGE_FILES } from './policy-at-head.ts';

/** What is being made: the word for it in what is said. */
export type Made = 'commit' | 'push';

export interface Judged {
  readonly exit: HookExit;
  readonly verdict: Verdict;
}

/** Judges and says what a person has to know. */
export async function judge(
  facts: ChangeFacts,
  policy: Policy,
  place: RepositoryPlace,
  run: HookRun,
): Promise<Judged> {
  const judged = await verdictOn(facts, policy, place, run, 'HEAD');
  const text = renderHook(judged.verdict, { color: run.stderr.color, describe: findDetector });
  if (text !== '') run.stderr.write(text);
  return judged;
}

/** `base`: the commit that the change builds on; null for a first commit. */
export async function verdictOn(
  facts: ChangeFacts,
  policy: Policy,
  place: RepositoryPlace,
  run: HookRun,
  base: string | null,
): Promise<Judged> {
  // Most commits find nothing, and then there is nothing to look up.
  const baseline =
    base === null || facts.findings.length === 0 ? NO_BASELINE : await baselineAt(place, base);
  const context = { now: run.now, gate: 'hook', baseline } as const;
  const verdict = await evaluateTraced(facts, policy, context, tracedAt(place, run, base));
  return { exit: exitCode(verdict), verdict };
}

/** A history that cannot be read says nothing: lengths are then measured from today. */
function tracedAt(place: RepositoryPlace, run: HookRun, base: string | null): TraceExceptions {
  return async (exceptions) => {
    if (base === null) return exceptions;
    const versions = await readFileVersions(place, base, PAGE_FILES, MOST_PAGE_VERSIONS);
    return isFailed(versions) ? exceptions : run.dateExceptions(exceptions, versions);
  };
}

/** Like the page, of what a change builds on: a commit does not bring its own. */
async function baselineAt(place: RepositoryPlace, base: string): Promise<Baseline> {
  const file = await findFileAt(place, base, [BASELINE_FILE]);
  return file === null ? NO_BASELINE : parseBaseline(await readBlobText(place, file.blob)).baseline;
}

const MOST_MISTAKES = 8;

export function refuseMistakes(
  mistakes: readonly PageMistake[],
  run: HookRun,
  made: Made = 'commit',
): HookExit {
  const lines = mistakes
    .slice(0, MOST_MISTAKES)
    .map(
      ({ file, line, column, message, suggestion }) =>
        `  ${file}:${line}:${column}: ${message}${suggestion === null ? '' : ` ${suggestion}`}`,
    );
  say(run, [
    `countersign: the policy page at HEAD has mistakes, so this ${made} cannot be judged.`,
    ...lines,
    '  fix: "countersign policy check" shows them all; mend the page and commit it with --no-verify.',
  ]);
  return 2;
}

export function refuseProblem(
  { message, next }: GitProblem,
  run: HookRun,
  made: Made = 'commit',
): HookExit {
  say(run, [`countersign: this ${made} cannot be judged. ${message}`, `  fix: ${next}`]);
  return 2;
}

/** One line each, with nothing in them that a terminal would act upon. */
export function say(run: HookRun, lines: readonly string[]): void {
  run.stderr.write(lines.map((line) => `${escapeTerminal(line)}\n`).join(''));
}
