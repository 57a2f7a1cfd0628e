/** Literal (`|`) and folded (`>`) scalars of YAML. */
import { ParseFailure, type Source } from './source.ts';

export interface BlockScalar {
  readonly value: string;
  /** Offset where reading goes on: the start of the line after the scalar. */
  readonly end: number;
  /** Offset after its last line that has content. */
  readonly last: number;
}

const HEADER = /[|>]([+-]?[1-9]?|[1-9][+-])[ \t]*(?:(?<=[ \t])#[^\n]*)?\r?(?=\n|$)/y;

/** Reads the scalar whose `|` or `>` stands at `start`, below a node indented by `parent` columns. */
export function blockScalar(source: Source, start: number, parent: number): BlockScalar {
  const { text } = source;
  HEADER.lastIndex = start;
  const header = HEADER.exec(text);
  if (header === null) throw new ParseFailure('the first line of a block of text is wrong', start);
  const flags = header[1] ?? '';
  const digit = /[1-9]/.exec(flags)?.[0];
  let indent = digit === undefined ? null : Math.max(parent, 0) + Number(digit);

  const lines: string[] = [];
  let at = Math.min(start + header[0].length + 1, text.length);
  let last = start + header[0].length;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(at, lineEnd).replace(/\r$/, '');
    const spaces = leadingSpaces(line);
    if (spaces === line.length) lines.push(indent === null ? '' : line.slice(indent));
    else {
      indent ??= spaces;
      const isMarker = spaces === 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(line);
      if (spaces < indent || spaces <= parent || isMarker) break;
      lines.push(line.slice(indent));
      last = at + line.length;
    }
    at = newline < 0 ? text.length : newline + 1;
  }
  let trailing = 0;
  while (lines.at(-1) === '') {
    lines.pop();
    trailing++;
  }
  const body = text[start] === '|' ? lines.join('\n') : foldedLines(lines);
  const chomp = flags.includes('-') ? '' : flags.includes('+') ? '\n'.repeat(trailing + 1) : '\n';
  return {
    value: lines.length === 0 && chomp !== '' && !flags.includes('+') ? '' : body + chomp,
    end: at,
    last,
  };
}

function leadingSpaces(line: string): number {
  let count = 0;
  while (line[count] === ' ') count++;
  return count;
}

/** Lines are joined by a space; empty lines and lines that are indented further keep their line ends. */
function foldedLines(lines: readonly string[]): string {
  let text = '';
  let pending = 0;
  let before = '';
  lines.forEach((line, index) => {
    if (index > 0) pending++;
    if (line === '') return;
    const keeps = /^[ \t]/.test(line) || /^[ \t]/.test(before);
    if (index > 0) {
      if (keeps || before === '') text += '\n'.repeat(pending);
      else text += pending === 1 ? ' ' : '\n'.repeat(pending - 1);
    }
    text += line;
    before = line;
    pending = 0;
  });
  return text;
}
