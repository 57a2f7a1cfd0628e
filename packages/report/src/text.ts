/** The report for a person at a terminal. */
import type { JudgedFinding, RuleEvidence, RuleResult, Verdict } from '@countersign/policy';
import { outcomeStyle, painter, type Colour, type Paint } from './colour.ts';
import { groupSkipped, lookedAt, lookedAtNothing, reasonInWords } from './coverage.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { groupFindings, type FindingGroup } from './finding-groups.ts';
import { verdictWord } from './headline.ts';
import {
  authorshipInWords,
  clip,
  count,
  GRAVITY,
  lifetimeInWords,
  outcomeWord,
  policyInWords,
  type Describe,
} from './wording.ts';
import { unapprovedTools } from './unapproved-tools.ts';

/**
 * - `normal`: what matters, long lists cut with a count of what was left out.
 * - `quiet`: only what warns or stops and what was not looked at; nothing at all where all is well.
 * - `all`: everything, nothing cut.
 */
export type Detail = 'normal' | 'quiet' | 'all';

export interface TextOptions {
  readonly color: Colour;
  readonly describe: Describe;
  readonly detail: Detail;
}

interface Page {
  readonly paint: Paint;
  readonly describe: Describe;
  readonly detail: Detail;
  /** How many of each sort are shown before the rest is only counted. */
  readonly most: {
    readonly groups: number;
    readonly places: number;
    readonly items: number;
  };
}

const UNCUT = {
  groups: Number.POSITIVE_INFINITY,
  places: Number.POSITIVE_INFINITY,
  items: Number.POSITIVE_INFINITY,
};
const CUT = { groups: 50, places: 3, items: 5 };

/** Longest quotation of a line from outside, in characters. */
const LONGEST_QUOTE = 200;

const esc = escapeTerminal;

