/** What the doctor finds, as data. */

export type DoctorProblemId =
  | 'hook-absent'
  | 'hook-outdated'
  | 'hook-not-run'
  | 'hook-line-ends'
  | 'hooks-path-shadows'
  | 'canary-passed'
  | 'canary-failed'
  | 'worktree-without-hooks'
  | 'node-too-old'
  | 'node-moved'
  | 'bundle-missing'
  | 'bundle-stale'
  | 'page-broken'
  | 'organisation-page-damaged'
  | 'organisation-page-stale'
  | 'page-not-committed'
  | 'review-overdue'
  | 'told-to-go-round'
  | 'switched-off';

export interface DoctorProblem {
  readonly id: DoctorProblemId;
  /** `problem`: commits go by unlooked at, or stop for nothing. `note`: worth knowing. */
  readonly severity: 'problem' | 'note';
  /** One sentence. */
  readonly message: string;
  /** One line: what to do. */
  readonly fix: string;
}

export function problem(id: DoctorProblemId, message: string, fix: string): DoctorProblem {
  return { id, severity: 'problem', message, fix };
}

export function note(id: DoctorProblemId, message: string, fix: string): DoctorProblem {
  return { id, severity: 'note', message, fix };
}
