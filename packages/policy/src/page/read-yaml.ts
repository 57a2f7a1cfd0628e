/** YAML text → plain values and the places they stand at. Every scalar stays the text that was written. */
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  type Document,
  type YAMLError,
} from 'yaml';
import { tooDeepAt } from './depth.ts';
import { quote } from './quote.ts';

export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };
export type Path = readonly (string | number)[];

export interface Mistake {
  readonly offset: number;
  readonly message: string;
  readonly suggestion: string | null;
}

export interface YamlText {
  /** Null when the text is not YAML, or is none that a page may use. */
  readonly value: Plain | null;
  readonly mistakes: readonly Mistake[];
  /** Keys that were written with nothing after them; they are not in `value`. */
  readonly empty: readonly Path[];
  readonly keyOffset: (path: Path) => number | null;
  readonly valueOffset: (path: Path) => number | null;
  readonly position: (offset: number) => { readonly line: number; readonly column: number };
}

/** Words of the YAML library → words for somebody who never read the YAML specification. */
const SYNTAX: Readonly<Record<string, { message: string; suggestion: string | null }>> = {
  BAD_INDENT: {
    message: 'This line is indented differently from its neighbours, or a bracket is not closed.',
    suggestion: 'Line it up with the keys it belongs to.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'There is a second ": " in this line.',
    suggestion: 'Put quotes around the value, or start a new line.',
  },
  DUPLICATE_KEY: { message: 'This key is written twice.', suggestion: 'Keep one of them.' },
  MISSING_CHAR: {
    message: 'A quote, comma or bracket is missing here.',
    suggestion: null,
  },
  MULTIPLE_DOCS: {
    message: 'A second document starts here; the page is one document.',
    suggestion: 'Remove the line "---".',
  },
  TAB_AS_INDENT: {
    message: 'This line is indented with a tab.',
    suggestion: 'Indent with spaces.',
  },
};

