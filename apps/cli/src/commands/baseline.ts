/** `countersign baseline`: writes down what is there today, so that the gate speaks of what comes new. */
import { DEFAULT_FINGERPRINT_KEY } from '@countersign/detectors';
import type { ChangeFacts } from '@countersign/detectors';
import { openRepository } from '@countersign/git';
import { BASELINE_FILE, evaluate, formatBaseline, parseBaseline } from '@countersign/policy';
import type { Baseline, BaselineEntry, JudgedFinding, Policy } from '@countersign/policy';
import { escapeTerminal } from '@countersign/report';
import type { Io } from '../io.ts';
import { readEditedFile, replaceFile } from '../page-file.ts';
import type { EditedFile } from '../page-file.ts';
import { createProgress } from '../progress.ts';
import { orThrow, UserError } from '../user-error.ts';
import { locate } from './check-target.ts';
import { policyHere } from './policy.ts';

export interface BaselineFlags {
  readonly why?: string;
  readonly owner?: string;
  readonly until?: string;
  readonly review?: true;
  readonly history?: true;
  readonly policy?: string;
}

const DAY = 86_400_000;
const SHORTEST_REASON = 10;
/** Before the path of what the files of today do not have. */
const IN_HISTORY = 'history:';

export async function baseline(flags: BaselineFlags, io: Io): Promise<number> {
  const repository = orThrow(await openRepository(io.cwd));
  const { policy } = await policyHere(flags, io);
  const facts = await scanAll(repository.topLevel, flags, policy, io);

  const { findings } = evaluate(facts, policy, { now: io.now(), gate: 'local' });
  const secrets = findings.filter(({ kind }) => kind === 'secret');
  const { on, entries: before } = await readBaseline(repository.topLevel, io);
  const isWhole = facts.coverage.skipped.length === 0;
  const after = nextBaseline(before, secrets, isWhole, () => describeNew(flags, policy, io), flags);
  await replaceFile(on, formatBaseline(after.entries));
  io.stdout.write(summary(after, isWhole));
  return 0;
}

/** The files as they are, or everything that was ever committed. */
async function scanAll(
  topLevel: string,
  { history }: BaselineFlags,
  policy: Policy,
  io: Io,
): Promise<ChangeFacts> {
  const { signal } = new AbortController();
  const flags = { ignore: true, format: 'text', color: true, ...(history && { history }) } as const;
  const target = await locate([topLevel], flags, io, signal);
  const progress = createProgress(io.stderr, {});
  const facts = await target.scan({
    fingerprintKey: policy.fingerprintKey ?? DEFAULT_FINGERPRINT_KEY,
    ownPatterns: policy.ourPatterns,
    // What is called is never in a baseline.
    ownCalls: [],
    progress,
    signal,
  });
  progress.end();
  return facts;
}

export interface BaselineOnDisk {
  readonly on: EditedFile;
  readonly entries: Baseline;
}

/** @throws {UserError} where it, or a line of it, cannot be read: writing would lose it */
export async function readBaseline(topLevel: string, io: Io): Promise<BaselineOnDisk> {
  const on = await readEditedFile(topLevel, BASELINE_FILE);
  const { baseline: entries, problems } = parseBaseline(on.text ?? '');
  if (problems.length === 0) return { on, entries };
  for (const { line, message } of problems)
    io.stderr.write(`${BASELINE_FILE}:${line}: error: ${escapeTerminal(message)}\n`);
  throw new UserError(
    `${BASELINE_FILE} has lines that cannot be read`,
    'mend or remove them first; nothing was written.',
  );
}

/** Who answers for the new entries, why they may stay, and until when. */
type Told = Pick<BaselineEntry, 'until' | 'owner' | 'reason'>;

interface Next {
  readonly entries: readonly BaselineEntry[];
  readonly added: number;
  readonly kept: number;
  readonly gone: number;
}

