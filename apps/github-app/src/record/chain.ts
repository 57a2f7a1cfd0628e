/**
 * The record as a chain. Each entry has a head, whose hash covers the hash before it, and a body, whose hash is in the
 * head: the body may end with its retention while the chain stays whole.
 */
import { createHash } from 'node:crypto';
import { canonicalJson } from '@countersign/policy';

/** Before the first entry. */
export const GENESIS: string = '0'.repeat(64);

/** A line of an export, and of a copy. Key order does not matter. */
export interface RecordLine {
  /** From 1 on, without gaps. */
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Last day (`YYYY-MM-DD`) the body has to be kept, or null where it is kept for good. */
  readonly keepUntil: string | null;
  /** SHA-256 of the body as canonical JSON, lower hex. */
  readonly content: string;
  /** Hash of the entry before. */
  readonly previous: string;
  readonly hash: string;
  /** Canonical JSON, or null: its retention has ended, or it is another repository's in a copy. */
  readonly body: string | null;
}

export type RecordHead = Pick<RecordLine, 'seq' | 'hash'>;

export function linkAfter(
  before: RecordHead,
  entry: { readonly at: string; readonly keepUntil: string | null; readonly body: unknown },
): RecordLine & { readonly body: string } {
  const body = canonicalJson(entry.body);
  const seq = before.seq + 1;
  const head = { seq, at: entry.at, keepUntil: entry.keepUntil, content: sha256(body) };
  return { ...head, previous: before.hash, hash: hashOf(before.hash, head), body };
}

function hashOf(
  previous: string,
  { seq, at, keepUntil, content }: Omit<RecordLine, 'previous' | 'hash' | 'body'>,
): string {
  return sha256(`${previous}\n${canonicalJson({ seq, at, keepUntil, content })}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export interface RecordProblem {
  /** Number of the entry that is wrong or missing. */
  readonly seq: number;
  readonly why: string;
}

export interface ChainCheck {
  /** Looks at the next entry, in the order they are kept. */
  next(line: RecordLine): void;
  /** Says what was found; nothing when the chain is whole up to the head. */
  end(head: RecordHead | null): readonly RecordProblem[];
  readonly entries: number;
  /** Entries whose body is not there because its time is over. */
  readonly ended: number;
}

export interface ChainCheckOptions {
  /** `YYYY-MM-DD`: a body that has to be kept until a later day may not be missing. */
  readonly today: string;
  /** `may-start-anywhere` for a part of the chain. Default: from the first entry. */
  readonly start?: 'first' | 'anywhere';
  /** A copy holds the bodies of some repositories only. Default `required`. */
  readonly bodies?: 'required' | 'some';
}

/** Reads a chain of any length entry by entry; every problem is collected, not only the first. */
export function checkChain(options: ChainCheckOptions): ChainCheck {
  const problems: RecordProblem[] = [];
  let last: RecordHead | null = options.start === 'anywhere' ? null : { seq: 0, hash: GENESIS };
  let entries = 0;
  let ended = 0;
  return {
    next(line) {
      entries += 1;
      const { seq } = line;
      if (last !== null && seq !== last.seq + 1)
        problems.push({
          seq: last.seq + 1,
          why:
            seq > last.seq
              ? `${countOf(seq - last.seq - 1)} missing before ${seq}`
              : `${seq} comes again`,
        });
      else if (last !== null && line.previous !== last.hash)
        problems.push({ seq, why: 'does not continue the entry before it' });
      if (hashOf(line.previous, line) !== line.hash)
        problems.push({ seq, why: 'its head was changed' });
      if (line.body === null) {
        const over = line.keepUntil !== null && line.keepUntil < options.today;
        if (over) ended += 1;
        else if (options.bodies !== 'some') problems.push({ seq, why: 'its contents are missing' });
      } else if (sha256(line.body) !== line.content)
        problems.push({ seq, why: 'its contents were changed' });
      last = { seq, hash: line.hash };
    },
    end(head) {
      const found = [...problems];
      const reached = last ?? { seq: 0, hash: GENESIS };
      if (head !== null && head.seq > reached.seq)
        found.push({
          seq: reached.seq + 1,
          why: `${countOf(head.seq - reached.seq)} missing at the end`,
        });
      else if (head !== null && (head.seq < reached.seq || head.hash !== reached.hash))
        found.push({ seq: head.seq, why: 'the end of the chain is not the one that was noted' });
      return found;
    },
    get entries() {
      return entries;
    },
    get ended() {
      return ended;
    },
  };
}

function countOf(entries: number): string {
  return entries === 1 ? '1 entry is' : `${entries} entries are`;
}

/** A line as an export writes it, or null for what is none. */
export function parseLine(text: string): RecordLine | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { seq, at, keepUntil, content, previous, hash, body } = value as Record<string, unknown>;
  const texts = [at, content, previous, hash].every((one) => typeof one === 'string');
  if (!texts || !Number.isSafeInteger(seq)) return null;
  if (keepUntil !== null && typeof keepUntil !== 'string') return null;
  return {
    ...({ seq, at, keepUntil, content, previous, hash } as Omit<RecordLine, 'body'>),
    body: body === null || body === undefined ? null : canonicalJson(body),
  };
}

/** The body is written as JSON, so that whoever reads the file reads one document and not two. */
export function formatLine(line: RecordLine): string {
  const { body, ...head } = line;
  return `{${JSON.stringify(head).slice(1, -1)},"body":${body ?? 'null'}}`;
}
