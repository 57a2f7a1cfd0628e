/**
 * Refuses nesting that no page needs. The YAML composer recurses, and on a stack that is nearly used up V8 may end the
 * whole process instead of throwing (it cannot compile a regular expression there), so this comes before parsing.
 */
import { CST, Lexer } from 'yaml';

const DEEPEST_FLOW = 20;
const DEEPEST_INDENT = 100;
const MOST_INDICATORS_A_LINE = 20;

/** Offset of the place where it goes too deep, or null. */
export function tooDeepAt(text: string): number | null {
  let offset = 0;
  let lineStart = 0;
  let flow = 0;
  let indicators = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme) ?? '';
    if (type === 'newline') {
      lineStart = offset + lexeme.length;
      indicators = 0;
    } else if (FLOW_STARTS.has(type)) {
      if (++flow > DEEPEST_FLOW) return offset;
    } else if (FLOW_ENDS.has(type)) {
      flow = Math.max(0, flow - 1);
    } else if (flow === 0) {
      const indents = type === 'space' && offset === lineStart;
      if (indents && lexeme.length > DEEPEST_INDENT) return offset;
      if (INDICATORS.has(type) && ++indicators > MOST_INDICATORS_A_LINE) return offset;
    }
    // The lexer marks where a scalar, a document or the text begins with lexemes of its own, which are not in the text.
    if (!MARKS.has(lexeme)) offset += lexeme.length;
  }
  return null;
}

const FLOW_STARTS: ReadonlySet<string> = new Set(['flow-map-start', 'flow-seq-start']);
const FLOW_ENDS: ReadonlySet<string> = new Set(['flow-map-end', 'flow-seq-end']);
const INDICATORS: ReadonlySet<string> = new Set([
  'seq-item-ind',
  'explicit-key-ind',
  'map-value-ind',
]);
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);
