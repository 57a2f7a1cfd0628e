import type { Span } from '../formats/node.ts';

/** Where a finding about a whole file stands. */
export const TOP_OF_FILE: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };
