/** The simulated GitHub as people see it: the story with its buttons, and a page for each pull request. */
import { html } from '../pages/html.ts';
import type { Html } from '../pages/html.ts';
import { badge } from '../pages/layout.ts';
import { organisationPath } from '../pages/paths.ts';
import { STYLE } from '../pages/style.ts';
import { STEPS } from './story.ts';
import type { PullRequestSeen, Story } from './story.ts';

function document(title: string, main: Html): string {
  // The style sheet has no end of a tag in it; everything else is escaped.
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html`${title}`.text}</title><style>${STYLE}</style></head><body>
<header class="top"><div><a class="mark" href="/">Simulated GitHub</a></div></header>
<main id="main">${main.text}</main></body></html>`;
}

export function storyPage(story: Story, app: string): string {
  return document(
    'The story',
    html`<h1>Five things happen at acme</h1>
      <p class="lead">
        This is a GitHub of your own, on this machine alone. Press the buttons from the top down;
        the real App judges each change. Its own pages are at
        <a href="${app}${organisationPath('acme')}">${app}${organisationPath('acme')}</a>: sign in
        as ana, dev or kim, or as visitor, who sees less.
      </p>
      <ol class="tree">
        ${STEPS.map((step) => stepItem(story, step, app))}
      </ol>`,
  );
}

function stepItem(story: Story, step: (typeof STEPS)[number], app: string): Html {
  const seen = story.after(step.id);
  return html`<li>
    <h2>${step.title}</h2>
    <p>${step.what}</p>
    ${seen === null ? null : outcome(seen, app)}
    ${
      story.mayDo(step.id)
        ? html`<form method="post" action="/story/${step.id}">
            <button class="main">${step.act}</button>
          </form>`
        : null
    }
  </li>`;
}

function checkBadge({ check }: PullRequestSeen): Html {
  if (check === null || check.conclusion === null) return badge('note', 'In progress');
  return check.conclusion === 'success'
    ? badge('pass', 'Check passed')
    : badge('block', 'Check failed');
}

function outcome(seen: PullRequestSeen, app: string): Html {
  const at = `/${seen.owner}/${seen.name}/pull/${seen.number}`;
  return html`<p class="row">${checkBadge(seen)} <strong>${seen.check?.title ?? ''}</strong></p>
    <p>
      <a href="${at}">${seen.owner}/${seen.name} #${seen.number}</a> ·
      <a href="${seen.check?.details ?? app}">the decision</a>
    </p>`;
}

export function pullRequestPage(seen: PullRequestSeen, app: string): string {
  return document(
    `${seen.title} · ${seen.owner}/${seen.name} #${seen.number}`,
    html`<h1>${seen.title}</h1>
      <p class="soft">
        ${seen.owner}/${seen.name} #${seen.number}, by dev.
        ${seen.labels.length === 0 ? 'No labels.' : `Labels: ${seen.labels.join(', ')}.`}
      </p>
      <h2>Check: Countersign</h2>
      <p class="row">${checkBadge(seen)} <strong>${seen.check?.title ?? ''}</strong></p>
      ${(seen.check?.summary ?? '').split(/\n{2,}/).map((part) => html`<p>${asText(part)}</p>`)}
      <p><a href="${seen.check?.details ?? app}">The decision in full</a></p>
      <p><a href="/">The story</a></p>`,
  );
}

/** Markdown as it reads: this GitHub does not render it. */
function asText(markdown: string): readonly Html[] {
  return markdown
    .replaceAll('&#8203;', '')
    .replaceAll(/\\([_*<>[\]`|~#@.-])/g, '$1')
    .replaceAll('**', '')
    .split('\n')
    .map((line) => html`${line}<br />`);
}

export function notHerePage(): string {
  return document(
    'Not simulated',
    html`<h1>Not simulated</h1>
      <p>This GitHub shows the story’s pull requests only.</p>
      <p><a href="/">The story</a></p>`,
  );
}
