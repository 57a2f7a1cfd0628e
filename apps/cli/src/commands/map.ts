/** `countersign map`: which AI tools a repository, or a folder of clones, shows signs of. Tells; stops nothing. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { drawMap, parseAnswer, questionnaire } from '@countersign/policy';
import type { AiMap, Answer, PolicyProblem } from '@countersign/policy';
import {
  renderMapCycloneDx,
  renderMapHtml,
  renderMapJson,
  renderMapText,
} from '@countersign/report';
import { colourFor } from '../io.ts';
import type { Io } from '../io.ts';
import { showProblems } from '../problems.ts';
import { createProgress } from '../progress.ts';
import { reasonOf, UserError } from '../user-error.ts';
import { VERSION } from '../version.ts';
import { mapFolder } from './map-folder.ts';
import { policyHere } from './policy.ts';

export interface MapFlags {
  readonly format: 'text' | 'json' | 'html' | 'cyclonedx';
  readonly output?: string;
  readonly policy?: string;
  readonly ask?: true;
  readonly answers?: readonly string[];
  readonly color: boolean;
  readonly quiet?: true;
}

const INTERRUPTED = 130;

/** 0 where everything asked for was looked at, 2 where something was not; a map stops nothing, so never 1. */
export async function map(folder: string | undefined, flags: MapFlags, io: Io): Promise<number> {
  if (flags.ask === true && flags.answers !== undefined)
    throw new UserError(
      '--ask prints the questions, --answers reads what came back: they do not go together',
      'leave one of them out.',
    );
  if (flags.ask === true) return ask(flags, io);
  const answers = flags.answers === undefined ? null : await readAnswers(flags.answers, io);
  const interrupt = new AbortController();
  const forget = io.onInterrupt(() => interrupt.abort());
  const progress = createProgress(io.stderr, flags);
  try {
    const parts = await mapFolder(resolve(io.cwd, folder ?? '.'), {
      policyFile: flags.policy,
      io,
      signal: interrupt.signal,
      onProgress: progress.repositories,
    });
    progress.end();
    if (interrupt.signal.aborted) {
      io.stderr.write(
        `countersign: interrupted; ${parts.repositories.length} repositories were looked at, no map was drawn.\n`,
      );
      return INTERRUPTED;
    }
    await put(render(drawMap({ ...parts, answers }), flags, io), flags, io);
    return parts.notMapped.some(({ fault }) => fault) ? 2 : 0;
  } finally {
    progress.end();
    forget();
  }
}

/** Offers the tools of the page by name, where there is one. */
async function ask(flags: MapFlags, io: Io): Promise<number> {
  const { policy } = await policyHere(flags, io);
  await put(questionnaire(policy.aiTools.approved.map(({ tool }) => tool)), flags, io);
  if (flags.output === undefined && io.stdout.isTerminal)
    io.stderr.write(
      'Send it round (--output FILE keeps it); then: countersign map --answers FILE…\n',
    );
  return 0;
}

/** @throws {UserError} where an answer cannot be read or has a mistake: a map without it would say too little. */
async function readAnswers(files: readonly string[], io: Io): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const problems: PolicyProblem[] = [];
  for (const file of files) {
    const parsed = parseAnswer(await readAnswer(resolve(io.cwd, file), file), file);
    problems.push(...parsed.problems);
    if (parsed.answer !== null) answers.push(parsed.answer);
  }
  if (problems.length === 0) return answers;
  showProblems(problems, io.stderr);
  throw new UserError(
    `${files.length - answers.length} of ${files.length} answers cannot be counted`,
    'mend the lines above, or leave those files out.',
  );
}

async function readAnswer(path: string, shown: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UserError(
      `the answer ${shown} cannot be read (${reasonOf(error)})`,
      'name files that exist.',
    );
  }
}

function render(drawn: AiMap, flags: MapFlags, io: Io): string {
  const made = { at: io.now(), version: VERSION };
  switch (flags.format) {
    case 'json':
      return renderMapJson(drawn, made);
    case 'html':
      return renderMapHtml(drawn, made);
    case 'cyclonedx':
      return renderMapCycloneDx(drawn, made);
    case 'text':
      return renderMapText(drawn, {
        color: flags.output === undefined ? colourFor(io.stdout, io, flags) : 'never',
      });
  }
}

async function put(text: string, flags: MapFlags, io: Io): Promise<void> {
  if (flags.output === undefined) {
    io.stdout.write(text);
    return;
  }
  try {
    await writeFile(resolve(io.cwd, flags.output), text);
  } catch (error) {
    throw new UserError(
      `${flags.output} cannot be written (${error instanceof Error ? error.message : String(error)})`,
      'name a file in a folder that exists with --output.',
    );
  }
}
