/**
 * The part of YAML 1.2 (https://yaml.org/spec/1.2.2/) that configuration is written in: one document of block and
 * flow collections, all five kinds of scalars, comments, anchors on scalars. An alias to a collection is kept as the
 * text `*name`, so that no input grows when it is read; complex keys (`? `) and further documents are errors.
 */
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
import { blockScalar } from './yaml-block-scalar.ts';
import { doubleQuoted, plainScalar, resolved, singleQuoted } from './yaml-scalar.ts';

/** An empty document is `null`. Never throws. */
export function parseYaml(text: string): ParseResult {
  return parseSource(text, (source) => new YamlReader(source).document());
}

/** Where a flow collection is read, some characters end a plain scalar that do not elsewhere. */
type Context = 'block' | 'flow';

class YamlReader {
  readonly source: Source;
  readonly text: string;
  readonly anchors = new Map<string, Node>();
  at = 0;

  constructor(source: Source) {
    this.source = source;
    this.text = source.text;
  }

  document(): Node {
    this.prologue();
    const empty = this.source.span(this.at, this.at);
    const node = this.toContent() < 0 ? null : this.blockNode(-1, 0);
    if (node !== null && this.toContent() >= 0) {
      throw this.failure('the indentation does not fit what stands above');
    }
    this.epilogue();
    return node ?? { kind: 'null', ...empty };
  }

  /** Directives and the first `---`. */
  prologue(): void {
    for (;;) {
      const start = this.at;
      this.skipBlankLines();
      if (this.text[this.at] === '%' && this.column() === 0) this.toLineEnd();
      else if (this.isMarker('---')) {
        this.at += 3;
        return;
      } else {
        this.at = start;
        return;
      }
    }
  }

  epilogue(): void {
    this.skipBlankLines();
    if (this.isMarker('...')) {
      this.at += 3;
      this.endOfValue();
      this.skipBlankLines();
    }
    if (this.at < this.text.length) throw this.failure('a second document begins');
  }

  /** A node at the present place. Continuation lines are indented by more than `parent`. */
  blockNode(parent: number, depth: number): Node {
    if (depth > MAX_DEPTH) {
      throw this.failure(`it is nested more than ${MAX_DEPTH} levels deep`);
    }
    const start = this.at;
    const column = this.column();
    const anchor = this.properties();
    if (this.at !== start && this.isLineRest()) {
      const place = this.source.span(start, this.at);
      const next = this.toContent();
      const below = next > parent ? this.blockNode(parent, depth + 1) : null;
      return this.anchored(anchor, below ?? { kind: 'null', ...place });
    }
    if (this.isIndicator('-')) return this.sequence(column, depth);
    if (this.isIndicator('?')) throw this.failure('complex keys are not supported');
    // A property before a key belongs to the key; the mapping starts where the line's content starts.
    if (this.startsEntry()) return this.mapping(column, depth);
    return this.anchored(anchor, this.inlineNode(parent, depth, 'block'));
  }

  sequence(indent: number, depth: number): ArrayNode {
    const start = this.at;
    const items: Node[] = [];
    while (this.column() === indent && this.isIndicator('-')) {
      const dash = this.source.span(this.at, this.at + 1);
      this.at++;
      this.skipSpaces();
      if (!this.isLineRest()) items.push(this.blockNode(indent, depth + 1));
      else if (this.toContent() > indent) items.push(this.blockNode(indent, depth + 1));
      else items.push({ kind: 'null', ...dash });
      this.nextSibling(indent);
    }
    return { kind: 'array', items, ...this.collectionSpan(start, items.at(-1)) };
  }

  mapping(indent: number, depth: number): ObjectNode {
    const start = this.at;
    const entries: Entry[] = [];
    while (this.at < this.text.length && this.column() === indent && !this.atMarker()) {
      if (this.isIndicator('-') || this.isIndicator('?')) break;
      this.properties();
      const key = this.key('block');
      if (this.text[this.at] !== ':') throw this.failure('a colon is expected after the key');
      this.at++;
      const colon = this.at;
      this.skipSpaces();
      entries.push({
        key: key.value,
        keySpan: joinSpans(key, key),
        value: this.entryValue(indent, depth, colon),
      });
      this.nextSibling(indent);
    }
    return { kind: 'object', entries, ...this.collectionSpan(start, entries.at(-1)?.value) };
  }

