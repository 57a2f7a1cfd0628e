/** Other tools' ways to name paths, as globs of a page that never match more than they did. */

/** More globs than this for one expression are nothing a person would read. */
const MOST_GLOBS = 24;
const LONGEST_GLOB = 300;
/** Stands for `**` while a glob is put together, so that two `*` in a row can be told from it. */
const GLOBSTAR = '\0';

type Edge = 'exact' | 'segment' | 'open';

/** `across`: any characters, slashes too; `within`: any characters of one segment. */
type Piece =
  | { readonly kind: 'text'; readonly glob: string }
  | { readonly kind: 'across'; readonly atLeastOne: boolean };

/**
 * A regular expression that is searched for in a path with forward slashes. An unescaped dot is read as the dot it was
 * meant to be. Null where no short list of globs says the same.
 */
export function globsOfPathExpression(expression: string): readonly string[] | null {
  const ignoreCase = expression.startsWith('(?i)');
  const body = unwrapped(ignoreCase ? expression.slice(4) : expression);
  const globs: string[] = [];
  for (const alternative of splitAlternatives(body)) {
    const made = globsOfAlternative(alternative, ignoreCase);
    if (made === null) return null;
    globs.push(...made);
  }
  const distinct = [...new Set(globs)];
  return distinct.length > 0 && distinct.length <= MOST_GLOBS && distinct.every(isUsable)
    ? distinct
    : null;
}

const isUsable = (glob: string): boolean =>
  glob.length <= LONGEST_GLOB &&
  !/^(?:[!/]|\.\/)|[\\]|\/$/.test(glob) &&
  // What excepts every file is no list of paths.
  !/^[*/]*$/.test(glob);

