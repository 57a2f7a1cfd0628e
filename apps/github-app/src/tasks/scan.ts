/** Everything a default branch holds, so that confirmed leaks are known from the first day. */
import { readBranch, statusOf } from '@countersign/github';
import { DEFAULT_FINGERPRINT_KEY } from '@countersign/detectors';
import { scanChange } from '@countersign/scanner';
import type { ScanTask } from '../task.ts';
import type { TaskContext } from './context.ts';

/** Milliseconds; what is not reached by then is listed as not looked at. */
const TIME_LIMIT = 600_000;
/** Of the findings, which are kept without their excerpts. */
const MOST_KEPT = 1_000;

export async function scan(context: TaskContext, task: ScanTask): Promise<void> {
  const { client, store, log } = context;
  const { owner, repo, repositoryId } = task;
  const { data: about } = await client.rest.repos.get({ owner, repo });
  const branch = about.default_branch;
  const reading = await readBranch(client, { owner, repo, branch }).catch((error: unknown) => {
    // An empty repository has no branch.
    if (statusOf(error) === 404 || statusOf(error) === 409) return null;
    throw error;
  });
  if (reading === null) return;
  const last = await store.branchScanOf(repositoryId, branch);
  if (last?.sha === reading.sha) return;
  const facts = await scanChange(reading.change, {
    fingerprintKey: DEFAULT_FINGERPRINT_KEY,
    branch,
    timeLimit: TIME_LIMIT,
  });
  const confirmed = facts.findings.filter(({ tier }) => tier === 'confirmed');
  const others = facts.findings.filter(({ tier }) => tier !== 'confirmed');
  await store.saveBranchScan({
    repositoryId,
    branch,
    sha: reading.sha,
    scannedAt: context.now(),
    confirmed: confirmed.length,
    findings: [...confirmed, ...others]
      .slice(0, MOST_KEPT)
      .map(({ id, tier, severity, path, line, fingerprint }) => ({
        id,
        tier,
        severity,
        path,
        line,
        fingerprint,
      })),
    coverage: facts.coverage,
  });
  log.info(
    { repositoryId, branch, findings: facts.findings.length, confirmed: confirmed.length },
    'a branch was looked at',
  );
}