  entryValue(indent: number, depth: number, colon: number): Node {
    if (!this.isLineRest()) {
      const start = this.at;
      const anchor = this.properties();
      if (!this.isLineRest() || this.at === start) {
        const node = this.inlineNode(indent, depth + 1, 'block');
        return this.anchored(anchor, node);
      }
      const below = this.valueBelow(indent, depth, colon);
      return this.anchored(anchor, below);
    }
    return this.valueBelow(indent, depth, colon);
  }

  valueBelow(indent: number, depth: number, colon: number): Node {
    const next = this.toContent();
    if (next > indent) return this.blockNode(indent, depth + 1);
    if (next === indent && this.isIndicator('-')) return this.sequence(indent, depth + 1);
    return { kind: 'null', ...this.source.span(colon, colon) };
  }

  /** Goes to the next line's content and refuses one that is indented deeper than its siblings. */
  nextSibling(indent: number): void {
    if (this.toContent() > indent) {
      throw this.failure('the indentation does not fit what stands above');
    }
  }

  /** A scalar, alias or flow collection that starts here, up to the end of its last line. */
  inlineNode(parent: number, depth: number, context: Context): Node {
    const start = this.at;
    const char = this.text[start];
    let node: Node;
    if (char === '|' || char === '>') {
      const scalar = blockScalar(this.source, start, parent);
      this.at = scalar.end;
      return { kind: 'string', value: scalar.value, ...this.source.span(start, scalar.last) };
    }
    if (char === '[' || char === '{') node = this.flow(depth);
    else if (char === '*') node = this.alias();
    else if (char === '"' || char === "'") node = this.quoted();
    else {
      const scalar = plainScalar(this.source, start, { parent, context });
      this.at = scalar.end;
      node = { ...resolved(scalar.value), ...this.source.span(start, scalar.end) };
    }
    if (context === 'block') this.endOfValue();
    return node;
  }

  flow(depth: number): ArrayNode | ObjectNode {
    if (depth > MAX_DEPTH) {
      throw this.failure(`it is nested more than ${MAX_DEPTH} levels deep`);
    }
    const start = this.at;
    const isMap = this.text[this.at++] === '{';
    const close = isMap ? '}' : ']';
    const items: Node[] = [];
    const entries: Entry[] = [];
    for (;;) {
      this.skipFlowBlank();
      if (this.text[this.at] === close) break;
      const before = this.at;
      const anchor = this.properties();
      this.skipFlowBlank();
      if (isMap) entries.push(this.flowEntry(depth));
      else items.push(this.flowItem(anchor, depth));
      this.skipFlowBlank();
      const char = this.text[this.at];
      if (char === close) break;
      if (char !== ',' || this.at === before) {
        throw this.failure(`a comma or "${close}" is expected`);
      }
      this.at++;
    }
    this.at++;
    const span = this.source.span(start, this.at);
    return isMap ? { kind: 'object', entries, ...span } : { kind: 'array', items, ...span };
  }

  flowEntry(depth: number): Entry {
    const key = this.key('flow');
    this.skipFlowBlank();
    const keySpan = joinSpans(key, key);
    if (this.text[this.at] !== ':') {
      return { key: key.value, keySpan, value: { kind: 'null', ...keySpan } };
    }
    const colon = ++this.at;
    this.skipFlowBlank();
    const anchor = this.properties();
    this.skipFlowBlank();
    const char = this.text[this.at];
    const value: Node =
      char === ',' || char === '}' || char === ']'
        ? { kind: 'null', ...this.source.span(colon, colon) }
        : this.inlineNode(-1, depth + 1, 'flow');
    return { key: key.value, keySpan, value: this.anchored(anchor, value) };
  }

  /** An item of a flow sequence; `[a: b]` is a mapping with one entry. */
  flowItem(anchor: string | null, depth: number): Node {
    const node = this.anchored(anchor, this.inlineNode(-1, depth + 1, 'flow'));
    this.skipFlowBlank();
    if (this.text[this.at] !== ':') return node;
    if (node.kind === 'array' || node.kind === 'object') {
      throw this.failure('complex keys are not supported');
    }
    const colon = ++this.at;
    this.skipFlowBlank();
    const char = this.text[this.at];
    const value: Node =
      char === ',' || char === ']'
        ? { kind: 'null', ...this.source.span(colon, colon) }
        : this.inlineNode(-1, depth + 1, 'flow');
    const key = node.kind === 'null' ? '' : String(node.value);
    return {
      kind: 'object',
      entries: [{ key, keySpan: joinSpans(node, node), value }],
      ...joinSpans(node, value),
    };
  }

