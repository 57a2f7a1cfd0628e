/** Whether a change is one that people check, and which of its lines a record says an AI wrote. */
import type {
  AuthorshipEvidence,
  EvidenceKind,
  ClassifiedFile,
  LineRange,
  OwnCall,
} from '@countersign/detectors';
import type { RuleInput } from '../rule.ts';
import type { Outcome } from '../verdict.ts';
import { list } from '../words.ts';

export interface Concern {
  readonly applies: boolean;
  /** The gravest this may become: hints alone never stop anybody. */
  readonly limit: Outcome;
  readonly why: string;
  /** By path, where records tell of every line that an AI wrote and only those are to be checked; null: any line may be. */
  readonly lines: ReadonlyMap<string, readonly LineRange[]> | null;
}

type Facts = Pick<RuleInput, 'facts' | 'policy'>;

export function concernOf(input: Facts): Concern {
  const { declared, tools, evidence, commits = [] } = input.facts.authorship;
  const { appliesTo } = input.policy.humanCheck;
  const concern = (limit: Outcome, why: string): Concern => ({
    applies: limit !== 'pass',
    limit,
    why,
    lines: null,
  });
  if (declared === 'ai') {
    const helped = tools.length === 0 ? 'An AI tool helped' : `${list(tools)} helped`;
    const { part, of } = partOf(commits, evidence);
    const why = `${helped} to write ${part === of ? 'this change' : `${part} of the ${of} commits`}${shownEvidence(evidence, 'firm')}.`;
    return { ...concern('block', why), lines: linesToCheck(input) };
  }
  if (appliesTo === 'everyone')
    return concern('block', 'The page asks for a check of every change.');
  if (declared === 'human-only') return concern('pass', 'A person declared that no AI was used.');
  if (appliesTo === 'undeclared')
    return concern(
      'block',
      'Nothing says who wrote this, and the page treats that like the work of an AI.',
    );
  if (declared === 'possible')
    return concern(
      'warn',
      `There are hints that an AI tool helped${shownEvidence(evidence, 'weak')}.`,
    );
  return concern('pass', 'Nothing declares that an AI helped.');
}

/** How many commits declare it by themselves; all of them where the change as a whole does. */
function partOf(
  commits: readonly { readonly declared: string }[],
  evidence: readonly AuthorshipEvidence[],
): { readonly part: number; readonly of: number } {
  const of = commits.length;
  const whole = evidence.some(
    ({ commit, role, strength }) => commit === null && role === 'author' && strength !== 'weak',
  );
  return { part: whole ? of : commits.filter(({ declared }) => declared === 'ai').length, of };
}

const KIND_WORDS: Readonly<Record<EvidenceKind, string>> = {
  account: 'an account',
  'author-name': "the author's name",
  branch: "the branch's name",
  email: 'an address',
  environment: 'the environment',
  file: "a tool's configuration",
  label: 'a label',
  marker: 'a line in the message',
  note: 'a note',
  'pull-request-body': "the pull request's text",
  review: 'a review',
  trace: 'an Agent Trace record',
  trailer: 'a trailer',
};

/**
 * The evidence that speaks the loudest, by its kind: the line itself stands among the evidence, since reasons are kept
 * where no text of a change is.
 */
function shownEvidence(evidence: readonly AuthorshipEvidence[], which: 'firm' | 'weak'): string {
  const found = evidence.filter(
    ({ role, kind, strength }) =>
      role !== 'bot' && kind !== 'review' && (strength === 'weak') === (which === 'weak'),
  );
  const first = found.find(({ strength }) => strength === 'conclusive') ?? found[0];
  if (first === undefined) return '';
  const { kind, commit } = first;
  return ` (${KIND_WORDS[kind]}${commit === null ? '' : ` of ${commit.slice(0, 12)}`})`;
}

/**
 * Where notes are all that declares an AI and the page is about an AI's work only, lines that nobody attests are not its
 * concern. A note that names a file which the change does not have may mean any of them: a later commit moved things.
 */
function linesToCheck({ facts, policy }: Facts): Concern['lines'] {
  const { lines: attested = [], evidence } = facts.authorship;
  if (attested.length === 0 || policy.humanCheck.appliesTo !== 'ai') return null;
  const firm = evidence.filter(({ role, strength }) => role === 'author' && strength !== 'weak');
  if (firm.some(({ kind }) => kind !== 'note')) return null;
  const here = new Set(
    facts.files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]),
  );
  const lines = new Map<string, LineRange[]>();
  for (const { path, ranges } of attested) {
    if (!here.has(path)) return null;
    lines.set(path, [...(lines.get(path) ?? []), ...ranges]);
  }
  return lines;
}

/** The lines of a file that an AI wrote, or null where it wrote none of them. A note says nothing of what is gone. */
export function aiLinesIn(
  { path, previousPath, status }: ClassifiedFile,
  lines: NonNullable<Concern['lines']>,
): readonly LineRange[] | 'any' | null {
  if (status === 'deleted') return 'any';
  const names = previousPath === null ? [path] : [path, previousPath];
  const found = names.flatMap((one) => lines.get(one) ?? []);
  return found.length === 0 ? null : found;
}

/**
 * The calls that an AI wrote. Line numbers of records count in their commit's version of a file, so calls are told
 * apart only where the change is one commit.
 */
export function concerningCalls(
  file: ClassifiedFile,
  concern: Concern,
  { facts }: Facts,
): readonly OwnCall[] {
  const calls = file.calls ?? [];
  if (concern.lines === null || facts.authorship.commits?.length !== 1) return calls;
  const ranges = aiLinesIn(file, concern.lines) ?? [];
  if (ranges === 'any') return calls;
  return calls.filter(({ line }) => ranges.some(({ start, end }) => line >= start && line <= end));
}

const MOST_RANGES = 5;

/** `12-40,44`. */
export function rangesInWords(ranges: readonly LineRange[]): string {
  const shown = ranges
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => (start === end ? String(start) : `${start}-${end}`));
  const distinct = [...new Set(shown)];
  return `${distinct.slice(0, MOST_RANGES).join(',')}${distinct.length > MOST_RANGES ? ',…' : ''}`;
}
