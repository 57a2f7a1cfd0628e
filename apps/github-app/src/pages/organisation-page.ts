/** An organisation: what waits, what leaked, which tools are seen, what ends soon, how the App itself is doing. */
import { html, plural } from './html.ts';
import type { Html, Piece } from './html.ts';
import { badge, day, longList, moment, section, table } from './layout.ts';
import type { EndingException, LastDecision, OverdueReview, SeenTool } from './overview.ts';
import { decisionPath, pullRequestPath, repositoryPath } from './paths.ts';
import type { NamedRepository } from './paths.ts';
import type { CopyState } from './queries.ts';

/** How the App keeps up, without names. */
export interface QueueHealth {
  /** Tasks that wait. */
  readonly waiting: number;
  /** Seconds the oldest of them has waited, or null where none does. */
  readonly oldestSeconds: number | null;
  /** Check runs that were begun and are not finished. */
  readonly unfinished: number;
}

/** What came onto a branch past the check, under the name the repository has now. */
export interface ShownBypass extends NamedRepository {
  readonly sha: string;
  readonly branch: string;
  readonly number: number | null;
  readonly actor: string;
  readonly seenAt: Date;
  readonly why: string;
}

export interface ShownLeak extends NamedRepository {
  /** Where it was seen: a decision, or the scan of a branch. */
  readonly where:
    | { readonly kind: 'decision'; readonly id: number; readonly number: number }
    | { readonly kind: 'branch'; readonly branch: string };
  /** Detector ids, or how many values a branch holds. */
  readonly what: string;
  readonly seenAt: Date;
}

export interface OrganisationOverview {
  readonly owner: string;
  readonly repositories: readonly (NamedRepository & { readonly judged: number })[];
  readonly waiting: readonly WaitingPullRequest[];
  /** Pull requests that may wait but were not looked up on GitHub. */
  readonly notAsked: number;
  readonly leaks: readonly ShownLeak[];
  readonly tools: readonly SeenTool[];
  readonly exceptions: readonly EndingException[];
  readonly overdue: readonly OverdueReview[];
  readonly bypasses: readonly ShownBypass[];
  readonly copies: readonly CopyState[];
  readonly copiesSet: 'all' | 'some' | 'none';
  readonly queue: QueueHealth;
}

export interface WaitingPullRequest {
  readonly decision: LastDecision;
  readonly title: string;
}

export function organisationPage(shown: OrganisationOverview): Html {
  const { owner, waiting, leaks, tools, exceptions, overdue, bypasses, repositories } = shown;
  return html` <h1>${owner}</h1>
    <p class="lead soft">
      ${plural(repositories.length, 'repository', 'repositories')} that you can read, as of the last
      90 days.
    </p>
    <ul class="numbers">
      <li><b>${waiting.length}</b>wait for a person</li>
      <li><b>${leaks.length}</b>confirmed ${leaks.length === 1 ? 'leak' : 'leaks'}</li>
      <li>
        <b>${exceptions.length}</b>${exceptions.length === 1 ? 'exception ends' : 'exceptions end'}
        soon
      </li>
      <li><b>${overdue.length}</b>${overdue.length === 1 ? 'page' : 'pages'} past review</li>
    </ul>
    ${section('Waits for a person', waitingList(waiting), shown.notAsked === 0 ? null : html`<p class="soft">${plural(shown.notAsked, 'more pull request')} may wait; GitHub was not asked about so many at once.</p>`)}
    ${section('Confirmed leaks', leakList(leaks))}
    ${bypasses.length === 0 ? null : section('Past the check', bypassList(bypasses))}
    ${section('AI tools seen', toolTable(tools))}
    ${section('Exceptions that end within 30 days', exceptionTable(exceptions))}
    ${section('Pages past their review', overdueList(overdue))}
    ${section('Repositories', repositoryList(repositories))}
    ${section('How the App is doing', queueFacts(shown))}`;
}

function none(text: string): Html {
  return html`<p class="soft">${text}</p>`;
}

export function waitingList(waiting: readonly WaitingPullRequest[]): Piece {
  if (waiting.length === 0) return none('No open pull request waits.');
  return longList(
    waiting.map(
      ({ decision, title }) =>
        html`<li>
          <div class="row">
            <a href="${pullRequestPath(decision, decision.number)}"
              ><strong>${decision.owner}/${decision.name} #${decision.number}</strong></a
            ><span>${title}</span><span class="end">${moment(decision.decidedAt)}</span>
          </div>
          <p>${decision.waitsFor}</p>
        </li>`,
    ),
    12,
  );
}

