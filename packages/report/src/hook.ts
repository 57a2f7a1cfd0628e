/** What a person sees at the commit: nothing when all is well, otherwise at most twelve lines. */
import type { FindingKind } from '@countersign/detectors';
import type { RuleResult, Verdict } from '@countersign/policy';
import { outcomeStyle, painter, type Colour, type Paint } from './colour.ts';
import { groupSkipped, reasonInWords } from './coverage.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { groupFindings, type FindingGroup } from './finding-groups.ts';
import { verdictWord } from './headline.ts';
import { clip, count, GRAVITY, outcomeWord, type Describe } from './wording.ts';

export interface HookOptions {
  readonly color: Colour;
  readonly describe: Describe;
  /** Default {@link MOST_HOOK_LINES}. */
  readonly mostLines?: number;
}

/** What people still read in the middle of a commit. */
export const MOST_HOOK_LINES = 12;

/** Longest sentence and longest path, in characters: a line that fills the screen is as bad as thirteen lines. */
const LONGEST_SENTENCE = 400;
const LONGEST_PATH = 200;

const sentence = (text: string): string => escapeTerminal(clip(text, LONGEST_SENTENCE));

function shortPath(path: string): string {
  const points = Array.from(path);
  const kept = points.length > LONGEST_PATH ? `…${points.slice(1 - LONGEST_PATH).join('')}` : path;
  return escapeTerminal(kept);
}

/** At most {@link HookOptions.mostLines} lines ended by newlines, or the empty string where there is nothing to say. */
export function renderHook(verdict: Verdict, options: HookOptions): string {
  const paint = painter(options.color);
  const name = paint('bold', 'countersign:');
  const check = humanCheckNote(verdict.rules);
  if (GRAVITY[verdict.outcome] < GRAVITY.warn)
    return check === undefined ? '' : `${name} ${sentence(check.why)}${remedy(check)}\n`;

  const word = paint(outcomeStyle(verdict.outcome), `${verdictWord(verdict)}:`);
  const head = [`${name} ${word} ${sentence(verdict.summary)}`];
  const groups = groupFindings(
    verdict.findings.filter(
      ({ suppressed, outcome }) => !suppressed && GRAVITY[outcome] >= GRAVITY.warn,
    ),
  ).toSorted((a, b) => GRAVITY[b.first.outcome] - GRAVITY[a.first.outcome]);
  const tail = [
    ...(check === undefined ? [] : [`  note: ${sentence(check.why)}${remedy(check)}`]),
    ...(groups.length === 0 ? [] : [exceptionLine(groups)]),
    ...skippedLine(verdict),
    ...copyLine(verdict),
  ];
  const body = fill(
    [
      ...groups.map((group) => findingBlock(group, options.describe, paint)),
      ...verdict.rules
        .filter((rule) => speaksForItself(rule, verdict))
        .map((rule) => ruleBlock(rule, paint)),
    ],
    (options.mostLines ?? MOST_HOOK_LINES) - head.length - tail.length,
  );
  return `${[...head, ...body, ...tail].join('\n')}\n`;
}

/** Whole blocks while they fit; the last line says how many did not. */
function fill(blocks: readonly (readonly string[])[], room: number): readonly string[] {
  const lines: string[] = [];
  for (const [at, block] of blocks.entries()) {
    const isLast = at === blocks.length - 1;
    if (lines.length + block.length + (isLast ? 0 : 1) > room) {
      return [
        ...lines,
        `  and ${blocks.length - at} more: run "countersign check --staged" to see them`,
      ];
    }
    lines.push(...block);
  }
  return lines;
}

/** The note that a person has to check this later, on the pull request. */
function humanCheckNote(rules: readonly RuleResult[]): RuleResult | undefined {
  return rules.find(({ id, outcome }) => id === 'human-check' && outcome === 'note');
}

const remedy = (rule: RuleResult): string =>
  rule.remedy === null ? '' : ` ${sentence(rule.remedy)}`;

/** Whether a rule says something that neither its findings nor the line on what was not looked at says. */
function speaksForItself({ id, outcome }: RuleResult, verdict: Verdict): boolean {
  if (GRAVITY[outcome] < GRAVITY.warn) return false;
  if (id === 'coverage') return verdict.coverage.skipped.length === 0;
  const kind = KINDS[id];
  return kind === undefined || !verdict.findings.some((finding) => finding.kind === kind);
}

const KINDS: Readonly<Record<string, FindingKind>> = {
  secrets: 'secret',
  'ai-config': 'ai-config',
  'ai-tools': 'ai-tool',
};

function findingBlock(
  { first, others }: FindingGroup,
  describe: Describe,
  paint: Paint,
): readonly string[] {
  const about = describe(first.id);
  const place = paint('bold', `${shortPath(first.path)}:${first.line}:${first.column}`);
  const also = others.length === 0 ? '' : `, and in ${count(others.length, 'other place')}`;
  const title = about === undefined ? first.id : `${about.title} [${first.id}]`;
  const what = `${title} (${first.tier})${also}: ${outcomeWord(first.outcome).toLowerCase()}.`;
  const why = about?.why ?? first.message;
  const fix = about === undefined ? [] : [`    fix: ${sentence(about.remedy)}`];
  return [`  ${place} ${sentence(`${what} ${why}`)}`, ...fix];
}

function ruleBlock(rule: RuleResult, paint: Paint): readonly string[] {
  const word = paint(outcomeStyle(rule.outcome), outcomeWord(rule.outcome).toLowerCase());
  const fix = rule.remedy === null ? [] : [`    fix: ${sentence(rule.remedy)}`];
  return [`  ${word}: ${sentence(rule.why)}`, ...fix];
}

function exceptionLine(groups: readonly FindingGroup[]): string {
  const most = 3;
  const named = groups
    .slice(0, most)
    .map(({ first }) => escapeTerminal(clip(first.fingerprint, 64)));
  const more = groups.length > most ? ', …' : '';
  return `  exception: ask the page's owner to add one in countersign.yml for fingerprint ${named.join(', ')}${more}`;
}

/** The page that lies in the repository is taken for granted; a copy of another one is named, with its day. */
function copyLine({ policy: { stored } }: Verdict): readonly string[] {
  return stored === undefined
    ? []
    : [`  judged by ${shortPath(stored.file)} as well, as stored here on ${stored.on}`];
}

function skippedLine(verdict: Verdict): readonly string[] {
  const groups = groupSkipped(verdict.coverage);
  if (groups.length === 0) return [];
  const most = 3;
  const said = groups.slice(0, most).map(({ reason, items }) => {
    const path = items[0] === undefined ? '' : shortPath(items[0].path);
    return `${path}${items.length > 1 ? ` and ${items.length - 1} more` : ''} (${reasonInWords(reason)})`;
  });
  return [`  not looked at: ${said.join(', ')}${groups.length > most ? ', …' : ''}`];
}
