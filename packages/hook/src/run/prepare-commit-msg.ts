/**
 * Offers an `Assisted-by:` trailer where the page asks for one. An agent that commits is named; a person who writes the
 * message in an editor finds a line to take the comment mark from. Nothing here can stop a commit: who wrote it is told
 * by the message as it is made in the end.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readAuthorship } from '@countersign/detectors';
import type { AuthorshipEvidence } from '@countersign/detectors';
import { locateRepository } from '@countersign/git/staged';
import type { Policy } from '@countersign/policy/evaluate';
import { policyAtHead } from './policy-at-head.ts';
import type { HookExit, HookRun } from './hook-run.ts';

/** Messages that git or somebody else has written: of a merge, a squash, or a commit that is made again. */
const WRITTEN_BEFORE: ReadonlySet<string> = new Set(['merge', 'squash', 'commit']);

/** `source`: git's word for where the message comes from; empty where an editor will ask for it. */
export async function runPrepareCommitMsg(
  run: HookRun,
  file: string,
  source: string,
): Promise<HookExit> {
  const place = locateRepository(run.cwd, run.env);
  if (place === null || WRITTEN_BEFORE.has(source)) return 0;
  const at = await policyAtHead(place, run);
  if ('mistakes' in at || at.policy.assistedBy === 'off') return 0;
  const path = resolve(run.cwd, file);
  // Latin-1 keeps every byte of whatever encoding the message is in.
  const text = readFileSync(path, 'latin1');
  const offered = offerTrailer(text, {
    tools: toolsThatCommit(run),
    isEdited: source === '' || source === 'template',
    known: approvedTools(at.policy),
    asked: at.policy.assistedBy,
  });
  if (offered !== text) writeFileSync(path, offered, 'latin1');
  return 0;
}

export interface Offer {
  /** Tools that the process runs under. */
  readonly tools: readonly string[];
  /** True where a person will see the message in an editor before it is used. */
  readonly isEdited: boolean;
  /** What is suggested to a person. */
  readonly known: readonly string[];
  /** `require`: what is declared in another way is said in this one as well. */
  readonly asked: 'offer' | 'require';
}

/** The message with the trailer, or as it was where it says already who helped. */
export function offerTrailer(text: string, { tools, isEdited, known, asked }: Offer): string {
  const { body, comments, mark } = splitMessage(text);
  const said = readAuthorship({ commits: [], message: body, redact: (line) => line });
  if (said.declared !== 'none') {
    if (asked === 'offer' || said.declared !== 'ai' || said.evidence.some(isTheLine)) return text;
    const named = said.tools.length === 0 ? ['AI'] : said.tools;
    return `${withTrailers(body, named.map(lineFor))}${comments}`;
  }
  if (tools.length > 0) return `${withTrailers(body, tools.map(lineFor))}${comments}`;
  if (!isEdited || mark === null || comments.includes('Assisted-by:')) return text;
  const names = known.length === 0 ? ['AGENT:MODEL'] : known;
  const hint = [
    mark,
    `${mark} If an AI tool helped, take the "${mark} " from the line that names it:`,
    ...names.map((name) => `${mark} Assisted-by: ${name}`),
  ];
  return `${body}${hint.join('\n')}\n${comments}`;
}

const lineFor = (tool: string): string => `Assisted-by: ${tool}`;

const isTheLine = ({ kind, text }: AuthorshipEvidence): boolean =>
  kind === 'trailer' && /^assisted-by\s*:/i.test(text);

const declaredBy = (run: HookRun): ReturnType<typeof readAuthorship> =>
  readAuthorship({ commits: [], environment: run.env, redact: (line) => line });

function toolsThatCommit(run: HookRun): readonly string[] {
  const { declared, tools } = declaredBy(run);
  if (declared !== 'ai') return [];
  return tools.length === 0 ? ['AI'] : tools;
}

/** Named tools that a person may have used; a handful at most fits into an editor. */
const MOST_NAMES = 5;

function approvedTools({ aiTools }: Policy): readonly string[] {
  return aiTools.approved.length > MOST_NAMES ? [] : aiTools.approved.map(({ tool }) => tool);
}

interface Message {
  readonly body: string;
  /** The lines that git takes out again, and the change that `--verbose` shows. */
  readonly comments: string;
  /** What those lines begin with; null where there are none, so that nobody knows whether they would be taken out. */
  readonly mark: string | null;
}

/** Git writes its comments behind the message, all with the same mark; people may have set another than `#`. */
function splitMessage(text: string): Message {
  const lines = text.split(/(?<=\n)/);
  const scissors = lines.findIndex((line) => /^\S{1,4} -{24} >8 -{24}\s*$/.test(line));
  let first = scissors < 0 ? lines.length : scissors;
  const sample = scissors < 0 ? (lines.at(-1) ?? '') : (lines[scissors] ?? '');
  const mark = /^([^\w\s]{1,4})(?:\s|$)/.exec(sample)?.[1] ?? null;
  if (mark !== null) while (first > 0 && lines[first - 1]?.startsWith(mark) === true) first--;
  return { body: lines.slice(0, first).join(''), comments: lines.slice(first).join(''), mark };
}

/** Behind the message's last paragraph, in it where it holds trailers. */
function withTrailers(body: string, trailers: readonly string[]): string {
  const message = body.trimEnd();
  const last = message.slice(message.lastIndexOf('\n') + 1);
  const isTrailer = message.includes('\n\n') && /^[A-Za-z][\w-]*: \S/.test(last);
  const between = message === '' ? '\n\n' : isTrailer ? '\n' : '\n\n';
  return `${message}${between}${trailers.join('\n')}\n${body.slice(message.length).replace(/^\n/, '')}`;
}
