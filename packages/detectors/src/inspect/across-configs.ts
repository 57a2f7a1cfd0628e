/**
 * What configurations say together with files that the change may not touch. Files that are not in the change are read
 * only where something in it calls for them.
 */
import {
  checkAcrossFiles,
  HOOK_PATHS,
  looksLikeScript,
  projectOf,
  type AiConfigFacts,
  type FileInContext,
  type ScriptFacts,
} from '../ai-config/index.ts';
import type { Change, ContentRequest, FileChange, SkippedItem } from '../change.ts';
import type { Finding } from '../finding.ts';
import { touchesAddedLines } from './added-lines.ts';
import { isMoved } from './changed-config.ts';
import type { FileFacts, FileInspector } from './inspect-file.ts';

interface ConfigReading {
  readonly change: Change;
  /** Files that are there, with what was read of them. */
  readonly files: readonly FileChange[];
  readonly factsOf: (file: FileChange) => FileFacts | undefined;
  readonly inspector: FileInspector;
  /** Bytes. */
  readonly contentLimit: number;
  /** Takes what could not be read. */
  readonly skipped: SkippedItem[];
}

/** Rules that need several files. */
export async function acrossFiles(reading: ConfigReading): Promise<readonly Finding[]> {
  const { files, factsOf, inspector } = reading;
  const present = new Map(files.map((file) => [file.path, file]));
  const configs: FileInContext<AiConfigFacts>[] = [];
  const scripts: FileInContext<ScriptFacts>[] = [];
  for (const file of files) {
    const facts = factsOf(file);
    if (facts === undefined) continue;
    const inContext = { path: file.path, isAdded: isAddedIn(file) };
    if (facts.configFacts !== null) configs.push({ ...inContext, facts: facts.configFacts });
    if (facts.script !== null) scripts.push({ ...inContext, facts: facts.script });
  }

  const wanted = wantedPaths(configs, scripts);
  const judged = new Set(scripts.map(({ path }) => path));
  const unjudged = [...wanted].flatMap((path) => {
    const file = judged.has(path) ? undefined : present.get(path);
    return file === undefined ? [] : [file];
  });
  for await (const { file, facts } of readAsScripts(reading, unjudged))
    scripts.push({ path: file.path, isAdded: isAddedIn(file), facts });
  const missing = [...wanted].filter((path) => !present.has(path));
  for await (const { path, facts } of readAtHead(reading, missing)) {
    const inContext = { path, isAdded: () => false };
    if (facts.configFacts !== null) configs.push({ ...inContext, facts: facts.configFacts });
    if (facts.script !== null) scripts.push({ ...inContext, facts: facts.script });
  }
  return checkAcrossFiles(configs, scripts).map((found) =>
    inspector.configFinding(found.path, found),
  );
}

/** Only the hooks tell which of the other files are scripts that matter. */
async function* readAsScripts(
  { change, inspector, contentLimit }: ConfigReading,
  files: readonly FileChange[],
): AsyncGenerator<{ readonly file: FileChange; readonly facts: ScriptFacts }> {
  const requests: ContentRequest[] = [];
  const byBlob = new Map<string, FileChange>();
  for (const file of files) {
    if (file.blob === null || !looksLikeScript(file.path)) continue;
    byBlob.set(file.blob, file);
    requests.push({ blob: file.blob, path: file.path, limit: contentLimit });
  }
  if (requests.length === 0) return;
  for await (const { request, content } of change.readContents(requests)) {
    const file = byBlob.get(request.blob);
    // What cannot be read was told when the tree was read.
    if (content.kind === 'skipped' || file === undefined) continue;
    const { path, mode } = file;
    const { script } = inspector.inspect({ path, mode, bytes: content.bytes, as: 'script' });
    if (script !== null) yield { file, facts: script };
  }
}

/** No project starts more, and no more is worth asking for. */
const MOST_PATHS = 40;

/** What has to be known of the rest of the repository. */
function wantedPaths(
  configs: readonly FileInContext<AiConfigFacts>[],
  scripts: readonly FileInContext<ScriptFacts>[],
): ReadonlySet<string> {
  const wanted = new Set<string>();
  for (const { path, facts, isAdded } of configs) {
    const project = projectOf(path);
    if (facts.autoEnables.some(({ place }) => isAdded(place))) wanted.add(`${project}.mcp.json`);
    if (facts.servers.some(({ place }) => isAdded(place))) {
      wanted.add(`${project}.claude/settings.json`);
      wanted.add(`${project}.claude/settings.local.json`);
    }
    for (const { path: script, place } of facts.scripts) if (isAdded(place)) wanted.add(script);
  }
  for (const { path, facts, isAdded } of scripts) {
    if (!facts.risks.some(({ place }) => isAdded(place))) continue;
    for (const folder of foldersAbove(path))
      for (const hooks of HOOK_PATHS) wanted.add(folder + hooks);
  }
  return new Set([...wanted].slice(0, MOST_PATHS));
}

/** `a/b/c.sh` → ``, `a/`: the repository first, and no deeper than packages usually lie. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return [0, 1, 2]
    .filter((depth) => depth <= parts.length)
    .map((depth) =>
      parts
        .slice(0, depth)
        .map((part) => `${part}/`)
        .join(''),
    );
}

async function* readAtHead(
  { change, inspector, contentLimit, skipped }: ConfigReading,
  paths: readonly string[],
): AsyncGenerator<{ readonly path: string; readonly facts: FileFacts }> {
  if (paths.length === 0 || change.readAtHead === undefined) return;
  for await (const { path, content } of change.readAtHead(paths, contentLimit)) {
    if (content.kind === 'skipped') {
      skipped.push({ path, reason: content.reason, detail: content.detail });
      continue;
    }
    yield {
      path,
      facts: inspector.inspect({ path, mode: null, bytes: content.bytes, as: 'script' }),
    };
  }
}

/** Under another name every line of a file takes effect anew. */
function isAddedIn(file: FileChange): FileInContext<unknown>['isAdded'] {
  return (place) => isMoved(file) || touchesAddedLines(place, file.addedLines);
}
