/**
 * Codex’s execution rules: calls of `prefix_rule(pattern=[…], decision="allow")` in a small dialect of Python
 * (Starlark). An element of a pattern is a word or a list of alternatives.
 */
import type { Span } from '../formats/node.ts';
import type { Covers, ListedCommand } from './command-lists.ts';
import type { ConfigFile } from './config-file.ts';

const CALL = /\bprefix_rule\s*\(/g;
/** Longest call that is read, in characters. */
const MAX_CALL = 4000;

export function codexRules({ kind, text }: Pick<ConfigFile, 'kind' | 'text'>): {
  readonly allowed: readonly ListedCommand[];
  readonly refused: readonly ListedCommand[];
  /** Calls whose pattern is no list of words, so that nobody can say what they cover. */
  readonly unread: readonly Span[];
} {
  const allowed: ListedCommand[] = [];
  const refused: ListedCommand[] = [];
  const unread: Span[] = [];
  if (kind.schema !== 'codex-rules') return { allowed, refused, unread };
  const code = text.replace(/^[ \t]*#[^\n]*/gm, (comment) => ' '.repeat(comment.length));
  for (const match of code.matchAll(CALL)) {
    const call = callAt(code, match.index + match[0].length);
    const pattern = /\bpattern\s*=\s*(\[[\s\S]*)/.exec(call)?.[1];
    const words = pattern === undefined ? [] : wordsOf(pattern);
    if (words.length === 0 || words.some((alternatives) => alternatives.length === 0)) {
      unread.push(spanOf(code, match.index, match[0].length));
      continue;
    }
    const decision = /\bdecision\s*=\s*["'](\w{1,20})["']/.exec(call)?.[1] ?? 'allow';
    const covers: Covers = (command) => {
      const given = command.split(' ');
      return words.every((alternatives, index) => alternatives.includes(given[index] ?? ''));
    };
    (decision === 'allow' ? allowed : refused).push({
      text: words.map((alternatives) => alternatives.join('|')).join(' '),
      covers,
      span: spanOf(code, match.index, match[0].length + call.length + 1),
      path: [],
    });
  }
  return { allowed, refused, unread };
}

/** Up to the parenthesis that closes the call; strings are stepped over. */
function callAt(code: string, from: number): string {
  let depth = 1;
  let quote = '';
  const end = Math.min(code.length, from + MAX_CALL);
  for (let at = from; at < end; at++) {
    const char = code[at] ?? '';
    if (quote !== '') {
      if (char === '\\') at++;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return code.slice(from, at);
  }
  return code.slice(from, end);
}

/** `["git", ["push", "fetch"]]` → one list of alternatives for each word. */
function wordsOf(pattern: string): readonly (readonly string[])[] {
  const words: string[][] = [];
  let depth = 0;
  for (const [token] of pattern.matchAll(/[[\]]|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g)) {
    if (token === '[') {
      depth++;
      if (depth === 2) words.push([]);
    } else if (token === ']') {
      depth--;
      if (depth === 0) break;
    } else if (depth === 1) words.push([token.slice(1, -1)]);
    else words.at(-1)?.push(token.slice(1, -1));
  }
  return words;
}

function spanOf(text: string, from: number, length: number): Span {
  const place = (at: number): { line: number; column: number } => {
    const before = text.slice(0, at);
    return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
  };
  const start = place(from);
  const end = place(from + length);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
