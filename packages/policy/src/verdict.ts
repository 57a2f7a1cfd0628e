/** The judgement: a tree in which every node says why. Plain data, so that it can be stored, sent and compared. */
import type {
  AiSettings,
  AiToolSign,
  Authorship,
  ChangeSource,
  Coverage,
  Finding,
  ReviewEvent,
} from '@countersign/detectors';

/**
 * From mildest to gravest: `pass`, `note`, `warn`, `unsure`, `block`.
 * `unsure`: something that should have been looked at could not be.
 */
export type Outcome = 'pass' | 'note' | 'warn' | 'unsure' | 'block';

export type Mode = 'observe' | 'warn' | 'block';
export type Level = 'allow' | 'observe' | 'warn' | 'block';

/** Where the judgement is made. `hook`: at the commit. `local`: from a terminal or CI. `pull-request`: with labels and reviews. */
export type Gate = 'hook' | 'local' | 'pull-request';

/** One piece of evidence shown under a rule: what was seen and whether it counted. */
export interface RuleEvidence {
  /** One line, e.g. `label human-reviewed by @kim (role read)`. */
  readonly text: string;
  readonly counts: boolean;
  /** Why it does not count, or null. */
  readonly why: string | null;
  readonly event: ReviewEvent | null;
}

export interface RuleResult {
  /** `policy`, `secrets`, `ai-tools`, `ai-config`, `human-check`, `coverage`, `not-enforced`, … */
  readonly id: string;
  readonly outcome: Outcome;
  /** One or two sentences for a person. */
  readonly why: string;
  /** What would clear it, or null when there is nothing to do. */
  readonly remedy: string | null;
  readonly evidence: readonly RuleEvidence[];
  readonly children: readonly RuleResult[];
}

export interface Suppression {
  /** `exception` (in the page), `baseline`, `inline`, or another tool's own words, as `honour` lists them. */
  readonly by: string;
  readonly reason: string;
  readonly until: string | null;
}

/** Another place of the same value. */
export interface Occurrence {
  readonly path: string;
  readonly line: number;
  /** Commit that brought it there, where a whole history was read. */
  readonly commit?: string;
}

export interface JudgedFinding extends Finding {
  /** What this finding does to the verdict, after level, mode and exceptions. */
  readonly outcome: Outcome;
  readonly suppressed: Suppression | null;
  /** Other places the same value was found at, at most a hundred. */
  readonly occurrences: readonly Occurrence[];
  /** Places beyond those, where there are any. */
  readonly moreOccurrences?: number;
}

export interface JudgedTool {
  readonly tool: string;
  readonly approved: boolean;
  /** `not-used`: the page names it with `use: "no"`. */
  readonly standing: 'approved' | 'not-listed' | 'not-used';
  readonly paths: readonly string[];
  readonly signs: readonly AiToolSign[];
}

export interface Verdict {
  readonly outcome: Outcome;
  readonly mode: Mode;
  readonly gate: Gate;
  readonly source: ChangeSource;
  /** One sentence: the headline. */
  readonly summary: string;
  readonly findings: readonly JudgedFinding[];
  readonly authorship: Authorship;
  readonly rules: readonly RuleResult[];
  readonly aiTools: readonly JudgedTool[];
  /** What the settings of AI tools narrow and start: shown, never judged. Absent where there are none. */
  readonly aiSettings?: AiSettings;
  readonly coverage: Coverage;
  readonly policy: {
    /** SHA-256 of the merged page, lower hex. */
    readonly hash: string;
    /** Weakest first: `preset`, `organisation`, `repository`. */
    readonly sources: readonly string[];
    /** Where the organisation's page was a copy for local use. */
    readonly stored?: {
      readonly file: string;
      /** `YYYY-MM-DD`, UTC. */
      readonly on: string;
    };
  };
}
