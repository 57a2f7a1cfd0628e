/** Runs a git that prints differences and reads what it prints. */
import { failed, isFailed } from '../problem.ts';
import type { Failed } from '../problem.ts';
import { gitOrProblem } from '../run.ts';
import type { GitPlace } from '../run.ts';
import { RECORDS, RECORDS_AND_LINES } from './diff-options.ts';
import { createDiffParser } from './parse-diff.ts';
import type { DiffEntry } from './parse-diff.ts';

export interface DiffCommand {
  /** Before the options: `['diff', '--cached']`. */
  readonly command: readonly string[];
  /** Behind the options. */
  readonly revisions?: readonly string[];
  readonly input?: string;
}

export interface Entries {
  readonly entries: readonly DiffEntry[];
}

/**
 * With added lines where git can tell them. Where it cannot, because an object is missing or its patches make no
 * sense, the records alone are read: every path is still listed, its lines unknown.
 */
export async function readDiff(place: GitPlace, diff: DiffCommand): Promise<Entries | Failed> {
  const withLines = await readOutput(place, diff, RECORDS_AND_LINES);
  if (!isFailed(withLines)) return withLines;
  const records = await readRecords(place, diff);
  return isFailed(records) ? withLines : records;
}

/** Without lines and without looking for renames: no content is read. */
function readRecords(place: GitPlace, diff: DiffCommand): Promise<Entries | Failed> {
  return readOutput(place, diff, [...RECORDS, '--no-renames']);
}

/** As {@link readRecords}, with renames where the contents that tell them are there. */
export async function readRenames(place: GitPlace, diff: DiffCommand): Promise<Entries | Failed> {
  const renames = await readOutput(place, diff, [...RECORDS, '-M']);
  return isFailed(renames) ? readRecords(place, diff) : renames;
}

async function readOutput(
  place: GitPlace,
  { command, revisions = [], input }: DiffCommand,
  options: readonly string[],
): Promise<Entries | Failed> {
  const parser = createDiffParser();
  const output = await gitOrProblem(place, [...command, ...options, ...revisions, '--'], {
    ...(input === undefined ? {} : { input }),
    onOutput: (chunk) => parser.push(chunk),
  });
  if (isFailed(output)) return output;
  const { entries, complete } = parser.end();
  if (complete) return { entries };
  return failed('git-failed', 'What git says of the change is not understood.', 'Run `git fsck`.');
}
