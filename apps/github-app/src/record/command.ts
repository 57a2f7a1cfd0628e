/** `countersign record`: verify and export, from the App's database or from files. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { readDotEnv, storeOf } from '../settings.ts';
import type { Environment } from '../settings.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { exportLines } from './export.ts';
import type { ExportFormat } from './export.ts';
import { readLines, verifyRecord } from './verify.ts';
import type { Verified } from './verify.ts';

export interface RecordCommandOptions {
  readonly env: Environment;
  readonly cwd: string;
  readonly now: () => Date;
  /** Takes whole lines with their ends. */
  readonly out: (text: string) => void;
  readonly say: (text: string) => void;
}

/** The record cannot be reached or read. One sentence, and what to do. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly next: string;
  constructor(message: string, next: string) {
    super(message);
    this.next = next;
  }
}

const MOST_SHOWN = 50;

/**
 * Answers 0 for a record that is whole and 1 for one that is not.
 * @throws RecordError for a record or a copy that cannot be read.
 */
export async function recordVerify(
  options: RecordCommandOptions & {
    /** Exports to look at instead of the database. */
    readonly files: readonly string[];
    readonly copies: readonly string[];
  },
): Promise<0 | 1> {
  const { files, copies, say } = options;
  const today = options.now().toISOString().slice(0, 10);
  const from = files.length > 0 ? 'files' : 'database';
  const verified = await readable(from, async () => {
    if (files.length > 0) return verifyRecord(linesOf(files), { today, head: null, copies });
    return withStore(options, async (store) =>
      verifyRecord(store.recordLines({}), { today, head: await store.recordHead(), copies }),
    );
  });
  if (from === 'files' && verified.entries === 0 && verified.problems.length === 0)
    throw new RecordError(
      'the files hold no entry, so nothing was verified',
      'pass what `countersign record export` printed for a period with decisions.',
    );
  for (const { seq, why } of verified.problems.slice(0, MOST_SHOWN)) say(`entry ${seq}: ${why}\n`);
  if (verified.problems.length > MOST_SHOWN)
    say(`and ${verified.problems.length - MOST_SHOWN} more\n`);
  options.out(summaryOf(verified, from));
  return verified.problems.length === 0 ? 0 : 1;
}

function summaryOf(
  { problems, entries, ended, last, copies }: Verified,
  from: 'files' | 'database',
): string {
  const whole = problems.length === 0;
  if (whole && entries === 0 && copies.length === 0) return 'The record has no entry yet.\n';
  const lines = [
    whole
      ? `The record is whole: ${entries} ${entries === 1 ? 'entry' : 'entries'}${last === null ? '' : `, the last of ${last.at} with hash ${last.hash}`}.`
      : `The record is not whole: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${entries} entries.`,
    ended === 0
      ? null
      : `The contents of ${ended} ended with their retention; their places are there.`,
    ...copies.map((copy) => `Compared with ${copy.entries} entries of the copy ${copy.folder}.`),
    from === 'files'
      ? 'The files were looked at by themselves: what is before or after them is not known.'
      : null,
    copies.length > 0 || !whole
      ? null
      : 'No copy was compared: whoever owns the database could have written the whole chain anew. Clone the repository that record.where names, and pass it with --copy.',
  ];
  return lines.map((line) => (line === null ? '' : `${line}\n`)).join('');
}

/** Answers 0. @throws RecordError for a period that is none, and for a record that cannot be read. */
export async function recordExport(
  options: RecordCommandOptions & {
    /** Days, `YYYY-MM-DD`, both inclusive; null: from the first, up to the last. */
    readonly from: string | null;
    readonly to: string | null;
    readonly format: ExportFormat;
    readonly sample: number | null;
    readonly seed: string | null;
  },
): Promise<0> {
  const from = dayOf(options.from, '--from');
  const to = dayOf(options.to, '--to');
  if (from !== null && to !== null && from > to)
    throw new RecordError('--from is after --to', 'swap them');
  const seed =
    options.seed ??
    createHash('sha256')
      .update(`${options.from ?? ''}${options.to ?? ''}`)
      .digest('hex')
      .slice(0, 8);
  const part = {
    ...(from === null ? {} : { from: from.toISOString() }),
    ...(to === null ? {} : { to: new Date(to.getTime() + DAY).toISOString() }),
  };
  await readable('database', () =>
    withStore(options, async (store) => {
      let lines = 0;
      const read = () => store.recordLines(part);
      for await (const line of exportLines(read, { ...options, seed })) {
        options.out(`${line}\n`);
        lines += 1;
      }
      const entries = options.format === 'csv' ? lines - 1 : lines;
      options.say(
        `${entries} ${entries === 1 ? 'entry' : 'entries'}${options.sample === null ? ', all of the period' : `, of at most ${options.sample} pull requests drawn with --seed ${seed}`}\n`,
      );
    }),
  );
  return 0;
}

const DAY = 86_400_000;

function dayOf(text: string | null, name: string): Date | null {
  if (text === null) return null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new RecordError(`${name} ${text} is no day`, 'write it as 2026-03-31');
  return day;
}

async function* linesOf(files: readonly string[]) {
  for (const file of files) yield* readLines(file);
}

async function withStore<Result>(
  { env, cwd }: RecordCommandOptions,
  action: (store: Store) => Promise<Result>,
): Promise<Result> {
  const location = storeOf({ ...readDotEnv(cwd, parseEnv), ...env }, cwd);
  if (location.kind === 'memory')
    throw new RecordError('a database in memory has no record to read', 'set DATABASE_URL');
  if (location.kind === 'folder' && !existsSync(location.path))
    throw new RecordError(
      `there is no database in ${location.path}`,
      'set DATABASE_URL or COUNTERSIGN_DATA as for the App, or pass exported files',
    );
  const store = await openStore(location);
  try {
    return await action(store);
  } finally {
    await store.close();
  }
}

async function readable<Result>(
  from: 'files' | 'database',
  action: () => Promise<Result>,
): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof RecordError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new RecordError(
      `the record cannot be read: ${why}`,
      from === 'files'
        ? 'name files that `countersign record export` wrote'
        : 'an embedded database is read while the App is stopped; a Postgres at any time',
    );
  }
}
