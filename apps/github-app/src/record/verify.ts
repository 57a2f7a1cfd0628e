/** Is the record whole? The chain by itself, the table that the pages show, and copies that lie elsewhere. */
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { checkChain, parseLine } from './chain.ts';
import type { ChainCheck, RecordHead, RecordLine, RecordProblem } from './chain.ts';
import type { StoredLine } from './record.ts';

export interface Verified {
  readonly entries: number;
  /** Contents that are not there because their time is over. */
  readonly ended: number;
  readonly last: RecordLine | null;
  readonly problems: readonly RecordProblem[];
  readonly copies: readonly { readonly folder: string; readonly entries: number }[];
}

export interface VerifyOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** As the database keeps it; null where only files are looked at. */
  readonly head: RecordHead | null;
  /** Folders of clones that hold a copy. */
  readonly copies: readonly string[];
}

/** @throws Error for a copy that cannot be read. */
export async function verifyRecord(
  lines: AsyncIterable<RecordLine | StoredLine>,
  { today, head, copies }: VerifyOptions,
): Promise<Verified> {
  const problems: RecordProblem[] = [];
  const copied = new Map<number, { readonly hash: string; readonly folder: string }>();
  const read = [];
  for (const folder of copies) {
    const check = checkChain({ today, bodies: 'some' });
    await readCopy(folder, check, (line) => {
      copied.set(line.seq, { hash: line.hash, folder });
    });
    for (const { seq, why } of check.end(null))
      problems.push({ seq, why: `in the copy ${folder}: ${why}` });
    read.push({ folder, entries: check.entries });
  }

  const check = checkChain({ today, start: head === null ? 'anywhere' : 'first' });
  let last: RecordLine | null = null;
  for await (const line of lines) {
    check.next(line);
    const copy = copied.get(line.seq);
    if (copy !== undefined && copy.hash !== line.hash)
      problems.push({ seq: line.seq, why: `is not the one in the copy ${copy.folder}` });
    copied.delete(line.seq);
    const why = 'table' in line ? tableProblem(line) : null;
    if (why !== null) problems.push({ seq: line.seq, why });
    last = line;
  }
  // A file may be a part of the record; the database is all of it.
  if (head !== null)
    for (const [seq, { folder }] of copied)
      problems.push({ seq, why: `is missing here, and in the copy ${folder}` });
  return {
    entries: check.entries,
    ended: check.ended,
    last,
    problems: [...check.end(head), ...problems].toSorted((a, b) => a.seq - b.seq),
    copies: read,
  };
}

function tableProblem({ body, table }: StoredLine): string | null {
  if (body === null || table === 'none') return null;
  if (table === 'gone') return 'its decision was removed from the table that the pages show';
  return table.body === body ? null : 'its decision was changed in the table that the pages show';
}

async function readCopy(
  folder: string,
  check: ChainCheck,
  see: (line: RecordLine) => void,
): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.jsonl'),
  );
  if (files.length === 0) throw new Error(`${folder} holds no file of a record (*.jsonl)`);
  for (const file of files.toSorted())
    for await (const line of readLines(join(folder, file))) {
      check.next(line);
      see(line);
    }
}

/** The lines of an export or a copy. @throws Error for a line that is none. */
export async function* readLines(file: string): AsyncIterable<RecordLine> {
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file, 'utf8') })) {
    number += 1;
    if (text === '') continue;
    const line = parseLine(text);
    if (line === null) throw new Error(`${file}:${number} is no line of a record`);
    yield line;
  }
}
