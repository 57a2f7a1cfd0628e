/**
 * Copies of the record in repositories that pages name under `record.where`, so that whoever owns the database cannot
 * write it anew unseen. A copy has the whole chain, and the contents of what was judged by pages that name it.
 */
import { eq, isNotNull, max } from 'drizzle-orm';
import type { Log } from '../log.ts';
import { recordCopy, recordEntry } from '../store/schema/record.ts';
import type { Store } from '../store/store.ts';
import { formatLine } from './chain.ts';
import type { RecordLine } from './chain.ts';

/** A file that was not there before, as one commit. @throws Error whose message says why it cannot be written. */
export type WriteCopy = (file: {
  /** `owner/name`. */
  readonly repository: string;
  readonly path: string;
  readonly text: string;
  readonly message: string;
}) => Promise<void>;

export interface CopyOptions {
  readonly store: Store;
  readonly log: Log;
  readonly now: () => Date;
  readonly write: WriteCopy;
}

/** Folder in the repository; its files are in the order of the chain by name. */
export const COPY_FOLDER = 'countersign-record';
/** Entries of one file, and of one commit. */
const BATCH = 500;
const DIGITS = 12;

/** Brings every copy up to date. What cannot be reached is said in the log and on the pages, and tried the next time. */
export async function copyRecord(options: CopyOptions): Promise<void> {
  const { store } = options;
  const { database } = store.connection;
  await store.exclusively('record-copy', async () => {
    const wanted = await database
      .select({ repository: recordEntry.copyTo, newest: max(recordEntry.seq) })
      .from(recordEntry)
      .where(isNotNull(recordEntry.copyTo))
      .groupBy(recordEntry.copyTo);
    for (const { repository, newest } of wanted)
      if (repository !== null) await bringUp(options, repository, Number(newest));
  });
}

async function bringUp(options: CopyOptions, repository: string, newest: number): Promise<void> {
  const { store, log, now, write } = options;
  const { database } = store.connection;
  const save = async (state: { seq?: number; problem: string | null }): Promise<void> => {
    const row = { ...state, triedAt: now() };
    await database
      .insert(recordCopy)
      .values({ repository, ...row })
      .onConflictDoUpdate({ target: recordCopy.repository, set: row });
  };
  const [copy] = await database
    .select()
    .from(recordCopy)
    .where(eq(recordCopy.repository, repository));
  let copied = copy?.seq ?? 0;
  try {
    while (copied < newest) {
      const lines = await nextLines(store, copied, repository);
      const [first] = lines;
      const last = lines.at(-1);
      if (first === undefined || last === undefined) return;
      await write({
        repository,
        path: `${COPY_FOLDER}/${numbered(first.seq)}-${numbered(last.seq)}.jsonl`,
        text: lines.map((line) => `${formatLine(line)}\n`).join(''),
        message: `Record of decisions ${first.seq} to ${last.seq}\n\nHead: ${last.hash}`,
      });
      copied = last.seq;
      await save({ seq: copied, problem: null });
    }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    await save({ problem });
    log.warn({ err: error, repository }, `the record is not copied to ${repository}: ${problem}`);
  }
}

async function nextLines(
  store: Store,
  after: number,
  repository: string,
): Promise<readonly RecordLine[]> {
  const lines: RecordLine[] = [];
  for await (const { copyTo, table: _, ...line } of store.recordLines({ after })) {
    lines.push(copyTo === repository ? line : { ...line, body: null });
    if (lines.length >= BATCH) break;
  }
  return lines;
}

function numbered(seq: number): string {
  return String(seq).padStart(DIGITS, '0');
}
