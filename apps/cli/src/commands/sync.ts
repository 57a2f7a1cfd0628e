/** `countersign sync`: stores the organisation's page with its hash, so that hooks and checks here judge by it too. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { aiToolIds } from '@countersign/detectors';
import { openRepository, readRemoteName } from '@countersign/git';
import type { RemoteName, Repository } from '@countersign/git';
import { formatStoredPage, parsePage, parseStoredPage, STORED_PAGE } from '@countersign/policy';
import type { PolicyProblem, StoredPage } from '@countersign/policy';
import { escapeTerminal } from '@countersign/report';
import type { Io } from '../io.ts';
import { readFromGitHub, readFromPath } from '../organisation-page.ts';
import type { FoundPage, PageVersions } from '../organisation-page.ts';
import { OWNER_REPOSITORY } from '../policy-source.ts';
import { showProblems } from '../problems.ts';
import { orThrow, reasonOf, UserError } from '../user-error.ts';
import { policyHere } from './policy.ts';

export interface SyncFlags {
  readonly from?: string;
  readonly owner?: string;
  readonly forget?: true;
}

export async function sync(flags: SyncFlags, io: Io): Promise<number> {
  const repository = orThrow(await openRepository(io.cwd));
  const path = join(repository.commonDir, STORED_PAGE);
  if (flags.forget === true) {
    await rm(path, { force: true });
    io.stdout.write("No organisation's page is stored here any more.\n");
    return 0;
  }
  const remote = await readRemoteName(repository);
  if (flags.from === undefined && flags.owner === undefined && remote?.name === OWNER_REPOSITORY)
    return storeOwn(path, remote, repository, io);

  const before = await readBefore(path);
  const found = await newestUsable(versions(flags, remote, io), io);
  if (found === null) {
    io.stderr.write(
      before === null
        ? 'countersign: nothing was stored.\n'
        : `countersign: the copy of ${escapeTerminal(before.file)} from ${dayOf(before)} stays in force.\n`,
    );
    return 2;
  }
  const stored: StoredPage = { ...found, storedAt: io.now().toISOString() };
  await write(path, formatStoredPage(stored));
  const news =
    before === null ? 'Stored' : before.text === stored.text ? 'Unchanged:' : 'Stored anew:';
  io.stdout.write(
    `${news} ${escapeTerminal(found.file)}. Hooks and checks of this repository judge by it from now on.\n`,
  );
  return tellPolicy(io);
}

/** The merged policy in one line, and what the two pages disagree about. */
async function tellPolicy(io: Io): Promise<number> {
  const { policy } = await policyHere({}, io);
  const say = (text: string): void => io.stdout.write(`${escapeTerminal(text)}\n`);
  say(
    `Policy ${policy.hash.slice(0, 12)}, mode ${policy.mode}, from: ${policy.sources.join(', ')}.`,
  );
  for (const { key, why } of policy.refused) say(`  refused: ${key}: ${why}`);
  return 0;
}

/** The page that lies in the repository is the organisation's: the mark says so to the hook, which asks no remote. */
async function storeOwn(
  path: string,
  { owner, name }: RemoteName,
  { topLevel }: Repository,
  io: Io,
): Promise<number> {
  const file = `${owner}/${name}`;
  const storedAt = io.now().toISOString();
  await write(path, formatStoredPage({ file, text: null, storedAt, from: topLevel }));
  io.stdout.write(
    `${escapeTerminal(file)} is the organisation's own repository: its page judges here as the organisation's.\n`,
  );
  return tellPolicy(io);
}

function versions(flags: SyncFlags, remote: RemoteName | null, io: Io): PageVersions {
  if (flags.from !== undefined) return readFromPath(flags.from, io.cwd);
  const owner = flags.owner ?? remote?.owner;
  if (owner === undefined)
    throw new UserError(
      'no remote says which organisation this repository belongs to',
      'name it with --owner NAME, or a clone of its .github repository with --from FOLDER.',
    );
  return readFromGitHub({
    owner,
    api: (io.env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/$/, ''),
    token: io.env['GITHUB_TOKEN'] ?? io.env['GH_TOKEN'],
  });
}

/** A page with mistakes gives way to the version before it; every mistake of the newest is told. */
async function newestUsable(found: PageVersions, io: Io): Promise<FoundPage | null> {
  let newest: readonly PolicyProblem[] | null = null;
  for await (const version of found) {
    const { page, problems } = parsePage(version.text, version.file, { knownTools: aiToolIds() });
    if (newest === null) showProblems(problems, io.stderr);
    if (page !== null) {
      if (newest !== null)
        io.stderr.write('countersign: the newest page has mistakes; the last valid one is used.\n');
      return version;
    }
    newest ??= problems;
  }
  if (newest === null)
    io.stderr.write(
      "countersign: the organisation's .github repository has no countersign.yml, or the token (GITHUB_TOKEN) may not see it.\n",
    );
  return null;
}

/** What was stored before; a damaged copy, or one that cannot be read, counts as none. */
async function readBefore(path: string): Promise<StoredPage | null> {
  const json = await readFile(path, 'utf8').catch(() => null);
  return json === null ? null : parseStoredPage(json);
}

const dayOf = ({ storedAt }: StoredPage): string => storedAt.slice(0, 'YYYY-MM-DD'.length);

/** In its place at once: a hook never sees half of it. */
async function write(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, text, { mode: 0o600 });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new UserError(
      `${dirname(path)} takes no file (${reasonOf(error)})`,
      'nothing was changed; make room there, or make it writable.',
    );
  }
}