  key(context: Context): StringNode {
    const start = this.at;
    const char = this.text[start];
    if (char === '"' || char === "'") {
      const key = this.quoted();
      this.skipSpaces();
      return key;
    }
    if (char === '[' || char === '{') throw this.failure('complex keys are not supported');
    const scalar = plainScalar(this.source, start, { parent: Infinity, context });
    this.at = scalar.end;
    const span = this.source.span(start, this.at);
    this.skipSpaces();
    return { kind: 'string', value: scalar.value, ...span };
  }

  quoted(): StringNode {
    const start = this.at;
    const read = this.text[start] === '"' ? doubleQuoted : singleQuoted;
    const scalar = read(this.text, start);
    this.at = scalar.end;
    return { kind: 'string', value: scalar.value, ...this.source.span(start, this.at) };
  }

  alias(): Node {
    const start = this.at++;
    const name = this.word();
    const span = this.source.span(start, this.at);
    const target = this.anchors.get(name);
    return target === undefined
      ? { kind: 'string', value: `*${name}`, ...span }
      : { ...target, ...span };
  }

  /** Skips tags, and answers the name of the anchor, if there is one. */
  properties(): string | null {
    let anchor: string | null = null;
    for (;;) {
      const char = this.text[this.at];
      if (char !== '!' && char !== '&') return anchor;
      this.at++;
      const name = this.word();
      if (char === '&') anchor = name;
      this.skipSpaces();
    }
  }

  anchored(anchor: string | null, node: Node): Node {
    if (anchor !== null && node.kind !== 'array' && node.kind !== 'object') {
      this.anchors.set(anchor, node);
    }
    return node;
  }

  word(): string {
    const pattern = /[^\s,[\]{}]*/y;
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  /** Whether what starts here on this line is `key: …`. */
  startsEntry(): boolean {
    const start = this.at;
    const char = this.text[start];
    if (char === '[' || char === '{' || char === '|' || char === '>' || char === '*') return false;
    const line = this.source.position(start).line;
    const key = this.key('block');
    const isEntry = this.isIndicator(':') && key.endLine === line;
    this.at = start;
    return isEntry;
  }

  /** Nothing but a comment may follow on the line. */
  endOfValue(): void {
    this.skipSpaces();
    if (!this.isLineRest()) throw this.failure('the end of the line is expected');
    this.toLineEnd();
  }

  /** Goes to the content of the next line that has any. Its column, 0-based, or -1 at the end of the document. */
  toContent(): number {
    this.skipBlankLines();
    if (this.at >= this.text.length || this.atMarker()) return -1;
    const column = this.column();
    if (this.text.slice(this.at - column, this.at).includes('\t')) {
      throw this.failure('a line is indented with a tab');
    }
    return column;
  }

  /** To the next character that is neither white space nor in a comment. */
  skipBlankLines(): void {
    this.skipFlowBlank();
  }

  skipFlowBlank(): void {
    for (;;) {
      const char = this.text[this.at];
      if (char === ' ' || char === '\t' || char === '\n' || char === '\r') this.at++;
      else if (char === '#' && this.isCommentHere()) this.toLineEnd();
      else return;
    }
  }

  skipSpaces(): void {
    while (this.text[this.at] === ' ' || this.text[this.at] === '\t') this.at++;
  }

  toLineEnd(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end;
  }

  /** Whether the rest of the line is empty or a comment. */
  isLineRest(): boolean {
    const char = this.text[this.at];
    if (char === undefined || char === '\n' || char === '\r') return true;
    return char === '#' && this.isCommentHere();
  }

  isCommentHere(): boolean {
    const before = this.text[this.at - 1];
    return before === undefined || /\s/.test(before);
  }

  isIndicator(indicator: string): boolean {
    if (this.text[this.at] !== indicator) return false;
    const next = this.text[this.at + 1];
    return next === undefined || /\s/.test(next);
  }

  isMarker(marker: string): boolean {
    if (!this.text.startsWith(marker, this.at) || this.column() !== 0) return false;
    const next = this.text[this.at + 3];
    return next === undefined || /\s/.test(next);
  }

  atMarker(): boolean {
    return this.isMarker('---') || this.isMarker('...');
  }

  /** 0-based column. */
  column(): number {
    return this.source.position(this.at).column - 1;
  }

  collectionSpan(start: number, last: Node | undefined): Span {
    const from = this.source.span(start, start);
    return last === undefined ? from : joinSpans(from, last);
  }

  failure(message: string): ParseFailure {
    return new ParseFailure(message, this.at);
  }
}
