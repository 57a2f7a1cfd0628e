/** Hooks are followed one step: what the script does that they start. */
import { checkStartedScript } from '../ai-config/index.ts';
import type { StartedScript } from '../ai-config/index.ts';
import type { Change, ContentRequest, FileChange } from '../change.ts';
import type { Finding } from '../finding.ts';
import { decodeText } from '../secrets/index.ts';
import { touchesAddedLines } from './added-lines.ts';
import type { FileInspector } from './inspect-file.ts';

/**
 * Of the scripts that are among the files of the change (all of them, where a tree is judged). Told at the script's lines,
 * where the change added the line, or where it is the hook that is new. Nothing is read where no hook starts a script.
 */
export async function followScripts(
  change: Change,
  hooks: readonly { readonly file: FileChange; readonly scripts: readonly StartedScript[] }[],
  { inspector, contentLimit }: { readonly inspector: FileInspector; readonly contentLimit: number },
): Promise<readonly Finding[]> {
  const started = new Map(hooks.flatMap(({ scripts }) => scripts.map((one) => [one.path, one])));
  if (started.size === 0) return [];
  const requests = new Map<ContentRequest, FileChange>();
  for (const file of change.files)
    if (file.blob !== null && started.has(file.path))
      requests.set({ blob: file.blob, path: file.path, limit: contentLimit }, file);
  if (requests.size === 0) return [];
  const findings: Finding[] = [];
  for await (const { request, content } of change.readContents([...requests.keys()])) {
    const script = started.get(request.path);
    const file = requests.get(request);
    // What cannot be read is on the list of what was not looked at, by the first reading of it.
    if (content.kind === 'skipped' || script === undefined || file === undefined) continue;
    const found = checkStartedScript(script, decodeText(content.bytes).text, (text) =>
      inspector.redact(text) === text ? [] : [{ id: 'secret' }],
    );
    if (found === null || !touchesAddedLines(found, file.addedLines)) continue;
    findings.push(inspector.configFinding(file.path, found));
  }
  return findings;
}
