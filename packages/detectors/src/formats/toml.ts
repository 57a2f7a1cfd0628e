/** TOML 1.0 (https://toml.io/en/v1.0.0), with dates kept as text. */
import {
  joinSpans,
  type ArrayNode,
  type Entry,
  type Node,
  type ObjectNode,
  type ParseResult,
  type Span,
  type StringNode,
} from './node.ts';
import { MAX_DEPTH, ParseFailure, parseSource, type Source } from './source.ts';

/** The top is always an object, empty for an empty file. Never throws. */
export function parseToml(text: string): ParseResult {
  return parseSource(text, (source) => new TomlReader(source).document());
}

interface Key {
  readonly name: string;
  readonly span: Span;
}

interface Slot {
  readonly keySpan: Span;
  readonly value: Draft;
}

/** A table that later lines may still add to. */
interface Table {
  readonly kind: 'table';
  /** `header`: opened by `[name]`. `dotted`: made by `a.b = 1`. `implicit`: only a parent of either. */
  origin: 'header' | 'dotted' | 'implicit';
  readonly slots: Map<string, Slot>;
  start: Span;
  end: Span;
}

interface TableList {
  readonly kind: 'tables';
  readonly items: Table[];
}

type Draft = Table | TableList | Node;

const BARE_KEY = /[A-Za-z0-9_-]+/y;
const BLANK = /[ \t]*/y;
const DATE_TIME =
  /\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)?)?|\d\d:\d\d(?::\d\d(?:\.\d+)?)?/y;
const WORD = /[^\s,\]}#="'[{]+/y;
const DECIMAL = /^[+-]?(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?$/;
const PREFIXED = /^0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|o[0-7](?:_?[0-7])*|b[01](?:_?[01])*)$/;
const SPECIAL = /^[+-]?(?:inf|nan)$/;
const HEX: Readonly<Record<string, RegExp>> = {
  x: /[0-9A-Fa-f]{2}/y,
  u: /[0-9A-Fa-f]{4}/y,
  U: /[0-9A-Fa-f]{8}/y,
};
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\u001b'],
  ['"', '"'],
  ['\\', '\\'],
]);
/** A backslash at the end of a line swallows the white space that follows. */
const LINE_END_ESCAPE = /[ \t]*\r?\n\s*/y;

class TomlReader {
  readonly source: Source;
  readonly text: string;
  at = 0;

  constructor(source: Source) {
    this.source = source;
    this.text = source.text;
  }

  document(): Node {
    const origin = this.source.span(0, 0);
    const top: Table = {
      kind: 'table',
      origin: 'header',
      slots: new Map(),
      start: origin,
      end: origin,
    };
    let current = top;
    for (;;) {
      this.skipLines();
      if (this.at >= this.text.length) break;
      if (this.text[this.at] === '[') current = this.header(top);
      else this.assignment(current);
      this.endOfLine();
    }
    top.end = this.source.span(this.text.length, this.text.length);
    return this.frozen(top, 0);
  }

  /** `[a.b]` or `[[a.b]]`; answers the table that the following lines fill. */
  header(top: Table): Table {
    const start = this.at;
    const list = this.text.startsWith('[[', start);
    this.at += list ? 2 : 1;
    const keys = this.keys();
    const close = list ? ']]' : ']';
    if (!this.text.startsWith(close, this.at)) throw this.failure(`"${close}" is expected`);
    this.at += close.length;
    const last = keys.pop();
    if (last === undefined) throw this.failure('a key is expected');
    let parent = top;
    for (const key of keys) parent = this.childTable(parent, key, 'header');
    const span = this.source.span(start, this.at);
    const existing = parent.slots.get(last.name);
    if (list) {
      const table = newTable('header', span);
      if (existing === undefined) {
        parent.slots.set(last.name, {
          keySpan: last.span,
          value: { kind: 'tables', items: [table] },
        });
      } else if (existing.value.kind === 'tables') existing.value.items.push(table);
      else throw new ParseFailure('a key is defined twice', start);
      return table;
    }
    if (existing === undefined) {
      const table = newTable('header', span);
      parent.slots.set(last.name, { keySpan: last.span, value: table });
      return table;
    }
    if (existing.value.kind !== 'table' || existing.value.origin !== 'implicit') {
      throw new ParseFailure('a table is defined twice', start);
    }
    existing.value.origin = 'header';
    return existing.value;
  }

