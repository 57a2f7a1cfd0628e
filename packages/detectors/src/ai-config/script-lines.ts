/** What the lines of a shell script do that nobody can review. */
import { remoteCode } from './command-risks.ts';
import type { Hit } from './config-check.ts';
import { shellCommands } from './shell-commands.ts';

const LONGEST_LINE = 4000;

/** By its ending, or by its first line where it has none. */
export function isShellScript(path: string, text: string): boolean {
  if (/\.(?:sh|bash|zsh|ps1)$/i.test(path)) return true;
  return /^#![^\n]{0,80}\b(?:ba|z|k|da)?sh\b/.test(text);
}

/** A script is code under review; only lines that run what nobody can review are told. `who` begins the sentence. */
export function scriptHits(text: string, who: string): readonly Hit[] {
  return text.split('\n').flatMap((line, index): readonly Hit[] => {
    if (line.length > LONGEST_LINE) return [];
    return remoteCode(shellCommands(line)).map(({ severity, does }) => ({
      severity,
      message: `${who} ${does}.`,
      span: {
        line: index + 1,
        column: 1,
        endLine: index + 1,
        endColumn: line.length + 1,
      },
      path: [],
      value: line.trim(),
    }));
  });
}