export function leakList(leaks: readonly ShownLeak[]): Piece {
  if (leaks.length === 0) return none('None was seen.');
  return longList(
    leaks.map((leak) => {
      const { where } = leak;
      const link =
        where.kind === 'decision'
          ? html`<a href="${decisionPath(where.id)}"
              ><strong>${leak.owner}/${leak.name} #${where.number}</strong></a
            >`
          : html`<a href="${repositoryPath(leak)}"><strong>${leak.owner}/${leak.name}</strong></a>
              on ${where.branch}`;
      return html`<li class="row">
        ${badge('block', 'Leaked')}<span>${link}</span><span>${leak.what}</span
        ><span class="end">${moment(leak.seenAt)}</span>
      </li>`;
    }),
    12,
  );
}

export function bypassList(bypasses: readonly ShownBypass[]): Html {
  return longList(
    bypasses.map(
      (one) =>
        html`<li>
          <div class="row">
            ${badge('warn', 'Bypassed')}<a
              href="${one.number === null ? repositoryPath(one) : pullRequestPath(one, one.number)}"
              ><strong
                >${one.owner}/${one.name}${one.number === null ? null : ` #${one.number}`}</strong
              ></a
            ><span>to ${one.branch} by @${one.actor}</span
            ><span class="end">${moment(one.seenAt)}</span>
          </div>
          <p>${one.why}</p>
        </li>`,
    ),
    12,
  );
}

function toolTable(tools: readonly SeenTool[]): Piece {
  if (tools.length === 0) return none('No sign of one was seen.');
  return table(
    'AI tools seen',
    ['Tool', 'On the page', 'Repositories'],
    tools.map(
      ({ tool, approved, repositories }) =>
        html`<tr>
          <th scope="row">${tool}</th>
          <td>
            ${approved === null ? badge('note', 'Declared only') : approved ? badge('pass', 'Approved') : badge('warn', 'Not listed')}
          </td>
          <td>${repositories.join(', ')}</td>
        </tr>`,
    ),
  );
}

function exceptionTable(exceptions: readonly EndingException[]): Piece {
  if (exceptions.length === 0) return none('None.');
  return table(
    'Exceptions that end soon',
    ['Rule', 'Last day', 'Why', 'Approved by', 'Repositories'],
    exceptions.map(
      ({ rule, until, why, approvedBy, repositories }) =>
        html`<tr>
          <th scope="row">${rule}</th>
          <td>${day(until)}</td>
          <td>${why}</td>
          <td>${approvedBy}</td>
          <td>${repositories.join(', ')}</td>
        </tr>`,
    ),
  );
}

function overdueList(overdue: readonly OverdueReview[]): Piece {
  if (overdue.length === 0) return none('Every page was read again in time.');
  return longList(
    overdue.map(
      ({ nextReview, owner, repositories }) =>
        html`<li>
          <div class="row">
            ${badge('warn', 'Past review')}<span>since ${day(nextReview)}</span>
          </div>
          <p>
            ${owner ?? 'Its owner'} reads it again and sets next_review. It applies to
            ${repositories.join(', ')}.
          </p>
        </li>`,
    ),
    8,
  );
}

function repositoryList(repositories: OrganisationOverview['repositories']): Piece {
  if (repositories.length === 0) return none('None.');
  return longList(
    repositories.map(
      (one) =>
        html`<li class="row">
          <a href="${repositoryPath(one)}">${one.owner}/${one.name}</a
          ><span class="end"
            >${one.judged === 0 ? 'no decision yet' : plural(one.judged, 'pull request')}</span
          >
        </li>`,
    ),
    20,
  );
}

const COPIES: Readonly<Record<OrganisationOverview['copiesSet'], string>> = {
  all: 'Every page names a repository for a copy of the record.',
  some: 'Some pages name no repository for a copy of the record (record.where).',
  none: 'No page names a repository for a copy of the record (record.where): whoever owns the database could write it anew unseen.',
};

function queueFacts({ queue, copies, copiesSet }: OrganisationOverview): Html {
  return html`<dl class="facts">
    <div>
      <dt>Tasks that wait</dt>
      <dd>${queue.waiting}</dd>
    </div>
    <div>
      <dt>Oldest of them</dt>
      <dd>
        ${queue.oldestSeconds === null ? 'none waits' : plural(queue.oldestSeconds, 'second')}
      </dd>
    </div>
    <div>
      <dt>Checks in progress</dt>
      <dd>${queue.unfinished}</dd>
    </div>
    <div class="wide">
      <dt>The record</dt>
      <dd>
        ${copies.length === 0 ? COPIES[copiesSet] : copies.map(({ repository, problem }) => `Not copied to ${repository}: ${problem ?? 'it is about to be'}. `)}
      </dd>
    </div>
  </dl>`;
}
