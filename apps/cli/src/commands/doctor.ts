/** `countersign doctor`: proves that a commit here meets the hook, and says what stands in its way. */
import { relative } from 'node:path';
import { isFailed, openRepository } from '@countersign/git';
import type { Repository } from '@countersign/git';
import { diagnose } from '@countersign/hook';
import type { Diagnosis, DoctorProblem } from '@countersign/hook';
import { escapeTerminal } from '@countersign/report';
import type { Io } from '../io.ts';
import { UserError } from '../user-error.ts';
import { VERSION } from '../version.ts';
import { pageProblems } from './doctor-pages.ts';
import { hookRepository } from './hook.ts';

export interface DoctorFlags {
  readonly json?: true;
  readonly everything?: true;
}

/** 0: every commit is looked at. 1: something is in the way. */
export async function doctor(flags: DoctorFlags, io: Io): Promise<number> {
  const repository = await openRepository(io.cwd);
  if (isFailed(repository))
    throw new UserError(repository.problem.message.replace(/\.$/, ''), repository.problem.next);
  const found = await diagnose(await hookRepository(repository), {
    version: VERSION,
    everything: flags.everything === true,
  });
  const problems = [...found.problems, ...(await pageProblems(repository, io))];
  const isWell = problems.every(({ severity }) => severity === 'note');
  if (flags.json === true)
    io.stdout.write(`${JSON.stringify(asJson(found, problems, isWell), null, 2)}\n`);
  else
    io.stdout.write(
      asText(found, problems, repository)
        .map((line) => `${escapeTerminal(line)}\n`)
        .join(''),
    );
  return isWell ? 0 : 1;
}

function asJson(
  { hooks, canary, worktrees }: Diagnosis,
  problems: readonly DoctorProblem[],
  ok: boolean,
): object {
  return {
    version: 1,
    ok,
    hooks: hooks.map(({ hook, file, state }) => ({ hook, file, state })),
    canary: canary && { outcome: canary.outcome, ran: canary.ran },
    worktrees,
    problems,
  };
}

const CANARY_WORDS = {
  stopped: 'a staged key was stopped',
  passed: 'a staged key was NOT stopped',
  failed: 'the hook could not judge',
} as const;

function asText(
  { hooks, canary, worktrees }: Diagnosis,
  problems: readonly DoctorProblem[],
  repository: Repository,
): readonly string[] {
  const place = (file: string): string => relative(repository.topLevel, file) || file;
  return [
    ...hooks.map(({ hook, state, file }) => `${hook}: ${state} (${place(file)})`),
    canary === null
      ? 'canary: not tried, because there is no hook'
      : `canary: ${CANARY_WORDS[canary.outcome]} (${canary.ran})`,
    ...worktrees.map(
      ({ path, hooksRun }) => `worktree ${path}: ${hooksRun ? 'hooks run' : 'NO hook runs'}`,
    ),
    ...problems.flatMap(({ severity, message, fix }) => [
      '',
      `${severity}: ${message}`,
      `  fix: ${fix}`,
    ]),
    ...(problems.length === 0 ? ['Nothing is in the way: commits here are looked at.'] : []),
  ];
}
