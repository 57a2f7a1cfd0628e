/** One decision: what was judged, by which page, what was found and who checked it. */
import { bytesInWords, reasonInWords } from '@countersign/report';
import type { SkipReason } from '@countersign/detectors';
import type { JsonValue } from '@countersign/policy';
import type { KeptPage } from '../record/policy-page.ts';
import { html, plural } from './html.ts';
import type { Html, Piece } from './html.ts';
import type {
  DecisionWithContext,
  KeptEvidence,
  KeptFinding,
  KeptRule,
  ShownDecision,
  ShownRecord,
} from './kept.ts';
import { badge, day, longList, moment, section, shortSha, table } from './layout.ts';
import { decisionPath } from './paths.ts';

export function decisionPage(shown: DecisionWithContext, web: string): Html {
  const { decision, page, record, others } = shown;
  const { evidence } = decision;
  const newest = others[0];
  const overtaken = newest !== undefined && newest.id !== decision.id ? newest : null;
  return html` ${badge(decision.outcome)}
    <h1>${decision.owner}/${decision.name} #${decision.number}</h1>
    <p class="lead">${evidence.couldNotJudge ?? evidence.summary ?? ''}</p>
    ${overtaken === null ? null : html`<p class="next">There is a newer decision: <a href="${decisionPath(overtaken.id)}">${moment(overtaken.decidedAt)}</a>.</p>`}
    ${factsOf(decision, web)}
    ${evidence.rules === undefined ? null : section('The verdict', verdictTree(evidence.rules))}
    ${ledger(evidence)} ${findings(evidence.findings ?? [])} ${authorship(evidence)}
    ${notLookedAt(evidence)} ${policy(page, decision)} ${recordOf(record, page)}
    ${history(others, decision.id)}`;
}

function factsOf(decision: ShownDecision, web: string): Html {
  const repository = `${web}/${encodeURIComponent(decision.owner)}/${encodeURIComponent(decision.name)}`;
  return html`<dl class="facts">
    <div>
      <dt>Pull request</dt>
      <dd><a href="${repository}/pull/${decision.number}">#${decision.number} on GitHub</a></dd>
    </div>
    <div>
      <dt>Judged</dt>
      <dd>${moment(decision.decidedAt)}</dd>
    </div>
    <div>
      <dt>Head</dt>
      <dd><a href="${repository}/commit/${decision.headSha}">${shortSha(decision.headSha)}</a></dd>
    </div>
    <div>
      <dt>Base</dt>
      <dd>${decision.baseRef} at ${shortSha(decision.baseSha)}</dd>
    </div>
    <div>
      <dt>Mode of the page</dt>
      <dd>${decision.mode ?? 'no page could be read'}</dd>
    </div>
  </dl>`;
}

const RULES: Readonly<Record<string, string>> = {
  policy: 'The policy page',
  secrets: 'Secrets',
  'ai-tools': 'AI tools',
  'ai-config': 'AI configuration',
  'human-check': 'A person’s check',
  coverage: 'What was looked at',
  exceptions: 'Exceptions',
  'assisted-by': 'Which AI tool helped',
  'not-enforced': 'Not judged by this version',
};

function ruleName(id: string): string {
  const named = Object.hasOwn(RULES, id) ? RULES[id] : undefined;
  const own = id.slice(id.lastIndexOf('.') + 1).replaceAll(/[-_]/g, ' ');
  return named ?? `${own.charAt(0).toUpperCase()}${own.slice(1)}`;
}

const GRAVITY = ['block', 'unsure', 'warn', 'note', 'pass'];

/** What stops it first; what passed is one short list. */
function verdictTree(rules: readonly KeptRule[]): Html {
  const graver = rules
    .filter(({ outcome }) => outcome !== 'pass')
    .toSorted((a, b) => GRAVITY.indexOf(a.outcome) - GRAVITY.indexOf(b.outcome));
  const passed = rules.filter(({ outcome }) => outcome === 'pass');
  return html`${
    graver.length === 0
      ? null
      : html`<ul class="tree">
          ${graver.map((rule) => ruleItem(rule))}
        </ul>`
  }
  ${
    passed.length === 0
      ? null
      : html`<ul class="list passed">
          ${passed.map(
            (rule) =>
              html`<li>
                <div class="row">
                  ${badge('pass')}
                  <h3>${ruleName(rule.id)}</h3>
                </div>
                <p>${prose(rule.why)}</p>
                ${children(rule)}
              </li>`,
          )}
        </ul>`
  }`;
}

