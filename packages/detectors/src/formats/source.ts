/** What the parsers share: positions, limits, and turning a failure into a result. */
import type { Node, ParseResult, Span } from './node.ts';

/** Levels of nesting. Deeper input is an error, so that no parser or check recurses without bound. */
export const MAX_DEPTH = 64;

/** UTF-16 code units. No hand-written configuration comes near it. */
const MAX_LENGTH = 1_000_000;

/** Raised inside a parser only; {@link parseSource} turns it into a {@link ParseResult}. */
export class ParseFailure extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** The text without a byte order mark, with the start of every line. */
export class Source {
  readonly text: string;
  /** Offsets of the first unit of each line. */
  readonly lineStarts: readonly number[];

  constructor(text: string) {
    this.text = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    const starts = [0];
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) {
      starts.push(at + 1);
    }
    this.lineStarts = starts;
  }

  /** 1-based line and column of an offset. */
  position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.lineStarts[low] ?? 0) + 1 };
  }

  /** `end` is exclusive. */
  span(start: number, end: number): Span {
    const from = this.position(start);
    const to = this.position(end);
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }
}

/** Runs one parser under the limits. Never throws for any text. */
export function parseSource(text: string, parse: (source: Source) => Node): ParseResult {
  if (text.length > MAX_LENGTH) {
    return {
      error: {
        message: `it has more than ${MAX_LENGTH} characters and was not read`,
        line: 1,
        column: 1,
      },
    };
  }
  const source = new Source(text);
  try {
    return { value: parse(source) };
  } catch (failure) {
    if (!(failure instanceof ParseFailure)) throw failure;
    return { error: { message: failure.message, ...source.position(failure.offset) } };
  }
}
