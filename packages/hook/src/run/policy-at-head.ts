/**
 * The page of HEAD, compiled: never the staged one, which the commit being judged may have changed. What was compiled
 * is kept below the git folder by the page's blob, so that most commits parse nothing.
 */
import { mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findFileAt, readBlobText } from '@countersign/git/staged';
import type { FileAtRevision, RepositoryPlace } from '@countersign/git/staged';
import type { Policy } from '@countersign/policy/evaluate';
import type { HookRun, PageMistake } from './hook-run.ts';

/** The first that is there applies. */
export const PAGE_FILES: readonly string[] = ['countersign.yml', '.github/countersign.yml'];

export type PolicyAtHead =
  { readonly policy: Policy } | { readonly mistakes: readonly PageMistake[] };

/** Of what is kept: goes up when `Policy` gains or loses a field, so that nothing older is read. */
const SHAPE = 5;

/** Written by `countersign sync`, for every worktree: the hook reads it without a network. */
const STORED_PAGE = 'countersign/organisation.json';

/** The page as a commit has it, compiled anew. @throws {Error} when it is there and cannot be read. */
export async function policyAt(
  place: RepositoryPlace,
  page: FileAtRevision | null,
  run: HookRun,
): Promise<PolicyAtHead> {
  return compile(place, page, run, readStored(place));
}

async function compile(
  place: RepositoryPlace,
  page: FileAtRevision | null,
  run: HookRun,
  stored: string | null,
): Promise<PolicyAtHead> {
  const compiled = run.compilePolicy(
    page === null ? null : { file: page.file, text: await readBlobText(place, page.blob) },
    run.now,
    stored,
  );
  return 'problems' in compiled ? { mistakes: compiled.problems } : compiled;
}

/** @throws {Error} when HEAD has a page that cannot be read. */
export async function policyAtHead(place: RepositoryPlace, run: HookRun): Promise<PolicyAtHead> {
  const page = await findFileAt(place, 'HEAD', PAGE_FILES);
  // Exceptions end by the day.
  const day = run.now.toISOString().slice(0, 'YYYY-MM-DD'.length);
  const stored = readStored(place);
  const key = [
    SHAPE,
    run.version,
    day,
    page?.file ?? '',
    page?.blob ?? '',
    stored === null ? '' : identityOf(stored),
  ].join(' ');
  const path = join(place.gitDir, 'countersign', 'policy.json');
  const kept = readKept(path, key);
  if (kept !== null) return { policy: kept };

  const compiled = await compile(place, page, run, stored);
  if ('policy' in compiled) keep(path, { key, policy: compiled.policy });
  return compiled;
}

/** Null when nothing is stored. @throws {Error} when it cannot be read: without it less would be locked. */
function readStored({ commonDir }: RepositoryPlace): string | null {
  try {
    return readFileSync(join(commonDir, STORED_PAGE), 'utf8');
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error)
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  }
}

/** Everything before the text, its hash among it: where the text alone was changed, what was compiled before applies. */
const identityOf = (stored: string): string => stored.slice(0, stored.indexOf('"text":'));

interface Kept {
  readonly key: string;
  readonly policy: Policy;
}

/** Null when there is none for this page, or it cannot be read: then the page is compiled again. */
function readKept(path: string, key: string): Policy | null {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Kept;
    return kept.key === key ? kept.policy : null;
  } catch {
    return null;
  }
}

/** In its place at once, for commits in two terminals. A folder that takes no file only costs time at the next commit. */
function keep(path: string, kept: Kept): void {
  const temporary = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, JSON.stringify(kept), { mode: 0o600 });
    renameSync(temporary, path);
  } catch (error) {
    // Errors of the system have a code; ours have none.
    if (!(typeof error === 'object' && error !== null && 'code' in error)) throw error;
    // On a full disk the half that was written is in the way of the next.
    discard(temporary);
  }
}

function discard(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was not there.
  }
}
