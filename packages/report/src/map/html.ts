/** A map as one page: no network, no script, light or dark as the reader has it, readable on a phone. */
import type { AiMap, MappedMonth, MappedTool, RepositoryMap } from '@countersign/policy';
import { reasonInWords } from '../coverage.ts';
import { escapeHtml as esc } from '../escape-html.ts';
import { count } from '../wording.ts';
import { dayOf, type Made } from './made.ts';
import { STYLE } from './style.ts';
import {
  answersInWords,
  byTool,
  lastMonths,
  maySeeAcross,
  maySeeInWords,
  NOT_SEEN_WORDS,
  pageWords,
  recentInWords,
  share,
  signsInWords,
  STANDING_WORDS,
  standingAcross,
  startsInWords,
  type ToolAcross,
} from './words.ts';

const MOST_MONTHS = 12;
/** Up to so many repositories are shown open. */
const MOST_OPEN = 6;
const MOST_NAMES = 4;

/** One HTML document. Every string from outside is escaped. */
export function renderMapHtml(map: AiMap, made: Made): string {
  const { repositories } = map;
  const shown = repositories.filter((one) => tagsOf(one) !== '');
  const quiet = repositories.filter((one) => tagsOf(one) === '');
  const open = shown.length <= MOST_OPEN;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>Map of AI tools</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Map of AI tools</h1>
<p class="soft">${count(repositories.length, 'repository', 'repositories')} looked at on <time>${dayOf(made)}</time>${
    map.notMapped.length === 0 ? '' : `; ${map.notMapped.length} not looked at`
  }</p>
<div class="lead">
<div class="risk"><h2>Biggest risk</h2><p>${esc(map.biggestRisk)}</p></div>
<div class="win"><h2>Fastest win</h2><p>${esc(map.fastestWin)}</p></div>
</div>
${[
  toolSection(byTool(map)),
  monthSection(map.months),
  section('Repositories', [
    ...shown.map((one) => repositoryDetails(one, open)),
    quiet.length === 0
      ? ''
      : `<p class="soft">No sign of an AI tool in ${esc(quiet.map(({ name }) => name).join(', '))}.</p>`,
  ]),
  askedSection(map),
  unseenSection(map),
  notMappedSection(map),
]
  .filter((part) => part !== '')
  .join('\n')}
<footer><p>${esc(NOT_SEEN_WORDS)}</p><p>Drawn by Countersign ${esc(made.version)}. Names of people are left out.</p></footer>
</main>
</body>
</html>
`;
}

function section(title: string, parts: readonly string[]): string {
  const body = parts.filter((part) => part !== '').join('\n');
  return body === '' ? '' : `<section>\n<h2>${title}</h2>\n${body}\n</section>`;
}

const TONES: Readonly<Record<MappedTool['standing'], string>> = {
  approved: 'good',
  'not-listed': 'ask',
  'not-used': 'bad',
};

const tag = (tone: string, words: string): string =>
  `<span class="tag ${tone}">${esc(words)}</span>`;

const toneOf = ({ standing, seenBy }: MappedTool): string =>
  seenBy === 'service' && standing === 'not-listed' ? '' : TONES[standing];

const standingTag = (tool: MappedTool): string =>
  tag(toneOf(tool), toneOf(tool) === '' ? 'called by the product' : STANDING_WORDS[tool.standing]);

function toolSection(tools: readonly ToolAcross[]): string {
  if (tools.length === 0)
    return section('Tools', ['<p>No sign of an AI tool in what was looked at.</p>']);
  return section('Tools', [
    `<table class="tools" role="table"><caption>Each tool, whether the page names it, and where it was seen</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Tool</th><th scope="col" role="columnheader">On the list</th><th scope="col" role="columnheader">Seen in</th><th scope="col" role="columnheader">May see</th></tr></thead>
<tbody role="rowgroup">
${tools.map(toolRow).join('\n')}
</tbody></table>`,
  ]);
}

function toolRow(tool: ToolAcross): string {
  const { repositories } = tool;
  const names = repositories.map(({ name }) => name);
  const left = names.length - MOST_NAMES;
  const where = `${esc(names.slice(0, MOST_NAMES).join(', '))}${left > 0 ? ` and ${left} more` : ''}`;
  const sees = maySeeAcross(tool);
  const worst = repositories.toSorted((a, b) => RANK[b.of.standing] - RANK[a.of.standing])[0];
  return `<tr role="row"><th scope="row" role="rowheader">${esc(tool.name)}<small>${esc(tool.vendor)}</small></th><td role="cell">${tag(
    worst === undefined ? '' : toneOf(worst.of),
    standingAcross(tool),
  )}</td><td role="cell">${count(names.length, 'repository', 'repositories')}<small>${where}</small></td><td role="cell">${sees.map(esc).join('<br>')}</td></tr>`;
}

const RANK: Readonly<Record<MappedTool['standing'], number>> = {
  approved: 0,
  'not-listed': 1,
  'not-used': 2,
};

function monthSection(months: readonly MappedMonth[]): string {
  if (months.length === 0) return '';
  return section('Commits that declare AI help', [
    `<table class="months"><caption>Share by month, merges left out. What declares nothing may be anybody’s.</caption>
<thead><tr><th scope="col">Month</th><th scope="col">Share</th><th scope="col" class="number">Commits</th></tr></thead>
<tbody>
${lastMonths(months, MOST_MONTHS).map(monthRow).join('\n')}
</tbody></table>`,
  ]);
}

function monthRow(month: MappedMonth): string {
  const part = share(month) ?? 0;
  return `<tr><th scope="row" class="month">${esc(month.month)}</th><td>${part} %<span class="bar" aria-hidden="true"><span style="width:${part}%"></span></span></td><td class="number">${month.declared} of ${month.commits}</td></tr>`;
}

/** What a repository's line says before it is opened; empty where there is nothing to tell. */
function tagsOf({ tools, risks, keys, unattributed, skipped }: RepositoryMap): string {
  const grave = risks.filter(({ severity }) => severity === 'critical' || severity === 'high');
  const open = tools.filter((tool) => toneOf(tool) === 'ask' || toneOf(tool) === 'bad');
  const settled = tools.filter(({ standing }) => standing === 'approved');
  return [
    grave.length > 0 ? tag('bad', count(grave.length, 'risky setting')) : '',
    keys > 0 ? tag('bad', count(keys, 'key in the files', 'keys in the files')) : '',
    open.length > 0 ? tag('ask', `${count(open.length, 'tool')} to decide on`) : '',
    settled.length > 0 ? tag('good', `${count(settled.length, 'tool')} approved`) : '',
    tools.some((tool) => toneOf(tool) === '') ? tag('', 'calls AI services') : '',
    risks.length > grave.length ? tag('', count(risks.length - grave.length, 'remark')) : '',
    tools.length === 0 && unattributed.length > 0 ? tag('', 'instructions for agents') : '',
    tools.length === 0 && skipped.length > 0 ? tag('', 'not all looked at') : '',
  ]
    .filter((one) => one !== '')
    .join(' ');
}

function repositoryDetails(repository: RepositoryMap, open: boolean): string {
  const { name, tools, risks, safe, starts, keys, unattributed, data, skipped, wholeHistory } =
    repository;
  const told = data.filter(({ kind }) => kind !== 'code');
  const recent = recentInWords(repository);
  return `<details${open ? ' open' : ''}>
<summary><strong>${esc(name)}</strong> ${tagsOf(repository)}</summary>
<p class="soft">Held against ${esc(pageWords(repository))}${wholeHistory ? '' : '; a shallow clone, so older commits are not counted'}.</p>
${[
  recent === null ? '' : `<p class="soft">Commits that declare AI help: ${esc(recent)}.</p>`,
  tools.length === 0 ? '' : `<h3>Tools</h3>\n${list(tools.map(toolItem))}`,
  risks.length === 0
    ? ''
    : `<h3>What settings permit</h3>\n${list(
        risks.map(
          ({ id, title, severity, path, line }) =>
            `${tag(severity === 'critical' || severity === 'high' ? 'bad' : '', severity)} ${esc(title)} <small class="soft">(${esc(id)})</small><br><code>${esc(path)}:${line}</code>`,
        ),
      )}`,
  safe.length === 0
    ? ''
    : `<h3>Safe settings seen</h3>\n${list(
        safe.map(
          ({ path, line, key, means }) =>
            `${esc(means)} <small class="soft">(${esc(key)})</small><br><code>${esc(path)}:${line}</code>`,
        ),
      )}`,
  ...startsInWords(starts).map((words) => `<p class="soft">${esc(words)}.</p>`),
  keys === 0
    ? ''
    : `<p>${count(keys, 'key or password lies', 'keys or passwords lie')} in the files, where every tool can read them. <code>countersign check</code> says where.</p>`,
  told.length === 0
    ? ''
    : `<h3>Data, by the names of files</h3>\n${list(
        told.map(
          ({ kind, files, examples }) =>
            `${esc(kind)}: <code>${examples.map(esc).join('</code>, <code>')}</code>${files > examples.length ? ` and ${files - examples.length} more` : ''}`,
        ),
      )}`,
  unattributed.length === 0
    ? ''
    : `<p class="soft">Read by many agents, so they do not say which is used: ${esc(unattributed.slice(0, MOST_NAMES).join(', '))}${unattributed.length > MOST_NAMES ? ` and ${unattributed.length - MOST_NAMES} more` : ''}.</p>`,
  skipped.length === 0
    ? ''
    : `<p>Not looked at: ${esc(skipped.map(({ reason, files }) => `${files} ${reasonInWords(reason)}`).join(', '))}.</p>`,
]
  .filter((part) => part !== '')
  .join('\n')}
</details>`;
}

const list = (items: readonly string[]): string =>
  `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;

function toolItem(tool: MappedTool): string {
  const signs = tool.signs.map(
    (one) => `<br><small class="soft">${esc(signsInWords(one))}</small>`,
  );
  const commits =
    tool.commits === 0
      ? ''
      : `<br><small class="soft">${count(tool.commits, 'commit declares', 'commits declare')} its help</small>`;
  return `${esc(tool.name)} ${standingTag(tool)}<br>May see: ${esc(maySeeInWords(tool))}${signs.join('')}${commits}`;
}

function askedSection({ asked }: AiMap): string {
  if (asked === null) return '';
  return section('What people answered', [
    `<p>${count(asked.answers, 'answer')}, ${asked.withoutTool} without any tool.</p>`,
    asked.tools.length === 0
      ? ''
      : list(
          asked.tools.map(
            (tool) =>
              `${esc(tool.name)} ${tag(TONES[tool.standing], STANDING_WORDS[tool.standing])}<br>${esc(answersInWords(tool))}`,
          ),
        ),
  ]);
}

function unseenSection({ unseen, unverifiable }: AiMap): string {
  return section('What files do not show', [
    unseen.length === 0
      ? ''
      : list(
          unseen.map(
            ({ name, leavesTraces }) =>
              `${esc(name)}: approved; ${leavesTraces ? 'no sign found' : 'its use leaves nothing in a repository'}`,
          ),
        ),
    unverifiable.length === 0
      ? ''
      : `<p>The page says the following of accounts. No file proves it:</p>\n${list(
          unverifiable.map(
            ({ tool, claims, where }) =>
              `${esc(tool)}: ${esc(claims.join(', '))}; look at ${where === null ? 'its vendor’s account page' : `<a href="${esc(where)}">${esc(where)}</a>`}`,
          ),
        )}`,
  ]);
}

function notMappedSection({ notMapped }: AiMap): string {
  return section('Not looked at', [
    notMapped.length === 0
      ? ''
      : list(
          notMapped.map(
            ({ name, why, next }) => `<strong>${esc(name)}</strong>: ${esc(why)}. ${esc(next)}`,
          ),
        ),
  ]);
}
