/** `countersign hook install | uninstall | status`. */
import { join } from 'node:path';
import { isFailed, openRepository, readConfig, readGitVersion } from '@countersign/git';
import type { Failed, Repository } from '@countersign/git';
import {
  hooksOf,
  hookStatus as readStatus,
  installHooks,
  installInManagers,
  uninstallFromManagers,
  uninstallHooks,
} from '@countersign/hook';
import type {
  HookReport,
  HookRepository,
  ManagerReport,
  WhenNodeIsMissing,
} from '@countersign/hook';
import { escapeTerminal } from '@countersign/report';
import type { Io } from '../io.ts';
import { BrokenPage } from '../policy-source.ts';
import { orThrow } from '../user-error.ts';
import { policyHere } from './policy.ts';

/** The bundle lies beside this one: see build.mjs. */
const HOOK_BUNDLE = join(__dirname, 'hook.cjs');

export interface HookInstallFlags {
  /** Edit the configuration of hook managers that would take ours out. */
  readonly append?: true;
}

/** As `prepare` of package.json it must not stand in the way of an installation: see {@link isNotForUs}. */
export async function hookInstall(flags: HookInstallFlags, io: Io): Promise<number> {
  const repository = await openRepository(io.cwd);
  if (isNotForUs(repository, io)) return 0;
  const code = await installHere(orThrow(repository), io, flags);
  return isRunByNpm(io) ? 0 : code;
}

const isRunByNpm = ({ env }: Io): boolean => env['npm_lifecycle_event'] !== undefined;

/**
 * Run by npm, where there is no repository (a container, a download) or where only production dependencies are wanted,
 * there is nobody who commits.
 */
function isNotForUs(repository: Repository | Failed, io: Io): boolean {
  if (!isRunByNpm(io)) return false;
  const { env } = io;
  const omitted = (env['npm_config_omit'] ?? '').split(/[\s,]+/);
  return (
    (isFailed(repository) && repository.problem.kind === 'not-a-repository') ||
    env['NODE_ENV'] === 'production' ||
    env['npm_config_production'] === 'true' ||
    omitted.includes('dev')
  );
}

export async function installHere(
  opened: Repository,
  io: Io,
  { append }: HookInstallFlags = {},
): Promise<number> {
  const repository = await hookRepository(opened);
  const options = {
    node: process.execPath,
    bundle: HOOK_BUNDLE,
    whenNodeIsMissing: await whenNodeIsMissing(io),
  };
  const consent = append === true ? 'given' : 'not given';
  const managers = await installInManagers(repository, { ...options, consent });
  const reports = await installHooks(repository, options, hooksOf(managers));
  const code = showReports(reports, io);
  for (const report of managers) showManager(report, io);
  return code;
}

/** A hook that cannot run must not let a blocking page's commits through; a page that only tells may. */
async function whenNodeIsMissing(io: Io): Promise<WhenNodeIsMissing> {
  try {
    const { policy } = await policyHere({}, io);
    return policy.mode === 'block' ? 'stop' : 'warn';
  } catch (error) {
    // No commit is judged by a page with mistakes, with node or without.
    if (error instanceof BrokenPage) return 'stop';
    throw error;
  }
}

export async function hookUninstall(io: Io): Promise<number> {
  const repository = orThrow(await openRepository(io.cwd));
  const place = await hookRepository(repository);
  // First, because uninstalling takes the backups away.
  const managers = await uninstallFromManagers(place);
  const code = showReports(await uninstallHooks(place), io);
  for (const report of managers) showManager(report, io);
  return code;
}

export async function hookStatus(io: Io): Promise<number> {
  const repository = orThrow(await openRepository(io.cwd));
  const statuses = await readStatus(await hookRepository(repository));
  for (const { message, next } of statuses) showLine(message, next, io);
  return statuses.every(({ state }) => state === 'installed' || state === 'by-hand') ? 0 : 1;
}

export async function hookRepository(repository: Repository): Promise<HookRepository> {
  const { topLevel, gitDir, commonDir, env } = repository;
  const hooksPath = await readConfig(repository, 'core.hooksPath');
  const gitVersion = await readGitVersion(repository);
  return { topLevel, gitDir, commonDir, hooksPath, gitVersion, env };
}

function showReports(reports: readonly HookReport[], io: Io): number {
  for (const { message, next } of reports) showLine(message, next, io);
  return reports.some(({ outcome }) => outcome === 'refused') ? 2 : 0;
}

function showManager({ message, next, lines }: ManagerReport, io: Io): void {
  showLine(message, next, io);
  for (const line of lines) io.stdout.write(`    ${escapeTerminal(line)}\n`);
}

function showLine(message: string, next: string | null, io: Io): void {
  io.stdout.write(`${escapeTerminal(message)}${next === null ? '' : ` ${escapeTerminal(next)}`}\n`);
}
