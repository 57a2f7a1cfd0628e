/** Lines of a commit message or pull request body that may declare something. */

export interface Trailer {
  /** Lower case. */
  readonly key: string;
  /** Trimmed. */
  readonly value: string;
}

export interface DeclaredLine {
  /** As it is written, trimmed: what is shown as evidence. */
  readonly line: string;
  /** As a reader sees it: without what a terminal takes for commands and without invisible characters. */
  readonly text: string;
  /** Present where the line has a trailer's shape, wherever it stands: squash merges put trailers anywhere. */
  readonly trailer: Trailer | null;
}

export interface MessageOptions {
  /** A commit's first line is its subject and declares nothing. */
  readonly firstLine: 'subject' | 'text';
}

/** Longer lines are prose or data. */
const LONGEST_LINE = 2000;

/** Cuts the template and diff that `git commit --verbose` puts below its scissors line. */
const SCISSORS = /^.{1,4} ?-{8,} ?>8 ?-{8,}\s*$/;

/**
 * Skips the subject, fenced and indented code, quotes (`>`), and HTML comments. A fence that is never closed fences
 * nothing: otherwise one stray fence in a squashed message would hide the trailers of all that follow.
 */
export function declaredLines(
  message: string,
  { firstLine }: MessageOptions,
): readonly DeclaredLine[] {
  const lines = withoutComments(message).split(/\r\n|\n|\r/);
  const fenced = fencedLines(lines);
  const declared: DeclaredLine[] = [];
  let at = firstLine === 'subject' ? lines.findIndex((line) => line.trim() !== '') + 1 : 0;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (SCISSORS.test(line)) break;
    if (line.length > LONGEST_LINE || fenced.has(at) || /^(?: {4}| {0,3}\t| {0,3}>)/.test(line)) {
      continue;
    }
    const text = visible(line).replace(/^\*\*([^*]+)\*\*$/, '$1');
    if (text === '') continue;
    const trailer = readTrailer(text);
    // A long trailer may be folded; only its address is taken from the next line.
    const next = lines[at + 1] ?? '';
    if (trailer !== null && !trailer.value.includes('<') && FOLDED_ADDRESS.test(next)) {
      at++;
      const folded = `${text} ${visible(next)}`;
      declared.push({
        line: `${line.trim()} ${next.trim()}`,
        text: folded,
        trailer: readTrailer(folded),
      });
    } else declared.push({ line: line.trim(), text, trailer });
  }
  return declared;
}

const FOLDED_ADDRESS = /^[ \t]+<[^<>\s]+@[^<>\s]+>\s*$/;

/** Colours, links and titles of a terminal (ECMA-48, chapter 5.4 and 5.6). */
const TERMINAL =
  // oxlint-disable-next-line eslint/no-control-regex -- That is what is looked for.
  /\u001b\[[0-9;?]{0,24}[ -/]?[@-~]|\u001b\][^\u0007\u001b]{0,400}(?:\u0007|\u001b\\)/g;
const invisible = (): RegExp => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Most lines are plain. */
const MAYBE_UNSEEN = /[^ -~]/;

function visible(line: string): string {
  if (!MAYBE_UNSEEN.test(line)) return line.trim();
  return line.replace(TERMINAL, '').replace(/\t/g, ' ').replace(invisible(), '').trim();
}

function readTrailer(text: string): Trailer | null {
  const match = /^([a-z][a-z0-9-]{0,60}):[ \t]*(\S.*)$/i.exec(text);
  return match === null
    ? null
    : { key: (match[1] ?? '').toLowerCase(), value: (match[2] ?? '').trim() };
}

function withoutComments(message: string): string {
  let text = '';
  let from = 0;
  for (let start = message.indexOf('<!--'); start >= 0; start = message.indexOf('<!--', from)) {
    const end = message.indexOf('-->', start + 4);
    if (end < 0) break;
    text += message.slice(from, start);
    from = end + 3;
  }
  return text + message.slice(from);
}

function fencedLines(lines: readonly string[]): ReadonlySet<number> {
  const fenced = new Set<number>();
  let open: { readonly at: number; readonly mark: string } | null = null;
  for (const [at, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark === undefined) continue;
    if (open === null) {
      open = { at, mark };
    } else if (mark.startsWith(open.mark) && line.trim() === mark) {
      for (let inside = open.at; inside <= at; inside++) fenced.add(inside);
      open = null;
    }
  }
  return fenced;
}
