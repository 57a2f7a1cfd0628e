/** What can go wrong between a person and a repository, as data: what happened and what to do next. */

export type GitProblemKind =
  | 'git-missing'
  | 'git-failed'
  | 'not-a-repository'
  | 'unsafe-ownership'
  | 'bare'
  | 'unborn-head'
  | 'unknown-revision'
  | 'no-common-commit'
  | 'missing-object'
  | 'path-not-found'
  | 'nothing-tracked';

export interface GitProblem {
  readonly kind: GitProblemKind;
  /** One sentence: what and where. Safe to print. */
  readonly message: string;
  /** One sentence: what to do. Safe to print. */
  readonly next: string;
}

export interface Failed {
  readonly problem: GitProblem;
}

export function failed(kind: GitProblemKind, message: string, next: string): Failed {
  return { problem: { kind, message: printable(message), next: printable(next) } };
}

export function isFailed(value: object): value is Failed {
  return 'problem' in value;
}

/** Names and git's own words may hold anything; controls, invisible format characters and line ends become `?`. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');
}
