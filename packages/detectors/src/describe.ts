/** What can be said of any detector, whatever its kind: for `explain`, SARIF rules and the generated pages. */
import type { FindingKind, Severity } from './finding.ts';

export interface DetectorDescription {
  readonly id: string;
  readonly kind: FindingKind;
  /** Names the thing found: `GitHub personal access token`. */
  readonly title: string;
  /** What was found and what somebody could do with it. */
  readonly why: string;
  /** The next step, for this very thing. */
  readonly remedy: string;
  readonly severity: Severity;
  readonly references: readonly string[];
  /** When the format was last compared, and with what. */
  readonly checked?: { readonly date: string; readonly source: string };
}
