/** What a walk has seen so far, in a file: a line for each repository, so that an interruption loses one line at most. */
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { NotWalked, OrganisationRepository } from '@countersign/policy';
import { UserError } from '../user-error.ts';

/** What makes two walks the same one. */
export interface WalkTerms {
  readonly owner: string;
  readonly api: string;
  /** Of Countersign: another version may see other things. */
  readonly version: string;
  /** Pages that everything is held against. */
  readonly pages: string;
}

export type Seen =
  | { readonly id: number; readonly repository: OrganisationRepository }
  | { readonly id: number; readonly notLookedAt: NotWalked };

export interface WalkState {
  /** By GitHub's number of the repository. */
  readonly seen: ReadonlyMap<number, Seen>;
  readonly add: (seen: Seen) => Promise<void>;
  /** The next walk with this file begins anew. */
  readonly finish: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export function stateInMemory(): WalkState {
  const nothing = async (): Promise<void> => {};
  return { seen: new Map(), add: nothing, finish: nothing, close: nothing };
}

const FORMAT = 'countersign-org-walk-1';
const FINISHED = '{"finished":true}';

/** @throws {UserError} for a file that is something else, or of another walk. Nothing is written then. */
export async function stateInFile(
  path: string,
  shown: string,
  terms: WalkTerms,
): Promise<WalkState> {
  const header = JSON.stringify({ format: FORMAT, ...terms });
  const lines = await readLines(path, shown);
  const [first, ...rest] = lines;
  if (first !== undefined && first !== header) throw otherWalk(first, shown, terms);
  const seen = rest.includes(FINISHED) ? new Map<number, Seen>() : read(rest);
  const lasting = [header, ...[...seen.values()].map((one) => JSON.stringify(one))];
  const file = await begin(path, shown, `${lasting.join('\n')}\n`);
  return {
    seen,
    add: (one) => file.appendFile(`${JSON.stringify(one)}\n`),
    finish: () => file.appendFile(`${FINISHED}\n`),
    close: () => file.close(),
  };
}

/** Written anew and put in its place at once: a line that was cut in the middle is not continued, and none is lost. */
async function begin(path: string, shown: string, text: string): Promise<FileHandle> {
  const temporary = `${path}.${process.pid}`;
  try {
    await writeFile(temporary, text, { mode: 0o600 });
    await rename(temporary, path);
    return await open(path, 'a');
  } catch (error) {
    await rm(temporary, { force: true });
    throw new UserError(
      `${shown} cannot be written (${reasonOf(error)})`,
      'name a file in a folder that exists with --state.',
    );
  }
}

async function readLines(path: string, shown: string): Promise<readonly string[]> {
  try {
    return (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return [];
    throw new UserError(
      `${shown} cannot be read (${reasonOf(error)})`,
      'name another file with --state.',
    );
  }
}

function otherWalk(first: string, shown: string, terms: WalkTerms): UserError {
  const before = plain(first);
  if (before?.['format'] !== FORMAT)
    return new UserError(
      `${shown} is no state of a walk`,
      'it was left as it is; name another file with --state.',
    );
  const changed = (Object.keys(terms) as (keyof WalkTerms)[]).filter(
    (key) => before[key] !== terms[key],
  );
  const words: Readonly<Record<keyof WalkTerms, string>> = {
    owner: 'of another organisation',
    api: 'of another GitHub',
    version: 'of another version of Countersign',
    pages: 'held against other pages',
  };
  return new UserError(
    `${shown} keeps a walk ${changed.map((key) => words[key]).join(', ') || 'of another kind'}`,
    'it was left as it is; name another file with --state, or remove it to begin anew.',
  );
}

function read(lines: readonly string[]): Map<number, Seen> {
  const seen = new Map<number, Seen>();
  for (const line of lines) {
    const one = plain(line);
    // The last line may have been cut.
    if (typeof one?.['id'] === 'number' && ('repository' in one || 'notLookedAt' in one))
      seen.set(one['id'], one as unknown as Seen);
  }
  return seen;
}

function plain(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