/** What is gone is taken out, unless something was not looked at: it may be there. */
function nextBaseline(
  before: Baseline,
  secrets: readonly JudgedFinding[],
  isWhole: boolean,
  told: () => Told,
  { review, history }: Pick<BaselineFlags, 'review' | 'history'>,
): Next {
  const present = new Set(secrets.map(({ fingerprint }) => fingerprint));
  const isGone = ({ fingerprint, path }: BaselineEntry): boolean =>
    isWhole &&
    !present.has(fingerprint) &&
    // What only the history holds is not missed among the files.
    (history === true || !path.startsWith(IN_HISTORY));
  const kept = [...before.values()].filter((entry) => !isGone(entry));
  const wanted = secrets.filter(
    ({ tier, suppressed, fingerprint }) =>
      suppressed === null && !before.has(fingerprint) && (tier !== 'review' || review === true),
  );
  const fresh = new Map<string, BaselineEntry>();
  for (const { fingerprint, id, path, lifetime } of wanted)
    if (!fresh.has(fingerprint))
      fresh.set(fingerprint, {
        fingerprint,
        detector: id,
        path: lifetime === undefined || lifetime.inHead === true ? path : IN_HISTORY + path,
        ...told(),
      });
  return {
    entries: [...kept, ...fresh.values()],
    added: fresh.size,
    kept: kept.length,
    gone: before.size - kept.length,
  };
}

function describeNew(flags: BaselineFlags, policy: Policy, io: Io): Told {
  if (flags.why === undefined)
    throw new UserError('there are findings that the baseline does not have yet', SAY_WHY);
  return {
    reason: describeReason(flags.why),
    owner: answersFor(flags.owner, policy, '--owner'),
    until: readUntil(flags, policy, io),
  };
}

const SAY_WHY = `say with --why in ${SHORTEST_REASON} characters or more why they may stay, e.g. --why "revoked in 2024, kept in old releases".`;

/** @throws {UserError} where it says too little. */
export function describeReason(why: string): string {
  const reason = why.trim();
  if (reason.length < SHORTEST_REASON) throw new UserError('the reason is too short', SAY_WHY);
  return reason;
}

/** `@person` or `@org/team`, named or the owner of the page. */
export function answersFor(named: string | undefined, policy: Policy, flag: string): string {
  const owner = named ?? policy.owner;
  if (owner === null || !/^@[\w.-]+(?:\/[\w.-]+)?$/u.test(owner))
    throw new UserError(
      'nobody answers for the new entries',
      `name a person or a team with ${flag} @name.`,
    );
  return owner;
}

/** Last day an entry counts: what is asked for, or as long as the page allows. */
export function readUntil({ until }: { readonly until?: string }, policy: Policy, io: Io): string {
  const { longestDays } = policy.exceptions;
  const dayAfter = (days: number): string =>
    new Date(io.now().getTime() + days * DAY).toISOString().slice(0, 10);
  const latest = dayAfter(longestDays);
  if (until === undefined) return latest;
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(until) || Number.isNaN(Date.parse(`${until}T00:00:00Z`)))
    throw new UserError(`"${until}" is not a day`, 'write it as 2027-01-31.');
  if (until < dayAfter(0) || until > latest)
    throw new UserError(
      `${until} is not between today and ${latest}`,
      `the policy lets an exception last ${longestDays} days (exceptions_last_at_most).`,
    );
  return until;
}

function summary({ entries, added, kept, gone }: Next, isWhole: boolean): string {
  const lines = [
    `${BASELINE_FILE}: ${entries.length} entries (${added} added, ${kept} kept, ${gone} no longer there).`,
  ];
  if (!isWhole) lines.push('Nothing was taken out: not everything could be looked at.');
  if (added > 0)
    lines.push(
      'Commit it. A key that left this machine stays leaked: the baseline makes it quiet, not harmless.',
      `For merges without conflicts, add to .gitattributes: ${BASELINE_FILE} merge=union`,
    );
  return `${lines.join('\n')}\n`;
}
