/** The check run on a pull request, within the limits of GitHub's check-run endpoints. */
import type {
  JudgedFinding,
  Outcome,
  RuleEvidence,
  RuleResult,
  Verdict,
} from '@countersign/policy';
import { codeSpan, escapeMarkdown } from './escape-markdown.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { groupSkipped, lookedAt, reasonInWords } from './coverage.ts';
import { exitCode } from './exit-code.ts';
import { groupFindings, type FindingGroup } from './finding-groups.ts';
import { headline, verdictWord } from './headline.ts';
import {
  authorshipInWords,
  clip,
  GRAVITY,
  outcomeWord,
  policyInWords,
  shortId,
  type Describe,
} from './wording.ts';
import { unapprovedTools } from './unapproved-tools.ts';

/** One mark in the diff, named as the endpoint names it. Lines and columns are 1-based and inclusive. */
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  /** Columns only where start and end are on one line: GitHub refuses them otherwise. */
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckRunReport {
  /** Never `neutral`: GitHub lets a neutral check through where a success is required. */
  readonly conclusion: 'success' | 'failure';
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Markdown; the details below the summary. */
  readonly text: string;
  /** Gravest first. GitHub takes them 50 at a time. */
  readonly annotations: readonly Annotation[];
}

export interface CheckRunOptions {
  readonly describe: Describe;
  /** Page with the whole decision. */
  readonly detailsUrl?: string;
  /** What the App did or could not do beside judging; plain text, a sentence each. */
  readonly notes?: readonly string[];
  /** The pull request that was asked for. */
  readonly number?: number;
  /** Other open pull requests with the same head: a check run belongs to the commit, so the worst of all holds. */
  readonly sameHead?: readonly { readonly number: number; readonly verdict: Verdict }[];
}

/** Limits of `POST /repos/{owner}/{repo}/check-runs`. */
export const LONGEST_TITLE = 255;
export const LARGEST_MARKDOWN_BYTES = 65_535;
export const LARGEST_MESSAGE_BYTES = 65_536;

/** Ten requests of fifty. A reviewer who meets more marks than that reads the summary instead. */
export const MOST_ANNOTATIONS = 500;

const MOST_LISTED = 20;
const MOST_PLACES = 5;
const LONGEST_QUOTE = 300;

export function renderCheckRun(verdict: Verdict, options: CheckRunOptions): CheckRunReport {
  const annotations = annotate(verdict, options.describe);
  const worse = (options.sameHead ?? []).filter(
    (one) => concludes(verdict) === 'success' && concludes(one.verdict) === 'failure',
  );
  return {
    conclusion: worse.length > 0 ? 'failure' : concludes(verdict),
    title: titleFor(verdict, worse),
    summary: cutMarkdown(summaryOf(verdict, options, annotations.length)),
    text: cutMarkdown(detailsOf(verdict, options)),
    annotations: annotations.slice(0, MOST_ANNOTATIONS),
  };
}

/** The same question that a shell asks: 0 lets it through. */
const concludes = (verdict: Verdict): 'success' | 'failure' =>
  exitCode(verdict) === 0 ? 'success' : 'failure';

export const wholeDecision = (url: string): string =>
  `[The whole decision](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;

type SameHead = NonNullable<CheckRunOptions['sameHead']>;

/** One sentence; where the page blocks, with what it asks for and this version does not judge. */
function titleFor(verdict: Verdict, worse: SameHead): string {
  const [other] = worse;
  const told =
    other === undefined
      ? headline(verdict)
      : `${verdictWord(other.verdict)}: #${other.number} has the same head. ${other.verdict.summary}`;
  const unjudged = verdict.mode === 'block' ? notJudged(verdict) : '';
  return `${clipUnits(escapeTerminal(told), LONGEST_TITLE - unjudged.length)}${unjudged}`;
}

/** Characters; the headline keeps the rest. */
const LONGEST_NOT_JUDGED = 100;

/** What the rule says itself, as a remark behind the headline. */
function notJudged({ rules, summary }: Verdict): string {
  const rule = rules.find(({ id }) => id === 'not-enforced');
  const keys = /^Not enforced in this version: (.*)\.$/.exec(rule?.why ?? '')?.[1];
  if (keys === undefined || summary.includes('not enforced in this version')) return '';
  return (
    clipUnits(escapeTerminal(` (not judged by this version: ${keys}`), LONGEST_NOT_JUDGED) + ')'
  );
}

