import type { AuthorshipEvidence, EvidenceKind } from '@countersign/detectors';
import { capOutcome } from '../evaluate/level.ts';
import { atMost } from '../evaluate/outcome.ts';
import { node, type Rule, type RuleInput, type RuleOutput } from '../rule.ts';
import type { Gate, RuleEvidence } from '../verdict.ts';
import { count } from '../words.ts';

const KEY = 'pull_requests.assisted_by';

/** What is not written down with the change itself, or is written by somebody else. */
const NOT_WRITTEN: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>([
  'environment',
  'branch',
  'file',
]);

/** Commits that are named one by one. */
const MOST_NAMED = 10;

export const assistedBy: Rule = {
  id: 'assisted-by',
  title: 'The line that says which AI tool helped',
  why: 'Every tool signs in its own way, or not at all; a line of one form can be counted and found again.',
  evaluate(input) {
    const { facts, policy, gate } = input;
    if (policy.assistedBy !== 'require') return settled('The page does not require it.');
    if (facts.source.kind === 'tree' || facts.source.kind === 'history')
      return settled('Messages of commits are judged where they are brought.');
    const missing = lackingCommits(facts.authorship.evidence);
    if (missing.length === 0)
      return settled('Every part of the change that declares AI help has its `Assisted-by:` line.');
    const lines = [...new Set(missing.flatMap((one) => one.lines))];
    const asked = lines.map((line) => `\`${line}\``).join(' and ');
    return {
      result: node('assisted-by', {
        outcome: outcomeOf(input),
        why: `AI help is declared without the line that the page requires${whereIn(missing)}.`,
        remedy: `Add ${asked} as the last line of ${PLACE[gate]}.`,
        evidence: missing.slice(0, MOST_NAMED).map(evidenceOf),
      }),
      headline: `${asked} is missing${whereIn(missing)}`,
    };
  },
};

/** Where it can be added, by the gate that asks. */
const PLACE: Readonly<Record<Gate, string>> = {
  hook: 'the message: `git commit --amend` opens it again',
  local:
    'the message of each commit named here (`git commit --amend`, or `git rebase -i` and `reword`)',
  'pull-request':
    "the message of each commit named here, or of the pull request's description, where it holds for all of them",
};

function settled(why: string): RuleOutput {
  return { result: node('assisted-by', { outcome: 'pass', why }), headline: '' };
}

/** A commit is never stopped for it: its message is not lost, and the pull request asks again. */
function outcomeOf({ policy, gate }: RuleInput): ReturnType<typeof capOutcome> {
  const outcome = capOutcome(policy, KEY, 'block');
  return gate === 'hook' ? atMost(outcome, 'warn') : outcome;
}

/** A commit, or what belongs to none, that declares AI help in another form alone. */
interface Lacking {
  readonly commit: string | null;
  /** The line by which help was declared. */
  readonly declared: string;
  readonly lines: readonly string[];
}

function lackingCommits(evidence: readonly AuthorshipEvidence[]): readonly Lacking[] {
  const written = evidence.filter(({ role, kind }) => role === 'author' && !NOT_WRITTEN.has(kind));
  const declaring = written.filter(({ strength }) => strength !== 'weak');
  const lines = written.filter(isTheLine);
  // The description becomes the message of a squashed commit, and is shown with the others.
  if (lines.some(({ commit }) => commit === null)) return [];
  const byCommit = new Map<string | null, AuthorshipEvidence[]>();
  for (const item of declaring)
    byCommit.set(item.commit, [...(byCommit.get(item.commit) ?? []), item]);
  return [...byCommit].flatMap(([commit, items]): readonly Lacking[] => {
    const own = lines.filter((line) => commit === null || line.commit === commit);
    const [first] = items;
    if (own.length > 0 || first === undefined) return [];
    const tools = [...new Set(items.flatMap(({ tool }) => (tool === null ? [] : [tool])))];
    const names = tools.length === 0 ? ['AI'] : tools.toSorted();
    return [{ commit, declared: first.text, lines: names.map((name) => `Assisted-by: ${name}`) }];
  });
}

const isTheLine = ({ kind, text }: AuthorshipEvidence): boolean =>
  (kind === 'trailer' || kind === 'pull-request-body') && /^assisted-by\s*:/i.test(text);

function whereIn(missing: readonly Lacking[]): string {
  const commits = missing.filter(({ commit }) => commit !== null).length;
  return commits === 0 ? '' : ` in ${count(commits, 'commit')}`;
}

function evidenceOf({ commit, declared, lines }: Lacking): RuleEvidence {
  const where = commit === null ? '' : `commit ${commit.slice(0, 12)}: `;
  return {
    text: `${where}${declared}`,
    counts: false,
    why: `the line is missing: ${lines.join(', ')}`,
    event: null,
  };
}
