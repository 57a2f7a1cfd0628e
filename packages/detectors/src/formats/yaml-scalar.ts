/** Plain and quoted scalars of YAML. */
import { ParseFailure, type Source } from './source.ts';

export interface Scalar {
  readonly value: string;
  /** Offset after the scalar. */
  readonly end: number;
}

type ScalarNode =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' };

const INTEGER = /^[+-]?\d+$|^0o[0-7]+$|^0x[0-9A-Fa-f]+$/;
const FLOAT = /^[+-]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][+-]?\d+)?$/;

/** The core schema of YAML 1.2. */
export function resolved(text: string): ScalarNode {
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return { kind: 'null' };
  if (/^(?:true|True|TRUE)$/.test(text)) return { kind: 'boolean', value: true };
  if (/^(?:false|False|FALSE)$/.test(text)) return { kind: 'boolean', value: false };
  if (INTEGER.test(text) || FLOAT.test(text)) return { kind: 'number', value: Number(text) };
  return { kind: 'string', value: text };
}

/**
 * A scalar without quotes. In a block it goes on over lines that are indented by more than `parent` columns, whose
 * line ends become spaces (`Infinity`: one line only).
 */
export function plainScalar(
  source: Source,
  start: number,
  options: { readonly parent: number; readonly context: 'block' | 'flow' },
): Scalar {
  const { text } = source;
  const { parent, context } = options;
  const first = text[start] ?? '';
  if (/[,[\]{}#&*!|>'"%@`]/.test(first) && !(first === ',' && context === 'block')) {
    throw new ParseFailure('a value cannot start with this character', start);
  }
  if (/[-?]/.test(first) && /\s/.test(text[start + 1] ?? ' ')) {
    throw new ParseFailure('a list cannot start here', start);
  }
  let end = plainLineEnd(text, start, context);
  if (end === start && context === 'flow') throw new ParseFailure('a value is expected', start);
  const parts = [text.slice(start, end)];
  for (;;) {
    const next = continuation(text, end, parent);
    if (next === null) break;
    const lineEnd = plainLineEnd(text, next.at, context);
    if (lineEnd === next.at) break;
    parts.push(next.breaks > 1 ? '\n'.repeat(next.breaks - 1) : ' ', text.slice(next.at, lineEnd));
    end = lineEnd;
  }
  return { value: parts.join(''), end };
}

/** The next line's content, where a plain scalar goes on there. */
function continuation(
  text: string,
  end: number,
  parent: number,
): { readonly at: number; readonly breaks: number } | null {
  if (parent === Infinity) return null;
  let at = end;
  let breaks = 0;
  let lineStart = end;
  for (;;) {
    const char = text[at];
    if (char === '\n') {
      breaks++;
      lineStart = at + 1;
    } else if (char !== ' ' && char !== '\t' && char !== '\r') break;
    at++;
  }
  if (breaks === 0 || at >= text.length || text[at] === '#' || at - lineStart <= parent)
    return null;
  const isMarker = at === lineStart && /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(at, at + 4));
  return isMarker ? null : { at, breaks };
}

/** Where a plain scalar ends on its line, trailing blanks left out. */
function plainLineEnd(text: string, start: number, context: 'block' | 'flow'): number {
  let end = start;
  for (let at = start; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '\n') break;
    if (char === ' ' || char === '\t' || char === '\r') continue;
    if (char === '#' && at > start && /\s/.test(text[at - 1] ?? '')) break;
    if (char === ':' && endsKey(text[at + 1], context)) break;
    if (context === 'flow' && /[,[\]{}]/.test(char)) break;
    end = at + 1;
  }
  return end;
}

function endsKey(next: string | undefined, context: 'block' | 'flow'): boolean {
  if (next === undefined || /\s/.test(next)) return true;
  return context === 'flow' && /[,[\]{}]/.test(next);
}

export function singleQuoted(text: string, start: number): Scalar {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf("'", from);
    if (quote < 0) throw new ParseFailure('a string is not closed', start);
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== "'") return { value: folded(parts.join('')), end: quote + 1 };
    parts.push("'");
    from = quote + 2;
  }
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\u001b'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);
const HEX_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

export function doubleQuoted(text: string, start: number): Scalar {
  const parts: string[] = [];
  let from = start + 1;
  let at = from;
  for (;;) {
    const char = text[at];
    if (char === undefined) throw new ParseFailure('a string is not closed', start);
    if (char !== '"' && char !== '\\') {
      at++;
      continue;
    }
    parts.push(folded(text.slice(from, at)));
    if (char === '"') return { value: parts.join(''), end: at + 1 };
    const escape = escaped(text, at);
    parts.push(escape.value);
    at = escape.end;
    from = at;
  }
}

function escaped(text: string, start: number): Scalar {
  const char = text[start + 1] ?? '';
  if (char === '\n' || char === '\r') {
    // An escaped line end joins the lines; the indentation of the next one is dropped.
    let end = start + 1;
    while (/\s/.test(text[end] ?? '')) end++;
    return { value: '', end };
  }
  const plain = ESCAPES.get(char);
  if (plain !== undefined) return { value: plain, end: start + 2 };
  const length = HEX_LENGTHS.get(char) ?? 0;
  const hex = text.slice(start + 2, start + 2 + length);
  const code = Number.parseInt(hex, 16);
  if (length === 0 || hex.length < length || !/^[0-9A-Fa-f]+$/.test(hex) || code > 0x10ffff) {
    throw new ParseFailure('a backslash is followed by no escape', start);
  }
  return { value: String.fromCodePoint(code), end: start + 2 + length };
}

/** A single line end becomes a space, each further one stays a line end. */
function folded(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const parts: string[] = [];
  let pending = 0;
  lines.forEach((line, index) => {
    const content =
      index === 0 ? line.trimEnd() : index === lines.length - 1 ? line.trimStart() : line.trim();
    if (index > 0) pending++;
    if (content === '' && index < lines.length - 1) return;
    if (pending > 0) parts.push(pending === 1 ? ' ' : '\n'.repeat(pending - 1));
    pending = 0;
    parts.push(content);
  });
  return parts.join('');
}
