/** `countersign import`: what another scanner's configuration says, as entries of the page and of the baseline. */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { aiToolIds, redactSecrets } from '@countersign/detectors';
import {
  addToPage,
  BASELINE_FILE,
  formatBaseline,
  importKind,
  joinImported,
  parsePage,
  readImport,
} from '@countersign/policy';
import type { BaselineEntry, Imported, LeftOut, PageAdditions, Policy } from '@countersign/policy';
import { escapeTerminal } from '@countersign/report';
import type { Io } from '../io.ts';
import { findPageFile, replaceFile } from '../page-file.ts';
import type { PageFile } from '../page-file.ts';
import { showProblems } from '../problems.ts';
import { reasonOf, UserError } from '../user-error.ts';
import { answersFor, describeReason, readBaseline, readUntil } from './baseline.ts';
import { findKnown } from './import-known.ts';
import type { FoundAt } from './import-known.ts';
import { policyHere } from './policy.ts';

export interface ImportFlags {
  readonly write?: true;
  readonly approvedBy?: string;
  readonly why?: string;
  readonly until?: string;
}

/** What one file says, under the name it was given by. */
interface ImportedFile {
  readonly file: string;
  readonly imported: Imported;
}

export async function importConfiguration(
  files: readonly string[],
  flags: ImportFlags,
  io: Io,
): Promise<number> {
  const { policy, topLevel } = await policyHere({}, io);
  const read: ImportedFile[] = [];
  let isBroken = false;
  for (const file of files) {
    const imported = await readOne(file, io);
    if (imported === null) isBroken = true;
    else read.push({ file, imported });
  }
  if (isBroken) {
    io.stderr.write('countersign: nothing was written.\n');
    return 2;
  }
  const all = joinImported(read.map(({ imported }) => imported));
  const additions = withAnswers(all, policy, flags, io);
  const page = await findPageFile(topLevel);
  const known = await knownEntries(read, { policy, topLevel, additions, flags }, io);

  tell(read, known, io);
  if (flags.write !== true) {
    const { text } = addToPage('', additions);
    if (text !== '') io.stdout.write(text);
    if (known.entries.length > 0)
      io.stderr.write(
        `${known.entries.length} entries for ${BASELINE_FILE}: written with --write.\n`,
      );
    return 0;
  }
  return write({ page, additions, topLevel, entries: known.entries }, io);
}

async function readOne(file: string, io: Io): Promise<Imported | null> {
  let text: string;
  try {
    text = await readFile(resolve(io.cwd, file), 'utf8');
  } catch (error) {
    throw new UserError(`${file} cannot be read (${reasonOf(error)})`, 'name a file that exists.');
  }
  const kind = importKind(file, text);
  if (kind === null)
    throw new UserError(
      `${file} is no configuration that is known here`,
      'known: gitleaks.toml, .gitleaksignore, .secrets.baseline, .secretlintrc.json, .secretlintignore.',
    );
  const imported = readImport(kind, text, basename(file));
  if (!('error' in imported)) return imported;
  const { line, column, message } = imported.error;
  io.stderr.write(`${escapeTerminal(`${file}:${line}:${column}: error: ${message}`)}\n`);
  return null;
}

/** Nobody's exception is no exception: who answers for it and until when is asked for where there is one. */
function withAnswers(
  { patterns, exceptions, honour }: Imported,
  policy: Policy,
  flags: ImportFlags,
  io: Io,
): PageAdditions {
  if (exceptions.length === 0) return { patterns, exceptions: [], honour };
  const why = flags.why === undefined ? null : describeReason(flags.why);
  const approved_by = answersFor(flags.approvedBy, policy, '--approved-by');
  const until = readUntil(flags, policy, io);
  return {
    patterns,
    honour,
    exceptions: exceptions.map((exception) => ({
      ...exception,
      why: why ?? redactSecrets(exception.why),
      approved_by,
      until,
    })),
  };
}

interface KnownEntries {
  readonly entries: readonly BaselineEntry[];
  readonly carried: ReadonlyMap<string, readonly { line: number; what: string }[]>;
  readonly left: ReadonlyMap<string, readonly LeftOut[]>;
}

