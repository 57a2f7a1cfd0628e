/** `countersign policy test [folder]`: whether the page decides the owner's own cases as they expect. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { DEFAULT_FINGERPRINT_KEY } from '@countersign/detectors';
import { compareWithCase, evaluate, parseCase } from '@countersign/policy';
import type { Policy, PolicyCase } from '@countersign/policy';
import { escapeTerminal } from '@countersign/report';
import { scanChange } from '@countersign/scanner';
import { changeOf, reviewsOf } from '../case-change.ts';
import type { Io } from '../io.ts';
import { showProblems } from '../problems.ts';
import { reasonOf, UserError } from '../user-error.ts';
import { policyHere } from './policy.ts';

export interface PolicyTestFlags {
  readonly policy?: string;
  readonly json?: true;
}

const FOLDER = 'countersign-cases';

interface CaseResult {
  readonly file: string;
  readonly case: string;
  readonly outcome: string;
  /** Empty where all is as expected. */
  readonly problems: readonly string[];
}

export async function policyTest(
  folder: string | undefined,
  flags: PolicyTestFlags,
  io: Io,
): Promise<number> {
  const { policy, topLevel } = await policyHere(flags, io);
  const place = folder === undefined ? join(topLevel, FOLDER) : resolve(io.cwd, folder);
  const files = await casesIn(place, folder ?? FOLDER);
  const cases: { readonly file: string; readonly read: PolicyCase }[] = [];
  let isBroken = false;
  for (const name of files) {
    const path = join(place, name);
    const shown = relative(io.cwd, path) || name;
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      throw new UserError(
        `the case ${shown} cannot be read (${reasonOf(error)})`,
        'make it readable, or take it out of the folder.',
      );
    });
    const parsed = parseCase(text, shown);
    showProblems(parsed.problems, io.stderr);
    if (parsed.case === null) isBroken = true;
    else cases.push({ file: shown, read: parsed.case });
  }
  if (isBroken) {
    io.stderr.write('countersign: not every case can be read; nothing was judged.\n');
    return 2;
  }
  const results: CaseResult[] = [];
  for (const { file, read } of cases) results.push(await judge(file, read, policy, io));
  const failed = results.filter(({ problems }) => problems.length > 0).length;
  if (flags.json === true)
    io.stdout.write(
      `${JSON.stringify({ policy: policy.hash, failed, cases: results }, null, 2)}\n`,
    );
  else for (const line of textOf(results, failed)) io.stdout.write(`${escapeTerminal(line)}\n`);
  return failed > 0 ? 1 : 0;
}

async function casesIn(place: string, shown: string): Promise<readonly string[]> {
  let names: readonly string[];
  try {
    names = await readdir(place);
  } catch (error) {
    throw new UserError(
      `the folder ${shown} cannot be read (${reasonOf(error)})`,
      'name a folder that holds cases; the documentation shows one.',
    );
  }
  const files = names.filter((name) => /\.ya?ml$/u.test(name)).toSorted();
  if (files.length > 0) return files;
  throw new UserError(`${shown} holds no case`, 'a case is a file that ends in .yml.');
}

async function judge(file: string, one: PolicyCase, policy: Policy, io: Io): Promise<CaseResult> {
  const facts = await scanChange(changeOf(one), {
    fingerprintKey: policy.fingerprintKey ?? DEFAULT_FINGERPRINT_KEY,
    ownPatterns: policy.ourPatterns,
    reviews: reviewsOf(one, policy),
    ...(one.at === 'commit' && { message: one.change.commits?.join('\n\n') ?? '' }),
  });
  const verdict = evaluate(facts, policy, {
    now: one.on === undefined ? io.now() : new Date(`${one.on}T12:00:00Z`),
    gate: one.at === 'commit' ? 'hook' : 'pull-request',
  });
  const problems = compareWithCase(verdict, one);
  return { file, case: one.case, outcome: verdict.outcome, problems };
}

function textOf(results: readonly CaseResult[], failed: number): readonly string[] {
  return [
    ...results.flatMap(({ file, case: name, problems }) => [
      `${problems.length === 0 ? 'ok    ' : 'FAILED'}  ${file}: ${name}`,
      ...problems.map((problem) => `          ${problem}`),
    ]),
    `${results.length - failed} of ${results.length} ${results.length === 1 ? 'case' : 'cases'} as expected.`,
  ];
}