function ruleItem(rule: KeptRule): Html {
  const remedy = rule.remedy ?? null;
  return html`<li>
    <div class="row">
      ${badge(rule.outcome)}
      <h3>${ruleName(rule.id)}</h3>
    </div>
    <p>${prose(rule.why)}</p>
    ${remedy === null ? null : html`<p class="next">${prose(remedy)}</p>`} ${children(rule)}
  </li>`;
}

function children(rule: KeptRule): Html | null {
  return rule.children.length === 0
    ? null
    : html`<ul class="branch">
        ${rule.children.map(ruleItem)}
      </ul>`;
}

/** What stands between backticks is a name in a page or a file. */
function prose(text: string): readonly Piece[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}

function allEvidence(rules: readonly KeptRule[]): KeptRule['evidence'] {
  return rules.flatMap((rule) => [...rule.evidence, ...allEvidence(rule.children)]);
}

function ledger({ rules = [] }: KeptEvidence): Html | null {
  // Evidence of other rules names places, and has neither an event nor a reason.
  const items = allEvidence(rules).filter(({ event, why }) => event !== null || why !== null);
  if (items.length === 0) return null;
  return section(
    'Who checked it',
    longList(
      items.map(({ counts, why, event }) => {
        const verdict = counts ? badge('pass', 'Counts') : badge('block', 'Does not count');
        if (event === null)
          return html`<li>
            <div class="row">${verdict}</div>
            <p>${why ?? ''}</p>
          </li>`;
        const who = event.actor === null ? 'an account that is gone' : `@${event.actor.login}`;
        const what = event.kind === 'label' ? `label ${event.name}` : `review ${event.name}`;
        const on = event.commit === null ? null : html` on ${shortSha(event.commit)}`;
        return html`<li>
          <div class="row">
            ${verdict}<strong>${what}</strong><span>by ${who}</span
            ><span class="end">${moment(event.at)}</span>
          </div>
          <p>
            Role
            ${event.role ?? 'not known'}${event.viaApp === null ? null : `, through the App ${event.viaApp}`}${on}.${why === null ? null : ` It does not count: ${why}.`}
          </p>
        </li>`;
      }),
      12,
    ),
  );
}

const TIERS: Readonly<Record<string, string>> = {
  confirmed: 'Confirmed',
  likely: 'Likely',
  review: 'To review',
};

function findings(found: readonly KeptFinding[]): Html | null {
  if (found.length === 0) return null;
  return section(
    'Findings',
    html`<p class="soft">
      Values are never kept: a finding is known by its place and its fingerprint.
    </p>`,
    longList(
      found.map(
        (one) =>
          html`<li>
            <div class="row">
              ${badge(one.outcome, one.suppressed === null ? (TIERS[one.tier] ?? one.tier) : 'Excepted')}<strong
                >${one.id}</strong
              ><span class="soft">${one.severity}</span>
            </div>
            <p>
              <code>${one.path}:${one.line}</code
              >${one.commit === null ? null : html` in ${shortSha(one.commit)}`}${one.occurrences === 0 ? null : `, and at ${plural(one.occurrences, 'other place')}`}
            </p>
            <p class="soft">
              Fingerprint
              <code>${one.fingerprint.slice(0, 16)}</code
              >${one.suppressed === null ? null : `. Excepted by ${one.suppressed.by}: ${one.suppressed.reason}`}
            </p>
          </li>`,
      ),
      10,
    ),
  );
}

const DECLARED: Readonly<Record<string, string>> = {
  ai: 'AI help is declared.',
  possible: 'There are weak signs of AI help.',
  'human-only': 'A person declared that no AI was used.',
  none: 'Nothing is declared. That does not say who wrote it.',
};

function authorship(evidence: KeptEvidence): Html | null {
  const { authorship: declared, aiTools = [], safeSettings = [] } = evidence;
  if (declared === undefined) return null;
  return section(
    'AI help',
    html`<p>
      ${DECLARED[declared.declared] ?? declared.declared}${declared.tools.length === 0 ? null : ` Named: ${declared.tools.join(', ')}.`}
    </p>`,
    declared.evidence.length === 0
      ? null
      : table(
          'Signs of AI help',
          ['Sign', 'Tool', 'As', 'Strength', 'Commit'],
          declared.evidence.map(
            (one) =>
              html`<tr>
                <th scope="row">${one.kind}</th>
                <td>${one.tool ?? 'not named'}</td>
                <td>${one.role}</td>
                <td>${one.strength}</td>
                <td>${one.commit === null ? 'of the pull request' : shortSha(one.commit)}</td>
              </tr>`,
          ),
        ),
    aiTools.length === 0
      ? null
      : html`<p>
          In its files:
          ${aiTools.map(({ tool, approved }) => `${tool} (${approved ? 'approved' : 'not on the page'})`).join(', ')}.
        </p>`,
    safeSettings.length === 0
      ? null
      : html`<p>Safe settings seen in the files of the change:</p>
          ${longList(
            safeSettings.map(
              ({ path, line, key, means }) =>
                html`<li class="row">
                  <span><code>${key}</code> ${means}</span
                  ><span class="end"><code>${path}:${line}</code></span>
                </li>`,
            ),
            8,
          )}`,
  );
}

