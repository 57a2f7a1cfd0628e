/** `countersign policy try --range A..B`: what a changed page would have decided on what was merged already. */
import { redactSecrets } from '@countersign/detectors';
import type { ChangeFacts, CommitInfo } from '@countersign/detectors';
import { listFirstParents, openRepository, readCommit, readRange } from '@countersign/git';
import type { Repository } from '@countersign/git';
import { changedRules, compareOutcomes, evaluate } from '@countersign/policy';
import type { ChangedRule, Outcome, Policy, Verdict } from '@countersign/policy';
import { escapeTerminal } from '@countersign/report';
import { scanChange } from '@countersign/scanner';
import type { Io } from '../io.ts';
import { BrokenPage, loadBaseline, loadPolicy } from '../policy-source.ts';
import type { PolicyQuestion } from '../policy-source.ts';
import { sameScan, scanTerms } from '../scan-terms.ts';
import { orThrow, UserError } from '../user-error.ts';
import { splitRange } from './check-target.ts';
import { policyHere } from './policy.ts';

export interface PolicyTryFlags {
  readonly range?: string;
  readonly policy?: string;
  readonly json?: true;
}

/** Changes looked at, newest first: a trial is to be read by a person. */
const MOST_CHANGES = 500;

interface Tried {
  readonly commit: string;
  /** `merge`: everything that it brought in, as a pull request would have shown it. */
  readonly kind: 'commit' | 'merge';
  /** First line of the message. */
  readonly subject: string;
  /** Under the page it was based on; null where that page had mistakes. */
  readonly before: Outcome | null;
  readonly after: Outcome;
  /** True where nothing but a check by a person is missing, which cannot be seen here. */
  readonly waitsForPerson: boolean;
  /** Rules that decide otherwise, with what the tried page says. */
  readonly rules: readonly ChangedRule[];
}

export async function policyTry(flags: PolicyTryFlags, io: Io): Promise<number> {
  if (flags.range === undefined)
    throw new UserError('nothing to try the page on', 'name past changes with --range A..B.');
  const repository = orThrow(await openRepository(io.cwd));
  const [base, head] = splitRange(flags.range);
  const { commits } = orThrow(await listFirstParents(repository, base, head, MOST_CHANGES));
  const { policy } = await policyHere(flags, io);
  const tried: Tried[] = [];
  for (const commit of commits) tried.push(await tryOn(commit, policy, repository, io));

  const summary = summarise(tried);
  if (flags.json === true)
    io.stdout.write(
      `${JSON.stringify({ policy: policy.hash, ...summary, changes: tried }, null, 2)}\n`,
    );
  else
    for (const line of textOf(tried, summary, flags)) io.stdout.write(`${escapeTerminal(line)}\n`);
  return 0;
}

async function tryOn(
  commit: CommitInfo,
  policy: Policy,
  repository: Repository,
  io: Io,
): Promise<Tried> {
  const isMerge = commit.parents.length > 1;
  const change = orThrow(
    await (isMerge
      ? readRange(repository, commit.parents[0] ?? '', commit.id)
      : readCommit(repository, commit.id)),
  );
  const question: PolicyQuestion = {
    file: undefined,
    cwd: io.cwd,
    repository,
    folder: repository.topLevel,
    source: { kind: 'commit', commit: commit.id },
    now: io.now(),
  };
  const { baseline } = await loadBaseline(question);
  const judge = async (by: Policy, facts: ChangeFacts): Promise<Verdict> =>
    evaluate(facts, by, { now: io.now(), gate: 'local', baseline });
  const facts = await scanChange(change, scanTerms(policy));
  const after = await judge(policy, facts);
  const old = await policyThen(question);
  const before =
    old === null
      ? null
      : await judge(old, sameScan(old, policy) ? facts : await scanChange(change, scanTerms(old)));
  return {
    commit: commit.id,
    kind: isMerge ? 'merge' : 'commit',
    subject: redactSecrets(commit.message.split('\n', 1)[0] ?? ''),
    before: before?.outcome ?? null,
    after: after.outcome,
    waitsForPerson:
      after.outcome === 'block' &&
      after.rules.every(({ id, outcome }) => outcome !== 'block' || id === 'human-check'),
    rules: changedRules(before, after),
  };
}

/** Null where the page of that time had mistakes. */
async function policyThen(question: PolicyQuestion): Promise<Policy | null> {
  try {
    return (await loadPolicy(question)).policy;
  } catch (error) {
    if (error instanceof BrokenPage) return null;
    throw error;
  }
}

interface Summary {
  readonly looked: number;
  readonly stricter: number;
  readonly gentler: number;
  /** Without those that wait for a person. */
  readonly stopped: number;
  readonly waiting: number;
}

function summarise(tried: readonly Tried[]): Summary {
  const compared = tried.map(({ before, after }) =>
    before === null ? 0 : Math.sign(compareOutcomes(after, before)),
  );
  return {
    looked: tried.length,
    stricter: compared.filter((sign) => sign > 0).length,
    gentler: compared.filter((sign) => sign < 0).length,
    stopped: tried.filter(({ after, waitsForPerson }) => after === 'block' && !waitsForPerson)
      .length,
    waiting: tried.filter(({ waitsForPerson }) => waitsForPerson).length,
  };
}

function textOf(
  tried: readonly Tried[],
  summary: Summary,
  { range = '', policy = 'the page as it lies here' }: PolicyTryFlags,
): readonly string[] {
  const { looked, stricter, gentler, stopped, waiting } = summary;
  const changed = tried.filter(({ before, after }) => before !== after);
  return [
    `${looked} ${looked === 1 ? 'change' : 'changes'} in ${range}, judged by ${policy} instead of the page each was based on:`,
    ...changed.flatMap(({ commit, kind, subject, before, after, rules }) => [
      `  ${commit.slice(0, 12)} ${kind === 'merge' ? '(merge) ' : ''}${subject}: ${before ?? 'could not be judged'} → ${after}`,
      ...rules
        .filter((rule) => rule.after === after || rule.before === before)
        .map(
          (rule) => `      ${rule.id}: ${rule.before ?? 'not judged'} → ${rule.after}. ${rule.why}`,
        ),
    ]),
    ...(looked === MOST_CHANGES ? [`Only the newest ${MOST_CHANGES} were looked at.`] : []),
    `Stricter: ${stricter}, gentler: ${gentler}, as before: ${looked - changed.length}. Stopped: ${stopped}; waiting for a person: ${waiting}.`,
    'Whether a person checked is not seen here: what needs that counts as not checked.',
  ];
}
