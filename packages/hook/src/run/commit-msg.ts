/**
 * Judges the message of a commit: a key in it is as public as one in a file, and it is where AI tools sign. Who wrote
 * a change never stops it here: a person checks it on the pull request, and the note says so.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inspectChange } from '@countersign/detectors';
import type { Change, ChangeFacts, FileChange } from '@countersign/detectors';
import { isFailed, locateRepository, readBranch, readStaged } from '@countersign/git/staged';
import { policyAtHead } from './policy-at-head.ts';
import { judge, refuseMistakes, refuseProblem, say } from './judge.ts';
import { scanOptions } from './scan-options.ts';
import type { ScanOptions } from './scan-options.ts';
import type { HookExit, HookRun } from './hook-run.ts';

/** How a finding in the message names its place. */
const MESSAGE_PATH = 'commit message';
const MESSAGE_BLOB = 'message';

/** Below this line `commit --verbose` shows the change, which is no part of the message. */
const SCISSORS = /^. -{24} >8 -{24}$/m;

export async function runCommitMsg(run: HookRun, file: string): Promise<HookExit> {
  const place = locateRepository(run.cwd, run.env);
  if (place === null) {
    say(run, [`countersign: ${run.cwd} is not a git repository.`]);
    return 2;
  }
  const text = readFileSync(resolve(run.cwd, file), 'utf8').split(SCISSORS, 1)[0] ?? '';
  const at = await policyAtHead(place, run);
  if ('mistakes' in at) return refuseMistakes(at.mistakes, run);
  const options = scanOptions(at.policy, run);

  const message = await inspectChange(messageChange(text), {
    ...options,
    message: withoutComments(text),
  });
  const isNews =
    message.authorship.declared === 'ai' && !(await isKnownBefore(run, options, readBranch(place)));
  // The line that the page requires can be told of only here.
  const isAsked = message.authorship.declared === 'ai' && at.policy.assistedBy === 'require';
  if (message.findings.length === 0 && !isNews && !isAsked) return 0;

  const staged = isNews ? await readStaged(place) : messageChange('');
  if (isFailed(staged)) return refuseProblem(staged.problem, run);
  const { exit } = await judge(await withFiles(message, staged, options), at.policy, place, run);
  return exit;
}

/** Lines that git takes out when an editor wrote the message. A key is looked for in them all the same. */
function withoutComments(text: string): string {
  return text.replaceAll(/^#.*\n?/gm, '');
}

/** The pre-commit hook has told what the environment and the branch declare. */
async function isKnownBefore(
  run: HookRun,
  options: ScanOptions,
  branch: string | null,
): Promise<boolean> {
  const { authorship } = await inspectChange(messageChange(''), {
    ...options,
    branch,
    environment: run.env,
  });
  return authorship.declared === 'ai';
}

/** The message as the only content of a change. */
function messageChange(text: string): Change {
  const file: FileChange = {
    path: MESSAGE_PATH,
    previousPath: null,
    status: 'added',
    mode: '100644',
    blob: MESSAGE_BLOB,
    previousBlobs: [],
    addedLines: 'all',
    commit: null,
  };
  return {
    source: { kind: 'staged' },
    commits: [],
    files: [file],
    history: [],
    skipped: [],
    async *readContents(requests) {
      for (const request of requests)
        yield { request, content: { kind: 'bytes', bytes: Buffer.from(text) } };
    },
  };
}

/** What is staged counts here for where it lies and what it calls, not for what else it holds: that has been judged. */
async function withFiles(
  message: ChangeFacts,
  staged: Change,
  options: ScanOptions,
): Promise<ChangeFacts> {
  const isRead = (options.ownCalls ?? []).length > 0;
  const listed = isRead
    ? staged.files
    : staged.files.map((file) => ({ ...file, blob: null, mode: null }));
  const { files } = await inspectChange({ ...staged, files: listed, skipped: [] }, options);
  return { ...message, files: files.filter(({ path }) => path !== MESSAGE_PATH), aiTools: [] };
}