/** Lines ended by newlines. Every string from outside is escaped: the only control codes are newlines and our colours. */
export function renderText(verdict: Verdict, options: TextOptions): string {
  const page: Page = {
    paint: painter(options.color),
    describe: options.describe,
    detail: options.detail,
    most: options.detail === 'all' ? UNCUT : CUT,
  };
  const sections = [
    findingLines(verdict, page),
    toolLines(verdict, page),
    ruleLines(verdict, page),
    otherFindingLines(verdict, page),
    coverageLines(verdict, page),
  ].filter((lines) => lines.length > 0);
  const mild = GRAVITY[verdict.outcome] < GRAVITY.warn && !lookedAtNothing(verdict.coverage);
  if (page.detail === 'quiet' && sections.length === 0 && mild) return '';
  const word = page.paint(outcomeStyle(verdict.outcome), `${verdictWord(verdict)}:`);
  return [[`${word} ${esc(verdict.summary)}`], ...sections]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** Whether a finding is told in full rather than counted. */
function toldInFull(finding: JudgedFinding, page: Page): boolean {
  if (page.detail === 'all') return true;
  if (finding.suppressed || finding.outcome === 'pass') return false;
  const warns = GRAVITY[finding.outcome] >= GRAVITY.warn;
  return warns || (page.detail === 'normal' && finding.tier !== 'review');
}

function findingLines(verdict: Verdict, page: Page): string[] {
  const told = groupFindings(verdict.findings.filter((finding) => toldInFull(finding, page)));
  const lines: string[] = [];
  const explained = new Set<string>();
  for (const group of told.slice(0, page.most.groups)) {
    if (lines.length > 0) lines.push('');
    lines.push(...groupLines(group, explained, page));
  }
  const left = told.length - page.most.groups;
  if (left > 0) lines.push('', `and ${left} more (\`--all\` shows every one)`);
  return lines;
}

function groupLines(group: FindingGroup, explained: Set<string>, page: Page): string[] {
  const { first } = group;
  const about = page.describe(first.id);
  const place = `${esc(first.path)}:${first.line}:${first.column}`;
  const title = esc(about?.title ?? first.id);
  const effect = first.suppressed ? 'suppressed' : outcomeWord(first.outcome).toLowerCase();
  const lines = [
    `${page.paint('bold', place)}  ${title} (${first.tier}, ${first.severity}): ${page.paint(outcomeStyle(first.outcome), effect)}`,
    ...(first.excerpt === '' ? [] : [field('found', esc(clip(first.excerpt, LONGEST_QUOTE)))]),
    field('what', esc(first.message)),
  ];
  // Said once for each detector: the next finding of the same sort has the same reason and the same next step.
  if (about && !explained.has(first.id)) {
    explained.add(first.id);
    lines.push(field('why', esc(about.why)), field('next', esc(about.remedy)));
  }
  if (group.others.length > 0) {
    const places = group.others.map(({ path, line }) => `${esc(path)}:${line}`);
    lines.push(field('also at', list(places, page.most.places, group.more)));
  }
  if (first.lifetime !== undefined)
    lines.push(field('history', esc(lifetimeInWords(first.lifetime))));
  else if (first.commit !== null) lines.push(field('added by', `commit ${esc(first.commit)}`));
  if (first.suppressed) {
    const { by, reason, until } = first.suppressed;
    const end = until === null ? '' : ` (until ${esc(until)})`;
    lines.push(field('excepted', `by ${esc(by)}: ${esc(clip(reason, LONGEST_QUOTE))}${end}`));
  }
  lines.push(field('id', `${esc(first.id)}, fingerprint ${esc(first.fingerprint)}`));
  return lines;
}

function toolLines(verdict: Verdict, page: Page): string[] {
  const unapproved = unapprovedTools(verdict);
  if (unapproved.length === 0) return [];
  return [
    'AI tools that are not on the approved list',
    ...unapproved.map(({ tool, standing, paths }) => {
      const traces = verdict.authorship.tools.includes(tool)
        ? 'declared by this change'
        : 'no file';
      const where = paths.length > 0 ? list(paths.map(esc), page.most.places) : traces;
      const said = standing === 'not-used' ? ' (the page says it is not used)' : '';
      return `  ${page.paint('bold', esc(tool))}${said}  ${where}`;
    }),
  ];
}

function ruleLines(verdict: Verdict, page: Page): string[] {
  const least =
    page.detail === 'quiet' ? GRAVITY.warn : page.detail === 'normal' ? GRAVITY.note : 0;
  const lines = verdict.rules.flatMap((rule) => ruleTree(rule, { least, depth: 1, page }));
  return lines.length > 0 ? ['Rules', ...lines] : [];
}

function ruleTree(
  rule: RuleResult,
  at: { readonly least: number; readonly depth: number; readonly page: Page },
): string[] {
  if (GRAVITY[rule.outcome] < at.least) return [];
  const { page } = at;
  const indent = '  '.repeat(at.depth);
  const word = page.paint(outcomeStyle(rule.outcome), outcomeWord(rule.outcome).toLowerCase());
  const lines = [`${indent}${word}  ${esc(rule.id)}: ${esc(rule.why)}`];
  if (rule.remedy !== null) lines.push(`${indent}  next: ${esc(rule.remedy)}`);
  lines.push(...capped(rule.evidence.map(evidenceLine), page, `${indent}  `));
  const children = rule.children
    // A rule that rests on one child has its words already.
    .filter(({ why }) => why !== rule.why)
    .map((child) => ruleTree(child, { ...at, depth: at.depth + 1 }))
    .filter((tree) => tree.length > 0);
  const shown = children.slice(0, page.most.items * 2).flat();
  const left = children.length - page.most.items * 2;
  return [...lines, ...shown, ...(left > 0 ? [`${indent}  and ${left} more`] : [])];
}

function evidenceLine({ text, counts, why }: RuleEvidence): string {
  const reason = why === null ? '' : ` (${esc(why)})`;
  return `${counts ? 'counts' : 'does not count'}: ${esc(clip(text, LONGEST_QUOTE))}${reason}`;
}

/** What is only counted: possible findings, suppressed and allowed ones. */
function otherFindingLines(verdict: Verdict, page: Page): string[] {
  if (page.detail !== 'normal') return [];
  const rest = verdict.findings.filter((finding) => !toldInFull(finding, page));
  const suppressed = rest.filter((finding) => finding.suppressed);
  const review = rest.filter((finding) => !finding.suppressed && finding.tier === 'review');
  const allowed = rest.length - suppressed.length - review.length;
  const lines: string[] = [];
  if (review.length > 0) {
    const files = new Set(review.map(({ path }) => path)).size;
    lines.push(
      `For a person to look at: ${count(review.length, 'possible finding')} in ${count(files, 'file')}, none of which stops anything (\`--all\` shows them)`,
    );
  }
  if (suppressed.length > 0) {
    const ways = new Map<string, number>();
    for (const { suppressed: by } of suppressed)
      if (by) ways.set(by.by, (ways.get(by.by) ?? 0) + 1);
    const said = [...ways].map(([by, number]) => `${number} by ${esc(by)}`).join(', ');
    lines.push(
      `Suppressed: ${count(suppressed.length, 'finding')} (${said}; \`--all\` shows them)`,
    );
  }
  if (allowed > 0)
    lines.push(`Allowed by the page: ${count(allowed, 'finding')} (\`--all\` shows them)`);
  return lines;
}

function coverageLines(verdict: Verdict, page: Page): string[] {
  const lines: string[] = [];
  if (page.detail !== 'quiet') lines.push(`${esc(lookedAt(verdict.coverage, verdict.source))}.`);
  const { skipped } = verdict.coverage;
  if (skipped.length > 0)
    lines.push(page.paint('yellow', `Not looked at: ${count(skipped.length, 'item')}`));
  for (const { reason, items } of groupSkipped(verdict.coverage)) {
    const said = items.map(
      ({ path, detail }) =>
        `${esc(path)}${detail === '' ? '' : ` (${esc(clip(detail, LONGEST_QUOTE))})`}`,
    );
    lines.push(`  ${reasonInWords(reason)}: ${list(said, page.most.items)}`);
  }
  if (page.detail === 'quiet') return lines;
  // A tree and a history are states: nobody wrote them in this change.
  if (verdict.source.kind !== 'tree' && verdict.source.kind !== 'history')
    lines.push(`Authorship: ${esc(authorshipInWords(verdict))}.`);
  return [...lines, page.paint('dim', esc(`${policyInWords(verdict)}.`))];
}

const field = (name: string, text: string): string => `    ${name.padEnd(9)} ${text}`;

/** `unlisted`: how many more there are that nobody has. */
function list(items: readonly string[], most: number, unlisted = 0): string {
  const shown = items.slice(0, most).join(', ');
  const left = Math.max(items.length - most, 0) + unlisted;
  return left > 0 ? `${shown} and ${left} more` : shown;
}

function capped(lines: readonly string[], page: Page, indent: string): string[] {
  const shown = lines.slice(0, page.most.items).map((line) => `${indent}${line}`);
  const left = lines.length - shown.length;
  return left > 0 ? [...shown, `${indent}and ${left} more`] : shown;
}