export function readYaml(text: string): YamlText {
  const counter = new LineCounter();
  const position = (offset: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const deep = tooDeepAt(text);
  if (deep !== null) {
    countLines(text, counter);
    const message = 'This is nested more deeply than any page needs to be.';
    return { ...nothing(position), mistakes: [{ offset: deep, message, suggestion: null }] };
  }

  // The failsafe schema knows text only: `no`, `1e3` and `2027-02-19` stay what the author wrote.
  const document = parseDocument(text, {
    schema: 'failsafe',
    version: '1.2',
    lineCounter: counter,
    prettyErrors: false,
    // 'silent' would also hide that a second document follows.
    logLevel: 'error',
    uniqueKeys: true,
  });
  const mistakes = document.errors.map((error) => syntaxMistake(error, text));
  if (
    document.directives.yaml.explicit === true ||
    Object.keys(document.directives.tags).length > 1
  )
    mistakes.push({
      offset: 0,
      message: 'The page may not hold YAML directives.',
      suggestion: 'Remove the lines that start with "%".',
    });

  const tree = readTree(document, text);
  return {
    ...tree,
    value: document.errors.some((error) => error.code !== 'DUPLICATE_KEY') ? null : tree.value,
    mistakes: [...mistakes, ...tree.mistakes],
    position,
  };
}

function nothing(position: YamlText['position']): YamlText {
  const nowhere = (): null => null;
  return {
    value: null,
    mistakes: [],
    empty: [],
    keyOffset: nowhere,
    valueOffset: nowhere,
    position,
  };
}

function countLines(text: string, counter: LineCounter): void {
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    counter.addNewLine(at + 1);
}

function syntaxMistake(error: YAMLError, text: string): Mistake {
  const offset = error.pos[0];
  const start = text[offset] ?? '';
  if (error.code === 'BAD_SCALAR_START')
    return {
      offset,
      message: `A value cannot start with ${quote(start)} unless it is in quotes.`,
      suggestion: start === '@' ? 'Write it as "@name", with the quotes.' : 'Put it in quotes.',
    };
  const known = SYNTAX[error.code];
  if (known !== undefined) return { offset, ...known };
  return { offset, message: `This is not valid YAML: ${error.message}.`, suggestion: null };
}

const pathKey = (path: Path): string => JSON.stringify(path);

function readTree(document: Document, text: string): Omit<YamlText, 'position'> {
  const mistakes: Mistake[] = [];
  const empty: Path[] = [];
  const keys = new Map<string, number>();
  const values = new Map<string, number>();

  const refuse = (node: { range?: unknown }, message: string, suggestion: string): undefined => {
    mistakes.push({ offset: startOf(node) ?? 0, message, suggestion });
    return undefined;
  };
  /** Marks stand before what they mark, and the library keeps the place of the latter only. */
  const refuseMark = (node: { range?: unknown }, mark: string, message: string): void => {
    const start = startOf(node) ?? 0;
    const offset = Math.max(text.lastIndexOf(mark, start), 0);
    mistakes.push({ offset, message, suggestion: `Remove the "${mark.charAt(0)}" word.` });
  };

  /** Undefined: leave it out. */
  function read(node: unknown, path: Path): Plain | undefined {
    if (isAlias(node))
      return refuse(node, 'The page may not refer to another place ("*name").', 'Write it out.');
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) {
      empty.push(path);
      return undefined;
    }
    const offset = startOf(node);
    if (offset !== null) values.set(pathKey(path), offset);
    if (node.anchor !== undefined)
      refuseMark(node, '&', `The page may not name a place (${quote(`&${node.anchor}`)}).`);
    // Without a tag of its own a collection has none here; the library itself marks text that is quoted with "!".
    if (node.tag !== undefined && node.tag !== '!')
      refuseMark(node, '!', `The page may not use a type tag (${quote(node.tag)}).`);
    if (isScalar(node)) return readScalar(node, path);
    if (isSeq(node)) {
      const items: Plain[] = [];
      node.items.forEach((item, index) => {
        if (isPair(item)) return;
        // An entry that cannot be read still takes its place, so that later ones keep their index.
        items.push(read(item, [...path, index]) ?? '');
      });
      return items;
    }
    const entries: [string, Plain][] = [];
    for (const pair of node.items) {
      const { key } = pair;
      if (!isScalar(key)) {
        if (isAlias(key)) read(key, path);
        else refuse(hasRange(key) ? key : node, 'A key must be a word.', 'Write "key: value".');
        continue;
      }
      const name = String(key.value);
      const keyAt = startOf(key);
      const here = [...path, name];
      if (keyAt !== null) keys.set(pathKey(here), keyAt);
      if (key.anchor !== undefined)
        refuseMark(key, '&', `The page may not name a place (${quote(`&${key.anchor}`)}).`);
      if (name === '<<') {
        refuse(key, 'The page may not merge another place in ("<<").', 'Write the keys out.');
        continue;
      }
      const value = read(pair.value, here);
      if (value !== undefined) entries.push([name, value]);
    }
    return fromEntries(entries);
  }

  function readScalar(node: Scalar, path: Path): Plain | undefined {
    // The failsafe schema makes text of every scalar.
    const written = typeof node.value === 'string' ? node.value : '';
    const isPlain = node.type === undefined || node.type === Scalar.PLAIN;
    if (isPlain && (written === '' || written === '~' || written === 'null')) {
      empty.push(path);
      return undefined;
    }
    return written;
  }

  const value = document.contents === null ? undefined : read(document.contents, []);
  return {
    value: value ?? null,
    mistakes,
    empty,
    keyOffset: (path) => keys.get(pathKey(path)) ?? null,
    valueOffset: (path) => values.get(pathKey(path)) ?? null,
  };
}

/** Without a prototype, a key called `__proto__` is a key like any other. */
function fromEntries(entries: readonly (readonly [string, Plain])[]): { [key: string]: Plain } {
  const made = Object.create(null) as { [key: string]: Plain };
  for (const [key, value] of entries) made[key] = value;
  return made;
}

const hasRange = (node: unknown): node is { range?: unknown } =>
  typeof node === 'object' && node !== null;

function startOf(node: { range?: unknown }): number | null {
  const range = node.range;
  if (!Array.isArray(range)) return null;
  const first: unknown = range[0];
  return typeof first === 'number' ? first : null;
}