function summaryOf(verdict: Verdict, options: CheckRunOptions, annotations: number): string {
  const sections = [
    `**${verdictWord(verdict)}:** ${escapeMarkdown(verdict.summary)}`,
    // Near the top, where no limit cuts it off.
    options.detailsUrl === undefined ? '' : wholeDecision(options.detailsUrl),
    section(
      'Said and asked',
      (options.notes ?? []).map((note) => `- ${escapeMarkdown(note)}`),
    ),
    section('The same commit elsewhere', sameHeadItems(options)),
    section('What would clear it', remedies(verdict.rules)),
    section('What the page asks', ruleItems(verdict.rules, 0)),
    section('Who checked it', checkTable(verdict.rules)),
    section('Found', findingItems(verdict, options.describe)),
    section('AI tools that are not on the approved list', toolItems(verdict)),
    section('Not looked at', skippedItems(verdict)),
    annotations > MOST_ANNOTATIONS
      ? `The first ${MOST_ANNOTATIONS} of ${annotations} places are marked in the files.`
      : '',
    `${escapeMarkdown(lookedAt(verdict.coverage, verdict.source))}. Authorship: ${escapeMarkdown(authorshipInWords(verdict))}. ${escapeMarkdown(policyInWords(verdict))}.`,
  ];
  return sections.filter((text) => text !== '').join('\n\n');
}

function sameHeadItems({ sameHead = [], number }: CheckRunOptions): readonly string[] {
  if (sameHead.length === 0) return [];
  return [
    `GitHub shows one check for a commit, wherever it is proposed, so that the gravest judgement holds for all${number === undefined ? '' : `; below is the one on pull request ${number}`}:`,
    '',
    ...sameHead.map(
      (one) =>
        `- pull request ${one.number}: **${verdictWord(one.verdict)}:** ${escapeMarkdown(one.verdict.summary)}`,
    ),
  ];
}

const isStopping = ({ outcome }: RuleResult): boolean =>
  outcome === 'block' || outcome === 'unsure';

function remedies(rules: readonly RuleResult[]): readonly string[] {
  const steps = rules.filter(isStopping).flatMap(({ remedy }) => (remedy === null ? [] : [remedy]));
  return [...new Set(steps)].map((step) => `- ${escapeMarkdown(step)}`);
}

/** Every label, review and phrase that was looked at, with the reason where it does not count. */
function checkTable(rules: readonly RuleResult[]): readonly string[] {
  const events = rules.flatMap(({ evidence }) => evidence.filter(({ event }) => event !== null));
  if (events.length === 0) return [];
  const rows = events.slice(-MOST_LISTED).map(({ text, counts, why, event }) => {
    const at = event?.at ?? '';
    return `| ${counts ? 'yes' : 'no'} | ${escapeMarkdown(clip(text, LONGEST_QUOTE))} | ${escapeMarkdown(at)} | ${escapeMarkdown(why ?? '')} |`;
  });
  const left = events.length - rows.length;
  return [
    '| Counts | What | When | Why not |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...(left > 0 ? ['', `The latest ${rows.length} of ${events.length}.`] : []),
  ];
}

const section = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `### ${title}\n\n${items.join('\n')}`;

function ruleItems(rules: readonly RuleResult[], depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const asking = rules
    .filter(({ outcome }) => outcome !== 'pass')
    .toSorted((a, b) => GRAVITY[b.outcome] - GRAVITY[a.outcome]);
  const items = asking.slice(0, MOST_LISTED).flatMap((rule) => [
    `${indent}- **${outcomeWord(rule.outcome)}** (${codeSpan(rule.id)}): ${escapeMarkdown(rule.why)}`,
    // What would clear a stop stands above.
    ...(rule.remedy === null || (depth === 0 && isStopping(rule))
      ? []
      : [`${indent}  - Next: ${escapeMarkdown(rule.remedy)}`]),
    // Labels and reviews have a table of their own.
    ...evidenceItems(
      rule.evidence.filter(({ event }) => event === null),
      `${indent}  `,
    ),
    // Deeper lists are shown as if they were code: a verdict is three levels deep at most.
    ...ruleItems(rule.children, Math.min(depth + 1, 4)),
  ]);
  const left = asking.length - MOST_LISTED;
  return left > 0 ? [...items, `${indent}- and ${left} more`] : items;
}

