/** One kind of credential: how it looks, how to tell a real one, what it opens and how to revoke it. Data only. */
import type { Severity, Tier } from '../finding.ts';

/**
 * What a validator can say.
 * - `pass-strong`: a published checksum or an unmistakable structure holds → `confirmed`.
 * - `pass-weak`: it decodes as it should → `likely`.
 * - `fail`: checksum or structure does not hold: altered, truncated or made up → `review`.
 * - `unknown`: nothing can be checked here → the detector's own tier.
 * - `ignore`: not a credential at all (a placeholder, a public value) → nothing is reported.
 */
export type SecretCheck = 'pass-strong' | 'pass-weak' | 'fail' | 'unknown' | 'ignore';

/** What a validator may look at beside the value. Offsets count characters of `text`. */
export interface SecretContext {
  /** Text around the match, at most the detector's window. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** POSIX path of the file, or empty where there is none. */
  readonly path: string;
  /** Capture groups of the pattern, 0 being the whole match; missing ones are empty. */
  readonly groups: readonly string[];
}

export type SecretValidator = (secret: string, context: SecretContext) => SecretCheck;

/**
 * How much the shape alone says; where two detectors claim the same characters the more specific one wins.
 * - `token`: the value carries its provider's mark.
 * - `context`: a value without a mark, told by the words beside it.
 * - `format`: a container many providers use (JWT, private key, URL with a password).
 * - `assignment`: something that is called a secret.
 */
export type Specificity = 'token' | 'context' | 'format' | 'assignment';

export interface SecretExamples {
  /** Texts with a value to be found. Assembled when called, so that no file holds one. */
  readonly match: readonly (() => string)[];
  /** Texts with nothing to be found by this detector. */
  readonly ignore: readonly (() => string)[];
}

export interface SecretDetector {
  /** Lower-case kebab; stable across versions. */
  readonly id: string;
  /** Names the thing: `GitHub personal access token`. */
  readonly title: string;
  /** What somebody who has it can do. */
  readonly why: string;
  /** How to make it worthless, and where. */
  readonly remedy: string;
  /** Pages of the provider or of a standard; at least one. */
  readonly references: readonly string[];
  readonly severity: Severity;
  readonly specificity: Specificity;
  /** Literals (one character per byte, 3 or more) one of which is in every match or in its window. */
  readonly keywords: readonly string[];
  /** `exact` (default) or `any` for ASCII letters of either case. */
  readonly keywordCase?: 'exact' | 'any';
  /**
   * Where the keyword stands in a match, looked at before anything is decoded.
   * - `prefix`: the match begins with it, and the rest of the token follows without a gap.
   * - `assignment`: it is part of a name that a value is given to, after `=`, `:`, `,` or an opening bracket.
   * - `authority`: it is or begins the scheme of a URL, and `user:password@` follows.
   * - absent: anywhere in the window.
   */
  readonly anchor?: 'prefix' | 'assignment' | 'authority';
  /** Characters without a gap that must follow an anchored keyword; 12 after a prefix, 16 for a value. */
  readonly leastRun?: number;
  /** Source of a linear regular expression; run over one character per byte. */
  readonly pattern: string;
  readonly flags?: 'i';
  /** Capture group that holds the secret; of several the one that took part. 0, the whole match, by default. */
  readonly group?: number | readonly number[];
  /** Bytes looked at before and after a keyword; 64 and 512 by default. */
  readonly window?: { readonly before: number; readonly after: number };
  readonly validate?: SecretValidator;
  /** Shannon entropy, bits per character, below which a value without a checksum is no key; 2.3 by default. */
  readonly leastEntropy?: number;
  /** Tier where there is no validator, or it knows nothing; `likely` by default. */
  readonly tier?: Tier;
  /**
   * What of the value is public and may be shown: a number of characters, or everything up to and including the first
   * occurrence of a text.
   */
  readonly publicPrefix: number | { readonly through: string };
  /** When the format was last compared with its source, and the source. */
  readonly checked: { readonly date: string; readonly source: string };
  readonly examples: SecretExamples;
}
