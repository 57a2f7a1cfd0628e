/** What a script that a hook runs does, as far as single lines show it. */
import { gitTampering, remoteCode } from './command-risks.ts';
import type { Hit } from './config-check.ts';
import { shellCommands } from './shell-commands.ts';

interface ScriptRisk {
  readonly check: 'hook-network-install' | 'hook-git-config';
  /** A clause that follows "it": `runs what it downloads`. */
  readonly does: string;
  /** The line as written, without blanks around it. Not yet redacted. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  readonly length: number;
}

/** Files that an interpreter or a shell runs, by name. */
export function looksLikeScript(path: string): boolean {
  return /(?:\.(?:sh|bash|zsh|ps1|py|[cm]?[jt]s|rb|pl)|(?:^|\/)[^./]+)$/i.test(path);
}

/**
 * Where a change may touch a script that a hook outside it starts: shells anywhere, other programs where repositories
 * keep their tooling. Asked of every file of a change, so that the code of the product costs nothing.
 */
export function maybeStarted(path: string): boolean {
  if (!looksLikeScript(path)) return false;
  return /(?:\.(?:sh|bash|zsh|ps1)|(?:^|\/)[^./]+)$|(?:^|\/)(?:\.[^/]+|scripts?|tools?|hooks?|bin|ci)\/|^[^/]+$/i.test(
    path,
  );
}

/** By its ending, or by its first line where it has none. */
function isShellScript(path: string, text: string): boolean {
  if (/\.(?:sh|bash|zsh|ps1)$/i.test(path)) return true;
  return /^#![^\n]{0,80}\b(?:ba|z|k|da)?sh\b/.test(text);
}

/** Without one of these no line needs a closer look. */
const TELLING =
  /\b(?:curl|wget|iwr|irm|invoke-|base64|xxd|openssl|urlopen|requests\.get|fetch|atob|eval|exec|Function)\b|-enc|hooksPath|no-verify|HUSKY|LEFTHOOK|\.git[\\/]hooks|git\s+config/i;
/** Code of a program that runs what it gets from elsewhere, or what it has hidden. */
const RUNS_FETCHED =
  /\b(?:eval|exec|execSync|Function|runInThisContext|runInNewContext|compile)\s*\([^\n]{0,80}\b(?:fetch\s*\(|urlopen\s*\(|requests\.get\s*\(|https?\.get\s*\()/;
const RUNS_HIDDEN =
  /\b(?:eval|exec|Function|runInThisContext|runInNewContext)\s*\([^\n]{0,80}(?:\batob\s*\(|['"]base64['"]|\bb64decode\s*\(|fromCharCode\s*\(|\bunhexlify\s*\(|\bfromhex\s*\()/;
const QUOTED =
  /"((?:[^"\\\n]|\\.){4,1000})"|'((?:[^'\\\n]|\\.){4,1000})'|`((?:[^`\\\n]|\\.){4,1000})`/g;
const MAX_LINE = 4000;
const MOST = 20;

/** At most {@link MOST}, in the order of the lines. Comments of shells are no commands; a program's are looked at. */
export function scriptRisks(path: string, text: string): readonly ScriptRisk[] {
  if (!TELLING.test(text)) return [];
  const isShell = isShellScript(path, text);
  const found: ScriptRisk[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (found.length >= MOST) break;
    if (!TELLING.test(line)) continue;
    const add = (check: ScriptRisk['check'], does: string): void => {
      found.push({
        check,
        does,
        text: line.trim().slice(0, 400),
        line: index + 1,
        length: line.length,
      });
    };
    // A line that nobody can read and that runs something is told by its first part.
    const part = line.slice(0, MAX_LINE);
    const commands = isShell ? shellCommands(part) : quotedCommands(part);
    for (const { does } of remoteCode(commands)) add('hook-network-install', does);
    for (const { does } of gitTampering(commands)) add('hook-git-config', does);
    if (isShell) continue;
    if (RUNS_FETCHED.test(part)) add('hook-network-install', 'runs what it downloads');
    else if (RUNS_HIDDEN.test(part)) add('hook-network-install', 'runs encoded code');
  }
  return found;
}

/** Shell lines that a program holds as strings: `execSync('curl … | sh')`, `["git", "config", …]`. */
function quotedCommands(line: string): ReturnType<typeof shellCommands> {
  const strings = [...line.matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  const isCall = /\b(?:exec\w*|spawn\w*|system|popen|run|call|check_\w+|sh|\$)\s*[(`]/i.test(line);
  if (!isCall) return [];
  return [
    ...strings.flatMap((text) => shellCommands(text.replace(/\\(["'`])/g, '$1'))),
    ...(strings.length > 1
      ? shellCommands(strings.map((text) => `'${text.replaceAll("'", '')}'`).join(' '))
      : []),
  ];
}

/** The risks of one check, as places of the script. `who` begins the sentence. */
export function scriptHits(
  path: string,
  text: string,
  check: ScriptRisk['check'],
  who: string,
): readonly Hit[] {
  return scriptRisks(path, text)
    .filter((risk) => risk.check === check)
    .map(({ does, line, length, text: said }) => ({
      severity: 'high',
      message: `${who} ${does}.`,
      span: { line, column: 1, endLine: line, endColumn: length + 1 },
      path: [],
      value: said,
    }));
}
