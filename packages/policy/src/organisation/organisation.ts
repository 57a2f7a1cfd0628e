/** What an organisation's repositories hold, permit and lack. Plain data; no value of any key, no name of a person. */
import type { Severity } from '@countersign/detectors';
import type { RefusedKey } from '../evaluate/policy.ts';
import type { NotMapped, RepositoryMap, UnseenTool } from '../map/ai-map.ts';
import type { PolicyProblem } from '../page/problem.ts';
import type { ChangedRule } from '../evaluate/compare-verdicts.ts';
import type { Outcome } from '../verdict.ts';

/** A key that is certainly one, in a file of the default branch. */
export interface LeakedKey {
  /** Detector. */
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly line: number;
  /** Redacted: at most the public beginning of the value. */
  readonly excerpt: string;
  readonly fingerprint: string;
}

/** Whether a change can get onto the default branch without Countersign's check. */
export interface BranchGate {
  /** `unknown`: the token is not shown all the rules, and in those it sees the check is not required. */
  readonly required: 'yes' | 'no' | 'unknown';
  /** One clause: why it is not known; null where it is. */
  readonly why: string | null;
}

export interface PageDate {
  /** `exception`: of the page; `review`: the day the whole page is to be read again. */
  readonly what: 'exception' | 'review';
  /** Rule or detector of the exception, or the page's file. */
  readonly subject: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Until that day; below 0 once it has passed. */
  readonly days: number;
}

export interface TriedStop {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly path: string;
  readonly line: number;
}

/** What a page that is not in force yet would decide. */
export interface Trial {
  /** Null where the pages of today cannot be used. */
  readonly before: Outcome | null;
  readonly after: Outcome;
  readonly rules: readonly ChangedRule[];
  /** The first that would newly stop. */
  readonly stops: readonly TriedStop[];
  readonly moreStops: number;
  /** Keys of the repository's page that would be refused and are not today. */
  readonly refused: readonly RefusedKey[];
  /** Keys that are refused today and would not be. */
  readonly accepted: readonly RefusedKey[];
}

export interface OrganisationRepository {
  /** Its tools, what their settings permit, and what was not looked at in it. */
  readonly map: RepositoryMap;
  readonly visibility: string;
  readonly branch: string;
  /** Commit that was looked at. */
  readonly sha: string;
  /** Under the policy of today; null where its page cannot be used. */
  readonly outcome: Outcome | null;
  /** The first of them. */
  readonly leaks: readonly LeakedKey[];
  readonly moreLeaks: number;
  readonly ownPage: 'none' | 'valid' | 'broken';
  /** Errors of its own page. */
  readonly problems: readonly PolicyProblem[];
  /** What its page asks for and the organisation's does not let it have. */
  readonly refused: readonly RefusedKey[];
  /** Of its own page: what ends soon and what is over. */
  readonly dates: readonly PageDate[];
  readonly gate: BranchGate;
  readonly trial: Trial | null;
}

export interface OrganisationPage {
  /** `acme/.github:countersign.yml`; null where there is none. */
  readonly file: string | null;
  readonly state: 'none' | 'valid' | 'broken' | 'earlier';
  readonly problems: readonly PolicyProblem[];
  readonly dates: readonly PageDate[];
}

/** Left out on purpose or for a reason that is told. */
export interface NotWalked extends NotMapped {
  readonly reason:
    | 'archived'
    | 'disabled'
    | 'empty'
    | 'no-permission'
    | 'too-large'
    | 'rate-limit'
    | 'interrupted'
    | 'failed';
}

export interface OrganisationReport {
  readonly owner: string;
  readonly page: OrganisationPage;
  /** Name of the page that was tried; null where none was. */
  readonly tried: string | null;
  /** Why this is not the whole of it, one clause; null where everything was gone through. */
  readonly partial: string | null;
  /** Repositories that GitHub listed; at least so many where the list itself was cut. */
  readonly listed: number;
  readonly biggestRisk: string;
  readonly fastestWin: string;
  /** By name. */
  readonly repositories: readonly OrganisationRepository[];
  readonly notLookedAt: readonly NotWalked[];
  /** Approved tools of which nothing was seen. */
  readonly unseen: readonly UnseenTool[];
}
