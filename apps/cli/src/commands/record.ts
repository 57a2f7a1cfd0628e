/** `countersign record`: the App keeps the record, and reads it. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Io } from '../io.ts';
import { UserError } from '../user-error.ts';
import { APP_PACKAGE, loadPart, NOT_INSTALLED } from './app-package.ts';

export interface RecordExportFlags {
  readonly from?: string;
  readonly to?: string;
  readonly format: 'jsonl' | 'csv';
  readonly sample?: string;
  readonly seed?: string;
  readonly output?: string;
}

interface Shared {
  readonly env: Io['env'];
  readonly cwd: string;
  readonly now: () => Date;
  readonly out: (text: string) => void;
  readonly say: (text: string) => void;
}

/** What these commands need of the App's package. */
interface AppPackage {
  readonly recordVerify: (
    options: Shared & { readonly files: readonly string[]; readonly copies: readonly string[] },
  ) => Promise<number>;
  readonly recordExport: (
    options: Shared & {
      readonly from: string | null;
      readonly to: string | null;
      readonly format: 'jsonl' | 'csv';
      readonly sample: number | null;
      readonly seed: string | null;
    },
  ) => Promise<number>;
}

export async function recordVerify(
  files: readonly string[],
  { copy = [] }: { readonly copy?: readonly string[] },
  io: Io,
): Promise<number> {
  const { recordVerify: verify } = await loadPart<AppPackage>(APP_PACKAGE, NOT_INSTALLED);
  const copies = copy.map((folder) => resolve(io.cwd, folder));
  const paths = files.map((file) => resolve(io.cwd, file));
  return asUserError(verify({ ...shared(io), files: paths, copies }));
}

export async function recordExport(flags: RecordExportFlags, io: Io): Promise<number> {
  const { recordExport: write } = await loadPart<AppPackage>(APP_PACKAGE, NOT_INSTALLED);
  const sample = flags.sample === undefined ? null : Number(flags.sample);
  if (sample !== null && !(Number.isSafeInteger(sample) && sample > 0))
    throw new UserError(`--sample ${flags.sample ?? ''} is no number`, 'such as --sample 25');
  const file = flags.output === undefined ? null : open(resolve(io.cwd, flags.output));
  try {
    return await asUserError(
      write({
        ...shared(io),
        ...(file === null ? {} : { out: (text: string) => void writeSync(file, text) }),
        from: flags.from ?? null,
        to: flags.to ?? null,
        format: flags.format,
        sample,
        seed: flags.seed ?? null,
      }),
    );
  } finally {
    if (file !== null) closeSync(file);
  }
}

function shared(io: Io): Shared {
  const { env, cwd, now } = io;
  return {
    env,
    cwd,
    now,
    out: (text) => io.stdout.write(text),
    say: (text) => io.stderr.write(text),
  };
}

/** A record that was there is not written over. */
function open(file: string): number {
  try {
    return openSync(file, 'wx');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new UserError(`${file} is there already`, 'name a file that is not');
    throw error;
  }
}

async function asUserError(result: Promise<number>): Promise<number> {
  return result.catch((error: unknown) => {
    if (error instanceof Error && error.name === 'RecordError' && 'next' in error)
      throw new UserError(error.message, String(error.next));
    throw error;
  });
}
