/** A change is judged by what it adds: which findings lie on added lines. */
import type { AddedLines } from '../change.ts';

/** True where the span touches an added line. `unknown` is not decided here: nothing is known of its lines. */
export function touchesAddedLines(
  span: { readonly line: number; readonly endLine: number },
  added: AddedLines,
): boolean {
  if (added === 'all' || added === 'unknown') return true;
  return added.some((range) => span.line <= range.end && span.endLine >= range.start);
}
