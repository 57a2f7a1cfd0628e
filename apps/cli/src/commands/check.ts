/** `countersign check`: judges a tree, what is staged, a commit, a range, a whole history or standard input. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findDetector, DEFAULT_FINGERPRINT_KEY } from '@countersign/detectors';
import type { ChangeFacts } from '@countersign/detectors';
import { BASELINE_FILE, evaluateTraced, ownCallsOf } from '@countersign/policy';
import type { Verdict } from '@countersign/policy';
import {
  escapeTerminal,
  exitCode,
  lookedAt,
  renderJson,
  renderJunit,
  renderSarif,
  renderText,
} from '@countersign/report';
import { colourFor } from '../io.ts';
import type { Io } from '../io.ts';
import { loadBaseline, loadPolicy, revisionOfPage } from '../policy-source.ts';
import { showProblems } from '../problems.ts';
import { createProgress } from '../progress.ts';
import { traceAt } from '../trace-exceptions.ts';
import { reasonOf, UserError } from '../user-error.ts';
import { VERSION } from '../version.ts';
import type { CheckFlags } from './check-flags.ts';
import { locate } from './check-target.ts';

/** What a shell expects of a program that was interrupted: 128 and the number of the signal. */
const INTERRUPTED = 130;

/** Milliseconds, rounded to a tenth. */
export type Timings = Record<string, number>;

export async function check(paths: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  const interrupt = new AbortController();
  const forget = io.onInterrupt(() => interrupt.abort());
  try {
    return await judge(paths, flags, io, interrupt.signal);
  } finally {
    forget();
  }
}

async function judge(
  paths: readonly string[],
  flags: CheckFlags,
  io: Io,
  signal: AbortSignal,
): Promise<number> {
  const clock = createClock();
  const target = await locate(paths, flags, io, signal);
  const question = {
    file: flags.policy,
    cwd: io.cwd,
    repository: target.repository,
    folder: target.folder,
    source: target.source,
    now: io.now(),
  };
  const { policy, warnings } = await loadPolicy(question);
  showProblems(warnings, io.stderr);
  const known = await loadBaseline(question);
  for (const { line, message } of known.problems)
    io.stderr.write(`${BASELINE_FILE}:${line}: warning: ${escapeTerminal(message)}\n`);
  clock.mark('read');

  const progress = createProgress(io.stderr, flags);
  const facts = await target.scan({
    fingerprintKey: policy.fingerprintKey ?? DEFAULT_FINGERPRINT_KEY,
    ownPatterns: policy.ourPatterns,
    ownCalls: ownCallsOf(policy),
    progress,
    signal,
  });
  progress.end();
  clock.mark('scan');
  if (signal.aborted) {
    io.stderr.write(`${interruption(facts)}\n`);
    return INTERRUPTED;
  }

  const context = { now: io.now(), gate: target.gate, baseline: known.baseline };
  const revision = flags.policy === undefined ? revisionOfPage(target.source) : null;
  const trace = traceAt(target.repository, revision);
  const verdict = await evaluateTraced(facts, policy, context, trace);
  clock.mark('evaluate');

  const text = render(verdict, flags, io, clock.timings);
  if (flags.output === undefined) io.stdout.write(text);
  else await writeReport(resolve(io.cwd, flags.output), text);
  if (flags.timings === true && flags.format !== 'json') showTimings(clock.timings, io);
  return exitCode(verdict);
}

/** Half a scan is no judgement; what it saw is told all the same. */
function interruption(facts: ChangeFacts): string {
  const { length } = facts.findings;
  return (
    `countersign: interrupted, so nothing was judged. ${lookedAt(facts.coverage, facts.source)}; ` +
    `${length} ${length === 1 ? 'finding' : 'findings'} by then.`
  );
}

function render(verdict: Verdict, flags: CheckFlags, io: Io, timings: Timings): string {
  switch (flags.format) {
    case 'json':
      return renderJson(verdict, { timings: flags.timings === true ? timings : {} });
    case 'sarif':
      return renderSarif(verdict, { describe: findDetector, version: VERSION });
    case 'junit':
      return renderJunit(verdict, { describe: findDetector });
    case 'text':
      return renderText(verdict, {
        color: flags.output === undefined ? colourFor(io.stdout, io, flags) : 'never',
        describe: findDetector,
        detail: flags.quiet === true ? 'quiet' : flags.all === true ? 'all' : 'normal',
      });
  }
}

async function writeReport(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new UserError(
      `the report cannot be written to ${path} (${reasonOf(error)})`,
      'name a file in a folder that exists with --output.',
    );
  }
}

function createClock(): { readonly timings: Timings; mark(name: string): void } {
  const timings: Timings = {};
  let last = performance.now();
  return {
    timings,
    mark(name) {
      const time = performance.now();
      timings[name] = Math.round((time - last) * 10) / 10;
      last = time;
    },
  };
}

function showTimings(timings: Timings, io: Io): void {
  const parts = Object.entries(timings).map(([name, time]) => `${name} ${time} ms`);
  io.stderr.write(`timings: ${parts.join(', ')}\n`);
}
