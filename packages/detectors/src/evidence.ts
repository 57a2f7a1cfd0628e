/** What is declared about who wrote a change. Nothing here is a guess from style. */
import type { LineRange } from './change.ts';

/** `conclusive`: the service vouches for the account. `strong`: a tool or a person declared it. `weak`: a hint. */
export type EvidenceStrength = 'conclusive' | 'strong' | 'weak';

export type EvidenceKind =
  | 'account'
  | 'email'
  | 'note'
  | 'trailer'
  | 'marker'
  | 'author-name'
  | 'branch'
  | 'pull-request-body'
  | 'label'
  | 'environment'
  /** Somebody is named as having looked at the change. */
  | 'review'
  /** An Agent Trace record in the files. */
  | 'trace'
  /** The change touches the configuration of a tool. */
  | 'file';

/** `author`: helped to write. `reviewer`: only suggested or reviewed. `bot`: automation that is not AI. */
export type EvidenceRole = 'author' | 'reviewer' | 'bot';

export interface AuthorshipEvidence {
  /** Commit it was read from, or null (branch name, pull request, environment). */
  readonly commit: string | null;
  readonly kind: EvidenceKind;
  readonly role: EvidenceRole;
  /** Tool id of the catalogue, or null where the evidence names none we know. */
  readonly tool: string | null;
  readonly strength: EvidenceStrength;
  /** The very line it was read from, with anything that looks like a secret redacted. */
  readonly text: string;
}

/**
 * - `ai`: at least one conclusive or strong item in the author role.
 * - `possible`: weak items only.
 * - `human-only`: a person declared that no AI was used, and nothing says otherwise.
 * - `none`: nothing declared. Never to be shown as "human-written".
 */
export type AuthorshipDeclared = 'ai' | 'possible' | 'human-only' | 'none';

/** What one commit declares by itself. Merges are left out: whoever merged wrote nothing. */
export interface CommitAuthorship {
  readonly commit: string;
  readonly declared: AuthorshipDeclared;
  /** Sorted tool ids with author-role evidence. */
  readonly tools: readonly string[];
}

/** Lines of one file that a note attests to a tool, as they were in its commit. */
export interface AttestedLines {
  readonly commit: string;
  readonly path: string;
  /** 1-based, inclusive at both ends, in order. */
  readonly ranges: readonly LineRange[];
}

export interface Authorship {
  readonly declared: AuthorshipDeclared;
  /** Sorted tool ids with author-role evidence. */
  readonly tools: readonly string[];
  readonly evidence: readonly AuthorshipEvidence[];
  /** In the order of the commits; absent where there are none. */
  readonly commits?: readonly CommitAuthorship[];
  /**
   * From notes; absent where there are none, or where one of them attests whole files. A line that is not listed is
   * unknown, not a person's.
   */
  readonly lines?: readonly AttestedLines[];
}
