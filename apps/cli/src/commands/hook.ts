/** `countersign hook install | uninstall | status`. */
import { join } from 'node:path';
import { openRepository, readConfig, readGitVersion } from '@countersign/git';
import type { Repository } from '@countersign/git';
import { hookStatus as readStatus, installHooks, uninstallHooks } from '@countersign/hook';
import type { HookReport, HookRepository, WhenNodeIsMissing } from '@countersign/hook';
import { escapeTerminal } from '@countersign/report';
import type { Io } from '../io.ts';
import { orThrow } from '../user-error.ts';
import { policyHere } from './policy.ts';

/** The bundle lies beside this one: see build.mjs. */
const HOOK_BUNDLE = join(__dirname, 'hook.cjs');

export async function hookInstall(io: Io): Promise<number> {
  return installHere(orThrow(await openRepository(io.cwd)), io);
}

export async function installHere(repository: Repository, io: Io): Promise<number> {
  const reports = await installHooks(await hookRepository(repository), {
    node: process.execPath,
    bundle: HOOK_BUNDLE,
    whenNodeIsMissing: await whenNodeIsMissing(io),
  });
  return showReports(reports, io);
}

/** A hook that cannot run must not let a blocking page's commits through; a page that only tells may. */
async function whenNodeIsMissing(io: Io): Promise<WhenNodeIsMissing> {
  const { policy } = await policyHere({}, io);
  return policy.mode === 'block' ? 'stop' : 'warn';
}

export async function hookUninstall(io: Io): Promise<number> {
  const repository = orThrow(await openRepository(io.cwd));
  return showReports(await uninstallHooks(await hookRepository(repository)), io);
}

export async function hookStatus(io: Io): Promise<number> {
  const repository = orThrow(await openRepository(io.cwd));
  const statuses = await readStatus(await hookRepository(repository));
  for (const { message, next } of statuses) showLine(message, next, io);
  return statuses.every(({ state }) => state === 'installed' || state === 'by-hand') ? 0 : 1;
}

async function hookRepository(repository: Repository): Promise<HookRepository> {
  const { topLevel, gitDir, commonDir, env } = repository;
  const hooksPath = await readConfig(repository, 'core.hooksPath');
  const gitVersion = await readGitVersion(repository);
  return { topLevel, gitDir, commonDir, hooksPath, gitVersion, env };
}

function showReports(reports: readonly HookReport[], io: Io): number {
  for (const { message, next } of reports) showLine(message, next, io);
  return reports.some(({ outcome }) => outcome === 'refused') ? 2 : 0;
}

function showLine(message: string, next: string | null, io: Io): void {
  io.stdout.write(`${escapeTerminal(message)}${next === null ? '' : ` ${escapeTerminal(next)}`}\n`);
}
