/** One repository: open pull requests that wait, what leaked, what was decided last. */
import { html } from './html.ts';
import type { Html } from './html.ts';
import { badge, longList, moment, section } from './layout.ts';
import { bypassList, leakList, waitingList } from './organisation-page.ts';
import type { ShownBypass, ShownLeak, WaitingPullRequest } from './organisation-page.ts';
import type { LastDecision } from './overview.ts';
import { pullRequestPath } from './paths.ts';
import type { NamedRepository } from './paths.ts';

export interface RepositoryOverview {
  readonly repository: NamedRepository;
  readonly waiting: readonly WaitingPullRequest[];
  readonly leaks: readonly ShownLeak[];
  readonly bypasses: readonly ShownBypass[];
  readonly decisions: readonly LastDecision[];
}

export function repositoryPage(shown: RepositoryOverview, web: string): Html {
  const { repository, waiting, leaks, bypasses, decisions } = shown;
  const { owner, name } = repository;
  return html` <h1>${owner}/${name}</h1>
    <p class="lead soft">
      <a href="${web}/${encodeURIComponent(owner)}/${encodeURIComponent(name)}">On GitHub</a>.
      Decisions of the last 90 days.
    </p>
    ${section('Waits for a person', waitingList(waiting))}
    ${section('Confirmed leaks', leakList(leaks))}
    ${bypasses.length === 0 ? null : section('Past the check', bypassList(bypasses))}
    ${section(
      'Pull requests',
      decisions.length === 0
        ? html`<p class="soft">None was judged.</p>`
        : longList(
            decisions.map(
              (one) =>
                html`<li>
                  <div class="row">
                    ${badge(one.outcome)}<a href="${pullRequestPath(one, one.number)}"
                      ><strong>#${one.number}</strong></a
                    ><span class="end">${moment(one.decidedAt)}</span>
                  </div>
                  <p>${one.summary}</p>
                </li>`,
            ),
            25,
          ),
    )}`;
}