interface Run {
  readonly policy: Policy;
  readonly topLevel: string;
  readonly additions: PageAdditions;
  readonly flags: ImportFlags;
}

/** Entries of the baseline for what is still found where the other tool's file says it is. */
async function knownEntries(
  read: readonly ImportedFile[],
  { policy, topLevel, additions, flags }: Run,
  io: Io,
): Promise<KnownEntries> {
  const entries: BaselineEntry[] = [];
  const carried = new Map<string, { line: number; what: string }[]>();
  const left = new Map<string, LeftOut[]>();
  for (const { file, imported } of read) {
    if (imported.known.length === 0) continue;
    const found = await findKnown(imported.known, {
      topLevel,
      policy,
      patterns: additions.patterns,
    });
    const told = {
      owner: answersFor(flags.approvedBy, policy, '--approved-by'),
      reason:
        flags.why === undefined ? `imported from ${basename(file)}` : describeReason(flags.why),
      until: readUntil(flags, policy, io),
    };
    carried.set(file, found.flatMap(carriedFrom));
    left.set(file, found.flatMap(leftFrom));
    for (const { findings } of found)
      for (const { fingerprint, id, shownPath } of findings)
        entries.push({ fingerprint, detector: id, path: shownPath, ...told });
  }
  return { entries, carried, left };
}

const placeOf = ({ place }: FoundAt): string =>
  `${place.path}:${place.line}${place.commit === null ? '' : ` in ${place.commit.slice(0, 12)}`}`;

const carriedFrom = (at: FoundAt): readonly { line: number; what: string }[] =>
  at.findings.length === 0
    ? []
    : [
        {
          line: at.place.saidOn,
          what: `${placeOf(at)} → ${BASELINE_FILE}: ${at.findings.map(({ id }) => id).join(', ')}`,
        },
      ];

const leftFrom = (at: FoundAt): readonly LeftOut[] =>
  at.findings.length > 0
    ? []
    : [{ line: at.place.saidOn, what: placeOf(at), why: at.whyNothing, next: at.next }];

function tell(read: readonly ImportedFile[], known: KnownEntries, io: Io): void {
  const say = (text: string): void => io.stderr.write(`${escapeTerminal(redactSecrets(text))}\n`);
  for (const { file, imported } of read) {
    for (const { line, what } of [...imported.carried, ...(known.carried.get(file) ?? [])])
      say(`carried over: ${file}:${line}: ${what}`);
    for (const { line, what, why, next } of [...imported.left, ...(known.left.get(file) ?? [])])
      say(`not carried over: ${file}:${line}: ${what}: ${why}; ${next}.`);
  }
}

interface ToWrite {
  readonly page: PageFile | null;
  readonly additions: PageAdditions;
  readonly topLevel: string;
  readonly entries: readonly BaselineEntry[];
}

/** Both files or neither: the page is read again before anything is written. */
async function write({ page, additions, topLevel, entries }: ToWrite, io: Io): Promise<number> {
  if (page === null)
    throw new UserError(
      'there is no policy page to write into',
      '`countersign init` writes one; nothing was written.',
    );
  const changed = addToPage(page.text, additions);
  const parsed = parsePage(changed.text, page.file, { knownTools: aiToolIds() });
  if (parsed.page === null) {
    showProblems(parsed.problems, io.stderr);
    io.stderr.write('countersign: the page would have mistakes; nothing was written.\n');
    return 2;
  }
  const { on, entries: before } = await readBaseline(topLevel, io);
  const fresh = new Map(
    entries
      .filter(({ fingerprint }) => !before.has(fingerprint))
      .map((entry) => [entry.fingerprint, entry]),
  );
  if (changed.added > 0) await replaceFile(page, changed.text);
  if (fresh.size > 0)
    await replaceFile(on, formatBaseline([...before.values(), ...fresh.values()]));
  io.stdout.write(
    `${page.file}: ${changed.added} entries added. ${BASELINE_FILE}: ${fresh.size} entries added.\n`,
  );
  return 0;
}
