/** What a detector found, as every later stage sees it. */

/** What sort of thing was found. */
export type FindingKind =
  'secret' | 'ai-tool' | 'ai-config' | 'personal-data' | 'marking' | 'action' | 'guardrail';

/**
 * How sure the detector is.
 * - `confirmed`: a checksum or a strong structure holds.
 * - `likely`: the provider's shape matches and nothing contradicts it.
 * - `review`: a person has to look; never blocks by itself.
 */
export type Tier = 'confirmed' | 'likely' | 'review';

/** How bad it would be if true. Independent of {@link Tier}. */
export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';

/** A place in one file. Lines and columns are 1-based; columns count UTF-16 code units; the end column is exclusive. */
export interface Location {
  /** POSIX path relative to what was checked. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Words in a file by which scanners are told that something is known; ours first, then other tools' own. */
export type Marker =
  | 'countersign:allow'
  | 'gitleaks:allow'
  | 'betterleaks:allow'
  | 'trufflehog:ignore'
  | 'kingfisher:ignore'
  | 'pragma: allowlist secret'
  | 'secretlint-disable';

/** One such mark beside a finding. Whether it counts is the policy's to say. */
export interface InlineMark {
  readonly marker: Marker;
  /** The rule or detector our own mark names, empty where it names none; null for other tools' marks. */
  readonly rule: string | null;
  /** Redacted; empty where none is given. */
  readonly reason: string;
  /** 1-based line the mark stands on. */
  readonly line: number;
  /** True where the change being judged brings that line. */
  readonly added?: boolean;
}

/** A commit and when it was made, in seconds since the epoch. */
export interface Sighting {
  readonly commit: string;
  readonly at: number;
}

/** How long a history holds a value at one path. */
export interface Lifetime {
  /** Commit that brought it; null where no commit leads to it (a tag of a single file). */
  readonly first: Sighting | null;
  /** Commit that took its last version away; null where none is known, as when a branch holds it still. */
  readonly removed: Sighting | null;
  /** Whether the files of HEAD have it; null where the place is no file. */
  readonly inHead: boolean | null;
  /** Versions of the file that hold it; of a message or a name, commits. */
  readonly versions: number;
}

/**
 * One finding. It never holds the matched value: `excerpt` is redacted when the finding is made, and
 * `fingerprint` is a keyed hash.
 */
export interface Finding extends Location {
  /** Detector id, stable across versions, e.g. `github-token`, `approval-bypass`. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly tier: Tier;
  readonly severity: Severity;
  /** Redacted: at most the public prefix of a secret, then `…`. */
  readonly excerpt: string;
  /** Lower hex, 32 characters: HMAC-SHA-256 over (detector id, value), truncated to 16 bytes. */
  readonly fingerprint: string;
  /** One sentence a person can act on. Holds no part of the value. */
  readonly message: string;
  /** Commit that adds it, where the change was read commit by commit; else null. */
  readonly commit: string | null;
  /** Marks beside it; absent where there is none. */
  readonly marks?: readonly InlineMark[];
  /** Where a whole history was read. */
  readonly lifetime?: Lifetime;
}