  /** The table below `key`, made if need be; of a list of tables the newest. */
  childTable(parent: Table, key: Key, use: 'header' | 'dotted'): Table {
    const slot = parent.slots.get(key.name);
    if (slot === undefined) {
      const table = newTable(use === 'dotted' ? 'dotted' : 'implicit', key.span);
      parent.slots.set(key.name, { keySpan: key.span, value: table });
      return table;
    }
    const value = slot.value.kind === 'tables' ? slot.value.items.at(-1) : slot.value;
    const open =
      value?.kind === 'table' &&
      (use === 'header' || (value.origin !== 'header' && slot.value.kind === 'table'));
    if (!open) throw this.failure('a key is defined twice');
    return value;
  }

  assignment(table: Table): void {
    const start = this.at;
    const keys = this.keys();
    if (this.text[this.at] !== '=') throw this.failure('"=" is expected after the key');
    this.at++;
    this.match(BLANK);
    const value = this.value(keys.length);
    let target = table;
    const tables = [target];
    const last = keys.pop();
    for (const key of keys) {
      target = this.childTable(target, key, 'dotted');
      tables.push(target);
    }
    if (last === undefined || target.slots.has(last.name)) {
      throw new ParseFailure('a key is defined twice', start);
    }
    target.slots.set(last.name, { keySpan: last.span, value });
    for (const one of tables) one.end = value;
  }

  /** `a."b c".d`, with the blanks around it. */
  keys(): Key[] {
    const keys: Key[] = [];
    for (;;) {
      this.match(BLANK);
      const start = this.at;
      const quote = this.text[start];
      let name: string;
      if (quote === '"' || quote === "'") name = this.singleLine(quote);
      else {
        name = this.match(BARE_KEY);
        if (name === '') throw this.failure('a key is expected');
      }
      keys.push({ name, span: this.source.span(start, this.at) });
      if (keys.length > MAX_DEPTH) throw this.tooDeep();
      this.match(BLANK);
      if (this.text[this.at] !== '.') return keys;
      this.at++;
    }
  }

  value(depth: number): Node {
    if (depth > MAX_DEPTH) throw this.tooDeep();
    const start = this.at;
    const char = this.text[start];
    if (char === '"' || char === "'") return this.string(char);
    if (char === '[') return this.array(depth);
    if (char === '{') return this.inlineTable(depth);
    const date = this.match(DATE_TIME);
    if (date !== '') return { kind: 'string', value: date, ...this.source.span(start, this.at) };
    const word = this.match(WORD);
    const span = this.source.span(start, this.at);
    if (word === 'true' || word === 'false') {
      return { kind: 'boolean', value: word === 'true', ...span };
    }
    const plain = word.replaceAll('_', '');
    if (DECIMAL.test(word) || PREFIXED.test(word)) {
      return { kind: 'number', value: Number(plain), ...span };
    }
    if (SPECIAL.test(word)) {
      const sign = word.startsWith('-') ? -1 : 1;
      return { kind: 'number', value: word.endsWith('inf') ? sign * Infinity : NaN, ...span };
    }
    throw new ParseFailure('a value is expected', start);
  }

  string(quote: '"' | "'"): StringNode {
    const start = this.at;
    const value = this.text.startsWith(quote.repeat(3), start)
      ? this.multiLine(quote)
      : this.singleLine(quote);
    return { kind: 'string', value, ...this.source.span(start, this.at) };
  }

  singleLine(quote: string): string {
    const start = this.at++;
    const parts: string[] = [];
    let from = this.at;
    for (;;) {
      const char = this.text[this.at];
      if (char === undefined || char === '\n')
        throw new ParseFailure('a string is not closed', start);
      if (char === quote) break;
      if (char === '\\' && quote === '"') {
        parts.push(this.text.slice(from, this.at), this.escape());
        from = this.at;
      } else this.at++;
    }
    parts.push(this.text.slice(from, this.at++));
    return parts.join('');
  }

