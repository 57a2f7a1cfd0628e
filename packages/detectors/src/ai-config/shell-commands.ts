/** Splits a shell line into the commands it runs, as far as that can be told without running it. */

export interface ShellCommand {
  /** Words without quotes; wrappers such as `sudo`, `env X=1`, `timeout 5`, `then` are taken off. */
  readonly words: readonly string[];
  /** Assignments before the command, `NAME=value`. */
  readonly assignments: readonly string[];
  /** Commands whose output this one reads through a pipe, nearest last. */
  readonly pipedFrom: readonly ShellCommand[];
  /** Commands inside `$(…)`, backticks and `<(…)` of this command's words. */
  readonly substituted: readonly ShellCommand[];
}

const MAX_DEPTH = 5;

/** Every command in the line, those inside substitutions and `sh -c '…'` included. */
export function shellCommands(line: string): readonly ShellCommand[] {
  return nested(new ShellReader(line, 0).commands(null), 0);
}

/** Last part of the path of a program, in lower case and without `.exe`: `/usr/bin/Curl.exe` → `curl`. */
export function programName(word: string | undefined): string {
  if (word === undefined) return '';
  const name = word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
  return name.toLowerCase().replace(/\.(?:exe|cmd|bat)$/, '');
}

const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'zsh', 'dash', 'ksh', 'fish', 'ash']);

export function isShell(program: string): boolean {
  return SHELLS.has(program);
}

function nested(commands: readonly ShellCommand[], depth: number): readonly ShellCommand[] {
  if (depth > MAX_DEPTH) return commands;
  return commands.flatMap((command) => {
    const inner = innerLine(command.words);
    return [
      command,
      ...nested(command.substituted, depth + 1),
      ...(inner === null
        ? []
        : nested(new ShellReader(inner, depth + 1).commands(null), depth + 1)),
    ];
  });
}

/** The line handed to `sh -c`, `cmd /c`, `pwsh -Command` or `eval`, or null. */
function innerLine(words: readonly string[]): string | null {
  const program = programName(words[0]);
  if (program === 'eval') return words.slice(1).join(' ');
  if (program === 'cmd') return /^\/[ck]$/i.test(words[1] ?? '') ? words.slice(2).join(' ') : null;
  const flag = isShell(program)
    ? words.findIndex((word) => /^-[a-z]*c$/.test(word))
    : program === 'pwsh' || program === 'powershell'
      ? words.findIndex((word) => /^-c(?:ommand)?$/i.test(word))
      : -1;
  return flag < 0 ? null : (words[flag + 1] ?? null);
}

interface Draft {
  words: string[];
  substituted: ShellCommand[];
  pipedFrom: ShellCommand[];
  /** `file` after a redirection. */
  next: 'word' | 'file';
}

class ShellReader {
  readonly text: string;
  readonly depth: number;
  at = 0;

  constructor(text: string, depth: number) {
    this.text = text;
    this.depth = depth;
  }

  /** Commands up to `close`, which is read too, or up to the end. */
  commands(close: ')' | '`' | null): ShellCommand[] {
    const found: ShellCommand[] = [];
    let draft: Draft = { words: [], substituted: [], pipedFrom: [], next: 'word' };
    const finish = (pipe: 'pipe' | 'end'): void => {
      const { words, assignments } = unwrapped(draft.words);
      const command: ShellCommand = {
        words,
        assignments,
        pipedFrom: draft.pipedFrom,
        substituted: draft.substituted,
      };
      const isEmpty = words.length + assignments.length + draft.substituted.length === 0;
      if (!isEmpty) found.push(command);
      const pipedFrom = pipe === 'pipe' ? [...draft.pipedFrom.slice(-MAX_DEPTH), command] : [];
      draft = { words: [], substituted: [], pipedFrom, next: 'word' };
    };
    while (this.at < this.text.length) {
      const char = this.text[this.at] ?? '';
      if (char === close) {
        this.at++;
        break;
      }
      if (char === '|' && this.text[this.at + 1] !== '|') {
        this.at += this.text[this.at + 1] === '&' ? 2 : 1;
        finish('pipe');
      } else if (/[;&|\n()]/.test(char)) {
        this.at++;
        finish('end');
      } else if (/\s/.test(char)) this.at++;
      else if (char === '#') this.skipComment();
      else this.word(draft, close);
    }
    finish('end');
    return found;
  }

