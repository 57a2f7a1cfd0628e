/** The policy that holds for one repository: preset, organisation page and repository page merged. Plain data. */
import type { OwnPattern, Reach } from '@countersign/detectors';
import type { PolicyProblem } from '../page/problem.ts';
import type { Level, Mode } from '../verdict.ts';

export type PageOrigin = 'organisation' | 'repository';
export type PolicySource = 'preset' | PageOrigin;
/** Lists that add up come from both pages. */
export type KeyOrigin = PolicySource | 'organisation and repository';

export type People = 'go' | 'one person' | 'two people';
export type AssistedBy = 'off' | 'offer' | 'require';
export type AppliesTo = 'ai' | 'undeclared' | 'everyone';

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** One key as `policy show` prints it. */
export interface PolicyKey {
  readonly value: JsonValue;
  readonly origin: KeyOrigin;
  readonly locked: boolean;
}

/** A type alias, not an interface: only those are JSON to the compiler. */
export type ApprovedAiTool = {
  readonly tool: string;
  readonly plan?: string;
  readonly training?: 'on' | 'off';
  readonly history?: 'on' | 'off';
  readonly audit?: 'yes' | 'no';
  readonly may_see?: readonly string[];
};

/** Paths or functions of their own that a page puts into a tier. */
export interface OwnSurface {
  readonly calls?: readonly string[];
  readonly paths?: readonly string[];
  readonly means: Reach;
  readonly origin: PageOrigin;
}

export interface HumanCheckPolicy {
  readonly appliesTo: AppliesTo;
  readonly people: Readonly<Record<Reach, People>>;
  readonly authorMayCheck: boolean;
  readonly label: string;
  readonly counts: readonly ('label' | 'review')[];
  /** Each list must be satisfied by itself; no list: anybody with write access. */
  readonly reviewersNeeded: readonly (readonly string[])[];
  readonly ours: readonly OwnSurface[];
}

export type PolicyException = {
  readonly rule: string;
  readonly paths?: readonly string[];
  readonly fingerprint?: string;
  readonly why: string;
  readonly approved_by: string;
  /** Last day it applies, `YYYY-MM-DD`, UTC. */
  readonly until: string;
};

export interface DeclaredException extends PolicyException {
  readonly origin: PageOrigin;
  /** Day of the commit that added it, or null where that is not known. */
  readonly addedOn: string | null;
  /** The organisation's owner, who alone may approve it because its rule is locked; null where anybody may. */
  readonly approver: string | null;
  /** Why the approval that it names does not stand, in one clause; null where it does, or cannot be looked up here. */
  readonly disowned: string | null;
}

export interface RefusedException extends DeclaredException {
  readonly refusedWhy: string;
}

export interface PolicyExceptions {
  readonly longestDays: number;
  /** As of the day of merging; evaluation looks at the calendar again. */
  readonly usable: readonly DeclaredException[];
  readonly refused: readonly RefusedException[];
}

/** A page that was merged. */
export interface UsedPage {
  readonly origin: PageOrigin;
  readonly file: string;
  /** Day (`YYYY-MM-DD`, UTC) on which a copy was made for local use; null where the page itself was read. */
  readonly storedOn: string | null;
}

export interface RefusedKey {
  readonly key: string;
  readonly why: string;
}

export interface Policy {
  /** SHA-256 of what follows, without what depends on the day; lower hex. */
  readonly hash: string;
  readonly hasPage: boolean;
  /** Weakest first. */
  readonly sources: readonly PolicySource[];
  /** The pages among them, in the same order. */
  readonly pages: readonly UsedPage[];
  /** Built-in preset beneath the pages. */
  readonly preset: string;
  readonly owner: string | null;
  readonly contacts: readonly string[];
  readonly nextReview: string | null;
  /** Ceiling on keys that are not locked. */
  readonly mode: Mode;
  /** Ceiling on locked keys: the stricter of the organisation's mode and the repository's. */
  readonly lockedMode: Mode;
  /** Keys and sections the organisation has locked. */
  readonly lock: readonly string[];
  readonly levels: {
    readonly personal: Level;
    readonly secrets: Level;
    readonly financials: Level;
    readonly contract: Level;
  };
  readonly aiTools: {
    readonly approved: readonly ApprovedAiTool[];
    /** Tools that a page names to say that they are not used (`use: "no"`), sorted. */
    readonly notUsed: readonly string[];
    readonly others: Level;
    /** Hosts that AI settings may point to; `*.` in front stands for any name below. Empty: any. */
    readonly hosts: readonly string[];
  };
  readonly humanCheck: HumanCheckPolicy;
  /** Whether commits are asked to say which AI tool helped. */
  readonly assistedBy: AssistedBy;
  /** Whether the App comments on pull requests. */
  readonly comment: boolean;
  /** Label that the App sets while a person's check is missing, or null. */
  readonly waitingLabel: string | null;
  readonly exceptions: PolicyExceptions;
  /** Other tools' marks that are respected, in their own words. */
  readonly honour: readonly string[];
  /** Formats of the organisation's own. */
  readonly ourPatterns: readonly OwnPattern[];
  readonly fingerprintKey: string | null;
  /** Every key by its dotted name, sorted. */
  readonly keys: Readonly<Record<string, PolicyKey>>;
  readonly refused: readonly RefusedKey[];
  /** Keys that a page sets and this version does not act on yet. */
  readonly notEnforced: readonly string[];
  /** What reading the pages brought up: warnings, or the errors of a newer page that could not be used. */
  readonly remarks: readonly PolicyProblem[];
  /** Why this policy cannot be relied on to judge; empty when it can. */
  readonly doubts: readonly string[];
}