  multiLine(quote: string): string {
    const start = this.at;
    this.at += 3;
    if (this.text.startsWith('\r\n', this.at)) this.at += 2;
    else if (this.text[this.at] === '\n') this.at++;
    const parts: string[] = [];
    let from = this.at;
    for (;;) {
      const char = this.text[this.at];
      if (char === undefined) throw new ParseFailure('a string is not closed', start);
      if (char === quote && this.text.startsWith(quote.repeat(3), this.at)) break;
      if (char === '\\' && quote === '"') {
        parts.push(this.text.slice(from, this.at));
        this.at++;
        const swallowed = this.match(LINE_END_ESCAPE);
        if (swallowed === '') {
          this.at--;
          parts.push(this.escape());
        }
        from = this.at;
      } else this.at++;
    }
    // Up to two quotes may stand right before the closing three.
    let extra = 0;
    while (extra < 2 && this.text[this.at + 3 + extra] === quote) extra++;
    this.at += extra;
    parts.push(this.text.slice(from, this.at));
    this.at += 3;
    return parts.join('');
  }

  escape(): string {
    const start = this.at++;
    const char = this.text[this.at++] ?? '';
    const plain = ESCAPES.get(char);
    if (plain !== undefined) return plain;
    const pattern = HEX[char];
    const hex = pattern === undefined ? '' : this.match(pattern);
    const code = Number.parseInt(hex, 16);
    if (hex === '' || code > 0x10ffff) {
      throw new ParseFailure('a backslash is followed by no escape', start);
    }
    return String.fromCodePoint(code);
  }

  array(depth: number): ArrayNode {
    const start = this.at++;
    const items: Node[] = [];
    for (;;) {
      this.skipLines();
      if (this.text[this.at] === ']') break;
      items.push(this.value(depth + 1));
      if (!this.separator(']')) break;
    }
    this.at++;
    return { kind: 'array', items, ...this.source.span(start, this.at) };
  }

  inlineTable(depth: number): Node {
    const start = this.at++;
    const table = newTable('header', this.source.span(start, start + 1));
    for (;;) {
      this.skipLines();
      if (this.text[this.at] === '}') break;
      this.assignment(table);
      if (!this.separator('}')) break;
    }
    this.at++;
    const node = this.frozen(table, depth);
    return { ...node, ...this.source.span(start, this.at) };
  }

  separator(close: string): boolean {
    this.skipLines();
    const char = this.text[this.at];
    if (char === close) return false;
    if (char !== ',') throw this.failure(`a comma or "${close}" is expected`);
    this.at++;
    return true;
  }

  /** The finished node of a table; its place runs from its header to its last value. */
  frozen(table: Table, depth: number): ObjectNode {
    if (depth > MAX_DEPTH) throw this.tooDeep();
    const entries = [...table.slots].map(([key, { keySpan, value }]): Entry => ({
      key,
      keySpan,
      value: this.frozenValue(value, depth + 1),
    }));
    const last = entries.reduce<Span>(
      (end, { value }) => (isAfter(value, end) ? value : end),
      table.end,
    );
    return { kind: 'object', entries, ...joinSpans(table.start, last) };
  }

  frozenValue(value: Draft, depth: number): Node {
    if (value.kind === 'table') return this.frozen(value, depth);
    if (value.kind !== 'tables') return value;
    const items = value.items.map((table) => this.frozen(table, depth + 1));
    const first = items[0] ?? this.source.span(0, 0);
    return { kind: 'array', items, ...joinSpans(first, items.at(-1) ?? first) };
  }

  /** Blanks, line ends and comments. */
  skipLines(): void {
    for (;;) {
      const char = this.text[this.at];
      if (char === ' ' || char === '\t' || char === '\n' || char === '\r') this.at++;
      else if (char === '#') this.skipComment();
      else return;
    }
  }

  skipComment(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end;
  }

  endOfLine(): void {
    this.match(BLANK);
    if (this.text[this.at] === '#') this.skipComment();
    if (this.text[this.at] === '\r') this.at++;
    if (this.at < this.text.length && this.text[this.at] !== '\n') {
      throw this.failure('the end of the line is expected');
    }
  }

  match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  failure(message: string): ParseFailure {
    return new ParseFailure(message, this.at);
  }

  tooDeep(): ParseFailure {
    return this.failure(`it is nested more than ${MAX_DEPTH} levels deep`);
  }
}

function newTable(origin: Table['origin'], span: Span): Table {
  return { kind: 'table', origin, slots: new Map(), start: span, end: span };
}

function isAfter(a: Span, b: Span): boolean {
  return a.endLine > b.endLine || (a.endLine === b.endLine && a.endColumn > b.endColumn);
}
