/** The one check run of a head commit. */
import { Buffer } from 'node:buffer';
import type { GitHubClient, RepositoryName } from './client.ts';

/** Buttons on a completed run; what is pressed comes back as a `requested_action`. */
const BUTTONS = {
  recheck: {
    label: 'Check again',
    description: 'Judge this as it stands now',
    identifier: 'recheck',
  },
  'request-review': {
    label: 'Ask for a review',
    description: 'Ask the reviewers of the page to check',
    identifier: 'request-review',
  },
} as const;

export type Button = keyof typeof BUTTONS;

/** Annotations GitHub takes in one request; further requests add to them. */
const ANNOTATIONS_PER_REQUEST = 50;
/** Bytes GitHub takes of a summary, and of a text. */
const TEXT_LIMIT = 65_535;
const TITLE_LIMIT = 255;

export interface CheckRunAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckRunReport {
  /** Never `neutral` or `skipped`: GitHub takes both for a pass of a required check. */
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  readonly title: string;
  readonly summary: string;
  readonly text?: string | null;
  readonly annotations: readonly CheckRunAnnotation[];
}

export interface CheckRunName extends RepositoryName {
  readonly headSha: string;
  readonly name: string;
  readonly externalId: string;
  /** Where "View more details" leads; default the page of the App. */
  readonly detailsUrl?: string | null;
  /** The App's own id: check runs of the same name by others are not ours. */
  readonly appId?: number;
  /** Id of the run of this head; null where there is known to be none, absent where it has to be looked for. */
  readonly existingId?: number | null;
}

/** GitHub may have created a run and failed to say so: look for it before asking again. */
const NOT_REPEATED = { request: { retries: 0 } };

/** Creates the run of this head as in progress. A run that exists keeps its conclusion until the next is known. */
export async function startCheckRun(
  client: GitHubClient,
  run: CheckRunName,
): Promise<{ readonly id: number }> {
  const existing = run.existingId === undefined ? await findCheckRun(client, run) : run.existingId;
  if (existing !== null) return { id: existing };
  const { data } = await client.rest.checks.create({
    owner: run.owner,
    repo: run.repo,
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    status: 'in_progress',
    ...detailsOf(run),
    ...NOT_REPEATED,
  });
  return { id: data.id };
}

/**
 * Completes the run of this head, creating it where there is none. The conclusion is in the first request, so that an
 * interruption loses annotations at most.
 */
export async function publishCheckRun(
  client: GitHubClient,
  run: CheckRunName & { readonly report: CheckRunReport; readonly buttons?: readonly Button[] },
): Promise<{ readonly id: number }> {
  const { report, owner, repo, buttons = ['recheck'] } = run;
  const output = {
    title: cut(report.title, TITLE_LIMIT),
    summary: cut(report.summary, TEXT_LIMIT),
    ...(report.text === undefined || report.text === null || report.text === ''
      ? {}
      : { text: cut(report.text, TEXT_LIMIT) }),
  };
  const [first = [], ...rest] = inBatches(report.annotations);
  const completed = {
    external_id: run.externalId,
    status: 'completed' as const,
    conclusion: report.conclusion,
    ...detailsOf(run),
    output: { ...output, annotations: first },
    actions: buttons.map((button) => BUTTONS[button]),
  };
  const existing = run.existingId === undefined ? await findCheckRun(client, run) : run.existingId;
  const { data } =
    existing === null
      ? await client.rest.checks.create({
          owner,
          repo,
          name: run.name,
          head_sha: run.headSha,
          ...completed,
          ...NOT_REPEATED,
        })
      : await client.rest.checks.update({ owner, repo, check_run_id: existing, ...completed });
  for (const annotations of rest)
    await client.rest.checks.update({
      owner,
      repo,
      check_run_id: data.id,
      output: { ...output, annotations },
    });
  return { id: data.id };
}

function detailsOf({ detailsUrl = null }: CheckRunName): { details_url?: string } {
  return detailsUrl === null ? {} : { details_url: detailsUrl };
}

/** The latest run of this name on this head, or null. */
export async function findCheckRun(
  client: GitHubClient,
  run: Pick<CheckRunName, 'owner' | 'repo' | 'headSha' | 'name' | 'appId'>,
): Promise<number | null> {
  const { data } = await client.rest.checks.listForRef({
    owner: run.owner,
    repo: run.repo,
    ref: run.headSha,
    check_name: run.name,
    filter: 'latest',
    ...(run.appId === undefined ? {} : { app_id: run.appId }),
  });
  const latest = data.check_runs.toSorted((a, b) => b.id - a.id)[0];
  return latest?.id ?? null;
}

function inBatches(annotations: readonly CheckRunAnnotation[]): CheckRunAnnotation[][] {
  const batches: CheckRunAnnotation[][] = [];
  for (let start = 0; start < annotations.length; start += ANNOTATIONS_PER_REQUEST)
    batches.push(annotations.slice(start, start + ANNOTATIONS_PER_REQUEST));
  return batches;
}

const ELLIPSIS = '…';

/** At most `limit` bytes of UTF-8, cut between characters. */
function cut(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const bytes = Buffer.from(text).subarray(0, limit - Buffer.byteLength(ELLIPSIS));
  // A character cut in two decodes to U+FFFD at the end.
  return bytes.toString('utf8').replace(/\uFFFD$/, '') + ELLIPSIS;
}
