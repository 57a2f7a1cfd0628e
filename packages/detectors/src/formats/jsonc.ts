/**
 * JSON as editors and AI tools read it: with comments, trailing commas and a byte order mark
 * (RFC 8259 plus the liberties of VS Code's "JSON with Comments").
 */
import {
  joinSpans,
  type ArrayNode,
  type Entry,
  type Node,
  type ObjectNode,
  type ParseResult,
  type StringNode,
} from './node.ts';
import { MAX_DEPTH, ParseFailure, parseSource, type Source } from './source.ts';

/** An empty file, or one with comments alone, is `null`. Never throws. */
export function parseJsonc(text: string): ParseResult {
  return parseSource(text, (source) => new JsoncReader(source).document());
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z]+/y;
const FOUR_HEX = /[0-9A-Fa-f]{4}/y;

class JsoncReader {
  readonly source: Source;
  readonly text: string;
  at = 0;

  constructor(source: Source) {
    this.source = source;
    this.text = source.text;
  }

  document(): Node {
    this.skipBlank();
    if (this.at === this.text.length) return { kind: 'null', ...this.source.span(0, 0) };
    const value = this.value(0);
    this.skipBlank();
    if (this.at < this.text.length) throw this.failure('something follows the end of the value');
    return value;
  }

  value(depth: number): Node {
    if (depth > MAX_DEPTH) throw this.failure(`it is nested more than ${MAX_DEPTH} levels deep`);
    const start = this.at;
    const char = this.text[start];
    if (char === '{') return this.object(depth);
    if (char === '[') return this.array(depth);
    if (char === '"') return this.string();
    const number = this.match(NUMBER);
    if (number !== null) {
      return { kind: 'number', value: Number(number), ...this.source.span(start, this.at) };
    }
    const word = this.match(WORD);
    const span = this.source.span(start, this.at);
    if (word === 'true' || word === 'false') {
      return { kind: 'boolean', value: word === 'true', ...span };
    }
    if (word === 'null') return { kind: 'null', ...span };
    throw new ParseFailure('a value is expected', start);
  }

  object(depth: number): ObjectNode {
    const start = this.at++;
    const entries: Entry[] = [];
    for (;;) {
      this.skipBlank();
      if (this.text[this.at] === '}') break;
      if (this.text[this.at] !== '"') throw this.failure('a key in double quotes is expected');
      const key = this.string();
      this.skipBlank();
      if (this.text[this.at] !== ':') throw this.failure('a colon is expected after the key');
      this.at++;
      this.skipBlank();
      entries.push({ key: key.value, keySpan: joinSpans(key, key), value: this.value(depth + 1) });
      if (!this.separator('}')) break;
    }
    this.at++;
    return { kind: 'object', entries, ...this.source.span(start, this.at) };
  }

  array(depth: number): ArrayNode {
    const start = this.at++;
    const items: Node[] = [];
    for (;;) {
      this.skipBlank();
      if (this.text[this.at] === ']') break;
      items.push(this.value(depth + 1));
      if (!this.separator(']')) break;
    }
    this.at++;
    return { kind: 'array', items, ...this.source.span(start, this.at) };
  }

  /** True after a comma; false at the closing bracket, which is left to be read. */
  separator(close: string): boolean {
    this.skipBlank();
    const char = this.text[this.at];
    if (char === close) return false;
    if (char !== ',') throw this.failure(`a comma or "${close}" is expected`);
    this.at++;
    return true;
  }

  string(): StringNode {
    const start = this.at++;
    const parts: string[] = [];
    let from = this.at;
    for (;;) {
      const char = this.text[this.at];
      if (char === undefined || char === '\n') {
        throw new ParseFailure('a string is not closed', start);
      }
      if (char === '"') break;
      if (char !== '\\') {
        this.at++;
        continue;
      }
      parts.push(this.text.slice(from, this.at));
      parts.push(this.escape());
      from = this.at;
    }
    parts.push(this.text.slice(from, this.at++));
    return { kind: 'string', value: parts.join(''), ...this.source.span(start, this.at) };
  }

  escape(): string {
    const start = this.at++;
    const char = this.text[this.at++] ?? '';
    const plain = ESCAPES.get(char);
    if (plain !== undefined) return plain;
    const hex = char === 'u' ? this.match(FOUR_HEX) : null;
    if (hex === null) throw new ParseFailure('a backslash is followed by no escape', start);
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  /** White space and comments. */
  skipBlank(): void {
    for (;;) {
      const char = this.text[this.at];
      if (char === ' ' || char === '\n' || char === '\r' || char === '\t') this.at++;
      else if (char === '/' && this.text[this.at + 1] === '/') {
        const end = this.text.indexOf('\n', this.at);
        this.at = end < 0 ? this.text.length : end;
      } else if (char === '/' && this.text[this.at + 1] === '*') {
        const end = this.text.indexOf('*/', this.at + 2);
        if (end < 0) throw this.failure('a comment is not closed');
        this.at = end + 2;
      } else return;
    }
  }

  match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  failure(message: string): ParseFailure {
    return new ParseFailure(message, this.at);
  }
}
