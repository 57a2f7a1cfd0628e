/** Check suites: all check runs of the App for one head. */
import { checkRun, checkSuite } from '../represent/check-run.ts';
import { repository as representRepository } from '../represent/repository.ts';
import { notFound, ok, page, param, repositoryOf } from '../route.ts';
import type { Route, RouteRequest } from '../route.ts';
import type { CheckRun, Repository } from '../state.ts';
import { commitOf } from './commits.ts';

async function suite(request: RouteRequest, where: Repository, runs: readonly CheckRun[]) {
  const [first] = runs;
  if (first === undefined) throw notFound();
  const head = await where.git.readCommit(first.headSha);
  return {
    ...checkSuite(request.state, where, runs, head),
    repository: representRepository(request.state, where),
  };
}

function runsOfSuite(request: RouteRequest, where: Repository): readonly CheckRun[] {
  const id = Number(param(request, 'check_suite_id'));
  const runs = where.checkRuns.filter(({ suiteId }) => suiteId === id);
  if (runs.length === 0) throw notFound();
  return runs;
}

export const checkSuiteRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/check-suites/{check_suite_id}',
    answer: async (request) => {
      const where = repositoryOf(request);
      return ok(await suite(request, where, runsOfSuite(request, where)));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs',
    answer: (request) => {
      const where = repositoryOf(request);
      const name = request.query.get('check_name');
      const runs = runsOfSuite(request, where).filter((one) => name === null || one.name === name);
      const { items, headers } = page(request, runs);
      const shown = items.map((one) => checkRun(request.state, where, one));
      return { status: 200, headers, body: { total_count: runs.length, check_runs: shown } };
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{ref}/check-suites',
    answer: async (request) => {
      const where = repositoryOf(request);
      const sha = await commitOf(where, param(request, 'ref'));
      const appId = request.query.get('app_id');
      const runs = where.checkRuns.filter(
        (one) => one.headSha === sha && (appId === null || one.appId === Number(appId)),
      );
      // The App has one suite for a head.
      const suites = runs.length === 0 ? [] : [await suite(request, where, runs)];
      return ok({ total_count: suites.length, check_suites: suites });
    },
  },
];
