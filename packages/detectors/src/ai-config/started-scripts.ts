/** Scripts of the repository that a configuration makes its tool start: followed one step. */
import { isAiConfigPath } from './config-kind.ts';
import type { ConfigFile } from './config-file.ts';
import { placeOf, type AiConfigPlace } from './config-finding.ts';
import { looksLikeScript } from './script-risks.ts';
import { redacted } from './shown-value.ts';

export interface StartedScript {
  /** POSIX path relative to the repository's root. */
  readonly path: string;
  /** What starts it, as people call it. Redacted. */
  readonly by: string;
  /** Where the configuration says so. */
  readonly place: AiConfigPlace;
}

/** Variables by which tools name the folder of the project. */
const PROJECT_FOLDER =
  /^(?:\$\{?(?:CLAUDE|CURSOR|GEMINI|CODEX|FACTORY|QWEN)_PROJECT_DIR\}?|\$\{?(?:PWD|workspaceFolder)\}?|\.)\//;
const MOST = 50;

/** `project` is the folder the tool runs in, empty or with a slash at its end. */
export function startedScripts(file: ConfigFile, project: string): readonly StartedScript[] {
  const scripts = new Map<string, StartedScript>();
  for (const { runs, event, role, line, at } of file.commands)
    for (const { words } of runs)
      for (const word of words) {
        const path = inRepository(project, word);
        if (path === null || scripts.has(path) || scripts.size >= MOST) continue;
        const { span, path: keys } = at;
        scripts.set(path, {
          path,
          by: redacted(event ?? role, file.scanSecrets),
          place: placeOf(
            { severity: 'high', message: '', span, path: keys, value: line },
            file.scanSecrets,
          ),
        });
      }
  return [...scripts.values()];
}

/** Null for what names no file below the project. */
function inRepository(project: string, word: string): string | null {
  const relative = word.replace(PROJECT_FOLDER, '');
  if (!/^[\w@.-][\w@./ -]{0,300}$/.test(relative) || !/[./]/.test(relative)) return null;
  if (relative.split('/').includes('..') || relative.startsWith('-')) return null;
  // Files that are configuration are judged as such, whoever starts them.
  const path = project + relative;
  return isAiConfigPath(path) || !looksLikeScript(path) ? null : path;
}