  skipComment(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end;
  }

  word(draft: Draft, close: ')' | '`' | null): void {
    let word = '';
    let quote = '';
    for (; this.at < this.text.length;) {
      const char = this.text[this.at] ?? '';
      const next = this.text[this.at + 1] ?? '';
      if (quote === "'") {
        if (char === "'") quote = '';
        else word += char;
        this.at++;
      } else if (char === '\\') {
        // Before other characters a backslash is the separator of a Windows path.
        word += /["'\\$`\s|&;<>()]/.test(next) ? next : char + next;
        this.at += 2;
      } else if ((char === '$' && next === '(') || (char === '<' && next === '(' && quote === '')) {
        this.at += 2;
        word += this.substitution(draft, ')');
      } else if (char === '`' && close !== '`') {
        this.at++;
        word += this.substitution(draft, '`');
      } else if (quote === '"') {
        if (char === '"') quote = '';
        else word += char;
        this.at++;
      } else if (char === '"' || char === "'") {
        quote = char;
        this.at++;
      } else if (/[\s;&|()<>`]/.test(char)) {
        break;
      } else {
        word += char;
        this.at++;
      }
    }
    const redirects = /[<>]/.test(this.text[this.at] ?? '');
    // The file that `>` names, and the number in `2>`, are no words of the command.
    if (draft.next === 'word' && !(redirects && /^\d*$/.test(word))) draft.words.push(word);
    draft.next = redirects ? 'file' : 'word';
    if (redirects) this.skipRedirection();
  }

  skipRedirection(): void {
    this.at++;
    while (/[<>&|]/.test(this.text[this.at] ?? '') && this.text[this.at + 1] !== '(') this.at++;
  }

  substitution(draft: Draft, close: ')' | '`'): string {
    if (this.depth >= MAX_DEPTH) {
      this.at = this.text.length;
      return '';
    }
    const inner = new ShellReader(this.text, this.depth + 1);
    inner.at = this.at;
    draft.substituted.push(...inner.commands(close));
    this.at = inner.at;
    return '$()';
  }
}

const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*=/;
/** Words after which another command starts; the number is how many of their own arguments to skip. */
const WRAPPERS: ReadonlyMap<string, number> = new Map([
  ['sudo', 0],
  ['doas', 0],
  ['env', 0],
  ['exec', 0],
  ['command', 0],
  ['nohup', 0],
  ['time', 0],
  ['nice', 0],
  ['timeout', 1],
  ['xargs', 0],
  ['then', 0],
  ['else', 0],
  ['elif', 0],
  ['do', 0],
  ['if', 0],
  ['while', 0],
  ['until', 0],
  ['!', 0],
  ['{', 0],
  ['start', 0],
  ['cross-env', 0],
  ['dotenv', 0],
]);

function unwrapped(all: readonly string[]): { words: string[]; assignments: string[] } {
  let at = 0;
  const assignments: string[] = [];
  for (;;) {
    const word = all[at];
    if (word === undefined) break;
    if (ASSIGNMENT.test(word)) {
      assignments.push(word);
      at++;
      continue;
    }
    const skip = WRAPPERS.get(programName(word));
    // `command -v x` and a wrapper alone run nothing else.
    if (skip === undefined || at + 1 >= all.length || (word === 'command' && all[at + 1] === '-v'))
      break;
    at++;
    while (all[at]?.startsWith('-') === true) at++;
    at += skip;
  }
  return { words: all.slice(at), assignments };
}
