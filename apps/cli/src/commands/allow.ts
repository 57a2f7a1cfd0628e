/** `countersign allow FINGERPRINT`: excepts one finding in the page, with who answers for it and until when. */
import { aiToolIds, findDetector } from '@countersign/detectors';
import { openRepository } from '@countersign/git';
import type { Repository } from '@countersign/git';
import {
  addException,
  evaluate,
  exceptionText,
  listExceptions,
  parsePage,
} from '@countersign/policy';
import type { JudgedFinding, PageException, Policy } from '@countersign/policy';
import { escapeTerminal } from '@countersign/report';
import type { Io } from '../io.ts';
import { readPageFile, replaceFile } from '../page-file.ts';
import { loadPolicy, policyWithPage } from '../policy-source.ts';
import { showProblems } from '../problems.ts';
import { scanHere } from '../scan-here.ts';
import { orThrow, UserError } from '../user-error.ts';
import { answersFor, describeReason, readUntil } from './baseline.ts';
import { policyHere } from './policy.ts';

export interface AllowFlags {
  readonly why?: string;
  readonly approvedBy?: string;
  readonly until?: string;
  readonly rule?: string;
  readonly dryRun?: true;
}

const FINGERPRINT = /^[0-9a-f]{32}$/u;

export async function allow(fingerprint: string, flags: AllowFlags, io: Io): Promise<number> {
  if (!FINGERPRINT.test(fingerprint))
    throw new UserError(
      `"${fingerprint}" is no fingerprint`,
      'take the 32 letters and digits that the report shows.',
    );
  const repository = orThrow(await openRepository(io.cwd));
  const page = await readPageFile(repository.topLevel);
  const { policy } = await policyHere({}, io);
  const known = policy.exceptions.usable.find((one) => one.fingerprint === fingerprint);
  if (known !== undefined) {
    io.stdout.write(
      escapeTerminal(
        `Excepted already: ${known.why} (${known.approved_by}, until ${known.until}).`,
      ),
    );
    io.stdout.write('\n');
    return 0;
  }
  const found = await findHere(fingerprint, policy, repository, io);
  const exception: PageException = {
    rule: ruleOf(fingerprint, found, flags),
    fingerprint: found?.fingerprint ?? fingerprint,
    why: reasonOf(flags),
    approved_by: answersFor(flags.approvedBy, policy, '--approved-by'),
    until: readUntil(flags, policy, io),
  };
  const say = (text: string): void => io.stdout.write(`${escapeTerminal(text)}\n`);
  if (found !== undefined) say(`${found.path}:${found.line}: ${found.message}`);

  const edited = addException(page.text, exception);
  if ('refused' in edited) {
    const { problems } = parsePage(page.text, page.file, { knownTools: aiToolIds() });
    showProblems(problems, io.stderr);
    io.stderr.write(
      `countersign: ${page.file} ${edited.refused === 'page-has-mistakes' ? 'has mistakes: mend it first' : 'is laid out in a way that this command does not edit: add the entry by hand'}; nothing was written.\n${escapeLines(exceptionText(exception))}`,
    );
    return 2;
  }
  await refuseWhatWouldNotHold(edited.text, page.file, exception, io);
  if (flags.dryRun !== true) await replaceFile(page, edited.text);
  io.stdout.write(escapeLines(exceptionText(exception)));
  say(
    flags.dryRun === true
      ? `Nothing was written: this would be added to ${page.file}.`
      : `Added to ${page.file}. Commit it first: a commit is judged by the page of HEAD.`,
  );
  return 0;
}

/**
 * The finding among the present files. A hook judges by the page of HEAD: where that has another `fingerprint_key` (or
 * there is no page yet), its reports show other fingerprints of the same findings.
 */
async function findHere(
  fingerprint: string,
  policy: Policy,
  repository: Repository,
  io: Io,
): Promise<JudgedFinding | undefined> {
  const findingsBy = async (by: Policy): Promise<readonly JudgedFinding[]> => {
    const facts = await scanHere(repository.topLevel, by);
    return evaluate(facts, by, { now: io.now(), gate: 'local' }).findings;
  };
  const present = await findingsBy(policy);
  const found = present.find((finding) => finding.fingerprint === fingerprint);
  if (found !== undefined) return found;
  const atHead = await loadPolicy({
    file: undefined,
    cwd: io.cwd,
    repository,
    folder: repository.topLevel,
    source: { kind: 'staged' },
    now: io.now(),
  });
  if (atHead.policy.fingerprintKey === policy.fingerprintKey) return undefined;
  const same = (await findingsBy(atHead.policy)).find((one) => one.fingerprint === fingerprint);
  return (
    same &&
    present.find(
      ({ id, path, line, column }) =>
        id === same.id && path === same.path && line === same.line && column === same.column,
    )
  );
}

function ruleOf(
  fingerprint: string,
  found: JudgedFinding | undefined,
  { rule }: AllowFlags,
): string {
  if (found !== undefined && (rule === undefined || rule === found.id)) return found.id;
  if (found !== undefined)
    throw new UserError(`${fingerprint} was found by ${found.id}`, 'leave --rule out.');
  if (rule === undefined)
    throw new UserError(
      `nothing in the present files has the fingerprint ${fingerprint}`,
      'check the spelling, or say with --rule which detector found it (in a history, or on another branch).',
    );
  if (findDetector(rule) === undefined)
    throw new UserError(`there is no detector ${rule}`, 'the report names it beside the finding.');
  return rule;
}

function reasonOf({ why }: AllowFlags): string {
  if (why === undefined)
    throw new UserError(
      'an exception needs a reason',
      'say with --why why this is acceptable, e.g. --why "made-up key for the tests".',
    );
  return describeReason(why);
}

/** An entry that does nothing would be believed in. */
async function refuseWhatWouldNotHold(
  text: string,
  file: string,
  exception: PageException,
  io: Io,
): Promise<void> {
  const policy = await policyWithPage({ file, text }, io);
  const listed = listExceptions(policy, io.now(), null).find(
    (one) => one.fingerprint === exception.fingerprint && one.until === exception.until,
  );
  if (listed?.whyNot === null) return;
  const owner =
    listed === undefined || listed.approver === listed.approved_by ? null : listed.approver;
  throw new UserError(
    `the exception would not hold (${listed?.whyNot ?? 'it is not in the page'})`,
    owner === null
      ? 'nothing was written.'
      : `the organisation has locked this; ask ${owner}, who answers for it with --approved-by ${owner}. Nothing was written.`,
  );
}

const escapeLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => escapeTerminal(line))
    .join('\n');