function evidenceItems(evidence: readonly RuleEvidence[], indent: string): readonly string[] {
  const items = evidence.slice(0, MOST_LISTED).map(({ text, counts, why }) => {
    const reason = why === null ? '' : `: ${escapeMarkdown(why)}`;
    const quoted = codeSpan(clip(text, LONGEST_QUOTE));
    return `${indent}- ${counts ? 'Counts' : 'Does not count'}: ${quoted}${reason}`;
  });
  const left = evidence.length - items.length;
  return left > 0 ? [...items, `${indent}- and ${left} more`] : items;
}

const isOpen = ({ suppressed, outcome }: JudgedFinding): boolean =>
  suppressed === null && outcome !== 'pass';

function findingItems(verdict: Verdict, describe: Describe): readonly string[] {
  const groups = groupFindings(verdict.findings.filter(isOpen));
  const items = groups.slice(0, MOST_LISTED).map((group) => {
    const { first } = group;
    const about = describe(first.id);
    const next = about === undefined ? '' : ` Next: ${escapeMarkdown(about.remedy)}`;
    return `- ${codeSpan(`${first.path}:${first.line}`)} ${titleOf(first, describe)} (${first.tier}, ${first.severity}): **${outcomeWord(first.outcome).toLowerCase()}**. ${escapeMarkdown(first.message)}${next}${alsoAt(group)}`;
  });
  return more(items, groups.length);
}

const titleOf = (finding: JudgedFinding, describe: Describe): string =>
  `**${escapeMarkdown(describe(finding.id)?.title ?? finding.id)}**`;

function alsoAt({ others, more: unlisted }: FindingGroup): string {
  if (others.length === 0) return '';
  const places = others.slice(0, MOST_PLACES).map(({ path, line }) => codeSpan(`${path}:${line}`));
  const left = others.length - places.length + unlisted;
  return ` Also at ${places.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`;
}

function toolItems(verdict: Verdict): readonly string[] {
  return unapprovedTools(verdict).map(({ tool, paths }) => {
    const shown = paths.slice(0, MOST_PLACES).map(codeSpan).join(', ');
    const left = paths.length - MOST_PLACES;
    return `- ${codeSpan(tool)}${shown === '' ? '' : `: ${shown}`}${left > 0 ? ` and ${left} more` : ''}`;
  });
}

