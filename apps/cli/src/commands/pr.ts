/** `countersign pr OWNER/REPO#N`: the App's judgement of one pull request, from a terminal. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findDetector } from '@countersign/detectors';
import { NoPullRequest, StaleReadError, statusOf } from '@countersign/github';
import type { GitHubClient, PullRequestName } from '@countersign/github';
import { judgeHead, readJudgedSnapshot } from '@countersign/github/judgement';
import type { HeadJudgement } from '@countersign/github/judgement';
import { compareOutcomes } from '@countersign/policy';
import type { Verdict } from '@countersign/policy';
import {
  escapeTerminal,
  exitCode,
  renderJson,
  renderJunit,
  renderSarif,
  renderText,
} from '@countersign/report';
import { Octokit } from '@octokit/rest';
import { colourFor } from '../io.ts';
import type { Io } from '../io.ts';
import { UserError } from '../user-error.ts';
import { VERSION } from '../version.ts';

export interface PrFlags {
  readonly format: 'text' | 'json' | 'sarif' | 'junit';
  readonly color: boolean;
  readonly tokenFile?: string;
  readonly all?: true;
}

export async function pr(what: string, flags: PrFlags, io: Io): Promise<number> {
  const { name, apiUrl } = parseName(what, io);
  const client = await connect(apiUrl, flags, io);
  const judgement = await judged(client, name, io);
  const { own, others } = judgement;
  io.stdout.write(render(own.verdict, flags, io));
  for (const { number, verdict } of others)
    io.stderr.write(
      `countersign: #${number} has the same head, and one check is shown for both: ${escapeTerminal(verdict.summary)}\n`,
    );
  return exitCode(gravest(judgement));
}

/** GitHub shows one check for a commit: where one of its pull requests stops, all do. */
function gravest({ own, others }: HeadJudgement): Verdict {
  return [own, ...others]
    .map(({ verdict }) => verdict)
    .toSorted((a, b) => compareOutcomes(b.outcome, a.outcome))
    .toSorted((a, b) => Number(exitCode(b) !== 0) - Number(exitCode(a) !== 0))[0] as Verdict;
}

async function judged(client: GitHubClient, name: PullRequestName, io: Io): Promise<HeadJudgement> {
  const options = { now: io.now };
  try {
    const snapshot = await readJudgedSnapshot(client, name, options);
    return await judgeHead(client, name, snapshot, options);
  } catch (error) {
    throw explained(error, name);
  }
}

const PLACE = /^([\w.-]{1,100})\/([\w.-]{1,100})#(\d{1,9})$/;
const PATH = /^\/([\w.-]{1,100})\/([\w.-]{1,100})\/pull\/(\d{1,9})(?:\/.*)?$/;
const GITHUB_API = 'https://api.github.com';

interface Target {
  readonly name: PullRequestName;
  readonly apiUrl: string;
}

function parseName(what: string, io: Io): Target {
  const address = /^https?:\/\//.test(what) && URL.canParse(what) ? new URL(what) : null;
  const match = address === null ? PLACE.exec(what) : PATH.exec(address.pathname);
  const [, owner, repo, number] = match ?? [];
  if (owner === undefined || repo === undefined || number === undefined)
    throw new UserError(
      `${JSON.stringify(what)} names no pull request`,
      'write OWNER/REPO#NUMBER, or the address of its page.',
    );
  return {
    name: { owner, repo, number: Number(number) },
    apiUrl: apiUrlOf(io.env['GITHUB_API_URL'], address),
  };
}

/** A page of an enterprise server names its host; a token is never sent to a host that was not chosen. */
function apiUrlOf(given: string | undefined, address: URL | null): string {
  const url = given === undefined || given === '' ? GITHUB_API : given.replace(/\/+$/, '');
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new UserError(
      `GITHUB_API_URL is no address: ${JSON.stringify(url)}`,
      'write it like https://github.example.com/api/v3.',
    );
  const host = url === GITHUB_API ? 'github.com' : new URL(url).host;
  if (address !== null && address.host !== host)
    throw new UserError(
      `${address.host} is not the GitHub that is asked (${host})`,
      `set GITHUB_API_URL=https://${address.host}/api/v3.`,
    );
  return url;
}

async function connect(apiUrl: string, flags: PrFlags, io: Io): Promise<GitHubClient> {
  const auth = await readToken(flags, io);
  const quiet = { debug() {}, info() {}, warn() {}, error() {} };
  return new Octokit({
    baseUrl: apiUrl,
    auth,
    userAgent: `countersign/${VERSION}`,
    log: quiet,
  });
}

/** Never from the arguments: every process of the machine can read those. */
async function readToken({ tokenFile }: PrFlags, io: Io): Promise<string> {
  if (tokenFile !== undefined) {
    const text = await readFile(resolve(io.cwd, tokenFile), 'utf8').catch((error: unknown) => {
      throw new UserError(
        `the token cannot be read from ${tokenFile} (${error instanceof Error ? error.message : 'unreadable'})`,
        'name a file that holds the token and nothing else.',
      );
    });
    if (text.trim() !== '') return text.trim();
  }
  const token = [io.env['GITHUB_TOKEN'], io.env['GH_TOKEN']].find(
    (one) => one !== undefined && one.trim() !== '',
  );
  if (token === undefined)
    throw new UserError(
      'a token is needed to read pull requests',
      'set GITHUB_TOKEN (for instance GITHUB_TOKEN=$(gh auth token)) or name a file with --token-file.',
    );
  return token.trim();
}

function explained(error: unknown, { owner, repo, number }: PullRequestName): unknown {
  const status = statusOf(error);
  const place = `${owner}/${repo}#${number}`;
  if (error instanceof NoPullRequest || status === 404)
    return new UserError(
      `GitHub shows no pull request ${place} to this token`,
      'check the name, and that the token may read the repository.',
    );
  if (status === 401)
    return new UserError(
      'GitHub does not accept the token',
      'it may have expired: make a new one.',
    );
  if (status === 403 || status === 429)
    return new UserError(
      `GitHub refused to be asked (${status})`,
      'the token lacks the right to read contents and pull requests, or its hourly limit is used up: try later.',
    );
  if (error instanceof StaleReadError)
    return new UserError(error.message.replace(/\.$/, ''), 'GitHub is behind: try in a minute.');
  if (isUnreachable(error))
    return new UserError('GitHub cannot be reached', 'check the network and GITHUB_API_URL.');
  if (status !== null && status >= 500)
    return new UserError(`GitHub answered ${status}`, 'try again in a minute.');
  return error;
}

/** Octokit gives a request that got no answer the status 500, and no response. */
const isUnreachable = (error: unknown): boolean =>
  statusOf(error) === 500 &&
  typeof error === 'object' &&
  error !== null &&
  (!('response' in error) || error.response === undefined);

function render(verdict: Verdict, flags: PrFlags, io: Io): string {
  switch (flags.format) {
    case 'json':
      return renderJson(verdict);
    case 'sarif':
      return renderSarif(verdict, { describe: findDetector, version: VERSION });
    case 'junit':
      return renderJunit(verdict, { describe: findDetector });
    case 'text':
      return renderText(verdict, {
        color: colourFor(io.stdout, io, flags),
        describe: findDetector,
        detail: flags.all === true ? 'all' : 'normal',
      });
  }
}
