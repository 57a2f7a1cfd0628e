/** A mistake in a page: data for a person, not an exception. */
export interface PolicyProblem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  readonly severity: 'error' | 'warning';
  /** One sentence: which key, what stands there, what is allowed. */
  readonly message: string;
  /** What to write instead, or null. */
  readonly suggestion: string | null;
}