function notLookedAt({ coverage }: KeptEvidence): Html | null {
  if (coverage === undefined) return null;
  const { files, bytes, commits, skipped } = coverage;
  return section(
    'What was not looked at',
    html`<p>
      Looked at: ${plural(files, 'file')}, ${bytesInWords(bytes)}, ${plural(commits, 'commit')}.
      ${skipped.length === 0 ? 'Nothing of the change was left out.' : `Left out: ${plural(skipped.length, 'item')}.`}
    </p>`,
    skipped.length === 0
      ? null
      : longList(
          skipped.map(
            ({ path, reason }) =>
              html`<li class="row">
                <code>${path}</code
                ><span class="end">${reasonInWords(reason as SkipReason) ?? reason}</span>
              </li>`,
          ),
          8,
        ),
  );
}

function shownValue(value: JsonValue): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return value.length === 0 ? 'none' : value.join(', ');
  return JSON.stringify(value);
}

function policy(page: KeptPage | null, { policyHash }: ShownDecision): Html | null {
  if (policyHash === null) return null;
  if (page === null)
    return section('Judged by', html`<p>The page with hash <code>${policyHash}</code>.</p>`);
  const pages = page.sources.filter((source) => source !== 'preset');
  return section(
    'Judged by',
    html`<p>
        ${pages.length === 0 ? `No page: the built-in preset ${page.preset}.` : `The ${pages.join('’s page and the ')}’s page, on the preset ${page.preset}.`}${page.owner === null ? null : ` Owner: ${page.owner}.`}${page.nextReview === null ? null : ` To be read again by ${day(page.nextReview)}.`}
      </p>
      <p class="soft">Hash <code>${policyHash.slice(0, 16)}</code></p>
      ${
        page.refused.length === 0
          ? null
          : html`<ul class="list">
              ${page.refused.map(({ key, why }) => html`<li><strong>${key}</strong> was refused: ${why}.</li>`)}
            </ul>`
      }
      <details>
        <summary>Every key with its origin</summary>
        ${table(
          'Keys of the policy',
          ['Key', 'Value', 'From', 'Locked'],
          page.keys.map(
            ({ key, value, origin, locked }) =>
              html`<tr>
                <th scope="row"><code>${key}</code></th>
                <td>${shownValue(value)}</td>
                <td>${origin}</td>
                <td>${locked ? 'locked' : ''}</td>
              </tr>`,
          ),
        )}
      </details>`,
  );
}

function recordOf(record: ShownRecord | null, page: KeptPage | null): Html | null {
  if (record === null) return null;
  const where = page?.keys.find(({ key }) => key === 'record.where')?.value;
  const copy =
    record.copyTo !== null
      ? record.copied
        ? `Copied to ${record.copyTo}.`
        : `Not yet copied to ${record.copyTo}${record.problem === null ? '' : `: ${record.problem}`}.`
      : typeof where === 'string'
        ? `Not copied: the page names the ${where}, which belongs to another account.`
        : 'The page names no second place for the record (record.where).';
  return section(
    'In the record',
    html`<p>
        Entry ${record.seq},
        ${record.keepUntil === null ? 'kept without an end' : `kept until ${day(record.keepUntil)}`}.
        ${copy}
      </p>
      <p><code>${record.hash}</code></p>`,
  );
}

function history(others: DecisionWithContext['others'], present: number): Html | null {
  if (others.length < 2) return null;
  return section(
    'Decisions on this pull request',
    longList(
      others.map(
        ({ id, decidedAt, headSha, outcome }) =>
          html`<li class="row">
            ${badge(outcome)}<span
              >${id === present ? html`<strong aria-current="page">${moment(decidedAt)}</strong>` : html`<a href="${decisionPath(id)}">${moment(decidedAt)}</a>`}</span
            ><span class="end">${shortSha(headSha)}</span>
          </li>`,
      ),
      8,
    ),
  );
}
