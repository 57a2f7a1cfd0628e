/** What a change does to settings, against the version before. */
import { checkConfigChange } from '../ai-config/index.ts';
import type { Grant } from '../ai-config/index.ts';
import type { Change, ContentRequest, FileChange } from '../change.ts';
import type { Finding } from '../finding.ts';
import { touchesAddedLines } from './added-lines.ts';
import type { FileInspector } from './inspect-file.ts';

export const isMoved = ({ path, previousPath }: FileChange): boolean =>
  previousPath !== null && previousPath !== path;

/** `settings`: the change's configuration files with what they grant now. Nothing else is read where there are none. */
export async function changedConfig(
  change: Change,
  settings: readonly { readonly file: FileChange; readonly grants: readonly Grant[] }[],
  { inspector, contentLimit }: { readonly inspector: FileInspector; readonly contentLimit: number },
): Promise<readonly Finding[]> {
  // A state does nothing to any settings.
  if (change.source.kind === 'tree' || change.source.kind === 'history') return [];
  const requests = new Map<FileChange, readonly ContentRequest[]>();
  for (const { file } of settings)
    requests.set(
      file,
      // What a file permits depends on its name: under a new one all of it is new.
      isMoved(file)
        ? []
        : file.previousBlobs.map((blob) => ({ blob, path: file.path, limit: contentLimit })),
    );
  const before = await readBefore(change, [...requests.values()].flat(), inspector);
  const onlyCommit = change.commits.length === 1 ? (change.commits[0]?.id ?? null) : null;
  return settings.flatMap(({ file, grants }) => {
    const known = (requests.get(file) ?? []).map((request) => before.get(request) ?? []);
    const added = isMoved(file) ? 'all' : file.addedLines;
    return checkConfigChange(known, grants, (place) => touchesAddedLines(place, added)).map(
      (found) => ({ ...inspector.configFinding(file.path, found), commit: onlyCommit }),
    );
  });
}

async function readBefore(
  change: Change,
  requests: readonly ContentRequest[],
  inspector: FileInspector,
): Promise<ReadonlyMap<ContentRequest, readonly Grant[]>> {
  const before = new Map<ContentRequest, readonly Grant[]>();
  if (requests.length === 0) return before;
  for await (const { request, content } of change.readContents(requests)) {
    // What cannot be read takes nothing away: all of it is told as new, which errs towards telling.
    if (content.kind === 'skipped') continue;
    const { configFacts } = inspector.inspect({
      path: request.path,
      mode: null,
      bytes: content.bytes,
    });
    before.set(request, configFacts?.grants ?? []);
  }
  return before;
}
