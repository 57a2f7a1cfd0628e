/** The one tree that every format is parsed into: values with the exact place of each key and value. */

/** Lines and columns are 1-based; columns count UTF-16 code units; the end column is exclusive. Only `\n` ends a line. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
}

export interface ObjectNode extends Span {
  readonly kind: 'object';
  /** In the order of the file, repeated keys included: the last one is what a tool reads. */
  readonly entries: readonly Entry[];
}

export interface ArrayNode extends Span {
  readonly kind: 'array';
  readonly items: readonly Node[];
}

export interface StringNode extends Span {
  readonly kind: 'string';
  readonly value: string;
}

interface NumberNode extends Span {
  readonly kind: 'number';
  readonly value: number;
}

interface BooleanNode extends Span {
  readonly kind: 'boolean';
  readonly value: boolean;
}

interface NullNode extends Span {
  readonly kind: 'null';
}

export type Node = ObjectNode | ArrayNode | StringNode | NumberNode | BooleanNode | NullNode;

export interface ParseError {
  /** One clause without a full stop, e.g. `a comma is missing`. Never holds text of the file. */
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export type ParseResult = { readonly value: Node } | { readonly error: ParseError };

/** The entry that counts for `key`: the last one. Undefined where `node` is no object or has no such key. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  if (node?.kind !== 'object') return undefined;
  return node.entries.findLast((entry) => entry.key === key);
}

/** The value below `keys`, or undefined where any step is missing. */
export function valueAt(node: Node | undefined, ...keys: readonly string[]): Node | undefined {
  let at = node;
  for (const key of keys) at = entryOf(at, key)?.value;
  return at;
}

/** Entries of an object, or none. Of a repeated key only the last, which is the one a tool reads. */
export function entriesOf(node: Node | undefined): readonly Entry[] {
  if (node?.kind !== 'object') return [];
  const last = new Map<string, Entry>();
  for (const entry of node.entries) last.set(entry.key, entry);
  return last.size === node.entries.length ? node.entries : [...last.values()];
}

/** Items of an array, or none. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'array' ? node.items : [];
}

export function stringOf(node: Node | undefined): string | undefined {
  return node?.kind === 'string' ? node.value : undefined;
}

export function isTrue(node: Node | undefined): boolean {
  return node?.kind === 'boolean' && node.value;
}

export function isFalse(node: Node | undefined): boolean {
  return node?.kind === 'boolean' && !node.value;
}

/** From the first of `start` to the last of `end`. */
export function joinSpans(start: Span, end: Span): Span {
  return {
    line: start.line,
    column: start.column,
    endLine: end.endLine,
    endColumn: end.endColumn,
  };
}

/** From the start of the key to the end of the value. */
export function entrySpan(entry: Entry): Span {
  return joinSpans(entry.keySpan, entry.value);
}

/** A string value and the keys that lead to it; array items are numbers. */
export interface StringPlace {
  readonly path: readonly (string | number)[];
  readonly node: StringNode;
}

/** Every string value below `node`, in the order of the file. */
export function stringsOf(node: Node): readonly StringPlace[] {
  const found: StringPlace[] = [];
  const visit = (at: Node, path: readonly (string | number)[]): void => {
    if (at.kind === 'string') found.push({ path, node: at });
    else if (at.kind === 'array') at.items.forEach((item, index) => visit(item, [...path, index]));
    else if (at.kind === 'object') {
      for (const entry of at.entries) visit(entry.value, [...path, entry.key]);
    }
  };
  visit(node, []);
  return found;
}
