/** Everything the policy may know about a change: plain readonly data, no functions, no secrets. */
import type { Account, ChangeSource, Coverage, FileStatus } from './change.ts';
import type { SettingConcern } from './ai-tools/ai-tool.ts';
import type { Authorship } from './evidence.ts';
import type { Finding } from './finding.ts';

/** Policy words for who meets a change; from mildest to gravest. */
export type Reach = 'inside_only' | 'customers_see_it' | 'cannot_undo' | 'money_or_everyone';

/** Why a path is customer-facing (or guards the gate). */
export interface Surface {
  /** Class of the catalogue: `copy`, `email-template`, `pricing`, `guardrails`, … */
  readonly surface: string;
  readonly reach: Reach;
  /** The glob that matched. */
  readonly glob: string;
}

export interface ClassifiedFile {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: FileStatus;
  /** Surfaces of the new path and of the previous one: moving a file away does not hide it. */
  readonly surfaces: readonly Surface[];
  /** Calls of the page's own functions on lines that the change adds; absent where it adds none. */
  readonly calls?: readonly OwnCall[];
}

export interface OwnCall {
  /** As the page writes it. */
  readonly call: string;
  /** 1-based, of the new content. */
  readonly line: number;
  /** True in tests and stories, and in code of others. */
  readonly aside: boolean;
}

/** A trace of an AI tool in the files. */
export interface AiToolSign {
  readonly tool: string;
  readonly path: string;
  /** Kind of file in the tool's own terms: `settings`, `mcp`, `instructions`, `hooks`, `session-artifact`, …; or what names it: `extension`, `package`, `api`, `action`, `host`. */
  readonly role: string;
  /**
   * True for files that several tools read (`AGENTS.md`, `.mcp.json`): they show that some agent is used,
   * not which, so they never count against a tool that is not on the list.
   */
  readonly shared: boolean;
  /** Where the file is not the tool's own but speaks of it: the extension, package, action or host it names. */
  readonly names?: string;
  /** 1-based line of that name. */
  readonly line?: number;
}

/** A setting that narrows what a tool may do, see or pass on. Nothing is wrong with it: it is shown, never held against anybody. */
export interface SafeSetting {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** The key as the tool writes it: `permissions.deny`. Never a value. */
  readonly key: string;
  /** `access`: what it reads and reaches; `approval`: what it does unasked; and so on. */
  readonly concerns: SettingConcern;
  /** A clause whose subject is the setting: "keeps files that hold keys from the agent". */
  readonly means: string;
}

/** Something that a tool starts or connects to because a file of the repository says so: an inventory. */
export interface StartedBySettings {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly kind: 'server' | 'command';
  /** The server's name, or the event that runs the command. Redacted. */
  readonly name: string;
  /** Of a server that runs elsewhere; null for what runs here. */
  readonly host: string | null;
}

/** What the settings of AI tools in the files say, risky or not. */
export interface AiSettings {
  readonly safe: readonly SafeSetting[];
  readonly starts: readonly StartedBySettings[];
}

/** One label, review or phrase, exactly as the service reports it: whether it counts is the policy's to say. */
export interface ReviewEvent {
  readonly kind: 'label' | 'review' | 'phrase';
  /**
   * The label's name; the review's state (`APPROVED`, `CHANGES_REQUESTED`, `DISMISSED`, `COMMENTED`); which phrase was
   * typed: `self-check` or `emergency`.
   */
  readonly name: string;
  /** What was typed behind the phrase: why it is an emergency. */
  readonly words?: string;
  /** `removed` for an unlabelled event. */
  readonly action: 'added' | 'removed';
  /** Null where the account is gone. */
  readonly actor: Account | null;
  /** The service's role name (`admin`, `maintain`, `write`, `triage`, `read`, a custom one), `none`, or null when unknown. */
  readonly role: string | null;
  /** Slug of the App the event was performed through, or null. */
  readonly viaApp: string | null;
  /** True when the service stamps the event as an agent's doing. */
  readonly agentIntent: boolean;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Commit a review was given on; null for labels. */
  readonly commit: string | null;
  /** True when nothing was pushed after it: the order of the timeline decides, not clocks. Null when that cannot be told. */
  readonly onPresentHead: boolean | null;
  /** How a check of an earlier head still covers the present one: `same-tree`, `same-patch`. Absent: it does not need to. */
  readonly carriedOver?: 'same-tree' | 'same-patch';
  /** Teams (`@org/team`) that were asked about; `member` is null where the service does not say. */
  readonly teams?: readonly { readonly team: string; readonly member: boolean | null }[];
}

/** Review evidence of a pull request. */
export interface ReviewFacts {
  readonly author: Account | null;
  /** Accounts of the authors, committers and co-authors of the commits, and of whoever asked an agent for them. */
  readonly contributors: readonly Account[];
  /** E-mail addresses of commits that no account could be found for: their author is unknown, hence not cleared. */
  readonly unattributed: readonly string[];
  /** In the order of the timeline. */
  readonly events: readonly ReviewEvent[];
  /** Labels present now. */
  readonly labels: readonly string[];
  readonly draft: boolean;
  /** When the service announced the present head, ISO 8601; null or absent where that is not known. */
  readonly headSince?: string | null;
}

export interface ChangeFacts {
  readonly source: ChangeSource;
  readonly files: readonly ClassifiedFile[];
  readonly findings: readonly Finding[];
  readonly aiTools: readonly AiToolSign[];
  /** Absent where no file configures an AI tool. */
  readonly aiSettings?: AiSettings;
  readonly authorship: Authorship;
  /** Null where labels and reviews cannot be seen (hook, command line): absent is said, never guessed. */
  readonly reviews: ReviewFacts | null;
  readonly coverage: Coverage;
}
