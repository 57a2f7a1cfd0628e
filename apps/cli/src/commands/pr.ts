/** `countersign pr OWNER/REPO#N`: the App's judgement of one pull request, from a terminal. */
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
import { apiUrl, connect, hostOf, readToken, refusal } from '../github-client.ts';
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
  const { name, url } = parseName(what, io);
  const client = connect(url, await readToken(flags.tokenFile, 'pull requests', io));
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

interface Target {
  readonly name: PullRequestName;
  readonly url: string;
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
    url: apiUrlOf(io, address),
  };
}

/** A page of an enterprise server names its host; a token is never sent to a host that was not chosen. */
function apiUrlOf(io: Io, address: URL | null): string {
  const url = apiUrl(undefined, io);
  if (address !== null && address.host !== hostOf(url))
    throw new UserError(
      `${address.host} is not the GitHub that is asked (${hostOf(url)})`,
      `set GITHUB_API_URL=https://${address.host}/api/v3.`,
    );
  return url;
}

function explained(error: unknown, { owner, repo, number }: PullRequestName): unknown {
  const status = statusOf(error);
  const place = `${owner}/${repo}#${number}`;
  if (error instanceof NoPullRequest || status === 404)
    return new UserError(
      `GitHub shows no pull request ${place} to this token`,
      'check the name, and that the token may read the repository.',
    );
  if (error instanceof StaleReadError)
    return new UserError(error.message.replace(/\.$/, ''), 'GitHub is behind: try in a minute.');
  return refusal(error, 'contents and pull requests') ?? error;
}

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