function skippedItems(verdict: Verdict): readonly string[] {
  return groupSkipped(verdict.coverage).map(({ reason, items }) => {
    const shown = items.slice(0, MOST_PLACES).map(({ path, detail }) => {
      const said = detail === '' ? '' : ` (${escapeMarkdown(clip(detail, LONGEST_QUOTE))})`;
      return `${codeSpan(path)}${said}`;
    });
    const left = items.length - shown.length;
    return `- ${reasonInWords(reason)}: ${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
  });
}

function detailsOf(verdict: Verdict, { describe }: CheckRunOptions): string {
  const open = groupFindings(verdict.findings.filter(isOpen));
  const suppressed = groupFindings(
    verdict.findings.filter((finding) => finding.suppressed !== null),
  );
  return [
    ...open.slice(0, MOST_LISTED * 5).map((group) => findingDetails(group, describe)),
    open.length === 0
      ? ''
      : 'To ask for an exception, the owner of the page adds an entry with the fingerprint under `exceptions` in `countersign.yml`.',
    section(
      'Suppressed',
      more(
        suppressed.slice(0, MOST_LISTED).map(({ first }) => suppressedItem(first, describe)),
        suppressed.length,
      ),
    ),
    section(
      'What the change declares about its authors',
      more(
        verdict.authorship.evidence
          .slice(0, MOST_LISTED)
          .map(
            ({ commit, kind, role, strength, text }) =>
              `- ${codeSpan(clip(text, LONGEST_QUOTE))}: ${strength} ${kind}, ${role}${commit === null ? '' : `, commit ${codeSpan(shortId(commit))}`}`,
          ),
        verdict.authorship.evidence.length,
      ),
    ),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function findingDetails(group: FindingGroup, describe: Describe): string {
  const { first } = group;
  const about = describe(first.id);
  return [
    `#### ${titleOf(first, describe)} at ${codeSpan(`${first.path}:${first.line}:${first.column}`)}`,
    '',
    ...(first.excerpt === '' ? [] : [`- Found: ${codeSpan(clip(first.excerpt, LONGEST_QUOTE))}`]),
    ...(about === undefined ? [] : [`- Why: ${escapeMarkdown(about.why)}`]),
    ...(first.commit === null ? [] : [`- Added by commit ${codeSpan(shortId(first.commit))}`]),
    `- Rule ${codeSpan(first.id)}, fingerprint ${codeSpan(first.fingerprint)}`,
    ...(about?.references ?? []).map((address) => `- See ${escapeMarkdown(address)}`),
  ].join('\n');
}

function suppressedItem(finding: JudgedFinding, describe: Describe): string {
  const { by, reason, until } = finding.suppressed ?? {
    by: '',
    reason: '',
    until: null,
  };
  const end = until === null ? '' : ` (until ${escapeMarkdown(until)})`;
  return `- ${codeSpan(`${finding.path}:${finding.line}`)} ${titleOf(finding, describe)}: by ${escapeMarkdown(by)}, ${escapeMarkdown(clip(reason, LONGEST_QUOTE))}${end}`;
}

const more = (items: readonly string[], all: number): readonly string[] =>
  all > items.length ? [...items, `- and ${all - items.length} more`] : items;

const LEVELS: Readonly<Record<Exclude<Outcome, 'pass'>, Annotation['annotation_level']>> = {
  note: 'notice',
  warn: 'warning',
  unsure: 'warning',
  block: 'failure',
};

function annotate(verdict: Verdict, describe: Describe): readonly Annotation[] {
  return groupFindings(verdict.findings)
    .toSorted((a, b) => GRAVITY[b.first.outcome] - GRAVITY[a.first.outcome])
    .flatMap(({ first, others }) => {
      if (first.suppressed !== null || first.outcome === 'pass') return [];
      const about = describe(first.id);
      const shared = {
        annotation_level: LEVELS[first.outcome],
        title: clipUnits(
          escapeTerminal(`${about?.title ?? first.id} (${first.tier})`),
          LONGEST_TITLE,
        ),
        message: cutBytes(annotationMessage(first, describe), LARGEST_MESSAGE_BYTES),
      };
      return [
        { path: first.path, ...spanOf(first), ...shared },
        ...others.map(({ path, line }) => ({
          path,
          start_line: line,
          end_line: line,
          ...shared,
        })),
      ];
    });
}

function annotationMessage(finding: JudgedFinding, describe: Describe): string {
  const about = describe(finding.id);
  return [
    finding.message,
    ...(about === undefined ? [] : [about.why, `Next: ${about.remedy}`]),
    ...(finding.commit === null ? [] : [`Added by commit ${shortId(finding.commit)}.`]),
    `Rule ${finding.id}, fingerprint ${finding.fingerprint}`,
  ]
    .map(escapeTerminal)
    .join('\n');
}

function spanOf(
  finding: JudgedFinding,
): Pick<Annotation, 'start_line' | 'end_line' | 'start_column' | 'end_column'> {
  const { line, column, endLine, endColumn } = finding;
  if (line !== endLine) return { start_line: line, end_line: endLine };
  // A finding's end is exclusive, an annotation's inclusive.
  const last = Math.max(column, endColumn - 1);
  return {
    start_line: line,
    end_line: line,
    start_column: column,
    end_column: last,
  };
}

/** At most `limit` UTF-16 units. */
function clipUnits(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Not between the two halves of a character.
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const CUT_NOTE = '\n\n… cut here: the rest is longer than a check run may hold.';

function cutMarkdown(text: string): string {
  if (Buffer.byteLength(text) <= LARGEST_MARKDOWN_BYTES) return text;
  const kept = cutBytes(text, LARGEST_MARKDOWN_BYTES - Buffer.byteLength(CUT_NOTE));
  // At the end of a line where there is one, so that no code span stays open.
  const end = kept.lastIndexOf('\n');
  return `${end > 0 ? kept.slice(0, end) : kept}${CUT_NOTE}`;
}

/** The longest beginning of at most `limit` UTF-8 bytes that ends on a character. */
function cutBytes(text: string, limit: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= limit) return text;
  let end = limit;
  // 0b10xxxxxx continues a character.
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.toString('utf8', 0, end);
}
