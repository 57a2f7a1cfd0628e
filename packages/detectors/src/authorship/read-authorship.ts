/** Who is declared to have written a change: everything that a tool or a person said, and nothing guessed. */
import { catalogueTools, toolTraces } from '../ai-tools/tool-catalogue.ts';
import { toolsInEnvironment, type Environment } from '../ai-tools/environment.ts';
import type { Account, CommitInfo, Person } from '../change.ts';
import type {
  Authorship,
  AuthorshipDeclared,
  AuthorshipEvidence,
  CommitAuthorship,
} from '../evidence.ts';
import type { ReviewFacts } from '../facts.ts';
import type { TraceRecord } from './agent-trace.ts';
import { evidenceText } from './evidence-text.ts';
import { labelEvidence } from './labels.ts';
import { readNotes } from './notes/read-notes.ts';
import { attestedLines, noteEvidence, traceEvidence, type NotedCommit } from './records.ts';
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
  /** What the change does to files that are about AI tools. */
  readonly files?: {
    /** Every path that the change touches, old names too. */
    readonly paths: readonly string[];
    /** Agent Trace records that the change adds. */
    readonly traces: readonly TraceRecord[];
    /** Files that configure a tool; null: several tools read the file. */
    readonly configured: readonly { readonly path: string; readonly tool: string | null }[];
  };
  /** Takes secrets out of a line before it is kept. */
  readonly redact: (text: string) => string;
}

/** One source and what it says of its own scope. */
interface Reading {
  readonly commit: string | null;
  readonly evidence: readonly RawEvidence[];
  readonly deniesAi: boolean;
  /** What the commit's notes attest. */
  readonly attestations?: NotedCommit['attestations'];
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
  const noted = commits.flatMap(({ commit, attestations = [] }) =>
    commit === null || attestations.length === 0 ? [] : [{ commit, attestations }],
  );
  const lines = attestedLines(noted);
  return {
    declared: judge(evidence, deniesAi),
    tools: toolsOf(evidence),
    evidence,
    ...(commits.length > 0 && { commits: commits.flatMap(judgeCommit) }),
    ...(lines !== undefined && {
      lines: lines.map((one) => ({ ...one, path: input.redact(one.path) })),
    }),
  };
}

/** What the labels of a pull request add to what was read before: reviews are often known later than the rest. */
export function withLabels(
  authorship: Authorship,
  reviews: Pick<ReviewFacts, 'labels' | 'events'> | null,
  redact: (text: string) => string,
): Authorship {
  const found = reviews === null ? [] : labelEvidence(reviews.labels, reviews.events);
  if (found.length === 0) return authorship;
  const added = collect([{ commit: null, evidence: found, deniesAi: false }], redact);
  const evidence = [...authorship.evidence, ...added];
  return {
    ...authorship,
    declared: judge(evidence, false),
    tools: toolsOf(evidence),
    evidence,
  };
}

function judgeCommit({ commit, evidence, deniesAi }: Reading): readonly CommitAuthorship[] {
  if (commit === null) return [];
  return [{ commit, declared: judge(evidence, deniesAi), tools: toolsOf(evidence) }];
}

type Item = Pick<AuthorshipEvidence, 'kind' | 'role' | 'tool' | 'strength'>;

function toolsOf(evidence: readonly Item[]): readonly string[] {
  return [
    ...new Set(
      evidence.flatMap(({ role, tool }) => (role === 'author' && tool !== null ? tool : [])),
    ),
  ].sort();
}

function judge(evidence: readonly Item[], deniesAi: boolean): AuthorshipDeclared {
  if (evidence.some(({ role, strength }) => role === 'author' && strength !== 'weak')) return 'ai';
  // Who looked at a change did not write it; whose suggestion was taken over is named as a co-author.
  if (evidence.some(({ kind, role }) => role !== 'bot' && kind !== 'review')) return 'possible';
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
  const attestations = commit.note === null ? [] : readNotes(commit.note);
  return {
    commit: commit.id,
    evidence: [
      ...readAccount(commit.accounts?.author ?? null, 'Author'),
      ...readAccount(commit.accounts?.committer ?? null, 'Committer'),
      ...readPerson(commit.author, 'Author'),
      ...readPerson(commit.committer, 'Committer'),
      ...readAuthorSuffix(commit.author),
      ...noteEvidence(attestations),
      ...evidence,
    ],
    deniesAi: denials.length > 0,
    attestations,
  };
}

function readMerge({ id, message }: CommitInfo): Reading {
  const { evidence } = readMessage(message, { firstLine: 'subject' });
  return { commit: id, evidence, deniesAi: false };
}

function readWhole({
  commits,
  branch,
  pullRequest,
  environment,
  message,
  files,
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
  if (files !== undefined)
    add([
      ...traceEvidence(files.traces, commits, new Set(files.paths)),
      ...files.configured.map(({ path, tool }): RawEvidence => ({
        kind: 'file',
        role: 'author',
        tool,
        strength: 'weak',
        line: path,
      })),
    ]);
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
  return catalogueTools()
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
  const found = toolTraces().branchPrefixes.find(({ prefix }) => startsWith(prefix));
  return found === undefined && !startsWith('agent/')
    ? []
    : [{ kind: 'branch', role: 'author', tool: found?.tool ?? null, strength: 'weak', line: name }];
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
