import type { JudgedTool, Verdict } from '@countersign/policy';

/**
 * Tools to tell of as not on the list. A file that several tools read is a sign of none of them by itself: the one that
 * is used may well be on the list.
 */
export function unapprovedTools({ aiTools, authorship }: Verdict): readonly JudgedTool[] {
  return aiTools.filter(
    ({ approved, tool, signs }) =>
      !approved &&
      (signs.length === 0 ||
        signs.some(({ shared }) => !shared) ||
        authorship.tools.includes(tool)),
  );
}
