/** Who is declared to have written a change: everything that a tool or a person said, and nothing guessed. */
import { aiTools } from '../ai-tools/catalogue.ts';
import { toolsInEnvironment, type Environment } from '../ai-tools/environment.ts';
import type { Account, CommitInfo, Person } from '../change.ts';
import type { Authorship, AuthorshipDeclared, AuthorshipEvidence } from '../evidence.ts';
import { evidenceText } from './evidence-text.ts';
import { readGitAiNote, readNoteLines } from './git-ai-note.ts';
import { identifyAccount, identifyAddress } from './identify.ts';
import { plainBotBranchPrefixes } from './plain-bots.ts';
import { readMessage, type RawEvidence } from './read-message.ts';

export interface AuthorshipInput {
  readonly commits: readonly CommitInfo[];
  /** Name of the branch that the change comes from. */
  readonly branch?: string | null;
  readonly pullRequest?: { readonly author: Account | null; readonly body: string } | null;
  /** Of the process that is committing, where this is a hook. */
  readonly environment?: Environment;
  /** Message about to be committed, where this is a commit-msg hook. */
  readonly message?: string;
  /** Takes secrets out of a line before it is kept. */
  readonly redact: (text: string) => string;
}

/** One source and what it says of its own scope. */
interface Reading {
  readonly commit: string | null;
  readonly evidence: readonly RawEvidence[];
  readonly deniesAi: boolean;
}

/**
 * Reads declarations from commits, branch, pull request, environment and message. Of a merge only the lines of its
 * message count (GitHub copies the pull request's text there): whoever merged wrote nothing, and the branch names in
 * its subject are hearsay. `human-only` only where the pull request, the message or every other commit says so.
 */
export function readAuthorship(input: AuthorshipInput): Authorship {
  const commits = input.commits.filter(({ parents }) => parents.length < 2).map(readCommit);
  const merges = input.commits.filter(({ parents }) => parents.length >= 2).map(readMerge);
  const whole = readWhole(input);
  const evidence = collect([...commits, ...merges, ...whole], input.redact);
  const deniesAi =
    whole.some((reading) => reading.deniesAi) ||
    (commits.length > 0 && commits.every((reading) => reading.deniesAi));
  const lines = input.commits.flatMap(({ id, note }) =>
    note === null ? [] : readNoteLines(note).map((one) => ({ ...one, commit: id })),
  );
  return {
    ...(lines.length === 0 ? {} : { lines }),
    declared: judge(evidence, deniesAi),
    tools: [
      ...new Set(
        evidence.flatMap(({ role, tool }) => (role === 'author' && tool !== null ? tool : [])),
      ),
    ].sort(),
    evidence,
  };
}

function judge(evidence: readonly AuthorshipEvidence[], deniesAi: boolean): AuthorshipDeclared {
  if (evidence.some(({ role, strength }) => role === 'author' && strength !== 'weak')) return 'ai';
  if (evidence.some(({ role }) => role !== 'bot')) return 'possible';
  return deniesAi ? 'human-only' : 'none';
}

function collect(
  readings: readonly Reading[],
  redact: (text: string) => string,
): readonly AuthorshipEvidence[] {
  const found = new Map<string, AuthorshipEvidence>();
  for (const { commit, evidence } of readings) {
    for (const { kind, role, tool, strength, line } of evidence) {
      // Squash merges repeat the same trailer once per commit they hold.
      const key = JSON.stringify([commit, kind, role, tool, strength, line.toLowerCase()]);
      if (found.has(key)) continue;
      found.set(key, { commit, kind, role, tool, strength, text: evidenceText(line, redact) });
    }
  }
  return [...found.values()];
}

