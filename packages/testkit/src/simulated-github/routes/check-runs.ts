/** Check runs: only an App may write them, and only its own. */
import { annotation, checkRun, checkRunWithSuite } from '../represent/check-run.ts';
import {
  appAccount,
  HttpError,
  listed,
  notFound,
  ok,
  page,
  param,
  repositoryOf,
  requireWrite,
} from '../route.ts';
import type { Route, RouteRequest } from '../route.ts';
import type { Annotation, CheckRun, Repository } from '../state.ts';
import { commitOf } from './commits.ts';

/** What a request may hold; its types were checked against GitHub's description before. */
interface CheckRunBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly actions?: readonly { readonly identifier: string }[];
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly text?: string;
    readonly annotations?: readonly Partial<Annotation>[];
  };
}

function writableRepository(request: RouteRequest): Repository {
  const repository = repositoryOf(request);
  requireWrite(request, repository, ['checks']);
  return repository;
}

function checkRunOf(request: RouteRequest, repository: Repository): CheckRun {
  const id = Number(param(request, 'check_run_id'));
  const found = repository.checkRuns.find((one) => one.id === id);
  if (found === undefined) throw notFound();
  return found;
}

function toAnnotation(given: Partial<Annotation>): Annotation {
  return {
    path: given.path ?? '',
    start_line: given.start_line ?? 1,
    end_line: given.end_line ?? 1,
    start_column: given.start_column ?? null,
    end_column: given.end_column ?? null,
    annotation_level: given.annotation_level ?? 'notice',
    title: given.title ?? null,
    message: given.message ?? '',
    raw_details: given.raw_details ?? null,
  };
}

function apply(run: CheckRun, body: CheckRunBody, at: string): void {
  if (body.name !== undefined) run.name = body.name;
  if (body.external_id !== undefined) run.externalId = body.external_id;
  if (body.details_url !== undefined) run.detailsUrl = body.details_url;
  if (body.actions !== undefined) run.actions = body.actions.map(({ identifier }) => identifier);
  if (body.started_at !== undefined) run.startedAt = body.started_at;
  if (body.output !== undefined) {
    const { title, summary, text, annotations = [] } = body.output;
    run.output.title = title ?? run.output.title;
    run.output.summary = summary ?? run.output.summary;
    run.output.text = text ?? run.output.text;
    run.output.annotations.push(...annotations.map(toAnnotation));
  }
  if (body.conclusion !== undefined) {
    run.status = 'completed';
    run.conclusion = body.conclusion;
    run.completedAt = body.completed_at ?? at;
  } else if (body.status !== undefined) {
    run.status = body.status;
    run.conclusion = null;
    run.completedAt = null;
  }
}

function announce(request: RouteRequest, where: Repository, run: CheckRun, action: string): void {
  request.events.emit({
    event: 'check_run',
    action,
    repository: where,
    sender: appAccount(request),
    payload: { check_run: checkRunWithSuite(request.state, where, run) },
  });
}

function refuseUnfinished(body: CheckRunBody): void {
  if (body.status === 'completed' && body.conclusion === undefined)
    throw new HttpError(422, 'Invalid request: a completed check run needs a conclusion');
}

export const checkRunRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/check-runs',
    answer: async (request) => {
      const { state } = request;
      const repository = writableRepository(request);
      const body = request.body as CheckRunBody;
      refuseUnfinished(body);
      const headSha = await commitOf(repository, body.head_sha ?? '');
      const at = state.tick();
      const suite = repository.checkRuns.find((one) => one.headSha === headSha);
      const run: CheckRun = {
        id: state.nextId(),
        suiteId: suite?.suiteId ?? state.nextId(),
        appId: state.app.id,
        headSha,
        name: body.name ?? '',
        externalId: '',
        detailsUrl: null,
        status: 'queued',
        conclusion: null,
        startedAt: at,
        completedAt: null,
        actions: [],
        output: { title: null, summary: null, text: null, annotations: [] },
      };
      apply(run, body, at);
      repository.checkRuns.push(run);
      announce(request, repository, run, 'created');
      if (run.status === 'completed') announce(request, repository, run, 'completed');
      return { status: 201, body: checkRun(state, repository, run) };
    },
  },
  {
    method: 'PATCH',
    template: '/repos/{owner}/{repo}/check-runs/{check_run_id}',
    answer: (request) => {
      const repository = writableRepository(request);
      const run = checkRunOf(request, repository);
      const body = request.body as CheckRunBody;
      refuseUnfinished(body);
      apply(run, body, request.state.tick());
      if (body.conclusion !== undefined) announce(request, repository, run, 'completed');
      return ok(checkRun(request.state, repository, run));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/check-runs/{check_run_id}',
    answer: (request) => {
      const repository = repositoryOf(request);
      return ok(checkRun(request.state, repository, checkRunOf(request, repository)));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
    answer: (request) => {
      const repository = repositoryOf(request);
      const run = checkRunOf(request, repository);
      return listed(request, run.output.annotations, (one) => annotation(repository, run, one));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{ref}/check-runs',
    answer: async (request) => {
      const { state, query } = request;
      const repository = repositoryOf(request);
      const sha = await commitOf(repository, param(request, 'ref'));
      const name = query.get('check_name');
      const status = query.get('status');
      const appId = query.get('app_id');
      const matching = repository.checkRuns.filter(
        (one) =>
          one.headSha === sha &&
          (name === null || one.name === name) &&
          (status === null || one.status === status) &&
          (appId === null || one.appId === Number(appId)),
      );
      // Later runs of a name replace earlier ones.
      const latest = [...new Map(matching.map((one) => [one.name, one])).values()];
      const runs = query.get('filter') === 'all' ? matching : latest;
      const { items, headers } = page(request, runs);
      return {
        status: 200,
        headers,
        body: {
          total_count: runs.length,
          check_runs: items.map((one) => checkRun(state, repository, one)),
        },
      };
    },
  },
];
