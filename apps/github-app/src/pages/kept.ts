/** What a decision holds, as its pages read it. Rows of older versions may lack what came later. */
import type { KeptPage } from '../record/policy-page.ts';

export interface KeptEvent {
  readonly kind: 'label' | 'review';
  readonly name: string;
  readonly action: 'added' | 'removed';
  readonly actor: { readonly login: string } | null;
  readonly role: string | null;
  readonly viaApp: string | null;
  readonly at: string;
  readonly commit: string | null;
}

export interface KeptRule {
  readonly id: string;
  readonly outcome: string;
  readonly why: string;
  readonly remedy?: string | null;
  readonly evidence: readonly {
    readonly counts: boolean;
    readonly why: string | null;
    readonly event: KeptEvent | null;
  }[];
  readonly children: readonly KeptRule[];
}

export interface KeptFinding {
  readonly id: string;
  readonly tier: string;
  readonly severity: string;
  readonly path: string;
  readonly line: number;
  readonly commit: string | null;
  readonly fingerprint: string;
  readonly outcome: string;
  readonly suppressed: { readonly by: string; readonly reason: string } | null;
  readonly occurrences: number;
}

export interface KeptEvidence {
  /** Instead of all the rest, where there is no verdict. */
  readonly couldNotJudge?: string;
  readonly summary?: string;
  readonly policySources?: readonly string[];
  readonly rules?: readonly KeptRule[];
  readonly findings?: readonly KeptFinding[];
  readonly authorship?: {
    readonly declared: string;
    readonly tools: readonly string[];
    readonly evidence: readonly {
      readonly commit: string | null;
      readonly kind: string;
      readonly role: string;
      readonly tool: string | null;
      readonly strength: string;
    }[];
  };
  readonly aiTools?: readonly {
    readonly tool: string;
    readonly approved: boolean;
    readonly paths: readonly string[];
  }[];
  readonly safeSettings?: readonly {
    readonly path: string;
    readonly line: number;
    readonly key: string;
    readonly means: string;
  }[];
  readonly coverage?: {
    readonly files: number;
    readonly bytes: number;
    readonly commits: number;
    readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  };
}

export interface ShownDecision {
  readonly id: number;
  readonly decidedAt: Date;
  readonly repositoryId: number;
  readonly owner: string;
  readonly name: string;
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly policyHash: string | null;
  readonly mode: string | null;
  readonly outcome: string;
  readonly evidence: KeptEvidence;
}

export interface ShownRecord {
  readonly seq: number;
  readonly hash: string;
  readonly keepUntil: string | null;
  /** `owner/name` the page wants it copied to, or null. */
  readonly copyTo: string | null;
  readonly copied: boolean;
  readonly problem: string | null;
}

export interface DecisionWithContext {
  readonly decision: ShownDecision;
  readonly page: KeptPage | null;
  readonly record: ShownRecord | null;
  /** Every decision on the pull request, newest first. */
  readonly others: readonly Pick<ShownDecision, 'id' | 'decidedAt' | 'headSha' | 'outcome'>[];
}