function readCommit(commit: CommitInfo): Reading {
  const { evidence, denials } = readMessage(commit.message, { firstLine: 'subject' });
  const noteEvidence = readGitAiNote(commit.note ?? '').map(({ tool, text }): RawEvidence => ({
    kind: 'note',
    role: 'author',
    tool,
    strength: 'strong',
    line: text,
  }));
  return {
    commit: commit.id,
    evidence: [
      ...readAccount(commit.accounts?.author ?? null, 'Author'),
      ...readAccount(commit.accounts?.committer ?? null, 'Committer'),
      ...readPerson(commit.author, 'Author'),
      ...readPerson(commit.committer, 'Committer'),
      ...readAuthorSuffix(commit.author),
      ...noteEvidence,
      ...evidence,
    ],
    deniesAi: denials.length > 0,
  };
}

function readMerge({ id, message }: CommitInfo): Reading {
  const { evidence } = readMessage(message, { firstLine: 'subject' });
  return { commit: id, evidence, deniesAi: false };
}

function readWhole({
  branch,
  pullRequest,
  environment,
  message,
}: AuthorshipInput): readonly Reading[] {
  const readings: Reading[] = [];
  const add = (evidence: readonly RawEvidence[], deniesAi = false): void => {
    readings.push({ commit: null, evidence, deniesAi });
  };
  if (branch !== undefined && branch !== null) add(readBranch(branch));
  if (pullRequest !== undefined && pullRequest !== null) {
    add(readAccount(pullRequest.author, 'Pull request opened by'));
    const { evidence, denials } = readMessage(pullRequest.body, { firstLine: 'text' });
    add(
      evidence.map((item) => ({ ...item, kind: 'pull-request-body' })),
      denials.length > 0,
    );
  }
  if (environment !== undefined) add(readEnvironment(environment));
  if (message !== undefined) {
    const { evidence, denials } = readMessage(message, { firstLine: 'subject' });
    add(evidence, denials.length > 0);
  }
  return readings;
}

function readAccount(account: Account | null, what: string): readonly RawEvidence[] {
  const identity = account === null ? null : identifyAccount(account, 'deed');
  return account === null || identity === null
    ? []
    : [{ kind: 'account', ...identity, line: `${what}: ${account.login} (id ${account.id})` }];
}

function readPerson({ name, email }: Person, what: string): readonly RawEvidence[] {
  const identity = identifyAddress({ name, email: email.trim().toLowerCase() }, 'deed');
  return identity === null
    ? []
    : [{ kind: 'email', ...identity, line: `${what}: ${name} <${email}>` }];
}

/** Of the author only: as committer the tool may merely have saved what a person had changed. */
function readAuthorSuffix({ name, email }: Person): readonly RawEvidence[] {
  const lowered = name.trimEnd().toLowerCase();
  return aiTools
    .filter(({ signature }) => signature.authorSuffixes.some((suffix) => lowered.endsWith(suffix)))
    .map(({ id }) => ({
      kind: 'author-name',
      role: 'author',
      tool: id,
      strength: 'strong',
      line: `Author: ${name} <${email}>`,
    }));
}

function readBranch(branch: string): readonly RawEvidence[] {
  const name = branch.replace(/^refs\/heads\//, '');
  const lowered = name.toLowerCase();
  const startsWith = (prefix: string): boolean => lowered.startsWith(prefix);
  if (plainBotBranchPrefixes.some(startsWith)) {
    return [{ kind: 'branch', role: 'bot', tool: null, strength: 'weak', line: name }];
  }
  const tool = aiTools.find(({ signature }) => signature.branchPrefixes.some(startsWith));
  return tool === undefined && !startsWith('agent/')
    ? []
    : [{ kind: 'branch', role: 'author', tool: tool?.id ?? null, strength: 'weak', line: name }];
}

function readEnvironment(environment: Environment): readonly RawEvidence[] {
  return toolsInEnvironment(environment).map(({ tool, variable, strength }) => ({
    kind: 'environment',
    role: 'author',
    tool,
    strength,
    // Values may be ids of sessions: only the ones that name or switch something are shown.
    line:
      /^[\w.@/-]{1,40}$/.test(environment[variable] ?? '') && !/(?:_ID|HOME)$/.test(variable)
        ? `${variable}=${environment[variable] ?? ''}`
        : `${variable} is set`,
  }));
}