/** `(…)` around all of it is left out. */
function unwrapped(expression: string): string {
  const open = /^\((?:\?:)?/.exec(expression)?.[0];
  if (open === undefined || !expression.endsWith(')')) return expression;
  return closingBracket(expression, 0) === expression.length - 1
    ? expression.slice(open.length, -1)
    : expression;
}

/** Index of the bracket that closes the one at `start`, or -1. */
function closingBracket(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

function splitAlternatives(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|' && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

const SEGMENT_START = /^\((?:\?:)?(?:\^\|\/|\/\|\^)\)/;
const SEGMENT_END = /\((?:\?:)?(?:\$\|\/|\/\|\$)\)$/;

function globsOfAlternative(text: string, ignoreCase: boolean): readonly string[] | null {
  let body = text;
  let start: Edge = 'open';
  let end: Edge = 'open';
  const segmentStart = SEGMENT_START.exec(body)?.[0];
  const segmentEnd = SEGMENT_END.exec(body)?.[0];
  if (segmentStart !== undefined) {
    start = 'segment';
    body = body.slice(segmentStart.length);
  } else if (body.startsWith('^')) {
    start = 'exact';
    body = body.slice(1);
  }
  if (segmentEnd !== undefined) {
    end = 'segment';
    body = body.slice(0, -segmentEnd.length);
  } else if (/(?:^|[^\\])(?:\\\\)*\$$/.test(body)) {
    end = 'exact';
    body = body.slice(0, -1);
  }
  const sequences = readPieces(body, ignoreCase);
  if (sequences === null || sequences.length > MOST_GLOBS) return null;
  const globs: string[] = [];
  for (const pieces of sequences) {
    const made = assemble(pieces, start, end);
    if (made === null) return null;
    globs.push(...made);
  }
  return globs;
}

/** Every way to read groups and optional parts; null for what globs cannot say. */
function readPieces(body: string, ignoreCase: boolean): readonly (readonly Piece[])[] | null {
  let sequences: readonly (readonly Piece[])[] = [[]];
  for (let at = 0; at < body.length;) {
    const atom = readAtom(body, at, ignoreCase);
    if (atom === null) return null;
    at = atom.end;
    let options = atom.options;
    if (body[at] === '?') {
      if (options.some(([first]) => first?.kind === 'across')) return null;
      options = [...options, []];
      at += 1;
    } else if (/[*+{]/.test(body.charAt(at))) return null;
    const before = sequences;
    sequences = options.flatMap((option) => before.map((pieces) => [...pieces, ...option]));
    if (sequences.length > MOST_GLOBS) return null;
  }
  return sequences;
}

interface Atom {
  readonly options: readonly (readonly Piece[])[];
  readonly end: number;
}

function readAtom(body: string, at: number, ignoreCase: boolean): Atom | null {
  const rest = body.slice(at);
  const text = (glob: string, length: number): Atom => ({
    options: [[{ kind: 'text', glob }]],
    end: at + length,
  });
  const across = /^(?:\.|\[\^\\n\])([*+])\??/.exec(rest);
  if (across !== null)
    return {
      options: [[{ kind: 'across', atLeastOne: across[1] === '+' }]],
      end: at + across[0].length,
    };
  const within = /^\[\^\\?\/\]([*+])\??/.exec(rest);
  if (within !== null) return text(within[1] === '+' ? '?*' : '*', within[0].length);
  const digits = /^(?:\\d|\[0-9\])/.exec(rest)?.[0];
  if (digits !== undefined) return text('[0-9]', digits.length);
  const letters = /^\[(?:[A-Za-z0-9_]|[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9])+\]/.exec(rest)?.[0];
  if (letters !== undefined && !ignoreCase) return text(letters, letters.length);
  if (rest.startsWith('(')) return readGroup(body, at, ignoreCase);
  const character = /^\\([^0-9A-Za-z])|^([^\\^$*+?()[\]{}|])/.exec(rest);
  const written = character?.[1] ?? character?.[2];
  if (character === null || written === undefined || /[*?[\]{}\\!,]/.test(written)) return null;
  if (ignoreCase && /[A-Za-z]/.test(written))
    return text(`[${written.toLowerCase()}${written.toUpperCase()}]`, character[0].length);
  return text(written, character[0].length);
}

function readGroup(body: string, at: number, ignoreCase: boolean): Atom | null {
  const open = /^\((?:\?:)?(?!\?)/.exec(body.slice(at))?.[0];
  const close = closingBracket(body, at);
  if (open === undefined || close < 0) return null;
  const options: (readonly Piece[])[] = [];
  for (const alternative of splitAlternatives(body.slice(at + open.length, close))) {
    const read = readPieces(alternative, ignoreCase);
    if (read === null) return null;
    options.push(...read);
  }
  const texts = options.map(plainText);
  const simple = texts.every((text) => text !== null && text !== '' && !/[/{},]/.test(text));
  return {
    options:
      simple && texts.length > 1 ? [[{ kind: 'text', glob: `{${texts.join(',')}}` }]] : options,
    end: close + 1,
  };
}

/** The glob of pieces without any that crosses segments; else null. */
function plainText(pieces: readonly Piece[]): string | null {
  const texts = pieces.map((piece) => (piece.kind === 'text' ? piece.glob : null));
  return texts.includes(null) ? null : texts.join('');
}

function assemble(pieces: readonly Piece[], start: Edge, end: Edge): readonly string[] | null {
  let inner = merged(pieces);
  let first = start;
  let last = end;
  const head = inner[0];
  if (head?.kind === 'across') {
    if (head.atLeastOne || start === 'segment') return null;
    first = 'open';
    inner = inner.slice(1);
  }
  const tail = inner.at(-1);
  let moreAtEnd = false;
  if (tail?.kind === 'across') {
    moreAtEnd = tail.atLeastOne;
    last = 'open';
    inner = inner.slice(0, -1);
  }
  if (inner.length === 0) return null;
  const prefix = { exact: '', segment: `${GLOBSTAR}/`, open: `${GLOBSTAR}/*` }[first];
  let globs: readonly string[] = [prefix];
  for (const [index, piece] of inner.entries()) {
    const next = inner[index + 1];
    if (piece.kind === 'text') globs = globs.map((glob) => glob + piece.glob);
    else if (piece.atLeastOne) return null;
    else if (globs.every((glob) => glob.endsWith('/')))
      globs = globs.map((glob) => `${glob}${GLOBSTAR}/*`);
    else if (next?.kind === 'text' && next.glob.startsWith('/'))
      globs = globs.map((glob) => `${glob}*/${GLOBSTAR}`);
    else globs = globs.flatMap((glob) => [`${glob}*`, `${glob}*/${GLOBSTAR}/*`]);
  }
  return globs.flatMap((glob) => closed(glob, last, moreAtEnd)).map(finished);
}

function closed(glob: string, end: Edge, moreAtEnd: boolean): readonly string[] {
  if (end === 'exact') return [glob];
  if (end === 'segment') return [glob, `${glob}/${GLOBSTAR}`];
  if (glob.endsWith('/')) return [`${glob}${GLOBSTAR}`];
  return [`${glob}${moreAtEnd ? '?*' : '*'}`, `${glob}*/${GLOBSTAR}`];
}

const finished = (glob: string): string => glob.replaceAll(/\*+/g, '*').replaceAll(GLOBSTAR, '**');

/** Neighbouring texts as one. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (piece.kind === 'text' && before?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', glob: before.glob + piece.glob };
    else joined.push(piece);
  }
  return joined;
}

/** A line of a file in the manner of `.gitignore` (git-scm.com/docs/gitignore); null where globs cannot say it. */
export function globsOfIgnoreLine(line: string): readonly string[] | null {
  if (/[\\{}]/.test(line)) return null;
  const folder = line.endsWith('/');
  const name = folder ? line.slice(0, -1) : line;
  const anchored = name.includes('/');
  const glob = `${anchored ? '' : '**/'}${name.replace(/^\//, '')}`.replace(
    /^(?:\*\*\/){2,}/,
    '**/',
  );
  const globs = folder ? [`${glob}/**`] : glob.endsWith('/**') ? [glob] : [glob, `${glob}/**`];
  return name !== '' && globs.every(isUsable) ? globs : null;
}
