/** Check suites and runs of a commit in GraphQL. */
import { nodeId } from '../represent/account.ts';
import type { CheckRun, Repository } from '../state.ts';
import { connection } from './connection.ts';
import type { PageArguments } from './connection.ts';

interface CheckFilter {
  readonly appId?: number | null;
  readonly checkName?: string | null;
}

export interface CheckSuitesArguments extends PageArguments {
  readonly filterBy?: CheckFilter | null;
}

/** One suite for each App and head, as GitHub makes them. */
export function checkSuites(where: Repository, sha: string, page: CheckSuitesArguments) {
  const runs = where.checkRuns.filter((run) => run.headSha === sha && matches(run, page.filterBy));
  const suites = [...new Set(runs.map(({ suiteId }) => suiteId))];
  return connection(page, suites, (suiteId) => ({
    id: nodeId('CheckSuite', suiteId),
    databaseId: suiteId,
    checkRuns: (asked: CheckSuitesArguments) =>
      connection(
        asked,
        latestOfName(runs.filter((run) => run.suiteId === suiteId && matches(run, asked.filterBy))),
        checkRun,
      ),
  }));
}

function matches(run: CheckRun, filter: CheckFilter | null | undefined): boolean {
  return (filter?.appId ?? run.appId) === run.appId && (filter?.checkName ?? run.name) === run.name;
}

const latestOfName = (runs: readonly CheckRun[]): readonly CheckRun[] => [
  ...new Map(runs.map((run) => [run.name, run])).values(),
];

function checkRun(run: CheckRun) {
  return {
    id: nodeId('CheckRun', run.id),
    databaseId: run.id,
    name: run.name,
    externalId: run.externalId,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    title: run.output.title,
  };
}
